import Practice
import Testing

@Suite struct PlainTextTests {
  @Test func `words keep the text of emphasis and code, and breaks become spaces`() {
    let inlines: [Inline] = [
      .text("Ask "), .emphasis([.text("what "), .strong([.text("changed")])]), .softBreak,
      .code("now"), .lineBreak, .text("then"),
    ]
    #expect(PlainText.words(inlines) == "Ask what changed now then")
    #expect(PlainText.words([]) == "")
  }

  @Test(arguments: [
    ("the report", "https://example.org/r", "the report (https://example.org/r)"),
    ("https://example.org/r", "https://example.org/r", "https://example.org/r"),
    ("a@example.org", "mailto:a@example.org", "a@example.org"),
    ("write", "mailto:a@example.org", "write (a@example.org)"),
  ])
  func `a link's address follows its text once`(text: String, address: String, words: String) throws
  {
    let link = try #require(Link(address))
    #expect(PlainText.words([.link([.text(text)], link)]) == words)
  }

  @Test func `paragraphs are one string a block, figures left out`() throws {
    let chart = Chart(title: "Moves", bars: [])
    let blocks: [Block] = [
      .heading(level: 1, [.text("Title")]), .paragraph([.text("One")]), .chart(chart), .rule,
      .quotation([.paragraph([.text("Two")]), .paragraph([.text("Three")])]), .code("four"),
      .table(FigureTable(title: "Table", columns: [], rows: [])),
    ]
    #expect(PlainText.paragraphs(blocks) == ["Title", "One", "Two", "Three", "four"])
  }

  @Test func `list items carry their bullet or number, nested ones an indent`() {
    let inner = MarkupList(
      start: 9, items: [[.paragraph([.text("c")])], [.paragraph([.text("d")])]])
    let list = MarkupList(items: [
      [.paragraph([.text("a")]), .paragraph([.text("b")]), .list(inner)], [],
    ])
    #expect(PlainText.paragraphs([.list(list)]) == ["- a", "  b", "  9. c", "  10. d", "- "])
  }
}
