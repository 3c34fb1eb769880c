internal import ArgumentParser
internal import Counts
internal import Practice

/// The words about sharing counts, one type for each language.
protocol ShareWords: Sendable {
  func quarterUnclear(_ text: String) -> String
  func quarterNotOver(_ quarter: Quarter) -> String
  var sessionsOfSeveralQuarters: String { get }
  func nothingToShare(_ counting: Counting) -> String
  func sharePreview(_ sharing: Sharing) -> [String]
  var noSharePlace: String { get }
  func noShareFolder(_ folder: String, _ reason: String) -> String
  func sharesUnclear(_ path: String, _ problem: ContributionProblem) -> String
  func publishedUnclear(_ path: String, _ problem: ContributionProblem) -> String
  func alreadyPublished(_ quarter: Quarter) -> String
  func shared(_ sharing: Sharing, at place: String, _ found: SharePlace.Found) -> [String]
  func nothingShared(_ quarter: Quarter) -> String
  func nothingThere(_ quarter: Quarter, _ place: String) -> String
  func publishedStays(_ quarter: Quarter) -> String
  func withdrawn(_ quarter: Quarter, from place: String) -> String
  func noCollectProgram(_ places: [String]) -> String
}

/// The words of the help screens about it.
protocol ShareHelpWords: Sendable {
  var share: String { get }
  var shareDiscussion: String { get }
  var sharePreview: String { get }
  var sharePreviewDiscussion: String { get }
  var shareSend: String { get }
  var shareWithdraw: String { get }
  var shareWithdrawDiscussion: String { get }
  var sharePlace: ArgumentHelp { get }
  var shareQuarter: ArgumentHelp { get }
  var withdrawQuarter: ArgumentHelp { get }
  var shareSessions: ArgumentHelp { get }
}
