internal import Practice
internal import Window

/// The words of a session, which both of its faces draw on.
protocol SessionWords: FaceWords, IdentifyingWords, RoomWords {
  func heading(_ status: Scene.Status) -> String
  func time(_ status: Scene.Status) -> String
  /// Who sees to what where nobody leads.
  func duties(_ duties: Duties) -> String
  func signal(_ signal: TimeSignal) -> String
  func slept(_ seconds: Int) -> String
  func position(_ position: Position) -> String
  /// Where a reason goes that someone gives in private.
  func reasonGoes(_ isShared: Bool) -> String
  var handedBack: String { get }
  var positionTaken: String { get }
  var tallyTaken: String { get }
  var noted: String { get }
  var setAside: String { get }
  var changed: String { get }
  var labelTaken: String { get }
  func extended(by minutes: Int) -> String
  func saved(session: SessionID, path: String) -> [String]
  /// Where nothing has been answered that stopping here would keep.
  var nothingToKeep: String { get }
  var noCards: String { get }
  var here: String { get }
  var planHeading: String { get }
  func planStep(_ title: String, minutes: Int, isHere: Bool, _ status: Step.Status) -> String
  var planHint: String { get }
  /// Above cards to choose from: in place of the card with this title, or to come in.
  func offersHeading(_ title: String?) -> String
  func offer(_ card: CardStock.Offer) -> String
  var searchPlaceholder: String { get }
  var nothingFound: String { get }
  var writtenHeading: String { get }
  var nothingWritten: String { get }
  /// Something written: its words or, where it's private, whose it is.
  func written(_ subject: Correction.Subject, _ words: String, isPrivate: Bool) -> String
  var writtenHint: String { get }
  /// When the session ends, in minutes after midnight, and how that keeps to the plan.
  func pace(_ pace: Pace, ends: Int?) -> String
  /// The same for the row that says where the session stands.
  func paceInShort(_ pace: Pace, ends: Int?) -> String
  var saysHeading: String { get }
  var nothingToSay: String { get }
  var noFacilitatorNotes: String { get }
  var facilitatorNotesHeading: String { get }
  var allPromptsHeading: String { get }
  var noPrompts: String { get }
  func stand(_ person: Participant?, _ moment: ViewMoment) -> String
  func tally(role: String?, people: Int, _ moment: ViewMoment) -> String
  func slips(_ slips: Scene.Slips) -> String
  func slipsUnclear(_ fault: SlipLine.Fault, positions: Int) -> String
  var confidenceUnclear: String { get }
  func tallyNeeds(_ count: Int) -> String
  func tallyTooMany(_ people: Int) -> String
  /// Says what can be typed for a day, such as `day`.
  func reviewUnclear(_ day: CalendarDay) -> String
  var reviewPast: String { get }
  /// What is typed for no day, in small letters, and so on.
  var noDay: [String] { get }
  var oneUnit: [String] { get }
  var fromNow: [String] { get }
  func unit(_ word: String) -> ReviewDayWords.Unit?
  var moreUnclear: String { get }
  var privacyReminder: String { get }
  var mayPass: String { get }
  func firstViewsLocked(_ setting: Setting) -> String
  func ownFirstView(_ view: View) -> [String]
  /// The view of an earlier meeting with a card beside the one taken now.
  func earlierView(_ earlier: EarlierView, now: View) -> [String]
  var earlierGone: String { get }
  /// What stands over a group's views of an earlier meeting with a card, and below them.
  func earlierCounts(_ day: CalendarDay) -> String
  func besideEarlier(findings: [String]) -> [String]
  func returnOffered(_ offer: CardReturn) -> String
  func promptHeading(_ number: Int, of total: Int, solo: Bool) -> String
  func noted(_ note: String) -> String
  func written(_ note: String) -> String
  func findingHeading(_ finding: FindingWording, _ number: Int, of total: Int) -> String
  var doesNotSay: String { get }
  func source(_ sources: [String], locator: String) -> [String]
  /// A moment at the head of a column.
  func column(_ moment: ViewMoment) -> String
  func movementHeading(role: String?) -> String
  /// A position with its counts at each moment, in a line.
  func moved(_ position: String, _ counts: [(column: String, count: Int?)]) -> String
  func noViews(_ moment: ViewMoment) -> String
  var movementIsNoScore: String { get }
  func smallMovement(_ moved: Movement.Moved) -> String
  var smallGroup: String { get }
  func ownMovement(_ views: ByMoment<Position?>) -> String
  var tryThis: String { get }
  func action(_ action: Action) -> String
  /// What an action begins with that says when, and how it goes on behind a comma, in small letters.
  var whenWords: [String] { get }
  var thenWords: [String] { get }
  func reasonsInSummary(shared: Int, kept: Int, isAsked: Bool) -> String
  func reviewHeading(_ number: Int, of total: Int) -> String
  func review(_ review: ActionReview) -> [String]
  var nothingToReview: String { get }
  var actionsAgreed: String { get }
  var noActionAgreed: String { get }
  var parked: String { get }
  var noSupport: String { get }
  var support: String { get }
  func questionHeading(_ title: String, model: String, number: Int, of total: Int) -> String
  func ended(_ kind: Ending.Kind) -> String
  func refusal(_ refusal: Refusal) -> String
  func tooLong(limit: Int) -> String
}
