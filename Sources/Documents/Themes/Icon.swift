/// A theme's picture on a grid of 24, drawn as lines 2 wide with round ends; or a letter.
package enum Icon: Equatable, Sendable {
  /// A path in the language of SVG, with the absolute commands M, L, C and Z alone.
  case lines(String)
  case letter(String)

  /// The first letter of a title.
  static func initial(of title: String) -> Icon {
    .letter(title.first { $0.isLetter || $0.isNumber }?.uppercased() ?? "•")
  }

  /// The side of the square that paths are drawn in.
  package static let grid = 24.0
  /// How wide lines are.
  package static let weight = 2.0
}

extension Icon {
  /// One stroke of the pen.
  package enum Step: Equatable, Sendable {
    case move(Double, Double)
    case line(Double, Double)
    case curve(Double, Double, Double, Double, Double, Double)
    case close
  }

  /// The strokes of a path; what isn't understood is left out.
  package var steps: [Step] {
    guard case .lines(let path) = self else { return [] }
    var steps: [Step] = []
    var words = path.split(separator: " ")[...]
    while let command = words.popFirst() {
      let count = ["M": 2, "L": 2, "C": 6][command] ?? 0
      let at = words.prefix(count).compactMap { Double($0) }
      words = words.dropFirst(count)
      switch (command, at.count) {
      case ("M", 2): steps.append(.move(at[0], at[1]))
      case ("L", 2): steps.append(.line(at[0], at[1]))
      case ("C", 6): steps.append(.curve(at[0], at[1], at[2], at[3], at[4], at[5]))
      case ("Z", _): steps.append(.close)
      default: break
      }
    }
    return steps
  }
}

extension Icon {
  static let columns = Icon.lines("M 3 21 L 21 21 M 6 17 L 6 12 M 12 17 L 12 4 M 18 17 L 18 8")
  static let speech = Icon.lines(
    "M 6 4 L 18 4 C 19.7 4 21 5.3 21 7 L 21 13 C 21 14.7 19.7 16 18 16 L 12 16 L 7 20.5 L 7 16 L 6 16 "
      + "C 4.3 16 3 14.7 3 13 L 3 7 C 3 5.3 4.3 4 6 4 Z M 8 8.5 L 16 8.5 M 8 12 L 13 12")
  static let rings = Icon.lines(ring(8.5, 12, 5.8) + " " + ring(15.5, 12, 5.8))
  static let house = Icon.lines(
    "M 3 11.5 L 12 3.5 L 21 11.5 M 5.5 9.8 L 5.5 20.5 L 18.5 20.5 L 18.5 9.8 M 9.8 20.5 L 9.8 14.5 L 14.2 14.5 "
      + "L 14.2 20.5")
  static let umbrella = Icon.lines(
    "M 12 2.8 L 12 4.8 M 3 13 C 3 8.2 7 4.8 12 4.8 C 17 4.8 21 8.2 21 13 Z M 12 13 L 12 18.5 "
      + "C 12 22 17 22 17 18.5")
  static let seedling = Icon.lines(
    "M 12 21 L 12 12 M 12 12 C 12 7.5 9 5 4 5 C 4 9.5 7 12 12 12 Z M 12 16 C 12 12 14.8 10 20 10 "
      + "C 20 14 17.2 16 12 16 Z")
  static let pencil = Icon.lines(
    "M 4 20 L 5 15.2 L 15.6 4.6 L 19.4 8.4 L 8.8 19 Z M 12.8 7.4 L 16.6 11.2 M 14.5 20.5 L 21 20.5")
  static let network = Icon.lines(
    "M 9 3 L 15 3 L 15 8.5 L 9 8.5 Z M 3 15.5 L 9 15.5 L 9 21 L 3 21 Z M 15 15.5 L 21 15.5 L 21 21 L 15 21 Z "
      + "M 12 8.5 L 12 12 M 6 15.5 L 6 12 L 18 12 L 18 15.5")
  static let sunrise = Icon.lines(
    "M 2.5 19.5 L 21.5 19.5 M 6.5 15.5 C 6.5 12.4 9 10 12 10 C 15 10 17.5 12.4 17.5 15.5 M 12 3 L 12 6 "
      + "M 3.6 8 L 5.6 9.7 M 20.4 8 L 18.4 9.7")

  private static func ring(_ x: Double, _ y: Double, _ radius: Double) -> String {
    let arm = radius * 0.5523
    let (left, right, top, bottom) = (x - radius, x + radius, y - radius, y + radius)
    return """
      M \(right) \(y) C \(right) \(y + arm) \(x + arm) \(bottom) \(x) \(bottom) \
      C \(x - arm) \(bottom) \(left) \(y + arm) \(left) \(y) \
      C \(left) \(y - arm) \(x - arm) \(top) \(x) \(top) \
      C \(x + arm) \(top) \(right) \(y - arm) \(right) \(y) Z
      """
  }
}
