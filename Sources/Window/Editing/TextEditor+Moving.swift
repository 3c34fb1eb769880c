extension TextEditor {
  /// What a key does to the cursor; nil where it does not move it.
  func move(for key: Key) -> ((inout TextEditor) -> Void)? {
    switch key {
    case .up: { $0.move(by: -1) }
    case .down: { $0.move(by: 1) }
    default: target(for: key).map { target in { $0.stand(at: target.cell, target.leansBack) } }
    }
  }

  private func target(for key: Key) -> (cell: Int, leansBack: Bool)? {
    switch key {
    case .left: (max(0, cursor - 1), false)
    case .right: (min(cells.count, cursor + 1), false)
    case .wordLeft, .alt("b"): (wordStart, false)
    case .wordRight, .alt("f"): (wordEnd, false)
    case .home, .control("a"): (layout.rows[row].cells.lowerBound, false)
    case .end, .control("e"): end(of: row)
    case .top: (0, false)
    case .bottom: (cells.count, false)
    default: nil
    }
  }

  private func end(of row: Int) -> (cell: Int, leansBack: Bool) {
    (layout.rows[row].cells.upperBound, layout.rows[row].goesOn)
  }

  private mutating func stand(at cell: Int, _ leansBack: Bool) {
    cursor = cell
    self.leansBack = leansBack
    wished = nil
    run = nil
  }

  // MARK: - Words

  /// Where the word before the cursor begins.
  var wordStart: Int {
    var index = cursor
    while index > 0, !cells[index - 1].traits.contains(.word) { index -= 1 }
    while index > 0, cells[index - 1].traits.contains(.word) { index -= 1 }
    return index
  }

  /// Where the word after the cursor ends.
  var wordEnd: Int {
    var index = cursor
    while index < cells.count, !cells[index].traits.contains(.word) { index += 1 }
    while index < cells.count, cells[index].traits.contains(.word) { index += 1 }
    return index
  }

  // MARK: - Lines as they are seen

  /// Lays the text out for a window, unless it is already.
  mutating func see(width: Int) {
    let width = max(1, width)
    if layout.width != width { layout = Layout(bytes, cells, width: width) }
  }

  /// The row the cursor stands in.
  private var row: Int { row(in: layout) }

  private func row(in layout: Layout) -> Int {
    var (low, high) = (0, layout.rows.count)
    while high - low > 1 {
      let middle = (low + high) / 2
      if layout.rows[middle].cells.lowerBound <= cursor { low = middle } else { high = middle }
    }
    let isFold = low > 0 && layout.rows[low].cells.lowerBound == cursor
    return leansBack && isFold && layout.rows[low - 1].goesOn ? low - 1 : low
  }

  /// Where the cursor stands in a layout.
  func place(in layout: Layout) -> Frame.Cursor {
    let row = row(in: layout)
    var column = 0
    for cell in cells[layout.rows[row].cells.lowerBound..<cursor] {
      column += Folding.columns(of: cell, most: layout.columns)
    }
    return Frame.Cursor(row: row, column: min(column, max(1, layout.width) - 1))
  }

  private mutating func move(by rows: Int) {
    let place = place(in: layout)
    let wish = wished ?? place.column
    run = nil
    guard layout.rows.indices.contains(place.row + rows) else { return }
    let row = layout.rows[place.row + rows]
    var column = 0
    var index = row.cells.lowerBound
    while index < row.cells.upperBound {
      column += Folding.columns(of: cells[index], most: layout.columns)
      if column > wish { break }
      index += 1
    }
    cursor = index
    leansBack = row.goesOn && index == row.cells.upperBound
    wished = wish
  }
}
