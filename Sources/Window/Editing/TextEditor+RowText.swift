internal import Practice

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
