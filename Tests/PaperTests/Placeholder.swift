import Handouts
import Testing

@testable import Paper

@Suite struct PDFWriterTests {
  @Test func `a document becomes a file`() throws {
    let document = Document(title: "T", language: "en")
    #expect(try !PDFWriter().bytes(of: document, on: PaperSettings()).bytes.isEmpty)
  }
}
