import Documents
import Practice
import TestKit
import Testing

/// What holds for every handout.
@Suite struct HandoutTests {
  @Test(arguments: Handouts.allCases)
  func `every handout ends with support, credits, licence and what kind of paper it is`(
    _ handout: Handouts
  ) {
    var text = handout.document().markdown
    // On cards there is no room for lists within lists.
    for name in ["Cards", "Credits", "Licence"] {
      text = text.replacing(
        "\n\n**\(name):**", with: "\(name == "Cards" ? "\n" : "")\n- **\(name):**")
    }
    #expect(
      text.hasSuffix(
        """
        ## Support

        Talk to your supervisor.

        ## Who made this

        - **Cards:** A sample deck
        - **Credits:** Invented. <https://example.org/deck>
        - **Licence:** CC BY 4.0

        ___

        This is for learning from published research. It is not a case record, and it does not \
        judge risk. Write nothing on it that could identify a young person. A worry about a child \
        goes to your organisation’s own safeguarding procedure, today.

        """), "\(text)")
  }

  @Test(arguments: Handouts.allCases)
  func `the page of every handout is well formed, its headings go down one by one`(
    _ handout: Handouts
  ) {
    let page = handout.document().page
    #expect(page.faults == [])
    #expect(page.headings.first == 1)
    #expect(page.headings.count { $0 == 1 } == 1)
    #expect(zip(page.headings, page.headings.dropFirst()).allSatisfy { $1 <= $0 + 1 })
    let ids = page.values("id")
    #expect(Set(ids).count == ids.count)
    let targets = page.values("href").filter { $0.hasPrefix("#") }.map { String($0.dropFirst()) }
    #expect(Set(targets).isSubset(of: ids))
  }

  @Test(arguments: Handouts.allCases)
  func `two decks have both their credits, and the same support once`(_ handout: Handouts) {
    var other = Samples.deck
    other.id = "other"
    other.title = "Another deck"
    let document = CardPagesBuilder().document(for: Handouts.choice([Samples.deck, other]))
    #expect(document.markdown.ranges(of: "**Cards:**").count == 2)
    #expect(document.markdown.ranges(of: "Talk to your supervisor.").count == 1)
  }

  @Test(arguments: [Handouts.page, .guide, .findings])
  func `words of a deck in another language are marked as such`(_ handout: Handouts) {
    var welsh = Samples.deck
    welsh.id = "cymraeg"
    welsh.language = "cy"
    let choice = Handouts.choice([Samples.deck, welsh])
    let document =
      switch handout {
      case .page: CardPagesBuilder().document(for: choice)
      case .guide: GuideBuilder(library: Handouts.library).document(for: choice)
      default: FindingsBuilder().document(for: FindingChoice(behind: choice))
      }
    let page = document.page
    #expect(page.faults == [])
    #expect(page.values("lang").first == "en")
    #expect(page.values("lang").contains("cy"))
    #expect(Handouts.page.document().page.values("lang") == ["en"])
  }

  @Test func `a page about one card has the card's title, and the findings in full`() {
    var choice = Handouts.choice()
    choice.members.removeLast()
    let document = CardPagesBuilder().document(for: choice)
    #expect(document.title == "An early word")
    let text = document.markdown
    for words in [
      "- **Theme:** Home\n- **Time:** 12 minutes\n", "## Talk about it", "## Try this",
      "## What the research found", "**Statement of moves.**", "Detail of moves.",
      "**Mean number of moves**", "### What this does not say",
      "## The evidence", "## Sources",
      "Author, A., Somebody Else, A Third (2019). A report. A University.",
    ] {
      #expect(text.contains(words), "\(words)")
    }
    #expect(!text.contains("Notes on early."))
  }

  @Test func `pages about several cards have the evidence once, after them`() {
    let document = CardPagesBuilder().document(for: Handouts.choice())
    #expect(document.title == "Home")
    #expect(document.elements.count { $0 == .pageBreak } == 1)
    #expect(document.markdown.ranges(of: "Detail of moves.").count == 1)
    #expect(document.markdown.contains("## Every move counts"))
  }
}
