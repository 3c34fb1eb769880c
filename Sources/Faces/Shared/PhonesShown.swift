package import Practice

/// Where phones find a session, and how many have.
package struct PhonesShown: Equatable, Sendable {
  package enum State: Equatable, Sendable {
    case starting
    /// The address, and the pattern that phones read: rows with 1 for dark.
    case ready(address: String, code: [String])
    /// Phones can't find it just now; a sentence that says why.
    case away(String)
  }

  package var state: State
  /// How many people with phones are in.
  package var joined: Int
  package var isOpen: Bool
  package var asksReasons: Bool

  /// An address as it's typed: browsers know the rest.
  static func short(_ address: String) -> String {
    address.hasPrefix("http://") ? String(address.dropFirst(7)) : address
  }

  package init(_ state: State, in record: SessionRecord) {
    self.state = state
    joined = record.participants.count { $0.left == nil && $0.seat == nil }
    isOpen = record.phones?.isOpen ?? true
    asksReasons = record.phones?.asksReasons ?? false
  }
}
