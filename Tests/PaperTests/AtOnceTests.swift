import Documents
import Practice
import Testing

@testable import Paper

extension PaperTests {
  /// Several threads that draw at once, each with other fonts.
  @Suite struct AtOnceTests {
    private static let documents = [
      "Every move counts.", "Ελλάδα Київ", "مرحبا بكم", "สวัสดี", "漢字 かな", "😀 👩‍👩‍👧 🏴", "∑ ∫ √ ≤ ➔ ✓",
      "Ŵ ŵ Ŷ ŷ ffi ½",
    ].map { words in
      Document(
        title: words, language: "en",
        elements: [
          .paragraph(words), .block(.paragraph([.strong([.text(words)])])), .block(.code(words)),
          .block(.chart(Sample.chart)),
        ])
    }
    private static let cards = (1...20).map { Sample.card("A", front: $0) }

    private static func written() throws -> [[UInt8]] {
      try documents.map { try PDFWriter().bytes(of: $0, on: PaperSettings()).bytes }
    }

    private static func measured() throws -> [Int] {
      try CardFit(print: .usual, size: .a4).counts(of: cards)
    }

    @Test func `each draws and measures what it would alone`() async throws {
      let alone = (written: try Self.written(), measured: try Self.measured())
      try await withThrowingTaskGroup(of: Bool.self) { group in
        for _ in 0..<6 {
          group.addTask { try Self.written() == alone.written }
          group.addTask { try Self.measured() == alone.measured }
        }
        for try await isSame in group { #expect(isSame) }
      }
    }
  }
}
