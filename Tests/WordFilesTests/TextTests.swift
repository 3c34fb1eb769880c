import Documents
import Practice
import TestKit
import Testing

@testable import WordFiles

@Suite struct TextTests {
  private func body(_ blocks: [Block], language: String = "en") throws -> String {
    try OpenedArchive(of: blocks.map { .block($0) }, language: language).body()
  }

  @Test func `runs are set by styles of their own`() throws {
    let link = try #require(Link("https://example.org/a?b=c&d=e"))
    let inlines: [Inline] = [
      .text("Plain "), .emphasis([.text("stressed")]), .strong([.text("strong")]),
      .code("a < b"), .link([.text("a "), .strong([.text("link")])], link), .lineBreak,
      .text("one"), .softBreak, .text("run"),
    ]
    #expect(
      try body([.paragraph(inlines)]) == """
        <w:p><w:r><w:t xml:space="preserve">Plain </w:t></w:r>\
        <w:r><w:rPr><w:rStyle w:val="Emphasis"/></w:rPr>\
        <w:t xml:space="preserve">stressed</w:t></w:r>\
        <w:r><w:rPr><w:rStyle w:val="Strong"/></w:rPr>\
        <w:t xml:space="preserve">strong</w:t></w:r>\
        <w:r><w:rPr><w:rStyle w:val="HTMLCode"/></w:rPr>\
        <w:t xml:space="preserve">a &lt; b</w:t></w:r>\
        <w:hyperlink r:id="rId7" w:history="1">\
        <w:r><w:rPr><w:rStyle w:val="Hyperlink"/></w:rPr><w:t xml:space="preserve">a </w:t></w:r>\
        <w:r><w:rPr><w:rStyle w:val="Hyperlink"/><w:b/><w:bCs/></w:rPr>\
        <w:t xml:space="preserve">link</w:t></w:r></w:hyperlink><w:r><w:br/></w:r>\
        <w:r><w:t xml:space="preserve">one run</w:t></w:r></w:p>
        """)
  }

  @Test func `words in another language are marked, for letters of every kind`() throws {
    let phrase = Inline.phrase([.text("plentyn")], language: "cy")
    #expect(
      try body([.paragraph([phrase])]) == """
        <w:p><w:r><w:rPr><w:lang w:val="cy" w:eastAsia="cy" w:bidi="cy"/></w:rPr>\
        <w:t xml:space="preserve">plentyn</w:t></w:r></w:p>
        """)
    #expect(try !body([.paragraph([phrase])], language: "cy").contains("w:lang"))
  }

  @Test(arguments: [
    (1, "Heading1"), (2, "Heading1"), (3, "Heading2"), (4, "Heading3"), (5, "Heading4"),
    (6, "Heading5"), (9, "Heading5"), (-1, "Heading1"),
  ])
  func `headings below the title begin with Heading 1`(_ level: Int, _ style: String) throws {
    let words = "<w:r><w:t xml:space=\"preserve\">H</w:t></w:r>"
    #expect(
      try body([.heading(level: level, [.text("H")])])
        == "<w:p><w:pPr><w:pStyle w:val=\"\(style)\"/></w:pPr>\(words)</w:p>")
  }

  @Test func `strong words in a heading keep its boldness`() throws {
    let heading = Block.heading(level: 2, [.strong([.text("S")]), .emphasis([.text("E")])])
    #expect(try !body([heading]).contains("w:rStyle"))
  }

  @Test func `a quotation has its style, and its few paragraphs stay together`() throws {
    let quotation = Block.quotation([.paragraph([.text("One")]), .paragraph([.text("Two")])])
    #expect(
      try body([quotation]) == """
        <w:p><w:pPr><w:pStyle w:val="Quote"/><w:keepNext/></w:pPr>\
        <w:r><w:t xml:space="preserve">One</w:t></w:r></w:p>
        <w:p><w:pPr><w:pStyle w:val="Quote"/></w:pPr>\
        <w:r><w:t xml:space="preserve">Two</w:t></w:r></w:p>
        """)
  }

  @Test(arguments: [Block.quotation([]), .list(MarkupList(items: []))])
  func `what is empty adds nothing`(_ block: Block) throws {
    #expect(try body([block]) == "")
  }

  @Test(arguments: 1...6)
  func `a heading within a quotation or a list is none of the document's own`(
    _ level: Int
  ) throws {
    let heading = Block.heading(level: level, [.text("Inner")])
    let body = try body([
      .quotation([heading]), .list(MarkupList(items: [[heading, .quotation([heading])]])),
    ])
    #expect(!body.contains("Heading"))
    #expect(body.split(separator: ">Inner<").count == 4)
  }

  @Test func `code keeps its lines and spaces`() throws {
    #expect(
      try body([.code("a <b>\n  c\n")]) == """
        <w:p><w:pPr><w:pStyle w:val="HTMLPreformatted"/></w:pPr>\
        <w:r><w:t xml:space="preserve">a &lt;b&gt;</w:t></w:r><w:r><w:br/></w:r>\
        <w:r><w:t xml:space="preserve">  c</w:t></w:r></w:p>
        """)
  }

  @Test func `a rule is a paragraph with a line`() throws {
    #expect(
      try body([.rule]) == "<w:p><w:pPr><w:pStyle w:val=\"HorizontalRule\"/></w:pPr></w:p>")
  }

  @Test func `a paragraph before a list stays with it`() throws {
    let list = Block.list(MarkupList(items: [[.paragraph([.text("a")])]]))
    let lines = try body([.paragraph([.text("So:")]), list, .paragraph([.text("End")])])
      .split(separator: "\n")
    #expect(lines.count == 3)
    #expect(lines[0].hasPrefix("<w:p><w:pPr><w:keepNext/></w:pPr>"))
    #expect(!lines[1].contains("keepNext"))
    #expect(!lines[2].contains("keepNext"))
  }

  @Test(arguments: [
    [Inline.strong([.text("Asked")])], [.text("What was counted:")],
  ])
  func `words that lead on to what follows stay with it`(_ lead: [Inline]) throws {
    let inner: [Block] = [.paragraph(lead), .paragraph([.text("Then.")]), .paragraph(lead)]
    let lines = try body(inner).split(separator: "\n")
    #expect(lines.map { $0.contains("keepNext") } == [true, false, false])
  }

  @Test func `words from right to left are set from right to left`() throws {
    #expect(
      try body([.paragraph([.text("\u{645}\u{631}\u{62D}\u{628}\u{627}")])]) == """
        <w:p><w:pPr><w:bidi/></w:pPr><w:r><w:rPr><w:rtl/></w:rPr>\
        <w:t xml:space="preserve">\u{645}\u{631}\u{62D}\u{628}\u{627}</w:t></w:r></w:p>
        """)
  }

  @Test(arguments: [
    ("", nil), ("12 – 3", nil), ("Abc", false), ("(\u{645})", true), ("\u{5D0} a", true),
    ("a \u{5D0}", false), ("\u{E1A}", false), ("1 \u{661}", nil), ("\u{1E900}", true),
  ])
  func `the first letter with a direction decides`(_ text: String, _ expected: Bool?) {
    #expect(ReadingDirection.isRightToLeft(text) == expected)
  }

  // MARK: - Other elements

  @Test func `facts are lines with a tab, named in strong letters`() throws {
    let fact = Document.Fact(name: "Date", words: [.text("21 November")])
    #expect(
      try OpenedArchive(of: [.facts([fact])]).body() == """
        <w:p><w:pPr><w:pStyle w:val="Fact"/></w:pPr>\
        <w:r><w:rPr><w:rStyle w:val="Strong"/></w:rPr><w:t xml:space="preserve">Date:</w:t></w:r>\
        <w:r><w:tab/></w:r><w:r><w:t xml:space="preserve">21 November</w:t></w:r></w:p>
        """)
  }

  @Test(arguments: [(-3, 0), (0, 0), (3, 3)])
  func `lines to write on are as many as asked for`(_ asked: Int, _ count: Int) throws {
    let line = "<w:p><w:pPr><w:pStyle w:val=\"WritingLine\"/></w:pPr></w:p>"
    #expect(
      try OpenedArchive(of: [.writingLines(asked)]).body()
        == Array(repeating: line, count: count).joined(separator: "\n"))
  }

  @Test func `a new page begins with whatever comes next, once`() throws {
    let body = try OpenedArchive(of: [
      .paragraph("One"), .pageBreak, .pageBreak, .paragraph("Two"), .paragraph("Three"),
    ]).body()
    #expect(
      body.split(separator: "\n").map { $0.contains("<w:pageBreakBefore/>") }
        == [false, true, false])
  }

  @Test func `a break with nothing after it leaves no empty page`() throws {
    let body = try OpenedArchive(of: [.paragraph("One"), .pageBreak]).body()
    #expect(!body.contains("pageBreak"))
  }

  @Test func `a table after a break begins the page`() throws {
    let table = TextTable(title: "", columns: ["a"], rows: [[[.text("b")]]])
    let lines = try OpenedArchive(of: [.pageBreak, .table(table)]).body().split(separator: "\n")
    #expect(
      lines.first
        == "<w:p><w:pPr><w:pStyle w:val=\"TableEnd\"/><w:pageBreakBefore/></w:pPr></w:p>")
    #expect(lines.dropFirst().first?.hasPrefix("<w:tbl>") == true)
  }

  @Test func `a test sheet is for paper alone`() throws {
    #expect(try OpenedArchive(of: [.testSheet]).body() == "")
  }

  @Test func `the lines at the end stand below a rule`() throws {
    let archive = try OpenedArchive(of: [], closing: [.paragraph([.text("Kept safe.")])])
    #expect(
      try archive.body() == """
        <w:p><w:pPr><w:pStyle w:val="HorizontalRule"/><w:keepNext/></w:pPr></w:p>
        <w:p><w:pPr><w:pStyle w:val="Note"/></w:pPr>\
        <w:r><w:t xml:space="preserve">Kept safe.</w:t></w:r></w:p>
        """)
  }
}
