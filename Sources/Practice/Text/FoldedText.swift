/// A text in lower case as bytes, in which words are looked for quickly.
package struct FoldedText: Hashable, Sendable {
  private let bytes: [UInt8]

  package init(_ pieces: [String]) {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(pieces.reduce(0) { $0 + $1.utf8.count + 1 })
    for (index, piece) in pieces.enumerated() {
      if index > 0 { bytes.append(UInt8(ascii: "\n")) }
      Self.fold(piece, into: &bytes)
    }
    self.bytes = bytes
  }

  // Nearly all of a text is ASCII, for which asking Unicode would take most of the time.
  private static func fold(_ piece: String, into bytes: inout [UInt8]) {
    for scalar in piece.unicodeScalars {
      switch scalar.value {
      case 0x41...0x5A: bytes.append(UInt8(truncatingIfNeeded: scalar.value) | 0x20)
      case 0..<0x80: bytes.append(UInt8(truncatingIfNeeded: scalar.value))
      default: bytes += scalar.properties.lowercaseMapping.utf8
      }
    }
  }

  /// Whether `word` stands anywhere in it; an empty word does.
  package func contains(_ word: FoldedText) -> Bool {
    guard let first = word.bytes.first else { return true }
    return bytes.withUnsafeBufferPointer { text in
      word.bytes.withUnsafeBufferPointer { word in
        var place = 0
        while place + word.count <= text.count {
          if text[place] == first, Self.stands(word, in: text, at: place) { return true }
          place += 1
        }
        return false
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
