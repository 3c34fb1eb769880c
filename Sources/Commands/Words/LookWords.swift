internal import ArgumentParser
internal import Journal
internal import Practice

/// The words about looking back, cards that come back, and searching.
protocol LookWords: Sendable {
  // MARK: - Searching
  func searchLines(_ result: SearchResult, for query: SearchQuery) -> [SafeText]
  func searchLines(_ result: LearningResult, for query: SearchQuery) -> [SafeText]
  /// Says that nothing to look for was named.
  var searchWhat: String { get }
  func sinceUnclear(_ text: String, of option: String) -> String

  // MARK: - Looking back
  /// What a file is called that nobody named, without its ending.
  var lookBackFileName: String { get }
  func lookBackAtGroups(_ names: [String]) -> String

  // MARK: - Returns
  func returnLine(_ card: CardReturn, today: CalendarDay) -> String
  var noReturns: String { get }
  var returnsOff: String { get }
  func nothingDue(next: CardReturn?) -> String
  func notMetYet(_ title: String) -> String
  func cardGone(_ card: CardReturn) -> String
  /// What an entry of a calendar is called that doesn't say which card.
  var returnCalendarTitle: String { get }
  var returnOfCards: String { get }
  /// Said once, after a person's first session alone.
  func cardsComeBack(after months: [Int]) -> String
}

/// The words of their help.
protocol LookHelpWords: Sendable {
  var sessionsSearchDiscussion: String { get }
  var searchCard: ArgumentHelp { get }
  var searchTheme: ArgumentHelp { get }
  var searchKind: ArgumentHelp { get }
  var since: ArgumentHelp { get }
  var until: ArgumentHelp { get }
  var lookBack: String { get }
  var lookBackDiscussion: String { get }
  var lookBackFormat: ArgumentHelp { get }
  var returns: String { get }
  var returnsDiscussion: String { get }
  var comesBack: ArgumentHelp { get }
}
