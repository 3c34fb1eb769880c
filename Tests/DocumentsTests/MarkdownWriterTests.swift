import Documents
import Practice
import TestKit
import Testing

@Suite struct MarkdownWriterTests {
  private func body(_ elements: [Document.Element]) -> String {
    let text = MarkdownWriter().text(
      of: Document(title: "T", language: "en", elements: elements))
    return String(text.dropFirst(5))
  }

  private func paragraph(_ inlines: Inline...) -> String {
    body([.block(.paragraph(inlines))])
  }

  @Test(arguments: [
    ("# x", "\\# x"), ("- x", #"\- x"#), ("+ x", #"\+ x"#), ("* x", #"\* x"#), ("1. x", #"1\. x"#),
    ("12) x", #"12\) x"#), ("> x", #"\> x"#), ("<b>x</b>", #"\<b>x\</b>"#), ("&amp;", #"\&amp;"#),
    ("&#27;[31m", #"\&#27;\[31m"#), ("R & D", "R & D"), ("a&b", #"a\&b"#), ("a&ŵ", "a&ŵ"),
    ("&", #"\&"#), ("ŵ*ŷ", #"ŵ\*ŷ"#), ("! a!", #"! a\!"#), ("7", "7"), ("7. ŵ", #"7\. ŵ"#),
    ("2 < 3 > 1", "2 < 3 > 1"),
    ("***", #"\*\*\*"#),
    ("---", #"\---"#), ("===", #"\==="#), ("`x`", #"\`x\`"#), ("~~~", #"\~\~\~"#),
    ("[x](y)", #"\[x\](y)"#), ("![x](y)", #"!\[x\](y)"#), ("[x]: y", #"\[x\]: y"#),
    ("<https://a.example>", #"\<https://a.example>"#), ("x  ", "x"), ("    x", "x"), ("\tx", "x"),
    (#"x\"#, #"x\\"#), ("snake_case", #"snake\_case"#), ("|a|b|", #"\|a\|b\|"#),
    ("1.5 of 2", #"1\.5 of 2"#),
    ("in 2019. Then", "in 2019. Then"), ("Plain, round (words).", "Plain, round (words)."),
  ])
  func `words come out as the same words`(_ words: String, _ expected: String) {
    #expect(paragraph(.text(words)) == expected + "\n")
  }

  @Test func `what one run ends with makes nothing of what the next begins with`() throws {
    let link = try #require(Link("https://a.example"))
    #expect(paragraph(.text("&"), .text("#27;")) == "\\&#27;\n")
    #expect(paragraph(.text("<"), .text("b>")) == "\\<b>\n")
    #expect(paragraph(.text("!"), .link([.text("x")], link)) == "\\![x](<https://a.example>)\n")
  }

  @Test func `lines stay lines and each begins harmlessly`() {
    #expect(
      paragraph(.text("a"), .lineBreak, .text("- b"), .lineBreak, .text("==="), .softBreak)
        == "a\\\n\\- b\\\n\\===\n")
  }

  @Test func `emphasis keeps spaces outside and does not go over lines`() {
    #expect(paragraph(.strong([.text(" a ")]), .text("b")) == "**a** b\n")
    #expect(paragraph(.strong([.text("a"), .lineBreak, .text("b")])) == "**a**\\\n**b**\n")
    #expect(paragraph(.emphasis([.text("a*b")]), .strong([])) == "*a\\*b*\n")
    #expect(paragraph(.strong([.text("\u{A0}a")])) == "\u{A0}**a**\n")
  }

  @Test(
    arguments: [
      ([.text("a"), .emphasis([.text("b")]), .text("c")], "a*b*c"),
      ([.text("a"), .emphasis([.text("(b)")]), .text("c")], "a(b)c"),
      ([.text("a "), .emphasis([.text("(b)")]), .text(", c")], "a *(b)*, c"),
      ([.text("("), .strong([.text("“b”")]), .text(")")], "(**“b”**)"),
      ([.text("a"), .strong([.code("b")]), .text("c")], "a`b`c"),
      ([.text("a"), .emphasis([.text(" (b)")])], "a *(b)*"),
      ([.emphasis([.text("€5")]), .text("a")], "*€5*a"),
      ([.text("a"), .emphasis([.text("€5")])], "a€5"),
      ([.emphasis([.text("a")]), .emphasis([.text("b")]), .strong([.text("c")])], "*a*b**c**"),
      ([.emphasis([.text("a")]), .text(" "), .emphasis([.text("b")])], "*a* *b*"),
      ([.emphasis([.emphasis([.text("a")]), .text("b")])], "*ab*"),
      ([.strong([.text("a "), .strong([.text("b")])])], "**a b**"),
      ([.strong([.emphasis([.text("a")])])], "***a***"),
      ([.emphasis([.strong([.text("a")]), .text(" b")])], "***a** b*"),
      ([.emphasis([.text("a "), .strong([.text("b")])]), .text("c")], "*a **b***c"),
      ([.strong([.text("a"), .emphasis([.text("b")]), .text("c")])], "**abc**"),
      (
        [.strong([.text("a"), .lineBreak, .emphasis([.text("b")])]), .text("c")],
        "**a**\\\n***b***c"
      ),
      ([.emphasis([.strong([.text(" ")]), .text("a")])], " *a*"),
    ] as [([Inline], String)])
  func `emphasis is marked only where the marks can be read as such`(
    _ inlines: [Inline], _ expected: String
  ) {
    #expect(body([.block(.paragraph([.text("x ")] + inlines))]) == "x \(expected)\n")
  }

  @Test func `emphasis within a link stands for itself`() throws {
    let link = try #require(Link("https://a.example"))
    let inner: [Inline] = [.emphasis([.text("a")]), .text(" "), .emphasis([.text("b")])]
    #expect(
      paragraph(.emphasis([.link(inner, link)])) == "*[*a* *b*](<https://a.example>)*\n")
  }

  @Test(arguments: [
    ("a", "`a`"), ("a`b", "``a`b``"), ("`", "`` ` ``"), (" a", "`  a `"), ("", ""),
    ("<b>&amp;", "`<b>&amp;`"), ("`\u{301}a", "`` `\u{301}a ``"),
  ])
  func `code keeps its backticks`(_ code: String, _ expected: String) {
    #expect(paragraph(.code(code), .text("x")) == expected + "x\n")
  }

  @Test(arguments: [
    ("https://a.example/x", "[x](<https://a.example/x>)"),
    ("https://a.example/a<c>\"d\"\\`", "[x](<https://a.example/a%3Cc%3E%22d%22%5C%60>)"),
    ("https://a.example/?a&copy;", "[x](<https://a.example/?a\\&copy;>)"),
    ("https://a.example/ŵ", "[x](<https://a.example/%C5%B5>)"),
  ])
  func `an address stays an address`(_ address: String, _ expected: String) throws {
    let link = try #require(Link(address))
    #expect(paragraph(.link([.text("x")], link)) == expected + "\n")
  }

  @Test func `a link shown as its own address is an autolink, unless an entity could hide in it`()
    throws
  {
    for (address, expected) in [
      ("https://a.example", "<https://a.example>"),
      ("https://a.example/?a&b", "[https://a.example/?a\\&b](<https://a.example/?a\\&b>)"),
    ] {
      let link = try #require(Link(address))
      #expect(paragraph(.link([.text(address)], link)) == expected + "\n")
    }
  }

  @Test(arguments: [
    ("x", "## x"), ("x ##", "## x #\\#"), ("#", "## \\#"), ("a\nb", "## a b"), (" x ", "## x"),
    ("1. x", "## 1. x"), ("C#", "## C\\#"),
  ])
  func `a heading keeps its words on one line`(_ words: String, _ expected: String) {
    #expect(body([.heading(2, words)]) == expected + "\n")
  }

  @Test func `lists in a row do not run into each other`() {
    let list = Block.list(MarkupList(items: [[.paragraph([.text("a")])], []]))
    let numbers = Block.list(MarkupList(start: 9, items: [[.paragraph([.text("b")])]]))
    #expect(
      body([.block(list), .block(list), .block(list), .block(numbers), .block(numbers)])
        == "- a\n-\n\n* a\n*\n\n- a\n-\n\n9. b\n\n9) b\n")
  }

  @Test func `facts, charts and lists in a row do not run into each other`() {
    let list = Block.list(MarkupList(items: [[.paragraph([.text("a")])]]))
    let fact = Document.Element.facts([Document.Fact(name: "Date", words: [.text("today")])])
    var chart = Samples.chart
    chart.bars.removeLast()
    #expect(
      body([fact, .block(list), .block(.chart(chart)), .block(list)])
        == """
        - **Date:** today

        * a

        **Mean number of moves**

        - Not exploited (n = 151): 7.3 moves

        * a

        """)
  }

  @Test func `items of several blocks are set apart and moved in`() {
    let inner = Block.list(MarkupList(items: [[.paragraph([.text("b")])]]))
    let list = MarkupList(
      start: 1, items: [[.paragraph([.text("a")]), inner, .rule], [.code("c\n\n  d")]])
    #expect(
      body([
        .block(.list(list)), .block(.quotation([.paragraph([.text("q")]), .rule])), .pageBreak,
      ])
        == """
        1. a

           - b

           ___

        2. ```
           c

             d
           ```

        > q
        >
        > ___

        """)
  }

  @Test func `figures in columns keep their backticks within the fence`() {
    let table = FigureTable(
      title: "T", columns: ["```", "b"], rows: [.figures(label: "# x", cells: ["<b>"])])
    #expect(
      body([.block(.table(table))]) == "**T**\n\n````\n```    b\n--------\n# x  <b>\n````\n")
  }

  @Test func `a table too wide for columns goes row by row`() {
    let long = String(repeating: "wide", count: 25)
    let table = FigureTable(
      title: "T", columns: ["Where", long, "b"],
      rows: [
        .figures(label: "- x", cells: ["1", "2"]), .group("G"),
        .figures(label: "y", cells: ["3*", "–"]),
      ])
    #expect(
      body([.block(.table(table))])
        == """
        **T**

        - Where: - x
          - \(long): 1
          - b: 2

        **G**

        - Where: y
          - \(long): 3\\*
          - b: –

        """)
  }

  @Test func `a chart without figures says so`() {
    #expect(
      body([.block(.chart(Chart(title: "Nothing", unit: "%", note: "Yet.", bars: [])))])
        == "**Nothing**\n\nNo figures are given.\n\nYet.\n")
  }
}
