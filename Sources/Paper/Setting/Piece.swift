/// Something that is never cut by the end of a page: a line, a row of a table, a chart.
struct Piece {
  /// A bar at the left of a quotation.
  struct Bar: Hashable {
    var x: Double
    /// Whether the piece before is in the same quotation, so that the bar goes on through the space.
    var goesOn: Bool
  }

  /// What comes first on a page that begins with a later row of the same table.
  final class Head {
    let inks: [Ink]
    let height: Double

    /// Takes what is drawn again, as artifacts.
    init(inks: [Ink], height: Double) {
      self.inks = inks.compactMap(\.repeated)
      self.height = height
    }
  }

  /// A heading's entry among the bookmarks.
  struct Bookmark {
    var level: Int
    var words: String
  }

  /// What separates it from the piece before; none at the top of a page.
  var space = 0.0
  var height: Double
  var inks: [Ink] = []
  var bars: [Bar] = []
  /// Whether a page may end after it.
  var mayEnd = true
  /// Whether a page begins with it.
  var startsPage = false
  var head: Head?
  var isHeading = false
  var bookmark: Bookmark?
}
