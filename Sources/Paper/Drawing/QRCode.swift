internal import CQrencode

/// An address as a pattern that phones read (ISO/IEC 18004), by libqrencode: level M, with its quiet zone.
struct QRCode: Hashable {
  /// The least that's read safely from a card in the hand, quiet zone and all: 20 mm.
  static let side = Sheet.points(20)

  /// How many modules a side has, without the quiet zone.
  let count: Int
  private let isDark: [Bool]

  /// - Returns: Nil where the address is too long for a pattern.
  init?(_ address: String) {
    guard let code = QRcode_encodeString8bit(address, 0, QR_ECLEVEL_M) else { return nil }
    defer { QRcode_free(code) }
    let width = Int(code.pointee.width)
    count = width
    isDark = (0..<width * width).map { code.pointee.data[$0] & 1 == 1 }
  }

  private static let quiet = 4

  /// The pattern on white, as boxes a row of modules wide.
  func inks(x: Double, y: Double) -> [Ink] {
    let pitch = Self.side / Double(count + 2 * Self.quiet)
    let ground = Box(x: x, y: y, width: Self.side, height: Self.side)
    var inks: [Ink] = [.shape(Shape(form: .box(ground, radius: 0), fill: .white))]
    for row in 0..<count {
      var column = 0
      while column < count {
        guard isDark[row * count + column] else {
          column += 1
          continue
        }
        let start = column
        while column < count, isDark[row * count + column] { column += 1 }
        let box = Box(
          x: x + Double(start + Self.quiet) * pitch, y: y + Double(row + Self.quiet) * pitch,
          width: Double(column - start) * pitch, height: pitch)
        inks.append(.bar(box, .ink, nil))
      }
    }
    return inks
  }
}
