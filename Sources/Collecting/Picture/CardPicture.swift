/// How often a card was met, and where people stood on it.
package struct CardPicture: Sendable {
  /// The card as `deck/id`.
  package let id: String
  package let theme: String
  /// How often it was met.
  package let met: Picture.Figure
  /// The positions, in the order they're to be told: of all that shows every one of them, or else of all that's shown.
  package let positions: [Picture.Row]
  /// How many parts show every position, of how many that have views.
  package let parts: (whole: Int, all: Int)

  init(
    _ id: String, theme: String, met: Picture.Figure, _ shown: [Picture.Row], _ views: WholeViews
  ) {
    self.id = id
    self.theme = theme
    self.met = met
    parts = views.parts(of: id)
    positions = Self.ordered(parts.whole > 0 ? views.rows(of: id) : shown)
  }

  // The usual positions have an order of their own; of others the commonest comes first.
  private static func ordered(_ rows: [Picture.Row]) -> [Picture.Row] {
    let usual = ["agree", "it depends", "disagree", "not sure"]
    if rows.allSatisfy({ usual.contains($0.name) }) {
      return usual.compactMap { name in rows.first { $0.name == name } }
    }
    return rows.sorted { ($1.figure.second, $0.name) < ($0.figure.second, $1.name) }
  }
}

extension CardPicture {
  /// How many shown views a share is told of, at least: with fewer, rounding alone would move it.
  package static let fewestViews = 50
  /// How many of 100 must have changed, at least, for views to have moved.
  package static let still = 5

  /// How many took one of those positions before talk, and after the finding.
  package var before: Int { positions.reduce(0) { $0 + $1.figure.first } }
  package var after: Int { positions.reduce(0) { $0 + $1.figure.second } }

  /// The position that most took after the finding.
  package var commonest: String? {
    positions.max { ($0.figure.second, $1.name) < ($1.figure.second, $0.name) }?.name
  }

  /// How many of 100 did not take the position that most took after the finding; nil for too few views.
  package var apart: Int? {
    guard parts.whole > 0, after >= Self.fewestViews, positions.count > 1 else { return nil }
    let most = positions.reduce(0) { max($0, $1.figure.second) }
    return Int((Double(after - most) / Double(after) * 100).rounded())
  }

  /// How many of 100 would have to change for what was before to become what came after; nil for too few views.
  ///
  /// People who changed places with one another can't be seen in counts.
  package var moved: Int? {
    guard parts.whole > 0, min(before, after) >= Self.fewestViews else { return nil }
    let shares = positions.map {
      (Double($0.figure.first) / Double(before), Double($0.figure.second) / Double(after))
    }
    return Int((shares.reduce(0) { $0 + abs($1.1 - $1.0) } * 50).rounded())
  }
}

extension [CardPicture] {
  /// The cards on which people were furthest from one view after the finding.
  package var mostApart: [CardPicture] {
    Array(
      filter { $0.apart != nil }.sorted {
        ($1.apart ?? 0, $1.after, $0.id) < ($0.apart ?? 0, $0.after, $1.id)
      }.prefix(3))
  }

  /// The cards whose views were the same after the finding as before.
  package var still: [CardPicture] {
    filter { $0.moved.map { $0 < CardPicture.still } ?? false }
  }
}
