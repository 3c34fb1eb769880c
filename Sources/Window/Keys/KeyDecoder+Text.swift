extension KeyDecoder {
  /// Takes characters up to a control, or one control.
  mutating func takeText(_ rest: inout ArraySlice<UInt8>) {
    let text = rest.prefix { $0 >= 0x20 && $0 != 0x7F }
    guard text.isEmpty else {
      rest = rest.dropFirst(text.count)
      giveText(text, isCut: rest.isEmpty)
      return
    }
    giveText([], isCut: false)
    takeControl(rest.removeFirst())
  }

  /// Gives what is held and `text` as characters, joined as a reader sees them.
  ///
  /// - Parameter isCut: Whether the rest of a character may still come.
  mutating func giveText(_ text: ArraySlice<UInt8>, isCut: Bool) {
    let bytes = held + text
    let cut = isCut ? UnfinishedCharacter.length(atEndOf: bytes) : 0
    held = Array(bytes.suffix(cut))
    for character in String(decoding: bytes.dropLast(cut), as: UTF8.self)
    where !Self.isControl(character) {
      give(.character(character))
    }
  }

  /// Takes one of C0's controls, or DEL.
  private mutating func takeControl(_ byte: UInt8) {
    switch byte {
    case 0x00: break
    case 0x08, 0x7F: give(.backspace)
    case 0x09: give(.tab)
    // Enter sends CR; LF comes from Ctrl-J, which makes a new line in every terminal.
    case 0x0A: give(.newLine)
    case 0x0D: give(.enter)
    case 0x1B: state = .escape(isDoubled: false)
    case 0x01...0x1A: give(.control(Character(Unicode.Scalar(byte | 0x60))))
    default: give(.control(Character(Unicode.Scalar(byte | 0x40))))
    }
  }

  /// Takes a character beyond ASCII that came after Esc.
  mutating func takeAltText(_ rest: inout ArraySlice<UInt8>) {
    guard let byte = rest.first, held.isEmpty || (0x80..<0xC0).contains(byte) else {
      return giveAltText()
    }
    held.append(byte)
    rest = rest.dropFirst()
    if UnfinishedCharacter.length(atEndOf: held) == 0 { giveAltText() }
  }

  /// Gives what is held as Alt with a character; bytes that make none lose their Alt.
  mutating func giveAltText() {
    let text = String(decoding: held, as: UTF8.self)
    let isWhole = String(validating: held, as: UTF8.self) != nil
    reset()
    for character in text where !Self.isControl(character) {
      give(isWhole ? .alt(character) : .character(character))
    }
  }

  // Only those of C1 are left here, each a character of its own.
  private static func isControl(_ character: Character) -> Bool {
    character.unicodeScalars.first.map { (0x80..<0xA0).contains($0.value) } ?? false
  }
}

/// Finds a character of UTF-8 that has begun and not ended.
enum UnfinishedCharacter {
  /// How many bytes at the end of `bytes` begin a character that more bytes could finish: 0 to 3.
  static func length(atEndOf bytes: [UInt8]) -> Int {
    for length in 1...3 where length <= bytes.count {
      let lead = bytes[bytes.count - length]
      if (0x80..<0xC0).contains(lead) { continue }
      return canGoOn(bytes.suffix(length), lead) ? length : 0
    }
    return 0
  }

  // The second byte's limits keep out overlong forms, surrogates, and what is beyond U+10FFFF.
  private static func canGoOn(_ bytes: ArraySlice<UInt8>, _ lead: UInt8) -> Bool {
    let second = bytes.dropFirst().first ?? 0
    let isBare = bytes.count == 1
    switch lead {
    case 0xC2...0xDF: return isBare
    case 0xE0: return isBare || (bytes.count == 2 && second >= 0xA0)
    case 0xED: return isBare || (bytes.count == 2 && second < 0xA0)
    case 0xE1...0xEF: return bytes.count <= 2
    case 0xF0: return isBare || second >= 0x90
    case 0xF4: return isBare || second < 0x90
    case 0xF1...0xF3: return true
    default: return false
    }
  }
}
