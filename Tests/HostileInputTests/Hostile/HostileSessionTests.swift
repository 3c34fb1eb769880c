import Decks
import Journal
import Practice
import Session
import TestKit
import Testing

/// Texts made to break out of a terminal, in the files of a session and in all that is typed in it.
@Suite struct HostileSessionTests {
  /// The values by turns, as many as there are texts: each with every text would take too long.
  private static func turns<Value>(of values: [Value]) -> [Value] {
    HostileCorpus.short.indices.map { values[$0 % values.count] }
  }

  private func opening(
    _ setting: Setting, _ capture: Capture, _ people: [Participant], _ deck: Deck,
    _ models: [ReflectiveModel] = []
  ) -> SessionOpening {
    let action = ActionLedger.Entry(
      session: Samples.id("m3n4"), agreed: Samples.day, setting: setting,
      action: Samples.action(saying: people[0].label))
    return SessionOpening(
      id: Samples.id(), day: Samples.day, moment: Samples.moment, setting: setting,
      capture: capture, participants: people, library: Library([deck]), models: models,
      openActions: [action])
  }

  private func journal() -> Journal { Journal(folder: "/Records", files: FaultyFileSystem()) }

  private func run(_ record: SessionRecord, saying text: String) throws {
    var shown = Shown()
    let journal = journal()
    let stored = try shown.session(record, saying: text, in: journal)
    shown.record(stored)
    try shown.search(String(text.prefix(20)), in: journal)
    try shown.search("w", in: journal)
    shown.check()
  }

  @Test(arguments: HostileCorpus.short)
  func `nothing typed alone gets out`(text: String) throws {
    guard let deck = try HostileDeck(text).deck.deck, !deck.cards.isEmpty else { return }
    let opening = opening(.solo, .each, [Participant(label: text)], deck)
    try run(try opening.record(ofCards: deck.cards.map(\.id), title: text), saying: text)
  }

  @Test(arguments: HostileCorpus.short)
  func `nothing typed in a plan with a model gets out`(text: String) throws {
    let files = try HostileDeck(text)
    guard let deck = files.deck.deck, let plan = files.plans(deck).plans.first,
      let model = files.models.models.first
    else { return }
    var generator = SeededGenerator(seed: 1)
    let opening = opening(.solo, .each, [Participant(label: text)], deck, [model])
    try run(try opening.record(of: plan, using: &generator), saying: text)
  }

  @Test(arguments: zip(HostileCorpus.short, turns(of: Capture.allCases)))
  func `no label, role or note of a group gets out`(text: String, capture: Capture) throws {
    guard let deck = try HostileDeck(text).deck.deck, !deck.cards.isEmpty else { return }
    let people = (1...6).map { number in
      Participant(label: "\(text)\(number)", role: number < 4 ? text : "\(text)2")
    }
    let opening = opening(.multiAgency, capture, people, deck)
    try run(try opening.record(ofCards: deck.cards.map(\.id), title: text), saying: text)
  }

  @Test(arguments: zip(HostileCorpus.short, turns(of: Setting.allCases)))
  func `nothing in a record that was written elsewhere gets out`(text: String, setting: Setting) {
    var record = Samples.record(setting, saying: text)
    record.ending = Ending(.early, at: Samples.moment)
    var shown = Shown()
    shown.record(record)
    shown.check()
  }

  @Test(arguments: HostileCorpus.large)
  func `nothing of a very long text gets out`(text: String) throws {
    let deck = try #require(try HostileDeck("short").deck.deck)
    let opening = opening(.solo, .each, [Participant(label: "Person 1")], deck)
    let record = try opening.record(ofCards: ["body"], title: "Long")
    try run(record, saying: String(text.prefix(4_000)))
  }
}
