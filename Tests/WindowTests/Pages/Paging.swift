import Testing
import Window

@Suite struct Paging {
  // MARK: - Moving through row by row

  /// A text of three blocks, as many rows as its words are many.
  private func blocks(_ counts: [Int]) -> [[FrameRow]] {
    counts.enumerated().map { block, count in (0..<count).map { FrameRow("\(block).\($0)") } }
  }

  private func shown(_ pages: TextPages, at place: ReadingPlace = .start) -> [String] {
    pages.rows(at: place) { "\($0) more" }.map(\.words)
  }

  @Test func `what fits is shown whole, and nothing says that there is more`() {
    let pages = TextPages(scrolling: blocks([2, 1]), height: 3)
    #expect(shown(pages) == ["0.0", "0.1", "1.0"])
    #expect(pages.count == 1)
  }

  @Test func `where not all fits the last row says how much is below, until the end is reached`() {
    let pages = TextPages(scrolling: blocks([2, 3]), height: 3)
    #expect(shown(pages) == ["0.0", "0.1", "3 more"])
    #expect(shown(pages, at: .row(block: 1, line: 0)) == ["1.0", "1.1", "1 more"])
    #expect(shown(pages, at: .row(block: 1, line: 1)) == ["1.1", "1.2"])
  }

  @Test(arguments: [
    (TextPages.Move.down, ReadingPlace.row(block: 1, line: 1)), (.up, .row(block: 0, line: 1)),
    (.pageDown, .row(block: 1, line: 2)), (.pageUp, .start), (.first, .start),
    (.last, .row(block: 3, line: 0)),
  ])
  func `a reader moves by rows and pages, and never beyond the ends`(
    _ move: TextPages.Move, _ place: ReadingPlace
  ) {
    let pages = TextPages(scrolling: blocks([2, 3, 2, 3]), height: 4)
    #expect(pages.place(after: move, from: .row(block: 1, line: 0)) == place)
    for (edge, at) in [(TextPages.Move.up, ReadingPlace.start), (.down, .row(block: 3, line: 0))] {
      #expect(pages.place(after: edge, from: at) == at)
    }
  }

  @Test func `the place is kept when blocks take more or fewer rows`() {
    let place = ReadingPlace.row(block: 2, line: 0)
    let narrow = TextPages(scrolling: blocks([4, 6, 4, 9]), height: 5)
    let wide = TextPages(scrolling: blocks([2, 3, 2, 5]), height: 5)
    #expect(shown(narrow, at: place).first == "2.0")
    #expect(shown(wide, at: place).first == "2.0")
  }

  @Test(arguments: [0, 1, 2])
  func `hardly any rows, and no text at all, can be shown`(_ height: Int) {
    #expect(shown(TextPages(scrolling: [], height: height)).isEmpty)
    let pages = TextPages(scrolling: blocks([2, 2]), height: height)
    #expect(shown(pages).count == height)
    #expect(pages.place(after: .last, from: .start) != .answer)
  }

  // MARK: - Pages for a room

  private func block(_ kind: PageBlock.Kind, _ rows: String...) -> PageBlock {
    PageBlock(kind) { _ in rows.map { BlockRow(FrameRow($0)) } }
  }

  private func section(_ blocks: [PageBlock], startsPage: Bool = false) -> PageSection {
    PageSection(blocks, lift: .top, startsPage: startsPage, endsPage: false, isAsk: false)
  }

  private func words(_ pages: TextPages) -> [[String]] {
    pages.map { $0.rows.map(\.content.row.words) }
  }

  @Test func `a heading stays with what follows, and a whole is not torn`() {
    let heading = [block(.loose, "a", "b"), block(.heading, "H"), block(.loose, "c", "d", "e")]
    #expect(
      words(TextPages([section(heading)], height: 4)) == [["a", "b"], ["H", "c", "d", "e"]])
    let whole = [block(.loose, "a", "b"), block(.together, "c", "d", "e")]
    #expect(words(TextPages([section(whole)], height: 4)) == [["a", "b"], ["c", "d", "e"]])
    let loose = [block(.loose, "a", "b"), block(.loose, "c", "d", "e")]
    #expect(words(TextPages([section(loose)], height: 4)) == [["a", "b", "c", "d"], ["e"]])
  }

  @Test func `blank rows begin no page, and go before a section is torn apart`() {
    let gaps = [block(.loose, "a"), block(.gap, ""), block(.loose, "b")]
    #expect(words(TextPages([section(gaps)], height: 3)) == [["a", "", "b"]])
    #expect(words(TextPages([section(gaps)], height: 2)) == [["a", "b"]])
    #expect(
      words(TextPages([section([block(.loose, "a")]), section([block(.loose, "b")])], height: 3))
        == [["a", "", "b"]])
    #expect(
      words(
        TextPages(
          [section([block(.loose, "a")]), section([block(.loose, "b")], startsPage: true)],
          height: 3)) == [["a"], ["b"]])
  }

  @Test func `a field takes the room that is left, and a page of its own where there is little`() {
    let field = PageBlock(.field) { room in
      Array(repeating: BlockRow(FrameRow("_"), cursor: 0), count: room)
    }
    let after = TextPages([section([block(.loose, "a", "b"), field])], height: 6)
    #expect(words(after) == [["a", "b", "_", "_", "_", "_"]])
    let alone = TextPages([section([block(.loose, "a", "b", "c"), field])], height: 6)
    #expect(words(alone).map(\.count) == [3, 6])
    #expect(alone.index(of: .answer) == 1)
    #expect(alone[1].cursor == Frame.Cursor(row: 0, column: 0))
  }

  @Test func `what is hidden leaves its room, and pages of nothing else are left out`() {
    let pages = TextPages(
      [section([block(.loose, "a"), block(.loose, "b", "c"), block(.loose, "d")])], height: 2)
    #expect(words(pages) == [["a", "b"], ["c", "d"]])
    #expect(words(pages.hiding(after: 0)) == [["a", ""]])
    #expect(words(pages.hiding(after: 1)) == [["a", "b"], ["c", ""]])
  }
}
