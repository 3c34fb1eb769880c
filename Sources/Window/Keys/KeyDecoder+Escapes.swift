extension KeyDecoder {
  /// Takes what follows an Esc.
  mutating func takeEscape(_ rest: inout ArraySlice<UInt8>, isDoubled: Bool) {
    guard let byte = rest.first else { return }
    if byte == UInt8(ascii: "[") || byte == UInt8(ascii: "O") {
      rest = rest.dropFirst()
      held = []
      state =
        byte == UInt8(ascii: "[")
        ? .sequence(isMeta: isDoubled, isLate: false) : .singleShift(isMeta: isDoubled)
      return
    }
    if isDoubled { give(.escape) }
    takeAlt(&rest, byte)
  }

  private mutating func takeAlt(_ rest: inout ArraySlice<UInt8>, _ byte: UInt8) {
    state = .text
    switch byte {
    case 0x1B: state = .escape(isDoubled: true)
    case 0x0D, 0x0A: give(.newLine)
    // What the Linux console sends for Shift with Tab.
    case 0x09: give(.backTab)
    case 0x08, 0x7F: give(.control("w"))
    // Not Alt with a control: Esc, and then a key that must not be lost, such as Ctrl-C.
    case 0x00..<0x20: return give(.escape)
    case UInt8(ascii: "]"), UInt8(ascii: "P"), UInt8(ascii: "X"), UInt8(ascii: "^"),
      UInt8(ascii: "_"):
      held = [byte]
      state = .string(0)
    case 0x20..<0x7F: give(.alt(Character(Unicode.Scalar(byte))))
    default: return state = .altText
    }
    rest = rest.dropFirst()
  }

  /// Takes parameters of a control sequence, or the byte that ends it.
  mutating func takeSequence(_ rest: inout ArraySlice<UInt8>, isMeta: Bool, isLate: Bool) {
    guard let byte = rest.first else { return }
    let isEnd = (0x40..<0x7F).contains(byte) || KeySequence.isShifted(held, endedBy: byte)
    // What comes after a pause may be typed: only what certainly belongs to the sequence is taken.
    let fits =
      isLate
      ? (0x30..<0x3C).contains(byte) || isEnd && KeySequence.isKnown(held, endedBy: byte)
      : (0x20..<0x7F).contains(byte)
    guard fits else { return reset() }
    rest = rest.dropFirst()
    if held.isEmpty, byte == UInt8(ascii: "[") {
      state = .linuxFunction
    } else if isEnd {
      endSequence(with: byte, isMeta: isMeta)
    } else if held.count <= Self.mostParameters {
      held.append(byte)
    }
  }

  private mutating func endSequence(with final: UInt8, isMeta: Bool) {
    let parameters = held
    reset()
    if final == UInt8(ascii: "M"), parameters.isEmpty {
      state = .mouse(3)
    } else if final == UInt8(ascii: "~"), parameters == Array("200".utf8) {
      state = .paste(silences: 0)
    } else if parameters.count <= Self.mostParameters,
      let key = KeySequence.key(parameters, final, isMeta: isMeta)
    {
      give(key)
    }
  }

  /// Takes the letter of a function key of the Linux console.
  mutating func takeLinuxFunction(_ rest: inout ArraySlice<UInt8>) {
    reset()
    guard let byte = rest.first, (0x20..<0x7F).contains(byte) else { return }
    rest = rest.dropFirst()
    if (0x41...0x45).contains(byte) { give(.function(Int(byte) - 0x40)) }
  }

  /// Takes what follows a single shift: a modifier, or the byte that ends it.
  mutating func takeSingleShift(_ rest: inout ArraySlice<UInt8>, isMeta: Bool) {
    guard let byte = rest.first, (0x20..<0x7F).contains(byte), held.count <= 8 else {
      return reset()
    }
    rest = rest.dropFirst()
    if (0x30..<0x3C).contains(byte) { return held.append(byte) }
    let parameters = held
    reset()
    if let key = KeySequence.shiftedKey(parameters, byte, isMeta: isMeta) { give(key) }
  }

  /// Takes the bytes of a report of the mouse.
  mutating func takeMouse(_ rest: inout ArraySlice<UInt8>, left count: Int) {
    guard let byte = rest.first, byte >= 0x20 else { return reset() }
    rest = rest.dropFirst()
    state = count > 1 ? .mouse(count - 1) : .text
  }

  /// Takes what a control string says, up to its end.
  mutating func takeString(_ rest: inout ArraySlice<UInt8>, length: Int) {
    let words = rest.prefix { ![0x07, 0x18, 0x1A, 0x1B].contains($0) }
    rest = rest.dropFirst(words.count)
    let length = length + words.count
    guard let end = rest.popFirst() else {
      return length > Self.mostString ? reset() : (state = .string(max(1, length)))
    }
    reset()
    if end == 0x1B { state = .stringEnd }
  }

  /// Takes the second byte of a control string's end.
  mutating func takeStringEnd(_ rest: inout ArraySlice<UInt8>) {
    guard rest.first != UInt8(ascii: "\\") else {
      rest = rest.dropFirst()
      return reset()
    }
    state = .escape(isDoubled: false)
  }
}
