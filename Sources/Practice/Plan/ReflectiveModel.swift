/// A set of questions that closes a reflection, such as What / So what / Now what.
package struct ReflectiveModel: Hashable, Sendable {
  /// One question: a heading and the words that put it.
  package struct Question: Hashable, Sendable {
    /// The heading, such as `So what?`.
    package var title: String
    /// The words that put the question.
    package var text: [Block]

    /// Makes a question.
    package init(title: String, text: [Block]) {
      self.title = title
      self.text = text
    }
  }

  /// Its id, the file's name without `.md`.
  package var id: String
  /// Its title.
  package var title: String
  /// Whose model it is.
  package var credit: String
  /// What it is for.
  package var about: [Block]
  /// Its questions in order; at least one.
  package var questions: [Question]

  /// Makes a model.
  package init(
    id: String, title: String, credit: String, about: [Block] = [], questions: [Question]
  ) {
    self.id = id
    self.title = title
    self.credit = credit
    self.about = about
    self.questions = questions
  }
}
