import Practice
import TestKit
import Testing

@testable import Window

/// Random keys on an editor, and what has to hold after each of them.
@Suite struct TextEditorWalks {
  private static let texts = [
    "a", "b", " ", " ", "  ", "word", "ŵ", "e\u{301}", "\u{301}", "👩‍👩‍👧", "👍", "\u{1F3FD}", "\u{200D}",
    "\u{200C}", "漢", "。", "（", "🇬", "🇧", "한", "\u{1100}", "\u{1161}", "क", "\u{94D}", "\t",
    "\u{A0}",
    "\u{200B}", "\u{202E}", "\u{AD}", "\u{2028}", "\u{600}", "می", ".", "-", "'", "\n",
  ]
  private static let others: [Key] = [
    .left, .right, .up, .down, .home, .end, .top, .bottom, .wordLeft, .wordRight, .backspace,
    .backspace, .delete, .newLine, .control("w"), .control("u"), .control("k"), .control("y"),
    .alt("d"), .control("_"), .control("_"), .alt("r"), .enter, .paste("two words\r\nand 漢字\tmore"),
  ]

  private func key(_ generator: inout SeededGenerator) -> Key {
    if Int.random(in: 0..<3, using: &generator) == 0 {
      return Self.others.randomElement(using: &generator) ?? .left
    }
    let text = Self.texts.randomElement(using: &generator) ?? "a"
    return text.count == 1 && text != "\n" ? .character(Character(text)) : .paste(text)
  }

  // MARK: - What holds after every key

  /// The editor is as if the text had been put in at once.
  private func expectWhole(_ editor: TextEditor) {
    let fresh = TextEditor(editor.text, limit: editor.limit)
    #expect(editor.cells == fresh.cells, "\(editor.text.debugDescription)")
    #expect(editor.text.count == editor.cells.count)
    #expect((0...editor.cells.count).contains(editor.cursor))
  }

  private func expectSeen(_ editor: TextEditor, width: Int) {
    let (lines, cursor) = editor.lines(width: width)
    let fresh = TextEditor(editor.text).lines(width: width).lines
    #expect(lines == fresh, "\(editor.text.debugDescription) at \(width)")
    #expect(lines.allSatisfy { DisplayWidth.columns($0) <= width })
    #expect(lines.indices.contains(cursor.row) && (0..<width).contains(cursor.column))
  }

  /// The cursor's column is that of the words before it in its line.
  private func expectPlace(_ editor: TextEditor, width: Int) {
    let cursor = editor.lines(width: width).cursor
    let layout = TextEditor.Layout(editor.bytes, editor.cells, width: width)
    let row = layout.rows[cursor.row]
    #expect(row.cells.lowerBound <= editor.cursor && editor.cursor <= row.cells.upperBound)
    let part = TextEditor.Row(
      cells: row.cells.lowerBound..<editor.cursor, byte: row.byte, goesOn: false)
    let before = TextEditor.RowText(
      editor.bytes, editor.cells, part, columns: layout.columns
    ).text.string
    let columns = editor.cells[part.cells].reduce(0) {
      $0 + TextEditor.Folding.columns(of: $1, most: layout.columns)
    }
    let hangs = columns > layout.columns
    #expect(
      hangs || min(DisplayWidth.columns("\u{FFFD}" + before) - 1, width - 1) == cursor.column,
      "\(editor.marked.debugDescription) at \(width)")
  }

  /// Without the folds the lines say what the text says, but for spaces that hang over the edge.
  private func expectNothingLost(_ editor: TextEditor, width: Int) {
    // A character too wide for the window is replaced.
    guard editor.cells.allSatisfy({ $0.columns < width }) else { return }
    let lines = editor.lines(width: width).lines.map(\.string).joined()
    let shown = zip(editor.text, Array(editor.text).dropFirst().map(Optional.some) + [nil])
      .map { TextEditor.Cell.shown($0, before: $1?.unicodeScalars.first) }.joined()
    #expect(Self.words(lines) == Self.words(shown), "\(editor.text.debugDescription) at \(width)")
  }

  // Joiners at a fold have nothing to join and are left out as well.
  private static func words(_ text: String) -> [Unicode.Scalar] {
    text.unicodeScalars.filter { scalar in
      !TextWrap.isSpace(Character(scalar)) && scalar != "\n" && !TextEditor.Cell.isJoiner(scalar)
    }
  }

  // MARK: - Walks

  @Test(arguments: 0..<8)
  func `whatever keys come, the text is whole and the cursor in its place`(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    var editor = TextEditor()
    for _ in 0..<200 {
      let width = Int.random(in: 1...24, using: &generator)
      _ = editor.take(key(&generator), width: seed < 4 ? 12 : width)
      expectWhole(editor)
      expectSeen(editor, width: width)
      expectPlace(editor, width: width)
      expectNothingLost(editor, width: width)
    }
  }

  @Test func `every width from 1 to 200 shows the same text`() {
    var generator = SeededGenerator(seed: 77)
    var editor = TextEditor()
    for _ in 0..<120 { _ = editor.take(key(&generator), width: 40) }
    for width in 1...200 {
      expectSeen(editor, width: width)
      expectPlace(editor, width: width)
      expectNothingLost(editor, width: width)
      _ = editor.take(.up, width: width)
    }
  }

  @Test(arguments: 20..<28)
  func `undoing everything gives the start, and doing it again the end`(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let start = "The start.\nIn two lines ŵ."
    var editor = TextEditor(start)
    for _ in 0..<300 { _ = editor.take(key(&generator), width: 20) }
    while editor.history.canRedo { _ = editor.take(.alt("r"), width: 20) }
    let end = editor.text
    var texts: [String] = [end]
    while editor.history.canUndo {
      _ = editor.take(.control("_"), width: 20)
      texts.append(editor.text)
    }
    #expect(editor.text.utf8.elementsEqual(start.utf8))
    for text in texts.dropLast().reversed() {
      _ = editor.take(.alt("r"), width: 20)
      #expect(editor.text.utf8.elementsEqual(text.utf8))
      expectWhole(editor)
    }
    #expect(editor.text.utf8.elementsEqual(end.utf8))
  }

  @Test(arguments: HostileCorpus.short)
  func `hostile texts can be written in, walked over and taken out`(text: String) {
    var generator = SeededGenerator(seed: UInt64(text.utf8.count))
    var editor = TextEditor(text.count > 200 ? String(text.prefix(200)) : text)
    for _ in 0..<12 {
      _ = editor.take(key(&generator), width: 10)
      expectWhole(editor)
      expectSeen(editor, width: 10)
    }
    _ = editor.take(.bottom, width: 10)
    while editor.cursor > 0 { _ = editor.take(.backspace, width: 10) }
    #expect(editor.text == "")
  }
}
