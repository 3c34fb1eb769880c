package import Practice

/// What makes a book of cards: what stands on its cover and behind it.
package struct Book: Equatable, Sendable {
  package var title: String
  /// What the cards are about.
  package var note: String
  package var credits: [Block]

  package init(title: String, note: String, credits: [Block]) {
    (self.title, self.note, self.credits) = (title, note, credits)
  }
}
