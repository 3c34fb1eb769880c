import Practice
import TestKit
import Testing

@testable import Window

@Suite struct TextEditorUndoing {
  @Test(arguments: [
    ("", "abc⟨undo⟩", "|"), ("", "abc⟨alt-u⟩⟨redo⟩", "abc|"), ("", "ab⟨⌫⟩⟨⌫⟩⟨undo⟩", "ab|"),
    ("", "ab⟨⌫⟩⟨undo⟩⟨undo⟩", "|"), ("ab", "c⟨←⟩d⟨undo⟩", "ab|c"),
    ("ab", "c⟨←⟩d⟨undo⟩⟨undo⟩", "ab|"),
    ("", "a⟨paste⟩b⟨undo⟩", "aone\ntwo\nthree|"), ("", "a⟨paste⟩b⟨undo⟩⟨undo⟩", "a|"),
    ("one two", "⟨^w⟩⟨^w⟩⟨undo⟩", "one |"), ("one", "⟨^u⟩⟨undo⟩", "one|"),
    ("ab", "⟨top⟩⟨del⟩⟨del⟩⟨undo⟩", "ab|"), ("", "ab⟨undo⟩c⟨redo⟩", "c|"),
    ("", "a⟨undo⟩⟨undo⟩", "|"),
    ("", "a⟨nl⟩b⟨undo⟩", "a\n|"), ("e", "⟨acute⟩⟨undo⟩", "e|"), ("👩👧", "⟨←⟩⟨zwj⟩⟨undo⟩", "👩|👧"),
    ("one", "⟨^w⟩⟨^y⟩⟨undo⟩", "|"),
  ])
  func `changes are taken back a run at a time, and done again`(
    text: String, keys: String, result: String
  ) {
    var editor = TextEditor(text)
    editor.take(written: keys)
    #expect(editor.marked.unicodeScalars.elementsEqual(result.unicodeScalars))
  }

  @Test func `a long run of typing is taken back about a line at a time`() {
    var editor = TextEditor()
    let sentence = "Every move counts for somebody who has to pack a bag and go. "
    for _ in 0..<3 { editor.take(written: sentence) }
    _ = editor.take(.control("_"), width: 40)
    #expect(editor.text == sentence + sentence)
    _ = editor.take(.control("_"), width: 40)
    #expect(editor.text == sentence)
  }

  @Test func `many changes take a bounded amount of memory`() {
    var editor = TextEditor("", limit: 1_000)
    for _ in 0..<500 {
      _ = editor.take(.paste(String(repeating: "x", count: 900)), width: 40)
      _ = editor.take(.control("u"), width: 40)
    }
    var steps = 0
    while true {
      let before = editor
      _ = editor.take(.control("_"), width: 40)
      if editor == before { break }
      steps += 1
    }
    #expect(steps == 4)
  }

  @Test func `at most a thousand changes can be taken back`() {
    var editor = TextEditor()
    for _ in 0..<600 { editor.take(written: "a⟨⌫⟩") }
    var steps = 0
    while editor.history.canUndo {
      _ = editor.take(.control("_"), width: 40)
      steps += 1
    }
    #expect(steps == 1_000)
  }
}
