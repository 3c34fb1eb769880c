package import Counts

/// What many rooms' counts show, made from published tables and from nothing else.
package struct Picture: Sendable {
  /// What the shown parts of a figure add up to; each part was rounded by itself.
  package struct Figure: Hashable, Sendable {
    /// Times, actions, or views before talk.
    package private(set) var first = 0
    /// Views after the finding.
    package private(set) var second = 0
    /// How many of its parts are shown, and how many held back.
    package private(set) var shown = 0
    package private(set) var held = 0

    mutating func add(_ cell: PublishedCell) {
      guard let more = cell.first else {
        held += 1
        return
      }
      first += more
      second += cell.second ?? 0
      shown += 1
    }

    package var isShown: Bool { shown > 0 }
  }

  /// A figure of one quarter.
  package struct Entry: Sendable {
    package let quarter: Quarter
    package let key: CellKey
    package let figure: Figure
  }

  /// The quarters there's anything of, in order.
  package let quarters: [Quarter]
  /// Those whose counts are in it; nil for contributions that name none.
  package let organisations: [String?]
  /// How many contributions it's made from, and how many facilitators gave them, rounded.
  package let contributions: Int
  package let facilitators: Int
  /// Every figure by quarter, in order.
  package let entries: [Entry]
  private let sums: [CellKey: Figure]
  private let views: WholeViews

  /// Adds up what `batches` show.
  ///
  /// - Parameter givers: How many contributions and facilitators, rounded, where the batches don't tell.
  package init(_ batches: [Batch], givers: (contributions: Int, facilitators: Int)? = nil) {
    quarters = Set(batches.map(\.quarter)).sorted()
    organisations = Set(batches.map(\.organisation)).sorted { ($0 ?? "") < ($1 ?? "") }
    let count = { (number: Int) in
      (number + Disclosure.step / 2) / Disclosure.step * Disclosure.step
    }
    contributions =
      givers?.contributions ?? count(batches.reduce(0) { $0 + $1.contributions.count })
    facilitators = givers?.facilitators ?? count(Set(batches.flatMap(\.facilitators)).count)
    var sums: [CellKey: Figure] = [:]
    var entries: [Entry] = []
    for (quarter, batches) in Dictionary(grouping: batches, by: \.quarter)
      .sorted(by: { $0.key < $1.key })
    {
      var figures: [CellKey: Figure] = [:]
      for cell in batches.flatMap(\.cells) {
        figures[cell.key, default: Figure()].add(cell)
        sums[cell.key, default: Figure()].add(cell)
      }
      entries += figures.sorted { $0.key < $1.key }.map {
        Entry(quarter: quarter, key: $0.key, figure: $0.value)
      }
    }
    self.sums = sums
    self.entries = entries
    views = WholeViews(batches)
  }

  /// A row of a table with its figure.
  package struct Row: Sendable {
    package let name: String
    package let figure: Figure
  }

  /// The rows of a table, by name; that of no name comes last.
  package func rows(_ table: CountTable, _ measure: CountRow.Measure) -> [Row] {
    let rows = sums.filter { $0.key.table == table && $0.key.measure == measure }
      .sorted { $0.key < $1.key }.map { Row(name: $0.key.row, figure: $0.value) }
    return rows.filter { !$0.name.isEmpty } + rows.filter(\.name.isEmpty)
  }

  /// How much of a table is shown and how much held back, over all quarters.
  package func extent(of table: CountTable) -> (shown: Int, held: Int) {
    sums.filter { $0.key.table == table }.values.reduce(into: (0, 0)) {
      $0.0 += $1.shown
      $0.1 += $1.held
    }
  }

  /// The cards that were met, by id.
  package var cards: [CardPicture] {
    let parts = Dictionary(grouping: sums.filter { $0.key.table == .views }) { $0.key.group }
    return sums.filter { $0.key.table == .card }.sorted { $0.key < $1.key }.map { key, figure in
      let shown = (parts[key.row] ?? []).sorted { $0.key < $1.key }.map {
        Row(name: $0.key.row, figure: $0.value)
      }
      return CardPicture(key.row, theme: key.group, met: figure, shown, views)
    }
  }
}

/// The views on cards, of those batches that show every position of theirs.
///
/// Where a position is held back the others can't be held against each other, or against those of other batches.
struct WholeViews: Sendable {
  private var rows: [String: [String: Picture.Figure]] = [:]
  private var parts: [String: (whole: Int, all: Int)] = [:]

  init(_ batches: [Batch]) {
    for batch in batches {
      let views = batch.cells.filter { $0.key.table == .views }
      for (card, cells) in Dictionary(grouping: views, by: \.key.group) {
        parts[card, default: (0, 0)].all += 1
        guard cells.allSatisfy(\.isShown) else { continue }
        parts[card, default: (0, 0)].whole += 1
        for cell in cells {
          rows[card, default: [:]][cell.key.row, default: Picture.Figure()].add(cell)
        }
      }
    }
  }

  /// The positions of a card.
  func rows(of card: String) -> [Picture.Row] {
    (rows[card] ?? [:]).map { Picture.Row(name: $0.key, figure: $0.value) }
  }

  /// How many batches show every position of a card, of all that have views on it.
  func parts(of card: String) -> (whole: Int, all: Int) { parts[card] ?? (0, 0) }
}
