/// A heading that carries meaning in one language.
struct FixedHeading: Sendable, ExpressibleByStringLiteral {
  /// The heading as it should be written.
  let words: String
  private let folded: String

  /// Takes the heading's words.
  init(stringLiteral words: String) {
    self.words = words
    folded = words.lowercased()
  }

  /// Whether a heading is this one; case does not matter.
  func matches(_ section: Sections.Section) -> Bool {
    section.folded == folded
  }
}
