import Decks
import Practice
import Session
import TestKit
import Testing

/// Texts made to break out of a terminal, in every file that is read, into every output.
@Suite struct HostileFileTests {
  @Test(arguments: HostileCorpus.texts)
  func `nothing hostile in a deck's files gets out`(text: String) throws {
    let files = try HostileDeck(text)
    var shown = Shown()
    shown.deck(files.deck)
    shown.deck(files.headed)
    shown.plans(files.plans(files.deck.deck))
    shown.diagnostics(files.models.diagnostics)
    shown.check()
  }

  @Test func `most texts leave most of a deck in use, so that there is something to judge`() throws
  {
    let readings = try HostileCorpus.short.map { try HostileDeck($0).deck }
    let used = readings.map { ($0.deck?.cards.count ?? 0) + ($0.deck?.findings.count ?? 0) }
    #expect(used.allSatisfy { $0 >= 1 })
    #expect(used.reduce(0, +) > readings.count * 4)
  }
}
