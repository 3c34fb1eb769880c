internal import ArgumentParser
internal import Counts

/// The words about databases.
protocol DatabaseWords: DatabaseHelpWords {
  /// What happened, and what to do next.
  func failure(_ failure: DatabaseFailure) -> String
  /// Numbers that no facilitator can reach, or fewer than none.
  var impossibleCount: String { get }
  func applied(_ migrations: [String]) -> String
  func admitted(_ login: String, of organisation: String, to purpose: Database.Purpose) -> String
  func publishing(_ publishing: Database.Publishing) -> String
  func loading(_ done: Int, of all: Int) -> String
  func loaded(_ counts: [Loading.Outcome: Int]) -> String
  func refused(_ name: String, _ reason: String) -> String
  func kept(_ name: String) -> String
  func moveInstead(_ folder: String) -> String
  func moved(_ contributions: Int, publications: Int, to organisation: String) -> String
  func noName(_ text: String) -> String
  func withdrawal(_ withdrawal: Database.Withdrawal) -> String
}

/// The words of the help screens.
protocol DatabaseHelpWords {
  var setup: String { get }
  var setupDiscussion: String { get }
  var admit: String { get }
  var admitDiscussion: String { get }
  var publish: String { get }
  var publishDiscussion: String { get }
  var load: String { get }
  var loadDiscussion: String { get }
  var withdraw: String { get }
  var withdrawDiscussion: String { get }
  var move: String { get }
  var moveDiscussion: String { get }
  var address: ArgumentHelp { get }
  var login: ArgumentHelp { get }
  var whose: ArgumentHelp { get }
  var whatFor: ArgumentHelp { get }
  var paths: ArgumentHelp { get }
  var folder: ArgumentHelp { get }
  var contribution: ArgumentHelp { get }
}

extension DatabaseFailure: CustomStringConvertible {
  package var description: String { CollectLanguage.words.failure(self) }
}
