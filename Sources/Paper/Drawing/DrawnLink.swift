internal import Practice

/// A place on a page that leads somewhere.
struct DrawnLink {
  let page: Int
  let node: StructureTree.Node
  let link: Link
  /// What it is called.
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
