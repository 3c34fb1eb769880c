import Testing

@testable import Paper

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
      columns([Piece(height: 10), Piece(height: 10, startsPage: true)]) == [[[0, 10]], [[0, 10]]])
  }

  @Test func `nothing makes no column`() {
    #expect(columns([]) == [])
  }
}
