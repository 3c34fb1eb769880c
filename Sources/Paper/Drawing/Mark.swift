/// What a stretch of a page's drawing is; cairo numbers the stretches, the finished file names them.
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
