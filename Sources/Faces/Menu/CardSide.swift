internal import Window

/// The side of a card that is looked at; the finding is held back until somebody asks for it.
enum CardSide: Hashable, Sendable {
  case front
  case finding
  case notes
}
