internal import ArgumentParser
internal import Journal
internal import Practice

/// The words about records of learning, one type for each language.
protocol LearningWords: Sendable {
  // MARK: - Questions and answers
  func learningBegins(_ profile: Dossier.Profile) -> String
  func askLearning(_ field: LearningField, hasAnswer: Bool) -> String
  var learningHelp: String { get }
  var toDrawOn: String { get }
  func drawnOn(_ item: OwnWords.Item) -> String
  func answerUnclear(_ fault: Dossier.Fault) -> String
  var askWhichAnswer: String { get }
  func noSuchAnswer(_ text: String, of answers: Int) -> String
  func answerLine(_ number: Int, _ title: String, _ answer: String?) -> String
  var askActivity: String { get }
  var activityNeeded: String { get }

  // MARK: - What is kept
  func learningSaved(_ id: SessionID, at path: String) -> String
  func learningEnded(_ dossier: Dossier) -> String
  func learningResumed(_ dossier: Dossier) -> String
  func learningGoneThrough(_ id: SessionID) -> String
  var noLearning: String { get }
  func noLearning(_ since: CalendarDay?, _ until: CalendarDay?) -> String
  func learningLine(_ stored: StoredDossier) -> String
  func learningDueLine(_ stored: StoredDossier, until day: CalendarDay) -> String
  func noLearningDue(_ time: Age) -> String
  /// Says at a start how many are past their day, and how to look.
  func learningPast(_ count: Int) -> String
  var howToDeleteLearning: String { get }
  func noSuchLearning(_ name: String) -> String
  func learningBusy(_ id: String) -> String
  func learningDeleteQuestion(_ id: SessionID, title: String) -> String
  func learningDeleted(_ id: SessionID) -> String
  func learningFileName(_ id: SessionID) -> String
  var learningListFileName: String { get }
  var nothingToPutRight: String { get }
  var answerPutRight: String { get }

  // MARK: - Profiles
  func profileLine(_ profile: LearningProfile, today: CalendarDay) -> String
  func profileLines(_ profile: LearningProfile, today: CalendarDay) -> [String]
  func profileIsOld(_ profile: LearningProfile) -> String
  func noSuchProfile(_ id: String, known: [String]) -> String
}

/// The words of the help screens about records of learning, one type for each language.
protocol LearningHelpWords: Sendable {
  var cpd: String { get }
  var cpdDiscussion: String { get }
  var cpdList: String { get }
  var cpdListDiscussion: String { get }
  var cpdDue: String { get }
  var cpdDueDiscussion: String { get }
  var cpdNew: String { get }
  var cpdNewDiscussion: String { get }
  var cpdResume: String { get }
  var cpdShow: String { get }
  var cpdEdit: String { get }
  var cpdEditDiscussion: String { get }
  var cpdExport: String { get }
  var cpdDelete: String { get }
  var cpdProfiles: String { get }
  var cpdProfilesDiscussion: String { get }
  var profile: ArgumentHelp { get }
  var fromSessions: ArgumentHelp { get }
  var asPerson: ArgumentHelp { get }
  var activityTitle: ArgumentHelp { get }
  var activityDay: ArgumentHelp { get }
  var activityMinutes: ArgumentHelp { get }
  var activityKind: ArgumentHelp { get }
  var dossier: ArgumentHelp { get }
  var dossierToResume: ArgumentHelp { get }
  var dossiers: ArgumentHelp { get }
  var answerNumber: ArgumentHelp { get }
  var answerWords: ArgumentHelp { get }
  var answerOut: ArgumentHelp { get }
  var profileID: ArgumentHelp { get }
  var learningFormat: ArgumentHelp { get }
}
