/// Words somebody recorded in a session, with where they stand.
package struct Passage: Hashable, Sendable {
  /// The kinds of passage.
  package enum Kind: String, CaseIterable, Sendable {
    case title
    case card
    case reason
    case note
    case action
    case whatHappened = "what-happened"
    case reflection
    case parked
  }

  /// What it is.
  package let kind: Kind
  /// The step, card or question it belongs to.
  package let heading: String
  /// The words.
  package let text: String

  /// Makes a passage.
  package init(kind: Kind, heading: String, text: String) {
    self.kind = kind
    self.heading = heading
    self.text = text
  }
}
