import Practice
import TestKit
import Testing

@testable import Window

extension TextEditor {
  /// An editor that took keys, at 40 columns unless another width is given.
  static func after(_ text: String = "", _ keys: Key..., width: Int = 40) -> TextEditor {
    var editor = TextEditor(text)
    for key in keys { _ = editor.take(key, width: width) }
    return editor
  }

  /// The text with `|` where the cursor is.
  var marked: String {
    let byte = byte(of: cursor)
    return String(decoding: bytes[..<byte], as: UTF8.self) + "|"
      + String(decoding: bytes[byte...], as: UTF8.self)
  }

  /// The lines seen, as plain words.
  func seen(_ width: Int) -> [String] { lines(width: width).lines.map(\.string) }

  /// Takes keys written as a text: characters type themselves, and names in `⟨⟩` are other keys.
  mutating func take(written keys: String, width: Int = 40) {
    var rest = Substring(keys)
    while let first = rest.popFirst() {
      guard first == "⟨", let end = rest.firstIndex(of: "⟩") else {
        _ = take(.character(first), width: width)
        continue
      }
      let name = String(rest[..<end])
      rest = rest[rest.index(after: end)...]
      if let key = Self.keys[name] {
        _ = take(key, width: width)
      } else {
        Issue.record("there is no key called \(name)")
      }
    }
  }

  static let keys: [String: Key] = [
    "←": .left, "→": .right, "↑": .up, "↓": .down, "home": .home, "end": .end, "top": .top,
    "bottom": .bottom, "word←": .wordLeft, "word→": .wordRight, "alt-b": .alt("b"),
    "alt-f": .alt("f"), "⌫": .backspace, "del": .delete, "nl": .newLine, "^a": .control("a"),
    "^e": .control("e"), "^w": .control("w"), "^u": .control("u"), "^k": .control("k"),
    "^y": .control("y"), "^h": .control("h"), "alt-⌫": .alt("\u{7F}"), "alt-d": .alt("d"),
    "undo": .control("_"), "alt-u": .alt("u"), "redo": .alt("r"), "enter": .enter, "tab": .tab,
    "paste": .paste("one\r\ntwo\rthree"), "acute": .character("\u{301}"),
    "zwj": .character("\u{200D}"), "skin": .character("\u{1F3FD}"), "esc": .escape,
  ]
}

@Suite struct TextEditorTyping {
  private func marked(_ text: String, _ keys: String, width: Int = 40) -> String {
    var editor = TextEditor(text)
    editor.take(written: keys, width: width)
    return editor.marked
  }

  @Test(arguments: [
    ("", "abc", "abc|"), ("", "a⟨←⟩b", "b|a"), ("", "a⟨nl⟩b", "a\nb|"),
    ("", "ŵ👩‍👩‍👧漢", "ŵ👩‍👩‍👧漢|"), ("ab", "⟨→⟩c", "abc|"), ("", "a b⟨enter⟩⟨tab⟩⟨esc⟩c", "a bc|"),
    ("a", "⟨paste⟩", "aone\ntwo\nthree|"),
  ])
  func `what is typed stands where the cursor was`(text: String, keys: String, result: String) {
    #expect(marked(text, keys) == result)
  }

  @Test(arguments: [
    ("e", "⟨acute⟩x", "e\u{301}x|"), ("👩", "⟨zwj⟩👧⟨←⟩x", "x|👩‍👧"), ("👍", "⟨skin⟩⟨⌫⟩", "|"),
    ("ab", "⟨←⟩⟨acute⟩x", "a\u{301}x|b"), ("👩👧", "⟨←⟩⟨zwj⟩x", "👩‍👧x|"),
    ("\n", "⟨acute⟩⟨⌫⟩", "\n|"), ("🇬", "🇧⟨⌫⟩", "|"), ("🇬🇧", "⟨top⟩🇫⟨→⟩x", "🇫🇬🇧x|"),
  ])
  func `what joins with its neighbours becomes one character`(
    text: String, keys: String, result: String
  ) {
    #expect(marked(text, keys).unicodeScalars.elementsEqual(result.unicodeScalars))
  }

  @Test(arguments: [
    ("ab", "⟨⌫⟩", "a|"), ("ab", "⟨^h⟩", "a|"), ("", "⟨⌫⟩⟨del⟩", "|"), ("a👩‍👩‍👧", "⟨⌫⟩", "a|"),
    ("e\u{301}", "⟨⌫⟩", "|"), ("a\nb", "⟨←⟩⟨⌫⟩", "a|b"), ("ab", "⟨top⟩⟨del⟩", "|b"),
    ("👩‍👩‍👧b", "⟨top⟩⟨del⟩", "|b"), ("a\nb", "⟨top⟩⟨→⟩⟨del⟩", "a|b"), ("한국", "⟨⌫⟩", "한|"),
  ])
  func `one key takes one character away, whole`(text: String, keys: String, result: String) {
    #expect(marked(text, keys) == result)
  }

