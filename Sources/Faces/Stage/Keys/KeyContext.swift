internal import Window

/// Where a key is pressed; the same key may do different things in different contexts.
enum KeyContext: Hashable, Sendable, CaseIterable {
  /// Something is shown, and nothing is asked but to go on.
  case reading
  /// A position is chosen from a list.
  case choosing
  /// How sure, or what became of an action, is chosen from a list.
  case rating
  /// Counts are typed.
  case counting
  /// Words are written over several lines.
  case writing
  /// Words, a day or a number are written on one line.
  case line
  /// Writing is left for a moment, so that letters are keys.
  case aside
  /// The clock is stopped.
  case paused
  /// The keyboard goes from one person to another.
  case handover
  /// The session is over.
  case over
  /// A page about the session lies over what is shown.
  case page
  /// A card is chosen from the list of them.
  case list
  /// A card or a passage is searched for.
  case searching
  /// A note or a point to set aside is written.
  case noting
  /// A number of minutes is typed.
  case timing
  /// Something is asked about before it is done; Enter leaves it.
  case confirming
  /// Counts are read back before they are taken down; Enter takes them.
  case checking
}
