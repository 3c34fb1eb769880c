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
