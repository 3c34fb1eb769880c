internal import Practice

/// What a stretch of a page's drawing is.
enum Mark: Hashable {
  /// A part of an element, by its number among the content of the page; `actualText` stands for it in
  /// text that is taken out.
  case content(StructureTree.Node, id: Int, actualText: String?)
  /// Seen, and not read: rules, bars, cut marks, what is said a second time.
  case artifact
  /// The foot of a page; the number of all pages stands at `x`, `y`.
  case footer(x: Double, y: Double)
  /// The number of all pages, drawn once and set into every foot.
  case total
}

/// A rectangle in points, from the top left.
struct Box: Hashable, Sendable {
  var x: Double
  var y: Double
  var width: Double
  var height: Double

  func moved(_ x: Double, _ y: Double) -> Box {
    Box(x: self.x + x, y: self.y + y, width: width, height: height)
  }
}

/// A place on a page that leads somewhere.
struct DrawnLink {
  let page: Int
  let node: StructureTree.Node
  let link: Link
  let words: String
  /// Where it is, from the bottom left as PDF has it: left, bottom, right, top.
  var corners: [Double]

  /// Both as one where the other begins beside the end of this; nil where it does not.
  func joined(with other: DrawnLink) -> DrawnLink? {
    guard page == other.page, node == other.node, corners[1] == other.corners[1],
      abs(corners[2] - other.corners[0]) < 0.1
    else { return nil }
    var both = self
    both.corners[2] = other.corners[2]
    return both
  }
}
