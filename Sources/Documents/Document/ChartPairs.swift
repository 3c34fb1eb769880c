package import Practice

/// What a chart of pairs is about: two bars for each name, such as "agree, before" and "agree, after".
package struct ChartPairs: Equatable, Sendable {
  /// What each pair is about, in order.
  package let names: [String]
  /// What tells the two bars of each pair apart.
  package let sides: [String]
  private let unit: String?

  /// The pairs of `chart`; nil where its bars don't come in pairs, or one is below nought.
  package init?(_ chart: Chart) {
    let parts = chart.bars.map { bar -> (name: String, side: String)? in
      guard let comma = bar.label.utf8.lastIndex(of: UInt8(ascii: ",")) else { return nil }
      let side = bar.label[bar.label.utf8.index(after: comma)...].trimmingBlanks()
      return (String(bar.label[..<comma]), side)
    }
    let known = parts.compactMap { $0 }
    guard known.count == parts.count, known.count > 1, known.count % 2 == 0,
      chart.bars.allSatisfy({ $0.value >= 0 })
    else { return nil }
    names = stride(from: 0, to: known.count, by: 2).map { known[$0].name }
    sides = [known[0].side, known[1].side]
    unit = chart.unit
    for (index, part) in known.enumerated() {
      guard part.name == names[index / 2], part.side == sides[index % 2] else { return nil }
    }
    guard sides[0] != sides[1] else { return nil }
  }

  /// Whether both tell the same things apart, whatever their names are.
  package func isLike(_ other: ChartPairs) -> Bool { sides == other.sides && unit == other.unit }

  /// The charts that `elements` begin with and that can stand side by side; none where there is but one.
  package static func abreast(_ elements: some Sequence<Document.Element>) -> [Chart] {
    let charts = elements.prefix(most).prefix { $0.chart != nil }.compactMap(\.chart)
    guard charts.count > 1, let first = ChartPairs(charts[0]) else { return [] }
    let like = charts.prefix { ChartPairs($0)?.isLike(first) == true }
    return like.count > 1 ? Array(like) : []
  }

  /// How many charts stand side by side at the most.
  package static let most = 3
}
