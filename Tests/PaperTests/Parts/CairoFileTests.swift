import Documents
import Testing

@testable import Paper

extension PaperTests {
  @Suite struct CairoFileTests {
    @Test(arguments: [
      "", "x", "startxref\n", "startxref\n99999999999999999999\n%%EOF", "no PDF at all",
      "xref\n0 9\nstartxref\n0\n%%EOF\n", "xref\n0 1\n0000000000 65535 f \nstartxref\n0\n%%EOF\n",
    ])
    func `a file of another form is a fault with a sentence`(text: String) {
      #expect(throws: PaperFault.self) { try CairoFile(Array(text.utf8)) }
      #expect(EnglishDocumentWords().cannotFinish("reason").contains("reason. Try another format"))
    }

    @Test func `a letter whose width isn't said is a fault`() throws {
      let widths = CairoFile.Widths(isWide: false, first: 32, widths: [0.25])
      #expect(try widths.width(32) == 0.25)
      for code in [31, 33] as [UInt16] {
        #expect(throws: PaperFault.self) { try widths.width(code) }
      }
    }

    @Test func `dictionaries give what they refer to, their numbers and their entries`() {
      let dictionary = PDFDictionary(
        Array("<< /Length 5 0 R\n /W [0 [ 994 81.5 ]]\n /Kids [ 7 0 R]\n>>\n".utf8)[...])
      #expect(dictionary.reference("/Length ") == 5)
      #expect(dictionary.numbers("/W [0 [") == [994, 81.5])
      #expect(dictionary.references.map(\.1) == [5, 7])
      #expect(
        String(decoding: dictionary.entries, as: UTF8.self)
          == " \n /W [0 [ 994 81.5 ]]\n /Kids [ 7 0 R]\n")
    }
  }
}
