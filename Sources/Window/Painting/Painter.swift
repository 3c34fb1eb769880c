internal import Practice

/// Turns frames into what a terminal is sent: only the rows that changed since the frame before.
///
/// A terminal that takes a character for wider or narrower than we do cannot break the layout: each
/// changed row is placed by itself and cleared to its end, and none is wider than the window.
package struct Painter: Sendable {
  /// What is sent before text in each style, by its number.
  private let looks: [[UInt8]]
  /// Whether the ground behind all text is the palette's rather than the terminal's.
  let hasOwnGround: Bool
  private var painted: Frame?

  /// Makes a painter that takes every row for changed.
  ///
  /// - Parameter usesColour: Where it is false, only weight, underline and reverse are left of `palette`.
  package init(palette: Palette, usesColour: Bool) {
    looks = Style.allCases.map { style in
      palette.look(of: style, usesColour: usesColour).sequences.flatMap(\.bytes)
    }
    hasOwnGround = usesColour && palette.colours(of: .body) != nil
  }

  /// Lets the next frame be painted whole: after something else has written to the terminal.
  package mutating func forget() {
    painted = nil
  }

  /// What turns the frame painted last into `frame`; nothing at all where they are the same.
  package mutating func bytes(for frame: Frame) -> [UInt8] {
    if painted?.size != frame.size { painted = nil }
    defer { painted = frame }
    let changed = frame.rows.indices.filter { painted?.rows[$0] != frame.rows[$0] }
    guard !changed.isEmpty else { return cursor(of: frame, from: painted?.cursor) }
    var output = EscapeSequence.beginFrame.bytes
    if painted == nil || painted?.cursor != nil { output += EscapeSequence.hideCursor.bytes }
    for row in changed {
      paint(frame.rows[row], over: painted?.rows[row], at: row, of: frame.size, into: &output)
    }
    return output + cursor(of: frame, from: nil) + EscapeSequence.endFrame.bytes
  }

  private func cursor(of frame: Frame, from before: Frame.Cursor?) -> [UInt8] {
    guard frame.cursor != before else { return [] }
    guard let cursor = frame.cursor else { return EscapeSequence.hideCursor.bytes }
    let place = EscapeSequence.place(row: cursor.row + 1, column: cursor.column + 1).bytes
    return before == nil ? place + EscapeSequence.showCursor.bytes : place
  }
}

extension Painter {
  /// A piece of a row with the columns it takes.
  private typealias Piece = (text: Substring, style: Style, columns: Int)

  /// Adds to `output` what makes `row` of the row that stands at `place` now.
  ///
  /// It is emptied first: erasing at the end of a row that is full would take its last character
  /// away, on which the cursor then still stands.
  func paint(
    _ row: FrameRow, over before: FrameRow?, at place: Int, of size: WindowSize,
    into output: inout [UInt8]
  ) {
    let kept = before.map { Self.unchanged(row, since: $0, columns: size.columns) } ?? .nothing
    let pieces = Self.pieces(of: row.runs.dropFirst(kept.runs), within: size.columns - kept.columns)
    let end = pieces.reduce(kept.columns) { $0 + $1.columns }
    output += EscapeSequence.place(row: place + 1, column: kept.columns + 1).bytes
    output += look(.body) + EscapeSequence.eraseRow.bytes
    write(pieces, inRow: place, from: kept.columns, into: &output)
    // Not every terminal erases in the ground's colour.
    if hasOwnGround {
      pad(size.columns - end, after: pieces.last?.style ?? .body, into: &output)
    }
    if hasOwnGround || !pieces.allSatisfy({ $0.style == .body }) {
      output += EscapeSequence.plain.bytes
    }
  }

  private func look(_ style: Style) -> [UInt8] { looks[style.rawValue] }

  // Where a terminal takes characters for wider or narrower, what follows still stands in its place.
  private func write(
    _ pieces: [Piece], inRow row: Int, from start: Int, into output: inout [UInt8]
  ) {
    var column = start
    var style = Style.body
    var isCertain = true
    for piece in pieces {
      if !isCertain { output += EscapeSequence.place(row: row + 1, column: column + 1).bytes }
      if piece.style != style { output += look(piece.style) }
      output += piece.text.utf8
      style = piece.style
      column += piece.columns
      isCertain = piece.text.utf8.count == piece.columns
    }
  }

  private func pad(_ columns: Int, after style: Style, into output: inout [UInt8]) {
    guard columns > 0 else { return }
    if style != .body { output += look(.body) }
    output += repeatElement(UInt8(ascii: " "), count: columns)
  }

  // MARK: - What is written

  /// The beginning of a row that stays as it is.
  private struct Kept {
    var runs = 0
    var columns = 0
    static let nothing = Kept()
  }

  // Only ASCII stands for certain where we think it does.
  private static func unchanged(
    _ row: FrameRow, since before: FrameRow, columns: Int
  ) -> Kept {
    var kept = Kept.nothing
    for (run, old) in zip(row.runs, before.runs) {
      let words = run.text.string.utf8
      let end = kept.columns + words.count
      guard run == old, end < columns, words.allSatisfy({ $0 < 0x80 }) else { break }
      kept = Kept(runs: kept.runs + 1, columns: end)
    }
    return kept
  }

  private static func pieces(
    of runs: ArraySlice<FrameRow.Run>, within columns: Int
  ) -> [Piece] {
    var pieces: [Piece] = []
    var left = columns
    for run in runs {
      let text = run.text.string
      let width = DisplayWidth.columns(text)
      guard width > left else {
        pieces.append((text[...], run.style, width))
        left -= width
        continue
      }
      let cut = cut(text, to: left)
      if !cut.isEmpty { pieces.append((cut, run.style, DisplayWidth.columns(cut))) }
      break
    }
    return pieces
  }

  private static func cut(_ text: String, to columns: Int) -> Substring {
    var left = columns
    return text.prefix { character in
      left -= DisplayWidth.columns(character)
      return left >= 0
    }
  }
}
