import Practice
import Testing

@Suite struct IdentifierTests {
  @Test(arguments: [
    "a", "every-move-counts", "team-60", "a1", "a-", String(repeating: "a", count: 60),
  ])
  func `lower-case letters, digits and hyphens make an id`(text: String) {
    #expect(Identifier.isValid(text))
  }

  @Test(arguments: [
    "", "1a", "-a", "A", "every_move", "every move", "a/b", "..", "a.md", "é", "a\u{301}", "a\n",
    "а", String(repeating: "a", count: 61),
  ])
  func `anything else is no id`(text: String) {
    #expect(!Identifier.isValid(text))
  }

  @Test func `a part of a text can be an id`() {
    #expect(Identifier.isValid("deck/card".dropFirst(5)))
  }
}
