package import Practice

/// A text to be handed out, free of any format: builders make it, writers turn it into files.
///
/// A builder knows sessions and cards but no format; a writer knows its format but no session.
package struct Document: Hashable, Sendable {
  /// Its title, the only heading of level 1; headings among the elements begin at level 2.
  package var title: String
  /// The language of its texts, such as `en` (BCP 47).
  package var language: String
  /// What it says, in order.
  package var elements: [Element]
  /// The lines that stand at its very end, such as what kind of paper it is.
  package var closing: [Block]

  /// Makes a document.
  package init(
    title: String, language: String, elements: [Element] = [], closing: [Block] = []
  ) {
    self.title = title
    self.language = language
    self.elements = elements
    self.closing = closing
  }
}
