internal import Practice
package import Window

extension FollowerPage {
  package func frame(in size: WindowSize) -> Frame {
    let layout = layout(in: size)
    let width = measure(in: size)
    let shown = layout.body.rows(at: reading) { below in
      words.rowsBelow(below).first { DisplayWidth.columns($0) <= width } ?? ""
    }
    let filler = Array(repeating: FrameRow.empty, count: max(0, layout.room - shown.count))
    return Frame(
      size: size, rows: layout.head + shown.prefix(layout.room) + filler + layout.foot,
      cursor: layout.cursor.map {
        Frame.Cursor(row: layout.head.count + layout.room + $0.row, column: $0.column)
      })
  }

  // MARK: - Laying out

  /// The rows of a window: those that stay at its top and foot, and those moved through between them.
  struct Layout {
    let head: [FrameRow]
    let body: TextPages
    let foot: [FrameRow]
    let cursor: Frame.Cursor?
    let room: Int
  }

  /// The columns that text takes.
  func measure(in size: WindowSize) -> Int {
    min(size.columns, look.isLarge ? 64 : 80)
  }

  func layout(in size: WindowSize) -> Layout {
    let width = measure(in: size)
    var (foot, cursor) = foot(in: size, width)
    var head = head(width)
    var body = body(width, height: max(0, size.rows - head.count - foot.count))
    // What does not leave room for anything else moves with the rest, so that nothing is cut off.
    if size.rows < 6 || head.count * 3 > size.rows {
      body.insert(head, at: 0)
      head = []
    }
    if let notice {
      let rows = rows(notice.string, .notice, width)
      if head.count + foot.count + rows.count + 2 <= size.rows {
        foot = rows + foot
        cursor?.row += rows.count
      } else {
        body.insert(rows, at: 0)
      }
    }
    let room = max(0, size.rows - head.count - foot.count)
    return Layout(
      head: head, body: TextPages(scrolling: body, height: room), foot: foot, cursor: cursor,
      room: room)
  }

  private func rows(_ text: String, _ style: Style, _ width: Int) -> [FrameRow] {
    Folding.lines(text, width: width).map { FrameRow($0, style) }
  }

  private func head(_ width: Int) -> [FrameRow] {
    guard waiting == nil, let current else { return [] }
    let status = notes(current).status
    // Over, its clock would only stand still.
    if let ending = current.record.ending {
      return rows(words.status(status), .status, width)
        + rows(words.ended(ending.kind), .status, width) + [.empty]
    }
    let isUp = status.paused || status.stepSecondsLeft <= 0
    let clock = look.isCalm ? words.time(status) : words.clock(status)
    let pace = status.pace.map { words.paceInShort($0, ends: ends) } ?? ""
    let time = [clock, pace].filter { !$0.isEmpty }.joined(separator: " · ")
    let isOff = status.pace?.proposal.isEmpty == false
    return rows(words.status(status), .status, width) + rows(time, isUp ? .alert : .status, width)
      + (isOff ? rows(words.spreadHint, .status, width) : []) + [.empty]
  }

  // A block for each section, or for each paragraph of a page.
  private func body(_ width: Int, height: Int) -> [[FrameRow]] {
    if case .page(let paragraphs, let code) = layer {
      let words = paragraphs.map { rows($0, .body, width) }
      let picture = code.isEmpty ? [] : CodeRows.picture(of: code)
      let fits = (picture.first?.columns ?? 0) <= width && picture.count <= height
      return (fits && !picture.isEmpty ? [picture + [.empty]] : []) + words
    }
    if case .plan(let sheet) = layer, let current {
      let (heading, items, chosen) = sheet.items(current.record, cards, words)
      let listed = items.enumerated().map { index, item in
        rows("\(index == chosen ? ">" : " ") \(item.key) \(item.words)", .body, width)
      }
      let none = items.isEmpty ? [rows(words.nothingFound, .quiet, width)] : []
      return (sheet.seeking == nil ? [rows(heading, .heading, width)] : []) + listed + none
    }
    let waited = waiting.map { [rows($0.string, .notice, width) + [.empty]] } ?? []
    guard let current else { return waited }
    let blocks = notes(current).sections.map { section in
      rows(words.heading(section.topic), .heading, width)
        + Paragraphs.spaced(section.paragraphs).flatMap { rows($0, .body, width) }
    }
    return waited + blocks.dropLast().map { $0 + [.empty] } + blocks.suffix(1)
  }

  // MARK: - The foot

  private func foot(in size: WindowSize, _ width: Int) -> ([FrameRow], Frame.Cursor?) {
    let keys = size.rows < 4 ? [] : [keyRow(width)]
    switch layer {
    case .nothing, .page: return (keys, nil)
    case .confirming(let question):
      return (Array((rows(question.words, .notice, width) + keys).suffix(size.rows)), nil)
    case .line(let editor): return line(editor, keys, in: size, width)
    case .plan(let sheet):
      guard let seeking = sheet.seeking else { return (keys, nil) }
      return line(seeking.editor, keys, in: size, width)
    }
  }

  private func line(
    _ editor: TextEditor, _ keys: [FrameRow], in size: WindowSize, _ width: Int
  ) -> ([FrameRow], Frame.Cursor?) {
    let (lines, cursor) = editor.lines(width: width)
    // The rows around the cursor, where all do not fit.
    let room = max(1, size.rows / 2)
    let first = max(0, min(cursor.row - room + 1, lines.count - room))
    let written = lines[first..<min(lines.count, first + room)].map { FrameRow($0, .body) }
    let asked = rows(asked, .heading, width)
    let isRoomy = asked.count + written.count + keys.count < size.rows
    let above = isRoomy ? asked : []
    return (
      above + written + (isRoomy ? keys : []),
      Frame.Cursor(row: above.count + cursor.row - first, column: cursor.column)
    )
  }

  private var asked: String {
    if case .plan(let sheet) = layer, let current {
      return sheet.items(current.record, cards, words).heading
    }
    guard let scene = current?.scene else { return words.typeAnything }
    switch scene.ask {
    case .goOn, .paused, .position, .confidence, .reason, .nothing: return words.typeAnything
    case .tally(let role, let people, let choices, let moment):
      return words.tally(role: role, people: people, moment) + " "
        + choices.joined(separator: ", ")
    default: return language.plain.question(for: scene)
    }
  }

  private func keyRow(_ width: Int) -> FrameRow {
    let keys = keys
    let entries = keyRowActions.compactMap { action -> KeyRow.Entry? in
      keys.key(for: action).map { (words.keys.name(of: $0), words.short(action)) }
    }
    return KeyRow.row(entries, columns: width, gap: width < 60 ? 2 : 3)
  }
}
