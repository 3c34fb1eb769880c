/// A stretch of text on a page.
struct PrintedRun: Hashable {
  /// The number of the marked content it is in; nil in an artifact.
  var mark: Int?
  var text: String
  /// Where its first letter stands, from the top left in points.
  var x: Double
  var y: Double
  /// The letters' size.
  var size: Double
  /// Whether it stands on its head.
  var isTurned: Bool
}

/// What the codes of a font stand for.
struct FontMap {
  private var texts: [Int: String] = [:]
  private let isWide: Bool

  /// Reads the single characters and ranges of a ToUnicode map (ISO 32000-1, 9.10.3).
  init(_ map: String, isWide: Bool) {
    self.isWide = isWide
    var inCharacters = false
    for line in map.split(separator: "\n") {
      if line.hasSuffix("beginbfchar") { inCharacters = true }
      if line.hasSuffix("endbfchar") { inCharacters = false }
      guard inCharacters else { continue }
      let parts = line.split { "<> ".contains($0) }
      guard parts.count == 2, let code = Int(parts[0], radix: 16) else { continue }
      texts[code] = Self.text(parts[1])
    }
  }

  private static func text(_ hex: Substring) -> String {
    let digits = Array(hex)
    let units = stride(from: 0, to: digits.count - 3, by: 4).compactMap {
      UInt16(String(digits[$0..<$0 + 4]), radix: 16)
    }
    return String(decoding: units, as: UTF16.self)
  }

  /// What bytes of a string stand for.
  func text(_ bytes: [UInt8]) -> String {
    guard isWide else { return bytes.map { texts[Int($0)] ?? "?" }.joined() }
    return stride(from: 0, to: bytes.count - 1, by: 2).map {
      texts[Int(bytes[$0]) << 8 | Int(bytes[$0 + 1])] ?? "?"
    }.joined()
  }
}

/// Reads the text of a page's drawing with its places and its marks.
struct PageReader {
  private enum Operand {
    case number(Double)
    case name(String)
    case string([UInt8])
    case other(String)
  }

  private struct Matrix {
    var a = 1.0, b = 0.0, c = 0.0, d = 1.0, e = 0.0, f = 0.0

    func times(_ m: Matrix) -> Matrix {
      Matrix(
        a: a * m.a + b * m.c, b: a * m.b + b * m.d, c: c * m.a + d * m.c, d: c * m.b + d * m.d,
        e: e * m.a + f * m.c + m.e, f: e * m.b + f * m.d + m.f)
    }
  }

  private(set) var runs: [PrintedRun] = []
  /// What the form with the number of pages says.
  var total = ""
  /// Whether every marked stretch and every saved state was ended.
  var isBalanced: Bool { marks.isEmpty && states.isEmpty }
  private let fonts: [String: FontMap]
  private var font: FontMap?
  private var operands: [Operand] = []
  private var states: [Matrix] = []
  private var space = Matrix()
  private var text = Matrix()
  private var height = 0.0
  private var marks: [(mark: Int?, isOurs: Bool, actual: String?)] = []

  init(fonts: [String: FontMap]) {
    self.fonts = fonts
  }

  /// Reads a whole stream.
  mutating func read(_ bytes: [UInt8]) {
    var index = 0
    while index < bytes.count {
      let start = index
      switch bytes[index] {
      case 0, 9, 10, 13, 32, UInt8(ascii: "["), UInt8(ascii: "]"): index += 1
      case UInt8(ascii: "("): operands.append(.string(Self.literal(bytes, &index)))
      case UInt8(ascii: "<") where bytes[index + 1] == UInt8(ascii: "<"):
        var depth = 0
        repeat {
          if bytes[index...].starts(with: "<<".utf8) {
            depth += 1; index += 2
          } else if bytes[index...].starts(with: ">>".utf8) {
            depth -= 1; index += 2
          } else {
            index += 1
          }
        } while depth > 0
        operands.append(.other(String(decoding: bytes[start..<index], as: UTF8.self)))
      case UInt8(ascii: "<"): operands.append(.string(Self.hex(bytes, &index)))
      default:
        index += 1
        while index < bytes.count, !Self.ends[Int(bytes[index])] { index += 1 }
        word(String(decoding: bytes[start..<index], as: UTF8.self))
      }
    }
  }

  private static let ends = (0..<256).map { " \n\r\t()<>[]/".utf8.contains(UInt8($0)) }

