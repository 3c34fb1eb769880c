/// One card of paper: both of its sides, set.
///
/// A card with too many words for one takes several, each marked as part of the whole.
struct CardPart {
  /// One side: its column, with its line at the top.
  struct Side {
    var column: [Flow.Placed]
    var title: Ink
    var mark: Ink
  }

  var front: Side
  var back: Side
  /// Which card it is, and which part of it.
  var number: SetText
  var bookmark: Piece.Bookmark?
}
