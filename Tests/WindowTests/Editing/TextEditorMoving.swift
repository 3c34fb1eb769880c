import Practice
import TestKit
import Testing

@testable import Window

@Suite struct TextEditorMoving {
  private func marked(_ text: String, _ keys: String, width: Int) -> String {
    var editor = TextEditor(text)
    editor.take(written: keys, width: width)
    return editor.marked
  }

  @Test(arguments: [
    ("ab", "⟨←⟩", "a|b"), ("ab", "⟨←⟩⟨←⟩⟨←⟩⟨→⟩", "a|b"), ("a👩‍👩‍👧b", "⟨←⟩⟨←⟩", "a|👩‍👩‍👧b"),
    ("one two", "⟨word←⟩", "one |two"), ("one two", "⟨alt-b⟩⟨alt-b⟩⟨alt-b⟩", "|one two"),
    ("one, two", "⟨top⟩⟨word→⟩", "one|, two"), ("one, two", "⟨top⟩⟨alt-f⟩⟨alt-f⟩", "one, two|"),
    ("don't go", "⟨top⟩⟨word→⟩", "don't| go"),
    ("one\n\ntwo", "⟨top⟩⟨word→⟩⟨word→⟩⟨word←⟩", "one\n\n|two"),
    ("漢字 ŵy", "⟨word←⟩⟨word←⟩", "|漢字 ŵy"), ("ab\ncd", "⟨top⟩⟨bottom⟩", "ab\ncd|"),
  ])
  func `the cursor moves by characters and words`(text: String, keys: String, result: String) {
    #expect(marked(text, keys, width: 40) == result)
  }

  @Test(arguments: [
    ("one two six", "⟨home⟩", "one two |six"), ("one two six", "⟨^a⟩⟨^a⟩", "one two |six"),
    ("one two six", "⟨top⟩⟨^e⟩x", "one two x|six"), ("one\ntwo", "⟨top⟩⟨end⟩", "one|\ntwo"),
    ("one two six", "⟨↑⟩", "one| two six"), ("one two six", "⟨↑⟩⟨↓⟩", "one two six|"),
    ("abcdefghij", "⟨top⟩⟨end⟩x", "abcdefgx|hij"),
    ("abcdefghij", "⟨top⟩⟨end⟩⟨home⟩", "|abcdefghij"),
    ("abcdefghij", "⟨top⟩⟨end⟩⟨→⟩", "abcdefgh|ij"), ("abcdefghij", "⟨top⟩⟨end⟩⟨↓⟩", "abcdefghij|"),
    ("abc\nd\nefg", "⟨↑⟩⟨↑⟩", "abc|\nd\nefg"), ("abc\nd\nefg", "⟨↑⟩⟨←⟩⟨↑⟩", "|abc\nd\nefg"),
    ("a漢b\nabcd", "⟨←⟩⟨←⟩⟨↑⟩", "a|漢b\nabcd"), ("ab\n\tc", "⟨↑⟩⟨←⟩⟨↓⟩", "ab\n|\tc"),
    ("abc", "⟨↑⟩⟨↑⟩", "abc|"), ("abc", "⟨top⟩⟨↓⟩", "|abc"), ("one two ", "⟨home⟩", "|one two "),
  ])
  func `home, end, up and down go by the lines that are seen`(
    text: String, keys: String, result: String
  ) {
    #expect(marked(text, keys, width: 8) == result)
  }

  @Test func `the column wished for outlasts short lines`() {
    var editor = TextEditor("a long line\nx\n\nanother long line")
    editor.take(written: "⟨home⟩⟨→⟩⟨→⟩⟨→⟩⟨→⟩⟨→⟩⟨↑⟩⟨↑⟩⟨↑⟩")
    #expect(editor.marked == "a lon|g line\nx\n\nanother long line")
    editor.take(written: "⟨↓⟩⟨↓⟩⟨↓⟩")
    #expect(editor.marked == "a long line\nx\n\nanoth|er long line")
  }

  @Test func `all lines can be reached by up and down in any window`() {
    let text = "漢字漢字。 Word ŵ 👩‍👩‍👧 and\ta-very-long-word-that-is-broken\n\n\u{200B}\u{202E}end"
    for width in 1...200 {
      var editor = TextEditor(text)
      let count = editor.lines(width: width).lines.count
      for row in (0..<count).reversed() {
        #expect(editor.lines(width: width).cursor.row == row)
        _ = editor.take(.up, width: width)
      }
      for row in 0..<count {
        #expect(editor.lines(width: width).cursor.row == row)
        _ = editor.take(.down, width: width)
      }
    }
  }
}
