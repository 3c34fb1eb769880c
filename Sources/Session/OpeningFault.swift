package import Practice

/// Why a session cannot begin.
package enum OpeningFault: Error, Hashable, Sendable {
  /// A card's id leads to nothing or to several cards; the place where a plan names it.
  case card(LookupFault, at: SourceLine?)
  /// There are fewer unused cards than the plan's steps draw.
  case tooFewCards(theme: String?, at: SourceLine)
  /// No reflective model has this id.
  case noSuchModel(String, known: [String])
}
