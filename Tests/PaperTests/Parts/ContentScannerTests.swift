import Testing

@testable import Paper

extension PaperTests {
  @Suite struct ContentScannerTests {
    /// The operators of a stream, each with its operands.
    private func operators(_ source: String) -> [String] {
      let bytes = Array(source.utf8)
      return bytes.withUnsafeBufferPointer { buffer in
        var scanner = ContentScanner(buffer)
        var found: [String] = []
        while let (operation, operands) = scanner.next() {
          found.append(String(decoding: bytes[operands..<operation.upperBound], as: UTF8.self))
        }
        return found
      }
    }

    @Test(arguments: [
      ("", []), ("q Q", ["q", "Q"]), ("1 0 0 -1 0 842 cm", ["1 0 0 -1 0 842 cm"]),
      ("-.5 +2 m\n1 2 l", ["-.5 +2 m", "1 2 l"]), ("(a) Tj(b)'", ["(a) Tj", "(b)'"]),
      ("[(a)-27<62>]TJ ET", ["[(a)-27<62>]TJ", "ET"]),
      ("(a\\)b(c)\\\\) Tj", ["(a\\)b(c)\\\\) Tj"]), ("(f S\nDo) Tj", ["(f S\nDo) Tj"]),
      ("/Span << /MCID 0 /A <</B (x>>)>> >> BDC", ["/Span << /MCID 0 /A <</B (x>>)>> >> BDC"]),
      ("/a0 gs /x5 Do", ["/a0 gs", "/x5 Do"]), ("0 0 9 9 re f*", ["0 0 9 9 re", "f*"]),
      ("[] 0.0 d", ["[] 0.0 d"]), ("(never ends", []), ("<616263", []), ("(\\", []),
    ])
    func `operators are found with all that stands before them`(source: String, found: [String]) {
      #expect(operators(source) == found)
    }
  }
}
