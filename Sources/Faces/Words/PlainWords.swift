internal import Practice
internal import Window

/// The words of the plain face, and what is typed in it.
protocol PlainWords: SessionWords {
  func handover(to label: String, isErased: Bool) -> [String]
  var handoverQuestion: String { get }
  var handedBackQuestion: String { get }
  var notBeforeHandover: String { get }
  var endQuestion: String { get }
  var notEnded: String { get }
  var cardsHeading: String { get }
  func tallyQuestion(_ counts: [(String, Int)], people: Int) -> String
  func question(for scene: Scene) -> String
  func choice(_ number: Int, _ words: String) -> String
  var passChoice: String { get }
  var goOnUnclear: String { get }
  var pausedUnclear: String { get }
  func positionUnclear(_ choices: [String]) -> String
  var severalChoices: String { get }
  var positionEmpty: String { get }
  func tallyUnclear(_ choices: [String], people: Int) -> String
  func tallyLeavesOut(_ left: Int, of people: Int) -> String
  var tallyTwice: String { get }
  var outcomeUnclear: String { get }
  var jumpUnclear: String { get }
  var noteEmpty: String { get }
  var parkEmpty: String { get }
  var editUnclear: String { get }
  var unknownCommand: String { get }
  var helpHint: String { get }
  func viewsIn(_ count: Int, of total: Int) -> String
  var leaderHint: String { get }
  var talkHint: String { get }
  /// How the room's reasons come into the summary after all, or stay out; nil where all of them are in.
  func reasonsHint(kept: Int, isAsked: Bool) -> String?
  /// What is typed for reasons in the summary, and for leaving them out, in small letters.
  func reasonsWords(_ isIn: Bool) -> [String]
  var noteOrAnswer: String { get }
  func help(for ask: Scene.Ask) -> [String]
  var helpInWords: String { get }
  var commandsHeading: String { get }
  /// How a command is typed, where what follows it was not understood.
  func usage(of word: CommandWord) -> String
  /// What is typed for a break, in small letters.
  var pauseWords: [String] { get }
  var pauseTitle: String { get }
  /// What is typed for a card that asks less of people, in small letters.
  var gentlerWords: [String] { get }
  var nothingToSpread: String { get }
  var nothingOfThatNumber: String { get }
  func takeOutQuestion(_ words: String) -> String
  func command(_ word: CommandWord) -> (typed: String, does: String)
  /// What is typed for a command, in small letters.
  func typed(for word: CommandWord) -> [String]
  func isMinutes(_ word: String) -> Bool
}
