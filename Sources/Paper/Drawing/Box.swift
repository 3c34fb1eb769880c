/// A rectangle in points, from the top left.
struct Box: Hashable, Sendable {
  var x: Double
  var y: Double
  var width: Double
  var height: Double

  /// The box moved.
  func moved(_ x: Double, _ y: Double) -> Box {
    Box(x: self.x + x, y: self.y + y, width: width, height: height)
  }
}
