internal import Practice

/// All rounds on one wording of a card.
struct Pile {
  /// The views of one room, at both moments.
  struct Room {
    var room: SharedViews.Room
    var before: [Int]
    var after: [Int]
  }

  let card: String
  let version: String
  let theme: String
  let positions: [String]
  private(set) var met: [CardCounts.Meetings] = []
  /// Those that gave views at both moments.
  private(set) var rooms: [Room] = []

  init(card: String, version: String, theme: String, positions: [String]) {
    self.card = card
    self.version = version
    self.theme = theme
    self.positions = positions
  }

  /// Adds a round; its views as well where they can be told apart from what a record shouldn't say.
  mutating func add(_ round: Round, in record: SessionRecord, _ room: SharedViews.Room) {
    func counts(_ views: Views) -> [Int] {
      views.counts(of: positions, participants: record.participants).dropLast().map(\.people)
    }
    let (before, after) = (counts(round.first), counts(round.second))
    // A record may have been edited by hand.
    let isSound = (before + after).allSatisfy { (0...Self.mostPeople).contains($0) }
    let given = isSound ? [before, after].map { $0.reduce(0, +) } : [0, 0]
    let there = [round.asked(at: .beforeTalk, in: record).count] + given
    meet(record.setting, people: min(there.reduce(0, max), Self.mostPeople))
    guard isSound, round.card.positions == positions,
      given.allSatisfy({ (1...Self.mostPeople).contains($0) })
    else { return }
    rooms.append(Room(room: room, before: before, after: after))
  }

  private static let mostPeople = 1_000

  private mutating func meet(_ setting: Setting, people: Int) {
    if let place = met.firstIndex(where: { $0.setting == setting }) {
      met[place].rounds += 1
      met[place].people += people
    } else {
      met.append(CardCounts.Meetings(setting, rounds: 1, people: people))
    }
  }

  func views(of rooms: [Room]) -> [PositionCounts] {
    positions.enumerated().map { index, position in
      PositionCounts(
        position, before: rooms.reduce(0) { $0 + $1.before[index] },
        after: rooms.reduce(0) { $0 + $1.after[index] })
    }
  }

  /// What was sent, with the rooms that came new where those may be told by themselves.
  func added(to before: SharedViews) -> SharedViews {
    let new = rooms.filter { !before.rooms.contains($0.room) }
    let isGone = before.rooms.contains { old in !rooms.contains { $0.room == old } }
    guard !isGone, RoomRule.allows(new), before.views.map(\.position) == positions else {
      return before
    }
    var now = before
    now.rooms += new.map(\.room)
    for (index, more) in views(of: new).enumerated() {
      now.views[index].before += more.before
      now.views[index].after += more.after
    }
    return now
  }
}

extension RoomRule {
  /// Whether the views of these rooms may be told, at both moments.
  static func allows(_ rooms: [Pile.Room]) -> Bool {
    allows(rooms.map { $0.before.reduce(0, +) }) && allows(rooms.map { $0.after.reduce(0, +) })
  }
}
