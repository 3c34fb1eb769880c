internal import Practice
internal import Window

/// What the rule above a field says of it.
struct FieldRule: Equatable, Sendable {
  /// That there is more outside the field.
  var above, below, both: String
  /// How much room is left; nil where there is plenty.
  var room: String?
}

/// A field for writing as it is drawn: a ruled line, and under it the lines around the cursor.
struct FieldView: Equatable, Sendable {
  /// What is written, and where the cursor stands.
  var editor: TextEditor
  /// What is shown while nothing is written.
  var placeholder: String
  /// Whether the cursor is shown.
  var hasCursor: Bool
  let rule: FieldRule

  init(
    editor: TextEditor, placeholder: String, hasCursor: Bool, _ language: any StageWords
  ) {
    self.editor = editor
    self.placeholder = placeholder
    self.hasCursor = hasCursor
    rule = language.fieldRule(bytesLeft: Limits.answerBytes - editor.bytes.count)
  }

  /// The rows at a width, at most `height` of them.
  func rows(width: Int, height: Int) -> [BlockRow] {
    let (written, cursor) = editor.lines(width: width)
    let lines = written.isEmpty ? [SafeText("")] : written
    let hasRule = height >= 3
    let room = max(1, height - (hasRule ? 1 : 0))
    let line = min(max(cursor.row, 0), lines.count - 1)
    let top = max(0, min(line - room / 2, lines.count - room))
    let shown = lines[top..<min(top + room, lines.count)]
    let rule = hasRule ? [ruled(width, above: top, below: lines.count - top - shown.count)] : []
    if editor.bytes.isEmpty { return rule + empty(width, room) }
    return rule
      + shown.enumerated().flatMap { index, text in
        let column = top + index == line && hasCursor ? min(cursor.column, max(0, width - 1)) : nil
        return [BlockRow(FrameRow(text), cursor: column)]
      }
  }

  private func empty(_ width: Int, _ room: Int) -> [BlockRow] {
    let words = Folding.lines(placeholder, width: width).prefix(room)
    return words.enumerated().map { index, line in
      BlockRow(FrameRow(line, .quiet), cursor: index == 0 && hasCursor ? 0 : nil)
    }
  }

  // The rule tells what lies outside the field, and how much room is left when it gets scarce.
  private func ruled(_ width: Int, above: Int, below: Int) -> BlockRow {
    let more =
      above > 0 ? (below > 0 ? rule.both : rule.above) : below > 0 ? rule.below : nil
    let words = [more, rule.room].compactMap { $0 }.joined(separator: "; ")
    let label = words.isEmpty || DisplayWidth.columns(words) + 6 > width ? "" : "── \(words) "
    let dashes = String(repeating: "─", count: max(0, width - DisplayWidth.columns(label)))
    return BlockRow(FrameRow(label + dashes, .quiet))
  }
}
