import Testing

@testable import Paper

extension PaperTests {
  @Suite struct DrawnFileTests {
    private let objects = """
      1 0 obj
      << /Type /Page >>
      endobj
      2 0 obj
      << /Type /StructElem
      >>
      endobj
      3 0 obj
      [ 2 0 R ]
      endobj

      """
    private let table = """
      xref
      0 4
      0000000000 65535 f\u{20}
      0000000000 00000 n\u{20}
      0000000033 00000 n\u{20}
      0000000072 00000 n\u{20}
      trailer

      """

    @Test func `the objects of the old structure become free, no others`() {
      let start = objects.utf8.count
      var bytes = Array((objects + table + "startxref\n\(start)\n%%EOF\n").utf8)
      DrawnFile.freeStructure(in: &bytes)
      let rows = String(decoding: bytes, as: UTF8.self).split(separator: "\n").filter {
        $0.hasSuffix(" ")
      }
      #expect(rows.map { $0.dropLast().last } == ["f", "n", "f", "f"])
    }

    @Test(arguments: [
      "", "x", "startxref", "startxref\n99999999999999999999\n%%EOF", "no PDF at all",
    ])
    func `another file stays as it is`(text: String) {
      var bytes = Array(text.utf8)
      DrawnFile.freeStructure(in: &bytes)
      #expect(bytes == Array(text.utf8))
    }
  }
}
