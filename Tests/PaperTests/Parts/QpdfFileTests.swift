import Documents
import Testing

@testable import Paper

extension PaperTests {
  @Suite struct QpdfFileTests {
    @Test func `bytes that are no PDF are a fault with a sentence`() {
      #expect(throws: (any Error).self) {
        try Array("no PDF".utf8).withUnsafeBufferPointer { _ = try QpdfFile($0) }
      }
      #expect(EnglishDocumentWords().cannotFinish("reason").contains("reason. Try another format"))
    }
  }
}
