/// Who a session is for.
package enum Setting: String, CaseIterable, Sendable {
  case solo
  case pair
  case team
  case multiAgency = "multi-agency"

  /// How many people may take part.
  package var people: ClosedRange<Int> {
    switch self {
    case .solo: 1...1
    case .pair: 2...2
    case .team, .multiAgency: 3...60
    }
  }
}

/// How views are collected.
package enum Capture: String, CaseIterable, Sendable {
  /// On slips of paper, typed in by the facilitator as counts.
  case slips
  /// As counts after a show of hands or closed eyes.
  case hands
  /// By turns at one keyboard, each in private.
  case each
  /// On people's own phones.
  case phones

  /// Whether only counts are known, and no view is anyone's.
  package var isCounted: Bool { self == .slips || self == .hands }
}
