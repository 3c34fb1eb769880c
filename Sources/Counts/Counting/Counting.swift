package import Practice

/// What the sessions of one facilitator come to, card by card.
///
/// All words in it come from the decks: of a record only numbers and which card it was are taken.
package struct Counting {
  /// A card as the decks that ship have it.
  package struct Card: Equatable, Sendable {
    package var theme: String
    package var positions: [String]

    package init(theme: String, positions: [String]) {
      self.theme = theme
      self.positions = positions
    }
  }

  /// Why a session or a round isn't counted.
  package enum LeftOut: Equatable, CaseIterable, Sendable {
    /// What one or two people think is theirs.
    case alone
    case notEnded
    /// Rounds on cards of a deck that doesn't come with reflect.
    case otherDeck
  }

  package let quarter: Quarter
  /// The sessions that are counted.
  package private(set) var sessions: [SessionID] = []
  package private(set) var leftOut: [LeftOut: Int] = [:]
  package private(set) var cards: [CardCounts] = []
  package private(set) var actions = ActionCounts()
  /// What may not be told apart from it when it is sent anew.
  package private(set) var shared: [SharedViews] = []
  /// The cards, in one wording each, whose views stay as they were sent.
  package private(set) var unchanged: Set<String> = []

  private var piles: [Pile] = []

  /// Counts the sessions of `quarter` among `records`, or those of it that are `named`.
  ///
  /// - Parameter catalogue: The cards that are counted, by `deck/id`.
  /// - Parameter before: What was sent of the quarter until now.
  package init(
    _ records: [SessionRecord], of quarter: Quarter, named: Set<SessionID>? = nil,
    catalogue: [String: Card], before: [SharedViews] = []
  ) {
    self.quarter = quarter
    for record in records.sorted(by: { $0.id < $1.id }) where Quarter(record.day) == quarter {
      guard named?.contains(record.id) ?? true else { continue }
      add(record, catalogue)
    }
    for pile in piles.sorted(by: { ($0.card, $0.version) < ($1.card, $1.version) }) {
      add(pile, before.first { $0.card == pile.card && $0.version == pile.version })
    }
    // What was sent once may be known for ever, also of a card whose sessions are gone.
    shared += before.filter { old in
      !shared.contains { $0.card == old.card && $0.version == old.version }
    }
    count(ActionLedger(records).entries, isWhole: named == nil)
  }

  private mutating func add(_ record: SessionRecord, _ catalogue: [String: Card]) {
    guard Contribution.settings.contains(record.setting) else {
      return leftOut[.alone, default: 0] += 1
    }
    guard record.ending != nil else { return leftOut[.notEnded, default: 0] += 1 }
    sessions.append(record.id)
    for (index, step) in record.steps.enumerated() {
      guard let round = step.round, step.status == .done || !round.first.isEmpty else { continue }
      let name = "\(round.card.deck)/\(round.card.id)"
      guard let card = catalogue[name] else {
        leftOut[.otherDeck, default: 0] += 1
        continue
      }
      let version = round.card.version
      let place =
        piles.firstIndex { $0.card == name && $0.version == version } ?? piles.count
      if place == piles.count {
        piles.append(
          Pile(card: name, version: version, theme: card.theme, positions: card.positions))
      }
      piles[place].add(
        round, in: record, SharedViews.Room(session: record.id, step: index))
    }
  }

  private mutating func add(_ pile: Pile, _ before: SharedViews?) {
    var counts = CardCounts(
      card: pile.card, version: pile.version, theme: pile.theme, met: pile.met)
    if let before {
      let now = pile.added(to: before)
      shared.append(now)
      let isWhole = Set(now.rooms) == Set(pile.rooms.map(\.room))
      if !isWhole { unchanged.insert("\(pile.card) \(pile.version)") }
      counts.views = now.views
      // Of a card whose sessions are gone nothing is told, rather than more than there was.
      if !counts.isConsistent { counts.views = [] }
    } else if RoomRule.allows(pile.rooms) {
      counts.views = pile.views(of: pile.rooms)
      shared.append(
        SharedViews(
          card: pile.card, version: pile.version, rooms: pile.rooms.map(\.room),
          views: counts.views))
    }
    cards.append(counts)
  }

  private mutating func count(_ entries: [ActionLedger.Entry], isWhole: Bool) {
    let counted = Set(sessions)
    for entry in entries where Contribution.settings.contains(entry.setting) {
      if counted.contains(entry.session) { actions.agreed += 1 }
      guard let outcome = entry.action.outcome else { continue }
      let isHere = isWhole ? outcome.quarter == quarter : counted.contains(entry.session)
      guard isHere else { continue }
      switch outcome.result {
      case .done: actions.done += 1
      case .dropped: actions.letGo += 1
      case .partly, .notYet: break
      }
    }
  }

  /// Whether there is nothing to send.
  package var isEmpty: Bool { cards.isEmpty && actions == ActionCounts() }
}

extension ActionOutcome {
  fileprivate var quarter: Quarter {
    let seconds = moment.seconds
    return Quarter(CalendarDay(daysSince1970: (seconds - (seconds < 0 ? 86_399 : 0)) / 86_400))
  }
}

extension CardWording {
  /// Eight digits that tell this wording from another: FNV-1a over what a room sees before it gives its views.
  package var version: String {
    let seen = ([statement] + setUp + positions).joined(separator: "\u{1F}")
    let hash = seen.utf8.reduce(UInt32(0x811C_9DC5)) { ($0 ^ UInt32($1)) &* 0x0100_0193 }
    let digits = String(hash, radix: 16)
    return String(repeating: "0", count: 8 - digits.utf8.count) + digits
  }
}
