/// The mark that opens a quotation or a list item at the start of a line.
enum ContainerMark {
  /// The bytes of the mark at `index`; nil when there is none.
  static func length(in bytes: [UInt8], at index: Int) -> Int? {
    guard index < bytes.count else { return nil }
    switch bytes[index] {
    case UInt8(ascii: ">"): return 1
    case UInt8(ascii: "-"), UInt8(ascii: "*"):
      return endsMark(bytes, index + 1) && !isRule(bytes, index) ? 1 : nil
    case UInt8(ascii: "+"):
      return endsMark(bytes, index + 1) ? 1 : nil
    case UInt8(ascii: "0")...UInt8(ascii: "9"):
      return numberLength(bytes, index)
    default: return nil
    }
  }

  private static func numberLength(_ bytes: [UInt8], _ index: Int) -> Int? {
    var end = index
    while end < bytes.count, bytes[end].isDigit { end += 1 }
    guard end < bytes.count, bytes[end] == UInt8(ascii: ".") || bytes[end] == UInt8(ascii: ")"),
      endsMark(bytes, end + 1)
    else { return nil }
    return end + 1 - index
  }

  private static func endsMark(_ bytes: [UInt8], _ index: Int) -> Bool {
    index >= bytes.count || bytes[index].isBlank || bytes[index].isLineEnd
  }

  /// Whether the line from `index` on is a rule such as `* * *`, which nests nothing.
  private static func isRule(_ bytes: [UInt8], _ index: Int) -> Bool {
    var marks = 0
    for byte in bytes[index...] {
      if byte.isLineEnd { break }
      if byte == bytes[index] { marks += 1 } else if !byte.isBlank { return false }
    }
    return marks >= 3
  }
}
