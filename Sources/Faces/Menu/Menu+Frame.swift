internal import Practice
package import Window

extension Menu {
  /// What a window of `size` shows.
  package func frame(in size: WindowSize) -> Frame {
    let layout = layout(in: size)
    let body = body(layout)
    let space = max(0, layout.bodyRows - body.rows.count)
    let rows =
      layout.head + body.rows.prefix(layout.bodyRows)
      + Array(repeating: FrameRow.empty, count: space) + layout.foot
    let cursor = body.cursor.map {
      Frame.Cursor(
        row: layout.head.count + $0.row,
        column: min(layout.margin + $0.column, size.columns - 1))
    }
    return Frame(
      size: size, rows: rows.map { $0.clipped(to: layout.width).indented(by: layout.margin) },
      cursor: cursor)
  }

  private typealias Drawn = (rows: [FrameRow], cursor: Frame.Cursor?)

  private func body(_ layout: MenuLayout) -> Drawn {
    if page.isText { return reading(layout, column: 0) }
    if page.isQuestion { return field(layout) }
    guard page.list.count > 0 else { return nothing(layout) }
    if layout.isWide { return sideBySide(layout) }
    return page.focus == .reading ? reading(layout, column: 0) : oneUnderTheOther(layout)
  }

  // MARK: - Lists

  private func nothing(_ layout: MenuLayout) -> Drawn {
    let search = searchRows(width: layout.listWidth)
    let content = content
    let words =
      page.query.isEmpty
      ? content.empty : isSearching ? language.searching : language.nothingFound
    let rows = LineFolding.fold(words, width: layout.pageWidth).map { FrameRow($0) }
    return (search.rows + rows, search.cursor ?? Frame.Cursor(row: search.rows.count, column: 0))
  }

  private func list(_ layout: MenuLayout) -> Drawn {
    let search = searchRows(width: layout.listWidth)
    let list = drawnList(in: layout)
    let row = search.rows.count + list.cursor.row
    return (
      search.rows + list.rows,
      search.cursor ?? Frame.Cursor(row: row, column: list.cursor.column)
    )
  }

  private func sideBySide(_ layout: MenuLayout) -> Drawn {
    let list = list(layout)
    let text = reading(layout, column: layout.textColumn)
    let rows = (0..<max(list.rows.count, text.rows.count)).map { index -> FrameRow in
      let left = index < list.rows.count ? list.rows[index] : .empty
      guard index < text.rows.count, !text.rows[index].runs.isEmpty else { return left }
      return left.clipped(to: layout.textColumn).padded(to: layout.textColumn) + text.rows[index]
    }
    return (rows, page.focus == .reading ? text.cursor : list.cursor)
  }

  private func oneUnderTheOther(_ layout: MenuLayout) -> Drawn {
    let list = list(layout)
    let room = layout.bodyRows - list.rows.count - 1
    guard room > 1 else { return list }
    let text = pages(in: layout, rows: room).rows(at: .start) { _ in language.moreBelow }
    return (list.rows + [.empty] + text, list.cursor)
  }

  // MARK: - Texts

  /// The text beside the chosen item, or of the page.
  func pages(in layout: MenuLayout, rows: Int) -> TextPages {
    let text =
      page.isText
      ? page.text ?? [.paragraph(language.readingText)]
      : page.list.chosenItem.map { content.text($0) } ?? []
    return text.pages(
      width: page.isText ? layout.pageWidth : layout.textWidth, height: rows)
  }

  private func reading(_ layout: MenuLayout, column: Int) -> Drawn {
    let rows = pages(in: layout, rows: layout.bodyRows).rows(at: page.reading) {
      page.focus == .reading ? language.rowsBelow($0) : language.moreBelow
    }
    return (rows, Frame.Cursor(row: 0, column: column))
  }

  // MARK: - Where something is typed

  /// The rows that show what is searched for; none where nothing is.
  func searchRows(width: Int) -> (rows: [FrameRow], cursor: Frame.Cursor?) {
    guard page.focus == .search || !page.query.isEmpty else { return ([], nil) }
    let drawn = typed(language.searchLabel, page.field, width)
    return (drawn.rows, page.focus == .search ? drawn.cursor : nil)
  }

  private func field(_ layout: MenuLayout) -> Drawn {
    let drawn = typed(content.label, page.field, layout.pageWidth)
    // What is being typed stays in view, however little room there is.
    let above = max(0, (drawn.cursor?.row ?? 0) - layout.bodyRows + 1)
    let cursor = drawn.cursor.map { Frame.Cursor(row: $0.row - above, column: $0.column) }
    return (Array(drawn.rows.dropFirst(above)), cursor)
  }

  private func typed(_ label: String, _ field: LineField, _ width: Int) -> Drawn {
    let lead = SafeText.line(label)
    let columns = DisplayWidth.columns(lead.string)
    let isBeside = columns <= width / 2
    let (lines, cursor) = field.lines(width: isBeside ? width - columns : width)
    guard isBeside else {
      let above = TextWrap.lines(lead, width: max(1, width)).map { FrameRow($0, .heading) }
      return (
        above + lines.map { FrameRow($0) },
        Frame.Cursor(row: above.count + cursor.row, column: cursor.column)
      )
    }
    let rows = (lines.isEmpty ? [SafeText("")] : lines).enumerated().map { index, line in
      (index == 0 ? FrameRow(lead, .heading) : FrameRow.empty.padded(to: columns)) + FrameRow(line)
    }
    return (rows, Frame.Cursor(row: cursor.row, column: columns + cursor.column))
  }
}
