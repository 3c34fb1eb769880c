import Practice
import TestKit

/// Records of invented sessions, one for each setting.
enum Sessions {
  /// A team of six, gone through to the end, views as tallies.
  static var team: SessionRecord {
    var record = Samples.finishedRecord()
    record.steps[0].notes = [Note(text: "Two people are new to the team.")]
    record.steps[1].round?.notes.append(Note(text: "Come back to this in the summer."))
    record.reviews = [
      ActionReview(
        session: earlier,
        action: Action(
          number: 1, text: "Write down who is told about a move.", owner: "duty social worker",
          review: Samples.day.adding(days: -7),
          outcome: ActionOutcome(
            result: .partly, whatHappened: "Begun with two homes.", moment: Samples.moment)))
    ]
    return record
  }

  /// Two people who gave reasons and ended early.
  static var pair: SessionRecord {
    var record = Samples.record(setting: .pair, capture: .each, people: 2)
    record.steps[0].status = .done
    record.steps[1].status = .done
    record.steps[1].round?.first = Views(each: [
      View(participant: 0, position: .named("agree"), reason: "We hear it after the event."),
      View(participant: 1, position: .named("not sure"), confidence: 2, reason: "It varies."),
    ])
    record.steps[1].round?.second = Views(each: [
      View(participant: 0, position: .named("it depends")),
      View(participant: 1, position: .named("not sure")),
    ])
    record.steps[1].round?.findingShown = true
    record.steps[2].status = .skipped
    record.ending = Ending(.early, at: Samples.moment)
    return record
  }

  /// One person alone, with a closing reflection.
  static var solo: SessionRecord {
    var record = Samples.record(setting: .solo, capture: .each, people: 1)
    record.steps[1].status = .done
    record.steps[1].round?.first = Views(each: [
      View(
        participant: 0, position: .named("agree"), confidence: 4,
        reason: "I have seen it.\n\nMore than once.")
    ])
    record.steps[1].round?.second = Views(each: [
      View(participant: 0, position: .named("it depends"), confidence: 3)
    ])
    record.steps[1].round?.findingShown = true
    record.steps[1].round?.notes = [Note(prompt: 1, text: "That nobody asked them.")]
    record.steps[1].round?.actions = [Action(number: 1, text: "Ask before the meeting.")]
    record.steps[2].reflection = Reflection(
      model: "what-so-what", title: "What, so what, now what",
      credit: "Rolfe, Freshwater and Jasper (2001).",
      items: [
        Reflection.Item(title: "What?", text: ["What happened?"], answer: "I read one card."),
        Reflection.Item(title: "So what?", text: ["Why does it matter?"]),
      ])
    record.steps[2].status = .done
    record.ending = Ending(.complete, at: Samples.moment)
    return record
  }

  /// Six from health and five from the police, tallied by role group.
  static var multiAgency: SessionRecord {
    var record = agencies([("health", 6), ("police", 5)])
    record.steps[1].round?.first = Views(tallies: [
      tally("health", 3, 1, 1, 1, 0), tally("police", 0, 5, 0, 0, 0),
    ])
    record.steps[1].round?.second = Views(tallies: [
      tally("health", 1, 4, 1, 0, 0), tally("police", 0, 4, 0, 0, 1),
    ])
    return record
  }

  /// A session of these role groups with its card done and nothing recorded yet.
  static func agencies(_ groups: [(role: String, people: Int)]) -> SessionRecord {
    var record = Samples.record(setting: .multiAgency, people: 3)
    record.participants =
      groups.flatMap { group in
        (0..<group.people).map { Participant(label: "\(group.role) \($0)", role: group.role) }
      }.numbered
    for index in record.steps.indices { record.steps[index].status = .done }
    record.ending = Ending(.complete, at: Samples.moment)
    return record
  }

  /// A team that stopped while it was giving first views on the second of three cards.
  static var unfinished: SessionRecord {
    var record = team
    record.reviews = []
    record.ending = nil
    var second = Step(
      kind: .card, title: "Running away", minutes: 10,
      round: Round(
        card: CardWording(
          id: "running", deck: "sample", title: "Running away",
          statement: "Running away is a message.", positions: ["yes", "no"], prompts: [])))
    var third = second
    third.round?.card.title = "Who decides"
    second.status = .open
    second.place = .views(.beforeTalk, .person(1, .position))
    second.round?.first = Views(each: [
      View(participant: 0, position: .named("yes"), reason: "Mine.")
    ])
    record.steps[2...] = [second, third]
    record.current = 2
    return record
  }

  /// An earlier session's id.
  static var earlier: SessionID {
    SessionID("2026-10-24-b2c3") ?? Samples.id()
  }

  /// A role group's counts for the usual positions, and last for passing.
  static func tally(_ role: String, _ people: Int...) -> Tally {
    let positions = Card.usualPositions.map(Position.named) + [.pass]
    return Tally(
      role: role, counts: zip(positions, people).map { Tally.Count(position: $0, people: $1) })
  }
}
