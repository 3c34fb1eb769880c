import Documents
import Faces
import Journal
import Practice
import Session
import TestKit
import Testing
import Window

@testable import Commands

/// Every construct of CommonMark in a deck's files, through every part, into every output.
@Suite struct CommonMarkTests {
  static let deck = Result { try ConstructDeck(Constructs.all) }

  private func card(_ index: Int) throws -> (card: Card, deck: Deck) {
    let read = try Self.deck.get()
    let construct = Constructs.all[index]
    let faults = read.diagnostics.filter {
      $0.severity == .error && $0.place.file.hasSuffix("-\(index).md")
    }
    return (try #require(read.card(index), "\(construct): \(faults)"), read.deck)
  }

  private func session(_ index: Int) throws -> Walk {
    let (card, deck) = try card(index)
    let opening = SessionOpening(
      id: Samples.id(), day: Samples.day, moment: Samples.moment, setting: .solo, capture: .each,
      participants: Samples.people(1), library: Library([deck]))
    return Walk(
      try opening.record(ofCards: [card.id], title: card.title),
      saying: Constructs.all[index].markdown(at: .typed))
  }

  @Test func `there are three constructs or more of every section`() {
    let sections = Dictionary(grouping: Constructs.all, by: \.section).mapValues(\.count)
    let wanted =
      (1...5).map { "2.\($0)" } + (1...2).map { "3.\($0)" } + (1...9).map { "4.\($0)" }
      + (1...3).map { "5.\($0)" } + (1...9).map { "6.\($0)" }
    #expect(sections.keys.sorted() == wanted.sorted())
    #expect(sections.filter { $0.value < 3 }.isEmpty)
  }

  @Test(arguments: Constructs.all.indices)
  func `a card's page keeps every word in every format`(index: Int) throws {
    let (card, deck) = try card(index)
    let page = CardPageBuilder(withFindings: true, withNotes: true).document(for: card, in: deck)
    try check(page, index, [.statement, .setUp, .prompt, .notes, .tryThis, .detail, .limits])
  }

  @Test(arguments: Constructs.all.indices)
  func `a finding's page keeps every word in every format`(index: Int) throws {
    let (card, deck) = try card(index)
    let finding = try #require(deck.findings[card.findings[0]])
    let page = FindingPageBuilder().document(for: finding, in: deck)
    try check(page, index, [.detail, .limits])
  }

  @Test(arguments: Constructs.all.indices, [nil, 40, 80])
  func `a session shows every word`(index: Int, width: Int?) throws {
    let lines = try session(index).lines(PlainFace(width: width)).map(\.string)
    let construct = Constructs.all[index]
    let kept = construct.kept(
      at: [.statement, .setUp, .prompt, .notes, .tryThis, .detail, .limits])
    #expect(Words.missing(kept, in: lines.joined(separator: "\n")) == [], "\(construct)")
    if let width {
      #expect(
        lines.allSatisfy {
          $0.split(separator: "\n").allSatisfy { DisplayWidth.columns($0) <= width }
        })
    }
  }

  @Test(arguments: Constructs.all.indices)
  func `a record keeps every word, and so does its summary`(index: Int) throws {
    let record = try session(index).record
    let stored = try RecordCodec.decode(
      RecordCodec.bytes(of: record), id: record.id, file: "r.json", .decks)
    #expect(stored == StoredRecord(record, .intact))
    let construct = Constructs.all[index]
    let typed = construct.words(at: .typed)
    let summary = SummaryBuilder().document(for: stored.record)
    try check(summary, index, [.statement, .setUp, .prompt, .detail, .limits], and: typed)
    let csv = SummaryCSV().text(for: stored.record)
    #expect(
      Words.missing(construct.words(at: .prompt).filter { _ in construct.isLine } + typed, in: csv)
        == [])
  }

  /// Checks `document` in every format that has words.
  private func check(
    _ document: Document, _ index: Int, _ spots: [Construct.Spot], and typed: [String] = []
  ) throws {
    let construct = Constructs.all[index]
    let kept = construct.kept(at: spots) + typed
    let text = TextWriter(width: 100_000).text(of: document).string
    let markdown = Words.ofMarkdown(MarkdownWriter().text(of: document))
    let page = Words.ofPage(HTMLWriter().text(of: document))
    #expect(Words.missing(kept, in: text) == [], "text: \(construct)")
    #expect(Words.missing(kept, in: TextWriter(width: 40).text(of: document).string) == [])
    #expect(Words.missing(kept, in: page) == [], "HTML: \(construct)")
    #expect(Words.missing(kept, in: markdown) == [], "Markdown: \(construct)")
    if !construct.hasFigures {
      #expect(Words.difference(markdown, text) == nil, "Markdown: \(construct)")
    }
  }
}
