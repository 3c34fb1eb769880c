internal import Practice
internal import Window

/// The words and keys of the menu.
protocol MenuWords: FaceWords {
  var title: String { get }
  var lead: [String] { get }
  func place(_ number: Int, of count: Int) -> String
  var moreBelow: String { get }
  func rowsBelow(_ rows: Int) -> String
  var searchLabel: String { get }
  var searching: String { get }
  var pressSlash: String { get }
  var notAKey: String { get }
  func noSuchNumber(_ count: Int) -> String
  var nothingFound: String { get }
  func label(_ choice: MainChoice, due: Int) -> String
  func about(_ choice: MainChoice) -> String
  var sessionsTitle: String { get }
  var lookingForSessions: String { get }
  var nothingToGoOnWith: String { get }
  func severalWaiting(_ count: Int) -> String
  func unreadable(_ files: Int) -> String
  func session(_ record: SessionRecord) -> String
  func whoFor(_ record: SessionRecord) -> String
  func standsAt(_ record: SessionRecord) -> String
  func isOver(_ ending: Ending?) -> String
  func begun(_ day: CalendarDay) -> String
  func lastAdded(_ day: CalendarDay) -> String
  var stepsHeading: String { get }
  var hereMark: String { get }
  var doneMark: String { get }
  func setting(_ setting: Setting) -> String
  func people(_ count: Int) -> String
  /// How many people there are on phones.
  var asManyAsJoin: String { get }
  func waysTitle(_ setting: Setting) -> String
  func way(_ way: Way) -> String
  func about(_ way: Way) -> String
  func about(_ setting: Setting) -> String
  var settingsTitle: String { get }
  func plansTitle(_ use: MenuPage.PlanUse) -> String
  func plan(_ plan: Plan) -> String
  func planFor(_ audience: String) -> String
  func step(_ step: PlanStep) -> String
  var readingPlans: String { get }
  var noPlans: String { get }
  var peopleTitle: String { get }
  func howMany(_ range: ClosedRange<Int>) -> String
  var peopleLabel: String { get }
  func notThatMany(_ range: ClosedRange<Int>) -> String
  var rolesTitle: String { get }
  var whichRoles: String { get }
  var rolesLabel: String { get }
  var rolesUnclear: String { get }
  func tooFewInRoles(_ people: Int, _ range: ClosedRange<Int>) -> String
  var groupTitle: String { get }
  var nameGroup: String { get }
  var otherGroup: String { get }
  var noGroup: String { get }
  var aboutGroup: String { get }
  var aboutNoGroup: String { get }
  var newGroupTitle: String { get }
  var newGroupLead: String { get }
  var groupLabel: String { get }
  func groupUnclear(_ fault: GroupName.Fault) -> String
  func group(_ name: GroupName) -> String
  func company(_ company: Company) -> String
  var beginTitle: String { get }
  var beginAloneTitle: String { get }
  var begin: String { get }
  var beginAbout: String { get }
  func capture(_ capture: Capture) -> String
  func about(_ capture: Capture) -> String
  var usualCapture: String { get }
  var willBegin: String { get }
  func cardsToUse(_ count: Int) -> String
  func cardsTitle(_ use: MenuPage.CardUse) -> String
  func ticked(_ count: Int) -> String
  var readingCards: String { get }
  var noCards: String { get }
  func cardFacts(_ theme: String, minutes: Int, _ weight: Card.Weight?) -> String
  func weight(_ weight: Card.Weight) -> String
  func upTo(_ minutes: Int) -> String
  var talk: String { get }
  var tryThis: String { get }
  var findingHeld: String { get }
  var findingHeading: String { get }
  var ownExperience: String { get }
  var doesNotSay: String { get }
  var source: String { get }
  var notesHeading: String { get }
  var noNotes: String { get }
  var noFinding: String { get }
  func faults(_ count: Int) -> String
  var findingsTitle: String { get }
  var findingsOfCardTitle: String { get }
  var noFindings: String { get }
  var cardsResting: String { get }
  var noCardRests: String { get }
  var readingRecords: String { get }
  var readingText: String { get }
  var goneTitle: String { get }
  var gone: String { get }
  var pastTitle: String { get }
  var noSessions: String { get }
  func sessionsKept(_ count: Int, unfinished: Int) -> String
  func past(_ record: SessionRecord) -> String
  func label(_ choice: SessionChoice) -> String
  func about(_ choice: SessionChoice) -> String
  func title(of text: MenuText) -> String
  func summaryFile(_ id: String) -> String
  var fileFormatsTitle: String { get }
  var fileTitle: String { get }
  var searchTitle: String { get }
  var searchLead: String { get }
  func passage(_ heading: String, _ words: String) -> String
  func reasonInPrivate(_ heading: String) -> String
  var lookBacksTitle: String { get }
  func lookBackTitle(_ company: Company) -> String
  var lookBackFile: String { get }
  func label(_ choice: LookBackChoice) -> String
  func about(_ choice: LookBackChoice) -> String
  var overdueTitle: String { get }
  var learningsTitle: String { get }
  var learningsHeading: String { get }
  func learning(_ dossier: Dossier) -> String
  var newLearning: String { get }
  var aboutNewLearning: String { get }
  func answered(_ count: Int, of questions: Int) -> String
  func label(_ choice: LearningChoice) -> String
  func about(_ choice: LearningChoice) -> String
  func learningFile(_ id: String) -> String
  var deleteLearningTitle: String { get }
  var aboutDeletingLearning: String { get }
  var profilesTitle: String { get }
  func checked(_ day: CalendarDay, isOld: Bool) -> String
  var returnsTitle: String { get }
  var noReturns: String { get }
  var laterHeading: String { get }
  func about(_ card: CardReturn) -> [String]
  var nothingUnfinished: String { get }
  func deleteTitle(_ count: Int) -> String
  func delete(_ count: Int) -> String
  var keep: String { get }
  var aboutDeleting: String { get }
  var willGo: String { get }
  var filesStay: String { get }
  var writtenTitle: String { get }
  var nothingWritten: String { get }
  var outsideSteps: String { get }
  func written(_ subject: Correction.Subject, _ words: String) -> String
  func written(_ subject: Correction.Subject) -> String
  func givenInPrivate(_ person: String) -> String
  func label(_ choice: WrittenChoice) -> String
  func about(_ choice: WrittenChoice) -> String
  var rewordingLead: String { get }
  var wordsLabel: String { get }
  var needsWords: String { get }
  var actionsTitle: String { get }
  var noActions: String { get }
  func actionsOpen(_ open: Int, due: Int) -> String
  var openHeading: String { get }
  var dueHeading: String { get }
  var overHeading: String { get }
  var openOnly: String { get }
  var overOnly: String { get }
  var isOverAlready: String { get }
  var isOpenAlready: String { get }
  func when(_ when: String) -> String
  func owner(_ owner: String) -> String
  func review(_ day: CalendarDay) -> String
  func agreed(_ day: CalendarDay, _ company: Company) -> String
  func soFar(_ outcome: ActionOutcome) -> String
  var actionTitle: String { get }
  func label(_ choice: ActionChoice) -> String
  func about(_ choice: ActionChoice) -> String
  func happenedTitle(_ result: ActionOutcome.Result) -> String
  var happenedLead: String { get }
  var happenedLabel: String { get }
  func wordingTitle(_ subject: Correction.Subject) -> String
  func wordingLead(_ subject: Correction.Subject) -> String
  var actionNeedsWords: String { get }
  var dayPast: String { get }
  var dayUnclear: String { get }
  var addActionTitle: String { get }
  func addActionLead(_ record: SessionRecord) -> String
  var actionLabel: String { get }
  var handoutsTitle: String { get }
  func label(_ choice: HandoutChoice) -> String
  func about(_ choice: HandoutChoice) -> String
  var layoutsTitle: String { get }
  var formatsTitle: String { get }
  var handoutTitle: String { get }
  func write(_ file: String) -> String
  var dontWrite: String { get }
  func willWrite(_ file: String) -> String
  var sameByCommand: String { get }
  func command(_ words: String) -> String
  func does(_ command: MenuCommand, on page: MenuPage) -> String
  /// The letters that are keys for a command, the one that is shown first.
  func letters(for command: MenuCommand) -> [Character]
  func short(_ command: MenuCommand, on page: MenuPage) -> String?
  var quitWord: String { get }
  var quitLetter: String { get }
  var backWord: String { get }
  var helpWord: String { get }
  var searchWord: String { get }
  var tickedMark: String { get }
  func plainField(_ label: String, proposal: String) -> String
  var plainText: String { get }
  var plainSearch: String { get }
  func plainList(isFirst: Bool, own: [String]) -> String
  func plainUnclear(_ count: Int, isFirst: Bool) -> String
  var helpTitle: String { get }
  var helpKeys: String { get }
  var helpAbout: String { get }
  var helpParagraphs: [String] { get }
  var helpCommands: String { get }
  var commands: [(String, String)] { get }
}
