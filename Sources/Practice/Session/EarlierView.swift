/// What someone thought of a card when they met it before.
package struct EarlierView: Hashable, Sendable {
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
  package init?(_ earlier: Round.Earlier, of card: CardWording, in record: SessionRecord) {
    guard record.setting.isPrivate, record.id == earlier.session,
      record.steps.indices.contains(earlier.step),
      let round = record.steps[earlier.step].round, round.card.key == card.key
    else { return nil }
    let moments = [ViewMoment.afterFinding, .afterTalk]
    self.init(
      day: record.day, before: round.first.each.first,
      after: moments.lazy.compactMap { round[$0].each.first }.first)
    if before == nil, after == nil { return nil }
  }
}

/// What earlier sessions have to say in this one: its record only points to them, so that what is deleted
/// there is gone everywhere.
package struct SessionMemory: Hashable, Sendable {
  /// What earlier rounds hold; nil where one was looked for and is gone.
  package var views: [Round.Earlier: EarlierView?] = [:]
  /// A card that these people could meet again.
  package var offered: CardReturn?

  package init(views: [Round.Earlier: EarlierView?] = [:], offered: CardReturn? = nil) {
    self.views = views
    self.offered = offered
  }
}
