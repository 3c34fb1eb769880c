internal import Documents
internal import Practice

/// Sets the two sides of cards.
struct CardSetter {
  private let typesetter: Typesetter
  private let tree: StructureTree
  private let stock: CardStock
  private let scale: TypeScale
  private let language: String

  /// Makes a setter for cards of `stock` in a document in `language`.
  init(_ typesetter: Typesetter, _ tree: StructureTree, _ stock: CardStock, language: String) {
    (self.typesetter, self.tree, self.stock, self.language) = (typesetter, tree, stock, language)
    scale = .card(stock.scale)
  }

  /// The sizes a statement is set in, largest first; the smallest is larger than what stands below it.
  static let statementSizes = [20.0, 18, 16, 14]

  /// The width of a card's column.
  private var width: Double { stock.width - CardStock.margin * 2 }

  /// The height of a card's column, between the line of its title and the line at its foot.
  private var height: Double {
    stock.height - CardStock.margin * 2 - scale.body.line * 2 - scale.unit * 3.5
  }

  /// The cards of paper that `card` takes.
  func parts(of card: PrintedCard, number: Int) -> [CardPart] {
    let section = tree.add(.section, to: tree.root)
    if card.language != language { tree[section].language = LanguageTag(card.language) }
    let heading = Heading(card.title, section, self)
    let fronts = columns(ofFront: card, heading, in: section)
    let mark = Mark(card.mark, section, self)
    var back = BlockSetter(typesetter, tree, scale, height: height, collects: true)
    back.set(card.back, in: place(in: section))
    let backs = Flow.columns(of: back.takePieces(), height: height)
    let count = max(fronts.count, backs.count, 1)
    return (0..<count).map { index in
      CardPart(
        front: CardPart.Side(
          column: index < fronts.count ? fronts[index] : goingOn(to: index, number, of: count),
          title: heading.ink(isFirst: index == 0), mark: mark.ink(isFirst: index == 0)),
        back: CardPart.Side(
          column: index < backs.count ? backs[index] : [], title: heading.ink(isFirst: false),
          mark: mark.ink(isFirst: false)),
        number: typesetter.set(
          Words(Self.name(number, part: index + 1, of: count)),
          scale.body.toned(.quiet).at(.right), width: width),
        bookmark: index == 0 ? heading.bookmark : nil)
    }
  }

  // The back alone goes on: the front says where it belongs, to whoever has the two cards in hand.
  private func goingOn(to index: Int, _ number: Int, of count: Int) -> [Flow.Placed] {
    guard index > 0 else { return [] }
    let words = Words(
      typesetter.words.goesOn(from: Self.name(number, part: 1, of: count)))
    let text = typesetter.set(words, scale.body.toned(.quiet), width: width)
    let piece = Piece(height: text.height, inks: text.inks(x: 0, nil))
    return [Flow.Placed(piece: piece, y: 0, space: 0)]
  }

  private static func name(_ number: Int, part: Int, of parts: Int) -> String {
    parts == 1 ? "\(number)" : "\(number) · \(part)/\(parts)"
  }

  private func place(in section: StructureTree.Node) -> BlockSetter.Place {
    BlockSetter.Place(x: 0, width: width, node: section)
  }

  // The statement is set as large as leaves room for what sets it up; only where nothing fits does the
  // front go on to another card.
  private func columns(
    ofFront card: PrintedCard, _ heading: Heading, in section: StructureTree.Node
  ) -> [[Flow.Placed]] {
    var setter = BlockSetter(typesetter, tree, scale, height: height)
    if let whole = heading.whole, let node = heading.node {
      setter.put(whole, node, in: place(in: section), keepsNext: true)
      setter.leave(scale.unit)
    }
    guard let statement = Self.statement(card.front) else {
      setter.set(card.front, in: place(in: section))
      return setter.takeAll()
    }
    let node = tree.add(.paragraph, to: section)
    var rest = BlockSetter(typesetter, tree, scale, height: height, collects: true)
    rest.leave(scale.unit * 2)
    rest.set(Array(card.front.dropFirst()), in: place(in: section))
    let pieces = rest.takePieces()
    let below =
      pieces.reduce(0) { $0 + $1.space + $1.height }
      + (heading.whole.map { $0.height + scale.unit } ?? 0)
    let set = Self.statementSizes.lazy.map { size in
      typesetter.set(statement, Self.statement(size, scale), width: width)
    }
    let text =
      set.first { $0.height + below <= height }
      ?? typesetter.set(
        statement, Self.statement(Self.statementSizes.last ?? 14, scale), width: width)
    setter.put(text, node, in: place(in: section))
    for piece in pieces { setter.put(piece, in: place(in: section)) }
    return setter.takeAll()
  }

  private static func statement(_ front: [Block]) -> Words? {
    switch front.first {
    case .paragraph(let words), .heading(_, let words): Words(words)
    default: nil
    }
  }

  private static func statement(_ size: Double, _ scale: TypeScale) -> TextStyle {
    scale.body.bold.with {
      $0.size = size * scale.factor
      $0.line = (size * 1.25).rounded() * scale.factor
    }
  }
}

extension CardSetter {
  /// A card's title: a heading on its first front, and seen again on every other side.
  private struct Heading {
    let line: SetText
    let node: StructureTree.Node?
    let bookmark: Piece.Bookmark?
    /// The whole title where it takes more than one line; it then stands in the column.
    let whole: SetText?

    init(_ title: String, _ section: StructureTree.Node, _ setter: CardSetter) {
      let words = Words(title)
      let style = setter.scale.heading(2)
      let isWhole: Bool
      (line, isWhole) = setter.typesetter.setLine(words, style, width: setter.width)
      whole = isWhole ? nil : setter.typesetter.set(words, style, width: setter.width)
      node = words.isEmpty ? nil : setter.tree.addHeading(2, to: section)
      bookmark = words.isEmpty ? nil : Piece.Bookmark(level: setter.tree.level, words: words.text)
    }

    func ink(isFirst: Bool) -> Ink {
      .line(line, 0, x: 0, y: 0, isFirst && whole == nil ? node : nil)
    }
  }

  /// What a card is one of: read once, and seen on every side.
  private struct Mark {
    let line: SetText
    let node: StructureTree.Node?

    init(_ mark: String, _ section: StructureTree.Node, _ setter: CardSetter) {
      let words = Words(mark)
      line =
        setter.typesetter.setLine(
          words, setter.scale.body.toned(.quiet), width: setter.width * 0.75
        ).line
      node = words.isEmpty ? nil : setter.tree.add(.paragraph, to: section)
    }

    func ink(isFirst: Bool) -> Ink { .line(line, 0, x: 0, y: 0, isFirst ? node : nil) }
  }

  /// How many cards of paper a card takes.
  func count(of card: PrintedCard) -> Int { parts(of: card, number: 1).count }
}
