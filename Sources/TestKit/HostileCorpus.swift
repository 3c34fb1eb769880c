/// Texts made to break out of a terminal, a page or a parser, for every place that takes text.
package enum HostileCorpus {
  /// Every hostile text, from a bare escape to a line of a million characters.
  package static let texts: [String] = short + large

  /// The hostile texts that are no longer than a page, for tests that put each in many places.
  package static let short: [String] =
    escapes + controls + directions + invisibles + piles + entities + markup

  /// Escape sequences that move, recolour, retitle, link, copy or answer.
  package static let escapes: [String] = [
    "\u{1B}", "\u{1B}[", "\u{1B}[31mred\u{1B}[0m", "\u{1B}[2J\u{1B}[H", "\u{1B}c", "\u{1B}[6n",
    "\u{1B}[?1049h", "\u{1B}[8m hidden \u{1B}[28m", "\u{1B}[1A\u{1B}[2Kover the line above",
    "\u{1B}]0;a title\u{07}", "\u{1B}]2;a title\u{1B}\\", "\u{1B}]52;c;cm0gLXJm\u{07}",
    "\u{1B}]8;;https://evil.example/\u{1B}\\a link\u{1B}]8;;\u{1B}\\",
    "\u{1B}]1337;File=inline=1:AAAA\u{07}", "\u{1B}P+q544e\u{1B}\\", "\u{1B}Pq#0;2;0;0;0\u{1B}\\",
    "\u{1B}_Gf=24;AAAA\u{1B}\\", "\u{1B}^private\u{1B}\\", "\u{1B}Xstring\u{1B}\\",
    "\u{1B}[200~pasted\u{1B}[201~", "\u{1B}(0lqk\u{1B}(B", "a\u{1B}\u{1B}[31mb",
    "\u{9B}31mred", "\u{9D}0;a title\u{9C}", "\u{90}+q544e\u{9C}", "\u{9E}private\u{9C}",
  ]

  /// Lone control characters in the midst of words.
  package static let controls: [String] = [
    "bell\u{07}", "over\u{08}\u{08}\u{08}\u{08}writes", "nothing\u{0}here", "delete\u{7F}",
    "first\rsecond", "first\r\nsecond\r\n", "first\r\r\nsecond", "feed\u{0C}tab\u{0B}",
    "shift\u{0E}out\u{0F}in", "next\u{85}line", "index\u{84}reverse\u{8D}", "\tcolumn\tcolumn",
    "separate\u{2028}lines\u{2029}here", "all " + (UInt8(0)...31).map(scalar).joined() + " C0",
    "all " + (UInt8(128)...159).map(scalar).joined() + " C1",
  ]

  /// Marks and overrides that turn the order of what is seen.
  package static let directions: [String] = [
    "user\u{202E}txt.exe", "\u{202A}a\u{202B}b\u{202D}c\u{202C}", "\u{2066}a\u{2067}b\u{2068}c",
    "\u{2069}\u{2069}", "a\u{200E}b\u{200F}c\u{061C}d",
    "access\u{202E}\u{2066}// no\u{2069}\u{2066}",
    "\u{5E9}\u{5DC}\u{5D5}\u{5DD} and \u{645}\u{631}\u{62D}\u{628}\u{627}",
  ]

  /// Characters without width, tags, variation selectors and characters that are none.
  package static let invisibles: [String] = [
    "zero\u{200B}width", "word\u{2060}joiner", "\u{FEFF}byte order mark", "soft\u{AD}hyphen",
    "stray \u{200D} joiner \u{200C}", "\u{200D}", "a\u{200D}\u{200D}\u{200D}b", "1\u{FE0F}\u{FE0E}",
    "tags" + "ignore this".unicodeScalars.compactMap(tag).joined(),
    "\u{1F3F4}\u{E0067}\u{E0062}\u{E0077}\u{E006C}\u{E0073}\u{E007F}",
    "variation\u{E0100}\u{FE00}\u{180B}", "filler\u{3164}\u{FFA0}\u{115F}", "grapheme\u{34F}joiner",
    "private\u{E000}\u{F8FF}\u{10FFFD}", "none" + noncharacter + "\u{FFFE}\u{FFFF}\u{10FFFF}",
    "unassigned\u{378}\u{E01F0}", "notes\u{FFF9}a\u{FFFA}b\u{FFFB}", "\u{2061}\u{2064}\u{206A}",
  ]

  /// Marks piled up, and sequences joined without end.
  package static let piles: [String] = [
    "Z" + String(repeating: "\u{0335}\u{0301}\u{0489}", count: 400) + "algo", "\u{0301}first",
    "\u{20DD}\u{20E3}", String(repeating: "\u{1F468}\u{200D}", count: 2_000),
    "k" + String(repeating: "\u{200D}\u{94D}", count: 500),
    String(repeating: "\u{915}\u{94D}", count: 2_000), String(repeating: "\u{1F1EC}", count: 999),
    "\u{FDFD}\u{12031}\u{2E3B}", String(repeating: "\u{0E33}", count: 500),
  ]

  /// Characters that a Markdown or HTML reader makes out of entities, whole and split.
  package static let entities: [String] = [
    "&#27;[31mred", "&#x1b;[31mred", "&#X1B;]0;a title&#7;", "&#155;31m", "&#x9b;2J", "&#0;",
    "&#8238;txt.exe", "&amp;#27;[31m", "&amp;amp;#27;[31m", "&#*27*;[31m", "&#2**7**;[31m",
    "&#27", "&#13;&#10;", "&#xD800;", "&#1114112;", "&#99999999999;",
    "&Tab;&NewLine;&ZeroWidthSpace;",
    "&lt;script&gt;", "[&#27;]0;t&#7;](https://example.org)", "`&#27;[31m`", "\\&#27;[31m",
  ]

  /// What would be code, a formula or a path somewhere else.
  package static let markup: [String] = [
    "<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "\"><svg/onload=alert(1)>",
    "]]>--><!--", "[link](javascript:alert(1))", "![](https://evil.example/pixel.png)",
    "=HYPERLINK(\"https://evil.example\")", " =1+1", "\t=1+1", "+1", "-1", "@SUM(A1)", "|calc",
    "%0A",
    "\u{FF1D}1+1", "a,b;c\"d'e", "../../etc/passwd", "/dev/null", "-rf", "--help", ".", "..", "",
    " ", "\n", "$(reboot)", "`reboot`", "%s%n%x", "{{7*7}}", "\\u001b[31m", "\\x1b[31m", "\\",
    "```\nstep\n```", "---\nid: other\n---", "# Heading", "| a | b |", "NULL", "null", "undefined",
    "\u{FFFD}\u{FFFD}", "\u{D7FF}\u{E000}", "caf\u{E9} cafe\u{301}", "\u{1F469}\u{200D}\u{1F469}",
  ]

  /// Texts too long for anything that counts on short ones.
  package static let large: [String] = [
    String(repeating: "a", count: 1_000_000), String(repeating: "word ", count: 20_000),
    String(repeating: "\u{1B}[31m", count: 10_000), String(repeating: "\n", count: 10_000),
    String(repeating: "\u{202E}", count: 10_000), String(repeating: "\u{6F22}", count: 10_000),
    String(repeating: "[", count: 10_000), String(repeating: "> ", count: 10_000),
  ]

  /// Bytes that are not UTF-8: overlong, cut off, surrogates, beyond the last scalar.
  package static let notUTF8: [[UInt8]] = [
    [0xC0, 0x9B], [0xC1, 0xBF], [0xE0, 0x80, 0x9B], [0xF0, 0x80, 0x80, 0x9B], [0x9B, 0x33, 0x31],
    [0xC2], [0xE2, 0x80], [0xF0, 0x9F, 0x98], [0xED, 0xA0, 0x80], [0xED, 0xBF, 0xBF], [0x80],
    [0xF4, 0x90, 0x80, 0x80], [0xF8, 0x88, 0x80, 0x80, 0x80], [0xFE], [0xFF], [0x61, 0xFF, 0x62],
    [0xFF, 0xFE, 0x61, 0x00], [0xC3, 0x28], [0xE2, 0x28, 0xA1],
  ]

  // A literal may not hold it.
  private static let noncharacter = Unicode.Scalar(0xFDD0).map { String($0) } ?? ""

  private static func scalar(_ value: UInt8) -> String {
    String(Unicode.Scalar(value))
  }

  private static func tag(_ scalar: Unicode.Scalar) -> String? {
    Unicode.Scalar(0xE0000 + scalar.value).map { String($0) }
  }
}
