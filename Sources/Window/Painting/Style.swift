/// What a run of text is for; a palette decides how that looks, and nothing is told by looks alone.
package enum Style: Hashable, Sendable, CaseIterable {
  /// Ordinary words.
  case body
  /// A card's front: the words the whole room reads.
  case statement
  /// Headings within a page.
  case heading
  /// What can be overlooked: sources, hints, what was said before.
  case quiet
  /// What is chosen in a list, and the button that Enter presses.
  case chosen
  /// The bars of a chart.
  case bar
  /// A key in the row of keys.
  case key
  /// The row that says where the session stands.
  case status
  /// The same row where time is up or stopped.
  case alert
  /// What the program says just now: taken, refused, saved.
  case notice
}
