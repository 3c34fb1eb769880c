import Testing

@testable import WordFiles

@Suite struct ShorteningTests {
  @Test(arguments: [("abc", 3, "abc"), ("abcd", 3, "ab…"), ("ŵŷŵ", 3, "ŵŷŵ"), ("", 3, "")])
  func `what is too long ends with an ellipsis`(_ text: String, _ most: Int, _ expected: String) {
    #expect(text.shortened(to: most) == expected)
  }
}
