import Practice
import Session
import TestKit
import Testing

@Suite struct WireLineTests {
  private static let day = Samples.day

  private static let events: [SessionEvent] = [
    .next, .back, .skip, .position(.named("it depends")), .position(.pass), .confidence(3),
    .confidence(nil), .reason("Because “so”.\nAnd so on."), .reason(nil), .tally([3, 0, 12]),
    .tally([]), .goAhead, .answer("ŵ 👩‍👩‍👧"), .answer(nil), .actionText("Ask first"), .actionText(nil),
    .actionOwner("Duty desk"), .actionOwner(nil), .actionReview(day), .actionReview(nil),
    .outcome(.notYet), .outcome(nil), .whatHappened("A \"lot\" \\ of\tit"), .whatHappened(nil),
    .note("Said."), .park("Who pays?"), .pause, .goOn, .extend(minutes: -5), .jump(card: 2), .end,
  ]

  private static let changes: [SessionEvent] =
    [
      .slips(.add([1, 0, 3])), .slips(.takeBack(2)), .slips(.startAgain),
      .actionText("Ask him", when: "a bed comes up"), .whatChanged("They stayed."),
      .whatChanged(nil), .withReasons(true), .withReasons(false),
      .people(.joined(label: "Late", role: "health")), .people(.joined(label: nil, role: nil)),
      .phones(.door(isOpen: true)), .phones(.door(isOpen: false)), .phones(.turn), .phones(.hands),
      .phones(.reasons(areAsked: true)), .phones(.reasons(areAsked: false)),
      .people(.left(3)), .people(.count(7, role: nil)), .people(.count(7, role: "police")),
    ]
    + ([
      .swap(step: 3, card: "sample/early"), .gentler(step: 3), .leaveOut(step: 2),
      .bringBack(step: 2),
      .insertCard("early", before: 4), .insert(.pause, title: "Break", minutes: 10, before: 4),
      .move(step: 3, before: 5),
      .minutes([Pace.StepMinutes(step: 3, minutes: 10), Pace.StepMinutes(step: 4, minutes: 5)]),
    ] as [PlanChange]).map(SessionEvent.plan)
    + ["note-0f3a52c19be4d807", "what-changed-0000000000000000"].compactMap { Written.ID($0) }
    .flatMap { [.correct($0, "Someone"), .takeOut($0)] }

  private static let refusals: [Refusal] = [
    .peopleOutOfRange(most: 200), .noSuchPerson(9), .labelTaken("Person 3"),
    .roleNeeded(["health", "police"]), .whoLeft, .unshowable, .noSuchStep(9, of: 5),
    .stepStays(1), .stepNotLeftOut(2), .noCardInStep(1), .tooManySteps(limit: 60),
    .unknownCard("nowhere"), .severalCards(["Early", "Late"]), .noGentlerCard,
    .cardAlreadyIn("Early"), .cannotPutIn, .slipsMissing(2),
    .tooManySlips(missing: 2), .slipOutOfRange(positions: 4), .noSuchSlip(3), .alreadyGone,
    .noPhones, .seatTaken(7), .doorClosed, .viewMovedOn, .notAsked, .viewsMissing(3),
    .nobodyWithoutPhone,
    .reasonLocked, .actionNeedsWords, .notADay("soon"), .dayPast(day),
  ]

  private static let answers: [SessionAnswer] =
    [.taken, .movedOn, .asked, .lastPage, .notUnderstood]
    + SessionAnswer.HoldingBack.allCases.map(SessionAnswer.heldBack)
    + Place.Asking.allCases.map { .refused(.askedSomethingElse($0)) }
    + ([
      .ended, .paused, .notPaused, .nothingBefore, .firstViewsLocked, .othersViewsPrivate,
      .lastStep, .unknownPosition("maybe"), .confidenceOutOfRange(9), .tallyNeeds(counts: 4),
      .tallyOutOfRange(people: 6), .noSuchCard(7, of: 2), .nothingToGoAheadTo,
      .minutesOutOfRange(-1), .empty, .tooLong(limit: 100_000),
    ] as [Refusal]).map(SessionAnswer.refused)

  @Test(arguments: events + changes)
  func `an event is one line, and the line is the event`(_ event: SessionEvent) {
    let request = WireRequest.event(event, request: 3, state: 7)
    #expect(!request.line.contains("\n"))
    #expect(WireRequest(request.line) == request)
  }

  @Test(arguments: answers + refusals.map(SessionAnswer.refused))
  func `an answer is one line, and the line is the answer`(_ answer: SessionAnswer) {
    let notice = WireNotice.answer(answer, request: 3)
    #expect(!notice.line.contains("\n"))
    #expect(WireNotice(notice.line) == notice)
  }

