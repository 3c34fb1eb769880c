/// Reads JSON (RFC 8259) into a tree, with lines for messages and a limit to its depth.
///
/// Members keep their order and are not made unique: a name that stands twice is for the record's
/// reader to refuse.
package struct JSONReader {
  /// The deepest nesting taken; a record has ten levels.
  package static let deepest = 64

  var index = 0
  var line = 1
  let bytes: [UInt8]
  private var depth = 0

  private init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// Reads all of `bytes` as one value; a byte order mark before it is passed over.
  package static func read(_ bytes: [UInt8]) throws(RecordProblem) -> JSONValue {
    var reader = JSONReader(bytes)
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { reader.index = 3 }
    let value = try reader.value()
    guard reader.next() == nil else { throw reader.problem(.moreText) }
    return value
  }

  func problem(_ what: RecordProblem.What) -> RecordProblem {
    RecordProblem(what, line: line)
  }

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

  private mutating func value() throws(RecordProblem) -> JSONValue {
    guard let first = next() else { throw problem(.cutOff) }
    let line = line
    return JSONValue(content: try content(first), line: line)
  }

  private mutating func content(_ first: UInt8) throws(RecordProblem) -> JSONValue.Content {
    switch first {
    case UInt8(ascii: "{"): .object(try members())
    case UInt8(ascii: "["): .array(try items())
    case UInt8(ascii: "\""): .string(try string())
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): try number()
    case UInt8(ascii: "t"): try word("true", .bool(true))
    case UInt8(ascii: "f"): try word("false", .bool(false))
    case UInt8(ascii: "n"): try word("null", .null)
    default: throw problem(.notJSON)
    }
  }

  private mutating func members() throws(RecordProblem) -> [JSONValue.Member] {
    var members: [JSONValue.Member] = []
    try list(until: UInt8(ascii: "}")) { (reader) throws(RecordProblem) in
      guard reader.next() == UInt8(ascii: "\"") else { throw reader.unexpected() }
      let name = try reader.string()
      guard reader.next() == UInt8(ascii: ":") else { throw reader.unexpected() }
      reader.index += 1
      members.append(JSONValue.Member(name: name, value: try reader.value()))
    }
    return members
  }

  private mutating func items() throws(RecordProblem) -> [JSONValue] {
    var items: [JSONValue] = []
    try list(until: UInt8(ascii: "]")) { (reader) throws(RecordProblem) in
      items.append(try reader.value())
    }
    return items
  }

  private mutating func list(
    until closing: UInt8, _ item: (inout JSONReader) throws(RecordProblem) -> Void
  ) throws(RecordProblem) {
    index += 1
    depth += 1
    defer { depth -= 1 }
    guard depth <= Self.deepest else { throw problem(.tooDeep) }
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

  private mutating func unexpected() -> RecordProblem {
    problem(next() == nil ? .cutOff : .notJSON)
  }

  private mutating func word(
    _ word: StaticString, _ content: JSONValue.Content
  ) throws(RecordProblem) -> JSONValue.Content {
    let end = index + word.utf8CodeUnitCount
    guard end <= bytes.count else { throw problem(.cutOff) }
    let matches = word.withUTF8Buffer { bytes[index..<end].elementsEqual($0) }
    guard matches else { throw problem(.notJSON) }
    index = end
    return content
  }
}
