import Practice
import Testing

@Suite struct FoldedTextTests {
  @Test(arguments: [
    ("An Early Word", "early", true), ("An Early Word", "EARLY W", true),
    ("An Early Word", "late", false), ("aaab", "aab", true), ("aaa", "aaaa", false),
    ("", "a", false),
    ("anything", "", true), ("", "", true), ("Tŷ Gwyn", "tŷ", true), ("TŶ GWYN", "tŷ g", true),
    ("ÉCOLE", "école", true), ("漢字", "字", true), ("ends here", "here", true),
  ])
  func `words are found in any case and in any place`(_ text: String, _ word: String, _ found: Bool)
  {
    #expect(FoldedText([text]).contains(FoldedText([word])) == found)
  }

  @Test func `no word is found across two pieces`() {
    let text = FoldedText(["first", "second"])
    #expect(text.contains(FoldedText(["first"])) && text.contains(FoldedText(["second"])))
    #expect(!text.contains(FoldedText(["firstsecond"])))
    #expect(!text.contains(FoldedText(["first second"])))
  }
}
