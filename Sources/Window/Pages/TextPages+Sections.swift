/// Rows of a text that are folded together: a paragraph, a chart, a list item, a field.
package struct PageBlock: Sendable {
  package enum Kind: Sendable {
    /// Blank, left out at the top of a page.
    case gap
    /// A heading, which stays with what follows it.
    case heading
    /// Kept on one page where that is possible.
    case together
    /// Goes on on the next page where there is no room.
    case loose
    /// A field, as high as there is room.
    case field
  }

  let kind: Kind
  /// Whether it stands apart from another one like it.
  let isSpaced: Bool
  /// The rows where there is room for so many; only a field asks.
  let rows: @Sendable (_ room: Int) -> [BlockRow]

  package init(
    _ kind: Kind, isSpaced: Bool = false,
    rows: @escaping @Sendable (_ room: Int) -> [BlockRow]
  ) {
    self.kind = kind
    self.isSpaced = isSpaced
    self.rows = rows
  }
}

/// Blocks that belong together and share a page where they can.
package struct PageSection: Sendable {
  /// How a page that begins with a section is set in a window with room to spare.
  package enum Lift: Equatable, Sendable {
    case top
    /// A little above the middle, steady however much comes below.
    case raised
    case middle
  }

  let blocks: [PageBlock]
  let lift: Lift
  let startsPage: Bool
  let endsPage: Bool
  /// Whether it is what is answered.
  let isAsk: Bool

  package init(
    _ blocks: [PageBlock], lift: Lift, startsPage: Bool, endsPage: Bool, isAsk: Bool
  ) {
    self.blocks = blocks
    self.lift = lift
    self.startsPage = startsPage
    self.endsPage = endsPage
    self.isAsk = isAsk
  }
}

extension TextPages {
  /// Lays out `sections` on pages of `height` rows; there is at least one page.
  package init(_ sections: [PageSection], height: Int) {
    var layout = PageLayout(height: height)
    for section in sections where !section.blocks.isEmpty { layout.add(section) }
    layout.turn()
    (rows, spans) = (layout.rows, layout.spans)
    if spans.isEmpty { spans = [(0..<0, .top)] }
  }
}

/// Fills one page after the other.
private struct PageLayout {
  let height: Int
  var rows: [TextPages.Row] = []
  var spans: [(rows: Range<Int>, lift: PageSection.Lift)] = []
  private var start = 0
  private var lift = PageSection.Lift.top
  private var block = 0

  init(height: Int) {
    self.height = height
  }

  /// A block with its rows: folding is most of the work, so it is done once.
  private struct Folded {
    let block: PageBlock
    let rows: [BlockRow]
    /// The fewest rows it needs to begin with.
    let least: Int

    init(_ block: PageBlock, height: Int) {
      self.block = block
      let isField = block.kind == .field
      rows = isField ? [] : block.rows(height)
      least = isField ? min(4, height) : rows.count
    }
  }

  private var isFresh: Bool { start == rows.count }
  private var room: Int { height - (rows.count - start) }

  mutating func add(_ section: PageSection) {
    let blocks = section.blocks.map { Folded($0, height: height) }
    let least = blocks.reduce(0) { $0 + $1.least }
    if !isFresh {
      if section.startsPage || least + 1 > room { turn() } else { placeBlank(section.isAsk) }
    }
    if isFresh { lift = section.lift }
    // Blank rows go before a section is torn apart.
    let gaps = blocks.count { $0.block.kind == .gap }
    let isTight = least > height && least - gaps <= height
    for (index, block) in blocks.enumerated() {
      let following = index + 1 < blocks.count ? blocks[index + 1] : nil
      if !isTight || block.block.kind != .gap {
        place(block, before: following, isAsk: section.isAsk)
      }
      if block.block.isSpaced, following?.block.isSpaced == true { placeBlank(section.isAsk) }
      self.block += 1
    }
    if section.endsPage { turn() }
  }

  mutating func turn() {
    while !isFresh, let last = rows.last, last.content == BlockRow(.empty) { rows.removeLast() }
    if !isFresh { spans.append((start..<rows.count, lift)) }
    (start, lift) = (rows.count, .top)
  }

  private mutating func place(_ block: Folded, before following: Folded?, isAsk: Bool) {
    if needsNewPage(block, before: following) { turn() }
    if block.block.kind == .gap, isFresh { return }
    var rows = block.rows
    if block.block.kind == .field {
      // Where words are written nothing moves while they grow.
      lift = .top
      rows = block.block.rows(max(1, room))
    }
    for (line, row) in rows.enumerated() { place(row, line: line, isAsk: isAsk) }
  }

  private mutating func placeBlank(_ isAsk: Bool) {
    if !isFresh { place(BlockRow(.empty), line: 0, isAsk: isAsk) }
  }

  private mutating func place(_ row: BlockRow, line: Int, isAsk: Bool) {
    if room <= 0 { turn() }
    rows.append(TextPages.Row(content: row, block: block, line: line, isAsk: isAsk))
  }

  private func needsNewPage(_ block: Folded, before following: Folded?) -> Bool {
    guard !isFresh else { return false }
    switch block.block.kind {
    case .field: return room < block.least
    case .heading:
      guard let following else { return false }
      return block.least + min(following.least, 3) > room && block.least + 3 <= height
    case .together: return block.least > room && block.least <= height
    case .gap, .loose: return false
    }
  }
}
