import Decks
import Practice
import Testing

@Suite struct FigureTests {
  private func read(_ kind: String, _ lines: String) -> MarkdownReading {
    MarkdownReader.read("```\(kind)\n\(lines)\n```", file: "f.md")
  }

  private func faults(_ kind: String, _ lines: String) -> [String] {
    read(kind, lines).diagnostics.map(\.description)
  }

  @Test func `a chart keeps its labels and figures as written`() {
    let reading = read(
      "chart",
      """
      title: Who: in care
      unit: %
      note: Phase 1.

      Rated low (n = 136): 51.50
        A: B : -3
      """)
    #expect(reading.diagnostics == [])
    guard case .chart(let chart) = reading.blocks.first else {
      Issue.record("no chart")
      return
    }
    #expect(chart.title == "Who: in care")
    #expect(chart.unit == "%")
    #expect(chart.note == "Phase 1.")
    #expect(chart.bars.map(\.label) == ["Rated low (n = 136)", "A: B"])
    #expect(chart.bars.map(\.figure) == ["51.50", "-3"])
  }

  static let charts = [
    ("A: 1", "f.md:1: the chart has no title"),
    ("title:\nA: 1", "f.md:2: `title:` has nothing after it"),
    ("title: x", "f.md:1: the chart has no figures"),
    ("title: x\ntitle: y\nA: 1", "f.md:3: `title:` is given twice, first on line 2"),
    ("title: x\nA 1", "f.md:3: this line isn't `Label: number`"),
    ("title: x\n: 1", "f.md:3: this line isn't `Label: number`"),
    ("title: x\nA:", "f.md:3: `` isn't a number"),
    ("title: x\nA: 1,234", "f.md:3: `1,234` isn't a number"),
    ("title: x\n\nA: 12%", "f.md:4: `12%` isn't a number"),
    ("title: x\nA: 1e5", "f.md:3: `1e5` isn't a number"),
    ("title: x\nA: 0x10", "f.md:3: `0x10` isn't a number"),
    ("title: x\nA: nan", "f.md:3: `nan` isn't a number"),
    ("title: x\nA: inf", "f.md:3: `inf` isn't a number"),
    ("title: x\nA: .5", "f.md:3: `.5` isn't a number"),
    ("title: x\nA: 5.", "f.md:3: `5.` isn't a number"),
    ("title: x\nA: −5", "f.md:3: `−5` isn't a number"),
    ("title: x\nA: +5", "f.md:3: `+5` isn't a number"),
    ("title: x\nA: ١٢", "f.md:3: `١٢` isn't a number"),
    ("title: x\nA: 1 2", "f.md:3: `1 2` isn't a number"),
  ]

  @Test(arguments: charts)
  func `a faulty chart names its line and stays as text`(lines: String, expected: String) {
    let reading = read("chart", lines)
    #expect(reading.diagnostics.count == 1)
    #expect(reading.diagnostics.first?.description.hasPrefix(expected) == true)
    #expect(reading.blocks == [.code(lines + "\n")])
  }

