import Handouts
import Testing

@testable import WordFiles

@Suite struct DOCXWriterTests {
  @Test func `a document becomes a file`() throws {
    let document = Document(title: "T", language: "en")
    #expect(try !DOCXWriter().bytes(of: document, on: PaperSettings()).bytes.isEmpty)
  }
}
