package import Practice

/// Invented values for tests: a small deck and records made from it.
package enum Samples {
  /// A moment on the sample day.
  package static let moment = Moment(seconds: 1_795_276_200)

  /// A card with one prompt more than findings, and two findings with a chart and a table.
  package static let card = CardWording(
    id: "every-move-counts", deck: "sample", title: "Every move counts",
    statement: "When a home breaks down, ask first what we got wrong about the match.",
    setUp: ["Moves are decided by adults, and often quickly."],
    positions: Card.usualPositions,
    prompts: [
      "What do we know a week before a move that we did not say?",
      "What would the young person say we got wrong?",
    ],
    facilitatorNotes: ["Blame comes quickly here. Ask what the system made easy."],
    tryThis: ["At the next planning meeting, write down what would have to be true to stay."],
    findings: [finding])

  /// A finding with a chart and a table.
  package static let finding: FindingWording = {
    var finding = FindingWording(
      id: "moves", statement: "Young people who were exploited had moved about twice as often.",
      detail: ["Moves were counted for all 205 young people."],
      charts: [chart], tables: [table],
      doesNotSay: ["It does not say that moving led to exploitation."], sources: [],
      locator: "Table 1")
    finding.$sources = [
      .cited("Author, A. (2019). A report. A University. https://example.org/report")
    ]
    return finding
  }()

  /// A chart of two bars.
  package static let chart = Chart(
    title: "Mean number of moves", unit: "moves",
    bars: [
      Chart.Bar(label: "Not exploited (n = 151)", figure: "7.3"),
      Chart.Bar(label: "Exploited (n = 54)", figure: "14.8"),
    ].compactMap { $0 })

  /// A table with a group, marks and a note.
  package static let table = FigureTable(
    title: "Living circumstances (per cent)",
    columns: ["Where", "Not exploited (n = 151)", "Exploited (n = 54)"],
    rows: [
      .group("Phase 1"), .figures(label: "In care", cells: ["51.7", "66.7*"]),
      .figures(label: "Mean moves (SD)", cells: ["7.3 (7.7)", "14.8 (12.3)"]),
    ],
    marks: [FigureTable.Mark(symbol: "*", meaning: "p < 0.05")], note: "Phase 1 only.")

  /// The sample day.
  package static let day = CalendarDay(daysSince1970: moment.seconds / 86_400)

  /// `Person 1` to `Person N`.
  package static func people(_ count: Int) -> [Participant] {
    (0..<count).map { Participant(number: $0, label: "Person \($0 + 1)") }
  }

  /// A session's id on the sample day with a given ending of four letters or digits.
  package static func id(_ tail: String = "k7m2") -> SessionID {
    guard let id = SessionID("\(day)-\(tail)") else {
      preconditionFailure("the caller promised four letters or digits of session ids")
    }
    return id
  }

  /// A session of welcome, one card and close that has just begun.
  package static func record(
    setting: Setting = .team, capture: Capture = .hands, people: Int = 6, tail: String = "k7m2"
  ) -> SessionRecord {
    SessionRecord(
      id: id(tail), title: "Sample plan", plan: "sample", setting: setting, capture: capture,
      day: day, began: moment, updated: moment,
      contentNote: "These cards are about sexual exploitation.",
      support: ["Talk to your supervisor."], participants: Samples.people(people),
      steps: [
        Step(kind: .welcome, title: "Welcome", minutes: 5, says: ["Welcome, everybody."]),
        Step(kind: .card, title: "Every move counts", minutes: 20, round: Round(card: card)),
        Step(kind: .close, title: "Close", minutes: 5, says: ["Thank you."]),
      ])
  }

  /// A team's session gone through to the end, with views, notes, an action and a parked point.
  package static func finishedRecord(tail: String = "k7m2") -> SessionRecord {
    var record = record(tail: tail)
    for index in record.steps.indices {
      record.steps[index].status = .done
      record.steps[index].place = .finished
      record.steps[index].seconds = 300
    }
    record.steps[1].round?.first = Views(tallies: [tally(3, 1, 1, 1, 0)])
    record.steps[1].round?.second = Views(tallies: [tally(1, 4, 0, 1, 0)])
    record.steps[1].round?.findingShown = true
    record.steps[1].round?.notes = [Note(prompt: 0, text: "We knew, and nobody said it.")]
    record.steps[1].round?.actions = [
      Action(
        number: 1, text: "Ask at each planning meeting what would let them stay.",
        owner: "team manager", review: day.adding(days: 28))
    ]
    record.parked = [ParkedPoint(step: 1, text: "Who pays for transport?")]
    record.current = 2
    record.ending = Ending(.complete, at: moment)
    return record
  }

  /// Counts for the usual positions in order, and last for passing.
  package static func tally(_ people: Int...) -> Tally {
    let positions = Card.usualPositions.map(Position.named) + [.pass]
    return Tally(counts: zip(positions, people).map { Tally.Count(position: $0, people: $1) })
  }
}
