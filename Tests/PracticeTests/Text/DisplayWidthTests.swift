import Practice
import Testing

@Suite struct DisplayWidthTests {
  @Test(arguments: [
    ("", 0), ("abc", 3), ("漢字", 4), ("한국어", 6), ("\u{1112}\u{1161}\u{11AB}", 2), ("ＡＢ", 4),
    ("cafe\u{301}", 4), ("café", 4), ("👩‍👩‍👧", 2), ("👍🏽", 2), ("🇺🇸", 2), ("🫨", 2),
    ("नमस्ते", 4), ("☁️", 2), ("☁", 1), ("1\u{20E3}", 2), ("“–”", 3), ("שלום", 4), ("ﾊﾝ", 2),
    ("\u{FFFD}", 1), ("␛", 1), ("、。", 4), ("🏳️‍🌈", 2), ("\u{25CC}\u{301}", 1), ("½", 1),
    ("a\u{200D}b", 2),
  ])
  func `a line takes as many columns as a terminal gives it`(line: String, columns: Int) {
    #expect(DisplayWidth.columns(line) == columns)
  }

  @Test func `a text takes the columns of its widest line`() {
    #expect(DisplayWidth.columns(SafeText("ab\n漢字\n")) == 4)
    #expect(DisplayWidth.columns(SafeText("\n\n")) == 0)
  }

  @Test func `a character has columns of its own`() {
    #expect(DisplayWidth.columns(Character("a")) == 1)
    #expect(DisplayWidth.columns(Character("漢")) == 2)
    #expect(DisplayWidth.columns(Character("\u{301}")) == 0)
    #expect(DisplayWidth.columns(Character("\n")) == 0)
  }

  @Test func `the ranges of wide characters are in order and apart`() {
    for (range, following) in zip(DisplayWidth.wide, DisplayWidth.wide.dropFirst()) {
      #expect(range.upperBound < following.lowerBound)
    }
  }

  @Test func `every character drawn as a picture is wide`() {
    let narrow = (UInt32(0)...0x1FFFF).compactMap(Unicode.Scalar.init)
      .filter { $0.properties.isEmojiPresentation && !DisplayWidth.isWide($0) }
    #expect(narrow.isEmpty)
  }

  @Test func `every ideograph and no Latin, Greek or Cyrillic letter is wide`() {
    for value in UInt32(0x4E00)...0x9FFF {
      #expect(Unicode.Scalar(value).map(DisplayWidth.isWide) == true)
    }
    #expect(
      (UInt32(0)...0x10FF).compactMap(Unicode.Scalar.init).allSatisfy { !DisplayWidth.isWide($0) })
  }
}
