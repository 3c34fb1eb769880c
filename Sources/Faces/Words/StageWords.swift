internal import Practice
internal import Window

/// The words and keys of the full-screen face.
protocol StageWords: SessionWords {
  func stepNumber(_ number: Int, of total: Int) -> String
  func cardNumber(_ number: Int, of total: Int) -> String
  var sessionOver: String { get }
  var clockStopped: String { get }
  func clock(_ seconds: Int, isCalm: Bool) -> String
  func sessionClock(_ seconds: Int) -> String
  func viewsInShort(_ count: Int, of total: Int) -> String
  func moreMarks(page: Int, of total: Int, on: String, back: String) -> [String]
  var helpHint: String { get }
  func handover(to label: String) -> [String]
  var handoverQuestion: String { get }
  var handedBackQuestion: String { get }
  var pausedHeading: String { get }
  var pausedWords: String { get }
  func sure(_ person: Participant?) -> String
  func confidence(_ number: Int) -> String
  var whatBecame: String { get }
  func question(for scene: Scene) -> String
  func placeholder(for scene: Scene) -> String
  func enterTakes(_ day: CalendarDay) -> String
  func readAs(_ day: CalendarDay) -> String
  var readAsNoDay: String { get }
  func dayExamples(_ day: CalendarDay) -> String
  func countsLeft(_ left: Int) -> String
  func counts(shown: Bool) -> String
  var hiddenCount: String { get }
  var countsHidden: String { get }
  var lockSlips: String { get }
  var slipsNotKnown: String { get }
  var countsMissing: String { get }
  func fieldRule(bytesLeft: Int) -> FieldRule
  func chooseFirst(_ context: KeyContext) -> String
  var enterGives: String { get }
  func noSuchChoice(_ count: Int) -> String
  var nothingToWrite: String { get }
  var minutesUnclear: String { get }
  func keyUnknown(in context: KeyContext) -> String
  func stageRefusal(_ refusal: Refusal) -> String
  func stageSignal(_ signal: TimeSignal) -> String
  var stageTallyTaken: String { get }
  func keepHeading(_ kind: Overlay.Kept) -> String
  func putAside(_ kind: Overlay.Kept) -> String
  var minutesHeading: String { get }
  var minutesPlaceholder: String { get }
  var savedHeading: String { get }
  var savedAlways: String { get }
  /// Where nobody has given a reason that the summary would be without.
  var noReasonsLeftOut: String { get }
  var cardsHeading: String { get }
  var commandHeading: String { get }
  var commandPlaceholder: String { get }
  var searchHeading: String { get }
  func confirmation(_ confirmation: Confirmation, isFollowed: Bool) -> (
    heading: String, meaning: String
  )
  var fieldIsOpen: String { get }
  var more: String { get }
  var pageBefore: String { get }
  var leave: String { get }
  var showFigures: String { get }
  var onePrompt: String { get }
  var handoverGo: String { get }
  var giveAnswer: String { get }
  var leaveOut: String { get }
  var giveCounts: String { get }
  var everybodyPasses: String { get }
  var nextCount: String { get }
  func goOn(in scene: Scene) -> String
  func giveNothing(to scene: Scene) -> String
  func give(_ overlay: Overlay) -> String
  func answer(_ yes: Bool, to confirmation: Confirmation) -> String
  func short(_ action: KeyAction) -> String?
  var helpHeading: String { get }
  func help(_ context: KeyContext) -> [String]
  func does(_ action: KeyAction, in context: KeyContext) -> String
  /// The letters that are keys for an action, the one that is shown first.
  func letters(for action: KeyAction) -> [Character]
}
