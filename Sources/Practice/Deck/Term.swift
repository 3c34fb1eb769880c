/// A term that deck texts had better not use, with why and what to say instead.
package struct Term: Equatable, Sendable {
  /// The term as it is searched for, in lower case.
  package var words: String
  /// Other forms of it.
  package var otherForms: [String]
  /// Why it is better left out.
  package var why: String
  /// What to say instead.
  package var instead: String
  /// Where the advice comes from.
  package var source: String

  package init(
    words: String, otherForms: [String] = [], why: String, instead: String, source: String
  ) {
    self.words = words
    self.otherForms = otherForms
    self.why = why
    self.instead = instead
    self.source = source
  }
}
