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

  package init(
    title: String, language: String, mark: String = "", front: [Block], back: [Block]
  ) {
    (self.title, self.language, self.mark, self.front) = (title, language, mark, front)
    self.back = back
  }
}

extension PrintedCard {
  /// The card for a format without sheets: its title, then both sides one after the other.
  var elements: [Document.Element] {
    [.heading(2, title), .block(.quotation(front))] + .blocks(back)
  }
}

extension PrintedCard {
  /// How a card comes out on paper.
  package struct Fit: Hashable, Sendable {
    /// How many cards of paper its text fills.
    package var cards: Int
    /// The characters of it that no font on this machine has.
    package var missing: [Unicode.Scalar]

    package init(cards: Int, missing: [Unicode.Scalar] = []) {
      self.cards = cards
      self.missing = missing
    }
  }

  /// Everything it says, to be looked through.
  package var text: String {
    ([title, mark] + PlainText.paragraphs(front + back)).joined(separator: "\n")
  }
}
