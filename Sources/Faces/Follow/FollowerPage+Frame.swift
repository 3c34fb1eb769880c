internal import Practice
package import Window

extension FollowerPage {
  /// What the window shows.
  package func frame(in size: WindowSize) -> Frame {
    let layout = layout(in: size)
    let start = min(max(0, offset), layout.lastStart)
    let shown = layout.body.dropFirst(start).prefix(layout.room)
    let filler = Array(repeating: FrameRow.empty, count: layout.room - shown.count)
    return Frame(
      size: size, rows: layout.head + shown + filler + layout.foot,
      cursor: layout.cursor.map {
        Frame.Cursor(row: layout.head.count + layout.room + $0.row, column: $0.column)
      })
  }

  /// Moves what is shown up or down.
  mutating func scroll(_ key: Key, in size: WindowSize) {
    let layout = layout(in: size)
    let start = min(max(0, offset), layout.lastStart)
    let page = max(1, layout.room - 1)
    let moved: Int? =
      switch FollowerDeed(key) {
      case .down: start + 1
      case .up: start - 1
      case .pageDown: start + page
      case .pageUp: start - page
      case .top: 0
      case .bottom: layout.lastStart
      default: nil
      }
    if let moved { offset = min(max(0, moved), layout.lastStart) }
  }

  // MARK: - Laying out

  /// The rows of a window: those that stay at its top and foot, and those that scroll between them.
  private struct Layout {
    var head: [FrameRow]
    var body: [FrameRow]
    var foot: [FrameRow]
    var cursor: Frame.Cursor?
    var room: Int

    /// The last row of the body that can stand at the top.
    var lastStart: Int { max(0, body.count - room) }
  }

  /// The columns that text takes.
  func measure(in size: WindowSize) -> Int {
    min(size.columns, look.isLarge ? 64 : 80)
  }

  private func layout(in size: WindowSize) -> Layout {
    let width = measure(in: size)
    var (foot, cursor) = foot(in: size, width)
    var head = head(width)
    var body = body(width)
    // What does not leave room for anything else scrolls with the rest, so that nothing is cut off.
    if size.rows < 6 || head.count * 3 > size.rows {
      body = head + body
      head = []
    }
    if let notice {
      let rows = rows(notice.string, .notice, width)
      if head.count + foot.count + rows.count + 2 <= size.rows {
        foot = rows + foot
        cursor?.row += rows.count
      } else {
        body = rows + body
      }
    }
    let room = max(0, size.rows - head.count - foot.count)
    if case .nothing = layer, offset + room < body.count, !foot.isEmpty {
      foot[foot.count - 1] = keys(width, after: FrameRow(Messages.followMore, .notice))
    }
    return Layout(head: head, body: body, foot: foot, cursor: cursor, room: room)
  }

  private func rows(_ text: String, _ style: Style, _ width: Int) -> [FrameRow] {
    Folding.lines(text, width: width).map { FrameRow($0, style) }
  }

  private func head(_ width: Int) -> [FrameRow] {
    guard waiting == nil, let current else { return [] }
    let status = FollowerNotes(current.record, current.scene).status
    let isUp = status.paused || status.stepSecondsLeft <= 0
    return rows(Messages.followStatus(status), .status, width)
      + rows(
        Messages.followClock(status, calm: look.isCalm), isUp ? .alert : .status, width)
      + [.empty]
  }

  private func body(_ width: Int) -> [FrameRow] {
    if case .page(let paragraphs) = layer {
      return paragraphs.flatMap { rows($0, .body, width) }
    }
    let waited = waiting.map { rows($0.string, .notice, width) + [.empty] } ?? []
    guard let current else { return waited }
    let sections = FollowerNotes(current.record, current.scene).sections
    let blocks = sections.map { section in
      rows(section.heading, .heading, width)
        + Paragraphs.spaced(section.paragraphs).flatMap { rows($0, .body, width) }
    }
    return waited + blocks.joined(separator: [.empty])
  }

  // MARK: - The foot

  private func foot(in size: WindowSize, _ width: Int) -> ([FrameRow], Frame.Cursor?) {
    switch layer {
    case .nothing: (size.rows < 4 ? [] : [keys(width)], nil)
    case .page: (size.rows < 4 ? [] : rows(Messages.followPageKeys, .quiet, width), nil)
    case .confirming(let question): (tail(rows(question.words, .notice, width), size.rows), nil)
    case .line(let editor): line(editor, in: size, width)
    }
  }

  private func tail(_ rows: [FrameRow], _ count: Int) -> [FrameRow] { Array(rows.suffix(count)) }

  private func line(
    _ editor: TextEditor, in size: WindowSize, _ width: Int
  ) -> ([FrameRow], Frame.Cursor?) {
    let (lines, cursor) = editor.lines(width: width)
    // The rows around the cursor, where all do not fit.
    let room = max(1, size.rows / 2)
    let first = max(0, min(cursor.row - room + 1, lines.count - room))
    let written = lines[first..<min(lines.count, first + room)].map { FrameRow($0, .body) }
    let asked = rows(asked, .heading, width)
    let keys = rows(Messages.followLineKeys, .quiet, width)
    let isRoomy = asked.count + written.count + keys.count < size.rows
    let above = isRoomy ? asked : []
    return (
      above + written + (isRoomy ? keys : []),
      Frame.Cursor(row: above.count + cursor.row - first, column: cursor.column)
    )
  }

  private var asked: String {
    guard let scene = current?.scene else { return Messages.followTypeAnything }
    switch scene.ask {
    case .goOn, .paused, .position, .confidence, .reason, .nothing:
      return Messages.followTypeAnything
    case .tally(let role, let people, let choices, let second):
      return Messages.tally(role: role, people: people, second: second) + " "
        + choices.joined(separator: ", ")
    default: return Messages.question(for: scene)
    }
  }

  // As many as fit into one row, the most needed ones first.
  private func keys(_ width: Int, after beginning: FrameRow = .empty) -> FrameRow {
    var row = beginning.columns <= width ? beginning : .empty
    for deed in waiting == nil ? FollowerDeed.named : FollowerDeed.namedWhileWaiting {
      let key = deed.keys.first.map(Messages.followKey) ?? ""
      let next =
        (row.runs.isEmpty ? row : row + FrameRow("  "))
        + FrameRow(key, .key) + FrameRow(" \(Messages.followName(deed))", .quiet)
      if next.columns <= width { row = next }
    }
    return row
  }
}
