import Practice
import TestKit
import Testing

@Suite struct ActionLedgerTests {
  private func outcome(_ result: ActionOutcome.Result, _ seconds: Int) -> ActionOutcome {
    ActionOutcome(result: result, moment: Moment(seconds: Samples.moment.seconds + seconds))
  }

  /// A session that agreed one action, and one that looked at it again.
  private func records(own: ActionOutcome?, reviewed: [ActionOutcome?]) -> [SessionRecord] {
    var agreed = Samples.finishedRecord(tail: "bbbb")
    agreed.steps[1].round?.actions[0].outcome = own
    let reviews = reviewed.enumerated().map { index, outcome in
      var review = Samples.record(tail: "ccc\(index + 2)")
      var action = agreed.actions[0]
      action.outcome = outcome
      review.reviews = [ActionReview(session: agreed.id, action: action)]
      return review
    }
    return [agreed] + reviews
  }

  private func result(_ records: [SessionRecord]) -> ActionOutcome.Result? {
    ActionLedger(records).entries.first?.action.outcome?.result
  }

  @Test func `an action carries its session, day, setting and id`() throws {
    let ledger = ActionLedger([Samples.finishedRecord()])
    let entry = try #require(ledger.entries.first)
    #expect(ledger.entries.count == 1)
    #expect(entry.session == Samples.id())
    #expect(entry.agreed == Samples.day)
    #expect(entry.setting == .team)
    #expect(entry.id == "2026-11-21-k7m2.1")
    #expect(entry.isOpen)
  }

  @Test func `actions stand oldest session first, whatever order records are read in`() {
    let tails = ["bbbb", "cccc", "dddd"]
    let records = tails.reversed().map { Samples.finishedRecord(tail: $0) }
    #expect(ActionLedger(records).entries.map(\.session) == tails.map { Samples.id($0) })
  }

  @Test func `an outcome recorded with the action counts`() {
    #expect(result(records(own: outcome(.done, 1), reviewed: [])) == .done)
    #expect(result(records(own: nil, reviewed: [])) == nil)
  }

  @Test func `an outcome recorded in a later session counts`() {
    #expect(result(records(own: nil, reviewed: [outcome(.partly, 9)])) == .partly)
    #expect(result(records(own: nil, reviewed: [nil])) == nil)
  }

  @Test func `the later outcome wins, wherever it stands and whatever the order`() {
    let all = [
      records(own: outcome(.done, 9), reviewed: [outcome(.partly, 1)]),
      records(own: outcome(.partly, 1), reviewed: [outcome(.done, 9), outcome(.notYet, 5)]),
      records(own: outcome(.partly, 1), reviewed: [outcome(.notYet, 5), outcome(.done, 9), nil]),
    ]
    for records in all {
      #expect(result(records) == .done)
      #expect(result(records.reversed()) == .done)
    }
  }

  @Test func `of two outcomes at one moment the one that closes the action wins`() {
    for reviewed in [
      [outcome(.partly, 5), outcome(.done, 5)], [outcome(.done, 5), outcome(.partly, 5)],
    ] {
      let records = records(own: nil, reviewed: reviewed)
      #expect(result(records) == .done)
      #expect(result(records.reversed()) == .done)
    }
  }

  @Test func `sessions of one day stand in the order they began`() {
    var late = Samples.finishedRecord(tail: "bbbb")
    late.began = Moment(seconds: late.began.seconds + 60)
    let early = Samples.finishedRecord(tail: "zzzz")
    #expect(ActionLedger([late, early]).entries.map(\.session) == [early.id, late.id])
  }

  @Test func `a review of a session that is gone changes nothing`() {
    var review = Samples.record(tail: "zzzz")
    review.reviews = [
      ActionReview(session: Samples.id("dddd"), action: Action(number: 1, text: "x"))
    ]
    #expect(ActionLedger([review]).entries.isEmpty)
    #expect(ActionLedger([]).entries.isEmpty)
  }

  @Test func `an outcome belongs to one action of its session only`() {
    var agreed = Samples.finishedRecord(tail: "bbbb")
    agreed.steps[1].round?.actions.append(Action(number: 2, text: "Another"))
    var review = Samples.record(tail: "cccc")
    review.reviews = [
      ActionReview(
        session: agreed.id, action: Action(number: 2, text: "Another", outcome: outcome(.done, 1)))
    ]
    let ledger = ActionLedger([agreed, review])
    #expect(ledger.entries.map(\.isOpen) == [true, false])
    #expect(ledger.open.map(\.id) == ["2026-11-21-bbbb.1"])
  }

  @Test(arguments: [
    (ActionOutcome.Result?.none, true), (.done, false), (.partly, true), (.notYet, true),
    (.dropped, false),
  ])
  func `what is partly done or not yet stays open`(result: ActionOutcome.Result?, open: Bool) throws
  {
    let records = records(own: result.map { outcome($0, 1) }, reviewed: [])
    let entry = try #require(ActionLedger(records).entries.first)
    #expect(entry.isOpen == open)
    #expect(entry.isDue(on: Samples.day.adding(days: 28)) == open)
  }

  @Test func `an open action is due from its review date on`() throws {
    var entry = try #require(ActionLedger([Samples.finishedRecord()]).entries.first)
    #expect(!entry.isDue(on: Samples.day.adding(days: 27)))
    #expect(entry.isDue(on: Samples.day.adding(days: 28)))
    #expect(entry.isDue(on: Samples.day.adding(days: 400)))
    entry.action.review = nil
    #expect(!entry.isDue(on: Samples.day.adding(days: 400)))
  }
}
