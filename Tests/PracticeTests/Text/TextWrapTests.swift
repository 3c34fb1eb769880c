import Practice
import TestKit
import Testing

@Suite struct TextWrapTests {
  private func wrap(_ text: String, _ width: Int, indent: Int = 0, hanging: Int = 0) -> [String] {
    TextWrap.lines(SafeText(text), width: width, indent: indent, hanging: hanging).map(\.string)
  }

  @Test func `words go on the next line where they do not fit`() {
    #expect(
      wrap("Every move counts for somebody.", 12) == ["Every move", "counts for", "somebody."])
    #expect(wrap("ab cd", 5) == ["ab cd"])
    #expect(wrap("ab cd", 4) == ["ab", "cd"])
  }

  @Test func `lines after the first hang under its text`() {
    #expect(wrap("1. agree with this", 10, hanging: 3) == ["1. agree", "   with", "   this"])
    #expect(wrap("agree with this", 10, indent: 2) == ["  agree", "with this"])
    #expect(wrap("a\nb", 10, indent: 1, hanging: 2) == [" a", "  b"])
  }

  @Test func `line feeds stay, empty lines without an indent`() {
    #expect(wrap("a\n\nb\n", 10, indent: 2, hanging: 2) == ["  a", "", "  b", ""])
    #expect(wrap("", 10) == [""])
    #expect(wrap("   ", 10) == [""])
  }

  @Test func `spaces stay within a line and go at a break`() {
    #expect(wrap("a  b", 10) == ["a  b"])
    #expect(wrap("aaa    bbb", 5) == ["aaa", "bbb"])
    #expect(wrap("  code here", 20) == ["  code here"])
    #expect(wrap("a b   ", 10) == ["a b"])
  }

  @Test func `a space that joins is no place to break`() {
    #expect(wrap("page\u{A0}12 and on", 8) == ["page\u{A0}12", "and on"])
    #expect(wrap("see page\u{A0}12", 9) == ["see", "page\u{A0}12"])
  }

  @Test func `a mark stays with the letter or the space before it`() {
    #expect(wrap("cafe\u{301} au lait", 4) == ["cafe\u{301}", "au", "lait"])
    #expect(wrap("ab \u{301}cd ef", 5) == ["ab \u{301}cd", "ef"])
    #expect(wrap("abc\u{301}def", 3) == ["abc\u{301}", "def"])
    #expect(wrap("a \u{3000}b", 3) == ["a", "b"])
  }

  @Test func `a word longer than a line is broken`() {
    #expect(wrap("see https://example.org/a", 10) == ["see", "https://ex", "ample.org/", "a"])
    #expect(wrap("abcdef", 2, hanging: 1) == ["ab", " c", " d", " e", " f"])
  }

  @Test func `wide characters break anywhere but before closing punctuation`() {
    #expect(wrap("漢字漢字漢", 4) == ["漢字", "漢字", "漢"])
    #expect(wrap("漢字漢字。", 8) == ["漢字漢", "字。"])
    #expect(wrap("（漢字）漢", 6) == ["（漢", "字）漢"])
    #expect(wrap("abc漢字", 5) == ["abc漢", "字"])
  }

  @Test func `a character is never cut, however narrow the line`() {
    #expect(wrap("👩‍👩‍👧👍🏽", 1) == ["👩‍👩‍👧", "👍🏽"])
    #expect(wrap("ab", 0) == ["a", "b"])
    #expect(wrap("ab", -5, indent: 3, hanging: -1) == ["a", "b"])
  }

  @Test(arguments: 0..<4)
  func `no text is lost and no line is too wide`(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let parts = [
      "a", "word", "longerword", " ", " ", "  ", "\n", "漢", "。", "（", "é", "👍🏽", "-", "\u{A0}",
    ]
    for _ in 0..<500 {
      let text = (0..<Int.random(in: 0...40, using: &generator))
        .compactMap { _ in parts.randomElement(using: &generator) }.joined()
      let width = Int.random(in: 2...30, using: &generator)
      let hanging = Int.random(in: 0...12, using: &generator)
      let lines = wrap(text, width, indent: 1, hanging: hanging)
      #expect(lines.joined().filter { $0 != " " } == text.filter { $0 != " " && $0 != "\n" })
      #expect(
        lines.allSatisfy { DisplayWidth.columns($0) <= max(width, 3) }, "\(text.debugDescription)")
    }
  }

  @Test func `hostile texts are wrapped without loss`() {
    for text in HostileCorpus.texts {
      let safe = SafeText(text)
      let lines = TextWrap.lines(safe, width: 76, hanging: 2)
      let kept = lines.reduce(0) { $0 + Self.words($1.string) }
      #expect(kept == Self.words(safe.string), "\(text.prefix(40).debugDescription)")
    }
  }

  private static func words(_ text: String) -> Int {
    text.unicodeScalars.count { $0.properties.generalCategory != .spaceSeparator && $0 != "\n" }
  }
}
