import Decks
import Documents
import Faces
import Practice
import Session
import TestKit
import Testing
import Window

@testable import Commands

extension Shown {
  /// Everything that commands show of a deck.
  mutating func deck(_ reading: DeckReading) {
    diagnostics(reading.diagnostics)
    guard let deck = reading.deck else { return }
    let library = Library([deck])
    lines("cards list", CardList(library: library, cards: deck.cards).lines)
    bytes("cards list --json", JSONWriter.list(deck.cards) { $0.members(of: $1) })
    for card in deck.cards {
      let page = CardPageBuilder(withFindings: true, withNotes: true).document(for: card, in: deck)
      document("cards show", page)
      bytes("cards show --json", JSONWriter.single { $0.everything(of: card, in: deck) })
    }
    handouts(of: deck)
    for finding in deck.findings.values.sorted(by: { $0.id < $1.id }) {
      lines("findings list", [SafeText.line("  \(PlainText.words(finding.statement))")])
      document("findings show", FindingPageBuilder().document(for: finding, in: deck))
      bytes("findings show --json", JSONWriter.single { $0.everything(of: finding, in: deck) })
    }
  }

  /// Every handout about a deck.
  mutating func handouts(of deck: Deck) {
    let choice = CardChoice(
      title: deck.title, members: deck.cards.map { CardChoice.Member($0, in: deck) })
    document("cards", CardSheetBuilder(print: .usual).document(for: choice))
    document("guide", GuideBuilder(library: Library([deck])).document(for: choice))
    document("evidence", FindingsBuilder().document(for: FindingChoice(behind: choice)))
  }

  /// What `cards check` says: a line for each fault, which stays a single one.
  mutating func diagnostics(_ diagnostics: [Diagnostic]) {
    for diagnostic in diagnostics {
      let line = SafeText.line(diagnostic.description)
      #expect(!line.string.contains("\n"))
      #expect(!diagnostic.place.file.isEmpty && diagnostic.place.line >= 1)
      lines("cards check", [line])
    }
    bytes(
      "cards check --json",
      JSONWriter.list(diagnostics) {
        $0.member("file", $1.place.file)
        $0.member("message", $1.message)
      })
  }

  /// Everything that commands show of plans.
  mutating func plans(_ reading: PlanReading) {
    let none = Library([])
    diagnostics(reading.diagnostics)
    bytes("plans --json", JSONWriter.list(reading.plans) { $0.members(of: $1, in: none) })
    for plan in reading.plans {
      lines("plans", [SafeText.line(Language.words.planLine(plan, nil, under: .team))])
      document("plans show", PlanPageBuilder().document(for: plan, language: "en"))
      bytes("plans show --json", JSONWriter.single { $0.everything(of: plan, in: none) })
    }
  }

  /// A document in every format.
  mutating func document(_ place: String, _ document: Document) {
    text("\(place) md", MarkdownWriter().text(of: document))
    text("\(place) html", HTMLWriter().text(of: document))
    lines("\(place) text", [40, 78].map { TextWriter(width: $0).text(of: document) })
  }
}
