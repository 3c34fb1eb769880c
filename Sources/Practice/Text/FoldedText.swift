/// A text as bytes in small letters without accents, in which words are looked for quickly.
///
/// Whoever looks for `ty` finds `tŷ`, and the other way round, however the letter was typed.
package struct FoldedText: Hashable, Sendable {
  /// What the text was turned into; pieces have a line feed between them.
  package let bytes: [UInt8]

  package init(_ pieces: [String]) {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(pieces.reduce(0) { $0 + $1.utf8.count + 1 })
    for (index, piece) in pieces.enumerated() {
      if index > 0 { bytes.append(UInt8(ascii: "\n")) }
      for scalar in piece.unicodeScalars { Self.fold(scalar, into: &bytes) }
    }
    self.bytes = bytes
  }

  // Nearly all of a text is ASCII, for which asking Unicode would take most of the time.
  private static func fold(_ scalar: Unicode.Scalar, into bytes: inout [UInt8]) {
    switch scalar.value {
    case 0x41...0x5A: bytes.append(UInt8(truncatingIfNeeded: scalar.value) | 0x20)
    case 0..<0x80: bytes.append(UInt8(truncatingIfNeeded: scalar.value))
    // A mark that stands behind its letter.
    case 0x300...0x36F: break
    case 0x2018, 0x2019: bytes.append(UInt8(ascii: "'"))
    case 0x201C, 0x201D: bytes.append(UInt8(ascii: "\""))
    default:
      if let letter = letter(of: scalar.value) {
        bytes.append(letter)
      } else {
        bytes += scalar.properties.lowercaseMapping.utf8
      }
    }
  }

  // A hyphen stands where a letter is one of its own.
  private static let latin = Array(
    ("aaaaaa-ceeeeiiii-nooooo-ouuuuy--aaaaaa-ceeeeiiii-nooooo-ouuuuy-y"
      + "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiii--jjkkkllllllllllnnnnnnn--oooooo--"
      + "rrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs").utf8)

  private static func letter(of scalar: UInt32) -> UInt8? {
    let letter: UInt8? =
      switch scalar {
      case 0xC0..<0x180: latin[Int(scalar - 0xC0)]
      case 0x1E80...0x1E85: UInt8(ascii: "w")
      case 0x1EF2, 0x1EF3: UInt8(ascii: "y")
      default: nil
      }
    return letter == UInt8(ascii: "-") ? nil : letter
  }

  /// Whether `word` stands anywhere in it; an empty word does.
  package func contains(_ word: FoldedText) -> Bool { word.bytes.isEmpty || place(of: word) != nil }

  /// Where `word` first stands in it from the byte `start` on, as a number of bytes.
  package func place(of word: FoldedText, from start: Int = 0) -> Int? {
    guard let first = word.bytes.first else { return nil }
    return bytes.withUnsafeBufferPointer { text in
      word.bytes.withUnsafeBufferPointer { word in
        var place = start
        while place + word.count <= text.count {
          if text[place] == first, Self.stands(word, in: text, at: place) { return place }
          place += 1
        }
        return nil
      }
    }
  }

  private static func stands(
    _ word: UnsafeBufferPointer<UInt8>, in text: UnsafeBufferPointer<UInt8>, at place: Int
  ) -> Bool {
    var index = 1
    while index < word.count {
      if text[place + index] != word[index] { return false }
      index += 1
    }
    return true
  }
}
