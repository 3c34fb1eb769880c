/// Fills columns of one height with pieces, one column after another.
///
/// It holds back what may have to go to the next column, and no more.
struct Flow {
  /// A piece with its place in its column.
  struct Placed {
    var piece: Piece
    /// The top of the piece.
    var y: Double
    /// The space above it that was used.
    var space: Double
  }

  let height: Double
  /// The columns that are full, until they are taken.
  private(set) var full: [[Placed]] = []
  private var held: [Piece] = []
  private var used = 0.0

  init(height: Double) {
    self.height = height
  }

  /// Adds a piece, which may fill a column.
  mutating func add(_ piece: Piece) {
    if piece.startsPage { endColumn() }
    while !held.isEmpty, used + piece.space + piece.height > height + 0.01 { cut() }
    hold(piece)
  }

  /// Lets no column end between the last piece and the next.
  mutating func keepLast() {
    if !held.isEmpty { held[held.count - 1].mayEnd = false }
  }

  /// Ends the column that is being filled.
  mutating func endColumn() {
    if !held.isEmpty { put(held[...]) }
    held = []
    used = 0
  }

  /// Gives the full columns and forgets them.
  mutating func taken() -> [[Placed]] {
    defer { full = [] }
    return full
  }

  private mutating func hold(_ piece: Piece) {
    used += held.isEmpty ? (piece.head?.height ?? 0) : piece.space
    used += piece.height
    held.append(piece)
  }

  // Ends the column at the last place where it may end, or after all that is held if there is none.
  private mutating func cut() {
    let last = held.lastIndex(where: \.mayEnd) ?? held.count - 1
    put(held[...last])
    let rest = held[(last + 1)...]
    held = []
    used = 0
    for piece in rest { hold(piece) }
  }

  private mutating func put(_ pieces: ArraySlice<Piece>) {
    var column: [Placed] = []
    var y = 0.0
    for piece in pieces {
      var space = piece.space
      if column.isEmpty {
        space = 0
        if let head = piece.head {
          column.append(Placed(piece: Piece(height: head.height, inks: head.inks), y: 0, space: 0))
          y = head.height
        }
      }
      y += space
      column.append(Placed(piece: piece, y: y, space: space))
      y += piece.height
    }
    full.append(column)
  }
}

extension Flow {
  /// Pieces in columns, with what stands below a heading in the same column as the heading, where that
  /// takes no more columns: two lines that have been left over are hard to read out.
  static func columns(of pieces: [Piece], height: Double) -> [[Placed]] {
    let parted = filled(pieces, height)
    guard parted.count > 1 else { return parted }
    let whole = filled(keepingSections(pieces, height), height)
    return whole.count > parted.count ? parted : whole
  }

  /// Pieces in columns, as many as there are one after another.
  static func filled(_ pieces: [Piece], _ height: Double) -> [[Placed]] {
    var flow = Flow(height: height)
    for piece in pieces { flow.add(piece) }
    flow.endColumn()
    return flow.taken()
  }

  // A section that is taller than a column ends wherever it may.
  private static func keepingSections(_ pieces: [Piece], _ height: Double) -> [Piece] {
    sections(of: pieces).flatMap { section -> [Piece] in
      let tall = section.dropFirst().reduce(section.first?.height ?? 0) {
        $0 + $1.space + $1.height
      }
      guard tall <= height, let last = section.last else { return Array(section) }
      return section.dropLast().map { $0.staying } + [last]
    }
  }

  // A heading of several lines is several pieces.
  private static func sections(of pieces: [Piece]) -> [ArraySlice<Piece>] {
    let starts = pieces.indices.filter { index in
      index == 0 || (pieces[index].isHeading && !pieces[index - 1].isHeading)
    }
    return zip(starts, starts.dropFirst() + [pieces.count]).map { pieces[$0..<$1] }
  }
}

extension Piece {
  /// The piece with the next one on its page.
  fileprivate var staying: Piece {
    var piece = self
    piece.mayEnd = false
    return piece
  }
}

/// Something that is never cut by the end of a page: a line, a row of a table, a chart.
struct Piece {
  /// A bar at the left of a quotation.
  struct Bar: Hashable {
    var x: Double
    /// Whether the piece before is in the same quotation, so that the bar goes on through the space.
    var goesOn: Bool
  }

  /// What comes first on a page that begins with a later row of the same table.
  final class Head {
    let inks: [Ink]
    let height: Double

    init(inks: [Ink], height: Double) {
      self.inks = inks.compactMap(\.repeated)
      self.height = height
    }
  }

  /// A heading's entry among the bookmarks.
  struct Bookmark {
    var level: Int
    var words: String
  }

  /// What separates it from the piece before; none at the top of a page.
  var space = 0.0
  var height: Double
  var inks: [Ink] = []
  var bars: [Bar] = []
  /// Whether a page may end after it.
  var mayEnd = true
  /// Whether a page begins with it.
  var startsPage = false
  var head: Head?
  var isHeading = false
  var bookmark: Bookmark?
}

/// One thing to draw, placed from the top left of its piece.
///
/// Without a structure element it is an artifact: seen, and not read.
enum Ink {
  /// A line of set text, by its index.
  case line(SetText, Int, x: Double, y: Double, StructureTree.Node?)
  case bar(Box, Tone, StructureTree.Node?)
  /// A box, ring or icon, which is never read.
  case shape(Shape)
  /// The room that a figure takes; nothing is drawn.
  case frame(Box, StructureTree.Node)

  /// Whether it is an artifact.
  var isArtifact: Bool {
    switch self {
    case .line(_, _, _, _, let node), .bar(_, _, let node): node == nil
    case .shape: true
    case .frame: false
    }
  }

  func moved(_ x: Double, _ y: Double) -> Ink {
    switch self {
    case .line(let text, let index, let left, let top, let node):
      .line(text, index, x: left + x, y: top + y, node)
    case .bar(let box, let tone, let node): .bar(box.moved(x, y), tone, node)
    case .shape(let shape): .shape(shape.moved(x, y))
    case .frame(let box, let node): .frame(box.moved(x, y), node)
    }
  }

  /// The same as an artifact.
  var repeated: Ink? {
    switch self {
    case .line(let text, let index, let x, let y, _): .line(text, index, x: x, y: y, nil)
    case .bar(let box, let tone, _): .bar(box, tone, nil)
    case .shape(let shape): .shape(shape)
    case .frame: nil
    }
  }
}

extension SetText {
  /// All of its lines from `x`, `y` down.
  func inks(x: Double, y: Double = 0, _ node: StructureTree.Node?) -> [Ink] {
    var top = y
    return lines.indices.map { index in
      defer { top += lines[index].height }
      return .line(self, index, x: x, y: top, node)
    }
  }
}
