/// Writes JSON (RFC 8259) as UTF-8, members in the order given: a member a line, or all in one line.
///
/// It writes while it is told, without a tree in between: a record is written after every answer.
package struct JSONWriter {
  /// What has been written so far.
  package private(set) var bytes: [UInt8] = []
  private let isOneLine: Bool
  private var depth: Int
  private var isFirst = true

  /// - Parameters:
  ///   - capacity: About how many bytes there will be.
  ///   - depth: How many objects and arrays what is written will stand in.
  package init(capacity: Int = 4_096, inOneLine isOneLine: Bool = false, depth: Int = 0) {
    self.isOneLine = isOneLine
    self.depth = depth
    bytes.reserveCapacity(capacity)
  }

  /// Writes an object as the whole text or as an array's item.
  package mutating func object<Fault: Error>(
    _ members: (inout JSONWriter) throws(Fault) -> Void
  ) throws(Fault) {
    try nested("{", "}", members)
  }

  /// Writes an array as the whole text or as an array's item.
  package mutating func array<Fault: Error>(
    _ items: (inout JSONWriter) throws(Fault) -> Void
  ) throws(Fault) {
    try nested("[", "]", items)
  }

  /// Begins an array's item; the value is written next.
  package mutating func item<Fault: Error>(
    _ value: (inout JSONWriter) throws(Fault) -> Void
  ) throws(Fault) {
    separate()
    try value(&self)
  }

  /// Writes a member of an object; `value` writes its value.
  package mutating func member<Fault: Error>(
    _ name: String, _ value: (inout JSONWriter) throws(Fault) -> Void
  ) throws(Fault) {
    beginMember(name)
    try value(&self)
  }

  /// Writes a string.
  package mutating func string(_ text: String) {
    quoted(text)
  }

  /// Writes a whole number.
  package mutating func number(_ number: Int) {
    bytes.append(contentsOf: String(number).utf8)
  }

  /// Writes true or false.
  package mutating func bool(_ value: Bool) {
    bytes.append(contentsOf: (value ? "true" : "false").utf8)
  }

  /// Writes null.
  package mutating func null() {
    bytes.append(contentsOf: "null".utf8)
  }

  /// Writes a value that has been written before, as deep as it stands here.
  package mutating func value(written: [UInt8]) {
    bytes.append(contentsOf: written)
  }

  /// Begins an object whose members others write; `endObject` ends it.
  ///
  /// These five do what the others do, but whoever is in a hurry has nothing to hand over.
  package mutating func beginObject() { begin("{") }
  package mutating func endObject() { end("}") }
  package mutating func beginArray() { begin("[") }
  package mutating func beginItem() { separate() }
  package mutating func endArray() { end("]") }

  /// Begins a member of an object; its value is written next.
  package mutating func beginMember(_ name: String) {
    separate()
    quoted(name)
    bytes.append(UInt8(ascii: ":"))
    if !isOneLine { bytes.append(UInt8(ascii: " ")) }
  }

  /// Puts other bytes in place of the last ones.
  package mutating func replaceLast(_ count: Int, with others: [UInt8]) {
    bytes.removeLast(count)
    bytes += others
  }

  /// Ends the text with a line feed.
  package mutating func endLine() {
    bytes.append(UInt8(ascii: "\n"))
  }

  private mutating func nested<Fault: Error>(
    _ opening: Unicode.Scalar, _ closing: Unicode.Scalar,
    _ content: (inout JSONWriter) throws(Fault) -> Void
  ) throws(Fault) {
    begin(opening)
    try content(&self)
    end(closing)
  }

  private mutating func begin(_ opening: Unicode.Scalar) {
    bytes.append(UInt8(ascii: opening))
    depth += 1
    isFirst = true
  }

  private mutating func end(_ closing: Unicode.Scalar) {
    depth -= 1
    if !isFirst { indent() }
    isFirst = false
    bytes.append(UInt8(ascii: closing))
  }

  private mutating func separate() {
    if !isFirst { bytes.append(UInt8(ascii: ",")) }
    isFirst = false
    indent()
  }

  private mutating func indent() {
    if isOneLine { return }
    let width = depth * 2
    if width < Self.margin.count {
      bytes.append(contentsOf: Self.margin[...width])
    } else {
      bytes.append(UInt8(ascii: "\n"))
      bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: width))
    }
  }

  /// A line feed and as many spaces as any record or list has before a line.
  private static let margin = Array("\n".utf8) + repeatElement(UInt8(ascii: " "), count: 64)

  private mutating func quoted(_ text: String) {
    var text = text
    bytes.append(UInt8(ascii: "\""))
    text.withUTF8 { utf8 in
      var start = 0
      while true {
        let end = PlainRun.end(in: utf8, from: start)
        bytes.append(contentsOf: UnsafeBufferPointer(rebasing: utf8[start..<end]))
        guard end < utf8.count else { break }
        let (scalar, length) = PlainRun.scalar(in: utf8, at: end)
        escape(scalar)
        start = end + length
      }
    }
    bytes.append(UInt8(ascii: "\""))
  }

  private mutating func escape(_ scalar: UInt32) {
    switch scalar {
    case 0x0A: bytes.append(contentsOf: "\\n".utf8)
    case 0x09: bytes.append(contentsOf: "\\t".utf8)
    case 0x0D: bytes.append(contentsOf: "\\r".utf8)
    case 0x22: bytes.append(contentsOf: "\\\"".utf8)
    case 0x5C: bytes.append(contentsOf: "\\\\".utf8)
    case ..<0x1_0000: escape(unit: scalar)
    default:
      escape(unit: 0xD7C0 + (scalar >> 10))
      escape(unit: 0xDC00 + (scalar & 0x3FF))
    }
  }

  private mutating func escape(unit: UInt32) {
    bytes.append(contentsOf: "\\u".utf8)
    for shift in stride(from: UInt32(12), through: 0, by: -4) {
      bytes.append(Self.digits[Int(unit >> shift & 15)])
    }
  }

  private static let digits = Array("0123456789abcdef".utf8)
}
