import Documents
import Practice
import TestKit
import Testing

@Suite struct TextWriterTests {
  static let huge = "1" + String(repeating: "0", count: 308)

  private func body(_ elements: [Document.Element], width: Int = 78) -> String {
    let text = TextWriter(width: width).text(
      of: Document(title: "T", language: "en", elements: elements))
    return String(text.string.dropFirst(5))
  }

  private func chart(_ unit: String? = nil, _ bars: (String, String)...) -> [Document.Element] {
    let bars = bars.compactMap { Chart.Bar(label: $0.0, figure: $0.1) }
    return [.block(.chart(Chart(title: "Moves", unit: unit, bars: bars)))]
  }

  @Test func `every kind of block is written`() throws {
    let link = try #require(Link("https://a.example"))
    let list = MarkupList(
      start: 9, items: [[.paragraph([.text("nine")]), .rule], [.paragraph([.text("ten")])]])
    #expect(
      body(
        [
          .heading(2, "Two"), .heading(3, "Three"), .heading(4, "Four"), .pageBreak,
          .block(
            .paragraph([
              .emphasis([.text("e")]), .softBreak, .strong([.text("s")]), .lineBreak, .code("c"),
              .text(" "), .link([.text("here")], link),
            ])),
          .block(.list(list)), .block(.quotation([.paragraph([.text("said")])])),
          .block(.code("a\n  b")),
        ], width: 20)
          == """
          Two
          ---

          Three
          ~~~~~

          Four

          e s
          c here
          (https://a.example)

          9. nine

             -----------------

          10. ten

              said

              a
                b

          """)
  }

  @Test(arguments: [20, 40, 78, 200])
  func `no line is wider than the width`(_ width: Int) {
    for session in HTMLWriterTests.sessions {
      let document = SummaryBuilder().document(for: session)
      let text = TextWriter(width: width).text(of: document)
      #expect(DisplayWidth.columns(text) <= width)
    }
  }

  @Test func `a word of 400 characters is broken and not cut`() {
    let word = String(repeating: "abcdefghij", count: 40)
    let text = body([.paragraph(word)])
    #expect(text.split(separator: "\n").joined() == word)
    #expect(text.split(separator: "\n").allSatisfy { $0.count <= 78 })
  }

  @Test func `facts line up and wrap under themselves`() {
    #expect(
      body(
        [
          .facts([
            Document.Fact(name: "Date", words: [.text("today")]),
            Document.Fact(name: "Setting", words: [.text("a team of six people")]),
          ])
        ], width: 24) == """
          Date:     today
          Setting:  a team of six
                    people

          """)
  }

  @Test func `bars are as long as their figures`() {
    #expect(
      body(chart("moves", ("Few", "5"), ("Many", "10")), width: 36) == """
        Moves

        Few    5 moves  ██████████
        Many  10 moves  ████████████████████

        """)
  }

  @Test func `per cent are drawn out of a hundred`() {
    #expect(
      body(chart("%", ("a", "50"), ("b", "25.0")), width: 30) == """
        Moves

        a    50%  ██████████
        b  25.0%  █████

        """)
  }

  @Test func `a negative figure goes left of nought`() {
    #expect(
      body(chart(nil, ("a", "-5"), ("b", "15")), width: 28) == """
        Moves

        a  -5  █████│
        b  15       │███████████████

        """)
  }

  @Test(arguments: [
    (TextWriterTests.huge, "-" + TextWriterTests.huge), ("0", "0"), ("-0.0", "0.000000001"),
    ("-3", "-4"),
  ])
  func `no figure is too large, too small or too alike for a chart`(_ one: String, _ other: String)
  {
    for width in [20, 78] {
      let text = body(chart(nil, ("a", one), ("b", other)), width: width)
      let squeezed = text.split { $0 == " " || $0.isNewline }.joined()
      #expect(squeezed.contains(one) && squeezed.contains(other))
      #expect(text.split(separator: "\n").allSatisfy { $0.count <= width })
    }
    let html = HTMLWriter().text(
      of: Document(title: "T", language: "en", elements: chart("%", ("a", one), ("b", other))))
    #expect(HTMLPage(html).faults == [])
    #expect(html.contains("\(one)%") && html.contains("\(other)%"))
  }

  @Test func `a long label has a line of its own above its bar`() {
    #expect(
      body(chart(nil, ("A long label of a group", "2"), ("b", "1")), width: 22) == """
        Moves

        A long label of a
        group: 2
          ████████████████████
        b: 1
          ██████████

        """)
  }

  @Test(arguments: ["شباب في الرعاية", "เยาวชนที่ถูก", "若者の移動", "pobl ifanc â ŵ ŷ", "👩‍👩‍👧 kin"])
  func `a label in any script keeps its words in every format`(_ label: String) {
    let table = FigureTable(
      title: label, columns: [label, label],
      rows: [.group(label), .figures(label: label, cells: ["1"])])
    let document = Document(
      title: "T", language: "en", elements: chart(nil, (label, "1")) + [.block(.table(table))])
    for text in [
      MarkdownWriter().text(of: document), HTMLWriter().text(of: document),
      TextWriter().text(of: document).string, TextWriter(width: 20).text(of: document).string,
    ] {
      let squeezed = text.split { $0 == " " || $0.isNewline }.joined()
      #expect(squeezed.contains(label.split(separator: " ").joined()))
    }
  }

  @Test func `figures stand under their headings`() {
    #expect(
      body([.block(.table(Samples.table))]) == """
        Living circumstances (per cent)

        Where            Not exploited (n = 151)  Exploited (n = 54)
        ------------------------------------------------------------
        Phase 1
        In care                             51.7               66.7*
        Mean moves (SD)                7.3 (7.7)         14.8 (12.3)

        * p < 0.05

        Phase 1 only.

        """)
  }

  @Test func `headings are folded where they are wider than their figures`() {
    let text = body([.block(.table(Samples.table))], width: 50)
    #expect(
      text == """
        Living circumstances (per cent)

                          Not exploited       Exploited
        Where                 (n = 151)        (n = 54)
        -----------------------------------------------
        Phase 1
        In care                    51.7           66.7*
        Mean moves (SD)       7.3 (7.7)     14.8 (12.3)

        * p < 0.05

        Phase 1 only.

        """)
  }

  @Test func `a table too wide for columns goes row by row`() {
    #expect(
      body([.block(.table(Samples.table))], width: 37) == """
        Living circumstances (per cent)

        Phase 1
        Where: In care
          Not exploited (n = 151): 51.7
          Exploited (n = 54): 66.7*
        Where: Mean moves (SD)
          Not exploited (n = 151): 7.3 (7.7)
          Exploited (n = 54): 14.8 (12.3)

        * p < 0.05

        Phase 1 only.

        """)
  }

  @Test func `words in a table stand in columns, or row by row`() {
    let table = TextTable(
      title: "Run sheet", columns: ["Step", "Minutes", "Who"],
      rows: [
        [[.text("Welcome")], [.text("5")], []],
        [[.text("Every move counts")], [.text("20")], [.text("facilitator")]],
      ])
    #expect(
      body([.table(table)], width: 40) == """
        Run sheet

        Step               Minutes  Who
        ---------------------------------------
        Welcome            5
        Every move counts  20       facilitator

        """)
    #expect(
      body([.table(table)], width: 30) == """
        Run sheet

        - Welcome
          Minutes: 5

        - Every move counts
          Minutes: 20
          Who: facilitator

        """)
  }

  @Test func `what is told has no line below a heading, no bars and no columns`() throws {
    let table = TextTable(
      title: "Run sheet", columns: ["Step", "Minutes", "Who"],
      rows: [[[.text("Welcome")], [.text("5")], []], [[.text("Talk.")], [.text("9")], []]])
    let document = Document(
      title: "A page", language: "en",
      elements: [
        .heading(2, "Two"), .heading(3, "Three"),
        .facts([
          Document.Fact(name: "Date", words: [.text("today")]),
          Document.Fact(name: "Setting", words: [.text("a team")]),
        ]),
        .block(.rule), .table(table), .block(.table(Samples.table)), .writingLines(2),
      ] + chart("%", ("Few", "5"), ("A group with a long label", "-50")),
      closing: [.paragraph([.text("The end.")])])
    #expect(
      TextWriter(width: 60, manner: .told).text(of: document).string == """
        A page

        Two

        Three

        Date: today
        Setting: a team

        Run sheet

        - Welcome. Minutes: 5
        - Talk. Minutes: 9

        Living circumstances (per cent)

        Phase 1:
        - Where: In care; Not exploited (n = 151): 51.7; Exploited
          (n = 54): 66.7*
        - Where: Mean moves (SD); Not exploited (n = 151): 7.3
          (7.7); Exploited (n = 54): 14.8 (12.3)

        * p < 0.05

        Phase 1 only.

        Moves

        - Few: 5%
        - A group with a long label: -50%

        The end.

        """)
  }
}
