internal import Practice

/// What of the counts may be seen; `Documentation/many-rooms-disclosure.md` gives the steps and the reasons.
package enum Disclosure {
  /// The fewest people, or actions, that a cell may tell of.
  package static let threshold = 10
  /// The fewest facilitators it may come from.
  package static let facilitators = 3
  /// What counts are rounded to a multiple of.
  package static let step = 5

  /// Every cell of the tables of `contributions`, in order; nil where not even the quarter may be told.
  ///
  /// They are of one quarter and one organisation, and no two of one facilitator.
  package static func cells(of contributions: [Contribution]) -> [PublishedCell]? {
    var tables = Tables(CountSheet(contributions))
    tables.hold()
    return tables.cells
  }

  static func rounded(_ number: Int) -> Int { (number + step / 2) / step * step }
}

/// How many facilitators give to a cell, or to some together, and how much.
struct Spread {
  private(set) var givers = 0
  private(set) var sum = 0
  private(set) var most = 0

  mutating func add(_ part: Int) {
    if part > 0 { givers += 1 }
    sum += part
    most = max(most, part)
  }

  /// Whether it's of enough facilitators, none of whom gives more than half.
  var isShared: Bool { givers >= Disclosure.facilitators && 2 * most <= sum }
}

/// Both numbers of a cell, or of some together.
private struct Spreads {
  var first = Spread()
  var second = Spread()

  mutating func add(_ part: CountSheet.Part) {
    first.add(Int(part.first))
    second.add(Int(part.second))
  }

  var size: Int { first.sum + second.sum }

  /// Rounds are no people, so only the people in them have to be enough.
  private func counted(_ measure: CountRow.Measure) -> [Spread] {
    measure == .rounds ? [second] : [first, second]
  }

  func isSafe(_ measure: CountRow.Measure) -> Bool {
    first.isShared && second.isShared
      && counted(measure).allSatisfy { $0.sum >= Disclosure.threshold }
  }

  /// Whether even a facilitator who knows their own part is left with enough.
  func isWide(_ measure: CountRow.Measure) -> Bool {
    isSafe(measure) && counted(measure).allSatisfy { $0.sum - $0.most >= Disclosure.threshold }
  }
}

private struct Tables {
  let sheet: CountSheet
  private let spreads: [Spreads]
  private var held: Set<Int> = []
  // Cells that add up to one number, in order.
  private var partitions: [[Int]] = []

  init(_ sheet: CountSheet) {
    self.sheet = sheet
    spreads = sheet.parts.map { $0.reduce(into: Spreads()) { $0.add($1) } }
    let keys = sheet.keys
    for place in keys.indices.sorted(by: { keys[$0] < keys[$1] }) {
      if let last = partitions.last?.last, keys[last].isBeside(keys[place]) {
        partitions[partitions.count - 1].append(place)
      } else {
        partitions.append([place])
      }
    }
  }

  /// Decides which cells are held back.
  mutating func hold() {
    let themes = Set(sheet.keys.indices.filter { sheet.keys[$0].table == .theme })
    for partition in partitions {
      let key = sheet.keys[partition[0]]
      let isThemeHeld = themes.contains { held.contains($0) && sheet.keys[$0].row == key.group }
      held.formUnion(key.table == .card && isThemeHeld ? partition : heldBack(of: partition))
    }
  }

  private func heldBack(of partition: [Int]) -> [Int] {
    let measure = sheet.keys[partition[0]].measure
    var held = partition.filter { !spreads[$0].isSafe(measure) }
    if held.isEmpty { return [] }
    // A stable sort: of cells alike the one whose row comes first.
    var shown = partition.filter { spreads[$0].isSafe(measure) }
      .enumerated().sorted {
        (spreads[$0.element].size, $0.offset) < (spreads[$1.element].size, $1.offset)
      }.map(\.element)[...]
    var union = Union(held, sheet)
    while !shown.isEmpty, held.count < 2 || !union.spreads.isWide(measure) {
      let next = shown.removeFirst()
      held.append(next)
      union.add(sheet.parts[next])
    }
    return held
  }

  /// Every cell in order; nil where the quarter's rounds are held back.
  var cells: [PublishedCell]? {
    let isTold = sheet.keys.indices.contains {
      sheet.keys[$0].table == .quarter && sheet.keys[$0].measure == .rounds && !held.contains($0)
    }
    guard isTold else { return nil }
    return partitions.joined().map { place in
      let key = sheet.keys[place]
      if held.contains(place) { return PublishedCell(key) }
      return PublishedCell(
        key, first: Disclosure.rounded(spreads[place].first.sum),
        second: key.measure == .views ? Disclosure.rounded(spreads[place].second.sum) : nil)
    }
  }
}

/// What several cells together come to, facilitator by facilitator.
private struct Union {
  private var parts: [CountSheet.Part]

  init(_ places: [Int], _ sheet: CountSheet) {
    parts = (0..<sheet.facilitators).map {
      CountSheet.Part(facilitator: Int32($0), first: 0, second: 0)
    }
    for place in places { add(sheet.parts[place]) }
  }

  mutating func add(_ more: [CountSheet.Part]) {
    for part in more {
      parts[Int(part.facilitator)].first += part.first
      parts[Int(part.facilitator)].second += part.second
    }
  }

  var spreads: Spreads { parts.reduce(into: Spreads()) { $0.add($1) } }
}

extension CellKey {
  /// Whether both add up to one number with the others beside them.
  fileprivate func isBeside(_ other: CellKey) -> Bool {
    table == other.table && measure == other.measure && group == other.group
  }
}
