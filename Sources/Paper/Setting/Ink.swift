/// One thing to draw, placed from the top left of its piece.
///
/// Without a structure element it is an artifact: seen, and not read.
enum Ink {
  /// A line of set text, by its index.
  case line(SetText, Int, x: Double, y: Double, StructureTree.Node?)
  /// A filled rectangle.
  case bar(Box, Tone, StructureTree.Node?)
  /// The room that a figure takes; nothing is drawn.
  case frame(Box, StructureTree.Node)

  /// Whether it is an artifact.
  var isArtifact: Bool {
    switch self {
    case .line(_, _, _, _, let node), .bar(_, _, let node): node == nil
    case .frame: false
    }
  }

  /// It moved.
  func moved(_ x: Double, _ y: Double) -> Ink {
    switch self {
    case .line(let text, let index, let left, let top, let node):
      .line(text, index, x: left + x, y: top + y, node)
    case .bar(let box, let tone, let node): .bar(box.moved(x, y), tone, node)
    case .frame(let box, let node): .frame(box.moved(x, y), node)
    }
  }

  /// The same as an artifact.
  var repeated: Ink? {
    switch self {
    case .line(let text, let index, let x, let y, _): .line(text, index, x: x, y: y, nil)
    case .bar(let box, let tone, _): .bar(box, tone, nil)
    case .frame: nil
    }
  }
}

extension SetText {
  /// All of its lines from `x`, `y` down.
  func inks(x: Double, y: Double = 0, _ node: StructureTree.Node?) -> [Ink] {
    var top = y
    return lines.indices.map { index in
      defer { top += lines[index].height }
      return .line(self, index, x: x, y: top, node)
    }
  }
}
