/// How figures are written: `14.8`, `9.3 (9.7)`, `0–57`, or `–` for none.
enum FigureSyntax {
  /// Whether `text` is a decimal number: digits, a point, and a minus sign where needed.
  static func isNumber(_ text: some StringProtocol) -> Bool {
    numberEnd(Array(text.utf8), 0) == text.utf8.count
  }

  /// The figure at the start of a cell and what follows it; nil when it starts with no figure.
  static func split(_ cell: String) -> (figure: Substring, rest: Substring)? {
    let bytes = Array(cell.utf8)
    guard let end = figureEnd(bytes) else { return nil }
    let index = cell.utf8.index(cell.startIndex, offsetBy: end)
    return (cell[..<index], cell[index...].trimmed)
  }

  private static func figureEnd(_ bytes: [UInt8]) -> Int? {
    guard let first = numberEnd(bytes, 0) else {
      return bytes.starts(with: dash) ? dash.count : nil
    }
    if bytes[first...].starts(with: dash) {
      return numberEnd(bytes, first + dash.count) ?? first
    }
    return bracketedEnd(bytes, first) ?? first
  }

  private static func bracketedEnd(_ bytes: [UInt8], _ index: Int) -> Int? {
    guard bytes[index...].starts(with: " (".utf8), let end = numberEnd(bytes, index + 2),
      end < bytes.count, bytes[end] == UInt8(ascii: ")")
    else { return nil }
    return end + 1
  }

  private static func numberEnd(_ bytes: [UInt8], _ start: Int) -> Int? {
    var index = start
    for minus in [minus, Array("-".utf8)] where bytes[index...].starts(with: minus) {
      index += minus.count
      break
    }
    guard let whole = digitsEnd(bytes, index) else { return nil }
    guard whole < bytes.count, bytes[whole] == UInt8(ascii: ".") else { return whole }
    return digitsEnd(bytes, whole + 1) ?? whole
  }

  private static func digitsEnd(_ bytes: [UInt8], _ start: Int) -> Int? {
    var index = start
    while index < bytes.count, bytes[index].isDigit { index += 1 }
    return index > start ? index : nil
  }

  private static let dash = Array("–".utf8)
  private static let minus = Array("−".utf8)
}
