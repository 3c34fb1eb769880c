internal import Window

/// What a handout can be made of.
enum HandoutChoice: Int, CaseIterable, Sendable {
  case cards, everything, plan
}
