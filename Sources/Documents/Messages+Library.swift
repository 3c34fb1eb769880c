extension Messages {
  /// Heads a card's prompts.
  static let talkAboutIt = "Talk about it"
  /// Heads a card's notes for the facilitator.
  static let facilitatorNotes = "Facilitator notes"
  /// Heads the one change to try.
  static let tryThis = "Try this"
  /// Names a card's theme.
  static let theme = "Theme"
  /// Names how long something takes.
  static let time = "Time"
  /// Names a card's positions.
  static let positions = "Positions"
  /// Names what a card or finding covers.
  static let covers = "Covers"
  /// Names where in a source a finding stands.
  static let place = "Where"
  /// Names who something is for.
  static let audience = "For"
  /// Heads the findings that a card rests on.
  static let behindIt = "What the research found"
  /// Says that the finding is kept for later.
  static let heldBack = "The finding is held back. Add --with-finding to see it."
  /// Heads the cards that rest on a finding.
  static let cardsOnIt = "Cards that rest on it"

  /// `12 minutes`.
  static func minutes(_ minutes: Int) -> String {
    minutes == 1 ? "1 minute" : "\(minutes) minutes"
  }
}
