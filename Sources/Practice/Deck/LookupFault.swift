/// Why an id leads to nothing, or to more than one thing.
package enum LookupFault: Error, Hashable, Sendable {
  /// Nothing has this id.
  case notFound(String)
  /// Several decks have it; the full names to choose from.
  case ambiguous(String, [String])
}
