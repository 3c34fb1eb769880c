/// The tables that there are; no others are ever made.
package enum CountTable: String, CaseIterable, Comparable, Sendable {
  /// One row, the quarter.
  case quarter
  case theme
  /// The cards, grouped by theme.
  case card
  case setting
  case region
  /// The positions of each card, grouped by card.
  case views

  package static func < (left: CountTable, right: CountTable) -> Bool {
    left.order < right.order
  }

  private var order: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}

/// Which cell of the tables something is about.
package struct CellKey: Hashable, Comparable, Sendable {
  package var table: CountTable
  package var measure: CountRow.Measure
  /// The theme of a card, the card of a position, and empty otherwise.
  package var group: String
  /// The quarter, theme, card, setting, region (empty where none is set) or position.
  package var row: String

  package init(_ table: CountTable, _ measure: CountRow.Measure, _ group: String, _ row: String) {
    self.table = table
    self.measure = measure
    self.group = group
    self.row = row
  }

  package static func < (left: CellKey, right: CellKey) -> Bool {
    if left.table != right.table { return left.table < right.table }
    if left.measure != right.measure { return left.measure.rawValue < right.measure.rawValue }
    if left.group != right.group {
      return left.group.utf8.lexicographicallyPrecedes(right.group.utf8)
    }
    return left.row.utf8.lexicographicallyPrecedes(right.row.utf8)
  }
}

/// A cell as it may be seen: rounded, or held back.
///
/// Why a cell is held back isn't said for any one of them, as that would tell how large it is.
package struct PublishedCell: Equatable, Sendable {
  package var key: CellKey
  /// Rounds, actions, or views before talk; nil where it's held back.
  package var first: Int?
  /// Views after the finding; nil for all else, and where it's held back.
  package var second: Int?

  package init(_ key: CellKey, first: Int? = nil, second: Int? = nil) {
    self.key = key
    self.first = first
    self.second = second
  }

  package var isShown: Bool { first != nil }
}
