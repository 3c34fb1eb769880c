import Documents
import Practice
import Testing

@Suite struct TiedWordsTests {
  @Test(arguments: [
    ("Exploited (n = 54) and p = 0.05", "Exploited (n~=~54) and p~=~0.05"),
    ("Ring 0808 80 10 800 or 116 123.", "Ring 0808~80~10~800 or 116~123."),
    ("see phase 1, below", "see phase~1, below"), ("no figure at all", "no figure at all"),
    ("", ""),
  ])
  func `what is read as one has blanks at which no line ends`(_ text: String, _ joined: String) {
    #expect(TiedWords.joined(in: text).replacing("\u{A0}", with: "~") == joined)
  }

  @Test func `the words of a position stand on one line, unless it's long`() {
    let positions = ["agree", "not sure", "yes and I ring her mum first"]
    let card = PrintedCard(
      title: "T", language: "en",
      look: ThemeLook(title: "Home", colour: .accent, icon: .lines("M 3 11")), statement: [],
      positions: positions)
    let words = PlainText.paragraphs(card.front(EnglishDocumentWords()))
    #expect(
      words.last?.replacing("\u{A0}", with: "~")
        == "Where do you stand? agree~· not~sure~· yes and I ring her mum first")
  }
}
