import Documents
import Practice
import TestKit
import Testing

@Suite struct HTMLCardTests {
  private func html(_ elements: [Document.Element], language: String = "en") -> String {
    HTMLWriter().text(of: Document(title: "T", language: language, elements: elements))
  }

  private let card = PrintedCard(
    title: "A <card>", language: "cy", mark: "Home",
    front: [.paragraph([.strong([.text("Gair cynnar")])])],
    back: [.heading(level: 3, [.text("Siarad")]), .paragraph([.text("Beth?")])])

  @Test func `a card is an article with both sides, in its own language`() {
    #expect(
      html([.cards([card])]).contains(
        """
        <article class="card" lang="cy" aria-labelledby="section-1">
        <h2 id="section-1">A &lt;card&gt;</h2>
        <div class="front">
        <p><strong>Gair cynnar</strong></p>
        </div>
        <div class="back">
        <h3>Siarad</h3>
        <p>Beth?</p>
        </div>
        <p class="mark">Home</p>
        </article>

        """))
  }

  @Test func `a card in the language of the page does not repeat it`() {
    #expect(html([.cards([card])], language: "cy").contains("<article class=\"card\" aria-"))
  }

  @Test func `cards end a section, and a section can follow them`() {
    let page = HTMLPage(
      html([.heading(2, "Before"), .cards([card, card]), .heading(2, "After"), .paragraph("x")]))
    #expect(page.faults == [])
    #expect(page.headings == [1, 2, 2, 3, 2, 3, 2])
    #expect(page.tags.count { $0.name == "section" } == 2)
    #expect(Set(page.values("id")).count == page.values("id").count)
  }

  @Test func `headings on a card stay below its title`() {
    var card = card
    card.back = [.heading(level: 1, [.text("One")]), .heading(level: 2, [.text("Two")])]
    #expect(HTMLPage(html([.cards([card])])).headings == [1, 2, 3, 3])
  }

  @Test func `a card without a mark has no empty line for it`() {
    var card = card
    card.mark = ""
    #expect(!html([.cards([card])]).contains("<p class=\"mark\">"))
  }

  @Test func `lines to write on are empty, and none are none`() {
    let lines = "<div class=\"lines\">\n<div></div>\n<div></div>\n</div>\n"
    #expect(html([.writingLines(2)]).contains(lines))
    #expect(!html([.writingLines(0), .writingLines(-1)]).contains("<div class=\"lines\">"))
  }

  @Test func `a test sheet says that it is for paper`() {
    #expect(html([.testSheet]).contains("<p>The test sheet is for paper; it comes as a PDF.</p>"))
  }

  @Test func `a phrase has its language, and a tag that is none becomes English`() {
    let words: [Inline] = [.phrase([.text("ŵy")], language: "cy-GB")]
    #expect(html([.block(.paragraph(words))]).contains("<span lang=\"cy-GB\">ŵy</span>"))
    let odd: [Inline] = [.phrase([.text("x")], language: "\"><script>")]
    #expect(html([.block(.paragraph(odd))]).contains("<span lang=\"en\">x</span>"))
  }
}
