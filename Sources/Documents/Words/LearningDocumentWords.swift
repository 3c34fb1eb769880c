package import Practice

/// The words of records of learning, one type for each language.
package protocol LearningDocumentWords: Sendable {
  var recordsOfLearning: String { get }
  var learningList: String { get }
  var learningSubject: String { get }
  var learningClosing: String { get }
  /// Which form's questions are answered, and as of which day.
  func answersForm(_ profile: Dossier.Profile) -> String
  var notAnswered: String { get }
  var learningKind: String { get }
  func learningSetting(_ setting: Setting) -> String
  var peer: String { get }
  var standards: String { get }
  var evidenceFiles: String { get }
  var lookedAtAgain: String { get }
  var activity: String { get }
  var activities: String { get }
  var form: String { get }
  func period(_ since: CalendarDay?, _ until: CalendarDay?, activities: Int) -> String
}
