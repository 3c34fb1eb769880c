internal import Practice
internal import Window

extension StageBlock {
  /// The rows in a window; a field takes at most `height` rows.
  func rows(_ geometry: StageGeometry, height: Int) -> [BlockRow] {
    let rows = closeRows(geometry, height: height)
    guard geometry.spacesLists, isList, height > rows.count else { return rows }
    return Array(rows.map { [$0] }.joined(separator: [BlockRow(.empty)]))
  }

  private var isList: Bool {
    switch self {
    case .movement, .bars: true
    default: false
    }
  }

  private func closeRows(_ geometry: StageGeometry, height: Int) -> [BlockRow] {
    let width = geometry.measure
    return switch self {
    case .gap: [BlockRow(.empty)]
    case .heading(let words): plain(Folding.lines(words, width: width), .heading)
    case .text(let words, let style): plain(Folding.lines(words, width: width), style)
    case .statement(let words): statement(words, width, geometry.look)
    case .bars(let chart):
      figures(FigureLines(width: geometry.figures).bars(of: chart), geometry.figures)
    case .table(let table):
      figures(FigureLines(width: geometry.figures).rows(of: table), geometry.figures)
    case .movement(let rows):
      MovementColumns(rows, width: geometry.figures).lines.map { BlockRow($0) }
    case .choice(let key, let words, let isChosen, let hasCursor):
      choice(key, words, isChosen, hasCursor, width)
    case .count(let label, let columns, let typed, let isChosen):
      count(label, columns, typed, isChosen, width)
    case .key(let name, let columns, let words): key(name, columns, words, width)
    case .code(let code): code.rows(geometry, height: height)
    case .field(let field): field.rows(width: width, height: height)
    case .line(let field): field.rows(width: width, height: 2)
    }
  }

  private func plain(_ lines: [SafeText], _ style: Style) -> [BlockRow] {
    lines.map { BlockRow(FrameRow($0, style)) }
  }

  // Blank rows between the lines of a projected statement are the only larger letters there are.
  private func statement(_ words: String, _ width: Int, _ look: StageLook) -> [BlockRow] {
    let lines = plain(Folding.lines(words, width: min(width, 56)), .statement)
    guard look.isLarge else { return lines }
    return Array(lines.map { [$0] }.joined(separator: [BlockRow(.empty)]))
  }

  private func figures(_ lines: [SafeText], _ width: Int) -> [BlockRow] {
    lines.flatMap { Folding.fitted($0, width: width) }.map { BlockRow(Self.withBars($0)) }
  }

  /// The words of a line with the runs of blocks in it as bars.
  static func withBars(_ line: SafeText) -> FrameRow {
    guard line.string.contains("█") else { return FrameRow(line) }
    var runs: [FrameRow.Run] = []
    var rest = line.string[...]
    while let first = rest.first {
      let isBar = first == "█"
      let run = rest.prefix { ($0 == "█") == isBar }
      runs.append(FrameRow.Run(SafeText(run), isBar ? .bar : .body))
      rest = rest[run.endIndex...]
    }
    return FrameRow(runs)
  }

  // MARK: - Lists

  private func choice(
    _ key: String, _ words: String, _ isChosen: Bool, _ hasCursor: Bool, _ width: Int
  ) -> [BlockRow] {
    let mark = isChosen ? "> " : "  "
    let lead = width >= 12 ? "\(mark)\(key)  " : isChosen ? ">\(key) " : "\(key) "
    return hung(lead, words, isChosen ? .chosen : .body, width).enumerated().map { index, row in
      BlockRow(row, cursor: hasCursor && index == 0 ? 0 : nil)
    }
  }

  private func count(
    _ label: String, _ columns: Int, _ typed: String, _ isChosen: Bool, _ width: Int
  ) -> [BlockRow] {
    let mark = isChosen ? "> " : "  "
    let style: Style = isChosen ? .chosen : .body
    let words = SafeText.line(label)
    guard width >= columns + 8 else {
      let rows = plain(Folding.lines("\(mark)\(label): \(typed)", width: width), style)
      return rows.enumerated().map { index, row in
        let end = min(row.row.columns, max(0, width - 1))
        return BlockRow(row.row, cursor: isChosen && index == rows.count - 1 ? end : nil)
      }
    }
    let blanks = String(
      repeating: " ", count: max(1, columns + 2 - DisplayWidth.columns(words.string)))
    let row = FrameRow([
      FrameRow.Run(SafeText(mark), style), FrameRow.Run(words, style),
      FrameRow.Run(SafeText(blanks)), FrameRow.Run(SafeText.line(typed), style),
    ])
    return [BlockRow(row, cursor: isChosen ? min(row.columns, width - 1) : nil)]
  }

  private func key(_ name: String, _ columns: Int, _ words: String, _ width: Int) -> [BlockRow] {
    guard width >= columns + 16 else {
      return plain(Folding.lines("\(name): \(words)", width: width), .body)
    }
    let blanks = String(repeating: " ", count: max(1, columns + 2 - DisplayWidth.columns(name)))
    let lines = Folding.lines(words, width: width - columns - 2)
    return lines.enumerated().map { index, line in
      let row = FrameRow(line)
      guard index == 0 else { return BlockRow(row.indented(by: columns + 2)) }
      return BlockRow(
        FrameRow([FrameRow.Run(SafeText(name), .key), FrameRow.Run(SafeText(blanks))]) + row)
    }
  }

  // The lead stands before the first line, the others hang under the words.
  private func hung(_ lead: String, _ words: String, _ style: Style, _ width: Int) -> [FrameRow] {
    let columns = DisplayWidth.columns(lead)
    guard width >= columns + 6 else {
      return Folding.lines(lead + words, width: width).map { FrameRow($0, style) }
    }
    return Folding.lines(words, width: width - columns).enumerated().map { index, line in
      index == 0
        ? FrameRow([FrameRow.Run(SafeText(lead), style), FrameRow.Run(line, style)])
        : FrameRow(line, style).indented(by: columns)
    }
  }
}
