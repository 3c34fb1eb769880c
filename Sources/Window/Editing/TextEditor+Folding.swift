extension TextEditor {
  /// Folds characters into rows, by words, as `TextWrap` does.
  ///
  /// Unlike there no space is left out: those at a fold stay with the row before it.
  struct Folding {
    private let cells: [Cell]
    private let most: Int
    private var result: [Row] = []
    private var start = 0
    private var byte = 0
    private var columns = 0
    private var spaces = 0
    private var hasWord = false

    /// Makes a folding into rows of so many columns.
    init(_ cells: [Cell], columns: Int) {
      self.cells = cells
      most = columns
    }

    /// The rows, one at least.
    mutating func rows() -> [Row] {
      var index = 0
      while index < cells.count {
        if cells[index].traits.contains(.lineBreak) {
          endRow(at: index, goesOn: false)
          byte += Int(cells[index].bytes)
          index += 1
          start = index
        } else {
          index = place(from: index)
          index = takeSpaces(from: index)
        }
      }
      endRow(at: index, goesOn: false)
      return result
    }

    /// How many columns a cell takes in rows of `most` columns; one too wide for them is replaced.
    static func columns(of cell: Cell, most: Int) -> Int {
      let columns = Int(cell.columns)
      return columns > most && !cell.traits.contains(.space) ? 1 : columns
    }

    private mutating func takeSpaces(from first: Int) -> Int {
      var index = first
      while index < cells.count, cells[index].traits.contains(.space) {
        spaces += Int(cells[index].columns)
        index += 1
      }
      return index
    }

    // Puts a run of characters that stays together in its row.
    private mutating func place(from first: Int) -> Int {
      let (end, wide) = word(from: first)
      // Spaces that begin a text are its own indent, unless there are too many of them.
      let isFull = columns + spaces + wide > most
      if isFull, hasWord || spaces > most / 2 { endRow(at: first, goesOn: true) }
      columns += spaces
      spaces = 0
      if columns + wide <= most {
        columns += wide
      } else {
        for index in first..<end { placeCharacter(index) }
      }
      hasWord = hasWord || end > first
      return end
    }

    private mutating func placeCharacter(_ index: Int) {
      let wide = Self.columns(of: cells[index], most: most)
      if columns > 0, columns + wide > most { endRow(at: index, goesOn: true) }
      columns += wide
    }

    private func word(from first: Int) -> (end: Int, columns: Int) {
      var index = first
      var columns = 0
      while index < cells.count, cells[index].traits.isDisjoint(with: [.space, .lineBreak]) {
        columns += Self.columns(of: cells[index], most: most)
        index += 1
        if index < cells.count, cells[index - 1].mayBreak(before: cells[index]) { break }
      }
      return (index, columns)
    }

    private mutating func endRow(at end: Int, goesOn: Bool) {
      result.append(Row(cells: start..<end, byte: byte, goesOn: goesOn))
      for cell in cells[start..<end] { byte += Int(cell.bytes) }
      start = end
      columns = 0
      spaces = 0
      hasWord = false
    }
  }
}
