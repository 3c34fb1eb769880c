/// How a paragraph is set.
struct TextStyle: Hashable, Sendable {
  /// The edge its lines begin or end at.
  enum Edge: Sendable {
    case left
    case right
    case middle
  }

  /// The letters' size in points.
  var size: Double
  /// The distance from one baseline to the next in points.
  var line: Double
  var isBold = false
  var isMono = false
  var tone = Tone.ink
  var edge = Edge.left

  /// The style in bold.
  var bold: Self { with { $0.isBold = true } }

  /// The style in another tone.
  func toned(_ tone: Tone) -> Self { with { $0.tone = tone } }

  /// The style at another edge.
  func at(_ edge: Edge) -> Self { with { $0.edge = edge } }

  /// The style with a change.
  func with(_ change: (inout Self) -> Void) -> Self {
    var style = self
    change(&style)
    return style
  }
}