  @Test(
    arguments: [
      (
        .hello(version: Wire.version, role: "facilitator"),
        #"{"hello":"reflect.wire/1","role":"facilitator"}"#
      ),
      (.seen(8, views: 2), #"{"seen":8,"views":2}"#),
      (
        .event(.note("Said."), request: 3, state: 8),
        #"{"request":3,"state":8,"event":"note","text":"Said."}"#
      ),
      (
        .event(.tally([3, 1]), request: 4, state: 8),
        #"{"request":4,"state":8,"event":"tally","counts":[3,1]}"#
      ),
      (.page(request: 5, state: 8), #"{"request":5,"state":8,"page":"next"}"#),
    ] as [(WireRequest, String)])
  func `what a client says is written as the documentation shows it`(
    _ request: WireRequest, _ line: String
  ) {
    #expect(request.line == line)
    #expect(WireRequest(line) == request)
  }

  @Test(
    arguments: [
      (.session(Samples.id()), #"{"wire":"reflect.wire/1","session":"2026-11-21-k7m2"}"#),
      (
        .welcome(.facilitator, records: "/home/a b/Records"),
        #"{"welcome":"facilitator","records":"/home/a b/Records"}"#
      ),
      (
        .state(
          WireState(
            number: 8, views: 2, stepSeconds: 431, moment: Moment(seconds: 1_795_276_200))),
        #"{"state":8,"views":2,"seconds":431,"at":"2026-11-21T15:50:00Z"}"#
      ),
      (
        .state(
          WireState(
            number: 8, stepSeconds: 431, moment: Moment(seconds: 1_795_276_200), key: "0f1e",
            earlierKey: "2d3c")),
        #"{"state":8,"views":0,"seconds":431,"at":"2026-11-21T15:50:00Z","key":"0f1e","earlier":"2d3c"}"#
      ),
      (
        .state(
          WireState(
            number: 8, stepSeconds: 431, moment: Moment(seconds: 1_795_276_200),
            phones: WirePhones(address: "http://192.168.1.4:8421/482719", code: ["10", "01"]))),
        #"{"state":8,"views":0,"seconds":431,"at":"2026-11-21T15:50:00Z","#
          + #""phones":"http://192.168.1.4:8421/482719","code":["10","01"]}"#
      ),
      (.answer(.taken, request: 3), #"{"answer":3,"is":"taken"}"#),
      (
        .answer(.refused(.noSuchCard(7, of: 2)), request: 3),
        #"{"answer":3,"is":"refused","why":"no-such-card","number":7,"of":2}"#
      ),
      (.answer(.heldBack(.typing), request: 3), #"{"answer":3,"is":"held-back","why":"typing"}"#),
      (.closed(.full), #"{"closed":"full"}"#),
    ] as [(WireNotice, String)])
  func `what a session says is written as the documentation shows it`(
    _ notice: WireNotice, _ line: String
  ) {
    #expect(notice.line == line)
    #expect(WireNotice(line) == notice)
  }

  @Test(arguments: [WireNotice.Closing.version, .role])
  func `whoever speaks another language is told which one in a sentence`(
    _ closing: WireNotice.Closing
  ) {
    let notice = WireNotice.closed(closing)
    #expect(notice.line.contains("says"))
    #expect(WireNotice(notice.line) == notice)
  }

  @Test(
    arguments: [
      "", " ", "{}", "[]", "null", "3", "next", "GET / HTTP/1.1", #"{"hello":"reflect.wire/1"}"#,
      #"{"hello":1,"role":"facilitator"}"#, #"{"seen":8}"#, #"{"seen":-1,"views":0}"#,
      #"{"request":1,"state":2}"#, #"{"request":1,"event":"next"}"#, #"{"state":1,"event":"next"}"#,
      #"{"request":1,"state":2,"event":"tick"}"#, #"{"request":1,"state":2,"event":"quit"}"#,
      #"{"request":1,"state":2,"event":"next","text":"more"}"#,
      #"{"request":1,"state":2,"event":"next","event":"end"}"#,
      #"{"request":1,"state":2,"event":"note"}"#,
      #"{"request":1,"state":2,"event":"note","text":1}"#,
      #"{"request":1,"state":2,"event":"note","text":["a"]}"#,
      #"{"request":1.0,"state":2,"event":"next"}"#, #"{"request":1e3,"state":2,"event":"next"}"#,
      #"{"request":-1,"state":2,"event":"next"}"#, #"{"request":1,"state":"2","event":"next"}"#,
      #"{"request":1,"state":2,"event":"tally","counts":3}"#,
      #"{"request":1,"state":2,"event":"tally","counts":["3"]}"#,
      #"{"request":1,"state":2,"event":"tally","counts":[null]}"#,
      #"{"request":1,"state":2,"event":"review-date","day":"2026-02-30"}"#,
      #"{"request":1,"state":2,"event":"outcome","result":"great"}"#,
      #"{"request":1,"state":2,"page":"previous"}"#, #"{"request":1,"state":2,"page":1}"#,
      #"{"request":1,"state":2,"event":"note","text":"a\u001b[31mb"}"#,
      #"{"request":1,"state":2,"event":"note","text":"a\u009bb"}"#,
      #"{"request":1,"state":2,"event":"note","text":"a\ud800b"}"#,
      "{\"request\":1,\"state\":2,\"event\":\"note\",\"text\":\"a\u{FFFD}b\"}",
      #"{"request":1,"state":2,"event":"next"} {"request":2,"state":2,"event":"next"}"#,
      #"{"request":1,"state":2,"event":"note","text":"\#(String(repeating: "a", count: 8_001))"}"#,
      String(repeating: "[", count: 20_000),
    ])
  func `a line that means nothing is no request`(_ line: String) {
    #expect(WireRequest(line) == nil)
  }

  @Test(
    arguments: [
      #"{"wire":"reflect.wire/2","session":"2026-11-21-k7m2"}"#,
      #"{"wire":"reflect.wire/1","session":"../../etc"}"#,
      "reflect.follow/1 2026-11-21-k7m2 /Records", #"{"welcome":"facilitator"}"#,
      #"{"welcome":"facilitator","records":"relative"}"#,
      #"{"welcome":"owner","records":"/Records"}"#, #"{"closed":"why not"}"#,
      #"{"state":1,"views":0,"seconds":2,"at":"yesterday"}"#, #"{"answer":1,"is":"refused"}"#,
      #"{"answer":1,"is":"refused","why":"no-such-card","number":7}"#,
      #"{"answer":1,"is":"held-back","why":"mood"}"#, "HTTP/1.1 400 Bad Request",
    ])
  func `a line that means nothing is no notice`(_ line: String) {
    #expect(WireNotice(line) == nil)
  }

  @Test(
    arguments: [
      "9223372036854775807", "-9223372036854775808", "9223372036854775808", "1000000000000",
      "-1000000000000", "1e400", "00", "-",
    ])
  func `a number at the end of its range is never taken`(_ number: String) {
    for line in [
      #"{"request":1,"state":\#(number),"event":"next"}"#,
      #"{"request":\#(number),"state":1,"event":"next"}"#,
      #"{"request":1,"state":1,"event":"extend","number":\#(number)}"#,
      #"{"request":1,"state":1,"event":"jump","number":\#(number)}"#,
      #"{"request":1,"state":1,"event":"confidence","number":\#(number)}"#,
      #"{"request":1,"state":1,"event":"tally","counts":[\#(number),\#(number)]}"#,
    ] {
      #expect(WireRequest(line) == nil, "\(line)")
    }
  }

  @Test func `the largest numbers that are taken trap nowhere in a session`() throws {
    for number in [Wire.greatestNumber, -Wire.greatestNumber, 0, -1] {
      for event: SessionEvent in [
        .extend(minutes: number), .jump(card: number), .confidence(number),
        .tally([number, number, number, number]), .tally([number]),
      ] {
        let line = WireRequest.event(event, request: 1, state: 1).line
        guard case .event(event, _, _)? = WireRequest(line) else {
          Issue.record("\(line)")
          continue
        }
        var machine = SessionMachine(Samples.record(), at: Samples.moment)
        for step in [SessionEvent.next, .next, event] {
          if case .refused(let refusal) = machine.handle(step, at: Samples.moment) {
            let notice = WireNotice.answer(.refused(refusal), request: 1)
            #expect(WireNotice(notice.line) == notice)
          }
        }
      }
    }
  }

  @Test func `the longest words fit into a line however they are escaped`() {
    for character in ["\"", "\\", "\n", "\t", "ÿ", "\u{200B}", "\u{2028}", "😀"] {
      let count = Wire.longestText / character.utf8.count
      let event = SessionEvent.note(String(repeating: character, count: count))
      let request = WireRequest.event(event, request: .max / 2, state: 1)
      #expect(request.line.utf8.count <= Wire.longestLine)
      let known = WireRequest.event(event, request: 1, state: 1)
      #expect(WireRequest(known.line) == known)
    }
  }

  @Test(arguments: HostileCorpus.short)
  func `hostile words come through whole or not at all, in one line`(_ text: String) {
    let request = WireRequest.event(.note(text), request: 1, state: 1)
    #expect(!request.line.utf8.contains(0x0A))
    #expect([request, nil].contains(WireRequest(request.line)))
  }

  @Test func `lines with a few bytes changed are read as something or as nothing`() {
    var generator = SeededGenerator(seed: 17)
    let lines = Self.events.map { Array(WireRequest.event($0, request: 1, state: 2).line.utf8) }
    for _ in 0..<20_000 {
      var bytes = lines.randomElement(using: &generator) ?? []
      for _ in 0..<Int.random(in: 1...3, using: &generator) {
        let index = Int.random(in: bytes.indices, using: &generator)
        bytes[index] = UInt8.random(in: .min ... .max, using: &generator)
      }
      let line = String(decoding: bytes, as: UTF8.self)
      if let request = WireRequest(line) { #expect(WireRequest(request.line) == request) }
      _ = WireNotice(line)
    }
  }
}
