import Practice
import Testing

@Suite struct SafeTextTests {
  @Test(arguments: [
    "", " ", "Every move counts.", "a\nb\n\nc\n", "{}[]~!@#$%^&*()", "Llŷn, Môn a Cheredigion",
    "£5 – “quoted” … 100 %", "漢字 한국어 ＡＢ", "שלום مرحبا", "नमस्ते", "à la cafe\u{301}",
    "👍🏽 🇬🇧 ☁️ 👩‍👩‍👧 🏳️‍🌈", "می‌خواهم", "র‍্যাব", "no\u{A0}break\u{3000}wide",
  ])
  func `honest text stays as it is`(text: String) {
    #expect(SafeText(text).string == text)
  }

  @Test(arguments: [
    ("\u{1B}[31mred", "␛[31mred"), ("\u{0}", "␀"), ("a\u{7}b", "a␇b"), ("a\u{8}", "a␈"),
    ("a\u{B}\u{C}b", "a␋␌b"), ("\u{1F}", "␟"), ("a\u{7F}", "a␡"),
  ])
  func `a control is shown as its picture`(raw: String, shown: String) {
    #expect(SafeText(raw).string == shown)
  }

  @Test(arguments: [
    "\u{80}", "\u{9B}", "\u{9D}", "\u{9F}", "\u{85}", "\u{61C}", "\u{200B}", "\u{200E}", "\u{200F}",
    "\u{202A}", "\u{202E}", "\u{2060}", "\u{2066}", "\u{2069}", "\u{FEFF}", "\u{E0001}",
    "\u{E0041}", "\u{E000}", "\u{10FFFD}", "\u{FFFE}", "\u{10FFFF}", "\u{378}", "\u{3164}",
    "\u{34F}", "\u{600}", "\u{FFF9}",
  ])
  func `what cannot be seen or changes direction is marked`(scalar: String) {
    #expect(SafeText("a\(scalar)b").string == "a\u{FFFD}b")
    #expect(SafeText.line("a\(scalar)b").string == "a\u{FFFD}b")
  }

  @Test func `a run of hidden characters is marked once`() {
    let flag = "\u{1F3F4}\u{E0067}\u{E0062}\u{E0077}\u{E006C}\u{E0073}\u{E007F}"
    #expect(SafeText(flag).string == "\u{1F3F4}\u{FFFD}")
    #expect(SafeText("\u{202E}a\u{200B}\u{FEFF}b").string == "\u{FFFD}a\u{FFFD}b")
  }

  @Test func `a soft hyphen is left out`() {
    #expect(SafeText("multi\u{AD}agency").string == "multiagency")
  }

  @Test(arguments: [
    ("a\r\nb", "a\nb", "a b"), ("a\rb", "a␍b", "a␍b"), ("a\r", "a␍", "a␍"),
    ("a\r\u{AD}\nb", "a\nb", "a b"),
    ("a\r\r\nb", "a␍\nb", "a␍ b"), ("a\u{2028}b\u{2029}c", "a\nb\nc", "a b c"),
    ("a\n\nb\n", "a\n\nb\n", "a  b "), ("\ta\tb", "    a    b", " a b"),
  ])
  func `line breaks and tabs are line feeds and spaces`(raw: String, lines: String, line: String) {
    #expect(SafeText(raw).string == lines)
    #expect(SafeText.line(raw).string == line)
  }

  @Test(arguments: [
    ("می\u{200C}خواهم", "می\u{200C}خواهم"), ("a\u{200D}b", "a\u{200D}b"),
    ("क\u{94D}\u{200D}ष", "क\u{94D}\u{200D}ष"), ("👩\u{200D}👧", "👩\u{200D}👧"),
    ("a\u{200D}", "a\u{FFFD}"), ("\u{200D}a", "\u{FFFD}a"), ("a\u{200D} b", "a\u{FFFD} b"),
    ("a \u{200C}b", "a \u{FFFD}b"), ("1\u{200D}2", "1\u{FFFD}2"), ("a\u{200D}\nb", "a\u{FFFD}\nb"),
    ("a\u{200D}\u{AD}b", "a\u{200D}b"), ("a\u{200D}\u{200D}b", "a\u{FFFD}b"),
    ("a\u{200D}\u{202E}b", "a\u{FFFD}b"),
    ("a\u{200D}\u{1B}b", "a\u{FFFD}␛b"),
  ])
  func `a joiner stays only between letters or pictographs`(raw: String, shown: String) {
    #expect(SafeText(raw).string == shown)
  }

  @Test(arguments: [
    ("☁\u{FE0F}", "☁\u{FE0F}"), ("☁\u{FE0E}", "☁\u{FE0E}"), ("❤\u{FE0F}\u{FE0F}", "❤\u{FE0F}"),
    ("1\u{FE0F}\u{20E3}", "1\u{20E3}"), ("a\u{FE0F}b", "ab"), ("\u{FE0F}", ""),
    ("漢\u{E0100}字", "漢字"), ("≨\u{FE00}", "≨"), ("☁ \u{FE0F}", "☁ "),
    ("☁\u{301}\u{FE0F}", "☁\u{301}"),
  ])
  func `a variation selector stays only on a pictograph`(raw: String, shown: String) {
    #expect(SafeText(raw).string == shown)
  }

  @Test func `at most eight marks stay on one base`() {
    let raw = "Z" + String(repeating: "\u{301}", count: 400) + "a\u{301}"
    #expect(SafeText(raw).string == "Z" + String(repeating: "\u{301}", count: 8) + "a\u{301}")
  }

  @Test func `a joiner before a mark too many is no joiner`() {
    let pile = "Z" + String(repeating: "\u{301}", count: 8)
    #expect(SafeText(pile + "\u{200D}\u{301} b").string == pile + "\u{FFFD}\u{301} b")
  }

  @Test func `hidden characters between marks do not make room for more`() {
    let raw = "Z" + String(repeating: "\u{301}\u{AD}", count: 40)
    #expect(SafeText(raw).string.unicodeScalars.count == 9)
  }

  @Test(arguments: ["\u{301}", "\n\u{301}"])
  func `a mark without a base gets a dotted circle, not the character painted before`(raw: String) {
    #expect(SafeText(raw).string == raw.replacing("\u{301}", with: "\u{25CC}\u{301}"))
  }

  @Test func `a mark after a line's end stands on the space in a single line`() {
    #expect(SafeText.line("a\n\u{301}").string == "a \u{301}")
  }

  @Test func `a chain of joined pictographs is cut`() {
    let chain = SafeText(String(repeating: "👨\u{200D}", count: 100) + "👨").string
    let joined = chain.split(separator: "\u{FFFD}").map {
      $0.unicodeScalars.count { $0 == "\u{200D}" }
    }
    #expect(joined.max() == 8)
    #expect(chain.unicodeScalars.count { $0 == "👨" } == 101)
  }

  @Test func `a part of a text is cleaned as the whole`() {
    #expect(SafeText("xx\u{1B}[31m".dropFirst(2)).string == "␛[31m")
    #expect(SafeText("xx plain".dropFirst(3)).string == "plain")
  }

  @Test func `text says whether there is anything to show`() {
    #expect(SafeText("").isEmpty)
    #expect(SafeText("\u{FE0F}").isEmpty)
    #expect(!SafeText("\u{0}").isEmpty)
    #expect(SafeText("a\tb").description == "a    b")
  }
}
