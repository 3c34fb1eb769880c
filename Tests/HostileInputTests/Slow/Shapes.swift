import Practice

/// Texts that fill a file to its limits and are known to keep readers or writers busy.
enum Shapes {
  static let all = inlines.merging(blocks) { $1 }

  /// One thing over and over, in lines as long as they may be.
  static let inlines = [
    "nested emphasis": filled("*a **b "), "emphasis side by side": filled("*a***b**"),
    "emphasis after emphasis": filled("*a*"), "open emphasis": filled("*a_ "),
    "links": filled("[a](https://example.org/b?c=d&e=f) "), "open links": filled("[a](<b"),
    "brackets": filled("["), "code": filled("`a` "), "ticks": filled("`` ` "),
    "entities": filled("&#27;&amp;"), "tags": filled("<a b='c'>d</a>"),
    "escapes": filled("\\*\\\\"),
    "one long word": filled("a"), "short words": filled("a "), "line breaks": filled("a\\\n"),
    "ideographs": filled("\u{6F22}"), "piled marks": filled("e\u{301}\u{302}"),
    "joined emoji": filled("👩🏽‍🏫"), "hidden characters": filled("\u{202E}"),
    "numbers with stops": filled("1. \n"), "words like rules": filled("- "),
  ]

  /// Blocks as many or as deep as they may be.
  static let blocks = [
    "paragraphs": filled("a\n\n"), "rules": filled("***\n\n"), "headings": filled("### a\n"),
    "items": filled("- a\n"), "numbered items": filled("9. a\n"),
    "items with paragraphs": filled("- a\n\n  b\n"), "quotations": filled("> a\n\n"),
    "deep quotations": filled(repeated("> ", 32) + "a\n"),
    "deep lists": (0..<45).map { repeated("  ", $0) + "- a\n" }.joined(),
    "deep lists over and over": (0..<40).map { _ in
      (0..<30).map { repeated("  ", $0) + "- a\n" }.joined() + "\n"
    }.joined(),
    "lists in quotations": filled(repeated("> - ", 15) + "a\n\n"),
    "fences": filled("```\na\n```\n"), "one long fence": "```\n" + filled("a b\n") + "```\n",
    "a long chart": "```chart\ntitle: t\n" + filled("A label: 7.3\n") + "```\n",
    "many charts": filled("```chart\ntitle: t\nA: 7.3\n```\n"),
    "a long table": "```table\ntitle: t\ncolumns: a | b\n" + filled("x | 1\n") + "```\n",
    "a wide table": "```table\ntitle: t\ncolumns: a" + repeated(" | b", 900) + "\nx"
      + repeated(" | 1", 900) + "\n```\n",
    "labels": (1...1_500).map { "[a\($0)]: https://example.org\n" }.joined() + "\n[a1]",
    "one label used often": "[a]: https://example.org/" + repeated("x", 3_000) + "\n\n"
      + repeated(repeated("[a] ", 300) + "\n", 10),
  ]

  private static func repeated(_ unit: String, _ count: Int) -> String {
    String(repeating: unit, count: count)
  }

  /// `unit` over and over until little room is left in a file, in lines that are not too long.
  private static func filled(_ unit: String) -> String {
    let perLine = unit.hasSuffix("\n") ? 1 : 3_900 / unit.utf8.count
    let line = repeated(unit, perLine) + (unit.hasSuffix("\n") ? "" : "\n")
    let lines = line.utf8.count { $0 == UInt8(ascii: "\n") }
    return repeated(line, min(62_000 / line.utf8.count, 1_850 / lines))
  }
}
