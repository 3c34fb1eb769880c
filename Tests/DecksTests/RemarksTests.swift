import Decks
import Practice
import Testing

@Suite struct RemarksTests {
  private func diagnostics(_ text: String) -> [Diagnostic] {
    MarkdownReader.read(text, file: "f.md").diagnostics
  }

  @Test func `a hundred things are said of a file, then how many more there are`() {
    let tags = (1...100).map { _ in "a<b>" }.joined(separator: "\n")
    #expect(diagnostics(tags).count == 100)
    let more = diagnostics(tags + "\na<b>\na<b>")
    #expect(more.count == 101)
    #expect(
      more.last?.description
        == """
        f.md:1: warning: there are 2 more things to fix in this file; fix those above, then \
        check again
        """)
  }

  @Test func `what is not said still counts as an error`() {
    let tags = (1...100).map { _ in "a<b>" }.joined(separator: "\n")
    let more = diagnostics(tags + "\n\n```chart\nx\n```")
    #expect(more.last?.severity == .error)
    #expect(more.last?.message.hasPrefix("there are 2 more things") == true)
  }

  @Test func `messages come by line`() {
    let text = "```chart\nA: 1\nB\n```\n\n<b>\n\n[x](y)"
    #expect(diagnostics(text).map(\.place.line) == [1, 3, 6, 8])
  }
}
