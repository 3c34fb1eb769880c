internal import ArgumentParser
internal import Counts
internal import Documents

/// The words of the program's messages; a language is a type of its own.
protocol CollectWords: PictureWords, CollectHelpWords, DatabaseWords {
  func cannotRead(_ path: String, _ reason: String) -> String
  func cannotWrite(_ path: String, _ reason: String) -> String
  func exists(_ path: String) -> String
  func outputFailed(_ reason: String) -> String
  func notAFolder(_ path: String) -> String
  func noSuchCommand(_ word: String, near: String?) -> String
  func otherEnding(_ output: String, _ format: String) -> String
  func unknownEnding(_ output: String, known: [String]) -> String
  func notToATerminal(_ ending: String) -> String
  func written(_ path: String, bytes: Int) -> String
  func quarterUnclear(_ text: String, option: String) -> String
  func endsBeforeItBegins(_ since: String, _ until: String) -> String
  func dayUnclear(_ text: String) -> String
  func noSuchOrganisation(_ name: String, known: [String?]) -> String
  func ledgerUnclear(_ path: String, _ reason: String) -> String
  func ledgerBusy(_ path: String) -> String
  func secondLedger(_ path: String, _ other: String) -> String
  func notRecorded(_ path: String, _ reason: String) -> String
  func nothingToShow(_ folder: String) -> String
  func remark(_ remark: FolderRemark) -> String
  func moreRemarks(_ count: Int) -> String
  func othersInFolder(_ names: [String]) -> String
  func published(_ outcome: Ledger.Outcome) -> String
  func reading(_ done: Int, of all: Int) -> String
}

/// The words of the help screens.
protocol CollectHelpWords {
  var collect: String { get }
  var collectDiscussion: String { get }
  var overview: String { get }
  var overviewDiscussion: String { get }
  var source: ArgumentHelp { get }
  var format: ArgumentHelp { get }
  var json: ArgumentHelp { get }
  var output: ArgumentHelp { get }
  var force: ArgumentHelp { get }
  var paper: ArgumentHelp { get }
  var since: ArgumentHelp { get }
  var until: ArgumentHelp { get }
  var organisation: ArgumentHelp { get }
}

/// The language of the program.
///
/// ArgumentParser makes help from static configuration, to which nothing can be passed.
enum CollectLanguage {
  @TaskLocal static var words: any CollectWords = EnglishCollectWords()
}
