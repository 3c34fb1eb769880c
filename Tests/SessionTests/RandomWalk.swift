import Practice
import Session
import TestKit

/// A session driven by random events, with a twin that is resumed from what was saved.
struct RandomWalk {
  private(set) var broken: String?
  private var generator: SeededGenerator
  private var machine: SessionMachine
  private var twin: SessionMachine
  private var saved: SessionRecord
  private var seconds = Sessions.moment.seconds

  static let eventKinds = [
    "next", "back", "skip", "position", "confidence", "reason", "tally", "slips", "slipBack",
    "slipsAgain", "goAhead", "answer", "actionText", "actionOwner", "actionReview", "outcome",
    "whatHappened", "whatChanged", "note", "park", "correct", "takeOut", "withReasons", "joined",
    "left", "people", "swap", "gentler", "leaveOut", "bringBack", "insertCard", "insert", "move",
    "minutes", "seat", "view", "door", "phoneReasons", "turn", "hands", "pause", "goOn", "extend",
    "jump", "tick", "end",
  ]
  // People come and go in a fifth of the walks; in the others they stay, so that walks get far.
  private static let comings: Set<String> = ["joined", "left", "people", "seat"]
  // Of its three cards one is gentle; the sessions' own aren't among them, so they are of the middle.
  private static let library: Library = {
    var deck = Openings.deck()
    deck.cards[2].weight = .gentle
    return Library([deck])
  }()
  private let isLively: Bool

  init(seed: UInt64) {
    generator = SeededGenerator(seed: seed)
    isLively = seed % 5 == 0
    let start = [
      { Sessions.solo(model: true, reviews: 1) }, { Sessions.team() },
      { Sessions.team(.each, people: 3) }, { Sessions.agencies() },
      { Sessions.team(.slips, people: 2) }, { Sessions.agencies(.slips) },
      { Sessions.phones(people: 3) },
    ][Int(seed % 7)]()
    var record = start.record
    if seed / 7 % 3 == 0 { record.views = 3 }
    if record.reviews.isEmpty, seed % 2 == 0 {
      record.reviews = Sessions.solo(reviews: 1).record.reviews
    }
    if seed / 21 % 2 == 0 {
      record.endBy = Moment(seconds: Sessions.moment.seconds + record.secondsLeft)
    }
    // The first card is met again.
    let earlier = Round.Earlier(session: Samples.id("bcdf"), step: 1)
    record.steps[2].round?.earlier = earlier
    machine = SessionMachine(record, at: Sessions.moment, library: Self.library)
    machine.memory.views[earlier] = EarlierView(
      day: Samples.day, before: View(participant: 0, position: .pass), after: nil)
    machine.memory.counts[earlier] = EarlierCounts(
      day: Samples.day, movement: .small(Movement.Moved(inAll: .stayed)), positions: ["agree"])
    if seed / 7 % 2 == 0 { machine = Self.inTheMiddle(machine) }
    twin = machine
    saved = machine.record
  }

  // Half of the walks begin at a card, so that its later stages are met often enough.
  private static func inTheMiddle(_ machine: SessionMachine) -> SessionMachine {
    var machine = machine
    _ = machine.handle(.jump(card: 1), at: Sessions.moment)
    return machine
  }

  mutating func run(events: Int, visiting visited: inout Set<Visit>) {
    for _ in 0..<events where broken == nil {
      if machine.record.ending == nil { tryEverything(visiting: &visited) }
      take(event(of: eventKind))
    }
    let scene = machine.scene
    if machine.record.ending == nil, scene.ask == .nothing {
      broken = "an open session asks nothing"
    }
    if machine.record != twin.record { broken = "the resumed session went another way" }
  }

  // A state that is met for the first time is met by every kind of event, each for itself.
  private mutating func tryEverything(visiting visited: inout Set<Visit>) {
    var visit = visit
    guard visited.insert(visit).inserted else { return }
    for kind in Self.eventKinds {
      var other = self
      other.take(other.event(of: kind))
      broken = broken ?? other.broken
      visit.event = kind
      visited.insert(visit)
    }
  }

