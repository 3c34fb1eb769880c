/// A table of figures set in columns of characters, its headings and labels folded where they are wide.
package struct FigureColumns: Sendable {
  /// The lines of the headings.
  package private(set) var heading: [String] = []
  /// The lines of each row, or of a sub-heading.
  package private(set) var rows: [[String]] = []
  /// The columns of the widest line.
  package var columns: Int { widths.reduce(0, +) + Self.gap * max(0, widths.count - 1) }

  private let widths: [Int]
  private static let gap = 2
  private static let narrowestLabel = 14

  /// Sets `table` within `width` columns, or as wide as it is where nil.
  ///
  /// Figures are never folded; nil where there is no room for them.
  package init?(_ table: FigureTable, width: Int? = nil) {
    let heads = table.columns.map { Self.tied(SafeText.line($0).string) }
    guard !heads.isEmpty, let widths = Self.widths(heads, table.rows, width) else { return nil }
    self.widths = widths
    heading = lines(heads)
    rows = table.rows.map { row in
      switch row {
      case .group(let title):
        Self.folded(SafeText.line(title).string, columns)
      case .figures(let label, let cells):
        lines(([label] + cells).map { SafeText.line($0).string })
      }
    }
  }

  // `(n = 54)` is read as one and stays on one line.
  private static func tied(_ text: String) -> String {
    text.replacing(" = ", with: "\u{A0}=\u{A0}")
  }

  private static func untied(_ texts: [String]) -> [String] {
    texts.map { $0.replacing("\u{A0}=\u{A0}", with: " = ") }
  }

  // MARK: - Widths

  private static func widths(
    _ heads: [String], _ rows: [FigureTable.Row], _ width: Int?
  ) -> [Int]? {
    let cells = rows.compactMap(Self.cells)
    let natural = heads.indices.map { column in
      ([heads] + cells).map { $0.indices.contains(column) ? DisplayWidth.columns($0[column]) : 0 }
        .max() ?? 0
    }
    let gaps = gap * (heads.count - 1)
    guard let width, natural.reduce(gaps, +) > width else { return natural }
    var widths = heads.indices.map { column in
      column == 0 ? min(natural[0], narrowestLabel) : least(heads[column], cells, column)
    }
    var spare = width - widths.reduce(gaps, +)
    guard spare >= 0 else { return nil }
    // The labels come first: a heading folded into three lines is read once, a label each time.
    for column in widths.indices {
      let wanted = column == 0 ? natural[0] : min(natural[column], 14)
      let share = min(spare, max(0, wanted - widths[column]))
      let given = column == 0 ? min(share, width / 2 - widths[0]) : share
      widths[column] += max(0, given)
      spare -= max(0, given)
    }
    return widths
  }

  private static func least(_ head: String, _ cells: [[String]], _ column: Int) -> Int {
    let words = head.split(separator: " ").map { DisplayWidth.columns($0) }.max() ?? 0
    let figures = cells.map { $0.indices.contains(column) ? DisplayWidth.columns($0[column]) : 0 }
    return max(words, figures.max() ?? 0)
  }

  private static func cells(_ row: FigureTable.Row) -> [String]? {
    guard case .figures(let label, let cells) = row else { return nil }
    return ([label] + cells).map { SafeText.line($0).string }
  }

  // MARK: - Lines

  // Figures stand on the last line of a folded label, where the eye arrives.
  private func lines(_ cells: [String]) -> [String] {
    let folded = zip(cells, widths).enumerated().map { column, pair in
      column == 0 ? Self.folded(pair.0, pair.1, hanging: 2) : Self.folded(pair.0, pair.1)
    }
    let height = folded.map(\.count).max() ?? 0
    return (0..<height).map { row in
      let parts = folded.indices.map { column in
        let above = height - folded[column].count
        let text = row >= above ? folded[column][row - above] : ""
        return padded(text, column)
      }
      let line = Self.untied(parts).joined(separator: String(repeating: " ", count: Self.gap))
      return String(line.reversed().drop { $0 == " " }.reversed())
    }
  }

  private func padded(_ text: String, _ column: Int) -> String {
    let space = String(
      repeating: " ", count: max(0, widths[column] - DisplayWidth.columns(text)))
    return column == 0 ? text + space : space + text
  }

  private static func folded(_ text: String, _ width: Int, hanging: Int = 0) -> [String] {
    guard DisplayWidth.columns(text) > width else { return [text] }
    return TextWrap.lines(SafeText.line(text), width: max(1, width), hanging: hanging)
      .map(\.string)
  }
}
