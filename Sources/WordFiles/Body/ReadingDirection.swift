internal import Practice

/// From which side words are read: the first letter that has a direction decides (Unicode, annex 9, rule P2).
enum ReadingDirection {
  /// Whether `text` reads from right to left; nil when no letter says so.
  static func isRightToLeft(_ text: String) -> Bool? {
    for byte in text.utf8 where byte >= 0x80 || isLetter(byte) {
      return byte < 0x80 ? false : firstStrong(text)
    }
    return nil
  }

  /// Whether a run of inlines reads from right to left.
  static func isRightToLeft(_ inlines: [Inline]) -> Bool? {
    for inline in inlines {
      if let found = isRightToLeft(inline) { return found }
    }
    return nil
  }

  private static func isRightToLeft(_ inline: Inline) -> Bool? {
    switch inline {
    case .text(let text), .code(let text): isRightToLeft(text)
    case .emphasis(let inner), .strong(let inner), .link(let inner, _), .phrase(let inner, _):
      isRightToLeft(inner)
    case .softBreak, .lineBreak: nil
    }
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (97...122).contains(byte | 0x20)
  }

  private static func firstStrong(_ text: String) -> Bool? {
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x590...0x8FF, 0xFB1D...0xFDFF, 0xFE70...0xFEFC, 0x10800...0x10FFF, 0x1E800...0x1EFFF:
        if scalar.properties.isAlphabetic { return true }
      default: if scalar.properties.isAlphabetic { return false }
      }
    }
    return nil
  }
}
