import Counts
import Practice
import TestKit
import Testing

@Suite struct CountingTests {
  private static let catalogue = [
    "keeping-safe/moves": Counting.Card(theme: "home", positions: ["agree", "it depends", "no"])
  ]
  private static let quarter = Quarter(CalendarDay(daysSince1970: 20_650))  // 2026-Q3

  /// A session with one card, in which so many took each position.
  private func session(
    _ tail: String, _ before: [Int], _ after: [Int]?, setting: Setting = .team,
    month: Int = 8, ended: Bool = true, deck: String = "keeping-safe", statement: String = "So."
  ) throws -> SessionRecord {
    let day = try #require(CalendarDay(year: 2026, month: month, day: 14))
    let id = try #require(SessionID("\(day)-\(tail)"))
    let moment = Moment(seconds: day.daysSince1970 * 86_400)
    let positions = ["agree", "it depends", "no"]
    func views(_ counts: [Int]?) -> Views {
      guard let counts else { return Views() }
      return Views(tallies: [
        Tally(
          counts: zip(positions, counts).map { Tally.Count(position: .named($0), people: $1) }
            + [Tally.Count(position: .pass, people: 2)])
      ])
    }
    let card = CardWording(
      id: "moves", deck: deck, title: "Moves", statement: statement, positions: positions,
      prompts: [], findings: [])
    var round = Round(
      card: card, first: views(before), second: views(after),
      actions: [
        Action(
          number: 1, text: "Ask her first",
          outcome: ActionOutcome(result: .done, moment: moment))
      ])
    round.present = Array(0..<(before[0] == 4 ? 8 : 14))
    return SessionRecord(
      id: id, title: "Moves", setting: setting, capture: .slips, day: day, began: moment,
      updated: moment, ending: ended ? Ending(.complete, at: moment) : nil,
      participants: round.present.map { Participant(number: $0, label: "Person \($0)") },
      steps: [Step(kind: .card, title: "Moves", minutes: 10, status: .done, round: round)])
  }

  private func counting(
    _ records: [SessionRecord], named: Set<SessionID>? = nil, before: [SharedViews] = []
  ) -> Counting {
    Counting(
      records, of: Self.quarter, named: named, catalogue: Self.catalogue, before: before)
  }

  private func rooms(_ tails: [String], _ counts: [Int] = [4, 2, 0]) throws -> [SessionRecord] {
    try tails.map { try session($0, counts, counts.reversed()) }
  }

