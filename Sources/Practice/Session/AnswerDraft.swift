/// An answer that is being written and not yet given: kept so that a kill loses little of it.
package struct AnswerDraft: Hashable, Sendable {
  /// The step it is written in, counted from 0.
  package var step: Int
  /// The place within the step.
  package var place: Place
  /// What is written so far, as it was typed.
  package var text: String

  /// Makes a draft.
  package init(step: Int, place: Place, text: String) {
    self.step = step
    self.place = place
    self.text = text
  }

  /// Whether the session still stands where it was written, so that nobody else is shown it.
  package func belongs(to record: SessionRecord) -> Bool {
    record.ending == nil && record.current == step && record.steps.indices.contains(step)
      && record.steps[step].place == place
  }
}
