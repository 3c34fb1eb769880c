extension Flow {
  /// Pieces in columns, with what stands below a heading in the same column as the heading, where that
  /// takes no more columns: two lines that have been left over are hard to read out.
  static func columns(of pieces: [Piece], height: Double) -> [[Placed]] {
    let parted = filled(pieces, height)
    guard parted.count > 1 else { return parted }
    let whole = filled(keepingSections(pieces, height), height)
    return whole.count > parted.count ? parted : whole
  }

  private static func filled(_ pieces: [Piece], _ height: Double) -> [[Placed]] {
    var flow = Flow(height: height)
    for piece in pieces { flow.add(piece) }
    flow.endColumn()
    return flow.taken()
  }

  // A section that is taller than a column ends wherever it may.
  private static func keepingSections(_ pieces: [Piece], _ height: Double) -> [Piece] {
    sections(of: pieces).flatMap { section -> [Piece] in
      let tall = section.dropFirst().reduce(section.first?.height ?? 0) {
        $0 + $1.space + $1.height
      }
      guard tall <= height, let last = section.last else { return Array(section) }
      return section.dropLast().map { $0.staying } + [last]
    }
  }

  // A heading of several lines is several pieces.
  private static func sections(of pieces: [Piece]) -> [ArraySlice<Piece>] {
    let starts = pieces.indices.filter { index in
      index == 0 || (pieces[index].isHeading && !pieces[index - 1].isHeading)
    }
    return zip(starts, starts.dropFirst() + [pieces.count]).map { pieces[$0..<$1] }
  }
}

extension Piece {
  /// The piece with the next one on its page.
  fileprivate var staying: Piece {
    var piece = self
    piece.mayEnd = false
    return piece
  }
}
