internal import Practice
internal import Window

/// What the face shows in a window of one size: the pages, and the one that is open.
struct StageView {
  /// The window's rows and columns.
  let geometry: StageGeometry
  /// Where keys are pressed.
  let context: KeyContext
  /// The lines of what the program says just now.
  let notice: [SafeText]
  /// Their pages, where they leave no room for anything else.
  let noticePages: TextPages?
  /// The rows for text.
  let height: Int
  /// The pages.
  let pages: TextPages
  /// The number of the open page, from 0.
  let index: Int
  /// Whether a mark says that there is more, for want of a row of keys.
  let hasMark: Bool

  /// The open page.
  var page: TextPages.Page { pages[index] }

  /// Lays out what `stage` shows in a window of `size`.
  init(_ stage: Stage, in size: WindowSize) {
    let geometry = StageGeometry(size: size, look: stage.look)
    self.geometry = geometry
    notice = stage.notice.map { Folding.lines($0.string, width: geometry.measure) } ?? []
    noticePages = Self.noticePages(notice, geometry)
    let lines = noticePages == nil ? notice.count : 0
    let sections = stage.sections
    let last = stage.isHidingFigures ? stage.lastShownBlock : nil
    var height = geometry.bodyRows(notice: lines)
    var pages = Self.pages(of: sections, geometry, height, upTo: last)
    hasMark = pages.count > 1 && geometry.noticeRows == 0 && lines == 0 && size.rows > 1
    if hasMark, !geometry.hasKeys {
      height = geometry.bodyRows(notice: 1)
      pages = Self.pages(of: sections, geometry, height, upTo: last)
    }
    self.height = height
    self.pages = pages
    let place = stage.overlay == nil ? stage.reading : stage.overlayReading
    index = pages.index(of: place)
    context = stage.context(hasAsk: pages[index].hasAsk)
  }

  private static func pages(
    of sections: [StageSection], _ geometry: StageGeometry, _ height: Int, upTo last: Int?
  ) -> TextPages {
    let pages = TextPages(sections, geometry, height: height)
    return last.map(pages.hiding) ?? pages
  }

  // Up to half of the window is given to what is said; more than that is a page of its own.
  private static func noticePages(_ lines: [SafeText], _ geometry: StageGeometry) -> TextPages? {
    let usual = geometry.bodyRows(notice: 0)
    guard !lines.isEmpty, lines.count > geometry.noticeRows + usual / 2 else { return nil }
    let blocks = lines.map { StageBlock.text($0.string, .notice) }
    return TextPages([StageSection(blocks)], geometry, height: usual)
  }
}
