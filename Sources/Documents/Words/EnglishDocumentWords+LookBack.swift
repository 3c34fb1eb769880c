package import Practice

extension EnglishDocumentWords {
  package func lookBackTitle(_ group: String?) -> String {
    group.map { "Looking back: \($0)" } ?? "Looking back"
  }
  package func lookBackPurpose(isOwn: Bool) -> String {
    isOwn
      ? """
      What I’ve met, what I thought then and what I thought later, and what became of the things I \
      meant to do. It’s for me: nobody else gets it unless I give it to them.
      """
      : """
      What we’ve met together, where the room stood then and later, and what became of the things \
      we agreed. Nobody’s own view is in it.
      """
  }
  package func nothingToLookBackOn(since day: CalendarDay?, isOwn: Bool) -> String {
    let since = day.map { " since \(self.day($0))" } ?? ""
    return isOwn
      ? "There’s nothing of your own to look back on\(since) yet. Meet one card on your own, and it’ll be here."
      : "There’s nothing of this group to look back on\(since) yet. After its next session there will be."
  }
  package var period: String { "From and to" }
  package func period(from first: CalendarDay, to last: CalendarDay) -> String {
    first == last ? day(first) : "\(day(first)) to \(day(last))"
  }
  package var cardsMet: String { "Cards met" }
  package var session: String { "Session" }
  package var metAndWhen: String { "What was met, and when" }
  package var cardsByTheme: String { "Cards met, by theme" }
  package func themesNotVisited(_ titles: [String]) -> String {
    "Not visited yet: \(titles.joined(separator: "; "))."
  }
  package var viewsThenAndNow: String { "Views then and now" }
  package var movementIsNoScore: String {
    "A view that moved is no better than one that stayed. What matters is the reason."
  }
  package func metOn(_ day: CalendarDay, again: Bool) -> String {
    again ? "\(self.day(day)), met again" : self.day(day)
  }
  package func metBefore(_ day: CalendarDay, alone: Bool) -> String {
    "\(alone ? "I’d" : "This group had") met this card before, on \(self.day(day))."
  }
  package var howSureThen: String { "How sure I was, from 1 to 5" }
  package var promises: String { "Promises, and what became of them" }
  package var whatBecame: String { "What became of it" }
  package var whatItChanged: String { "What it changed:" }
  package var notLookedAtYet: String { "Not looked at yet" }
  package func lookedAtOn(_ day: CalendarDay) -> String { "To be looked at on \(self.day(day))" }
  package var card: String { "Card" }
  package var metLast: String { "Met last" }
  package var comesBackFrom: String { "Can be met again from" }
  package var cardsComeBack: String { "Cards that come back" }
}
