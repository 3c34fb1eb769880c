/// A sealed file as text, for where only text gets through: base64 between two lines.
enum Armour {
  static let first = Array("-----BEGIN AGE ENCRYPTED FILE-----".utf8)
  static let last = Array("-----END AGE ENCRYPTED FILE-----".utf8)
  private static let columns = 64

  /// Whether a file that begins with `bytes` is such text, blanks before it aside; nil where more is needed.
  static func begins(_ bytes: [UInt8]) -> Bool? {
    let start = bytes.drop(while: isBlank).prefix(first.count)
    guard first.starts(with: start) else { return false }
    return start.count == first.count ? true : nil
  }

  /// Whether nothing of it is missing at the end.
  static func isWhole(_ text: [UInt8]) -> Bool {
    let end = text.lastIndex { !isBlank($0) } ?? text.startIndex
    return text.prefix(end + 1).suffix(last.count).elementsEqual(last)
  }

  /// The sealed file that `text` stands for.
  static func bytes(of text: [UInt8]) throws(SealingFault) -> [UInt8] {
    let trimmed = text.drop(while: isBlank)
    let end = trimmed.lastIndex { !isBlank($0) } ?? trimmed.startIndex
    let lines = trimmed[...end].split(separator: newline, omittingEmptySubsequences: false)
      .map { $0.last == carriage ? $0.dropLast() : $0 }
    guard lines.count >= 2, lines.first?.elementsEqual(first) == true,
      lines.last?.elementsEqual(last) == true
    else { throw .armour }
    var bytes: [UInt8] = []
    let body = lines.dropFirst().dropLast()
    for (number, line) in body.enumerated() {
      let isLast = number == body.count - 1
      guard isLast ? (1...columns).contains(line.count) : line.count == columns,
        line.count.isMultiple(of: 4)
      else { throw .armour }
      let padding = isLast ? line.suffix(2).count { $0 == UInt8(ascii: "=") } : 0
      guard let some = Base64.bytes(of: line.dropLast(padding)) else { throw .armour }
      bytes += some
    }
    return bytes
  }

  private static let newline = UInt8(ascii: "\n")
  private static let carriage = UInt8(ascii: "\r")

  private static func isBlank(_ byte: UInt8) -> Bool {
    [UInt8(ascii: " "), UInt8(ascii: "\t"), newline, carriage].contains(byte)
  }
}
