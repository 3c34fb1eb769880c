import Documents
import Practice
import TestKit
import Testing

@Suite struct FindingsBuilderTests {
  private func document(_ deck: Deck = Samples.deck) -> Document {
    FindingsBuilder().document(for: FindingChoice(behind: Handouts.choice([deck])))
  }

  @Test func `each finding stands once, in the order of the cards`() {
    let headings = document().markdown.split(separator: "\n").filter { $0.hasPrefix("## ") }
    #expect(
      headings == [
        "## Moves", "## Homes", "## Words", "## Sources", "## Support", "## Who made this",
      ])
  }

  @Test func `a finding has its figures, what it does not say, and where it stands`() {
    let text = document().markdown
    let moves = text.prefix(upTo: text.firstRange(of: "## Homes")?.lowerBound ?? text.endIndex)
    for words in [
      "**Statement of moves.**", "Detail of moves.", "**Mean number of moves**",
      "Living circumstances (per cent)", "### What this does not say", "- Limit of moves.",
      "**Source:** Author, A. and others, 2019", "**Where:** Table of moves",
    ] {
      #expect(moves.contains(words), "\(words)")
    }
  }

  @Test func `every source stands once at the end, in full`() {
    let text = document().markdown
    #expect(
      text.contains(
        """
        ## Sources

        - A. Writer (undated). A book? Press.

        - Author, A., Somebody Else, A Third (2019). A report. A University. \
        <https://example.org/report>

          Pages 10 to 12.

          It was invented.

        """), "\(text)")
  }

  @Test func `a choice without findings still says what it is`() {
    let document = FindingsBuilder().document(for: FindingChoice(title: "None", members: []))
    #expect(document.title == "What the research found: None")
    #expect(!document.markdown.contains("## Sources"))
    #expect(document.language == "en")
  }
}
