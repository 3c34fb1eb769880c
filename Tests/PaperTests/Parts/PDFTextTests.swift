import Testing

@testable import Paper

extension PaperTests {
  @Suite struct PDFTextTests {
    private func written(_ write: (inout [UInt8]) -> Void) -> String {
      var bytes: [UInt8] = []
      write(&bytes)
      return String(decoding: bytes, as: UTF8.self)
    }

    @Test(arguments: [
      (0, "0 "), (1, "1 "), (-0.5, "-0.5 "), (12.3456, "12.346 "), (1.05, "1.05 "),
      (-0.0004, "0 "), (0.999_9, "1 "), (1_234.001, "1234.001 "),
    ])
    func `numbers have three decimals at most`(number: Double, text: String) {
      #expect(written { $0.add(number) } == text)
    }

    @Test(arguments: [(0, "0"), (9, "9"), (10, "10"), (-105, "-105"), (987_654, "987654")])
    func `whole numbers have all their digits`(number: Int, text: String) {
      #expect(written { $0.add(number) } == text)
    }

    @Test(arguments: [
      ("a (b\\) c", "(a \\(b\\\\\\) c)"), ("", "()"), ("é😀", "<FEFF00E9D83DDE00>"),
    ])
    func `strings are in ASCII or in UTF-16`(string: String, text: String) {
      #expect(written { $0.add(string: string) } == text)
    }

    @Test func `bytes beyond ASCII are written by their numbers`() {
      #expect(
        written { for byte in [65, 10, 0x92, 255] as [UInt8] { $0.add(byte: byte) } }
          == "A\\012\\222\\377")
    }
  }
}
