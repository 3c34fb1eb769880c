package import Practice

extension EnglishDeckWords {
  package var profileWithoutQuestions: String {
    "the profile asks nothing; add a `##` heading for each question of the form"
  }
  package var profileOfFactsAlone: String {
    "the profile asks for facts alone; add a question that's answered in words, such as `keep-as: what-i-learnt`"
  }
  package func checkedInvalid(_ text: String) -> String {
    "`\(text)` isn't a day; write the day on which the form was checked, such as 2026-11-21"
  }
  package func checkedAhead(_ day: CalendarDay) -> String {
    "\(day) is yet to come; put `checked:` right, or the clock of this computer"
  }
  package func profileOld(_ checked: CalendarDay) -> String {
    """
    the form was checked on \(checked), more than a year ago; look at it again, and then change \
    `checked:`
    """
  }
  package func profileLanguageInvalid(_ text: String) -> String {
    "`\(text)` isn't the name of a language; write such as `en` or `cy`"
  }
  package func questionWithoutBlock(_ title: String) -> String {
    "\"\(title)\" has no `question` block; begin it with one that says `keep-as: …`"
  }
  package var questionWithoutField: String {
    "the question doesn't say what its answer is kept as; add a line `keep-as: \(fields)`"
  }
  package var questionLineUnknown: String {
    "a `question` block has the lines `keep-as:` and `draw-on:`; write one of them, or delete this line"
  }
  package func questionFieldUnknown(_ text: String) -> String {
    "`\(text)` isn't something an answer is kept as; write one of \(fields)"
  }
  package func questionSourceUnknown(_ text: String) -> String {
    "`\(text)` isn't something to draw on; write some of \(sources)"
  }
  package func questionTwice(_ field: LearningField, first: Int) -> String {
    """
    the question on line \(first) is kept as `\(field.rawValue)` as well; keep one of them, or \
    choose another `keep-as:`
    """
  }

  private var fields: String { LearningField.allCases.map(\.rawValue).joined(separator: ", ") }
  private var sources: String { LearningSource.allCases.map(\.rawValue).joined(separator: ", ") }
}
