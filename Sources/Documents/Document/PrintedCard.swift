package import Practice

/// A card as it is printed: two sides of paper to be cut out.
package struct PrintedCard: Hashable, Sendable {
  /// Its title, small at the top of both sides.
  package var title: String
  /// The language of its texts (BCP 47).
  package var language: String
  /// What it is one of, such as its theme; small at the foot.
  package var mark: String
  /// The front: the statement, and what sets it up.
  package var front: [Block]
  /// The back: prompts and finding under headings of level 3.
  package var back: [Block]

  /// Makes a card.
  package init(
    title: String, language: String, mark: String = "", front: [Block], back: [Block]
  ) {
    self.title = title
    self.language = language
    self.mark = mark
    self.front = front
    self.back = back
  }
}
