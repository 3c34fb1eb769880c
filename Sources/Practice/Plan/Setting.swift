/// Who a session is for, and all that depends on it.
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
    case .team, .multiAgency: 3...200
    }
  }

  /// Whether it's one person's own thinking: nobody looks over their shoulder, and they write their
  /// answers instead of talking them over.
  package var isPrivate: Bool { self == .solo }
  /// Whether views are told only as counts, and never as anyone's own.
  package var tellsCounts: Bool { self != .solo }
  /// Whether someone leads, who sees what the room doesn't.
  package var hasFacilitator: Bool { self != .solo }

  /// Whether what a plan says is partly for whoever leads alone: two people read it together.
  package var hasLeader: Bool { self == .team || self == .multiAgency }
  /// Whether an action needs to say whose it is.
  package var namesOwners: Bool { self != .solo }
  /// Whether a reflective model's questions close it.
  package var closesWithModel: Bool { self == .solo }
  /// Whether people may be counted by the agency they come from.
  package var hasRoleGroups: Bool { self == .multiAgency }

  /// The ways to take views down, the usual one first.
  package var captures: [Capture] {
    switch self {
    case .solo: [.each]
    case .pair: [.each, .hands]
    case .team, .multiAgency: [.slips, .hands, .each, .phones]
    }
  }
  /// How views are taken down unless something else is asked for.
  package var usualCapture: Capture { captures[0] }

  /// The id of the plan that is run unless something else is asked for.
  package var usualPlan: String {
    switch self {
    case .solo: "solo-10"
    case .pair: "pair-30"
    case .team, .multiAgency: "team-60"
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
