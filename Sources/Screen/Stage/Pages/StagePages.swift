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

  private mutating func add(_ section: StageSection) {
    // A projector shows one thing at a time; what is answered stays with what it is about.
    let startsPage = section.startsPage || geometry.look.isLarge && !section.isAsk
    if startsPage || !fits(section) {
      turn()
    } else if !page.rows.isEmpty {
      place(.gap, in: section)
    }
    if page.rows.isEmpty { page.lift = section.lift }
    let isTight = isTight(section)
    for (index, block) in section.blocks.enumerated() {
      let following = section.blocks.indices.contains(index + 1) ? section.blocks[index + 1] : nil
      if !isTight || block != .gap { place(block, before: following, in: section) }
      if geometry.spacesLists, block.isChoice, following?.isChoice == true {
        place(.gap, in: section)
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

  private var room: Int { height - page.rows.count }

  private func fits(_ section: StageSection) -> Bool {
    if page.rows.isEmpty { return true }
    let rows = section.blocks.reduce(1) { $0 + leastRows($1) }
    return rows <= room
  }

  // Blank rows go before a section is torn apart.
  private func isTight(_ section: StageSection) -> Bool {
    let rows = section.blocks.reduce(0) { $0 + leastRows($1) }
    let gaps = section.blocks.count { $0 == .gap }
    return rows > height && rows - gaps <= height
  }

  private func leastRows(_ block: StageBlock) -> Int {
    if case .field = block { return min(4, height) }
    return block.rows(geometry, height: height).count
  }

  private mutating func place(
    _ block: StageBlock, before following: StageBlock? = nil, in section: StageSection
  ) {
    if case .field = block, room < min(4, height) { turn() }
    var rows = block.rows(geometry, height: max(1, room))
    if needsNewPage(block, rows.count, before: following) {
      turn()
      rows = block.rows(geometry, height: max(1, room))
    }
    if block == .gap, page.rows.isEmpty { return }
    // Where words are written nothing moves while they grow.
    if case .field = block { page.lift = .top }
    for (line, row) in rows.enumerated() {
      if room <= 0 { turn() }
      page.rows.append(
        StagePage.Row(content: row, block: self.block, line: line, isAsk: section.isAsk))
    }
  }

  private func needsNewPage(_ block: StageBlock, _ rows: Int, before following: StageBlock?) -> Bool
  {
    guard !page.rows.isEmpty else { return false }
    if case .heading = block, let following {
      return rows + min(leastRows(following), 3) > room && rows + 3 <= height
    }
    return block.staysTogether && rows > room && rows <= height
  }
}
