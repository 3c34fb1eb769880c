import Decks
import Practice
import Session
import TestKit
import Testing

@testable import Commands

/// The plans that ship, each gone through in every setting it is for.
@Suite(.timeLimit(.minutes(60))) struct ShippedPlanTests {
  static let plans = (try? Shelf(workspace: Project.workspace()).plans()) ?? []
  private let library: Library
  private let models: [ReflectiveModel]

  init() throws {
    let shelf = Shelf(workspace: try Project.workspace())
    library = try shelf.library()
    models = shelf.models()
  }

  @Test func `there is a plan for every way people meet`() {
    #expect(Self.plans.count >= 13)
    #expect(Set(Self.plans.flatMap(\.settings)) == Set(Setting.allCases))
  }

  @Test(arguments: plans)
  func `a plan's minutes add up, and it begins with a welcome and ends with a close`(
    _ plan: Plan
  ) throws {
    #expect(plan.steps.map(\.minutes).reduce(0, +) == plan.minutes)
    #expect(plan.steps.first?.kind == .welcome)
    // A first look is over with its card.
    #expect(plan.steps.last?.kind == (plan.id == "tour" ? .card : .close))
    #expect(plan.steps.allSatisfy { !$0.says.isEmpty })
    if let minutes = Int(plan.id.split(separator: "-").last ?? ""), minutes >= 10 {
      #expect(plan.minutes == minutes)
    }
  }

  @Test(arguments: plans)
  func `a plan runs from start to end on Enter, with views given where they are asked for`(
    _ plan: Plan
  ) throws {
    for setting in plan.settings {
      // On phones views come from elsewhere, as `PhoneTests` have them.
      for capture in Capture.allCases where capture != .phones {
        let ended = try goThrough(plan, setting, capture)
        #expect(ended.ending?.kind == .complete)
        #expect(ended.steps.allSatisfy { $0.status == .done })
        #expect(ended.rounds.count == plan.steps.count { $0.kind == .card })
        for round in ended.rounds {
          #expect(round.findingShown && !round.first.isEmpty && !round.second.isEmpty)
          #expect(!round.card.findings.isEmpty)
        }
      }
    }
  }

  @Test func `another deck with the same cards leaves every plan as it is`() throws {
    let shipped = try #require(library.decks.first)
    var other = shipped
    other.id = "mine"
    for index in other.cards.indices { other.cards[index].deck = "mine" }
    let folder = "\(Project.path)/Sessions/Plans"
    let reading = PlanReader(folder: folder, shownAs: "", decks: [shipped, other]).read()
    #expect(reading.diagnostics == [])
    #expect(reading.plans.count == Self.plans.count)
  }

  // MARK: - Going through

  /// The record of a session of `plan` at whose every question somebody presses Enter or gives a view.
  private func goThrough(
    _ plan: Plan, _ setting: Setting, _ capture: Capture
  ) throws -> SessionRecord {
    var generator = SeededGenerator(seed: 7)
    let record = try opening(setting, capture).record(of: plan, using: &generator)
    var clock = FixedClock()
    var machine = SessionMachine(record, at: clock.moment)
    for _ in 0..<2_000 where machine.record.ending == nil {
      clock.advance(seconds: 20)
      let event = event(for: machine.scene.ask)
      guard case .accepted = machine.handle(event, at: clock.moment) else {
        throw Stuck(plan: plan.id, setting: setting, place: machine.scene.place)
      }
    }
    return machine.record
  }

  private func opening(_ setting: Setting, _ capture: Capture) -> SessionOpening {
    let earlier = ActionLedger.Entry(
      session: Samples.id("bbb2"), agreed: Samples.day, setting: setting,
      action: Action(number: 1, text: "Ask first."))
    return SessionOpening(
      id: Samples.id(), day: Samples.day, moment: Samples.moment, setting: setting,
      capture: capture, participants: participants(setting), library: library, models: models,
      openActions: [earlier])
  }

  private func participants(_ setting: Setting) -> [Participant] {
    switch setting {
    case .solo: Samples.people(1)
    case .pair: Samples.people(2)
    case .team: Samples.people(6)
    case .multiAgency:
      (0..<12).map { Participant(label: "\($0)", role: $0 < 6 ? "health" : "police") }
    }
  }

  private func event(for ask: Scene.Ask) -> SessionEvent {
    switch ask {
    case .position(_, let choices, let moment):
      .position(.named(choices[moment == .beforeTalk ? 0 : 1]))
    case .tally(_, let people, let choices, let moment):
      .tally(choices.indices.map { $0 == (moment == .beforeTalk ? 0 : 1) ? people : 0 })
    case .slips(let slips):
      slips.missing > 0
        ? .slips(
          .add(Array(repeating: slips.moment == .beforeTalk ? 1 : 2, count: slips.missing)))
        : .next
    case .phones: .goAhead
    case .goOn, .paused, .confidence, .reason, .answer, .actionText, .actionOwner, .actionReview,
      .outcome, .whatHappened, .whatChanged, .nothing:
      .next
    }
  }

  struct Stuck: Error {
    let plan: String
    let setting: Setting
    let place: Place
  }
}

extension Plan: CustomTestStringConvertible {
  public var testDescription: String { id }
}
