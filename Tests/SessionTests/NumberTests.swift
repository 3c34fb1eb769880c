import Practice
import Session
import TestKit
import Testing

/// Numbers in events, which come from keyboards, sockets and phones: at the ends of what a type holds they're
/// refused or taken, and never trap.
@Suite struct NumberTests {
  private static let numbers = [
    Int.min, Int.min + 1, -2_147_483_649, -1, 0, 1, 32_768, 2_147_483_648, 4_294_967_296,
    Int.max - 1, Int.max,
  ]

  private static func events(_ number: Int) -> [SessionEvent] {
    let view = View(participant: number, position: .named("agree"), confidence: number)
    let moments = ViewMoment.allCases.map {
      SessionEvent.phones(.view(view, ask: ViewAsk(step: number, moment: $0)))
    }
    let here = View(participant: 1, position: .pass, confidence: number)
    return moments + [
      .confidence(number), .tally([number, number, number, number]), .tally([number]),
      .slips(.add([number, number, number])), .slips(.add([number])), .slips(.takeBack(number)),
      .extend(minutes: number), .jump(card: number), .people(.left(number)),
      .people(.count(number, role: nil)), .people(.count(number, role: "health")),
      .phones(.seat(number, role: nil)),
      .phones(.view(here, ask: ViewAsk(step: 2, moment: .beforeTalk))),
      .plan(.swap(step: number, card: "second")), .plan(.gentler(step: number)),
      .plan(.leaveOut(step: number)), .plan(.bringBack(step: number)),
      .plan(.insertCard("second", before: number)),
      .plan(.insert(.pause, title: "Break", minutes: number, before: number)),
      .plan(.insert(.pause, title: "Break", minutes: number, before: 3)),
      .plan(.move(step: number, before: number)), .plan(.move(step: 3, before: number)),
      .plan(.move(step: number, before: 3)),
      .plan(.minutes([Pace.StepMinutes(step: number, minutes: number)])),
      .plan(.minutes([Pace.StepMinutes(step: 3, minutes: number)])),
    ]
  }

  /// What leads through a session, whatever it asks.
  private static let way: [SessionEvent] = [
    .next, .next, .jump(card: 1), .next, .position(.named("agree")), .confidence(3), .reason(nil),
    .tally([1, 2, 2, 1]), .slips(.add([0, 1, 2])), .phones(.turn), .next, .goAhead, .next, .next,
    .next, .next, .position(.pass), .goAhead, .next, .actionText("Ask first"), .actionOwner(nil),
    .actionReview(nil), .pause, .goOn, .next, .next,
  ]

  private static let machines: [SessionMachine] = [
    Sessions.solo(model: true, reviews: 2), Sessions.team(.hands), Sessions.team(.slips),
    Sessions.team(.each), Sessions.agencies(), Sessions.phones(),
  ]

  @Test(arguments: machines.indices)
  func `no number in an event is too large or too small for any state`(_ index: Int) {
    var machine = Self.machines[index]
    var states = 0
    for step in Self.way {
      for number in Self.numbers {
        for event in Self.events(number) {
          var other = machine
          _ = other.handle(event, at: Sessions.moment)
          // What was taken is reckoned with: what's left, what's shown, what comes next.
          _ = other.handle(.tick, at: Sessions.moment)
          #expect(other.scene.status.steps == other.record.steps.count)
          _ = other.handle(.next, at: Sessions.moment)
          states += 1
        }
      }
      _ = machine.handle(step, at: Sessions.moment)
    }
    #expect(states > 1_000)
  }

  // The second clock is the system's own, which counts from its start.
  @Test(arguments: numbers, [0, 1, 2_147_483_648, 253_402_300_799])
  func `no clock is too far ahead or behind`(_ wall: Int, _ awake: Int) {
    for start in [Self.machines[0], Self.machines[1]] {
      var machine = start
      for event in Self.way {
        let moment = Moment(seconds: wall)
        _ = machine.handle(event, at: moment, awake: awake)
        _ = machine.handle(.tick, at: Sessions.moment, awake: 5)
        #expect(machine.scene.status.steps == machine.record.steps.count)
      }
      var again = SessionMachine(machine.record, at: Moment(seconds: wall), awake: awake)
      _ = again.handle(.next, at: Sessions.moment)
    }
  }
}
