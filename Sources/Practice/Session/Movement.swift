/// What there is of each moment at which views are given.
package struct ByMoment<Value: Equatable & Sendable>: Equatable, Sendable {
  package var before: Value
  /// nil where no views are given after talk.
  package var afterTalk: Value?
  package var after: Value

  package init(before: Value, afterTalk: Value? = nil, after: Value) {
    self.before = before
    self.afterTalk = afterTalk
    self.after = after
  }

  /// What there is, in the order of the moments.
  package var all: [(moment: ViewMoment, value: Value)] {
    [(.beforeTalk, before)] + (afterTalk.map { [(.afterTalk, $0)] } ?? []) + [
      (.afterFinding, after)
    ]
  }
}

/// What may be told of a group's views before and after a finding.
package enum Movement: Equatable, Sendable {
  /// The smallest group whose counts are told.
  package static let smallestCountedGroup = 5

  /// What is known of the views of one moment beside those of another.
  package enum Change: Equatable, Sendable {
    /// At least one view moved.
    case moved
    /// Nobody's did.
    case stayed
    /// As many took each as before: of tallies nobody can say whether two people changed places.
    case sameCounts
    /// Not the same people are counted.
    case otherPeople
  }

  /// Whether any view moved; nil where views were given only once.
  package struct Moved: Equatable, Sendable {
    /// From the first views to the last.
    package var inAll: Change?
    /// By talk, and by the finding, where views were given after talk as well.
    package var byTalk: Change?
    package var byFinding: Change?

    package init(inAll: Change?, byTalk: Change? = nil, byFinding: Change? = nil) {
      self.inAll = inAll
      self.byTalk = byTalk
      self.byFinding = byFinding
    }
  }

  /// A person alone: their own views.
  case own(ByMoment<Position?>)
  /// Counts, where at each moment five people or more were there and gave at least five views.
  case counts(ByMoment<[Tally.Count]>)
  /// For fewer only whether any view moved.
  case small(Moved)

  /// What may be told of `round` in `record`, for everybody or one role group.
  package init(of round: Round, in record: SessionRecord, role: String? = nil) {
    let people = record.participants
    let views = ByMoment(
      before: round.told(at: .beforeTalk, in: record).of(role: role, among: people),
      afterTalk: record.views == 3
        ? round.told(at: .afterTalk, in: record).of(role: role, among: people) : nil,
      after: round.told(at: .afterFinding, in: record).of(role: role, among: people))
    if !record.setting.tellsCounts {
      self = .own(views.map { $0.each.first?.position })
    } else if round.mayTellCounts(role: role, in: record) {
      self = .counts(views.map { $0.counts(of: round.card.positions, participants: people) })
    } else {
      self = .small(Moved(of: round, views, in: record))
    }
  }
}

extension ByMoment {
  fileprivate func map<New>(_ change: (Value) -> New) -> ByMoment<New> {
    ByMoment<New>(before: change(before), afterTalk: afterTalk.map(change), after: change(after))
  }
}

extension Movement.Moved {
  fileprivate init(of round: Round, _ views: ByMoment<Views>, in record: SessionRecord) {
    let all = Dictionary(uniqueKeysWithValues: views.all.map { ($0.moment, $0.value) })
    func change(_ first: ViewMoment, _ second: ViewMoment) -> Movement.Change? {
      guard let before = all[first], let after = all[second] else { return nil }
      let left = Set(round[first].left + round[second].left)
      let isSameRoom = round.stayed(at: first, in: record) == round.stayed(at: second, in: record)
      let change = Self.change(from: before, to: after, left: left, isSameRoom)
      // The second window may know the counts of both: that nobody moved would leave in their
      // difference what the few think who are in one alone.
      let isTold = [first, second].allSatisfy { round.mayTellCounts(at: [$0], in: record) }
      let givers = [(first, before), (second, after)].map { moment, views in
        Set(views.each.map(\.participant)).subtracting(round[moment].left)
      }
      return change != nil && isTold && givers[0] != givers[1] ? .otherPeople : change
    }
    inAll = change(.beforeTalk, .afterFinding)
    byTalk = change(.beforeTalk, .afterTalk)
    byFinding = change(.afterTalk, .afterFinding)
  }

  // Only who gave a view twice can have moved, and who left is down as passing. Of tallies only
  // whether the counts changed is known.
  private static func change(
    from first: Views, to second: Views, left: Set<Int>, _ isSameRoom: Bool
  ) -> Movement.Change? {
    let positions = Dictionary(
      second.each.map { ($0.participant, $0.position) }, uniquingKeysWith: { $1 })
    let byTurns = first.each.compactMap { view -> Movement.Change? in
      guard let now = positions[view.participant] else { return nil }
      if left.contains(view.participant), now == .pass || view.position == .pass { return nil }
      return now == view.position ? .stayed : .moved
    }
    let tallied = first.tallies.flatMap { tally in
      second.tallies.filter { $0.role == tally.role }.map { now -> Movement.Change in
        guard isSameRoom, now.people == tally.people else { return .otherPeople }
        return Set(now.counts) == Set(tally.counts) ? .sameCounts : .moved
      }
    }
    let changes = byTurns + tallied
    return [.moved, .otherPeople, .sameCounts, .stayed].first(where: changes.contains)
  }
}

extension Movement {
  /// What may be told of one role group.
  package struct OfRole: Equatable, Sendable {
    package var role: String
    /// How many people it has.
    package var people: Int
    /// What may be told of it.
    package var counts: ByMoment<[Tally.Count]>
  }

  /// The role groups whose counts may be told beside the whole room's, in their usual order.
  ///
  /// A small group's counts stay untold, and so do those that would give away a few views: with
  /// the room's counts known, what is left after taking the told groups off must be nobody's or
  /// at least five, however many people have given theirs.
  package static func byRole(of round: Round, in record: SessionRecord) -> [OfRole] {
    guard record.setting.hasRoleGroups,
      case .counts(let all) = Movement(of: round, in: record)
    else { return [] }
    var told = counted(round, record)
    while !leavesRoom(told, in: all, round, record) {
      guard let smallest = told.indices.min(by: { told[$0].people < told[$1].people }) else {
        break
      }
      told.remove(at: smallest)
    }
    return told
  }

  private static func counted(_ round: Round, _ record: SessionRecord) -> [OfRole] {
    let people = record.roleGroups(
      among: ViewMoment.allCases.flatMap { round.asked(at: $0, in: record) })
    return people.compactMap { role, people in
      guard case .counts(let counts) = Movement(of: round, in: record, role: role),
        counts.all.contains(where: { sum($0.value) > 0 })
      else { return nil }
      return OfRole(role: role, people: people, counts: counts)
    }
  }

  private static func leavesRoom(
    _ told: [OfRole], in all: ByMoment<[Tally.Count]>, _ round: Round, _ record: SessionRecord
  ) -> Bool {
    let roles = Set(told.map(\.role))
    return all.all.allSatisfy { moment, counts in
      let parts = told.map { role in
        sum(role.counts.all.first { $0.moment == moment }?.value ?? [])
      }
      // Who left is known to have passed, and hides nobody.
      let left = round[moment].left.count { number in
        record.participant(number)?.role.map { !roles.contains($0) } ?? true
      }
      let rest = Views.sum(sum(counts), -parts.reduce(0, Views.sum))
      return rest <= 0 || rest - left >= smallestCountedGroup
    }
  }

  private static func sum(_ counts: [Tally.Count]) -> Int {
    max(0, counts.reduce(0) { Views.sum($0, $1.people) })
  }
}
