import Decks
import Practice
import Testing

@testable import Commands

/// The deck that ships, as a whole; whether it is right and kind only people can judge.
@Suite(.timeLimit(.minutes(60))) struct ShippedDeckTests {
  private let deck: Deck

  init() throws {
    deck = try #require(try Shelf(workspace: Project.workspace()).library().decks.first)
  }

  @Test func `nothing that ships has a fault, nor a word that the list of terms questions`() throws
  {
    let check = try DeckCheck(Project.workspace())
    #expect(check.diagnostics.map(\.description) == [])
  }

  @Test func `everything the outline names is dealt with, and nothing else`() {
    let covered = deck.cards.flatMap(\.covers) + deck.findings.values.flatMap(\.covers)
    let outline = deck.outline.map(\.id)
    #expect(outline.count > 100)
    #expect(Set(outline).count == outline.count)
    #expect(Set(covered) == Set(outline))
  }

  @Test func `every theme has at least five cards`() {
    let cards = Dictionary(grouping: deck.cards, by: \.theme).mapValues(\.count)
    #expect(Set(cards.keys) == Set(deck.themes.map(\.id)))
    #expect(cards.filter { $0.value < 5 } == [:])
  }

  @Test func `every finding serves a card or the outline, and every source a finding`() {
    let findings = Set(deck.cards.flatMap(\.findings))
    let idle = deck.findings.values.filter { !findings.contains($0.id) && $0.covers.isEmpty }
    #expect(idle.map(\.id) == [])
    let sources = Set(deck.findings.values.flatMap(\.sources))
    #expect(sources.isSubset(of: deck.sources.keys))
  }

  // Counted anew here, so that the reader's own count is held to something.
  @Test func `no front is longer than sixty words`() {
    let long = deck.cards.filter { front(of: $0).split(whereSeparator: \.isWhitespace).count > 60 }
    #expect(long.map(\.id) == [])
  }

  // How long sentences are is a rough figure: it knows nothing of hard words or of what is meant.
  // It does notice when a deck begins to sound like a report.
  @Test func `sentences are short enough to take in at the end of a shift`() throws {
    let fronts = deck.cards.flatMap { sentences(of: front(of: $0)) }
    let prompts = deck.cards.flatMap { $0.prompts.map(PlainText.words).flatMap(sentences) }
    for sentences in [fronts, prompts] {
      let words = sentences.map { $0.split(whereSeparator: \.isWhitespace).count }
      #expect(words.count > 200)
      #expect(Double(words.reduce(0, +)) / Double(words.count) <= 16)
      #expect(try #require(words.max()) <= 30)
    }
  }

  @Test func `a sentence ends at its stop and not at a stop within it`() {
    #expect(
      sentences(of: "One. Is it 7.3? “Yes!” And \"no.\" Done")
        == ["One.", "Is it 7.3?", "“Yes!”", "And \"no.\"", "Done"])
  }

  private func front(of card: Card) -> String {
    ([PlainText.words(card.statement)] + PlainText.paragraphs(card.setUp)).joined(separator: "\n")
  }

  private func sentences(of text: String) -> [String] {
    var sentences: [String] = []
    var words: [Substring] = []
    for word in text.split(whereSeparator: \.isWhitespace) {
      words.append(word)
      let end = word.last { !"\"”')".contains($0) }
      if end.map({ ".?!".contains($0) }) == true {
        sentences.append(words.joined(separator: " "))
        words = []
      }
    }
    return words.isEmpty ? sentences : sentences + [words.joined(separator: " ")]
  }
}
