internal import Practice
package import Window

extension Stage {
  /// What the window shows.
  package func frame(in size: WindowSize) -> Frame {
    let view = StageView(self, in: size)
    if let pages = view.noticePages {
      let page = pages[min(noticePage, pages.count - 1)]
      return Frame(size: size, rows: above(view) + body(of: page, in: view) + below(view))
    }
    let rows = above(view) + body(of: view.page, in: view) + notice(in: view) + below(view)
    return Frame(size: size, rows: rows, cursor: cursor(in: view))
  }

  private func above(_ view: StageView) -> [FrameRow] {
    let status = view.geometry.hasStatus ? [statusRow(columns: view.geometry.size.columns)] : []
    return status + Array(repeating: .empty, count: view.geometry.gap)
  }

  private func body(of page: TextPages.Page, in view: StageView) -> [FrameRow] {
    let height = view.noticePages == nil ? view.height : view.geometry.bodyRows(notice: 0)
    let rows =
      Array(repeating: FrameRow.empty, count: page.blankRows(in: height))
      + page.rows.map { $0.content.row.indented(by: view.geometry.left) }
    return rows + Array(repeating: .empty, count: max(0, height - rows.count))
  }

  private func notice(in view: StageView) -> [FrameRow] {
    let geometry = view.geometry
    let room = max(
      0, geometry.size.rows - geometry.rowsAbove - view.height - (geometry.hasKeys ? 1 : 0))
    let lines =
      view.notice.isEmpty
      ? mark(in: view).map { FrameRow($0, .quiet) } : view.notice.map { FrameRow($0, .notice) }
    let rows = lines.prefix(room).map { $0.indented(by: geometry.left) }
    return Array(repeating: .empty, count: room - rows.count) + rows
  }

  // The words for more pages shrink with the window, down to a single dot.
  private func mark(in view: StageView) -> [SafeText] {
    guard view.pages.count > 1 else { return [] }
    let words = language.moreMarks(
      page: view.index + 1, of: view.pages.count, on: key([.forward, .nextPage], in: view),
      back: key([.backward, .previousPage], in: view))
    let fitting = words.first { DisplayWidth.columns($0) <= view.geometry.measure }
    return fitting.map { [SafeText.line($0)] } ?? []
  }

  private func key(_ actions: [KeyAction], in view: StageView) -> String {
    let keys = actions.lazy.compactMap { view.context.keys(language).key(for: $0) }
    return keys.first.map(language.keys.name) ?? ""
  }

  private func below(_ view: StageView) -> [FrameRow] {
    view.geometry.hasKeys ? [keyRow(in: view)] : []
  }

  private func cursor(in view: StageView) -> Frame.Cursor? {
    let above = view.geometry.rowsAbove + view.page.blankRows(in: view.height)
    return view.page.cursor.map {
      Frame.Cursor(row: above + $0.row, column: view.geometry.left + $0.column)
    }
  }
}
