/// A closing reflection after a model, with the answers given.
package struct Reflection: Hashable, Sendable {
  /// One question and its answer.
  package struct Item: Hashable, Sendable {
    /// The question's heading.
    package var title: String
    /// The question's words, by paragraph.
    package var text: [String]
    /// The answer; nil when none was given.
    package var answer: String?

    /// Makes an item.
    package init(title: String, text: [String] = [], answer: String? = nil) {
      self.title = title
      self.text = text
      self.answer = answer
    }
  }

  /// The model's id.
  package var model: String
  /// The model's title.
  package var title: String
  /// Whose model it is.
  package var credit: String
  /// Its questions in order.
  package var items: [Item]

  /// Makes a reflection.
  package init(model: String, title: String, credit: String, items: [Item]) {
    self.model = model
    self.title = title
    self.credit = credit
    self.items = items
  }

  /// Takes the questions of `model`, unanswered.
  package init(_ model: ReflectiveModel) {
    self.init(
      model: model.id, title: model.title, credit: model.credit,
      items: model.questions.map {
        Item(title: $0.title, text: PlainText.paragraphs($0.text))
      })
  }
}
