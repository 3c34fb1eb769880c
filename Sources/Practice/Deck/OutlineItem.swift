/// One thing a deck sets out to cover.
package struct OutlineItem: Hashable, Sendable {
  /// The id that cards and findings name under `covers:`.
  package var id: String
  /// What it is about.
  package var gist: String
  /// The line of `outline.md` it stands on.
  package var line: Int

  /// Makes an item.
  package init(id: String, gist: String, line: Int) {
    self.id = id
    self.gist = gist
    self.line = line
  }
}
