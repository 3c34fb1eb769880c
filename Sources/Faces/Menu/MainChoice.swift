internal import Window

/// What the first page offers, in its order.
enum MainChoice: Int, CaseIterable, Sendable {
  case goOn, solo, pair, team, agencies, cards, actions, handouts, help, quit
}
