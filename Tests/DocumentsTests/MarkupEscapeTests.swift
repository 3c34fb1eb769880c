import Practice
import TestKit
import Testing

@testable import Documents

@Suite struct MarkupEscapeTests {
  @Test(arguments: [
    ("plain words", "plain words"), ("a & b < c > d", "a &amp; b &lt; c &gt; d"),
    ("a \"b\" 'c'", "a &quot;b&quot; &#39;c&#39;"), ("ŵ ŷ – €", "ŵ ŷ – €"), ("]]>", "]]&gt;"),
    ("&amp;", "&amp;amp;"), ("a\nb\tc", "a b c"), ("\u{1B}[31m", "\u{241B}[31m"),
    ("bell\u{7}", "bell\u{2407}"), ("user\u{202E}txt", "user\u{FFFD}txt"), ("\u{FFFE}", "\u{FFFD}"),
    ("e\u{301}", "e\u{301}"), ("<\u{338}", "&lt;\u{338}"),
    ("\" onload=\"x", "&quot; onload=&quot;x"),
  ])
  func `words are on one line and never markup`(_ text: String, _ expected: String) {
    #expect(Array(MarkupEscape.text(text).unicodeScalars) == Array(expected.unicodeScalars))
  }

  @Test(arguments: [("&", "&amp;"), ("<", "&lt;"), (">", "&gt;"), ("\"", "&quot;"), ("'", "&#39;")])
  func `a mark is found at every place, whatever stands around it`(_ mark: String, _ name: String) {
    let others = (UInt8(0x20)...0x7E).map { String(UnicodeScalar($0)) } + ["\u{C0}", "€", "\u{A7}"]
    for other in others where !"&<>\"'".contains(other) {
      for place in 0..<19 {
        let before = String(repeating: other, count: place)
        let after = String(repeating: other, count: 18 - place)
        #expect(MarkupEscape.text(before + mark + after) == before + name + after)
        #expect(MarkupEscape.text(before + after) == before + after)
      }
    }
  }

  @Test func `what XML does not take is never left`() {
    let all = (UInt32(0)...0x10FFFF).compactMap(Unicode.Scalar.init)
    let text = String(String.UnicodeScalarView(all))
    for escaped in [MarkupEscape.text(text), MarkupEscape.lines(text)] {
      #expect(!escaped.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" })
      #expect(!escaped.unicodeScalars.contains { [0xFFFE, 0xFFFF].contains($0.value) })
      #expect(escaped.contains("a") && escaped.contains("&lt;"))
    }
  }

  @Test(arguments: HostileCorpus.texts + HostileCorpus.scripts)
  func `no control or hidden character is left`(_ text: String) {
    let escaped = MarkupEscape.text(text)
    #expect(HostileCorpus.forbidden(in: escaped).isEmpty)
    #expect(!escaped.contains("\n"))
    #expect(!escaped.utf8.contains(UInt8(ascii: "<")))
  }

  @Test(arguments: [("cy", "cy"), ("en-GB", "en-GB"), ("", "en"), ("e\"n", "en")])
  func `a language is a tag or English`(_ tag: String, _ expected: String) {
    #expect(MarkupEscape.language(tag) == expected)
  }
}