  private var visit: Visit {
    let step = machine.record.steps[machine.record.current]
    let asking = step.place.asking(in: machine.record.setting)
    return Visit(
      kind: step.kind, stage: step.place.phase, asking: asking,
      isSlips: machine.record.capture == .slips && asking == .tally,
      paused: machine.record.paused, event: "")
  }

  private mutating func take(_ event: SessionEvent) {
    seconds += Int.random(in: 0...40, using: &generator)
    let moment = Moment(seconds: seconds)
    let before = machine.record
    let response = machine.handle(event, at: moment)
    let twinResponse = twin.handle(event, at: moment)
    // What is unchanged was sound before, and locked.
    if case .refused = response {
      checkUnchanged(since: before, event)
    } else {
      checkLocked(since: before, event)
      checkSound(event)
    }
    if response != twinResponse, event != .tick { broken = "the twin answered \(event) otherwise" }
    guard case .accepted(let effects) = response, effects.contains(.save) else { return }
    saved = machine.record
    // Killed here and taken up again, with no time gone by.
    if Bool.random(using: &generator) {
      twin = SessionMachine(saved, at: moment, library: Self.library)
    }
  }

  // MARK: - Promises

  private mutating func checkUnchanged(since before: SessionRecord, _ event: SessionEvent) {
    var now = machine.record
    now.steps[now.current].seconds = before.steps[before.current].seconds
    if now != before { broken = "\(event) was refused and yet changed something" }
  }

  private mutating func checkLocked(since before: SessionRecord, _ event: SessionEvent) {
    let rounds = Dictionary(
      machine.record.rounds.map { ($0.card.id, $0) }, uniquingKeysWith: { first, _ in first })
    for old in before.steps {
      guard let first = old.round?.first, let new = old.round.flatMap({ rounds[$0.card.id]?.first })
      else { continue }
      guard positions(first) != positions(new) || first.tallies != new.tallies else { continue }
      let isOpen = [.firstViews, .opening].contains(old.place.phase)
      if !isOpen || old.round?.findingShown == true {
        broken = "\(event) changed locked first views"
      }
    }
  }

  private func positions(_ views: Views) -> [Int: Position] {
    Dictionary(views.each.map { ($0.participant, $0.position) }, uniquingKeysWith: { $1 })
  }

  private mutating func checkSound(_ event: SessionEvent) {
    let record = machine.record
    guard record.steps.indices.contains(record.current) else {
      broken = "\(event) left the steps"
      return
    }
    if record.ending == nil, record.steps[record.current].place.phase == .finished {
      broken = "\(event) stopped at a finished step"
    }
    checkPlaces(in: record, event)
    checkEarlier(event)
    let early: Set<Place.Phase> = [.opening, .firstViews, .talk]
    for step in record.steps where step.status != .done && early.contains(step.place.phase) {
      guard let round = step.round, !round.findingShown else { continue }
      if !round.second.isEmpty { broken = "\(event) took second views before the finding" }
    }
  }

  private mutating func checkEarlier(_ event: SessionEvent) {
    let step = machine.record.steps[machine.record.current]
    guard machine.record.ending == nil, let round = step.round, round.earlier != nil else { return }
    let isShown = machine.scene.showsEarlier
    let isAlone = machine.record.setting.isPrivate
    let phase: Place.Phase = isAlone ? .finding : .action
    let isWithout =
      isAlone ? round.first.isEmpty : ViewMoment.allCases.allSatisfy { round[$0].isEmpty }
    if isShown == isWithout, step.place.phase == phase {
      broken = "\(event) showed what was thought before too early, or not at all"
    }
    if isShown, step.place.phase != phase { broken = "\(event) showed it elsewhere" }
  }

