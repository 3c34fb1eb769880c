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
