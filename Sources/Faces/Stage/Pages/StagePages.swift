internal import Window

/// Sections laid out on pages of a height.
struct StagePages {
  /// The pages; at least one.
  private(set) var pages: [StagePage] = []

  private let geometry: StageGeometry
  private let height: Int
  private var page = StagePage()
  private var block = 0

  /// Lays out `sections`.
  init(_ sections: [StageSection], _ geometry: StageGeometry, height: Int) {
    self.geometry = geometry
    self.height = height
    for section in sections where !section.blocks.isEmpty { add(section) }
    turn()
    if pages.isEmpty { pages = [page] }
  }

  /// A block with its rows: folding is most of the work, so it is done once.
  private struct Folded {
    var block: StageBlock
    var rows: [BlockRow]
    var isGap: Bool
    var isField: Bool
  }

  private func folded(_ block: StageBlock) -> Folded {
    if case .field = block { return Folded(block: block, rows: [], isGap: false, isField: true) }
    let rows = block.rows(geometry, height: height)
    return Folded(block: block, rows: rows, isGap: block == .gap, isField: false)
  }

  // MARK: - Sections

  private mutating func add(_ section: StageSection) {
    let blocks = section.blocks.map(folded)
    let least = blocks.reduce(0) { $0 + leastRows($1) }
    // A projector shows one thing at a time; what is answered stays with what it is about.
    let startsPage = section.startsPage || geometry.look.isLarge && !section.isAsk
    if !page.rows.isEmpty {
      if startsPage || least + 1 > room { turn() } else { place(.empty, isAsk: section.isAsk) }
    }
    if page.rows.isEmpty { page.lift = section.lift }
    // Blank rows go before a section is torn apart.
    let gaps = blocks.count(where: \.isGap)
    let isTight = least > height && least - gaps <= height
    for (index, block) in blocks.enumerated() {
      let following = index + 1 < blocks.count ? blocks[index + 1] : nil
      if !isTight || !block.isGap { place(block, before: following, isAsk: section.isAsk) }
      if geometry.spacesLists, block.block.isChoice, following?.block.isChoice == true {
        place(.empty, isAsk: section.isAsk)
      }
      self.block += 1
    }
    if section.endsPage { turn() }
  }

  private mutating func turn() {
    while page.rows.last?.content.row.runs.isEmpty == true, page.rows.last?.content.cursor == nil {
      page.rows.removeLast()
    }
    if !page.rows.isEmpty { pages.append(page) }
    page = StagePage()
  }

  // MARK: - Blocks

  private var room: Int { height - page.rows.count }

  private func leastRows(_ block: Folded) -> Int {
    block.isField ? min(4, height) : block.rows.count
  }

  private mutating func place(_ block: Folded, before following: Folded?, isAsk: Bool) {
    if needsNewPage(block, before: following) { turn() }
    if block.isGap, page.rows.isEmpty { return }
    var rows = block.rows
    if block.isField {
      // Where words are written nothing moves while they grow.
      page.lift = .top
      rows = block.block.rows(geometry, height: max(1, room))
    }
    for (line, row) in rows.enumerated() { place(row, line: line, isAsk: isAsk) }
  }

  private mutating func place(_ row: FrameRow, isAsk: Bool) {
    if !page.rows.isEmpty { place(BlockRow(row), line: 0, isAsk: isAsk) }
  }

  private mutating func place(_ row: BlockRow, line: Int, isAsk: Bool) {
    if room <= 0 { turn() }
    page.rows.append(StagePage.Row(content: row, block: block, line: line, isAsk: isAsk))
  }

  private func needsNewPage(_ block: Folded, before following: Folded?) -> Bool {
    guard !page.rows.isEmpty else { return false }
    if block.isField { return room < min(4, height) }
    let rows = block.rows.count
    if case .heading = block.block, let following {
      return rows + min(leastRows(following), 3) > room && rows + 3 <= height
    }
    return block.block.staysTogether && rows > room && rows <= height
  }
}
