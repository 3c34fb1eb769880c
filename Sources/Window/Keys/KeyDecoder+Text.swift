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
