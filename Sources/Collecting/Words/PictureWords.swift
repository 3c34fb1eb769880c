internal import Counts
internal import Practice

/// The words of the picture; a language is a type of its own.
protocol PictureWords: Sendable {
  var language: String { get }
  func title(_ quarters: [Quarter]) -> String
  func number(_ number: Int) -> String
  func period(_ quarters: [Quarter]) -> String
  var purpose: String { get }

  // MARK: - Facts
  var quarters: String { get }
  var facilitators: String { get }
  var contributions: String { get }
  var organisations: String { get }
  var noOrganisation: String { get }
  func about(_ number: Int) -> String

  // MARK: - In short
  var inShort: String { get }
  func timesMet(_ times: Int) -> String
  func mostApart(_ cards: [(title: String, apart: Int)]) -> String
  func still(_ count: Int, of all: Int) -> String
  func promisesInShort(done: Int, letGo: Int) -> String

  // MARK: - Cards
  var needTalk: String { get }
  var needTalkNote: String { get }
  var noneNeedsTalk: String { get }
  func apart(_ apart: Int, from position: String) -> String
  var howApart: String { get }
  var stillCards: String { get }
  var stillNote: String { get }
  var noneStill: String { get }
  func stillCard(_ title: String, before: Int, after: Int) -> String
  var inUse: String { get }
  var mostUsed: String { get }
  var notUsedUnknown: String { get }
  func before(_ position: String) -> String
  func after(_ position: String) -> String
  func notShown(_ positions: [String]) -> String
  func wholeParts(_ whole: Int, of all: Int, on card: String) -> String
  func noWholePart(on card: String) -> String
  func partlyShown(_ positions: [String]) -> String

  // MARK: - Promises, places and times
  var promises: String { get }
  func promises(by table: CountTable) -> String
  var promisesNote: String { get }
  var agreed: String { get }
  var done: String { get }
  var letGo: String { get }
  var whereAndWhen: String { get }
  func timesBy(_ table: CountTable) -> String
  func name(_ setting: Setting) -> String
  var noRegion: String { get }
  var quarter: String { get }
  var region: String { get }

  // MARK: - What is held back
  var heldBack: String { get }
  var heldBackRules: [String] { get }
  func figures(by table: CountTable) -> String
  func extent(shown: Int, held: Int) -> String
  var notShownMark: String { get }
  var partlyShownMark: String { get }
  var doesNotSay: String { get }
  var limits: [String] { get }

  // MARK: - Card by card
  var cardByCard: String { get }
  var everyCard: String { get }
  var card: String { get }
  var times: String { get }
  var viewsBefore: String { get }
  var viewsAfter: String { get }
  var movedOf100: String { get }
  var apartOf100: String { get }
  var tooFewMark: String { get }
  var whereStood: String { get }
  var closing: String { get }
}
