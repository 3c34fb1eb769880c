import Practice
import Session
import TestKit
import Testing

@Suite struct SessionFlowTests {
  @Test func `a session goes through its steps and is complete`() throws {
    var machine = Sessions.solo(model: true)
    try machine.go(.next, .next, .skip, .skip, .next, .answer("What I saw."))
    let effects = try machine.take(.answer("What I will do."))
    #expect(effects == [.save])
    #expect(machine.record.ending == Ending(.complete, at: Sessions.moment))
    #expect(machine.record.steps.map(\.status) == [.done, .done, .skipped, .skipped, .done])
    #expect(
      machine.record.steps[4].reflection?.items.map(\.answer)
        == ["What I saw.", "What I will do."])
  }

  @Test func `nothing is taken after the end`() throws {
    var machine = Sessions.solo()
    #expect(try machine.take(.end) == [.save])
    for event in [SessionEvent.next, .back, .note("x"), .park("x"), .end, .tick, .pause] {
      #expect(machine.refusal(of: event) == .ended)
    }
    #expect(machine.scene.ask == .nothing)
    #expect(machine.scene.parts.first == .ended(.early))
  }

  @Test func `the first step has nothing before it and the last cannot be skipped`() throws {
    var machine = Sessions.solo()
    #expect(machine.refusal(of: .back) == .nothingBefore)
    try machine.go(.skip, .skip, .skip, .skip)
    #expect(machine.refusal(of: .skip) == .lastStep)
  }

  @Test func `while paused only notes, parking, time and the end are taken`() throws {
    var machine = Sessions.team()
    try machine.go(.pause)
    #expect(machine.scene.ask == .paused)
    for event in [SessionEvent.next, .back, .skip, .pause, .jump(card: 1), .goAhead] {
      #expect(machine.refusal(of: event) == .paused)
    }
    try machine.go(.note("Kept."), .park("Later."), .extend(minutes: 5), .goOn)
    #expect(machine.refusal(of: .goOn) == .notPaused)
    #expect(machine.record.parked == [ParkedPoint(step: 0, text: "Later.")])
    #expect(machine.record.steps[0].notes == [Note(text: "Kept.")])
  }

  @Test func `time stands still while paused and while the program is not running`() throws {
    var machine = Sessions.team()
    let start = Sessions.moment.seconds
    try machine.take(.pause, at: Moment(seconds: start + 30))
    try machine.take(.goOn, at: Moment(seconds: start + 600))
    try machine.take(.note("x"), at: Moment(seconds: start + 610))
    #expect(machine.record.steps[0].seconds == 40)
    var resumed = SessionMachine(machine.record, at: Moment(seconds: start + 90_000))
    try resumed.take(.note("y"), at: Moment(seconds: start + 90_005))
    #expect(resumed.record.steps[0].seconds == 45)
  }

  @Test func `a clock that is put back takes no time away`() throws {
    var machine = Sessions.team()
    try machine.take(.note("x"), at: Moment(seconds: Sessions.moment.seconds - 3_600))
    #expect(machine.record.steps[0].seconds == 0)
  }

  @Test func `each moment of a step's time is signalled once, and never blocks`() throws {
    var machine = Sessions.team()
    try machine.go(.jump(card: 1))
    var said: [SessionEffect] = []
    for minute in 0...25 {
      let moment = Moment(seconds: Sessions.moment.seconds + minute * 60)
      said += try machine.take(.tick, at: moment)
    }
    #expect(
      said == [
        .signal(.half), .signal(.fiveMinutes), .signal(.oneMinute), .signal(.timeUp),
      ])
    try machine.go(.next)
  }

  @Test func `after more time the signals come again`() throws {
    var machine = Sessions.team()
    try machine.go(.jump(card: 1))
    let late = Moment(seconds: Sessions.moment.seconds + 20 * 60)
    #expect(try machine.take(.tick, at: late) == [.signal(.timeUp)])
    try machine.take(.extend(minutes: 10), at: late)
    #expect(try machine.take(.tick, at: late) == [])
    let later = Moment(seconds: late.seconds + 600)
    #expect(try machine.take(.tick, at: later) == [.signal(.timeUp)])
  }

  @Test(arguments: [0, -5, 241, .max, .min])
  func `more minutes than can be meant are refused`(_ minutes: Int) {
    var machine = Sessions.team()
    #expect(machine.refusal(of: .extend(minutes: minutes)) == .minutesOutOfRange(minutes))
  }

  @Test func `extending again and again stays within a day`() throws {
    var machine = Sessions.team()
    for _ in 0..<100 { try machine.go(.extend(minutes: 240)) }
    #expect(machine.record.steps[0].minutes == 24 * 60)
  }

  @Test(arguments: [0, 3, -1, .max, .min])
  func `a jump to a card that is not there is refused`(_ number: Int) {
    var machine = Sessions.team()
    #expect(machine.refusal(of: .jump(card: number)) == .noSuchCard(number, of: 2))
  }

  @Test func `after a jump a card is taken up where it was left`() throws {
    var machine = Sessions.team()
    try machine.go(.jump(card: 1), .next, .tally([1, 1, 1, 1]), .next)
    #expect(machine.here == Place.talk(prompt: 1))
    try machine.go(.jump(card: 2))
    #expect(machine.record.steps[2].status == .open)
    try machine.go(.jump(card: 1))
    #expect(machine.here == Place.talk(prompt: 1))
    #expect(machine.record.steps[3].status == .ahead)
  }

  @Test func `a finished card opens at its finding, its first views still locked`() throws {
    var machine = Sessions.team()
    try machine.go(.jump(card: 1), .next, .tally([6, 0, 0, 0]), .next, .next, .next)
    try machine.go(.tally([0, 6, 0, 0]), .actionText(nil), .jump(card: 1))
    #expect(machine.here == Place.finding(0))
    #expect(machine.record.steps[2].status == .open)
    try machine.go(.next)
    #expect(machine.here.phase == .action)
    #expect(machine.record.steps[2].round?.first.tallies == [Samples.tally(6, 0, 0, 0, 0)])
  }

  @Test func `empty and overlong words are refused, and optional ones left out`() throws {
    var machine = Sessions.team()
    #expect(machine.refusal(of: .note(" \n\t ")) == .empty)
    #expect(machine.refusal(of: .park("")) == .empty)
    let long = String(repeating: "ŵ", count: Limits.answerBytes)
    #expect(machine.refusal(of: .note(long)) == .tooLong(limit: Limits.answerBytes))
    try machine.go(.jump(card: 1), .next, .goAhead, .next, .next, .next, .goAhead)
    #expect(machine.refusal(of: .actionText(long)) == .tooLong(limit: Limits.answerBytes))
    try machine.go(.actionText("  \n"))
    #expect(machine.record.actions.isEmpty)
  }

  @Test func `words are kept as they were written, but for white space around them`() throws {
    var machine = Sessions.team()
    try machine.go(.note("  a\n\n  b\u{1B}[31m ŵ  "))
    #expect(machine.record.steps[0].notes == [Note(text: "a\n\n  b\u{1B}[31m ŵ")])
  }
}
