import Practice
import Testing

/// Section 2 of the CommonMark 0.30 specification: characters, tabs, escapes, entities; and 3.1.
@Suite struct PreliminariesTests {
  @Test(arguments: [
    Example("\tcare\tleaver", .code("care\tleaver\n")),
    Example("- one\n\n\ttwo", bullets([p("one"), p("two")])),
    Example(">\t\tindented", .quotation([.code("  indented\n")])),
    Example("#\tHeading", h(1, "Heading")),
    Example("*\t*\t*\t", .rule),
  ])
  func `2.2 tabs stand for columns`(example: Example) { example.check() }

  @Test(arguments: [
    Example("one &#0; two", p("one \u{FFFD} two")),
    Example("one &#x0; two", p("one \u{FFFD} two"), unshown: ["x"]),
  ])
  func `2.3 a NUL by its number is the replacement character`(example: Example) {
    example.check()
  }

  @Test(arguments: [
    Example("\\*not emphasis\\*", p("*not emphasis*")),
    Example("\\# no heading", p("# no heading")),
    Example("\\- no list", p("- no list")),
    Example("5\\. no list", p("5. no list")),
    Example("\\[no link\\](x)", p("[no link](x)")),
    Example("\\<b> no tag", p("<b> no tag")),
    Example("\\`no code\\`", p("`no code`")),
    Example("\\&amp; no entity", p("&amp; no entity")),
    Example("\\w no escape", p("\\w no escape")),
    Example("\\\\*care*", p("\\", .emphasis(["care"]))),
    Example("one\\\ntwo", p("one", .lineBreak, "two")),
    Example("`\\*`", p(.code("\\*"))),
    Example(
      "\\!\\\"\\#\\$\\%\\&\\'\\(\\)\\*\\+\\,\\-\\.\\/\\:\\;\\<\\=\\>\\?\\@\\[\\\\\\]\\^\\_\\`\\{\\|\\}\\~",
      p("!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~")),
  ])
  func `2.4 punctuation can be escaped, other characters cannot`(example: Example) {
    example.check()
  }

  @Test(arguments: [
    Example("Tea &amp; talk", p("Tea & talk"), unshown: ["amp"]),
    Example("&eacute;t&#233; &#xE9;", p("été é"), unshown: ["eacute", "t", "xE"]),
    Example("&nosuch; &#; &#x; &#87654321;", p("&nosuch; &#; &#x; &#87654321;")),
    Example("&#42;plain&#42;", p("*plain*")),
    Example("`&amp;`", p(.code("&amp;"))),
    Example("    &lt;", .code("&lt;\n")),
    Example("&nbsp;", p("\u{A0}"), unshown: ["nbsp"]),
    Example("one&#10;two", p("one\ntwo")),
  ])
  func `2.5 entities stand for characters, but make no markup`(example: Example) {
    example.check()
  }

  @Test(arguments: [
    Example("- `one\n- two`", bullets([p("`one")], [p("two`")])),
    Example("> *one\n\ntwo*", .quotation([p("*one")]), p("two*")),
  ])
  func `3.1 blocks come before inlines`(example: Example) { example.check() }
}
