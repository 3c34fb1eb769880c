internal import Codes

extension QRCode {
  /// The least that's read safely from a card in the hand, quiet zone and all: 20 mm.
  static let side = Sheet.points(20)

  private static let quiet = 4

  /// The pattern on white, as boxes a row of modules wide.
  func inks(x: Double, y: Double) -> [Ink] {
    let pitch = Self.side / Double(count + 2 * Self.quiet)
    let ground = Box(x: x, y: y, width: Self.side, height: Self.side)
    var inks: [Ink] = [.shape(Shape(form: .box(ground, radius: 0), fill: .white))]
    for row in 0..<count {
      var column = 0
      while column < count {
        guard isDark(row: row, column: column) else {
          column += 1
          continue
        }
        let start = column
        while column < count, isDark(row: row, column: column) { column += 1 }
        let box = Box(
          x: x + Double(start + Self.quiet) * pitch, y: y + Double(row + Self.quiet) * pitch,
          width: Double(column - start) * pitch, height: pitch)
        inks.append(.bar(box, .ink, nil))
      }
    }
    return inks
  }
}
