internal import Practice
internal import Window

/// Counts before and after a finding as two columns of bars; under each other where there is little room.
struct MovementColumns {
  /// The lines.
  let lines: [FrameRow]

  /// Draws `rows` within `width` columns.
  init(_ rows: MovementRows, width: Int) {
    let labels = rows.rows.map { SafeText.line($0.label).string }
    let label = labels.map { DisplayWidth.columns($0) }.max() ?? 0
    let counts = rows.rows.flatMap(\.counts).compactMap { $0 }
    let most = max(1, counts.max() ?? 1)
    let room = (width - label - 2) / max(1, rows.columns.count) - 4 - "\(most)".count
    if room >= 5 {
      let column = Column(bar: min(room, 24), most: most)
      lines = Self.beside(rows, labels, label, column)
    } else {
      let column = Column(
        bar: max(0, width - Self.nameColumns(rows) - 4 - "\(most)".count), most: most)
      lines = Self.under(rows, labels, column, width)
    }
  }

  private struct Column {
    var bar: Int
    var most: Int
    // The bar, a blank, the figure, and blanks before the next column.
    var columns: Int { bar + 1 + "\(most)".count + 3 }

    func text(_ count: Int?) -> String {
      guard let count else { return "" }
      guard count > 0, bar > 0 else { return "\(count)" }
      let share = Double(count) / Double(most) * Double(bar)
      return String(repeating: "█", count: max(1, Int(share.rounded()))) + " \(count)"
    }
  }

  private static func beside(
    _ rows: MovementRows, _ labels: [String], _ label: Int, _ column: Column
  ) -> [FrameRow] {
    func line(_ words: String, _ cells: [String]) -> String {
      let last = cells.last ?? ""
      return padded(words, label + 2)
        + cells.dropLast().map { padded($0, column.columns) }.joined() + last
    }
    return [FrameRow(line("", rows.columns), .quiet)]
      + zip(rows.rows, labels).map { row, words in
        StageBlock.withBars(SafeText.line(line(words, row.counts.map(column.text))))
      }
  }

  // The longest name and a blank.
  private static func nameColumns(_ rows: MovementRows) -> Int {
    (rows.columns.map { DisplayWidth.columns($0) }.max() ?? 0) + 1
  }

  private static func under(
    _ rows: MovementRows, _ labels: [String], _ column: Column, _ width: Int
  ) -> [FrameRow] {
    zip(rows.rows, labels).flatMap { row, words in
      let lines = zip(rows.columns, row.counts).filter { $0.1 != nil }.map { name, count in
        "  \(padded(name, nameColumns(rows)))\(column.text(count))"
      }
      return Folding.lines(words, width: width).map { FrameRow($0) }
        + lines.flatMap { Folding.fitted(SafeText.line($0), width: width) }
        .map(StageBlock.withBars)
    }
  }

  private static func padded(_ text: String, _ columns: Int) -> String {
    text + String(repeating: " ", count: max(0, columns - DisplayWidth.columns(text)))
  }
}
