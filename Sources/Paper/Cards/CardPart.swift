/// One card of paper: both of its sides, set.
///
/// A card with too many words for one takes several, each marked as part of the whole.
struct CardPart {
  /// One side: its columns of running words, and what else is drawn, from the card's top left.
  struct Side {
    var inks: [Ink] = []
    var columns: [(pieces: [Flow.Placed], x: Double, y: Double)] = []

    /// The side with `other` drawn after it.
    func with(_ other: [Ink]) -> Side {
      var side = self
      side.inks += other
      return side
    }
  }

  var front = Side()
  var back = Side()
  var bookmark: Piece.Bookmark?
}
