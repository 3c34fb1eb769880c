import Documents
import Practice
import Testing

@testable import Paper

extension PaperTests {
  @Suite struct WordsTests {
    @Test func `emphasis is bold, code has letters of one width, breaks are breaks`() {
      let words = Words([
        .text("a"), .emphasis([.text("b")]), .softBreak, .code("c"), .lineBreak,
        .strong([.text("d")]),
      ])
      #expect(words.text == "ab c\nd")
      #expect(words.segments.map(\.isBold) == [false, true, false, false, false, true])
      #expect(words.segments.map(\.isMono) == [false, false, false, true, false, false])
    }

    @Test func `links and phrases nest`() throws {
      let link = try #require(Sample.link)
      let words = Words([
        .phrase([.text("a"), .link([.text("b")], link)], language: "cy"), .text("c"),
      ])
      #expect(words.segments.map(\.path) == [[0], [0, 1], []])
      #expect(words.path(at: 0) == [0])
      #expect(words.path(at: 1) == [0, 1])
      #expect(words.path(at: 2) == [])
      #expect(words.path(at: 99) == [])
    }

    @Test func `controls never reach paper`() {
      #expect(Words("a\u{1B}[31m\u{202E}b\nc").text == "a␛[31m�b c")
      #expect(Words(code: "a\nb\u{7}").text == "a\nb␇")
    }

    @Test func `a telephone number stays on one line`() {
      #expect(Words("Samaritans: 0808 80 10 800.").tied == [12..<27])
      #expect(Words("116 123").tied == [0..<7])
      #expect(Words("three of 20 5-year-olds, 20 of them").tied == [6..<11])
    }

    @Test func `a number with what it stands for is tied together`() {
      let text = "Exploited (n = 54) and p = 0.05"
      #expect(TiedWords.equations(in: text).map { String(text[$0]) } == ["(n = 54)", "p = 0.05"])
      #expect(Words("ŵ (n = 54)").tied == [3..<11])
      #expect(Words(" = ").tied == [0..<3])
      #expect(Words("a b").tied == [])
      #expect(Words("see Table 3, below").tied == [4..<12])
    }

    @Test func `boxing replaces characters and keeps what is bold`() {
      let words = Words([.text("aŵb"), .strong([.text("ŵ")])]).boxing(["ŵ"])
      #expect(words.text == "a□b□")
      #expect(words.segments.map(\.range) == [0..<5, 5..<8])
      #expect(words.segments.map(\.isBold) == [false, true])
    }
  }
}
