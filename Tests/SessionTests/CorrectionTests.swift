import Practice
import Session
import TestKit
import Testing

@Suite struct CorrectionTests {
  private let name = "Zebedee"

  // Everything that can be written, with a name in it.
  private func record(_ setting: Setting = .team) -> SessionRecord {
    var record = Samples.record(setting, saying: "A card.")
    record.steps[0].notes = [Note(text: "\(name) said so.")]
    record.steps[1].round?.first.each[0].reason = "\(name)'s reason"
    record.steps[1].round?.second.each[0].reason = "\(name) again"
    record.steps[1].round?.notes = [Note(prompt: 0, text: "Because of \(name)."), Note(text: name)]
    var action = Action(
      number: 1, when: "\(name) comes", text: "Ask \(name).", owner: name, review: Samples.day)
    action.outcome = ActionOutcome(
      result: .done, whatHappened: name, whatChanged: name, moment: Samples.moment)
    record.steps[1].round?.actions = [action]
    record.furtherActions = [Action(number: 2, text: "Tell \(name).")]
    record.steps[2].reflection?.items[0].answer = name
    record.parked = [ParkedPoint(step: 1, text: "Is \(name) safe?")]
    record.reviews = [ActionReview(session: Samples.id("m3n4"), action: action)]
    return record
  }

  @Test(arguments: [Setting.solo, .team])
  func `everything written is in one list, and what is taken out is gone`(_ setting: Setting) throws
  {
    var record = record(setting)
    let subjects = Set(record.written.filter { $0.text.contains(name) }.map(\.id.subject))
    #expect(subjects == Set(Correction.Subject.allCases).subtracting([.day]))
    while let item = record.written.first(where: { $0.text.contains(name) }) {
      #expect(record.takeOut(item.id, at: Samples.moment) == nil)
      #expect(record.takeOut(item.id, at: Samples.moment) == .alreadyGone)
    }
    #expect(!String(describing: record).contains(name))
    #expect(record.corrections.allSatisfy { $0.kind == .removed })
  }

  @Test func `all but a first reason can be put otherwise`() throws {
    var record = record()
    for item in record.written where item.text.contains(name) {
      let refusal = record.correct(item.id, "Someone", at: Samples.moment)
      #expect(refusal == (item.canBeReworded ? nil : .reasonLocked), "\(item)")
    }
    #expect(String(describing: record).components(of: name) == 1)
    #expect(record.steps[1].round?.first.each.first?.position == .named("A card."))
  }

  @Test func `the ids stay while others are taken out`() throws {
    var record = record()
    let before = record.written
    let gone = try #require(before.first)
    #expect(record.takeOut(gone.id, at: Samples.moment) == nil)
    #expect(record.written.map(\.id) == before.dropFirst().map(\.id))
    for item in before { #expect(Written.ID(item.id.description) == item.id) }
  }

  @Test func `of two notes alike, taken out from two windows at once, one stays`() throws {
    var machine = Sessions.team()
    try machine.go(.note("The same."), .note("The same."))
    let id = try #require(machine.record.written.first?.id)
    try machine.go(.takeOut(id))
    #expect(machine.refusal(of: .takeOut(id)) == .alreadyGone)
    #expect(machine.record.steps[0].notes == [Note(text: "The same.")])
  }

  @Test(arguments: [
    (Correction.Subject.action, "  ", Refusal.actionNeedsWords), (.note, "\n", .empty),
    (.day, "tomorrow", .notADay("tomorrow")),
    (.day, "2001-01-01", .dayPast(CalendarDay(daysSince1970: 11_323))),
    (
      .note, String(repeating: "n", count: Limits.answerBytes + 1),
      .tooLong(limit: Limits.answerBytes)
    ),
  ])
  func `a correction that cannot be changes nothing`(
    _ subject: Correction.Subject, _ words: String, _ refusal: Refusal
  ) throws {
    var record = record()
    let before = record
    let id = try #require(record.written.first { $0.id.subject == subject }?.id)
    #expect(record.correct(id, words, at: Samples.moment) == refusal)
    #expect(record == before)
  }

  @Test func `a round whose action is taken out asks for one again, with a number of its own`()
    throws
  {
    var machine = Sessions.team()
    try machine.goToFirstCard()
    try machine.go(.next, .goAhead, .next, .next, .next, .goAhead)
    try machine.go(.actionText("Ask \(name).", when: "a bed comes up"))
    let id = try #require(machine.record.written.first { $0.id.subject == .action }?.id)
    try machine.go(.takeOut(id))
    #expect(machine.here == .action(.text))
    #expect(machine.refusal(of: .actionText(nil, when: "a bed comes up")) == .actionNeedsWords)
    try machine.go(.actionText("Ask him.", when: nil))
    #expect(machine.record.actions.map(\.number) == [2])
  }

  @Test func `a day that is past is refused, and the day before in the universal calendar is not`()
    throws
  {
    var machine = Sessions.team()
    try machine.goToFirstCard()
    try machine.go(.next, .goAhead, .next, .next, .next, .goAhead, .actionText("Ask."), .next)
    let past = Samples.day.adding(days: -2)
    #expect(machine.refusal(of: .actionReview(past)) == .dayPast(past))
    try machine.go(.actionReview(Samples.day.adding(days: -1)))
  }

  @Test
  func `a session that looked at an action again says of it what the session that agreed it says`()
    throws
  {
    var agreed = record()
    var later = Samples.record(tail: "n4p5")
    let action = try #require(agreed.actions.first)
    later.reviews = [ActionReview(session: agreed.id, action: action)]
    let isSame = !later.follow(agreed)
    #expect(isSame)
    let words = try #require(agreed.written.first { $0.location == .action(1, .action) })
    #expect(agreed.correct(words.id, "Ask first.", at: Samples.moment) == nil)
    _ = later.follow(agreed)
    #expect(later.reviews.map(\.action.text) == ["Ask first."])
    let corrected = try #require(agreed.written.first { $0.location == .action(1, .action) })
    #expect(agreed.takeOut(corrected.id, at: Samples.moment) == nil)
    let isChanged = later.follow(agreed)
    #expect(isChanged)
    #expect(later.reviews == [])
  }

  @Test func `actions are added outside a session`() throws {
    var record = Samples.finishedRecord()
    let number = try record.addAction(" Ring them. ", when: "it rains", at: Samples.moment)
    #expect(record.furtherActions == [Action(number: number, when: "it rains", text: "Ring them.")])
    #expect(throws: Refusal.actionNeedsWords) {
      try record.addAction(" ", when: "it rains", at: Samples.moment)
    }
    #expect(throws: Refusal.dayPast(CalendarDay(daysSince1970: 1))) {
      try record.addAction("A", review: CalendarDay(daysSince1970: 1), at: Samples.moment)
    }
  }

  @Test func `a reason is nobody else's to read`() {
    for item in record().written { #expect(item.isPrivate == (item.id.subject == .reason)) }
    #expect(record(.solo).written.allSatisfy { !$0.isPrivate })
  }
}

extension String {
  fileprivate func components(of word: String) -> Int { ranges(of: word).count }
}
