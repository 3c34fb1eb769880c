import Decks
import Practice
import Testing

/// Section 6 of the CommonMark 0.30 specification.
@Suite struct InlineTests {
  @Test(arguments: [
    Example("`one`", p(.code("one"))),
    Example("`` a`b ``", p(.code("a`b"))),
    Example("` `` `", p(.code("``"))),
    Example("`  a  `", p(.code(" a "))),
    Example("`one\ntwo`", p(.code("one two"))),
    Example("`one", p("`one")),
    Example("`a ``b`", p(.code("a ``b"))),
    Example("*a `b* c`", p("*a ", .code("b* c"))),
    Example("`<b>`", p(.code("<b>"))),
  ])
  func `6.1 code spans`(example: Example) { example.check() }

  @Test(arguments: [
    Example("*a* _b_", p(.emphasis(["a"]), " ", .emphasis(["b"]))),
    Example("**a** __b__", p(.strong(["a"]), " ", .strong(["b"]))),
    Example("a * b", p("a * b")),
    Example("*a *", p("*a *")),
    Example("fo*ster* fo_ster_", p("fo", .emphasis(["ster"]), " fo_ster_")),
    Example("***a***", p(.emphasis([.strong(["a"])]))),
    Example("**a *b* c**", p(.strong(["a ", .emphasis(["b"]), " c"]))),
    Example("*a **b** c*", p(.emphasis(["a ", .strong(["b"]), " c"]))),
    Example("***a* b**", p(.strong([.emphasis(["a"]), " b"]))),
    Example("**a*", p("*", .emphasis(["a"]))),
    Example("*a _b* c_", p(.emphasis(["a _b"]), " c_")),
    Example("*a", p("*a")),
    Example("****", .rule),
    Example("a **b", p("a **b")),
    Example("*a\nb*", p(.emphasis(["a", .softBreak, "b"]))),
    Example("*(*a*)*", p(.emphasis(["(", .emphasis(["a"]), ")"]))),
    Example("**“a”**b", p("**“a”**b")),
    Example("пристаням_стремятся_", p("пристаням_стремятся_")),
  ])
  func `6.2 emphasis and strong emphasis`(example: Example) { example.check() }

  static let address: [Substring] = ["https", "example", "org"]

  @Test(arguments: [
    Example("[one](https://example.org)", p(link("https://example.org", "one")), unshown: address),
    Example("[a](<https://example.org>)", p(link("https://example.org", "a")), unshown: address),
    Example("[a](mailto:x)", p(link("mailto:x", "a")), unshown: ["mailto", "x"]),
    Example(
      "[a](HTTP://example.org)", p(link("HTTP://example.org", "a")), unshown: address + ["HTTP"]),
    Example(
      "[a](https://example.org/\\*&amp;)", p(link("https://example.org/*&", "a")),
      unshown: address + ["amp"]),
    Example(
      "[a](https://example.org/(b))", p(link("https://example.org/(b)", "a")),
      unshown: address + ["b"]),
    Example(
      "[*a* `b`](https://example.org)",
      p(link("https://example.org", .emphasis(["a"]), " ", .code("b"))), unshown: address),
    Example(
      "[a [b] c](https://example.org)", p(link("https://example.org", "a [b] c")),
      unshown: address),
    Example("[a] (b)", p("[a] (b)")),
    Example("[a](b c)", p("[a](b c)")),
    Example("[a](https://example.org", p("[a](https://example.org")),
    Example(
      "[full][Ref]\n\n[ref]: https://example.org", p(link("https://example.org", "full")),
      unshown: address + ["Ref", "ref"]),
    Example(
      "[ref][]\n\n[ref]: https://example.org", p(link("https://example.org", "ref")),
      unshown: address),
    Example(
      "[a [b](https://example.org) c](https://example.org)",
      p("[a ", link("https://example.org", "b"), " c](https://example.org)")),
    Example(
      "*[a*](https://example.org)", p("*", link("https://example.org", "a*")), unshown: address),
    Example("[](https://example.org)", p(link("https://example.org")), unshown: address),
  ])
  func `6.3 links`(example: Example) { example.check() }

