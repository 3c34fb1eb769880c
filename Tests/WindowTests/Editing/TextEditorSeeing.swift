import Practice
import TestKit
import Testing

@testable import Window

@Suite struct TextEditorSeeing {
  @Test(arguments: [
    ("", 8, [""]),
    ("one two six", 8, ["one two", "six"]),
    ("one  two", 5, ["one ", "two"]), ("abcdefghij", 8, ["abcdefg", "hij"]),
    ("a\n\nb\n", 8, ["a", "", "b", ""]), ("漢字漢字。", 8, ["漢字漢", "字。"]),
    ("  indented", 20, ["  indented"]),
    ("a\tb", 20, ["a    b"]), ("a\tb", 4, ["a", "b"]), ("     word", 7, ["     ", "word"]),
    ("a\u{1B}[31mb", 20, ["a␛[31mb"]), ("a\u{202E}b\u{200B}\u{200B}c", 20, ["a�b��c"]),
    ("soft\u{AD}hyphen", 20, ["soft�hyphen"]), ("a\u{2028}b\u{2029}c", 20, ["a", "b", "c"]),
    ("\u{301}", 20, ["◌\u{301}"]), ("می\u{200C}خواهم", 20, ["می\u{200C}خواهم"]),
    ("a\u{200C}", 20, ["a�"]), ("a\u{200C}.", 20, ["a�."]), ("👩‍👩‍👧👍🏽", 4, ["👩‍👩‍👧", "👍🏽"]),
    ("漢a", 2, ["漢", "a"]),
    ("漢a", 1, ["�", "a"]), ("می\u{200C}خ", 3, ["می", "خ"]),
  ])
  func `the text is seen folded by words, and nothing in it is hidden`(
    text: String, width: Int, lines: [String]
  ) {
    let seen = TextEditor(text).seen(width)
    #expect(seen.map { Array($0.unicodeScalars) } == lines.map { Array($0.unicodeScalars) })
  }

  @Test(arguments: [
    ("", "", 0, 0), ("abc", "", 0, 3), ("漢字", "", 0, 4), ("e\u{301}x", "", 0, 2),
    ("a\tb", "", 0, 6),
    ("a\u{200B}\u{200B}", "", 0, 3), ("abcdefg", "", 0, 7), ("abcdefgh", "", 1, 1),
    ("abcdefg ", "", 0, 7),
    ("one two six", "", 1, 3), ("one two six", "⟨←⟩⟨←⟩⟨←⟩", 1, 0),
    ("one two six", "⟨top⟩⟨end⟩", 0, 7),
    ("abcdefgh", "⟨←⟩", 1, 0), ("abcdefgh", "⟨top⟩⟨end⟩", 0, 7), ("a\n", "", 1, 0),
    ("\n\n", "⟨←⟩", 1, 0),
    ("👩‍👩‍👧", "", 0, 2), ("한국", "", 0, 4), ("\u{200B}\u{1F3FD}\u{1F3FD}", "", 0, 5),
    ("a        ", "", 0, 7),
  ])
  func `the cursor is seen where the next character comes`(
    text: String, keys: String, row: Int, column: Int
  ) {
    var editor = TextEditor(text)
    editor.take(written: keys, width: 8)
    #expect(editor.lines(width: 8).cursor == Frame.Cursor(row: row, column: column))
  }

  @Test(arguments: [-3, 0, 1, 2, 3])
  func `the narrowest windows show something`(width: Int) {
    var editor = TextEditor("漢 ab\tc")
    editor.take(written: "d⟨top⟩⟨↓⟩⟨end⟩", width: width)
    let (lines, cursor) = editor.lines(width: width)
    #expect(lines.indices.contains(cursor.row))
    #expect((0..<max(1, width)).contains(cursor.column))
  }

  @Test func `text is folded as it is everywhere else`() {
    var generator = SeededGenerator(seed: 3)
    let parts = [
      "a", "word", "longerword", " ", " ", "  ", "\n", "漢", "。", "（", "é", "👍🏽", "-", "\u{A0}", "\"",
    ]
    for _ in 0..<2_000 {
      let text = (0..<Int.random(in: 0...40, using: &generator))
        .compactMap { _ in parts.randomElement(using: &generator) }.joined()
      guard !text.split(separator: "\n").contains(where: { $0.first == " " }) else { continue }
      let width = Int.random(in: 3...30, using: &generator)
      let lines = TextWrap.lines(SafeText(text), width: width - 1).map(\.string)
      let seen = TextEditor(text).seen(width).map { line in
        String(line.reversed().drop { $0 == " " }.reversed())
      }
      #expect(seen == lines, "\(text.debugDescription) at \(width)")
    }
  }

  @Test(arguments: HostileCorpus.short, [1, 7, 40])
  func `hostile texts stay within the window`(text: String, width: Int) {
    for editor in [TextEditor(text), TextEditor.after("", .paste(text), width: width)] {
      let (lines, cursor) = editor.lines(width: width)
      #expect(lines.allSatisfy { HostileCorpus.forbidden(in: $0.string).isEmpty })
      #expect(lines.allSatisfy { !$0.string.contains("\n") })
      #expect(lines.allSatisfy { DisplayWidth.columns($0) <= width })
      #expect(lines.indices.contains(cursor.row) && (0..<width).contains(cursor.column))
    }
  }

  @Test func `large hostile texts are taken or refused whole`() {
    for text in HostileCorpus.large {
      var editor = TextEditor("")
      let isLong = text.utf8.count > Limits.answerBytes
      let fits = !isLong || text.contains("\u{1B}")
      #expect(editor.take(.paste(text), width: 80) == (fits ? .taken : .tooLong))
      #expect(editor.text.isEmpty == !fits)
    }
  }
}