  private mutating func checkPlaces(in record: SessionRecord, _ event: SessionEvent) {
    let numbers = Set(record.participants.map(\.number))
    if numbers.count != record.participants.count { broken = "\(event) gave one number twice" }
    if record.present.isEmpty && record.capture != .phones
      || record.present.count > record.setting.people.upperBound
    {
      broken = "\(event) left nobody, or let too many in"
    }
    let steps =
      record.parked.map(\.step) + record.corrections.compactMap(\.step)
      + record.participants.flatMap { [$0.joined ?? 0, $0.left ?? 0] }
    if !steps.allSatisfy(record.steps.indices.contains) { broken = "\(event) lost a step" }
    let step = record.steps[record.current]
    switch step.place {
    case .views(let moment, let giver):
      let asked = step.round?.asked(at: moment) ?? []
      if !numbers.isSuperset(of: asked) { broken = "\(event) asks who was never there" }
      if case .person(let number, _) = giver,
        !asked.contains(number) || !record.present.contains(number), record.ending == nil
      {
        broken = "\(event) asks someone who isn't there"
      }
    case .action(let question) where question != .text:
      if step.round?.actions.isEmpty != false { broken = "\(event) asks about no action" }
    case .review(let index, _):
      if !record.reviews.indices.contains(index) { broken = "\(event) looks at no action" }
    default: break
    }
    if record.actions.contains(where: { $0.text.wordsIfAny == nil }) {
      broken = "\(event) left an action without words"
    }
    if Set(record.written.map(\.id)).count != record.written.count {
      broken = "\(event) gave two things one id"
    }
  }

  // MARK: - Events

  // Ending is rare, so that walks last; going on is common, so that they get somewhere.
  private var eventKind: String {
    mutating get {
      switch Int.random(in: 0..<100, using: &generator) {
      case 0..<45: return fitting
      case 45..<46: return Int.random(in: 0..<4, using: &generator) == 0 ? "end" : "goOn"
      case 46..<56 where isLively:
        return Self.comings.sorted().randomElement(using: &generator) ?? ""
      default:
        let kind = Self.eventKinds.randomElement(using: &generator) ?? "next"
        let isBarred = kind == "end" || !isLively && Self.comings.contains(kind)
        return isBarred ? "next" : kind
      }
    }
  }

  private var fitting: String {
    mutating get { fittingKind() }
  }

  private mutating func fittingKind() -> String {
    if machine.record.paused { return "goOn" }
    switch machine.here.asking(in: machine.record.setting) {
    case .goOn: return "next"
    case .position: return "position"
    case .confidence: return "confidence"
    case .reason: return "reason"
    case .tally: return machine.record.capture == .slips ? slipping : "tally"
    case .views: return Bool.random(using: &generator) ? "view" : "next"
    case .answer: return "answer"
    case .actionText: return "actionText"
    case .actionOwner: return "actionOwner"
    case .actionReview: return "actionReview"
    case .outcome: return "outcome"
    case .whatHappened: return "whatHappened"
    case .whatChanged: return "whatChanged"
    }
  }

  private var slipping: String {
    guard case .slips(let slips) = machine.scene.ask else { return "next" }
    return slips.missing > 0 ? "slips" : "next"
  }

  private mutating func event(of kind: String) -> SessionEvent {
    switch kind {
    case "next": .next
    case "back": .back
    case "skip": .skip
    case "position": .position(position)
    case "confidence": .confidence(number(0...7))
    case "reason": .reason(words)
    case "tally": .tally(counts)
    case "slips":
      .slips(.add([[0], [1, 2], [4], [1], [5], [-1], []].randomElement(using: &generator) ?? []))
    case "slipBack": .slips(.takeBack(number(-2...5) ?? .max))
    case "slipsAgain": .slips(.startAgain)
    case "goAhead": .goAhead
    case "answer": .answer(words)
    case "actionText": .actionText(words, when: words)
    case "actionOwner": .actionOwner(words)
    case "actionReview": .actionReview(Samples.day)
    case "outcome": .outcome(ActionOutcome.Result.allCases.randomElement(using: &generator))
    case "whatHappened": .whatHappened(words)
    case "whatChanged": .whatChanged(words)
    case "correct", "takeOut": putRight(kind)
    case "withReasons": .withReasons(Bool.random(using: &generator))
    case "joined": .people(.joined(label: label, role: role))
    case "left": .people(.left(number(-1...8) ?? .max))
    case "people": .people(.count(number(-1...8) ?? .max, role: role))
    case "swap", "gentler", "leaveOut", "bringBack", "insertCard", "insert", "move", "minutes":
      .plan(planChange(kind))
    case "seat": .phones(.seat(number(-1...9) ?? .max, role: role))
    case "view": .phones(.view(view, ask: viewAsk))
    case "door": .phones(.door(isOpen: Bool.random(using: &generator)))
    case "phoneReasons": .phones(.reasons(areAsked: Bool.random(using: &generator)))
    case "turn": .phones(.turn)
    case "hands": .phones(.hands)
    case "note": .note(words ?? " ")
    case "park": .park(words ?? "")
    case "pause": .pause
    case "goOn": .goOn
    case "extend": .extend(minutes: number(-1...300) ?? 0)
    case "jump": .jump(card: number(-1...4) ?? 1)
    case "tick": .tick
    default: .end
    }
  }

