internal import Practice

extension Painter {
  /// A piece of a row with the columns it takes.
  private typealias Piece = (text: Substring, style: Style, columns: Int)

  /// Adds to `output` what makes `row` of the row that stands at `place` now.
  func paint(
    _ row: FrameRow, over before: FrameRow?, at place: Int, of size: WindowSize,
    into output: inout [UInt8]
  ) {
    let kept = before.map { Self.unchanged(row, since: $0, columns: size.columns) } ?? .nothing
    let pieces = Self.pieces(of: row.runs.dropFirst(kept.runs), within: size.columns - kept.columns)
    let left = pieces.reduce(size.columns - kept.columns) { $0 - $1.columns }
    // At the end of a full row the cursor still stands on its last character, and erasing from
    // there would take that away.
    let isFull = left == 0 || hasOwnGround
    output += EscapeSequence.place(row: place + 1, column: kept.columns + 1).bytes
    if isFull { output += (looks[.body] ?? []) + EscapeSequence.eraseRow.bytes }
    write(pieces, from: isFull ? .body : nil, into: &output)
    // Not every terminal erases in the ground's colour.
    if hasOwnGround { pad(left, after: pieces.last?.style ?? .body, into: &output) }
    output += EscapeSequence.plain.bytes
    if !isFull { output += EscapeSequence.eraseRow.bytes }
  }

  private func write(_ pieces: [Piece], from style: Style?, into output: inout [UInt8]) {
    var style = style
    for piece in pieces {
      if piece.style != style { output += looks[piece.style] ?? [] }
      style = piece.style
      output += piece.text.utf8
    }
  }

  private func pad(_ columns: Int, after style: Style, into output: inout [UInt8]) {
    guard columns > 0 else { return }
    if style != .body { output += looks[.body] ?? [] }
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
