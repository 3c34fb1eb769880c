package import Practice

/// A deck as read from its folder, and what there is to mend in it.
package struct DeckReading: Sendable {
  /// The deck with every card, finding and source that can be used; nil when `deck.md` cannot be.
  package var deck: Deck?
  /// What there is to mend, by file and line.
  package var diagnostics: [Diagnostic]

  /// Whether anything in the deck cannot be used.
  package var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }
}
