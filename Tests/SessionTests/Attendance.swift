import Practice
import Session

/// One way through a card, with what was told of whom.
struct Attendance {
  /// Before the card, within the first views, before and within those after talk, before and within the
  /// second ones, and after them.
  static let lastPoint = 6

  /// How many have come or gone.
  private(set) var comings = 0
  /// How far it has come.
  private(set) var point = 0
  var fault: String?
  /// Whom counts were told of.
  var told: [Telling] = []
  /// What was looked at last.
  var looked: Looked?
  private(set) var machine: SessionMachine
  let room: PrivacyByCountsTests.Room
  /// Whether everyone is somebody else, and all is looked at each time: slow, and sure.
  let isPlain: Bool
  private var last: Coming?

  /// Someone who came or went, after those who did before.
  private final class Coming: Sendable {
    let words: String
    let before: Coming?

    init(_ words: String, after before: Coming?) {
      (self.words, self.before) = (words, before)
    }
  }

  init(_ room: PrivacyByCountsTests.Room, isPlain: Bool = false) {
    self.room = room
    self.isPlain = isPlain
    var record = Sessions.record(room.setting, room.capture, people: room.roles.count)
    record.views = room.views
    if room.capture == .phones {
      record.phones = PhoneTerms(roles: Array(Set(room.roles.compactMap { $0 })).sorted())
    }
    for (index, role) in room.roles.enumerated() { record.participants[index].role = role }
    machine = Sessions.machine(record)
    take(.jump(card: 1))
  }

  /// What people did, in words, each with the point at which they did.
  var order: String {
    var words: [String] = []
    var coming = last
    while let one = coming { (words, coming) = ([one.words] + words, one.before) }
    return words.joined(separator: ", ")
  }

  var phase: Place.Phase { machine.here.phase }

  // MARK: - Comings and goings

  /// The same room after each way in which one person can come or go.
  var changes: [Attendance] {
    guard canMatter else { return [] }
    return events.compactMap { event, words in
      var changed = self
      changed.comings += 1
      changed.take(event)
      // Who can't come or go changes nothing.
      guard changed.machine.record.participants != machine.record.participants else { return nil }
      changed.last = Coming("\(point) \(words)", after: last)
      return changed
    }
  }

  // Nothing is given between the first views and the next that are opened: who comes or goes in talk is
  // as who does once those are opened and nobody has given one.
  private var canMatter: Bool {
    if isPlain { return true }
    return switch point {
    case 2, 3: room.views == 3
    case 6: !isClosed
    default: true
    }
  }

  // Closed views stay as they are, whoever comes and however often the room goes back to them.
  private var isClosed: Bool { opened.allSatisfy { $0.views.isClosed } }

  private var events: [(SessionEvent, String)] {
    let record = machine.record
    var roles: [String?] = record.roleGroups.map(\.role)
    if roles.isEmpty {
      roles = [nil]
    } else if room.capture != .phones, !roles.contains("school") {
      roles.append("school")
    }
    var events: [(SessionEvent, String)] = []
    for role in roles {
      events.append((.people(.joined(label: nil, role: role)), "+\(role ?? "")"))
      if room.capture == .phones {
        let free = (record.participants.map(\.number).max() ?? 0) + 1
        events.append((.phones(.seat(free, role: role)), "+phone \(role ?? "")"))
      }
    }
    let opened = self.opened
    var met: Set<UInt64> = []
    for person in record.participants {
      if !isPlain {
        guard let likeness = likeness(of: person, opened), met.insert(likeness).inserted else {
          continue
        }
      }
      events.append(
        person.left != nil
          ? (.people(.joined(label: person.label, role: person.role)), "back \(person.label)")
          : (.people(.left(person.number)), "-\(person.label)"))
    }
    return events
  }

  // MARK: - Going on

  mutating func goOn() {
    switch point {
    case 0:
      take(.next)
      giveOne()
    case 1: giveAll(.firstViews)
    case 2:
      for _ in 0..<20 where ![.viewsAfterTalk, .secondViews, .action].contains(phase) {
        take(.next)
      }
      if phase == .viewsAfterTalk { giveOne() }
    case 3: giveAll(.viewsAfterTalk)
    case 4:
      for _ in 0..<20 where ![.secondViews, .action].contains(phase) { take(.next) }
      giveOne()
    case 5: giveAll(.secondViews)
    default: if isPlain || !isClosed { comeBack() }
    }
    point += 1
  }

  private mutating func giveAll(_ phase: Place.Phase) {
    for _ in 0..<60 where self.phase == phase && fault == nil {
      if room.isHasty, missing <= 1 { take(.goAhead) } else { give() }
    }
    if self.phase == phase { take(.goAhead) }
  }

  private var missing: Int {
    guard case .views(let moment, _) = machine.here, let round = machine.currentRound else {
      return 0
    }
    let here = Set(machine.record.present)
    return room.capture == .hands
      ? 2 : round.asked(at: moment).count { here.contains($0) } - round[moment].given
  }

  // Back to what comes before the action, and through all of it once more.
  private mutating func comeBack() {
    for _ in 0..<3 { take(.back) }
    for _ in 0..<60 where phase != .action {
      if case .views = machine.here { give() } else { take(.next) }
    }
  }

  private mutating func giveOne() {
    switch machine.here {
    case .views(_, .counts): if room.capture == .slips { take(.slips(.add([1]))) }
    case .views: give()
    default: break
    }
  }

  private mutating func give() {
    switch machine.here {
    case .views(let moment, .phones): giveOnPhone(at: moment)
    case .views(let moment, .counts(let group)): giveCounts(of: group, at: moment)
    case .views(_, .person(_, .position)): take(.position(.named(Card.usualPositions[0])))
    default: take(.next)
    }
  }

  private mutating func giveOnPhone(at moment: ViewMoment) {
    guard let round = machine.currentRound else { return }
    let record = machine.record
    let asked = round.asked(at: moment)
    let given = round[moment].each.map(\.participant)
    let next = record.participants.first {
      $0.left == nil && $0.seat == nil && asked.contains($0.number) && !given.contains($0.number)
    }
    if let next {
      let view = View(participant: next.number, position: .named(Card.usualPositions[0]))
      let ask = ViewAsk(step: record.current + 1, moment: moment)
      return take(.phones(.view(view, ask: ask)))
    }
    // Whoever has no phone answers at the keyboard.
    let before = machine.here
    take(.phones(.turn))
    if machine.here == before { take(.goAhead) }
  }

  private mutating func giveCounts(of group: Int, at moment: ViewMoment) {
    guard let round = machine.currentRound else { return }
    let asked = round.asked(at: moment)
    let groups = machine.record.roleGroups(among: asked)
    let (role, people) = groups.isEmpty ? (nil, asked.count) : groups[group]
    if room.capture != .slips {
      return take(.tally(Card.usualPositions.indices.map { $0 == 0 ? people : 0 }))
    }
    let typed = round[moment].tallies.first { $0.role == role }?.people ?? 0
    let missing = max(0, people - typed - (room.isHasty ? 1 : 0))
    if missing > 0 { return take(.slips(.add(Array(repeating: 1, count: missing)))) }
    take(room.isHasty ? .goAhead : .next)
  }

  private mutating func take(_ event: SessionEvent) {
    _ = machine.handle(event, at: Sessions.moment)
    if fault == nil { look() }
  }
}
