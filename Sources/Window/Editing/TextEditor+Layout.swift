internal import Practice

extension TextEditor {
  /// A line as it is seen.
  struct Row {
    /// Its characters, with spaces that a fold hides, without the line break.
    var cells: Range<Int>
    /// The byte it begins at.
    var byte: Int
    /// Whether it was folded, so that the text goes on without a line break.
    var goesOn: Bool
  }

  /// What is seen of the text in a window of some width.
  ///
  /// It follows from the text alone, so it takes no part in comparisons.
  struct Layout: Equatable {
    /// The window's columns; 0 before anything was laid out.
    private(set) var width = 0
    private(set) var rows: [Row] = []
    private(set) var texts: [SafeText] = []

    static func == (one: Layout, other: Layout) -> Bool { true }

    /// Makes a layout of nothing yet.
    init() {}

    /// Lays out a text in full.
    init(_ bytes: [UInt8], _ cells: [Cell], width: Int) {
      self.width = width
      var folding = Folding(cells, columns: columns)
      rows = folding.rows()
      texts = rows.map { RowText(bytes, cells, $0, columns: columns).text }
    }

    /// The columns that text may take: the last one is left to the cursor where there is room.
    var columns: Int { width > 2 ? width - 1 : max(1, width) }

    /// Lays out a text in which some characters are new and the bytes after them moved by `shift`.
    mutating func update(
      _ bytes: [UInt8], _ cells: [Cell], changed: Range<Int>, shift: Int
    ) {
      guard width > 0 else { return }
      var folding = Folding(cells, columns: columns)
      let new = folding.rows()
      let before = sameBefore(new, changed.lowerBound)
      let most = min(rows.count, new.count) - before
      let after = min(sameAfter(new, changed.upperBound, shift), most)
      let fresh = new[before..<new.count - after].map {
        RowText(bytes, cells, $0, columns: columns).text
      }
      texts.replaceSubrange(before..<texts.count - after, with: fresh)
      rows = new
    }

    // How many rows at the top, before `cell`, are as they were.
    private func sameBefore(_ new: [Row], _ cell: Int) -> Int {
      var count = 0
      while count < min(rows.count, new.count), new[count].cells.upperBound <= cell,
        new[count].cells == rows[count].cells
      {
        count += 1
      }
      return count
    }

    // How many rows at the bottom, from `cell` on, hold what they held.
    private func sameAfter(_ new: [Row], _ cell: Int, _ shift: Int) -> Int {
      var count = 0
      while count < min(rows.count, new.count) {
        let (row, old) = (new[new.count - 1 - count], rows[rows.count - 1 - count])
        guard row.cells.lowerBound >= cell, row.cells.count == old.cells.count,
          row.byte == old.byte + shift
        else { break }
        count += 1
      }
      return count
    }
  }
}

extension TextEditor {
  /// What is seen of one row.
  struct RowText {
    private let bytes: [UInt8]
    private let cells: [Cell]
    private let row: Row
    private let most: Int

    /// Makes what is seen of `row` in so many columns.
    init(_ bytes: [UInt8], _ cells: [Cell], _ row: Row, columns: Int) {
      self.bytes = bytes
      self.cells = cells
      self.row = row
      most = columns
    }

    /// The words, never wider than the columns there are.
    var text: SafeText {
      let (end, endByte, isPlain) = fitting
      if isPlain {
        let words = Self.withoutJoiner(String(decoding: bytes[row.byte..<endByte], as: UTF8.self))
        let safe = SafeText(words)
        if safe.string.utf8.elementsEqual(words.utf8) { return safe }
      }
      let words = Self.withoutJoiner(joined(upTo: end) { $0 })
      let safe = SafeText(words)
      if safe.string.utf8.elementsEqual(words.utf8) { return safe }
      // More letters are joined than a safe text keeps; without joiners each stands by itself.
      return SafeText(joined(upTo: end, Self.withoutJoiner))
    }

    // Spaces that hang over the edge are left out.
    private var fitting: (end: Int, byte: Int, isPlain: Bool) {
      var columns = 0
      var byte = row.byte
      var isPlain = true
      for index in row.cells {
        let wide = Folding.columns(of: cells[index], most: most)
        if columns + wide > most { return (index, byte, isPlain) }
        columns += wide
        byte += Int(cells[index].bytes)
        if !cells[index].traits.contains(.plain) || Int(cells[index].columns) > most {
          isPlain = false
        }
      }
      return (row.cells.upperBound, byte, isPlain)
    }

    private func joined(upTo end: Int, _ change: (String) -> String) -> String {
      var byte = row.byte
      var words = ""
      for index in row.cells.lowerBound..<end {
        let next = byte + Int(cells[index].bytes)
        words += Int(cells[index].columns) > most ? "\u{FFFD}" : change(shown(byte..<next))
        byte = next
      }
      return words
    }

    private func shown(_ range: Range<Int>) -> String {
      let raw = String(decoding: bytes[range], as: UTF8.self)
      let next = String(decoding: bytes[range.upperBound...].prefix(4), as: UTF8.self)
      return raw.first.map { Cell.shown($0, before: next.unicodeScalars.first) } ?? ""
    }

    // At the end of a row a joiner has nothing to join.
    private static func withoutJoiner(_ text: String) -> String {
      guard let last = text.unicodeScalars.last, Cell.isJoiner(last) else { return text }
      return String(text.unicodeScalars.dropLast())
    }
  }
}
