internal import Documents
internal import Practice

/// The positions of a card as boxes of one size: in a row where their words allow it, else in two columns.
struct PositionBoxes {
  let height: Double
  private let boxes: [(box: Box, label: SetText)]
  private let tone: Tone
  private let radius: Double

  init(
    _ positions: [String], _ measures: CardMeasures, _ typesetter: Typesetter, tone: Tone
  ) {
    self.tone = tone
    radius = measures.radius * 0.7
    let room = measures.width - measures.ink * 2
    let (gap, style) = (measures.boxGap, measures.boxStyle)
    func labels(in columns: Int) -> [SetText] {
      let width = (room - gap * Double(columns - 1)) / Double(columns) - measures.boxPadding * 2
      return positions.map { typesetter.setBalanced(Words($0), style, width: width) }
    }
    let wanted = [positions.count <= 4 ? positions.count : 0, 2, 1].filter { $0 > 0 }
    let set = wanted.lazy.map { (columns: $0, labels: labels(in: $0)) }
    let (columns, labels) =
      set.first { $0.labels.allSatisfy { $0.lines.count <= 2 && !$0.partsWords } }
      ?? (1, labels(in: 1))
    let rows = (positions.count + columns - 1) / max(columns, 1)
    let tallest = labels.map(\.height).max() ?? 0
    let row = max(tallest + 6, rows > 2 ? measures.boxHeight * 0.72 : measures.boxHeight)
    let width = (room - gap * Double(columns - 1)) / Double(max(columns, 1))
    boxes = labels.enumerated().map { index, label in
      let (line, column) = index.quotientAndRemainder(dividingBy: columns)
      // The last of an odd number has the row to itself.
      let isAlone = columns == 2 && column == 0 && index + 1 == labels.count
      let box = Box(
        x: measures.ink + Double(column) * (width + gap), y: Double(line) * (row + gap),
        width: isAlone ? room : width, height: row)
      return (box, label)
    }
    height = rows == 0 ? 0 : Double(rows) * (row + gap) - gap
  }

  /// The boxes from `y` down; their words belong to `list`, or are seen only.
  func inks(y: Double, _ list: StructureTree.Node?, _ tree: StructureTree) -> [Ink] {
    boxes.flatMap { box, label -> [Ink] in
      let node = list.map { tree.add(.itemBody, to: tree.add(.item, to: $0)) }
      let frame = Shape(
        form: .box(box.moved(0, y), radius: radius), fill: .white, line: tone, weight: 1.1)
      // The words are set in the middle of a column that may be narrower than the box.
      let x = box.x + (box.width - label.column) / 2
      return [.shape(frame)]
        + label.inks(x: x, y: y + box.y + (box.height - label.height) / 2, node)
    }
  }
}
