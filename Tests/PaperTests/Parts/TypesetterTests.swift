import Testing

@testable import Paper

extension PaperTests {
  @Suite struct TypesetterTests {
    @Test func `a line too long for its width ends in an ellipsis`() throws {
      let typesetter = try Typesetter(language: "en")
      let style = TextStyle(size: 12, line: 17)
      let short = typesetter.setLine(Words("Short"), style, width: 100)
      #expect(short.isWhole && short.line.words.text == "Short")
      let long = typesetter.setLine(
        Words(String(repeating: "word ", count: 1_000)), style, width: 100)
      #expect(!long.isWhole && long.line.lines.count == 1)
      #expect(long.line.words.text.hasSuffix("…") && long.line.width <= 100)
    }

    @Test func `lines keep the leading, and the same baselines in every column`() throws {
      let typesetter = try Typesetter(language: "en")
      let style = TextStyle(size: 12, line: 17)
      let text = typesetter.set(Words("one two three four five six"), style, width: 60)
      #expect(text.lines.count > 2)
      #expect(text.lines.allSatisfy { $0.height == 17 })
      #expect(Set(text.lines.map(\.baseline)).count == 1)
      let bold = typesetter.set(Words("bold"), style.bold, width: 60)
      #expect(bold.lines.first?.baseline == text.lines.first?.baseline)
    }

    @Test func `short words are set once`() throws {
      let typesetter = try Typesetter(language: "en")
      let style = TextStyle(size: 12, line: 17)
      let first = typesetter.set(Words("Talk about it"), style, width: 200)
      #expect(typesetter.set(Words("Talk about it"), style, width: 200) === first)
      #expect(typesetter.set(Words("Talk about it"), style, width: 100) !== first)
      #expect(typesetter.set(Words("Talk about it"), style.bold, width: 200) !== first)
    }

    @Test func `parts that are tied together are not parted over two lines`() throws {
      let typesetter = try Typesetter(language: "en")
      let style = TextStyle(size: 12, line: 17)
      for width in 60...120 {
        let text = typesetter.set(Words("Exploited (n = 54)"), style, width: Double(width))
        let starts = text.lines.map(\.start)
        #expect(starts == [0] || starts == [0, 10], "\(width)")
      }
    }
  }
}
