/// Turns frames into what a terminal is sent: only the rows that changed since the frame before.
///
/// A terminal that takes a character for wider or narrower than we do cannot break the layout: each
/// changed row is placed by itself and cleared to its end, and none is wider than the window.
package struct Painter: Sendable {
  /// What is sent before text in each style.
  let looks: [Style: [UInt8]]
  /// Whether the ground behind all text is the palette's rather than the terminal's.
  let hasOwnGround: Bool
  private var painted: Frame?

  /// Makes a painter that takes every row for changed.
  ///
  /// - Parameter usesColour: Where it is false, only weight, underline and reverse are left of `palette`.
  package init(palette: Palette, usesColour: Bool) {
    looks = Dictionary(
      uniqueKeysWithValues: Style.allCases.map { style in
        (style, palette.look(of: style, usesColour: usesColour).sequences.flatMap(\.bytes))
      })
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
