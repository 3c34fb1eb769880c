internal import Decks
internal import Documents
internal import Faces
internal import Journal
internal import Practice

/// The words of the commands, one type for each language: what was done, lists, failures and questions.
protocol CommandWords: KeepingWords, SealWords, LookWords, LearningWords, MovingWords, MenuRunWords,
  ShareWords, RoomWords
{
  /// What counts as a yes where something is asked; all else is a no.
  var yes: Set<String> { get }
  /// What ends a question without an answer.
  var quit: Set<String> { get }

  // MARK: - Workspace and decks
  var noWorkspace: String { get }
  /// Says that the folder which came with the program is missing.
  func noShare(_ folder: String) -> String
  func sweptAnswers(_ folders: [String]) -> String
  var noHome: String { get }
  func ownedByOther(_ folder: String, trusting: String) -> String
  func writableByOthers(_ folder: String, trusting: String) -> String
  func noFolder(_ path: String) -> String
  var noDeck: String { get }
  var noDeckToCheck: String { get }
  func notADeck(_ folder: String) -> String
  func moreFaults(_ count: Int) -> String
  func checked(
    cards: Int, findings: Int, plans: Int, errors: Int, warnings: Int
  ) -> String
  func lookup(_ fault: LookupFault) -> String
  func noSuchTheme(_ theme: String, known: [String]) -> String
  func onlyFindingsCover(_ id: String, _ findings: [String]) -> String
  func nothingCovers(_ id: String) -> String
  func noSuchPlan(_ id: String, known: [String]) -> String
  func noSuchModel(_ id: String, known: [String]) -> String
  func tooFewCards(theme: String?, at place: SourceLine) -> String
  func nothingFound(_ words: String) -> String
  func suits(_ setting: Setting) -> String
  var nothingFits: String { get }
  /// A card in a list; its minutes are those of `setting`, where one was asked for.
  func cardLine(_ card: Card, for setting: Setting?) -> String
  /// A plan listed under `setting`; its weight where that is known.
  func planLine(_ plan: Plan, _ weight: Card.Weight?, under setting: Setting) -> String

  // MARK: - What to run
  var oneSelection: String { get }
  var noCardNamed: String { get }
  var oneWayToCount: String { get }
  var participantsOutOfRange: String { get }
  func rolesUnclear(_ text: String) -> String
  var labelsRepeat: String { get }
  var labelsAreKept: String { get }
  func person(_ number: Int) -> String
  func roleLabel(_ role: String, _ number: Int, of people: Int) -> String
  func peopleOutOfRange(_ people: Int, _ setting: Setting) -> String
  var askGroup: String { get }
  func groupUnclear(_ fault: GroupName.Fault) -> String
  func noSuchGroup(_ name: String, known: [String]) -> String
  var viewsOutOfRange: String { get }
  func howMany(_ range: ClosedRange<Int>) -> String
  func notThatMany(_ range: ClosedRange<Int>) -> String
  var needsParticipants: String { get }
  func chosenCards(_ count: Int) -> String
  func planIsFor(_ plan: Plan) -> String

  // MARK: - Sessions
  func resuming(_ title: String, _ id: SessionID) -> String
  func alreadyEnded(_ id: SessionID) -> String
  var nothingToResume: String { get }
  func ended(_ id: SessionID) -> [String]
  var trySavingAgain: String { get }
  func noSessions(in folder: String) -> String
  func sessionLine(_ stored: StoredRecord) -> String
  func changedOutside(_ path: String) -> String
  func notARecordFile(_ name: String) -> String
  func deleteQuestion(_ id: SessionID, title: String) -> String
  func deleted(_ id: SessionID) -> String
  var nothingDeleted: String { get }
  var confirmationNeeded: String { get }
  func ageUnclear(_ text: String) -> String
  var purgeWhat: String { get }
  func nothingToPurge(before day: CalendarDay?) -> String
  /// What was written, and where; a reason that was given in private without its words.
  func writtenLine(_ number: Int, _ item: Written, in record: SessionRecord) -> String
  var nothingIsWritten: String { get }
  func nothingWritten(_ name: String, in id: SessionID) -> String
  var askWhichWritten: String { get }
  var askNewWords: String { get }
  var takeOutQuestion: String { get }
  var takenOut: String { get }
  var putRight: String { get }
  var wordsForWhat: String { get }
  var wordsNeeded: String { get }
  func exportsStay(_ files: [String]) -> String
  func purgeQuestion(_ count: Int) -> String
  func keptAnyway(_ id: SessionID, _ reason: any Error) -> String

  // MARK: - Summaries
  func unknownEnding(_ path: String, known: [String]) -> String
  func written(_ path: String, bytes: Int) -> String
  func outputFailed(_ reason: String) -> String

  // MARK: - Actions
  var noActions: String { get }
  var noActionsDue: String { get }
  func actionLines(_ entry: ActionLedger.Entry, today: CalendarDay) -> [String]
  func actionClosed(_ entry: ActionLedger.Entry, _ result: ActionOutcome.Result) -> String
  var askWhatHappened: String { get }
  var askAction: String { get }
  var askWho: String { get }
  var actionWordsNeeded: String { get }
  func actionAdded(_ id: String) -> String
  func dayUnclear(_ text: String) -> String
  /// What an entry of a calendar is called that doesn't say what was agreed.
  var calendarTitle: String { get }
  func noSuchAction(_ id: String, near: String?) -> String
  func actionAmbiguous(_ id: String, _ ids: [String]) -> String

  // MARK: - The menu
  /// What is said before the first one.
  func greeting(_ records: String) -> [String]
  var greetingQuestion: String { get }
  /// What is typed for a first look, in lower case.
  var tour: String { get }
  func noSuchCommand(_ word: String, of group: String?, near: String?) -> String

  // MARK: - Which face
  var dumbTerminal: String { get }
  var unknownTerminal: String { get }

  // MARK: - In the whole window
  var trySavingAgainKey: String { get }
  /// Says that the record at `path` was taken away, and asks what to do: by keys, or by a line.
  func recordRemoved(_ path: String, keys: Bool) -> String
  func endedWithoutRecord(_ session: SessionID) -> String
  func draftNotKept(_ reason: String) -> String
  func begunToWrite(_ words: some StringProtocol) -> String
  func keptIn(_ path: String) -> String

  // MARK: - The menu in the whole window
  var writingHandout: String { get }
  func handoutNotStarted(_ arguments: [String]) -> String

  // MARK: - Being followed
  /// Says that nobody can follow, and that nothing else is different.
  func cannotBeFollowed(_ path: String, _ reason: String) -> String
  func notPrivate(_ folder: String) -> String
  var socketPathTooLong: String { get }
  var socketTaken: String { get }
  var folderCannotBeTold: String { get }

  var nothingToFollow: String { get }
  func idUnclear(_ id: String) -> String
  /// Asks which deck is meant.
  func whichDeck(_ decks: [String]) -> String
  /// A card's file with everything still to be written.
  func newCard(_ draft: CardDraft) -> String
  var cardConversation: String { get }
  func cardQuestion(_ part: CardDraft.Part, number: Int) -> String
  func cardAnswerNeeded(_ part: CardDraft.Part) -> String
  var newCardComplete: String { get }
  /// A deck's file that passes the check, with what to change in it.
  func newDeck(title: String, theme: String?) -> String
  func deckBegun(_ folder: String) -> String
  func noFolderMade(_ folder: String) -> String
  /// Says that there is no deck to add to.
  var noOwnDeck: String { get }
  /// Says that there is such a card already.
  func cardExists(_ file: String) -> String
  /// Says what to write where.
  func newCardHint(_ deck: String) -> String
  func about(_ preference: Preference) -> String
  func shape(_ shape: Preference.Shape) -> String
  func notAccepted(_ value: String, by preference: Preference) -> String
  func noSuchPreference(_ key: String) -> String
  var preferenceLineUnclear: String { get }
  var preferencesNotAFile: String { get }
  func preferencesUnreadable(_ file: String, _ reason: String) -> String
  var noPlaceForPreferences: String { get }
  func preferenceLine(_ preference: Preference, _ value: Preferences.Value?) -> String
  func preferenceSet(_ preference: Preference, _ value: String) -> String
  func preferenceUnset(_ preference: Preference) -> String
  func variableWins(_ name: String) -> String

  // MARK: - What to hand out
  var oneHandoutSubject: String { get }
  var noHandoutSubject: String { get }
  func nothingToHandOut(_ name: String, near: String?) -> String
  func findingsNeedLayout(_ id: String) -> String
  var onePlan: String { get }
  func planWithoutCards(_ id: String) -> String
  func openSteps(_ count: Int, _ plan: String) -> String
  var allCards: String { get }
  func chosenFrom(_ count: Int, _ deck: String) -> String
  func findingsFrom(_ count: Int, _ deck: String) -> String

  // MARK: - Files
  var allFileName: String { get }
  var testSheetFileName: String { get }
  func fileName(_ first: String, more: Int) -> String
  func summaryFileName(_ session: String) -> String
  func notToATerminal(_ ending: String) -> String
  func dateUnclear(_ text: String) -> String
  var stillWriting: StaticString { get }

  // MARK: - Test sheet
  var testSheetNeedsCards: String { get }
  var printShopNeedsCards: String { get }
  var onlyForPrintShop: String { get }
  var addressNeedsCards: String { get }
  func noAddress(_ text: String) -> String
  var testSheetNeedsPDF: String { get }

  // MARK: - The other program
  func noPaperProgram(_ places: [String]) -> String
  func paperProgramNotWhole(_ file: String) -> String
  var fitNotChecked: String { get }
  func fitNotChecked(_ reason: String) -> String

  // MARK: - One person's own part
  func noSuchPerson(_ label: String, known: [String]) -> String
  func severalSuchPersons(_ label: String) -> String
  func ownPartFormat(_ format: String) -> String
  func ownPartQuestion(_ label: String) -> String
  func ownPartNeedsYes(_ label: String) -> String
  var notShown: String { get }

  // MARK: - Formats
  func label(_ format: FileFormat) -> String
  func about(_ format: FileFormat) -> String
  func otherEnding(_ path: String, _ format: FileFormat) -> String
  func notCalendar(_ path: String) -> String

  // MARK: - What does not fit a card
  func flowsOn(_ fit: PrintedCard.Fit, isLarge: Bool) -> String
  func flowOn(
    _ count: Int, of all: Int, isLarge: Bool, _ first: [String]
  ) -> String
  func inNoFont(_ scalar: Unicode.Scalar) -> String

  // MARK: - What is built in, and what is here
  var ownLicence: String { get }
  var licencesInFull: String { get }
  func heading(_ part: Checkup.Part) -> String
  /// Stands before what was found.
  func mark(_ state: Checkup.State) -> String
  func said(_ finding: Checkup.Finding) -> String
  /// What to do about it; nil where there's nothing to do.
  func advice(_ finding: Checkup.Finding) -> String?
  var pressKeys: String { get }
}
