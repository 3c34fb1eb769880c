import Decks
import Practice
import Testing

@Suite struct LimitTests {
  private func fault(_ text: String) -> String? {
    MarkdownReader.read(text, file: "f.md").diagnostics.first { $0.severity == .error }?
      .description
  }

  private func fault(_ bytes: [UInt8]) throws -> String? {
    let folder = try ScratchFolder()
    try folder.write(Array("---\nid: x\ntitle: X\ncredit: Y\n---\n".utf8) + bytes, to: "x.md")
    return ModelReader(folder: folder.path, shownAs: "M").read().diagnostics.first?.description
  }

  private func lines(_ count: Int, _ line: String) -> String {
    Array(repeating: line, count: count).joined(separator: "\n")
  }

  @Test func `64 KiB are read, a byte more is not`() {
    let text = lines(1_023, String(repeating: "x", count: 63)) + "\n"
    let rest = String(repeating: "x", count: 65_536 - text.utf8.count)
    #expect(fault(text + rest) == nil)
    #expect(
      fault(text + rest + "x")
        == "f.md:1: the file is larger than 64 KiB; divide it into smaller files")
  }

  @Test(arguments: ["\n", "\r\n", "\r"])
  func `two thousand lines are read, one more is not`(end: String) {
    let text = lines(2_000, "x").replacing("\n", with: end)
    #expect(fault(text) == nil)
    #expect(fault(text + end) == nil, "the last line's end begins no line")
    #expect(fault(text + end + "x")?.hasPrefix("f.md:2001: the file has more than 2000") == true)
  }

  @Test func `a line of 4000 bytes is read, one of a byte more is not`() {
    let line = String(repeating: "x", count: 4_000)
    #expect(fault("a\n" + line) == nil)
    #expect(fault("a\n" + line + "x\nb")?.hasPrefix("f.md:2: the line is longer than 4000") == true)
  }

  @Test(arguments: ["> ", ">", "- ", "+ ", "* ", "1. ", "12) ", "> 1. "])
  func `thirty-two containers open on a line, no more`(mark: String) {
    let marks = mark == "> 1. " ? 16 : 32
    let text = String(repeating: mark, count: marks)
    #expect(fault("x\n\n" + text + "x") == nil)
    #expect(fault("x\n\n" + text + mark + "x")?.hasPrefix("f.md:3: the line opens more") == true)
  }

  @Test(arguments: ["-", "*"])
  func `a long rule opens nothing`(mark: String) {
    let rule = String(repeating: "\(mark) ", count: 200)
    #expect(MarkdownReader.read("x\n\n" + rule, file: "f").blocks.last == .rule)
  }

  @Test func `a line is indented by 128 columns at most`() {
    let blanks = String(repeating: " ", count: 128)
    #expect(fault("x\n" + blanks + "y") == nil)
    #expect(fault("x\n" + blanks + " y")?.hasPrefix("f.md:2: the line is indented") == true)
    #expect(fault("x\n> " + blanks + " y")?.hasPrefix("f.md:2: the line is indented") == true)
    #expect(fault("x\n" + String(repeating: "\t", count: 33))?.hasPrefix("f.md:2:") == true)
  }

  @Test func `a tree of a hundred levels is read, a deeper one is not`() {
    let words = { (count: Int) in
      (0..<count).map { $0 % 2 == 0 ? "*a" : "_a" }.joined(separator: " ")
        + (0..<count).reversed().map { $0 % 2 == 0 ? "*" : "_" }.joined()
    }
    // The document, the paragraph and the innermost words are levels too.
    #expect(fault(words(97)) == nil)
    #expect(fault("x\n\n" + words(98))?.hasPrefix("f.md:3: lists, quotations or emph") == true)
  }

  static let notUTF8: [[UInt8]] = [
    [0x80], [0xBF], [0xC0, 0x80], [0xC1, 0xBF], [0xC2], [0xC2, 0x20], [0xC3, 0xC3],
    [0xE0, 0x80, 0x80], [0xE0, 0x9F, 0xBF], [0xE2, 0x82], [0xE2, 0x82, 0x20], [0xE2, 0x28, 0xA1],
    [0xED, 0xA0, 0x80], [0xED, 0xBF, 0xBF], [0xF0, 0x80, 0x80, 0x80], [0xF0, 0x8F, 0xBF, 0xBF],
    [0xF0, 0x9F, 0x98], [0xF0, 0x9F, 0x98, 0x20], [0xF4, 0x90, 0x80, 0x80],
    [0xF5, 0x80, 0x80, 0x80], [0xFE], [0xFF], [0xFF, 0xFE, 0x61, 0x00],
  ]

  @Test(arguments: notUTF8)
  func `bytes that are not UTF-8 are refused with their line`(bytes: [UInt8]) throws {
    for lead in ["", "a", "1234567", "12345678"] {
      let fault = try fault(Array("\n\n\(lead)".utf8) + bytes + Array("end\n".utf8))
      #expect(
        fault
          == """
          M/x.md:8: the line isn't valid UTF-8; save the file again with the encoding UTF-8
          """)
    }
  }

  @Test func `every scalar is valid UTF-8`() {
    for start in stride(from: UInt32(0x80), through: 0x10FFFF, by: 0x4000) {
      let scalars = (start..<min(start + 0x4000, 0x110000)).compactMap(Unicode.Scalar.init)
      for part in stride(from: 0, to: scalars.count, by: 900) {
        var text = ""
        text.unicodeScalars.append(contentsOf: scalars[part..<min(part + 900, scalars.count)])
        #expect(fault(text) == nil, "from \(start)")
      }
    }
  }

  @Test(arguments: ["", "a", "1234567", "12345678", "é"])
  func `a NUL is refused with its line`(lead: String) throws {
    let fault = try fault(Array("\n\(lead)".utf8) + [0, 0x61])
    #expect(fault == "M/x.md:7: the line holds a NUL character; delete it")
  }

  @Test func `other control characters are left to the painter`() {
    let text = "a\u{1B}[31m\u{7F}\u{85}\u{202E}b"
    #expect(MarkdownReader.read(text, file: "f").blocks == [.paragraph([.text(text)])])
  }

  @Test func `pictures that would keep libcmark busy are refused`() {
    let text = lines(15, String(repeating: "![[]()", count: 660))
    #expect(fault(text)?.hasPrefix("f.md:1: the file opens too many pictures") == true)
    #expect(fault(lines(100, "![a](b) and [c](https://example.org)")) == nil)
  }
}
