import Practice
import TestKit
import Testing

@testable import WordFiles

@Suite struct EscapeTests {
  @Test(arguments: [
    ("plain words", "plain words"), ("a & b < c > d", "a &amp; b &lt; c &gt; d"),
    ("\"quoted\" it's", "\"quoted\" it's"), ("ŵ ŷ – €", "ŵ ŷ – €"), ("]]>", "]]&gt;"),
    ("&amp;", "&amp;amp;"), ("a\nb", "a b"), ("\u{1B}[31m", "\u{241B}[31m"),
    ("bell\u{7}", "bell\u{2407}"), ("user\u{202E}txt", "user\u{FFFD}txt"), ("\u{FFFE}", "\u{FFFD}"),
    ("e\u{301}", "e\u{301}"), ("<\u{338}", "&lt;\u{338}"),
  ])
  func `words between tags are on one line and never markup`(_ text: String, _ expected: String) {
    #expect(Array(XMLEscape.text(text).unicodeScalars) == Array(expected.unicodeScalars))
  }

  @Test(arguments: [
    ("a \"b\" 'c'", "a &quot;b&quot; &#39;c&#39;"), ("a\nb\tc", "a b c"), ("x & y", "x &amp; y"),
    ("plain", "plain"), ("\" onload=\"x", "&quot; onload=&quot;x"),
  ])
  func `an attribute's value cannot end early`(_ text: String, _ expected: String) {
    #expect(XMLEscape.attribute(text) == expected)
  }

  @Test func `what XML does not take is dropped`() {
    let all = (UInt32(0)...0x10FFFF).compactMap(Unicode.Scalar.init)
    let escaped = XMLEscape.escaped(String(String.UnicodeScalarView(all)), quotes: true)
    let kept = Set(escaped.unicodeScalars.map(\.value))
    let forbidden = (UInt32(0)..<0x20).filter { ![9, 10, 13].contains($0) } + [0xFFFE, 0xFFFF]
    #expect(kept.isDisjoint(with: forbidden))
    // The three whitespace controls, and everything else but the characters of markup.
    #expect(kept.isSuperset(of: [9, 10, 13, 0x20, 0x7F, 0xD7FF, 0xE000, 0xFFFD, 0x10FFFF]))
    #expect(escaped.unicodeScalars.count == all.count - forbidden.count + 3 + 3 + 4 + 5 + 4)
  }

  @Test(arguments: HostileCorpus.texts + HostileCorpus.scripts)
  func `no control or hidden character is left`(_ text: String) {
    for escaped in [XMLEscape.text(text), XMLEscape.attribute(text)] {
      #expect(HostileCorpus.forbidden(in: escaped).isEmpty)
      #expect(!escaped.contains("\n"))
      #expect(!escaped.utf8.contains(UInt8(ascii: "<")))
    }
  }

  @Test(arguments: [("cy", "cy"), ("en-GB", "en-GB"), ("", "en"), ("e\"n", "en")])
  func `a language is a tag or English`(_ tag: String, _ expected: String) {
    #expect(XMLEscape.language(tag) == expected)
  }

  @Test(arguments: [("abc", 3, "abc"), ("abcd", 3, "ab…"), ("ŵŷŵ", 3, "ŵŷŵ"), ("", 3, "")])
  func `what is too long ends with an ellipsis`(_ text: String, _ most: Int, _ expected: String) {
    #expect(text.shortened(to: most) == expected)
  }
}
