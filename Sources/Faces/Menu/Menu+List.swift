internal import Practice
internal import Window

extension Menu {
  /// The rows that items are drawn in.
  func listRows(in layout: MenuLayout) -> Int {
    let rows = max(1, layout.bodyRows - searchRows(width: layout.listWidth).rows.count)
    guard !layout.isWide, page.list.count > 0 else { return rows }
    let text = layout.isTall ? 1 + max(3, rows / 3) : 0
    return max(1, min(itemRows(upTo: rows, layout), rows - text))
  }

  private func itemRows(upTo rows: Int, _ layout: MenuLayout) -> Int {
    let content = content
    var sum = 0
    for place in 0..<page.list.count {
      sum += height(at: place, content, layout)
      if sum >= rows { return rows }
    }
    return sum
  }

  /// The place of the first item drawn, so that the chosen one can be seen.
  func listTop(in layout: MenuLayout) -> Int {
    let list = page.list
    guard list.count > 0 else { return 0 }
    let content = content
    // A heading may have to be said again above the first item.
    let room = listRows(in: layout) - (content.item(list.item(at: 0) ?? 0).heading == nil ? 0 : 1)
    var used = height(at: list.chosen, content, layout)
    var first = list.chosen
    while first > min(list.top, list.chosen) {
      let higher = used + height(at: first - 1, content, layout)
      if higher > room { return first }
      (used, first) = (higher, first - 1)
    }
    var last = list.chosen
    while last + 1 < list.count, used <= room {
      last += 1
      used += height(at: last, content, layout)
    }
    // Rows that a shorter list leaves empty are filled from above.
    while first > 0, used <= room {
      used += height(at: first - 1, content, layout)
      if used <= room { first -= 1 }
    }
    return first
  }

  /// The rows of the list as they are drawn, and the cursor's place on the chosen item.
  func drawnList(in layout: MenuLayout) -> (rows: [FrameRow], cursor: Frame.Cursor) {
    let content = content
    let room = listRows(in: layout)
    let top = listTop(in: layout)
    var rows: [FrameRow] = []
    var cursor = Frame.Cursor(row: 0, column: 0)
    for place in top..<page.list.count where rows.count < room {
      let lines = item(at: place, content, layout)
      let heading = heading(at: place, isFirst: place == top, content, layout)
      // Where there is hardly any room, the item comes before what heads it.
      if rows.count + heading.count + lines.rows.count <= room || place > top { rows += heading }
      if place == page.list.chosen {
        cursor = Frame.Cursor(row: rows.count, column: lines.column)
      }
      rows += lines.rows
    }
    return (Array(rows.prefix(room)), cursor)
  }

  // MARK: - One item

  private func height(at place: Int, _ content: MenuContent, _ layout: MenuLayout) -> Int {
    item(at: place, content, layout).rows.count
      + heading(at: place, isFirst: place == 0, content, layout).count
  }

  private func heading(
    at place: Int, isFirst: Bool, _ content: MenuContent, _ layout: MenuLayout
  ) -> [FrameRow] {
    guard let index = page.list.item(at: place), let heading = content.item(index).heading else {
      return []
    }
    let above = page.list.item(at: place - 1).flatMap { content.item($0).heading }
    guard isFirst || above != heading else { return [] }
    let blank: [FrameRow] = isFirst || !layout.isTall ? [] : [.empty]
    return blank + Self.folded(heading, layout.listWidth, most: 2).map { FrameRow($0, .heading) }
  }

  private func item(
    at place: Int, _ content: MenuContent, _ layout: MenuLayout
  ) -> (rows: [FrameRow], column: Int) {
    guard let index = page.list.item(at: place) else { return ([], 0) }
    let item = content.item(index)
    let isChosen = place == page.list.chosen
    let lead = lead(place, item, content, layout)
    let lines = Self.folded(item.label, layout.listWidth - lead.columns, most: 3)
    let rows = lines.enumerated().map { index, line in
      (index == 0 ? lead : FrameRow.empty.padded(to: lead.columns))
        + FrameRow(line, isChosen ? .chosen : .body)
    }
    return (rows, lead.columns)
  }

  // The mark of the chosen item, its number, its tick: whatever there is room for.
  private func lead(
    _ place: Int, _ item: MenuItem, _ content: MenuContent, _ layout: MenuLayout
  ) -> FrameRow {
    guard layout.listWidth >= 12 else { return .empty }
    let isChosen = place == page.list.chosen
    let mark = FrameRow(SafeText(isChosen ? "> " : "  "), isChosen ? .chosen : .body)
    if let isTicked = item.isTicked {
      return mark + FrameRow(SafeText(isTicked ? "[x] " : "[ ] "), isTicked ? .body : .quiet)
    }
    guard content.isNumbered else { return mark }
    let digits = String(page.list.count).utf8.count
    let number = String(place + 1)
    let blanks = String(repeating: " ", count: digits - number.utf8.count)
    return mark + FrameRow(SafeText("\(blanks)\(number)  "), .quiet)
  }

  private static func folded(_ text: SafeText, _ width: Int, most: Int) -> [SafeText] {
    if DisplayWidth.columns(text.string) <= width { return [text] }
    let lines = TextWrap.lines(text, width: max(1, width))
    guard lines.count > most else { return lines }
    let last = TextWrap.lines(lines[most - 1], width: max(1, width - 1)).first ?? SafeText("")
    return lines.prefix(most - 1) + [SafeText.line(last.string + "…")]
  }
}
