internal import Window

/// Something a search found.
enum SearchHit: Hashable, Sendable {
  /// A card of the session, counted from 0, with its title.
  case card(Int, String)
  /// A passage of what is shown: the number of its block and its words.
  case passage(Int, String)
}
