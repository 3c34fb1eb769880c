internal import Practice

/// What is said around the menu and the sessions begun from it.
protocol MenuRunWords {
  var backToMenu: String { get }
  func deleted(_ sessions: Int) -> String
  /// Says which files were written of sessions that are gone.
  func filesRemain(_ files: [String]) -> String
  var nothingAnswered: String { get }
  var savedForLater: String { get }
}
