/// The file as cairo writes it, on its way to libqpdf.
enum DrawnFile {
  /// Marks the objects of cairo's own structure tree as free, so that libqpdf need not read thousands of
  /// objects that are replaced; a file of another form stays as it is.
  static func freeStructure(in bytes: inout [UInt8]) {
    guard var entry = firstEntry(of: bytes) else { return }
    while entry + 20 <= bytes.count, bytes[entry + 10] == UInt8(ascii: " ") {
      let inUse = bytes[entry + 17] == UInt8(ascii: "n")
      if inUse, isStructure(bytes, number(bytes[entry..<entry + 10])) {
        bytes[entry + 17] = UInt8(ascii: "f")
      }
      entry += 20
    }
  }

  // The cross-reference table begins `xref`, a line with the range of numbers, then entries of 20 bytes
  // (ISO 32000-1, 7.5.4).
  private static func firstEntry(of bytes: [UInt8]) -> Int? {
    let end = bytes.suffix(40)
    guard let word = end.firstIndex(of: UInt8(ascii: "x")) else { return nil }
    let start = number(bytes[word...].drop { !isDigit($0) })
    guard bytes.dropFirst(start).starts(with: "xref\n0 ".utf8),
      let line = bytes.dropFirst(start + 5).firstIndex(of: UInt8(ascii: "\n"))
    else { return nil }
    return line + 1
  }

  private static func isStructure(_ bytes: [UInt8], _ offset: Int) -> Bool {
    let head = bytes.dropFirst(offset).prefix(64)
    guard let line = head.firstIndex(of: UInt8(ascii: "\n")) else { return false }
    let body = head[(line + 1)...]
    return starts.contains { body.starts(with: $0) }
  }

  private static let starts = ["<< /Type /StructElem", "<< /Type /StructTreeRoot", "<< /Nums", "["]
    .map { Array($0.utf8) }

  private static func number(_ digits: ArraySlice<UInt8>) -> Int {
    digits.prefix(while: isDigit).prefix(15).reduce(0) { $0 * 10 + Int($1 - 48) }
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (48...57).contains(byte) }
}
