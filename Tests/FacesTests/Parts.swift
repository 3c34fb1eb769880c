import Practice
import TestKit

/// One sample of every part a scene can have, by a name for the tables of tests.
enum Parts {
  static let action = Action(
    number: 1, text: "Ask at each planning meeting what would let them stay.",
    owner: "team manager", review: Samples.day.adding(days: 28))

  static let reviewed = Action(
    number: 2, text: "Tell the young person who decides",
    outcome: ActionOutcome(
      result: .partly, whatHappened: "Two of three were told.", moment: Samples.moment))

  static let returning = ReturnBook([Samples.finishedRecord()], after: .usual).cards

  static let all: [(name: String, part: Scene.Part)] = [
    ("content note", .contentNote("These cards are about sexual exploitation.")),
    ("privacy", .privacyReminder),
    ("says", .says(["Welcome, everybody.", "- Listen.", "- Pass when you like.", "Begin."])),
    ("front", .front(Samples.card)),
    ("views in", .viewsIn(2, of: 3)),
    ("locked", .firstViewsLocked),
    ("prompt", .prompt(Samples.card.prompts[0], number: 1, of: 2, notes: ["We knew."])),
    ("finding", .finding(Samples.finding, number: 1, of: 2)),
    (
      "own first view",
      .ownFirstView(
        View(participant: 0, position: .named("agree"), confidence: 4, reason: "It happened here."))
    ),
    (
      "earlier view",
      .earlierView(
        EarlierView(
          day: Samples.day.adding(months: -3),
          before: View(participant: 0, position: .named("disagree"), confidence: 2),
          after: View(participant: 0, position: .pass, reason: "I wasn't sure any more.")),
        now: View(participant: 0, position: .named("agree"), confidence: 4, reason: "It's true."))
    ),
    (
      "earlier counts",
      .earlierCounts(
        EarlierCounts(
          day: Samples.day.adding(months: -3),
          movement: counts(3, 1, 1, 1, 0, after: 1, 4, 0, 1, 0),
          positions: positions), findings: [Samples.finding.statement])
    ),
    (
      "earlier, of few",
      .earlierCounts(
        EarlierCounts(
          day: Samples.day.adding(months: -3),
          movement: .small(Movement.Moved(inAll: .stayed)), positions: positions),
        findings: [Samples.finding.statement])
    ),
    ("earlier gone", .earlierGone),
    ("return offered", .returnOffered(returning[0])),
    (
      "counts",
      .movement(counts(3, 1, 1, 1, 0, after: 1, 4, 0, 1, 0), positions: positions, role: nil)
    ),
    (
      "small",
      .movement(.small(Movement.Moved(inAll: .moved)), positions: positions, role: "health")
    ),
    (
      "own movement",
      .movement(
        .own(ByMoment(before: .named("agree"), after: .named("not sure"))), positions: positions,
        role: nil)
    ),
    ("try this", .tryThis(Samples.card.tryThis)),
    ("action", .action(action)),
    ("review", .review(ActionReview(session: Samples.id(), action: reviewed), number: 1, of: 2)),
    ("nothing to review", .nothingToReview),
    (
      "question",
      .question(
        Reflection.Item(
          title: "So what?", text: ["What does it mean for your work?"], answer: "A lot."),
        model: "What, so what, now what", number: 2, of: 3)
    ),
    ("agreed", .actionsAgreed([action])),
    ("none agreed", .actionsAgreed([])),
    ("parked", .parked(["Who pays for transport?", "Night visits"])),
    ("support", .support(["Talk to your supervisor.", "- Or to a colleague."])),
    ("ended", .ended(.complete)),
    ("ended early", .ended(.early)),
  ]

  static let positions = Card.usualPositions

  static func counts(
    _ a: Int, _ b: Int, _ c: Int, _ d: Int, _ e: Int, after f: Int, _ g: Int, _ h: Int, _ i: Int,
    _ j: Int
  ) -> Movement {
    .counts(
      ByMoment(
        before: Samples.tally(a, b, c, d, e).counts, after: Samples.tally(f, g, h, i, j).counts))
  }

  /// The part of this name.
  static func named(_ name: String) -> Scene.Part? {
    all.first { $0.name == name }?.part
  }
}
