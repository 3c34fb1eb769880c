internal import ArgumentParser

/// The words of the help screens, one type for each language.
protocol HelpWords: KeepingHelpWords, SealHelpWords, LookHelpWords, LearningHelpWords,
  MovingHelpWords, ShareHelpWords, RoomHelpWords
{
  var large: ArgumentHelp { get }
  var calm: ArgumentHelp { get }
  var look: ArgumentHelp { get }
  var follow: String { get }
  var followDiscussion: String { get }
  var sessionToFollow: ArgumentHelp { get }
  var handout: String { get }
  var handoutDiscussion: String { get }
  var handoutIDs: ArgumentHelp { get }
  var handoutPlan: ArgumentHelp { get }
  var handoutAll: ArgumentHelp { get }
  var layout: ArgumentHelp { get }
  var handoutFormat: ArgumentHelp { get }
  var paper: ArgumentHelp { get }
  var flip: ArgumentHelp { get }
  var testSheet: ArgumentHelp { get }
  var printShop: ArgumentHelp { get }
  var imposed: ArgumentHelp { get }
  var box: ArgumentHelp { get }
  var address: ArgumentHelp { get }
  var forPerson: ArgumentHelp { get }
  var notes: ArgumentHelp { get }
  var reflect: String { get }
  var reflectDiscussion: String { get }
  var menu: String { get }

  // MARK: - Options
  var workspace: ArgumentHelp { get }
  var plain: ArgumentHelp { get }
  var color: ArgumentHelp { get }
  var json: ArgumentHelp { get }
  var yes: ArgumentHelp { get }

  // MARK: - Sessions
  var solo: String { get }
  var soloDiscussion: String { get }
  var team: String { get }
  var teamDiscussion: String { get }
  var resume: String { get }
  var resumeDiscussion: String { get }
  var plan: ArgumentHelp { get }
  var card: ArgumentHelp { get }
  var theme: ArgumentHelp { get }
  var model: ArgumentHelp { get }
  var setting: ArgumentHelp { get }
  var group: ArgumentHelp { get }
  var lead: ArgumentHelp { get }
  var views: ArgumentHelp { get }
  var withReasons: ArgumentHelp { get }
  var participants: ArgumentHelp { get }
  var labels: ArgumentHelp { get }
  var roles: ArgumentHelp { get }
  var capture: ArgumentHelp { get }
  var session: ArgumentHelp { get }
  var sessionOrFile: ArgumentHelp { get }
  var sessionToResume: ArgumentHelp { get }

  // MARK: - Records
  var sessions: String { get }
  var sessionsList: String { get }
  var sessionsShow: String { get }
  var sessionsSearch: String { get }
  var sessionsDelete: String { get }
  var sessionsPurge: String { get }
  var sessionsEdit: String { get }
  var sessionsEditDiscussion: String { get }
  var sessionsToDelete: ArgumentHelp { get }
  var takeOut: ArgumentHelp { get }
  var putRight: ArgumentHelp { get }
  var newWords: ArgumentHelp { get }
  var unfinished: ArgumentHelp { get }
  var olderThan: ArgumentHelp { get }
  var searchWords: ArgumentHelp { get }
  var summary: String { get }
  var summaryDiscussion: String { get }
  var summaryFormat: ArgumentHelp { get }
  var output: ArgumentHelp { get }
  var force: ArgumentHelp { get }
  var actions: String { get }
  var actionsList: String { get }
  var actionsDue: String { get }
  var actionsDone: String { get }
  var actionsDrop: String { get }
  var actionsReopen: String { get }
  var actionsAdd: String { get }
  var actionsEdit: String { get }
  var actionsEditDiscussion: String { get }
  var actionSession: ArgumentHelp { get }
  var actionText: ArgumentHelp { get }
  var actionWhen: ArgumentHelp { get }
  var actionWho: ArgumentHelp { get }
  var actionDay: ArgumentHelp { get }
  var calendar: ArgumentHelp { get }
  var calendarWords: ArgumentHelp { get }
  var allActions: ArgumentHelp { get }
  var actionID: ArgumentHelp { get }
  var whatHappened: ArgumentHelp { get }

  // MARK: - Preferences
  var preferences: String { get }
  var preferencesDiscussion: String { get }
  var preferencesList: String { get }
  var preferencesSet: String { get }
  var preferencesUnset: String { get }
  var preferenceKey: ArgumentHelp { get }
  var preferenceValue: ArgumentHelp { get }

  // MARK: - Decks
  var cards: String { get }
  var cardsList: String { get }
  var cardsShow: String { get }
  var cardsSearch: String { get }
  var cardsCheck: String { get }
  var cardsCheckDiscussion: String { get }
  var cardsNew: String { get }
  var cardsNewDiscussion: String { get }
  var newID: ArgumentHelp { get }
  var deck: ArgumentHelp { get }
  var newTheme: ArgumentHelp { get }
  var newFront: ArgumentHelp { get }
  var newPositions: ArgumentHelp { get }
  var newPrompt: ArgumentHelp { get }
  var newTry: ArgumentHelp { get }
  var newKnown: ArgumentHelp { get }
  var newAsk: ArgumentHelp { get }
  var plansCheck: String { get }
  var themeToList: ArgumentHelp { get }
  var covers: ArgumentHelp { get }
  var fitSetting: ArgumentHelp { get }
  var fitMinutes: ArgumentHelp { get }
  var fitWeight: ArgumentHelp { get }
  var cardID: ArgumentHelp { get }
  var withFinding: ArgumentHelp { get }
  var withNotes: ArgumentHelp { get }
  var deckFolder: ArgumentHelp { get }
  var findings: String { get }
  var findingsList: String { get }
  var findingsShow: String { get }
  var findingID: ArgumentHelp { get }
  var plans: String { get }
  var plansList: String { get }
  var plansShow: String { get }
  var planID: ArgumentHelp { get }

  // MARK: - What is here
  var doctor: String { get }
  var doctorDiscussion: String { get }
  var doctorKeys: ArgumentHelp { get }
}
