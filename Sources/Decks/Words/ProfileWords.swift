package import Practice

/// What is said of profiles for records of learning, one type for each language.
package protocol ProfileWords: Sendable {
  var profileWithoutQuestions: String { get }
  var profileOfFactsAlone: String { get }
  func checkedInvalid(_ text: String) -> String
  func checkedAhead(_ day: CalendarDay) -> String
  func profileOld(_ checked: CalendarDay) -> String
  func profileLanguageInvalid(_ text: String) -> String
  func questionWithoutBlock(_ title: String) -> String
  var questionWithoutField: String { get }
  var questionLineUnknown: String { get }
  func questionFieldUnknown(_ text: String) -> String
  func questionSourceUnknown(_ text: String) -> String
  func questionTwice(_ field: LearningField, first: Int) -> String
}
