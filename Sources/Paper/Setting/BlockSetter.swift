internal import Documents
internal import Practice

/// Sets blocks as pieces and as elements of the structure tree, for columns of one size.
///
/// Each piece goes to `put` as soon as it is set, so that a long document is never held whole.
struct BlockSetter {
  /// Where blocks are set: how far in, below which element.
  struct Place {
    /// The left edge, from the column's.
    var x: Double
    var width: Double
    /// The element that what is set belongs to.
    var node: StructureTree.Node
    /// The bars of the quotations around, by their left edges.
    var bars: [Double] = []
    /// Whether it is within a list or quotation, where a heading is none of the document's.
    var isNested = false
    var tone = Tone.ink
    /// The tone of bullets.
    var accent = Tone.accent
    /// Whether it is an item of a list, whose parts stand closer.
    var isItem = false
  }

  /// What stands between paragraphs, lists and the like in a place.
  func gap(in place: Place) -> Double { place.isItem ? scale.unit / 2 : scale.unit }

  let typesetter: Typesetter
  let tree: StructureTree
  /// The sizes and distances of what is set next.
  var scale: TypeScale
  /// A column's height in points.
  let height: Double
  private var flow: Flow
  private var space = 0.0
  private var labels: [Ink] = []
  private var drawnBars: Set<Double> = []
  /// Whether the piece before is the end of a heading, to which the next heading stays close.
  private(set) var isBelowHeading = false

  /// Makes a setter for columns of `height`; one that `collects` puts all pieces in one column, to be
  /// parted later.
  init(
    _ typesetter: Typesetter, _ tree: StructureTree, _ scale: TypeScale, height: Double,
    collects: Bool = false
  ) {
    (self.typesetter, self.tree, self.scale, self.height) = (typesetter, tree, scale, height)
    flow = Flow(height: collects ? .infinity : height)
  }

  /// The columns that are full since they were last taken.
  mutating func takeFull() -> [[Flow.Placed]] { flow.taken() }

  /// All columns left, the last of which may have room.
  mutating func takeAll() -> [[Flow.Placed]] {
    flow.endColumn()
    space = 0
    return flow.taken()
  }

  /// The pieces that were set, for somebody else to put into columns.
  mutating func takePieces() -> [Piece] { takeAll().joined().map(\.piece) }

  /// Ends the column, so that what follows begins the next.
  mutating func endColumn() {
    flow.endColumn()
    space = 0
  }

  /// Keeps the piece before on the page of the next one.
  mutating func keepLast() { flow.keepLast() }

  /// Asks for at least `distance` before the next piece.
  mutating func leave(_ distance: Double) { space = max(space, distance) }

  /// Makes what is left before the next piece no more than `distance`.
  mutating func tighten(_ distance: Double) { space = min(space, distance) }

  /// Puts a piece below the ones before, with the bars around it and the label that waits.
  mutating func put(_ piece: Piece, in place: Place) {
    var piece = piece
    piece.space = max(piece.space, space)
    space = 0
    piece.inks = labels + piece.inks
    labels = []
    piece.bars = place.bars.map { Piece.Bar(x: $0, goesOn: drawnBars.contains($0)) }
    drawnBars = Set(place.bars)
    isBelowHeading = piece.isHeading
    flow.add(piece)
  }

  /// Keeps the label of a list item for the first line of the item.
  mutating func wait(with label: [Ink]) { labels += label }

  /// Whether a label waits for its item's first line.
  var hasLabel: Bool { !labels.isEmpty }

  // MARK: - Blocks

  /// Sets blocks one below the other.
  mutating func set(_ blocks: [Block], in place: Place) {
    for block in blocks { set(block, in: place) }
  }

  /// Sets a block; a chart or table may have had its title said just before.
  mutating func set(_ block: Block, in place: Place, titled: Bool = true) {
    switch block {
    case .heading(let level, let words): setHeading(level, words, in: place)
    case .paragraph(let words):
      if words.tellsOfBefore { keepLast() }
      setParagraph(Words(words), in: place, leadsOn: words.leadOn)
    case .list(let list): set(list, in: place)
    case .quotation(let inner): setQuotation(inner, in: place)
    case .code(let text): setCode(text, in: place)
    case .chart(let chart): set(chart, in: place, titled: titled)
    case .table(let table): set(table, in: place, titled: titled)
    case .rule: setRule(in: place)
    }
  }
}
