import Counts
import Practice

/// Somebody who works out of published tables what they can: every cell as an interval, known sums in between.
///
/// The sums make a tree (positions to a card, cards to a theme, themes to the quarter, as settings and regions do), and
/// over a tree intervals that are narrowed until none changes are exact: what is in them can be.
struct Attacker {
  enum Half: CaseIterable { case first, second }

  /// A number that can't be seen.
  struct Unknown: Hashable {
    var key: CellKey
    var half: Half
  }

  private(set) var bounds: [Unknown: ClosedRange<Int>] = [:]
  private var sums: [(whole: Unknown, parts: [Unknown])] = []
  private static let many = 1_000_000

  /// - Parameters:
  ///   - cells: What was published.
  ///   - own: What the attacker gave to each cell, where they are a facilitator: all else is about the others.
  ///   - attendance: How many people gave views on each card, before and after, which somebody may know who
  ///     booked the rooms.
  init(_ cells: [PublishedCell], own: Truth?, attendance: Truth) {
    for cell in cells {
      take(cell, .first, cell.first, own)
      if cell.key.measure == .views { take(cell, .second, cell.second, own) }
    }
    let keys = Dictionary(grouping: cells.map(\.key)) {
      [$0.table.rawValue, $0.measure.rawValue, $0.group]
    }
    for keys in keys.values {
      let key = keys[0]
      for half in key.measure == .views ? Half.allCases : [.first] {
        guard let whole = whole(of: key, half, own, attendance) else { continue }
        sums.append((whole, keys.map { Unknown(key: $0, half: half) }))
      }
    }
    narrow()
  }

  private mutating func take(_ cell: PublishedCell, _ half: Half, _ shown: Int?, _ own: Truth?) {
    let mine = own?[cell.key, half] ?? 0
    let unknown = Unknown(key: cell.key, half: half)
    guard let shown else {
      bounds[unknown] = 0...Self.many
      return
    }
    let half = Disclosure.step / 2
    let least = cell.key.measure == .rounds ? 0 : Disclosure.threshold
    bounds[unknown] = max(0, max(least, shown - half) - mine)...max(0, shown + half - mine)
  }

  // What the cells beside `key` add up to.
  private mutating func whole(
    of key: CellKey, _ half: Half, _ own: Truth?, _ attendance: Truth
  ) -> Unknown? {
    switch key.table {
    case .quarter: return nil
    case .card: return Unknown(key: CellKey(.theme, .rounds, "", key.group), half: half)
    case .theme, .setting, .region:
      return Unknown(
        key: CellKey(.quarter, key.measure, "", Made.quarter.description), half: half)
    case .views:
      let total = attendance.sum(of: key.group, half) - (own?.sum(of: key.group, half) ?? 0)
      let unknown = Unknown(key: CellKey(.views, .views, "all", key.group), half: half)
      bounds[unknown] = total...total
      return unknown
    }
  }

  private mutating func narrow() {
    var changed = true
    while changed {
      changed = false
      for (whole, parts) in sums {
        let low = parts.reduce(0) { $0 + self[$1].lowerBound }
        let high = parts.reduce(0) { $0 + self[$1].upperBound }
        if set(whole, low...high) { changed = true }
        for part in parts {
          let range = self[part]
          let least = self[whole].lowerBound - (high - range.upperBound)
          let most = self[whole].upperBound - (low - range.lowerBound)
          if set(part, min(least, most)...most) { changed = true }
        }
      }
    }
  }

  subscript(unknown: Unknown) -> ClosedRange<Int> { bounds[unknown] ?? 0...Self.many }

  private mutating func set(_ unknown: Unknown, _ range: ClosedRange<Int>) -> Bool {
    let old = self[unknown]
    let narrowed = old.clamped(to: range)
    bounds[unknown] = narrowed
    return narrowed != old
  }
}

/// What contributions really add up to, without any rule.
struct Truth {
  private var values: [CellKey: (first: Int, second: Int)] = [:]

  init(_ contributions: [Contribution]) {
    for contribution in contributions {
      let region = contribution.region ?? ""
      for row in contribution.rows {
        var keys: [CellKey] = []
        if row.measure != .views {
          keys.append(CellKey(.quarter, row.measure, "", contribution.quarter.description))
          keys.append(CellKey(.region, row.measure, "", region))
        }
        if let card = row.card, let theme = row.theme {
          if let position = row.position {
            keys.append(CellKey(.views, .views, card, position))
          } else {
            keys.append(CellKey(.theme, .rounds, "", theme))
            keys.append(CellKey(.card, .rounds, theme, card))
            keys.append(CellKey(.setting, .rounds, "", row.setting?.rawValue ?? ""))
          }
        }
        for key in keys {
          let old = values[key] ?? (0, 0)
          values[key] = (old.first + row.first, old.second + row.second)
        }
      }
    }
  }

  subscript(key: CellKey, half: Attacker.Half) -> Int {
    half == .first ? values[key]?.first ?? 0 : values[key]?.second ?? 0
  }

  func sum(of card: String, _ half: Attacker.Half) -> Int {
    values.reduce(0) {
      $1.key.table == .views && $1.key.group == card ? $0 + self[$1.key, half] : $0
    }
  }
}
