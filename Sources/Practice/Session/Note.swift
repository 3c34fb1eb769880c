/// Something recorded in talk, under a prompt or for the step as a whole.
package struct Note: Hashable, Sendable {
  /// The prompt it stands under, an index into the card's prompts; nil for the step as a whole.
  package var prompt: Int?
  /// The words recorded.
  package var text: String

  /// Makes a note.
  package init(prompt: Int? = nil, text: String) {
    self.prompt = prompt
    self.text = text
  }
}
