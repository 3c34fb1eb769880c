extension TextEditor {
  /// Cuts UTF-8 into characters; there is no carriage return in it.
  static func cut(_ bytes: ArraySlice<UInt8>) -> [Cell] {
    if bytes.allSatisfy({ $0 < 0x80 }) {
      let ascii = ascii
      return bytes.map { ascii[Int($0)] }
    }
    var cells: [Cell] = []
    var known: [Unicode.Scalar: Cell] = [:]
    var held: Character?
    for character in String(decoding: bytes, as: UTF8.self) {
      if let held {
        cells.append(cell(held, before: character.unicodeScalars.first, &known))
      }
      held = character
    }
    if let held { cells.append(cell(held, before: nil, &known)) }
    return cells
  }

  // To look at a character takes far longer than to remember what was seen.
  private static func cell(
    _ character: Character, before next: Unicode.Scalar?, _ known: inout [Unicode.Scalar: Cell]
  ) -> Cell {
    let scalars = character.unicodeScalars
    guard let first = scalars.first, scalars.count == 1, !Cell.isJoiner(first) else {
      return Cell(character, before: next)
    }
    if first.isASCII { return ascii[Int(first.value)] }
    if let cell = known[first] { return cell }
    let cell = Cell(character, before: next)
    known[first] = cell
    return cell
  }

  private static let ascii = (UInt8(0)..<0x80).map {
    Cell(Character(Unicode.Scalar($0)), before: nil)
  }

  /// Puts `new` in the place of a range of bytes, and cuts anew where characters may have changed.
  mutating func replace(_ range: Range<Int>, with new: [UInt8]) {
    var (first, firstByte) = boundary(upTo: range.lowerBound)
    // What comes before may join with what is new.
    if firstByte == range.lowerBound, first > 0 {
      first -= 1
      firstByte -= Int(cells[first].bytes)
    }
    var (last, lastByte) = (first, firstByte)
    while lastByte < range.upperBound {
      lastByte += Int(cells[last].bytes)
      last += 1
    }
    bytes.replaceSubrange(range, with: new)
    let shift = new.count - range.count
    let (fresh, oldEnd) = recut(firstByte, old: last, at: lastByte + shift)
    cells.replaceSubrange(first..<oldEnd, with: fresh)
    layout.update(bytes, cells, changed: first..<first + fresh.count, shift: shift)
  }

  /// Cuts from a byte that begins a character until a cut falls where an old one was.
  ///
  /// - Returns: The new characters, and the first of the old ones that stays.
  private func recut(_ firstByte: Int, old: Int, at oldByte: Int) -> ([Cell], Int) {
    var (reach, reachByte) = (old, oldByte)
    var step = 2
    while true {
      let end = min(cells.count, reach + step)
      while reach < end {
        reachByte += Int(cells[reach].bytes)
        reach += 1
      }
      let fresh = Self.cut(bytes[firstByte..<reachByte])
      if let (kept, stays) = meeting(fresh, firstByte, old: old, at: oldByte, upTo: reach) {
        return (Array(fresh[..<kept]), stays)
      }
      step *= 4
    }
  }

  // The last character cut may go on beyond what was looked at, so it counts only at the end.
  private func meeting(
    _ fresh: [Cell], _ firstByte: Int, old: Int, at oldByte: Int, upTo reach: Int
  ) -> (Int, Int)? {
    var (old, oldByte) = (old, oldByte)
    var byte = firstByte
    for kept in 0...fresh.count {
      while oldByte < byte, old < reach {
        oldByte += Int(cells[old].bytes)
        old += 1
      }
      if oldByte == byte, kept < fresh.count || reach == cells.count { return (kept, old) }
      if kept < fresh.count { byte += Int(fresh[kept].bytes) }
    }
    return nil
  }

  /// The last character that begins at or before a byte, and the byte it begins at.
  func boundary(upTo wanted: Int) -> (cell: Int, byte: Int) {
    var byte = 0
    for (index, cell) in cells.enumerated() {
      if byte + Int(cell.bytes) > wanted { return (index, byte) }
      byte += Int(cell.bytes)
    }
    return (cells.count, byte)
  }

  /// The byte that a character begins at.
  func byte(of cell: Int) -> Int {
    cells[..<cell].reduce(0) { $0 + Int($1.bytes) }
  }

  // MARK: - Cleaning

  /// Makes line feeds of carriage returns, with or without a line feed after them.
  static func withLineFeeds(_ text: String.UTF8View) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.count)
    var previous: UInt8 = 0
    for byte in text {
      if byte == 0x0D {
        bytes.append(0x0A)
      } else if byte != 0x0A || previous != 0x0D {
        bytes.append(byte)
      }
      previous = byte
    }
    return bytes
  }

  /// Leaves out control characters other than line feeds and tabs.
  static func withoutControls(_ text: [UInt8]) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.count)
    for byte in text {
      switch byte {
      case 0x09, 0x0A: bytes.append(byte)
      case 0..<0x20, 0x7F: break
      // U+0080 to U+009F: 0xC2 only ever begins a character of two bytes.
      case 0x80..<0xA0 where bytes.last == 0xC2: bytes.removeLast()
      default: bytes.append(byte)
      }
    }
    return bytes
  }
}
