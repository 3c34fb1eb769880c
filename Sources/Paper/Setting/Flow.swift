/// Fills columns of one height with pieces, one column after another.
///
/// It holds back what may have to go to the next column, and no more.
struct Flow {
  /// A piece with its place in its column.
  struct Placed {
    var piece: Piece
    /// The top of the piece.
    var y: Double
    /// The space above it that was used.
    var space: Double
  }

  /// A column's height.
  let height: Double
  /// The columns that are full, until they are taken.
  private(set) var full: [[Placed]] = []
  private var held: [Piece] = []
  private var used = 0.0

  /// Makes an empty flow.
  init(height: Double) {
    self.height = height
  }

  /// Adds a piece, which may fill a column.
  mutating func add(_ piece: Piece) {
    if piece.startsPage { endColumn() }
    while !held.isEmpty, used + piece.space + piece.height > height + 0.01 { cut() }
    hold(piece)
  }

  /// Ends the column that is being filled.
  mutating func endColumn() {
    if !held.isEmpty { put(held[...]) }
    held = []
    used = 0
  }

  /// Gives the full columns and forgets them.
  mutating func taken() -> [[Placed]] {
    defer { full = [] }
    return full
  }

  private mutating func hold(_ piece: Piece) {
    used += held.isEmpty ? (piece.head?.height ?? 0) : piece.space
    used += piece.height
    held.append(piece)
  }

  // Ends the column at the last place where it may end, or after all that is held if there is none.
  private mutating func cut() {
    let last = held.lastIndex(where: \.mayEnd) ?? held.count - 1
    put(held[...last])
    let rest = held[(last + 1)...]
    held = []
    used = 0
    for piece in rest { hold(piece) }
  }

  private mutating func put(_ pieces: ArraySlice<Piece>) {
    var column: [Placed] = []
    var y = 0.0
    for piece in pieces {
      var space = piece.space
      if column.isEmpty {
        space = 0
        if let head = piece.head {
          column.append(Placed(piece: Piece(height: head.height, inks: head.inks), y: 0, space: 0))
          y = head.height
        }
      }
      y += space
      column.append(Placed(piece: piece, y: y, space: space))
      y += piece.height
    }
    full.append(column)
  }
}
