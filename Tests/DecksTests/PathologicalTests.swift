import Decks
import Practice
import Testing

/// Files at the limits that are known to keep Markdown parsers busy: each is refused or read.
@Suite(.timeLimit(.minutes(60))) struct PathologicalTests {
  /// `unit` over and over to the limits of a file, with a line end before a line grows too long.
  private static func filled(_ unit: String, after lead: String = "") -> String {
    var text = lead
    var column = 0
    var lines = lead.utf8.count { $0 == 0x0A }
    while text.utf8.count + unit.utf8.count < 65_500, lines < 1_990 {
      text += unit
      lines += unit.utf8.count { $0 == 0x0A }
      column = unit.contains("\n") ? 0 : column + unit.utf8.count
      if column > 3_900 {
        text += "\n"
        lines += 1
        column = 0
      }
    }
    return text
  }

  private static func repeated(_ unit: String, _ count: Int) -> String {
    String(repeating: unit, count: count)
  }

  static let units = [
    "*a **a ", "a_ ", "_a ", "a]", "[a", "*a_ ", "*a ", "c* ", "[ a_", "**x [a*b**c*](d)", "[",
    "]", "![", "![[]()", "![`", "\\", "`", "`a` ", "``` ` ", "[a](<b", "[a](b", "[a](b \"", "<!--",
    "<?", "<!A ", "<![CDATA[", "<a b='", "</", "&", "&#65;", "&amp;", "<a:b>", "http://", "a\n",
    "a\n\n", "> ", "> a\n", "- a\n", "-\n", "1. a\n", "# a\n", "#", "=\n", "a\n=\n", "- - \n",
    "```\n", "~~~\n", "<div>\n", "<x>\n\n", "\t- a\n", "    a\n", "[a]: b\n", "[a]: b \"\n",
    "[a]:\n", "[a][a]", "\\\n", "a  \n", "\"", "'", "(", "[a](((", "**_", "é", "👩🏽‍🏫", "e\u{301}",
    "```chart\n", "```table\n", "```chart\nA: 1\n```\n", "|", "a | 1\n",
  ]

  @Test(arguments: units)
  func `one thing over and over`(unit: String) {
    _ = MarkdownReader.read(Self.filled(unit), file: "f")
    _ = MarkdownReader.read(Self.filled(unit, after: "[a]: b\n\n"), file: "f")
    _ = MarkdownReader.read(Self.filled(unit, after: Self.filled("![").prefix32K), file: "f")
    _ = MarkdownReader.read(Self.filled(unit, after: Self.repeated("> ", 32)), file: "f")
    _ = MarkdownReader.read(Self.filled(unit, after: Self.repeated("- ", 32)), file: "f")
  }

  static let shapes = [
    "deep list, then empty lines": repeated("- ", 32) + "a" + repeated("\n", 1_990),
    "steps of lists, then empty lines": (0..<60).map { repeated("  ", $0) + "- a\n" }.joined()
      + repeated("\n", 1_900),
    "steps of lists, then lazy lines": (0..<60).map { repeated("  ", $0) + "- a\n" }.joined()
      + repeated("a\n", 1_900),
    "steps of deep lists": (0..<64).map { repeated("  ", $0) + repeated("- ", 32) + "a\n" }
      .joined() + repeated("\n", 1_900),
    "deep quotations": repeated(repeated("> ", 32) + "a\n", 990),
    "deep lists": repeated(repeated("- ", 32) + "a\n", 990),
    "deep lists of quotations": repeated(repeated("> - ", 16) + "a\n", 990),
    "brackets opened, then closed": repeated(repeated("[", 3_900) + "\n", 8)
      + repeated(repeated("]", 3_900) + "\n", 8),
    "ticks of every length": (1...350).map { "e" + repeated("`", $0) }.joined(separator: "\n"),
    "many labels": (1...1_900).map { "[a\($0)]: b\n" }.joined() + "\n[a1]",
    "one long title, used often": "[a]: b \"" + repeated(repeated("x", 3_900) + "\n", 8)
      + "\"\n\n" + repeated(repeated("[a]", 1_300) + "\n", 8),
    "a long address, used often": "[a]: " + repeated("x", 3_900) + "\n\n"
      + repeated(repeated("[a] ", 900) + "\n", 16),
    "a table without an end": "```table\ntitle: t\ncolumns: a | b\n" + repeated("x | 1\n", 1_900),
    "a wide table": "```table\ntitle: t\ncolumns: a" + repeated(" | b", 950) + "\nx"
      + repeated(" | 1", 950) + "\n```",
    "a chart of nothing but colons": "```chart\ntitle: t\n"
      + repeated(repeated(":", 3_900) + "\n", 15),
    "marks without an end": "```table\ntitle: t\ncolumns: a | b\nmarks: "
      + repeated("*;", 1_900) + "\n```",
  ]

  @Test(arguments: shapes.keys.sorted())
  func `a shape made to be slow`(name: String) throws {
    let text = try #require(Self.shapes[name])
    #expect(text.utf8.count <= Limits.fileBytes)
    _ = MarkdownReader.read(text, file: "f")
  }

  @Test func `a title used often is not copied without end`() throws {
    let text = try #require(Self.shapes["a long address, used often"])
    let words = MarkdownReader.read(text, file: "f").blocks.flatMap { PlainText.paragraphs([$0]) }
    #expect(words.reduce(0) { $0 + $1.utf8.count } < 1_000_000)
  }

  @Test func `a deck of slow files is read through`() throws {
    var deck = try ScratchDeck()
    let head = ScratchDeck.card(id: "X") + "\n\n"
    for (number, unit) in Self.units.enumerated() {
      let text = Self.filled(unit, after: head.replacing("id: X", with: "id: c-\(number)"))
      try deck.write("cards/c-\(number).md", text)
    }
    #expect(deck.read().deck?.cards.contains { $0.id == "home" } == true)
    #expect(deck.read(.listing).diagnostics == deck.read().diagnostics)
  }
}

extension String {
  fileprivate var prefix32K: String { String(decoding: utf8.prefix(32_000), as: UTF8.self) }
}
