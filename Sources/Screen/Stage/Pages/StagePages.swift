/// Sections laid out on pages of a height.
struct StagePages {
  /// The pages; at least one.
  private(set) var pages: [StagePage] = []

  private let width: Int
  private let height: Int
  private let look: StageLook
  private var page = StagePage()
  private var block = 0

  /// Lays out `sections`.
  init(_ sections: [StageSection], width: Int, height: Int, look: StageLook) {
    self.width = width
    self.height = height
    self.look = look
    for section in sections where !section.blocks.isEmpty { add(section) }
    turn()
    if pages.isEmpty { pages = [page] }
  }

  private mutating func add(_ section: StageSection) {
    // A projector shows one thing at a time; what is answered stays with what it is about.
    let isAlone = section.isAlone || look.isLarge && !section.isAsk
    if isAlone || !fits(section) { turn() } else if !page.rows.isEmpty { place(.gap, in: section) }
    if page.rows.isEmpty { page.lift = section.lift }
    let isFirst = page.rows.isEmpty
    for (index, block) in section.blocks.enumerated() {
      let following = section.blocks.indices.contains(index + 1) ? section.blocks[index + 1] : nil
      place(block, before: following, in: section)
      self.block += 1
    }
    if isFirst { page.firstRows = page.rows.count }
    if section.isAlone { turn() }
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

  private func leastRows(_ block: StageBlock) -> Int {
    if case .field = block { return min(4, height) }
    return block.rows(width: width, height: height, look: look).count
  }

  private mutating func place(
    _ block: StageBlock, before following: StageBlock? = nil, in section: StageSection
  ) {
    if case .field = block, room < min(4, height) { turn() }
    var rows = block.rows(width: width, height: max(1, room), look: look)
    if needsNewPage(block, rows.count, before: following) {
      turn()
      rows = block.rows(width: width, height: max(1, room), look: look)
    }
    if block == .gap, page.rows.isEmpty { return }
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
