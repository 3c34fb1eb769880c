import Practice
import TestKit
import Testing

@testable import Commands

/// `Documentation/writing-cards.md`, held to the deck that it quotes and to the check it speaks of.
@Suite struct WritingCardsTests {
  private let page: String

  init() throws {
    page = try Project.lines("Documentation/writing-cards.md").joined(separator: "\n")
  }

  @Test func `the finished card it quotes is the one that ships`() throws {
    let library = try Shelf(workspace: Project.workspace()).library()
    let card = try library.card("low-rating").card
    let quoted = page.replacing("\n> ", with: "\n").split(whereSeparator: \.isWhitespace)
      .joined(separator: " ")
    let finished =
      [PlainText.words(card.statement)] + PlainText.paragraphs(card.setUp + card.tryThis)
    for words in finished { #expect(quoted.contains(words), "\(words)") }
    let prompts = card.prompts.map(PlainText.words)
    #expect(prompts.count { quoted.contains($0) } == 4)
  }

  @Test func `the deck it builds up passes the check`() throws {
    let blocks = page.components(between: "```markdown\n", and: "```")
    let names = [
      "deck.md", "sources/our-audit.md", "findings/what-notes-said.md", "cards/good-news-first.md",
    ]
    try #require(blocks.count == names.count)
    let files = zip(names, blocks).map { ("Cards/handovers/\($0)", $1) }
    let folder = try TextFolder(Dictionary(uniqueKeysWithValues: files))
    let check = try DeckCheck(folder: "\(folder.path)/Cards/handovers")
    #expect(check.diagnostics == [])
    #expect(check.conclusion == "1 card, 1 finding: 0 errors, 0 warnings.")
  }
}

extension String {
  fileprivate func components(between start: String, and end: String) -> [String] {
    split(separator: start).dropFirst().map { part in
      part.firstRange(of: end).map { String(part[..<$0.lowerBound]) } ?? String(part)
    }
  }
}
