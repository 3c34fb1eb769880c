import Practice
import TestKit
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

  @Test func `paragraphs are one string a block`() {
    let blocks: [Block] = [
      .heading(level: 1, [.text("Title")]), .paragraph([.text("One")]), .rule,
      .quotation([.paragraph([.text("Two")]), .paragraph([.text("Three")])]), .code("four"),
    ]
    #expect(PlainText.paragraphs(blocks) == ["Title", "One", "Two", "Three", "four"])
  }

  @Test func `figures are told in words`() {
    var chart = Samples.chart
    chart.note = "Both phases."
    #expect(
      PlainText.paragraphs([.chart(chart)]) == [
        "Mean number of moves:", "- Not exploited (n = 151): 7.3 moves",
        "- Exploited (n = 54): 14.8 moves", "Both phases.",
      ])
    #expect(
      PlainText.paragraphs([.list(MarkupList(items: [[.table(Samples.table)]]))]) == [
        "- Living circumstances (per cent):", "  Phase 1:",
        "  - Where: In care; Not exploited (n = 151): 51.7; Exploited (n = 54): 66.7*",
        """
          - Where: Mean moves (SD); Not exploited (n = 151): 7.3 (7.7); \
        Exploited (n = 54): 14.8 (12.3)
        """,
        "  * p < 0.05", "  Phase 1 only.",
      ])
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
