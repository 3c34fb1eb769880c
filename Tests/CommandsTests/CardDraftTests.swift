import ArgumentParser
import Decks
import Documents
import Practice
import TestKit
import Testing
import Window

@testable import Commands

/// A card begun in a conversation or from options, and a local deck used without any research.
@Suite struct CardDraftTests {
  private static let answers = [
    "Night staff should ring before the morning.", "", "always, it depends, pass",
    "ring at six, wait till handover, it depends", "Who hears first?", "  ",
    "What would she want known?", "What could change?", "", "Ring once, this week.",
    "Four of us saw it over two winters; nobody counted.",
  ]

  /// The draft a conversation of `lines` leaves, and what the console showed.
  private func talk(_ lines: [String]) throws -> (CardDraft, ScriptedConsole) {
    let console = ScriptedConsole(lines)
    var draft = CardDraft(id: "ring-first", theme: "home")
    try CardConversation(console: console).fill(&draft)
    return (draft, console)
  }

  private func check(_ draft: CardDraft, _ others: [String: String] = [:]) throws -> DeckReading {
    let path = "Cards/mine/cards/\(draft.id).md"
    let files = LibraryTests.files.merging([path: Language.words.newCard(draft)]) { $1 }
      .merging(others) { $1 }
    let folder = try TextFolder(files)
    let cards = Workspace.Folder(path: "\(folder.path)/Cards", shown: "Cards")
    return DeckReader(cards.appending("mine"), beside: Shelf.decks(in: cards)).read()
  }

  @Test func `a conversation leaves a card that passes the check`() throws {
    let (draft, console) = try talk(Self.answers)
    #expect(console.answers.isEmpty)
    #expect(console.transcript.contains("Passing is always offered besides."))
    #expect(console.transcript.contains("It takes three to five questions, one at a time."))
    let reading = try check(draft)
    #expect(reading.diagnostics == [])
    let card = try #require(reading.deck?.cards.first { $0.id == "ring-first" })
    #expect(card.title == "Ring first")
    #expect(card.positions == ["ring at six", "wait till handover", "it depends"])
    #expect(card.prompts.count == 3)
    #expect(card.findings == [Card.ownExperience])
  }

  @Test func `it may rest on a finding of another deck instead`() throws {
    let (draft, _) = try talk(Self.answers.dropLast() + ["other/seen"])
    #expect(draft.restsOn == ["other/seen"])
    let mine = LibraryTests.files.filter { $0.key.hasPrefix("Cards/mine/") }
    let other = Dictionary(
      uniqueKeysWithValues: mine.map { ($0.key.replacing("/mine/", with: "/other/"), $0.value) })
    #expect(try check(draft, other).diagnostics == [])
    #expect(
      try check(draft).diagnostics.map(\.description).first?
        .contains("there's no deck `other` beside this one") == true)
  }

  @Test func `where the answers end, the rest stays blank and the check says so`() throws {
    let (draft, _) = try talk(Array(Self.answers.prefix(4)))
    #expect(draft.prompts.isEmpty)
    #expect(try check(draft).hasErrors)
  }

  @Test func `what is typed stands in the card as it was typed`() throws {
    let typed = "Is <b>\"safe\"</b> *one* of `ours`? # No [x](y) \\ &amp; - "
    let lines = [typed, typed] + Self.answers.dropFirst(3).map { $0.isEmpty ? $0 : "\($0) <i>" }
    let (draft, _) = try talk(lines)
    let reading = try check(draft)
    #expect(reading.diagnostics == [])
    let card = try #require(reading.deck?.cards.first { $0.id == "ring-first" })
    #expect(PlainText.words(card.statement) == typed.trimmingBlanks())
    #expect(PlainText.paragraphs(card.setUp) == [typed.trimmingBlanks()])
  }

  @Test func `an interrupted conversation writes nothing`() throws {
    let console = ScriptedConsole(answers: [.line("A front."), .interrupted])
    var draft = CardDraft(id: "x")
    #expect(throws: CommandFailure.self) {
      try CardConversation(console: console).fill(&draft)
    }
  }

  @Test func `handouts say that a card rests on own experience`() throws {
    let (draft, _) = try talk(Self.answers)
    let deck = try #require(try check(draft).deck)
    let card = try #require(deck.cards.first { $0.id == "ring-first" })
    let choice = CardChoice(title: "T", members: [CardChoice.Member(card, in: deck)])
    for kind in [HandoutKind.cards, .large, .page, .guide] {
      let document = kind.document(
        about: .cards(choice), from: Library([deck]), withTestSheet: false,
        words: EnglishDocumentWords())
      let words = TextWriter(words: EnglishDocumentWords()).text(of: document).string
      #expect(words.contains("What we know from our own work"), "\(kind)")
      #expect(words.contains("nobody counted."), "\(kind)")
      #expect(!words.contains("What the research found"), "\(kind)")
      #expect(!words.contains("What this does not say"), "\(kind)")
    }
  }

  @Test func `the page for when it goes wrong is handed out by its name`() throws {
    let command = try Handout.parse(["when-it-goes-wrong", "--workspace", Project.path])
    let (document, stem) = try command.document()
    #expect(document.title == "When it goes wrong")
    #expect(stem == "when-it-goes-wrong-page")
    let both = try Handout.parse(["when-it-goes-wrong", "low-rating", "--workspace", Project.path])
    #expect(throws: CommandFailure.self) { try both.document() }
  }
}
