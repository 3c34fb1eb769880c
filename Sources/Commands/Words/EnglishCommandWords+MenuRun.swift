internal import Practice

extension EnglishCommandWords {
  var backToMenu: String { "Press Enter to go back to the menu: " }
  func deleted(_ sessions: Int) -> String {
    sessions == 1 ? "1 session was deleted." : "\(sessions) sessions were deleted."
  }
  func filesRemain(_ files: [String]) -> String {
    files.isEmpty
      ? "Summaries that were saved elsewhere, printed or sent stay."
      : "These files stay; delete them yourself: \(files.joined(separator: ", "))."
  }
  var savedForLater: String { "It's saved. You can go on with it from here." }
  var nothingAnswered: String { "Nothing was answered, so nothing is kept." }
}
