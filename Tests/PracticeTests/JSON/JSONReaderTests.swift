import Practice
import Testing

@Suite struct JSONReaderTests {
  private func content(_ text: String) throws -> JSONValue.Content {
    try JSONReader.read(Array(text.utf8)).content
  }

  @Test(arguments: [
    ("null", JSONValue.Content.null), (" true ", .bool(true)), ("\nfalse", .bool(false)),
    ("0", .whole(0)), ("-0", .whole(0)), ("-12", .whole(-12)), ("1.0", .otherNumber),
    ("1e3", .otherNumber), ("1E-3", .otherNumber), ("-0.5e+9", .otherNumber),
    ("9223372036854775807", .whole(.max)), ("9223372036854775808", .otherNumber),
    ("\"\"", .string("")), ("\"a\\\"b\\\\\\/\"", .string("a\"b\\/")),
    ("\"\\b\\f\\n\\r\\t\"", .string("\u{8}\u{C}\n\r\t")),
    ("\"\\u0041\\u00e9\\u20AC\"", .string("Aé€")), ("\"\\ud83d\\ude00\"", .string("😀")),
    ("\"\\u0000\"", .string("\0")), ("\"é€😀\"", .string("é€😀")), ("[]", .array([])),
    ("{ }", .object([])),
  ])
  func `valid text is read`(text: String, expected: JSONValue.Content) throws {
    #expect(try content(text) == expected)
  }

  @Test(arguments: [
    "", " ", "nul", "nulll", "True", "01", "-", "+1", "1.", ".5", "1e", "1e+", "0x1", "NaN",
    "\"", "\"a", "\"\\", "\"\\x\"", "\"\\u12\"", "\"\\u12g4\"", "\"\\ud800\"", "\"\\udc00\"",
    "\"\\ud800\\u0041\"", "\"\u{1}\"", "\"a\nb\"", "[", "[1", "[1,", "[1,]", "[,1]", "[1 2]", "{",
    "{\"a\"", "{\"a\":", "{\"a\":1", "{\"a\":1,", "{\"a\":1,}", "{a:1}", "{1:1}", "{\"a\" 1}", "]",
    "}", "1 2", "'a'", "// x\n1",
  ])
  func `other text is refused`(text: String) {
    #expect(throws: JSONFault.self) { try content(text) }
  }

  @Test(
    arguments: [
      [0xFF], [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xE2, 0x82], [0xF0, 0x9F, 0x98],
      [0xF4, 0x90, 0x80, 0x80],
    ] as [[UInt8]])
  func `text that is not valid UTF-8 is refused`(bytes: [UInt8]) {
    #expect(throws: JSONFault(.notUTF8, line: 1)) {
      try JSONReader.read([0x22] + bytes + [0x22])
    }
  }

  @Test func `values know their line`() throws {
    let value = try JSONReader.read(Array("\n{\"a\":\r\n [1,\n2]}".utf8))
    #expect(value.line == 2)
    let one = JSONValue(content: .whole(1), line: 3)
    let two = JSONValue(content: .whole(2), line: 4)
    let list = JSONValue(content: .array([one, two]), line: 3)
    #expect(value.content == .object([JSONValue.Member(name: "a", value: list)]))
  }

  @Test func `nesting is taken to its limit and no further`() throws {
    let brackets = { String(repeating: "[", count: $0) + String(repeating: "]", count: $0) }
    _ = try content(brackets(JSONReader.deepest))
    #expect(throws: JSONFault(.tooDeep, line: 1)) {
      try content(brackets(JSONReader.deepest + 1))
    }
  }

  @Test func `every scalar comes back from a string, plain and escaped`() throws {
    for value in stride(from: 0, through: 0x10FFFF as UInt32, by: 7) {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let units = String(scalar).utf16.map { unit in
        "\\u" + String(0x10000 + Int(unit), radix: 16).dropFirst()
      }
      #expect(try content("\"\(units.joined())\"") == .string(String(scalar)))
      guard value >= 0x20, scalar != "\"", scalar != "\\" else { continue }
      #expect(try content("\"\(scalar)\"") == .string(String(scalar)))
    }
  }

  @Test(arguments: ["\"", "\\", "\n", "\u{0}", "\u{1F}", "\u{7F}", "é", "😀", "~", " "])
  func `a text comes back wherever a mark stands in it`(mark: String) throws {
    for before in 0..<18 {
      for after in 0..<18 {
        let text =
          String(repeating: "a", count: before) + mark + String(repeating: "ÿ", count: after)
        var writer = JSONWriter()
        writer.string(text)
        #expect(try JSONReader.read(writer.bytes).content == .string(text))
      }
    }
  }
}
