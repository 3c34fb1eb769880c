/// A value read from JSON, with the line it begins on.
package struct JSONValue: Equatable {
  /// A member of an object.
  package struct Member: Equatable {
    package let name: String
    package let value: JSONValue

    package init(name: String, value: JSONValue) {
      self.name = name
      self.value = value
    }
  }

  /// What a value is; of numbers only whole ones are kept, for nothing here has others.
  package enum Content: Equatable {
    case object([Member])
    case array([JSONValue])
    case string(String)
    case whole(Int)
    case otherNumber
    case bool(Bool)
    case null
  }

  package let content: Content
  /// The line it begins on, counted from 1.
  package let line: Int

  package init(content: Content, line: Int) {
    self.content = content
    self.line = line
  }
}

/// Why a text isn't JSON.
package struct JSONFault: Error, Equatable, Sendable {
  package enum What: Hashable, Sendable {
    case cutOff
    case notJSON
    case moreText
    case controlCharacter
    case notUTF8
    case tooDeep
  }

  package let what: What
  /// The line of the text, counted from 1.
  package let line: Int

  package init(_ what: What, line: Int) {
    self.what = what
    self.line = line
  }
}

/// Reads JSON (RFC 8259) into a tree, with lines for messages and a limit to its depth.
///
/// Members keep their order, and a name given twice is kept twice: whoever reads the object refuses it.
package struct JSONReader {
  /// The deepest nesting read; a record has ten levels.
  package static let deepest = 64

  private var index = 0
  private var line = 1
  private let bytes: [UInt8]
  private var depth = 0

  private init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// Reads all of `bytes` as one value; a byte order mark before it is passed over.
  package static func read(_ bytes: [UInt8]) throws(JSONFault) -> JSONValue {
    var reader = JSONReader(bytes)
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { reader.index = 3 }
    let value = try reader.value()
    guard reader.next() == nil else { throw reader.fault(.moreText) }
    return value
  }

  private func fault(_ what: JSONFault.What) -> JSONFault { JSONFault(what, line: line) }

  /// The next byte that is not white space, which stays to be read; nil at the end.
  private mutating func next() -> UInt8? {
    while index < bytes.count {
      switch bytes[index] {
      case UInt8(ascii: "\n"): line += 1
      case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\r"): break
      default: return bytes[index]
      }
      index += 1
    }
    return nil
  }

  private mutating func value() throws(JSONFault) -> JSONValue {
    guard let first = next() else { throw fault(.cutOff) }
    let line = line
    return JSONValue(content: try content(first), line: line)
  }

  private mutating func content(_ first: UInt8) throws(JSONFault) -> JSONValue.Content {
    switch first {
    case UInt8(ascii: "{"): .object(try members())
    case UInt8(ascii: "["): .array(try items())
    case UInt8(ascii: "\""): .string(try string())
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): try number()
    case UInt8(ascii: "t"): try word("true", .bool(true))
    case UInt8(ascii: "f"): try word("false", .bool(false))
    case UInt8(ascii: "n"): try word("null", .null)
    default: throw fault(.notJSON)
    }
  }

  private mutating func members() throws(JSONFault) -> [JSONValue.Member] {
    var members: [JSONValue.Member] = []
    try list(until: UInt8(ascii: "}")) { (reader) throws(JSONFault) in
      guard reader.next() == UInt8(ascii: "\"") else { throw reader.unexpected() }
      let name = try reader.string()
      guard reader.next() == UInt8(ascii: ":") else { throw reader.unexpected() }
      reader.index += 1
      members.append(JSONValue.Member(name: name, value: try reader.value()))
    }
    return members
  }

  private mutating func items() throws(JSONFault) -> [JSONValue] {
    var items: [JSONValue] = []
    try list(until: UInt8(ascii: "]")) { (reader) throws(JSONFault) in
      items.append(try reader.value())
    }
    return items
  }

  private mutating func list(
    until closing: UInt8, _ item: (inout JSONReader) throws(JSONFault) -> Void
  ) throws(JSONFault) {
    index += 1
    depth += 1
    defer { depth -= 1 }
    guard depth <= Self.deepest else { throw fault(.tooDeep) }
    if next() != closing {
      repeat { try item(&self) } while takeComma()
    }
    guard next() == closing else { throw unexpected() }
    index += 1
  }

  private mutating func takeComma() -> Bool {
    guard next() == UInt8(ascii: ",") else { return false }
    index += 1
    return true
  }

  private mutating func unexpected() -> JSONFault {
    fault(next() == nil ? .cutOff : .notJSON)
  }

  private mutating func word(
    _ word: StaticString, _ content: JSONValue.Content
  ) throws(JSONFault) -> JSONValue.Content {
    let end = index + word.utf8CodeUnitCount
    guard end <= bytes.count else { throw fault(.cutOff) }
    let matches = word.withUTF8Buffer { bytes[index..<end].elementsEqual($0) }
    guard matches else { throw fault(.notJSON) }
    index = end
    return content
  }

  // MARK: - Numbers

  // After RFC 8259, section 6.
  private mutating func number() throws(JSONFault) -> JSONValue.Content {
    let start = index
    if peek() == UInt8(ascii: "-") { index += 1 }
    let zero = peek() == UInt8(ascii: "0")
    let wholeDigits = skipDigits()
    guard wholeDigits == 1 || wholeDigits > 1 && !zero else { throw numberFault() }
    let isWhole = index
    if peek() == UInt8(ascii: ".") {
      index += 1
      guard skipDigits() > 0 else { throw numberFault() }
    }
    if let mark = peek(), mark | 0x20 == UInt8(ascii: "e") {
      index += 1
      if let sign = peek(), sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-") { index += 1 }
      guard skipDigits() > 0 else { throw numberFault() }
    }
    guard index == isWhole else { return .otherNumber }
    return Int(String(decoding: bytes[start..<index], as: UTF8.self)).map { .whole($0) }
      ?? .otherNumber
  }

  private func peek() -> UInt8? { index < bytes.count ? bytes[index] : nil }

  private func numberFault() -> JSONFault {
    fault(index < bytes.count ? .notJSON : .cutOff)
  }

  // How many digits it passed over.
  private mutating func skipDigits() -> Int {
    let start = index
    while let digit = peek(), (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(digit) {
      index += 1
    }
    return index - start
  }

  // MARK: - Strings

  // The opening quotation mark comes next.
  private mutating func string() throws(JSONFault) -> String {
    index += 1
    var start = index
    var before: [UInt8] = []
    while true {
      index = bytes.withUnsafeBytes { PlainRun.endInJSON(in: $0, from: index) }
      guard index < bytes.count else { throw fault(.cutOff) }
      switch bytes[index] {
      case UInt8(ascii: "\""):
        let rest = bytes[start..<index]
        index += 1
        return try text(before.isEmpty ? rest : (before + rest)[...])
      case UInt8(ascii: "\\"):
        before += bytes[start..<index]
        index += 1
        before += try escape()
        start = index
      default: throw fault(.controlCharacter)
      }
    }
  }

  private func text(_ utf8: ArraySlice<UInt8>) throws(JSONFault) -> String {
    guard let text = String(validating: utf8, as: UTF8.self) else { throw fault(.notUTF8) }
    return text
  }

  private mutating func escape() throws(JSONFault) -> [UInt8] {
    guard index < bytes.count else { throw fault(.cutOff) }
    let letter = bytes[index]
    index += 1
    switch letter {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return [letter]
    case UInt8(ascii: "n"): return [0x0A]
    case UInt8(ascii: "t"): return [0x09]
    case UInt8(ascii: "r"): return [0x0D]
    case UInt8(ascii: "b"): return [0x08]
    case UInt8(ascii: "f"): return [0x0C]
    case UInt8(ascii: "u"): return try Array(String(scalar()).utf8)
    default: throw fault(.notJSON)
    }
  }

  // Reads the four digits of `\uXXXX`, and the second half where they are a first one.
  private mutating func scalar() throws(JSONFault) -> Character {
    let first = try codeUnit()
    if let scalar = Unicode.Scalar(first) { return Character(scalar) }
    guard UTF16.isLeadSurrogate(first), index + 1 < bytes.count,
      bytes[index] == UInt8(ascii: "\\"), bytes[index + 1] == UInt8(ascii: "u")
    else { throw fault(.notUTF8) }
    index += 2
    let second = try codeUnit()
    guard UTF16.isTrailSurrogate(second) else { throw fault(.notUTF8) }
    return Character(UTF16.decode(UTF16.EncodedScalar([first, second])))
  }

  private mutating func codeUnit() throws(JSONFault) -> UInt16 {
    guard index + 4 <= bytes.count else { throw fault(.cutOff) }
    var unit: UInt16 = 0
    for byte in bytes[index..<index + 4] {
      guard let digit = Character(Unicode.Scalar(byte)).hexDigitValue else {
        throw fault(.notJSON)
      }
      unit = unit << 4 | UInt16(digit)
    }
    index += 4
    return unit
  }
}