  @Test func `views are told of three rooms together`() throws {
    let counting = counting(try rooms(["bbbb", "cccc", "dddd"]))
    #expect(counting.sessions.count == 3)
    let card = try #require(counting.cards.first)
    #expect(card.met == [CardCounts.Meetings(.team, rounds: 3, people: 24)])
    #expect(
      card.views == [
        PositionCounts("agree", before: 12, after: 0),
        PositionCounts("it depends", before: 6, after: 6),
        PositionCounts("no", before: 0, after: 12),
      ])
    #expect(counting.actions == ActionCounts(agreed: 3, done: 3))
  }

  @Test(arguments: [
    // Two rooms; three small ones; one with more than half; one that gave views only once.
    [[10, 2, 0], [10, 2, 0]], [[1, 2, 0], [1, 2, 0], [1, 2, 0]],
    [[10, 4, 0], [4, 2, 0], [4, 2, 0]], [[4, 2, 0], [4, 2, 0], []],
  ])
  func `views of too few rooms or people stay where they are`(_ given: [[Int]]) throws {
    let records = try given.enumerated().map { index, counts in
      try session(
        "bbb\(index + 2)", counts.isEmpty ? [4, 2, 0] : counts, counts.isEmpty ? nil : counts)
    }
    let counting = counting(records)
    #expect(counting.cards.first?.views == [])
    #expect(counting.cards.first?.met.first?.rounds == given.count)
    #expect(counting.shared.isEmpty)
  }

  @Test func `what one or two people think, what hasn't ended and other decks are left out`() throws
  {
    let counting = counting([
      try session("bbbb", [1, 0, 0], [1, 0, 0], setting: .solo),
      try session("cccc", [1, 1, 0], [1, 1, 0], setting: .pair),
      try session("dddd", [4, 2, 0], [4, 2, 0], ended: false),
      try session("ffff", [4, 2, 0], [4, 2, 0], deck: "my-own"),
      try session("gggg", [4, 2, 0], [4, 2, 0], month: 10),
    ])
    #expect(counting.leftOut == [.alone: 2, .notEnded: 1, .otherDeck: 1])
    #expect(counting.cards.isEmpty)
    #expect(counting.actions.agreed == 1)
  }

  @Test func `each wording of a card is counted by itself`() throws {
    let records =
      try rooms(["bbbb", "cccc"]) + [session("dddd", [4, 2, 0], [4, 2, 0], statement: "Anew.")]
    #expect(
      counting(records).cards.map(\.met.first?.rounds).sorted { $0 ?? 0 < $1 ?? 0 } == [1, 2])
    #expect(Set(counting(records).cards.map(\.version)).count == 2)
  }

  @Test func `a room or two that come new can't be worked out from two files`() throws {
    let first = counting(try rooms(["bbbb", "cccc", "dddd"]))
    let more = try rooms(["bbbb", "cccc", "dddd", "ffff", "gggg"])
    let second = counting(more, before: first.shared)
    #expect(second.cards.first?.views == first.cards.first?.views)
    #expect(second.cards.first?.met.first?.rounds == 5)
    #expect(second.unchanged.count == 1)
    let third = counting(more + (try rooms(["hhhh"])), before: second.shared)
    #expect(third.cards.first?.views.map(\.before) == [24, 12, 0])
    #expect(third.unchanged.isEmpty)
    #expect(third.shared.first?.rooms.count == 6)
  }

  @Test func `a room that is gone can't be worked out either`() throws {
    let all = try rooms(["bbbb", "cccc", "dddd", "ffff"])
    let first = counting(all)
    let second = counting(Array(all.dropLast()), before: first.shared)
    #expect(second.cards.first?.views == first.cards.first?.views)
    #expect(second.cards.first?.met.first?.rounds == 3)
    // Fewer people are left than gave the views that were sent, so none are told.
    let third = counting(Array(all.dropLast(2)), before: second.shared)
    #expect(third.cards.first?.views == [])
    #expect(third.shared == first.shared)
    #expect(counting([], before: first.shared).shared == first.shared)
  }

  @Test func `sessions named are counted, and no others`() throws {
    let all = try rooms(["bbbb", "cccc", "dddd", "ffff"])
    let counting = counting(all, named: Set(all.prefix(3).map(\.id)))
    #expect(counting.cards.first?.met.first?.rounds == 3)
    #expect(counting.actions == ActionCounts(agreed: 3, done: 3))
  }

  @Test func `numbers nobody could have counted harm nothing`() throws {
    let counting = counting([
      try session("bbbb", [.max, .max, 1], [4, 2, 0]), try session("cccc", [-4, 2, 0], [4, 2, 0]),
      try session("dddd", [4, 2, 0], [4, 2, 0]),
    ])
    #expect(counting.cards.first?.met.first?.rounds == 3)
    #expect(counting.cards.first?.views == [])
  }

  @Test(arguments: [Setting.team, .multiAgency])
  func `no word of a record is in what is shared`(_ setting: Setting) throws {
    let canary = "Kayla of Pwllheli"
    var records: [SessionRecord] = []
    for tail in ["bbbb", "cccc", "dddd"] {
      var record = try session(tail, [4, 2, 0], [2, 4, 0], setting: setting)
      let filled = Samples.record(setting, saying: canary)
      record.title = canary
      record.plan = canary
      record.group = try GroupName(canary)
      record.language = canary
      record.contentNote = canary
      record.support = [canary]
      record.parked = filled.parked
      record.reviews = filled.reviews
      record.participants = record.participants.map {
        Participant(number: $0.number, label: canary, role: canary)
      }
      record.steps[0].title = canary
      record.steps[0].says = [canary]
      record.steps[0].round?.notes = [Note(text: canary)]
      record.steps[0].round?.actions = [Samples.action(saying: canary)]
      record.steps[0].round?.card.title = canary
      record.steps[0].round?.card.statement = canary
      record.steps[0].round?.card.prompts = [canary]
      record.steps[0].round?.card.findings = [Samples.finding(saying: canary)]
      record.steps += filled.steps
      records.append(record)
    }
    let counting = counting(records)
    #expect(counting.cards.first?.views.first?.before == 12)
    let file = Contribution(
      id: Made.name(1), facilitator: Made.name(2), quarter: Self.quarter, cards: counting.cards,
      actions: counting.actions
    ).file
    let text = String(decoding: file, as: UTF8.self)
    for word in canary.split(separator: " ") where word != "of" { #expect(!text.contains(word)) }
    // Nor a day, nor anything of a session's id.
    for word in ["bbbb", "cccc", "dddd", "2026-08", "-14"] { #expect(!text.contains(word)) }
    #expect(try Contribution(file: file).cards == counting.cards)
  }

  @Test func `the book of what was shared is read as it was written`() throws {
    let counting = counting(try rooms(["bbbb", "cccc", "dddd"]))
    var generator = SeededGenerator(seed: 3)
    var book = ShareBook(using: &generator)
    var entry = ShareBook.Entry(quarter: Self.quarter, id: Made.name(1))
    entry.sessions = counting.sessions
    entry.views = counting.shared
    book.note(entry)
    book.note(entry)
    #expect(try ShareBook(file: book.file) == book)
    #expect(book.entries.count == 1)
    let cut = Array(book.file.dropLast(30))
    #expect(throws: ContributionProblem.self) { try ShareBook(file: cut) }
  }
}
