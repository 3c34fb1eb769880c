import Documents
import Faces
import Practice
import Session
import TestKit

/// One way a session on one card goes, with everything that is seen of it.
struct Play {
  /// What anyone sees but those who give a view at their turn.
  struct Shown: Hashable {
    /// On the main screen.
    var scenes: [Scene] = []
    /// In the second window, and in what can be written out.
    var words: [String] = []

    func hash(into hasher: inout Hasher) { hasher.combine(words) }
  }

  typealias Free = [ViewMoment: [Int: Int]]

  private(set) var shown = Shown()
  /// The views of those who could choose, by their number.
  private(set) var free: Free = [:]
  /// The numbers of those who came or went.
  private(set) var cameOrWent: Set<Int> = []
  /// How few people were there at a time.
  private(set) var fewest = Int.max

  private let room: PlayedRoom
  private let views: [ViewMoment: PlayedViews]
  private var machine: SessionMachine
  private var second = FollowerLines(today: Samples.day, isTerminal: true)
  private var gone: [String] = []
  private var met: Set<PlayedRoom.Point> = []
  private static let named = Card.usualPositions

  init(
    _ room: PlayedRoom, before: PlayedViews = PlayedViews(), after: PlayedViews = PlayedViews()
  ) {
    self.room = room
    views = [
      .beforeTalk: before, .afterTalk: room.afterTalk == .beforeTalk ? before : after,
      .afterFinding: after,
    ]
    let setting: Setting =
      room.roles.contains { $0 != nil } ? .multiAgency : room.roles.count == 2 ? .pair : .team
    var record = Samples.record(
      setting: setting, capture: room.capture, people: room.roles.count)
    record.views = room.views
    for (index, role) in room.roles.enumerated() { record.participants[index].role = role }
    machine = SessionMachine(record, at: Samples.moment)
    play()
    for moment in free.keys { free[moment] = counted(at: moment) }
  }

  private mutating func play() {
    take(.jump(card: 1))
    come(.before)
    take(.next)
    give(.beforeTalk, .withinFirst, .allFirst)
    come(.between)
    for _ in 0..<20 where ![.secondViews, .action].contains(machine.here.phase) {
      if machine.here.phase == .viewsAfterTalk { give(.afterTalk, nil, nil) } else { take(.next) }
    }
    writeOut()
    give(.afterFinding, .withinSecond, .allSecond)
    come(.after)
    writeOut()
  }

  // Whoever left has passed, for all that the room knows. On phones only views of whoever gave one every
  // time are counted; the others say nothing.
  private func counted(at moment: ViewMoment) -> [Int: Int] {
    let left = Set(machine.currentRound?[moment].left ?? [])
    let every = room.capture == .phones ? free.values.map { Set($0.keys) } : []
    return (free[moment] ?? [:]).filter { view in
      !left.contains(view.key) && every.allSatisfy { $0.contains(view.key) }
    }
  }

  // MARK: - What is seen

  private mutating func take(_ event: SessionEvent) {
    _ = machine.handle(event, at: Samples.moment)
    let scene = machine.scene
    fewest = min(fewest, machine.record.present.count)
    let lines = second.show(machine.record, scene).map(\.string)
    // Raised hands were seen by everyone, so that window tells them as well.
    if !lines.isEmpty, room.capture != .hands { shown.words.append(lines.joined(separator: "\n")) }
    if case .views(_, .person) = scene.place { return }
    shown.scenes.append(scene)
  }

  private mutating func writeOut() {
    let record = machine.record
    let look = LookBack(
      [record], of: record.company, library: Library([]), months: .usual)
    shown.words += [
      TextWriter().text(of: SummaryBuilder().document(for: record)).string,
      SummaryCSV().text(for: record),
      TextWriter().text(of: LookBackBuilder().document(for: look)).string,
    ]
  }

  // MARK: - Coming and going

  private mutating func come(_ point: PlayedRoom.Point?) {
    guard let point, met.insert(point).inserted else { return }
    for coming in room.comings where coming.point == point {
      let record = machine.record
      switch coming.kind {
      case .joins(let role): take(.people(.joined(label: nil, role: role)))
      case .leaves(let role, let isGiven):
        let given = Set(machine.currentRound?[moment].each.map(\.participant) ?? [])
        let here = record.participants.filter { $0.left == nil && $0.role == role }
        let isCounted = room.capture.isCounted
        let one = here.first { isCounted || given.contains($0.number) == isGiven } ?? here.first
        guard let one else { continue }
        take(.people(.left(one.number)))
        if machine.record.participant(one.number)?.left != nil {
          cameOrWent.insert(one.number)
          gone.append(one.label)
        }
      case .comesBack:
        guard let label = gone.popLast() else { continue }
        take(.people(.joined(label: label, role: nil)))
      }
      cameOrWent.formUnion(
        machine.record.participants.map(\.number).filter { $0 >= room.roles.count })
    }
  }

