internal import Practice
internal import Window

extension VirtualScreen {
  /// Takes what is written to the terminal, however it is divided.
  package mutating func feed(_ bytes: some Sequence<UInt8>) {
    var rest = (begun + Array(bytes))[...]
    begun = []
    while let first = rest.first, begun.isEmpty {
      let isSequence = first == 0x1B
      let length =
        isSequence ? Self.sequenceLength(rest) : Self.textLength(rest.prefix { $0 != 0x1B })
      guard let length, length > 0 else {
        begun = Array(rest)
        return
      }
      let part = rest.prefix(length)
      rest = rest.dropFirst(length)
      if isSequence { obey(Array(part)) } else { write(String(decoding: part, as: UTF8.self)) }
    }
  }

  // Up to a last character that has not ended yet.
  private static func textLength(_ text: ArraySlice<UInt8>) -> Int {
    guard let lead = text.suffix(3).lastIndex(where: { $0 >= 0xC0 }) else { return text.count }
    let length = text[lead] >= 0xF0 ? 4 : text[lead] >= 0xE0 ? 3 : 2
    return lead + length > text.endIndex ? lead - text.startIndex : text.count
  }

  // A control sequence up to its last byte, and two bytes of any other; nil where it goes on.
  private static func sequenceLength(_ bytes: ArraySlice<UInt8>) -> Int? {
    guard let second = bytes.dropFirst().first else { return nil }
    guard second == UInt8(ascii: "[") else { return 2 }
    return bytes.dropFirst(2).firstIndex { !(0x20..<0x40).contains($0) }
      .map { $0 - bytes.startIndex + 1 }
  }

  // MARK: - Text

  private mutating func write(_ text: String) {
    for character in text {
      let isControl = character.unicodeScalars.contains {
        $0.value < 0x20 || (0x7F..<0xA0).contains($0.value)
      }
      if isControl {
        complaints.append("a control in the text: \(character.debugDescription)")
      } else {
        put(character)
      }
    }
  }

  private mutating func put(_ character: Character) {
    let width = DisplayWidth.columns(character)
    guard width > 0 else { return join(character) }
    let (row, column) = (position.row, position.column)
    guard column + width <= size.columns else {
      return complaints.append("\(character) beyond the right edge of row \(row)")
    }
    for place in column..<(column + width) { clear(row, place) }
    cells[row][column] = Cell(character: character, look: look)
    for place in (column + 1)..<max(column + 1, column + width) {
      cells[row][place] = Cell(character: nil, look: look)
    }
    position.column += width
  }

  // A mark that comes later stands on the character before it.
  private mutating func join(_ mark: Character) {
    let column = position.column - 1
    let before = column >= 0 ? cells[position.row][column].character : nil
    let joined = before.map { "\($0)\(mark)" } ?? ""
    guard joined.count == 1 else {
      return complaints.append("a mark without a base: \(mark.debugDescription)")
    }
    cells[position.row][column].character = Character(joined)
  }

  // Half of a wide character does not stay behind.
  private mutating func clear(_ row: Int, _ column: Int) {
    var start = column
    while start > 0, cells[row][start].character == nil { start -= 1 }
    var end = column + 1
    while end < size.columns, cells[row][end].character == nil { end += 1 }
    for place in start..<end { cells[row][place].character = " " }
  }

  // MARK: - Sequences

  private mutating func obey(_ sequence: [UInt8]) {
    let words = String(decoding: sequence.dropFirst(2), as: UTF8.self)
    let numbers = words.dropLast().split(separator: ";").map { Int($0) }
    switch (sequence[1], words.last, numbers) {
    case (UInt8(ascii: "["), "H", let numbers) where numbers.count == 2:
      place(numbers[0] ?? 0, numbers[1] ?? 0)
    case (UInt8(ascii: "["), "K", []): erase(from: position.column, in: position.row)
    case (UInt8(ascii: "["), "J", [2]): for row in 0..<size.rows { erase(from: 0, in: row) }
    case (UInt8(ascii: "["), "m", let numbers) where !numbers.isEmpty && !numbers.contains(nil):
      paint(numbers.compactMap { $0 }, sequence)
    // A question, which changes nothing.
    case (UInt8(ascii: "["), "n", [6]): break
    case (UInt8(ascii: "["), _, _) where words.first == "?": setMode(String(words.dropFirst()))
    default: complain(sequence)
    }
  }

  private mutating func complain(_ sequence: [UInt8]) {
    let words = String(decoding: sequence, as: UTF8.self)
    complaints.append("an unknown sequence: \(words.debugDescription)")
  }

  private mutating func place(_ row: Int, _ column: Int) {
    guard (1...size.rows).contains(row), (1...size.columns).contains(column) else {
      return complaints.append("the cursor outside the window: \(row);\(column)")
    }
    position = Frame.Cursor(row: row - 1, column: column - 1)
  }

  // At the end of a full row the cursor stands on the last character, and that goes.
  private mutating func erase(from column: Int, in row: Int) {
    let column = min(column, size.columns - 1)
    clear(row, column)
    for place in column..<size.columns {
      cells[row][place] = Cell(character: " ", look: Look(colours: look.colours))
    }
  }

  private mutating func setMode(_ mode: String) {
    switch mode {
    case "25h": showsCursor = true
    case "25l": showsCursor = false
    case "7h": wraps = true
    case "7l": wraps = false
    case "1049h": isOwn = true
    case "1049l": isOwn = false
    case "2004h": marksPastes = true
    case "2004l": marksPastes = false
    case "2026h": isHeldBack = true
    case "2026l": isHeldBack = false
    default: complaints.append("an unknown mode: \(mode)")
    }
  }

  // MARK: - Looks

  private mutating func paint(_ numbers: [Int], _ sequence: [UInt8]) {
    switch numbers {
    case [0]:
      look = Look()
      (foreground, background) = (nil, nil)
    case [1]: look.isBold = true
    case [4]: look.isUnderlined = true
    case [7]: look.isReversed = true
    case let parts where parts.count == 3 && parts[1] == 5 && (0...255).contains(parts[2]):
      paint(parts[0], UInt8(parts[2]), sequence)
    default: complain(sequence)
    }
  }

  private mutating func paint(_ kind: Int, _ colour: UInt8, _ sequence: [UInt8]) {
    switch kind {
    case 38: foreground = colour
    case 48: background = colour
    default: complain(sequence)
    }
    if let foreground, let background { look.colours = Look.Colours(foreground, on: background) }
  }
}
