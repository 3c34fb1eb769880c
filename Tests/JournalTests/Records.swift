import Practice
import TestKit

/// Records for these tests.
enum Records {
  /// One with every member the format knows, and texts that are hard to write down.
  static func everything(tail: String = "k7m2") throws -> SessionRecord {
    var record = Samples.finishedRecord(tail: tail)
    record.setting = .multiAgency
    record.language = "cy"
    record.participants = [
      Participant(number: 0, label: "Person 1", role: "health"),
      Participant(number: 1, label: "ŵ \"q\" \\ \u{1B}[31m"),
    ]
    record.participants[1].seat = .phone
    record.participants[1].joined = 1
    record.participants[1].left = 2
    record.group = try GroupName("Night team")
    record.lead = .shared
    record.endBy = Samples.moment
    record.capture = .phones
    record.phones = PhoneTerms(isOpen: false, asksReasons: true, roles: ["health"])
    record.views = 3
    record.withReasons = true
    record.keptUntil = Samples.day.adding(months: 12)
    record.shown = SessionLook(large: true, calm: false, look: "high-contrast")
    record.furtherActions = [Action(number: 3, when: "a bed comes up", text: "Ask him first.")]
    record.corrections = [
      Correction(.removed, .note, step: 1, at: Samples.moment),
      Correction(.corrected, .action, action: 3, at: Samples.moment),
    ]
    record.paused = true
    record.signalled = [.half, .timeUp]
    record.steps[0].notes = [Note(text: "A note on the step.\nIn two lines.")]
    record.steps[1].round = round
    var change = Step.Change()
    (change.minutes, change.card, change.position) = (15, "sample/other", 2)
    (change.isInserted, change.isLeftOut) = (true, true)
    record.steps[1].change = change
    record.steps[2].reflection = Reflection(
      model: "what-so-what", title: "What?", credit: "After Borton (1970)",
      items: [
        Reflection.Item(title: "What?", text: ["What happened?"], answer: "We listened 👪🏽."),
        Reflection.Item(title: "So what?"),
      ])
    record.steps[2].place = .reflection(question: 1)
    record.reviews = [
      ActionReview(
        session: Samples.id("bcdf"),
        action: Action(
          number: 2, text: "Ring the school.", owner: "youth worker", review: Samples.day,
          outcome: ActionOutcome(
            result: .notYet, whatHappened: "It was half-term.", moment: Samples.moment)))
    ]
    return record
  }

  private static var round: Round {
    var card = Samples.card
    card.positions = ["agree", "pass"]
    card.findings[0].charts.append(
      Chart(title: "", unit: nil, note: "A note.", bars: Samples.chart.bars))
    card.findings[0].tables.append(
      FigureTable(title: "Bare", columns: ["Where"], rows: [.figures(label: "", cells: [])]))
    var round = Round(
      card: card,
      first: Views(each: [
        View(participant: 0, position: .named("pass"), confidence: 5, reason: ""),
        View(participant: 1, position: .pass),
      ]),
      second: Views(tallies: [
        Tally(
          role: "health",
          counts: [
            Tally.Count(position: .named("agree"), people: 1),
            Tally.Count(position: .pass, people: 0),
          ])
      ]),
      notes: [Note(prompt: 1, text: "Tab\there, \r\n and \u{0}."), Note(text: "é e\u{301}")],
      actions: [
        Action(
          number: 1, text: "Ask first.", owner: "team manager", review: Samples.day,
          outcome: ActionOutcome(
            result: .done, whatHappened: "It worked.", moment: Samples.moment)),
        Action(number: 2, text: "Write it down."),
      ], findingShown: true)
    round.actions[0].outcome?.whatChanged = "He stayed."
    round.earlier = Round.Earlier(session: Samples.id("bcdf"), step: 1)
    round.present = [0, 1]
    round[.afterTalk] = Views(each: [View(participant: 0, position: .pass)])
    round.second.asked = [0, 1]
    round.second.left = [1]
    round.second.isClosed = true
    return round
  }

  /// One with as little as a record can have.
  static func least(tail: String = "k7m2") -> SessionRecord {
    SessionRecord(
      id: Samples.id(tail), title: "", setting: .solo, capture: .each, day: Samples.day,
      began: Samples.moment, updated: Samples.moment, participants: [],
      steps: [Step(kind: .welcome, title: "", minutes: 0)])
  }

  /// One to which a note was added, as an answer would be.
  static func adding(_ note: String, to record: SessionRecord) -> SessionRecord {
    var record = record
    record.steps[0].notes.append(Note(text: note))
    return record
  }
}