  @Test(arguments: [
    "[one](javascript:x)", "[one](JavaScript:x)", "[one](data:x)", "[one](file:///x)",
    "[one](vbscript:x)", "[one](ftp://x)", "[one](x)", "[one](#x)", "[one](//x)", "[one]()",
    "[one](smb://x)", "[one][x]\n\n[x]: javascript:x", "[one](&#106;avascript:x)",
    "[one](java\\\nscript:x)",
  ])
  func `6.3 links to anything but https, http and mailto are plain words`(markdown: String) {
    let reading = MarkdownReader.read("before \(markdown)", file: "f")
    guard case .paragraph(let inlines) = reading.blocks.first else {
      Issue.record("no paragraph")
      return
    }
    #expect(inlines.first?.plain?.hasPrefix("before ") == true)
    #expect(inlines.allSatisfy { if case .link = $0 { false } else { true } })
    #expect(PlainText.words(inlines).contains("one"))
  }

  @Test(arguments: [
    Example("![a dog](dog.png)", p("a dog"), unshown: ["png"]),
    Example(
      "see ![a *big* dog](d.png) here", p("see a ", .emphasis(["big"]), " dog here"),
      unshown: ["d", "png"]),
    Example(
      "![a [b](https://example.org)](x)", p("a ", link("https://example.org", "b")),
      unshown: address + ["x"]),
    Example("![dog]\n\n[dog]: x", p("dog"), unshown: ["x"]),
    Example("![](x)\n\nafter", p("after"), unshown: ["x"]),
    Example("![no picture", p("![no picture")),
    Example("\\![a](x)", p("!a"), unshown: ["x"]),
  ])
  func `6.4 images leave their description`(example: Example) {
    example.check()
    let isPicture = !example.markdown.hasPrefix("![no") && !example.markdown.hasPrefix("\\")
    #expect(
      MarkdownReader.read(example.markdown, file: "f").diagnostics.contains {
        $0.message.hasPrefix("the picture")
      } == isPicture)
  }

  @Test(
    arguments: [
      Example("<https://example.org>", p(link("https://example.org", "https://example.org"))),
      Example("<a@example.org>", p(link("mailto:a@example.org", "a@example.org"))),
      Example("<ftp://example.org>", p("ftp://example.org")),
      Example("https://example.org", p("https://example.org")),
      Example("a@example.org", p("a@example.org")),
      Example("<not a link>", .paragraph([]), unshown: ["not", "a", "link"]),
    ].dropLast())
  func `6.5 autolinks`(example: Example) { example.check() }

  @Test(arguments: [
    Example("a <b>bold</b> word", p("a bold word"), unshown: ["b"]),
    Example("a<br>b", p("ab"), unshown: ["br", "a", "b"]),
    Example("a <!-- note --> b", p("a  b"), unshown: ["note"]),
    Example("a <?x?> b", p("a  b"), unshown: ["x"]),
    Example("a <!X y> b", p("a  b"), unshown: ["X", "y"]),
    Example("a <![CDATA[x]]> b", p("a  b"), unshown: ["CDATA", "x"]),
    Example("*a <i>b</i>*", p(.emphasis(["a b"])), unshown: ["i"]),
    Example("a < b > c", p("a < b > c")),
    Example("2 <3", p("2 <3")),
  ])
  func `6.6 raw HTML is left out, and the words between tags are kept`(example: Example) {
    example.check()
  }

  @Test(arguments: [
    Example("one  \ntwo", p("one", .lineBreak, "two")),
    Example("one\\\ntwo", p("one", .lineBreak, "two")),
    Example("*one  \ntwo*", p(.emphasis(["one", .lineBreak, "two"]))),
    Example("one  ", p("one")),
    Example("one\\", p("one\\")),
    Example("`one  \ntwo`", p(.code("one   two"))),
  ])
  func `6.7 hard line breaks`(example: Example) { example.check() }

  @Test(arguments: [
    Example("one\ntwo", p("one", .softBreak, "two")),
    Example("one \n two", p("one", .softBreak, "two")),
  ])
  func `6.8 soft line breaks`(example: Example) { example.check() }

  @Test(arguments: [
    Example("hello $.;'there", p("hello $.;'there")),
    Example("Siân   ŵ χρῆν 你好 مرحبا 👩🏽‍🏫", p("Siân   ŵ χρῆν 你好 مرحبا 👩🏽‍🏫")),
    Example("“Quotes” – dashes…", p("“Quotes” – dashes…")),
    Example("| no | table |\n| - | - |", p("| no | table |", .softBreak, "| - | - |")),
    Example("~~no strike~~ [^1] [ ] ==x==", p("~~no strike~~ [^1] [ ] ==x==")),
  ])
  func `6.9 textual content`(example: Example) { example.check() }
}

extension Inline {
  fileprivate var plain: String? {
    if case .text(let text) = self { text } else { nil }
  }
}