  @Test func `every faulty line of a chart is named at once`() {
    #expect(
      faults("chart", "title: x\nA\nB: 1\nC: c\nD").map { $0.prefix(7) } == [
        "f.md:3:", "f.md:5:", "f.md:6:",
      ])
  }

  @Test func `a table keeps its rows, groups and marks`() {
    let reading = read(
      "table",
      """
      title: Living circumstances
      columns: Where | Total (N = 205) | Exploited (n = 54)
      group: Phase 1
      In care | 55.6 | 66.7*
      group: Moves
      Mean (SD) | 9.3 (9.7) | 14.8 (12.3) †
      Range | 0–57 | −1–57***
      Missing | – | –
      marks: † p < 0.10; * p < 0.05; *** p < 0.001
      note: Counted once.
      """)
    #expect(reading.diagnostics == [])
    #expect(
      reading.blocks == [
        .table(
          FigureTable(
            title: "Living circumstances",
            columns: ["Where", "Total (N = 205)", "Exploited (n = 54)"],
            rows: [
              .group("Phase 1"), .figures(label: "In care", cells: ["55.6", "66.7*"]),
              .group("Moves"),
              .figures(label: "Mean (SD)", cells: ["9.3 (9.7)", "14.8 (12.3) †"]),
              .figures(label: "Range", cells: ["0–57", "−1–57***"]),
              .figures(label: "Missing", cells: ["–", "–"]),
            ],
            marks: [
              FigureTable.Mark(symbol: "†", meaning: "p < 0.10"),
              FigureTable.Mark(symbol: "*", meaning: "p < 0.05"),
              FigureTable.Mark(symbol: "***", meaning: "p < 0.001"),
            ],
            note: "Counted once."))
      ])
  }

  static let tables = [
    ("columns: a | b\nx | 1", "f.md:1: the table has no `title:`"),
    ("title: t\nx | 1", "f.md:1: the table has no `columns:`"),
    ("title: t\ncolumns: a\nx", "f.md:3: the columns aren't readable"),
    ("title: t\ncolumns: a | \nx | 1", "f.md:3: the columns aren't readable"),
    ("title: t\ncolumns: a | b", "f.md:1: the table has no rows"),
    ("title: t\ncolumns: a | b\ngroup: g", "f.md:1: the table has no rows"),
    ("title: t\ncolumns: a | b\ngroup:\nx | 1", "f.md:4: `group:` has nothing after it"),
    ("title: t\ncolumns: a | b\ncolumns: c | d\nx | 1", "f.md:4: `columns:` is given twice"),
    ("title: t\ncolumns: a | b\n | 1", "f.md:4: the row has no label"),
    ("title: t\ncolumns: a | b\nx", "f.md:4: the row has 1 cell with its label, the columns are 2"),
    ("title: t\ncolumns: a | b\nx | 1 | 2", "f.md:4: the row has 3 cells"),
    ("title: t\ncolumns: a | b\nx |", "f.md:4: `` isn't a figure"),
    ("title: t\ncolumns: a | b\nx | n/a", "f.md:4: `n/a` isn't a figure"),
    ("title: t\ncolumns: a | b\nx | 0-57", "f.md:4: `0-57` isn't a figure"),
    ("title: t\ncolumns: a | b\nx | 1,234", "f.md:4: `1,234` isn't a figure"),
    ("title: t\ncolumns: a | b\nx | 5%", "f.md:4: `5%` isn't a figure"),
    ("title: t\ncolumns: a | b\nx | 5 (3", "f.md:4: `5 (3` isn't a figure"),
    ("title: t\ncolumns: a | b\nx | 5*", "f.md:4: the mark `*` isn't explained"),
    ("title: t\ncolumns: a | b\nx | 5**\nmarks: * p", "f.md:4: the mark `**` isn't explained"),
    (
      "title: t\ncolumns: a | b\nx | 5*\nmarks: * p; * q", "f.md:5: the mark `*` is explained twice"
    ),
    ("title: t\ncolumns: a | b\nx | 5\nmarks: *", "f.md:5: `*` isn't a mark and its meaning"),
    ("title: t\ncolumns: a | b\nx | 5\nmarks: a p", "f.md:5: `a p` isn't a mark"),
  ]

  @Test(arguments: tables)
  func `a faulty table names its line and stays as text`(lines: String, expected: String) {
    let reading = read("table", lines)
    #expect(
      reading.diagnostics.contains { $0.description.hasPrefix(expected) },
      "\(reading.diagnostics)")
    #expect(reading.blocks == [.code(lines + "\n")])
  }

  @Test func `a mark that no figure carries is a warning`() {
    let lines = "title: t\ncolumns: a | b\nx | 5\nmarks: * p < 0.05"
    #expect(
      faults("table", lines) == [
        """
        f.md:5: warning: no figure carries the mark `*`; add it where it belongs, or take it out \
        of `marks:`
        """
      ])
  }

  @Test func `lines are counted from the fence wherever the block stands`() {
    let text = "One.\n\n> - text\n>\n>   ~~~~ Chart of moves\n>   title: x\n>   A: b\n>   ~~~~"
    let reading = MarkdownReader.read(text, file: "f.md")
    #expect(reading.diagnostics.map { $0.description.prefix(11) } == ["f.md:7: `b`"])
  }

  @Test func `other fenced blocks are code`() {
    let reading = read("charts", "A: b")
    #expect(reading.diagnostics == [])
    #expect(reading.blocks == [.code("A: b\n")])
  }
}