  private static func literal(_ bytes: [UInt8], _ index: inout Int) -> [UInt8] {
    var result: [UInt8] = []
    var depth = 0
    repeat {
      let byte = bytes[index]
      index += 1
      switch byte {
      case UInt8(ascii: "("):
        if depth > 0 { result.append(byte) }
        depth += 1
      case UInt8(ascii: ")"):
        depth -= 1
        if depth > 0 { result.append(byte) }
      case UInt8(ascii: "\\"): escape(bytes, &index, &result)
      default: result.append(byte)
      }
    } while depth > 0
    return result
  }

  private static func escape(_ bytes: [UInt8], _ index: inout Int, _ result: inout [UInt8]) {
    let digits = bytes[index...].prefix(3).prefix { (48...55).contains($0) }
    if digits.isEmpty {
      if bytes[index] != UInt8(ascii: "\n") { result.append(bytes[index]) }
      index += 1
    } else {
      result.append(UInt8(truncatingIfNeeded: digits.reduce(0) { $0 * 8 + Int($1) - 48 }))
      index += digits.count
    }
  }

  private static func hex(_ bytes: [UInt8], _ index: inout Int) -> [UInt8] {
    index += 1
    var digits: [UInt8] = []
    while bytes[index] != UInt8(ascii: ">") {
      if bytes[index] > 32 { digits.append(bytes[index] & 15 + (bytes[index] > 64 ? 9 : 0)) }
      index += 1
    }
    index += 1
    return stride(from: 0, to: digits.count - 1, by: 2).map { digits[$0] << 4 | digits[$0 + 1] }
  }

  private mutating func word(_ word: String) {
    if let number = Double(word) { return operands.append(.number(number)) }
    if word.hasPrefix("/") { return operands.append(.name(word)) }
    take(word)
    operands = []
  }

  private var numbers: [Double] {
    operands.compactMap { if case .number(let number) = $0 { number } else { nil } }
  }

  private mutating func take(_ word: String) {
    let n = numbers
    switch word {
    case "q": states.append(space)
    case "Q": space = states.popLast() ?? space
    case "cm":
      let matrix = Matrix(a: n[0], b: n[1], c: n[2], d: n[3], e: n[4], f: n[5])
      if height == 0, states.isEmpty { height = n[5] }
      space = matrix.times(space)
    case "Tm": text = Matrix(a: n[0], b: n[1], c: n[2], d: n[3], e: n[4], f: n[5])
    case "Td": text = Matrix(e: n[0], f: n[1]).times(text)
    case "Tf": if case .name(let name) = operands.first { font = fonts[name] }
    case "Tj", "TJ": show()
    case "BMC": marks.append((nil, false, nil))
    case "BDC": begin()
    case "EMC": if let ended = marks.popLast(), let actual = ended.actual { add(actual) }
    case "Do": if case .name("/Total") = operands.first { add(total) }
    default: break
    }
  }

  private mutating func begin() {
    guard case .other(let properties) = operands.last else { return }
    let mark = properties.firstRange(of: "/MCID ").flatMap {
      Int(properties[$0.upperBound...].prefix(while: \.isNumber))
    }
    let actual = properties.firstRange(of: "/ActualText").map { range -> String in
      let hex = properties[range.upperBound...].drop { $0 != "<" }.dropFirst().prefix { $0 != ">" }
      let digits = Array(hex.filter(\.isHexDigit).lowercased().dropFirst(4))
      let units = stride(from: 0, to: digits.count - 3, by: 4).compactMap {
        UInt16(String(digits[$0..<$0 + 4]), radix: 16)
      }
      return String(decoding: units, as: UTF16.self)
    }
    marks.append((mark ?? marks.last?.mark ?? nil, mark != nil, actual))
  }

  private mutating func show() {
    guard !marks.contains(where: { $0.actual != nil }) else { return }
    let strings = operands.compactMap { if case .string(let bytes) = $0 { bytes } else { nil } }
    add(strings.map { font?.text($0) ?? "?" }.joined())
  }

  private mutating func add(_ words: String) {
    let place = text.times(space)
    let mark = marks.last?.mark ?? nil
    if let last = runs.last, last.mark == mark, last.x == place.e, last.y == height - place.f {
      runs[runs.count - 1].text += words
      return
    }
    runs.append(
      PrintedRun(
        mark: mark, text: words, x: place.e, y: height - place.f,
        size: (place.a * place.a + place.b * place.b).squareRoot(), isTurned: place.a < 0))
  }
}
