internal import Practice

/// A place on a page that leads somewhere.
struct DrawnLink {
  let page: Int
  let node: StructureTree.Node
  let link: Link
  /// What it is called.
  let words: String
  /// Where it is, from the bottom left as PDF has it: left, bottom, right, top.
  let corners: [Double]
}
