package import Practice

/// A text to be handed out, free of any format: builders make it, writers turn it into files.
///
/// A builder knows sessions and cards but no format; a writer knows its format but no session.
package struct Document: Hashable, Sendable {
  /// How large things are on paper.
  package enum Print: Hashable, Sendable {
    /// Letters of 12 pt, cards of A6 (a quarter of a sheet).
    case usual
    /// Letters of 18 pt, cards of A5 (half a sheet).
    case large
  }

  /// Its title, the only heading of level 1; headings among the elements begin at level 2.
  package var title: String
  /// The language of its texts, such as `en` (BCP 47).
  package var language: String
  /// What it is about in a sentence, for the file's properties; empty leaves it out.
  package var subject: String
  /// Who made it, for the file's properties; empty leaves it out.
  package var author: String
  /// How large its cards and its letters are on paper.
  package var print: Print
  /// What it says, in order.
  package var elements: [Element]
  /// The lines that stand at its very end, such as what kind of paper it is.
  package var closing: [Block]

  /// Makes a document.
  package init(
    title: String, language: String, subject: String = "", author: String = "",
    print: Print = .usual, elements: [Element] = [], closing: [Block] = []
  ) {
    self.title = title
    self.language = language
    self.subject = subject
    self.author = author
    self.print = print
    self.elements = elements
    self.closing = closing
  }
}
