extension KeyDecoder {
  private static let startMark = Array("\u{1B}[200~".utf8)
  private static let endMark = Array("\u{1B}[201~".utf8)
  /// The most bytes given as one paste; a longer one comes in several.
  static let mostPasted = 1 << 20
  /// How often in a row nothing has to come until a paste without an end is taken to be over.
  static let mostSilences = 10

  /// Takes pasted bytes up to what may be a mark.
  mutating func takePaste(_ rest: inout ArraySlice<UInt8>) {
    state = .paste(silences: 0)
    let text = rest.prefix { $0 != 0x1B }
    pasted += text
    rest = rest.dropFirst(text.count)
    if pasted.count >= Self.mostPasted { givePart() }
    guard let escape = rest.popFirst() else { return }
    held = [escape]
    state = .pasteMark(silences: 0)
  }

  /// Takes a byte of what may be a mark within a paste.
  mutating func takePasteMark(_ rest: inout ArraySlice<UInt8>) {
    guard let byte = rest.first else { return }
    let mark = held + [byte]
    guard Self.endMark.starts(with: mark) || Self.startMark.starts(with: mark) else {
      return leaveMark()
    }
    rest = rest.dropFirst()
    held = mark
    state = .pasteMark(silences: 0)
    if mark == Self.startMark || (mark == Self.endMark && Self.isForged(before: rest)) {
      held = []
      state = .paste(silences: 0)
    } else if mark == Self.endMark {
      endPaste()
    }
  }

  // Pasted text can hold the mark of its own end, and what follows would then act as typed. Where
  // another end has already arrived, and no other paste has begun, this one was only text.
  private static func isForged(before rest: ArraySlice<UInt8>) -> Bool {
    var rest = rest
    while let escape = rest.firstIndex(of: 0x1B) {
      rest = rest[escape...]
      if rest.starts(with: startMark) { return false }
      if rest.starts(with: endMark) { return true }
      rest = rest.dropFirst()
    }
    return false
  }

  // Only the Esc goes, as any control does: what follows it is text.
  private mutating func leaveMark() {
    pasted += held.dropFirst()
    held = []
    state = .paste(silences: 0)
  }

  private mutating func endPaste() {
    reset()
    let text = PastedText.cleaned(pasted)
    pasted = []
    if !text.isEmpty { give(.paste(text)) }
  }

  // A character or a line break that has only half arrived stays for the next part.
  private mutating func givePart() {
    let unfinished =
      pasted.last == 0x0D ? 1 : UnfinishedCharacter.length(atEndOf: pasted.suffix(4))
    let text = PastedText.cleaned(pasted.dropLast(unfinished))
    pasted = Array(pasted.suffix(unfinished))
    if !text.isEmpty { give(.paste(text)) }
  }

  /// Gives what a paste has brought so far; after some silence it is taken to be over.
  ///
  /// It is not over at once: over a slow line a paste comes with gaps, and its rest would act as
  /// keys.
  mutating func settlePaste(silences: Int, isInMark: Bool) {
    let silences = silences + 1
    if silences < Self.mostSilences {
      givePart()
      state = isInMark ? .pasteMark(silences: silences) : .paste(silences: silences)
    } else {
      leaveMark()
      endPaste()
    }
  }
}

/// What is kept of pasted bytes: text, tabs and line breaks.
enum PastedText {
  /// The text of `bytes`: CR and CRLF become LF, other controls are dropped, and bytes that are not UTF-8 become U+FFFD.
  static func cleaned(_ bytes: some Collection<UInt8>) -> String {
    var kept: [UInt8] = []
    kept.reserveCapacity(bytes.count)
    var before: UInt8 = 0
    for byte in bytes {
      switch byte {
      case 0x0D: kept.append(0x0A)
      case 0x0A: if before != 0x0D { kept.append(byte) }
      case 0x09, 0x20..<0x7F: kept.append(byte)
      case 0x80..<0xA0 where kept.last == 0xC2: kept.removeLast()
      case 0x80...0xFF: kept.append(byte)
      default: break
      }
      before = byte
    }
    return String(decoding: kept, as: UTF8.self)
  }
}
