internal import Window

/// What the menu has to be given before it can show the page it is at.
package enum MenuNeed: Hashable, Sendable {
  /// The sessions to go on with and the actions agreed.
  case records
  /// The plans.
  case plans
  /// The decks.
  case decks
}
