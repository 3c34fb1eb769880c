internal import Window

/// The ways to begin a session.
enum Way: Int, CaseIterable, Sendable {
  case plan, cards
}
