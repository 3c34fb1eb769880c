import Decks
import Practice
import Testing

/// Section 4 of the CommonMark 0.30 specification.
@Suite struct LeafBlockTests {
  @Test(arguments: [
    Example("***", .rule), Example("---", .rule), Example("___", .rule),
    Example(" - - -", .rule), Example("_ _ _ _ _", .rule), Example("**  * ** * ** * **", .rule),
    Example("--", p("--")), Example("+++", p("+++")), Example("_ _ a", p("_ _ a")),
    Example("one\n***\ntwo", p("one"), .rule, p("two")),
    Example("- one\n***\n- two", bullets([p("one")]), .rule, bullets([p("two")])),
    Example("- one\n- * * *", bullets([p("one")], [.rule])),
  ])
  func `4.1 thematic breaks`(example: Example) { example.check() }

  @Test(arguments: [
    Example("# one\n## two\n### three", h(1, "one"), h(2, "two"), h(3, "three")),
    Example("#### four\n##### five\n###### six", h(4, "four"), h(5, "five"), h(6, "six")),
    Example("####### seven", p("####### seven")),
    Example("#hashtag", p("#hashtag")),
    Example("#   one   ##   ", h(1, "one")),
    Example("# one \\#", h(1, "one #")),
    Example("# one#", h(1, "one#")),
    Example("   # indented", h(1, "indented")),
    Example("    # code", .code("# code\n")),
    Example("one\n# two\nthree", p("one"), h(1, "two"), p("three")),
    Example("# a *b* `c`", .heading(level: 1, ["a ", .emphasis(["b"]), " ", .code("c")])),
    Example("#", .heading(level: 1, [])),
    Example("### ###", .heading(level: 3, [])),
  ])
  func `4.2 ATX headings`(example: Example) { example.check() }

  @Test(arguments: [
    Example("One\n===", h(1, "One")),
    Example("Two\n-", h(2, "Two")),
    Example("Three\nlines\n====", .heading(level: 1, ["Three", .softBreak, "lines"])),
    Example("  In\n   ---  ", h(2, "In")),
    Example("One\n= =", p("One", .softBreak, "= =")),
    Example("- One\n---", bullets([p("One")]), .rule),
    Example("> One\n---", .quotation([p("One")]), .rule),
    Example("\n====", p("====")),
    Example("\\> One\n---", h(2, "> One")),
  ])
  func `4.3 setext headings`(example: Example) { example.check() }

  @Test(arguments: [
    Example("    one\n      two", .code("one\n  two\n")),
    Example("    one\n\n    two", .code("one\n\ntwo\n")),
    Example("text\n    no code", p("text", .softBreak, "no code")),
    Example("    one\ntext", .code("one\n"), p("text")),
    Example("    *a* <b> [c](d)", .code("*a* <b> [c](d)\n")),
    Example("- one\n\n      two", bullets([p("one"), .code("two\n")])),
  ])
  func `4.4 indented code`(example: Example) { example.check() }

  @Test(arguments: [
    Example("```\none\n```", .code("one\n")),
    Example("~~~\none\n~~~", .code("one\n")),
    Example("````\n```\n````", .code("```\n")),
    Example("```\n~~~\n```", .code("~~~\n")),
    Example("``` text words\none\n```", .code("one\n"), unshown: ["text", "words"]),
    Example("```\nnever closed", .code("never closed\n")),
    Example("```\n```", .code("")),
    Example("  ```\n  one\n three\n  ```", .code("one\nthree\n")),
    Example("> ```\n> one\n\ntwo", .quotation([.code("one\n")]), p("two")),
    Example("one\n```\ntwo\n```\nthree", p("one"), .code("two\n"), p("three")),
    Example("``` a ``` b", p(.code("a"), " b")),
    Example("``\ninline\n``", p(.code("inline"))),
    Example("```\n*a* &amp; \\*\n```", .code("*a* &amp; \\*\n")),
  ])
  func `4.5 fenced code`(example: Example) { example.check() }

  @Test(arguments: [
    Example("<div>\ninside\n</div>\n\nafter", p("after"), unshown: ["div", "inside"]),
    Example("<script>\nrun()\n</script>\nafter", p("after"), unshown: ["script", "run"]),
    Example(
      "<!-- a note\n\nand more -->\nafter", p("after"), unshown: ["a", "note", "and", "more"]),
    Example("<?php\nrun\n?>\nafter", p("after"), unshown: ["php", "run"]),
    Example("<!DOCTYPE html>\nafter", p("after"), unshown: ["DOCTYPE", "html"]),
    Example("<![CDATA[\nx\n]]>\nafter", p("after"), unshown: ["CDATA", "x"]),
    Example("<del>\n*inside*\n</del>\n\nafter", p("after"), unshown: ["del", "inside"]),
    Example("<div>\n\n*kept*\n\n</div>", p(.emphasis(["kept"])), unshown: ["div"]),
    Example("<del>\n\n*kept*\n\n</del>", p(.emphasis(["kept"])), unshown: ["del"]),
    Example(
      "text\n<x-y>\ninside", p("text", .softBreak, .softBreak, "inside"), unshown: ["x", "y"]),
  ])
  func `4.6 HTML blocks are left out, and what stands round them is kept`(example: Example) {
    example.check()
    #expect(
      MarkdownReader.read(example.markdown, file: "f").diagnostics.contains {
        $0.severity == .warning && $0.message.hasPrefix("HTML isn't shown")
      })
  }

  @Test(arguments: [
    Example(
      "[one]: https://example.org/a\n\n[one]", p(link("https://example.org/a", "one")),
      unshown: ["https", "example", "org", "a"]),
    Example(
      "[One Two]:\n   <https://example.org>\n\nsee [one\ntwo]",
      p("see ", link("https://example.org", "one", .softBreak, "two")),
      unshown: ["One", "Two", "https", "example", "org"]),
    Example("[unused]: https://example.org", unshown: ["unused", "https", "example", "org"]),
    Example("[none]\n\ntext", p("[none]"), p("text")),
    Example("[a]: b c", p("[a]: b c")),
    Example("words\n[a]: b", p("words", .softBreak, "[a]: b")),
    Example(
      "[a]: https://example.org/1\n[a]: https://example.org/2\n\n[a]",
      p(link("https://example.org/1", "a")), unshown: ["https", "example", "org"]),
    Example(
      "> [a]: https://example.org\n\n[a]", .quotation([]), p(link("https://example.org", "a")),
      unshown: ["https", "example", "org"]),
  ])
  func `4.7 link reference definitions`(example: Example) { example.check() }

  @Test(arguments: [
    Example("one\n\ntwo", p("one"), p("two")),
    Example("one\ntwo", p("one", .softBreak, "two")),
    Example("  one\n     two", p("one", .softBreak, "two")),
    Example("one  ", p("one")),
  ])
  func `4.8 paragraphs`(example: Example) { example.check() }

  @Test(arguments: [
    Example("\n\n  \n\none\n\n\n\n# two\n\n", p("one"), h(1, "two")),
    Example(""), Example("\n"), Example(" \t \n"),
  ])
  func `4.9 blank lines`(example: Example) { example.check() }
}