  private var moment: ViewMoment {
    if case .views(let moment, _) = machine.here { moment } else { .beforeTalk }
  }

  // MARK: - Giving views

  private mutating func give(
    _ moment: ViewMoment, _ within: PlayedRoom.Point?, _ all: PlayedRoom.Point?
  ) {
    for _ in 0..<80 {
      guard case .views(moment, let giver) = machine.here, let round = machine.currentRound else {
        return
      }
      let given = round[moment].given
      // One view is in before anyone comes or goes meanwhile, or somebody's slips.
      if given > 0 || giver.isCounts && room.capture == .hands { come(within) }
      guard case .views(moment, let now) = machine.here else { return }
      switch now {
      case .person(let person, .position):
        take(.position(position(of: person, at: moment)))
      case .person: goOn(moment, all)
      case .counts(let group): count(group, moment, all)
      case .phones: giveOnPhone(moment, all)
      }
    }
  }

  private mutating func goOn(_ moment: ViewMoment, _ all: PlayedRoom.Point?) {
    let waited = machine.currentRound.map { round in
      Set(round.asked(at: moment)).intersection(machine.record.present)
        .subtracting(round[moment].each.map(\.participant))
    }
    if waited?.isEmpty != false { come(all) }
    if case .views(moment, .person(_, .confidence)) = machine.here { take(.next) }
    if case .views(moment, .person(_, .reason)) = machine.here { take(.next) }
  }

  private mutating func position(of person: Int, at moment: ViewMoment) -> Position {
    let chosen = views[moment]?[person] ?? 0
    free[moment, default: [:]][person] = chosen
    return .named(Self.named[chosen])
  }

  private mutating func giveOnPhone(_ moment: ViewMoment, _ all: PlayedRoom.Point?) {
    let scene = machine.phoneScene
    guard let ask = scene.ask else { return take(.goAhead) }
    // The last to come answers first, so that the order says nothing.
    if let person = scene.asked.last(where: { !scene.given.contains($0) }) {
      let view = View(participant: person, position: position(of: person, at: moment))
      return take(.phones(.view(view, ask: ask)))
    }
    let before = machine.record
    take(.phones(.turn))
    if machine.record == before {
      come(all)
      take(.next)
      if case .views(moment, .phones) = machine.here, machine.record.present.isEmpty {
        take(.goAhead)
      }
    }
  }

  private mutating func count(_ group: Int, _ moment: ViewMoment, _ all: PlayedRoom.Point?) {
    guard let round = machine.currentRound else { return }
    let record = machine.record
    let groups = record.roleGroups(among: round.asked(at: moment))
    let people = round.asked(at: moment).filter { person in
      groups.isEmpty || record.participant(person)?.role == groups[group].role
    }.filter {
      // Slips are collected before any is typed: those of people who left are among them.
      room.capture == .slips || !round[moment].left.contains($0)
    }
    var slips = people.map { person -> Int in
      let chosen = views[moment]?[person] ?? 0
      free[moment, default: [:]][person] = chosen
      return chosen + 1
    }
    guard room.capture == .slips else {
      return take(.tally([slips.count { $0 == 1 }, slips.count { $0 == 2 }, 0, 0]))
    }
    // Whoever comes meanwhile puts their slip to the others, which are in no order.
    let role = groups.isEmpty ? nil : groups[group].role
    let typed = round[moment].tallies.first { $0.role == role }
    for index in 0..<2 {
      for _ in 0..<(typed?.counts[index].people ?? 0) {
        if let slip = slips.firstIndex(of: index + 1) { slips.remove(at: slip) }
      }
    }
    let half = typed == nil ? slips.sorted().prefix(max(1, slips.count / 2)) : slips[...]
    if !half.isEmpty { take(.slips(.add(Array(half)))) }
    if half.count < slips.count { return }
    come(all)
    let before = machine.record
    take(.next)
    if machine.record.steps == before.steps, half.isEmpty { take(.goAhead) }
  }
}

extension Place.Giver {
  fileprivate var isCounts: Bool { if case .counts = self { true } else { false } }
}

extension SessionMachine {
  /// The place within the current step.
  fileprivate var here: Place { record.steps[record.current].place }
  /// The round of the current step.
  fileprivate var currentRound: Round? { record.steps[record.current].round }
}
