extension Messages {
  /// Says what an id looks like.
  static func idUnclear(_ id: String) -> String {
    "\"\(id)\" cannot be an id. Use lower-case letters, digits and hyphens, beginning with a letter, "
      + "such as asking-first."
  }

  /// Says that there is no such deck.
  static func noSuchDeck(_ id: String, known: [String]) -> String {
    "there is no deck \"\(id)\". The decks are: \(known.joined(separator: ", "))."
  }

  /// Asks which deck is meant.
  static func whichDeck(_ decks: [String]) -> String {
    "there are several decks. Say which with --deck: \(decks.joined(separator: " or "))."
  }

  /// A card's file with everything still to be written.
  static func newCard(id: String, theme: String) -> String {
    """
    ---
    id: \(id)
    title:
    theme: \(theme)
    findings:
    covers:
    minutes: 12
    ---

    #

    ## Talk about it

    -
    -
    -

    ## Facilitator notes

    ## Try this


    """
  }

  /// Says that there is no deck to add to.
  static let noOwnDeck =
    "there is no deck of your own here. Make a folder Cards/my-deck with a file deck.md first."

  /// Says that there is such a card already.
  static func cardExists(_ file: String) -> String {
    "\(file) exists already and is left as it is. Choose another id."
  }

  /// Says what to write where.
  static func newCardHint(_ deck: String) -> String {
    """
    Now write: a title; the theme; the ids of the findings it rests on; after # a statement that \
    thoughtful colleagues can differ about, with a short set-up under it (60 words at most in all); three \
    to five prompts; notes for whoever holds the talk; one change somebody could make within a month.
    `covers:` may be left out. `reflect cards check \(deck)` says what is still missing.
    """
  }
}
