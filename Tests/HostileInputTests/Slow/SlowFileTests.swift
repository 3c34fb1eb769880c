import Decks
import Documents
import Faces
import Practice
import Session
import TestKit
import Testing
import Window

/// Files filled to the limits with what keeps readers and writers busy, through the whole of a deck.
@Suite struct SlowFileTests {
  static let names = Shapes.all.keys.sorted()

  private func deck(_ shape: String) throws -> DeckReading {
    var files = DeckFiles.base
    files["sample/cards/slow.md"] = DeckFiles.card(id: "slow", finding: "sound", notes: shape)
    files["sample/cards/sound.md"] = DeckFiles.card(id: "sound", finding: "sound")
    files["sample/cards/both.md"] = DeckFiles.card(id: "both", finding: "slow, sound")
    files["sample/findings/slow.md"] = DeckFiles.finding(id: "slow", detail: shape)
    files["sample/findings/sound.md"] = DeckFiles.finding(id: "sound")
    let folder = try TextFolder(files)
    return DeckReader(folder: "\(folder.path)/sample", shownAs: "sample").read()
  }

  @Test(arguments: names)
  func `a slow file is read into every output or refused, and hides no other card`(
    name: String
  ) throws {
    let shape = Shapes.all[name] ?? ""
    #expect(shape.utf8.count <= Limits.fileBytes)
    let reading = try deck(shape)
    let deck = try #require(reading.deck)
    #expect(deck.cards.contains { $0.id == "sound" })
    let isRead = deck.cards.contains { $0.id == "slow" }
    #expect(isRead || reading.diagnostics.contains { $0.place.file == "sample/cards/slow.md" })
    #expect(reading.diagnostics.count < 400)
    for diagnostic in reading.diagnostics {
      #expect(diagnostic.place.line >= 1 && diagnostic.message.utf8.count < 20_000)
    }
    try showAll(of: deck, name)
  }

  private func showAll(of deck: Deck, _ name: String) throws {
    var shown = Shown()
    for card in deck.cards where card.id == "slow" {
      let page = CardPageBuilder(withFindings: false, withNotes: true).document(for: card, in: deck)
      shown.document(name, page)
    }
    let opening = SessionOpening(
      id: Samples.id(), day: Samples.day, moment: Samples.moment, setting: .solo, capture: .each,
      participants: Samples.people(1), library: Library([deck]))
    let walk = Walk(try opening.record(ofCards: ["both"], title: name), saying: "Yes.")
    shown.lines(name, walk.lines(PlainFace(width: 40)))
    shown.record(walk.record)
    shown.check()
  }
}
