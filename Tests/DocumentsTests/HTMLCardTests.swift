import Documents
import Practice
import TestKit
import Testing

@Suite struct HTMLCardTests {
  private func html(_ elements: [Document.Element], language: String = "en") -> String {
    HTMLWriter().text(of: Document(title: "T", language: language, elements: elements))
  }

  private let card = PrintedCard(
    title: "A <card>", language: "cy", number: 7,
    look: ThemeLook(title: "Home", colour: .accent, icon: .letter("H")),
    statement: [.text("Gair cynnar")], positions: ["ie", "na"], prompts: [[.text("Beth?")]],
    finding: PrintedCard.Found(statement: [.text("Canfyddiad")], source: "Hallett 2019"))

  @Test func `a card is an article that turns over, in its own language`() {
    #expect(
      html([.cards([card])]).contains(
        """
        <article class="card c0F4A5C" lang="cy" aria-labelledby="section-1">
        <p class="band"><span class="theme">Home</span> <span class="number">7</span></p>
        <h2 id="section-1">Gair cynnar</h2>
        <ul class="positions">
        <li>ie</li>
        <li>na</li>
        </ul>
        <h3>Talk about it</h3>
        <ul>
        <li>Beth?</li>
        </ul>
        <details>
        <summary>Take a view, then turn over</summary>
        <div class="found">
        <h3>What the research found</h3>
        <p><strong>Canfyddiad</strong></p>
        <p>Hallett 2019</p>
        </div>
        </details>
        <p class="mark">A &lt;card&gt;</p>
        </article>

        """))
  }

  @Test func `sections of a single card's leaf stand in the page, what leads into them above`() {
    let leaf = CardPage(card: card, time: "5 minutes", tryThis: [], findings: [])
    let parts = html([.cardPages([leaf])]).split(separator: "</header>")
    #expect(parts.count == 2)
    #expect(parts.first?.contains("Gair cynnar") == true)
    #expect(parts.first?.contains("<section>") == false)
    #expect(parts.last?.contains("<main id=\"content\" tabindex=\"-1\">\n<section>") == true)
  }

  @Test func `a card in the language of the page does not repeat it`() {
    #expect(
      html([.cards([card])], language: "cy").contains("<article class=\"card c0F4A5C\" aria-"))
  }

  @Test func `cards end a section, and a section can follow them`() {
    let page = HTMLPage(
      html([.heading(2, "Before"), .cards([card, card]), .heading(2, "After"), .paragraph("x")]))
    #expect(page.faults == [])
    #expect(page.headings == [1, 2, 2, 3, 3, 2, 3, 3, 2])
    #expect(page.tags.count { $0.name == "section" } == 2)
    #expect(Set(page.values("id")).count == page.values("id").count)
  }

  @Test func `headings on a card stay below its title`() {
    var card = card
    card.setUp = [.heading(level: 1, [.text("One")]), .heading(level: 2, [.text("Two")])]
    #expect(HTMLPage(html([.cards([card])])).headings == [1, 2, 3, 3, 3, 3])
  }

  @Test func `a card's colour is named once in the style, with its tint`() {
    let page = html([.cards([card, card])])
    #expect(
      page.ranges(of: ".c0F4A5C { --theme: #0F4A5C; --tint: #E9EFF0; }").count == 1)
  }

  @Test func `a card without theme and number has no empty band`() {
    var card = card
    card.number = nil
    card.look.title = ""
    #expect(!html([.cards([card])]).contains("<p class=\"band\">"))
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
