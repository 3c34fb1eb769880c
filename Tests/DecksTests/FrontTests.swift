import Decks
import Practice
import Testing

/// How the words of a card's front are counted: the heading and the set-up, as they are read.
@Suite struct FrontTests {
  /// Four words stand for what is counted; the rest fills the front up to the limit.
  static let fourWords = [
    "one two three four", "one  two\tthree four", "one\ntwo\nthree\nfour", "one\\\ntwo three four",
    "*one* **two** `three` four", "one [two three](https://example.org/a/long/address) four",
    "one-and-a-half two three four",
    "one, two; three … four"
      .replacing("… ", with: "…"), "- one\n- two\n- three four", "> one two\n\nthree four",
    "1. one two\n2. three four", "### one two\n\nthree four", "one two ![three four](a.png)",
    "fo*st*er two three four", "one<b>ly</b> two three four", "one <!-- not two --> two three four",
    "one two three four\n\n```chart\ntitle: Not counted here\nA: 1\n```", "    one two three four",
  ]

  private func faults(_ setUp: String) throws -> [String] {
    var deck = try ScratchDeck()
    try deck.change("cards/home.md", "Moves are decided by adults.", to: setUp)
    return deck.faults().filter { $0.contains("the front has") }
  }

  @Test(arguments: fourWords)
  func `sixty words are a front, sixty-one are too many`(words: String) throws {
    // The heading has six words.
    let filling = String(repeating: "word ", count: 50)
    #expect(try faults("\(words)\n\n\(filling)") == [])
    #expect(
      try faults("\(words)\n\n\(filling) more") == [
        """
        cards/home.md:10: warning: the front has 61 words; cut the heading and set-up to 60 at \
        most, so that it reads at a glance
        """
      ])
  }

  @Test func `a card needs no set-up`() throws {
    var deck = try ScratchDeck()
    try deck.change("cards/home.md", "Moves are decided by adults.", to: "")
    #expect(deck.faults() == [])
    #expect(deck.read().deck?.cards.first?.setUp == [])
  }

  @Test(arguments: ["", "<b></b>", "&#32;", "![](a.png)", "*\u{20}*"])
  func `a front of nothing that shows is no front`(statement: String) throws {
    var deck = try ScratchDeck()
    try deck.change("cards/home.md", "# Ask first what we got wrong.", to: "# \(statement)")
    let isEmpty = deck.faults().contains { $0.hasPrefix("cards/home.md:10: the card has no front") }
    #expect(isEmpty == (statement != "*\u{20}*"))
  }
}
