package import Practice

/// The words of a look back.
package protocol LookBackWords: Sendable {
  /// Heads the page; nil for one's own trail.
  func lookBackTitle(_ group: String?) -> String
  func lookBackPurpose(isOwn: Bool) -> String
  func nothingToLookBackOn(since day: CalendarDay?, isOwn: Bool) -> String
  var period: String { get }
  func period(from first: CalendarDay, to last: CalendarDay) -> String
  var cardsMet: String { get }
  var session: String { get }
  var metAndWhen: String { get }
  var cardsByTheme: String { get }
  func themesNotVisited(_ titles: [String]) -> String
  var viewsThenAndNow: String { get }
  var movementIsNoScore: String { get }
  /// Heads one meeting with a card.
  func metOn(_ day: CalendarDay, again: Bool) -> String
  /// Says in a summary that the card was met before.
  func metBefore(_ day: CalendarDay, alone: Bool) -> String
  var howSureThen: String { get }
  var promises: String { get }
  var whatBecame: String { get }
  var whatItChanged: String { get }
  var notLookedAtYet: String { get }
  func lookedAtOn(_ day: CalendarDay) -> String
  var card: String { get }
  var metLast: String { get }
  var comesBackFrom: String { get }
  var cardsComeBack: String { get }
}