  @Test(arguments: [
    ("one two", "⟨^w⟩", "one |"), ("one two.", "⟨^w⟩", "one |"), ("one two  ", "⟨alt-⌫⟩", "one |"),
    ("it isn’t", "⟨^w⟩", "it |"), ("well 👩‍👩‍👧", "⟨^w⟩", "well |"), ("one\ntwo", "⟨^w⟩⟨^w⟩", "|"),
    ("one two", "⟨top⟩⟨alt-d⟩", "| two"), ("one two", "⟨top⟩⟨alt-d⟩⟨alt-d⟩⟨alt-d⟩", "|"),
    ("", "⟨^w⟩⟨alt-d⟩⟨^u⟩⟨^k⟩⟨^y⟩", "|"), ("one two", "⟨word←⟩⟨^w⟩", "|two"),
    ("one two", "⟨←⟩⟨^u⟩", "|o"), ("a\none two", "⟨word←⟩⟨^u⟩", "a\n|two"),
    ("a\nb", "⟨home⟩⟨^u⟩", "a|b"), ("one\ntwo", "⟨top⟩⟨→⟩⟨^k⟩", "o|\ntwo"),
    ("one\ntwo", "⟨top⟩⟨^k⟩⟨^k⟩", "|two"), ("a b c d e f", "⟨top⟩⟨^k⟩", "|"),
  ])
  func `words and lines are taken out`(text: String, keys: String, result: String) {
    #expect(marked(text, keys, width: 6) == result)
  }

  @Test(arguments: [
    ("one two", "⟨^w⟩⟨^y⟩⟨^y⟩", "one twotwo|"), ("one two", "⟨^w⟩⟨^w⟩⟨^y⟩", "one two|"),
    ("one two six", "⟨word←⟩⟨^w⟩⟨^k⟩x⟨^y⟩", "one xtwo six|"), ("one", "⟨^u⟩a⟨^w⟩⟨^y⟩", "a|"),
    ("one", "⟨⌫⟩⟨^y⟩", "on|"),
  ])
  func `what was last taken out is put back`(text: String, keys: String, result: String) {
    #expect(marked(text, keys) == result)
  }

  @Test(arguments: [Key.enter, .escape, .tab, .backTab, .pageUp, .pageDown, .function(1)])
  func `keys that are not for writing are left to others`(key: Key) {
    var editor = TextEditor("abc")
    #expect(editor.take(key, width: 40) == .notForWriting)
    #expect(editor == TextEditor("abc"))
  }

  @Test(arguments: [
    Key.control("c"), .control("z"), .control("d"), .alt("x"), .character("\u{1B}"),
  ])
  func `controls without a meaning here change nothing`(key: Key) {
    var editor = TextEditor("abc")
    #expect(editor.take(key, width: 40) == .notForWriting)
    #expect(editor.text == "abc")
  }

  @Test(arguments: [
    Key.left, .up, .backspace, .top, .home, .control("u"), .control("_"), .alt("r"),
  ])
  func `keys for writing are taken even where they have nothing to do`(key: Key) {
    var editor = TextEditor("")
    #expect(editor.take(key, width: 40) == .taken)
    #expect(editor.text == "")
  }

  // MARK: - Limits and what is kept

  @Test func `a text never grows beyond its limit`() {
    var editor = TextEditor("abc", limit: 4)
    #expect(editor.take(.character("ŵ"), width: 40) == .tooLong)
    #expect(editor.take(.paste("de"), width: 40) == .tooLong)
    #expect(editor.text == "abc")
    #expect(editor.take(.character("d"), width: 40) == .taken)
    #expect(editor.take(.newLine, width: 40) == .tooLong)
    #expect(editor.marked == "abcd|")
  }

  @Test func `a paste that is too long leaves everything as it is`() {
    var editor = TextEditor("abc")
    #expect(editor.take(.paste(String(repeating: "x", count: 1_000_000)), width: 40) == .tooLong)
    #expect(editor.take(.paste(String(repeating: "👩‍👩‍👧", count: 60_000)), width: 40) == .tooLong)
    #expect(editor == TextEditor.after("abc", .end))
  }

  @Test func `a paste up to the limit is taken whole`() {
    var editor = TextEditor("")
    let text = String(repeating: "word ŵ 👩‍👩‍👧\n", count: 3_703)
    #expect(text.utf8.count == Limits.answerBytes - 19)
    #expect(editor.take(.paste(text), width: 40) == .taken)
    #expect(editor.text.utf8.elementsEqual(text.utf8))
    #expect(editor.lines(width: 40).lines.count == 3_704)
  }

  @Test func `a text that is too long from the start can only be shortened`() {
    var editor = TextEditor("abcdef", limit: 3)
    #expect(editor.take(.character("g"), width: 40) == .tooLong)
    #expect(editor.take(.backspace, width: 40) == .taken)
    #expect(editor.text == "abcde")
  }

  @Test func `the text is kept as it was typed, neither composed nor taken apart`() {
    let text = "caf\u{E9} cafe\u{301} \u{FB01} \u{200B}\u{202E}\tend"
    let editor = TextEditor.after("", .paste(text), .character("\u{212B}"))
    #expect(editor.text.utf8.elementsEqual((text + "\u{212B}").utf8))
  }

  @Test func `a paste loses its controls and nothing else`() {
    let editor = TextEditor.after(
      "", .paste("a\u{1B}[31m\u{0}b\u{9B}c\u{85}\u{7F}d\u{A0}\u{C2}\te"))
    #expect(editor.text == "a[31mbcd\u{A0}\u{C2}\te")
  }

  @Test(arguments: [
    ("a\r\nb", "a\nb"), ("a\rb\r", "a\nb\n"), ("\r\r\n\n", "\n\n\n"), ("\n\r", "\n\n"),
  ])
  func `every kind of line break becomes a line feed`(text: String, result: String) {
    #expect(TextEditor(text).text == result)
    #expect(TextEditor.after("", .paste(text)).text == result)
  }
}
