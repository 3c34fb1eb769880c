/// What someone thought of a card when they met it before.
package struct EarlierView: Equatable, Sendable {
  package var day: CalendarDay
  /// Before the finding, and after it; nil where none was given.
  package var before: View?
  package var after: View?

  package init(day: CalendarDay, before: View?, after: View?) {
    self.day = day
    self.before = before
    self.after = after
  }

  /// What `earlier` points to in `record`; nil where it isn't that card, or not one person's own view.
  package init?(_ earlier: Round.Earlier, of card: String, in record: SessionRecord) {
    guard record.setting.isPrivate, let round = earlier.step(of: card, in: record)?.round else {
      return nil
    }
    let moments = [ViewMoment.afterFinding, .afterTalk]
    self.init(
      day: record.day, before: round.first.each.first,
      after: moments.lazy.compactMap { round[$0].each.first }.first)
    if before == nil, after == nil { return nil }
  }
}

/// What may be told of a group's views on a card when it met it before: what its session told then.
package struct EarlierCounts: Equatable, Sendable {
  package var day: CalendarDay
  package var movement: Movement
  /// What the card offered then.
  package var positions: [String]

  package init(day: CalendarDay, movement: Movement, positions: [String]) {
    self.day = day
    self.movement = movement
    self.positions = positions
  }

  /// What `earlier` points to in `record`; nil where it isn't that card, not a meeting of `group`, or
  /// views of it were never told.
  package init?(
    _ earlier: Round.Earlier, of card: String, for group: GroupName?, in record: SessionRecord
  ) {
    guard record.setting.tellsCounts, let group, record.group == group,
      let step = earlier.step(of: card, in: record), let round = step.round,
      record.ending != nil || step.status != .open
        || [.action, .finished].contains(step.place.phase),
      ViewMoment.allCases.contains(where: { !round[$0].isEmpty })
    else { return nil }
    self.init(
      day: record.day, movement: Movement(of: round, in: record), positions: round.card.positions)
  }
}

extension Round.Earlier {
  /// The step of `record` it points to; nil where that isn't a meeting with `card`.
  fileprivate func step(of card: String, in record: SessionRecord) -> Step? {
    guard record.id == session, record.steps.indices.contains(step),
      record.steps[step].round?.card.key == card
    else { return nil }
    return record.steps[step]
  }
}

/// What earlier sessions have to say in this one: its record only points to them, so that what is deleted
/// there is gone everywhere.
package struct SessionMemory: Equatable, Sendable {
  /// What earlier rounds hold; nil where one was looked for and is gone.
  package var views: [Round.Earlier: EarlierView?] = [:]
  /// The same of groups.
  package var counts: [Round.Earlier: EarlierCounts?] = [:]
  /// A card that these people could meet again.
  package var offered: CardReturn?

  package init(
    views: [Round.Earlier: EarlierView?] = [:], counts: [Round.Earlier: EarlierCounts?] = [:],
    offered: CardReturn? = nil
  ) {
    self.views = views
    self.counts = counts
    self.offered = offered
  }
}
