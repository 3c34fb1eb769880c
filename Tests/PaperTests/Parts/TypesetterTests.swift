import Practice
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

    @Test(arguments: [
      TextStyle(size: 12, line: 17), TextStyle(size: 22, line: 26, weight: .bold, tracking: -0.35),
    ])
    func `lines of words end where Pango ends them`(style: TextStyle) throws {
      let typesetter = try Typesetter(language: "en")
      let text =
        "Wait, she’s told 16 people (n = 54) – who’d listen? A well-known rule: “Yes. To 5%, Ŵyn.”"
      // Marked as another language, it is left to Pango.
      let language = Words([.phrase([.text(text)], language: "en")])
      for width in 120...420 {
        let (words, known) = (
          typesetter.set(Words(text), style, width: Double(width)),
          typesetter.set(language, style, width: Double(width))
        )
        #expect(words.lines.map(\.start) == known.lines.map(\.start), "\(width)")
        #expect(
          zip(words.lines, known.lines).allSatisfy {
            abs($0.width - $1.width) < 0.001 && $0.baseline == $1.baseline
              && $0.height == $1.height
          }, "\(width)")
      }
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
