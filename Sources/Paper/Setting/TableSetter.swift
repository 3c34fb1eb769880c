internal import Documents
internal import Practice

/// Sets a table's cells: how wide its columns are, and its rows as pieces.
struct TableSetter {
  /// A cell: its words, its style, the element it is.
  struct Cell {
    var words: Words
    var style: TextStyle
    var node: StructureTree.Node
  }

  private let typesetter: Typesetter
  private let scale: TypeScale
  private let x: Double
  private let widths: [Double]
  private let gap: Double
  /// How wide the widest mark behind a figure is, by column.
  private let marks: [Double]

  /// Decides on the widths for `columns`, each with its cells from the top, in `width` points.
  init(
    _ columns: [[(words: Words, style: TextStyle)]], x: Double, width: Double,
    typesetter: Typesetter, scale: TypeScale
  ) {
    (self.typesetter, self.scale, self.x) = (typesetter, scale, x)
    gap = min(12 * scale.factor, width / Double(max(columns.count, 1)) / 4)
    let room = width - gap * Double(max(columns.count - 1, 0))
    let wanted = columns.map { Self.wanted($0, typesetter, in: room) }
    widths = Self.shared(room, among: wanted)
    marks = columns.map { cells in
      cells.dropFirst().map { Self.mark($0.words, $0.style, typesetter) }.max() ?? 0
    }
  }

  /// How many columns it has.
  var columns: Int { widths.count }

  /// The width of the whole table.
  var width: Double { widths.reduce(0, +) + gap * Double(max(widths.count - 1, 0)) }

  private static func wanted(
    _ cells: [(words: Words, style: TextStyle)], _ typesetter: Typesetter, in room: Double
  ) -> (least: Double, most: Double) {
    // Counted for up to twice the room: a column with much to say gets more of it than one with less.
    let most = room * 2
    var wanted = (least: 8.0, most: 8.0)
    for cell in cells {
      // A cell of many lines takes all the room there is; its longest word is looked for at its start.
      let isLong = cell.words.text.utf8.count > 400
      let whole = isLong ? most : min(typesetter.width(cell.words, cell.style), most)
      wanted.most = max(wanted.most, whole)
      let least = isShort(cell.words) ? whole : longest(of: cell, typesetter)
      wanted.least = max(wanted.least, min(least, room / 2))
    }
    return (wanted.least, max(wanted.least, wanted.most))
  }

  // A time, a figure with its share: parted over two lines it is hard to read.
  private static func isShort(_ words: Words) -> Bool { words.text.utf8.count <= 16 }

  private static func longest(
    of cell: (words: Words, style: TextStyle), _ typesetter: Typesetter
  ) -> Double {
    let text = cell.words.text.prefix(400)
    let words =
      text.split(whereSeparator: \.isWhitespace).map(String.init)
      + TiedWords.equations(in: text).map { String(text[$0]) }
    guard let longest = words.max(by: { $0.utf8.count < $1.utf8.count }) else { return 0 }
    return typesetter.width(Words(longest), cell.style)
  }

  // Every column gets its longest word; what is left goes to those that want more. A table that
  // would fit with less is stretched to the full width, its last columns at the right edge.
  private static func shared(
    _ room: Double, among wanted: [(least: Double, most: Double)]
  ) -> [Double] {
    let least = wanted.reduce(0) { $0 + $1.least }
    let most = wanted.reduce(0) { $0 + $1.most }
    guard least < room else { return wanted.map { $0.least / least * room } }
    if most <= room {
      let spare = (room - most) / Double(max(wanted.count, 1))
      return wanted.map { $0.most + spare }
    }
    let share = (room - least) / (most - least)
    return wanted.map { $0.least + ($0.most - $0.least) * share }
  }

  // Marks such as stars hang outside, so that the figures of a column stand below each other.
  private func indent(of cell: Cell, in column: Int) -> Double {
    guard cell.style.edge == .right, marks[column] > 0 else { return 0 }
    return marks[column] - Self.mark(cell.words, cell.style, typesetter)
  }

  private static func mark(
    _ words: Words, _ style: TextStyle, _ typesetter: Typesetter
  ) -> Double {
    let mark = words.text.reversed().prefix { "*†‡§¶".contains($0) }
    guard !mark.isEmpty else { return 0 }
    return typesetter.width(Words(String(mark)), style)
  }

  private func left(of column: Int) -> Double {
    x + widths.prefix(column).reduce(0, +) + gap * Double(column)
  }

  // MARK: - Rows

  /// A row as one piece, or line by line where it is taller than `most`.
  func row(_ cells: [Cell], rule: (Tone, Double), most: Double) -> [Piece] {
    let texts = zip(cells, widths).enumerated().map { index, pair in
      (
        text: typesetter.set(
          pair.0.words, pair.0.style, width: pair.1 - indent(of: pair.0, in: index)),
        x: left(of: index), node: pair.0.node
      )
    }
    let padding = scale.unit / (scale.isClose ? 3 : 2)
    let height = texts.map(\.text.height).max() ?? 0
    if height + padding * 2 <= most {
      let inks = texts.flatMap { $0.text.inks(x: $0.x, y: padding, $0.node) }
      return [ruled(Piece(height: height + padding * 2, inks: inks), rule)]
    }
    let count = texts.map(\.text.lines.count).max() ?? 0
    var pieces = (0..<count).map { line in
      let there = texts.filter { $0.text.lines.indices.contains(line) }
      return Piece(
        space: line == 0 ? padding : 0, height: there.map { $0.text.lines[line].height }.max() ?? 0,
        inks: there.map { .line($0.text, line, x: $0.x, y: 0, $0.node) },
        mayEnd: line > 0 && line < count - 2)
    }
    pieces.append(ruled(Piece(height: padding), rule))
    return pieces
  }

  /// A row of one cell over all columns, on a tinted ground.
  func group(_ cell: Cell, most: Double) -> [Piece] {
    let text = typesetter.set(cell.words, cell.style, width: width - scale.unit)
    let padding = scale.unit / 2
    let height = text.height + padding * 2
    guard height <= most else {
      return text.lines.indices.map { line in
        Piece(
          height: text.lines[line].height, inks: [.line(text, line, x: x, y: 0, cell.node)])
      }
    }
    let ground = Ink.bar(Box(x: x, y: 0, width: width, height: height), .tint, nil)
    let inset = x + scale.unit / 2
    return [
      Piece(
        height: height, inks: [ground] + text.inks(x: inset, y: padding, cell.node), mayEnd: false)
    ]
  }

  private func ruled(_ piece: Piece, _ rule: (tone: Tone, weight: Double)) -> Piece {
    var piece = piece
    let box = Box(x: x, y: piece.height - rule.weight, width: width, height: rule.weight)
    piece.inks.append(.bar(box, rule.tone, nil))
    return piece
  }
}
