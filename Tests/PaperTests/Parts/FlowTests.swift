import Testing

@testable import Paper

extension PaperTests {
  @Suite struct FlowTests {
    /// The heights of the pieces of each column, with the place of each.
    private func columns(_ pieces: [Piece], height: Double = 100) -> [[[Double]]] {
      var flow = Flow(height: height)
      for piece in pieces { flow.add(piece) }
      flow.endColumn()
      return flow.taken().map { $0.map { [$0.y, $0.piece.height] } }
    }

    @Test func `pieces stand below each other with their space, none at the top of a column`() {
      let piece = Piece(space: 10, height: 40)
      #expect(columns([piece, piece, piece]) == [[[0, 40], [50, 40]], [[0, 40]]])
    }

    @Test func `a column ends only where it may`() {
      let stays = Piece(height: 40, mayEnd: false)
      #expect(
        columns([Piece(height: 30), stays, Piece(height: 40)]) == [
          [[0, 30]], [[0, 40], [40, 40]],
        ])
    }

    @Test func `pieces that may end nowhere are cut all the same`() {
      let stays = Piece(height: 40, mayEnd: false)
      #expect(columns([stays, stays, stays]) == [[[0, 40], [40, 40]], [[0, 40]]])
    }

    @Test func `a piece taller than a column has one of its own`() {
      #expect(
        columns([Piece(height: 10), Piece(height: 150), Piece(height: 10)]) == [
          [[0, 10]], [[0, 150]], [[0, 10]],
        ])
    }

    @Test func `the head of a table comes again at the top of a column`() {
      let row = Piece(height: 40, head: Piece.Head(inks: [], height: 25))
      #expect(
        columns([Piece(height: 25, mayEnd: false), Piece(height: 40), row, row, row])
          == [
            [[0, 25], [25, 40]], [[0, 25], [25, 40]], [[0, 25], [25, 40]], [[0, 25], [25, 40]],
          ])
    }

    @Test func `a piece that starts a page ends the column before`() {
      #expect(
        columns([Piece(height: 10), Piece(height: 10, startsPage: true)]) == [
          [[0, 10]], [[0, 10]],
        ])
    }

    @Test func `nothing makes no column`() {
      #expect(columns([]) == [])
      #expect(Flow.columns(of: [], height: 100).isEmpty)
    }

    // MARK: - Sections

    private let heading = Piece(height: 10, mayEnd: false, isHeading: true)

    /// The heights of the pieces of each column, sections kept together.
    private func sections(_ pieces: [Piece]) -> [[Double]] {
      Flow.columns(of: pieces, height: 100).map { $0.map(\.piece.height) }
    }

    private func lines(_ heights: Double...) -> [Piece] { heights.map { Piece(height: $0) } }

    @Test func `a section that would be parted goes to the next column with its heading`() {
      let pieces = [heading] + lines(20, 21) + [heading] + lines(30, 31)
      #expect(sections(pieces) == [[10, 20, 21], [10, 30, 31]])
    }

    @Test func `what fits into one column stays there`() {
      let pieces = [heading] + lines(20, 21) + [heading] + lines(30)
      #expect(sections(pieces) == [[10, 20, 21, 10, 30]])
    }

    @Test func `a section is parted where keeping it whole would take another column`() {
      let pieces = lines(60) + [heading] + lines(20, 30) + [heading] + lines(20, 21)
      #expect(sections(pieces) == [[60, 10, 20], [30, 10, 20, 21]])
    }

    @Test func `a section taller than a column is parted where it may be`() {
      let pieces = lines(50) + [heading] + lines(30, 31, 32)
      #expect(sections(pieces) == [[50, 10, 30], [31, 32]])
    }

    @Test func `a heading of two lines is one heading`() {
      let pieces = lines(70) + [heading, heading] + lines(9, 8)
      #expect(sections(pieces) == [[70], [10, 10, 9, 8]])
    }
  }
}
