extension Round {
  /// The numbers of those who could give a view at `moment`: whoever was there then, or came meanwhile.
  package func asked(at moment: ViewMoment) -> [Int] { self[moment].asked ?? present }

  /// The same; everybody of `record` where nothing is known of who was there.
  package func asked(at moment: ViewMoment, in record: SessionRecord) -> [Int] {
    let asked = asked(at: moment)
    return asked.isEmpty ? record.participants.map(\.number) : asked
  }

  /// The numbers of those who were asked at `moment` and hadn't left before all views were in.
  func stayed(at moment: ViewMoment, in record: SessionRecord) -> Set<Int> {
    Set(asked(at: moment, in: record)).subtracting(self[moment].left)
  }

  /// The views that anything may be told of: on phones, those of people who gave one every time.
  ///
  /// Six before and five after, with nobody else moved, would say what the one thinks who didn't answer.
  package func told(at moment: ViewMoment, in record: SessionRecord) -> Views {
    var views = self[moment]
    guard record.capture == .phones else { return views }
    let asked = ViewMoment.allCases.filter {
      $0 != .afterTalk || !self[$0].each.isEmpty
    }
    let every = asked.map { Set(self[$0].each.map(\.participant)) }
    views.each.removeAll { view in !every.allSatisfy { $0.contains(view.participant) } }
    return views
  }

  /// Whether counts of every one of `moments` may be told, of everybody or one role group.
  ///
  /// Who left while views were open is known to have passed, unless they had given a view: they
  /// hide nobody's, so neither the people nor the views are counted with them.
  package func mayTellCounts(
    at moments: [ViewMoment] = ViewMoment.allCases, role: String? = nil, in record: SessionRecord
  ) -> Bool {
    if record.capture == .phones, !self[.afterFinding].isClosed { return false }
    return moments.allSatisfy { moment in
      // Nobody was asked after talk.
      if moments.count > 1, moment == .afterTalk, self[moment].isEmpty { return true }
      let views = told(at: moment, in: record).of(role: role, among: record.participants)
      let left = Set(self[moment].left)
      let people = stayers(at: moment, in: record)
      let missing =
        role == nil
        ? left.count
        : record.participants.count {
          left.contains($0.number) && $0.role == role
        }
      return Self.hides(people, role)
        && (views.given <= 0 || Self.isEnough(Views.sum(views.given, -missing)))
    }
  }

  /// Whether the reasons given at `moment` may stand in the summary that everybody gets.
  ///
  /// With fewer than five people reasons say whose they are, so each person's own part has them alone,
  /// unless the facilitator asked the room.
  package func sharesReasons(at moment: ViewMoment, in record: SessionRecord) -> Bool {
    if record.setting.isPrivate || record.withReasons { return true }
    // Who is asked on a phone and doesn't answer hides nobody.
    if record.capture == .phones { return Self.isEnough(self[moment].each.count) }
    return Self.isEnough(stayed(at: moment, in: record).count)
  }

  /// The reasons that the summary for everybody has, in no order that tells whose they are.
  package func sharedReasons(in record: SessionRecord) -> [String] {
    ViewMoment.allCases.filter { sharesReasons(at: $0, in: record) }
      .flatMap { self[$0].each.compactMap(\.reason) }.sorted()
  }

  private static func isEnough(_ people: Int) -> Bool { people >= Movement.smallestCountedGroup }

  private func stayers(at moment: ViewMoment, in record: SessionRecord) -> [Participant] {
    let views = told(at: moment, in: record)
    let isByPhone = record.capture == .phones && views.tallies.isEmpty
    let asked = isByPhone ? Set(views.each.map(\.participant)) : stayed(at: moment, in: record)
    return record.participants.filter { asked.contains($0.number) }
  }

  // Who is in no counted role group could be worked out from the room's counts less the
  // groups': they have to be enough people themselves, or nobody.
  private static func hides(_ people: [Participant], _ role: String?) -> Bool {
    guard let role else { return isEnough(people.count) }
    let sizes = Dictionary(grouping: people, by: \.role).mapValues(\.count)
    let counted = sizes.filter { $0.key != nil && isEnough($0.value) }
    let others = people.count - counted.values.reduce(0, +)
    return counted[role] != nil && (others == 0 || isEnough(others))
  }
}

extension SessionRecord {
  /// How many of the reasons given so far the summary for everybody will have, and how many only the
  /// own parts of those who gave them; nil where there are none.
  package var reasonsInSummary: (shared: Int, kept: Int)? {
    guard !setting.isPrivate else { return nil }
    let given = rounds.reduce(0) { sum, round in
      sum + ViewMoment.allCases.reduce(0) { $0 + round[$1].each.count { $0.reason != nil } }
    }
    let shared = rounds.reduce(0) { $0 + $1.sharedReasons(in: self).count }
    return given == 0 ? nil : (shared, given - shared)
  }
}
