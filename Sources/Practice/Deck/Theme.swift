/// A group of cards within a deck.
package struct Theme: Hashable, Sendable {
  /// The id cards name under `theme:`.
  package var id: String
  /// Its title for readers.
  package var title: String

  /// Makes a theme.
  package init(id: String, title: String) {
    self.id = id
    self.title = title
  }
}