  private var position: Position {
    mutating get {
      let choices = Card.usualPositions.map(Position.named) + [.pass, .named("nowhere")]
      return choices.randomElement(using: &generator) ?? .pass
    }
  }

  private var view: View {
    mutating get {
      View(
        participant: number(-1...8) ?? .min, position: position, confidence: number(0...7),
        reason: words)
    }
  }

  private var viewAsk: ViewAsk {
    mutating get {
      let isOld = Int.random(in: 0..<8, using: &generator) == 0
      let moment =
        if case .views(let moment, _) = machine.here { moment } else { ViewMoment.afterFinding }
      return ViewAsk(step: machine.record.current + (isOld ? 2 : 1), moment: moment)
    }
  }

  private var counts: [Int] {
    mutating get {
      [
        [1, 0, 0, 1], [0, 0, 0, 0], [2, 0, 0, 0], [9, 9, 9, 9], [1, 1], [-1, 1, 1, 1],
        [6, 0, 0, 0],
      ]
      .randomElement(using: &generator) ?? []
    }
  }

  private var words: String? {
    mutating get {
      [nil, "Words", " ", "\u{1B}]0;x\u{7}", "ŵ 👩‍👩‍👧"].randomElement(using: &generator) ?? nil
    }
  }

  private mutating func number(_ range: ClosedRange<Int>) -> Int? {
    let number = Int.random(in: range, using: &generator)
    return number == range.lowerBound ? nil : number
  }

  private mutating func putRight(_ kind: String) -> SessionEvent {
    let written = machine.record.written.map(\.id)
    guard let id = written.randomElement(using: &generator) ?? Written.ID("note-0123456789abcdef")
    else { return .next }
    return kind == "takeOut" ? .takeOut(id) : .correct(id, words ?? "2126-12-24")
  }

  private mutating func planChange(_ kind: String) -> PlanChange {
    let (step, before) = (number(-1...9) ?? .max, number(-1...9) ?? .min)
    let card = ["card-1", "sample/card-2", "card-3", "nowhere", "prompt", "3"].randomElement(
      using: &generator)
    switch kind {
    case "swap": return .swap(step: step, card: card ?? "")
    case "gentler": return .gentler(step: step)
    case "leaveOut": return .leaveOut(step: step)
    case "bringBack": return .bringBack(step: step)
    case "insertCard": return .insertCard(card ?? "", before: before)
    case "move": return .move(step: step, before: before)
    case "insert":
      let kind = PlanStep.Kind.allCases.randomElement(using: &generator) ?? .pause
      return .insert(kind, title: words ?? "", minutes: number(-1...300) ?? 5, before: before)
    default:
      let proposal = machine.scene.status.pace?.proposal ?? []
      let one = Pace.StepMinutes(step: step, minutes: number(-1...250) ?? .min)
      return .minutes(proposal.isEmpty ? [one] : proposal)
    }
  }

  private var label: String? {
    mutating get {
      [nil, "Person 1", "Late", "late", "\u{1B}", String(repeating: "n", count: 9_999)]
        .randomElement(using: &generator) ?? nil
    }
  }

  private var role: String? {
    mutating get {
      [nil, "health", "Police", "school", ""].randomElement(using: &generator) ?? nil
    }
  }
}
