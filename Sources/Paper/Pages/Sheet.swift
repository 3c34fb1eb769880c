internal import Documents

/// A sheet of paper in points, upright.
struct Sheet: Hashable, Sendable {
  let width: Double
  let height: Double

  /// A sheet of a size.
  init(_ size: PaperSettings.Size) {
    switch size {
    case .a4: (width, height) = (Self.points(210), Self.points(297))
    case .letter: (width, height) = (612, 792)
    }
  }

  /// Millimetres in points.
  static func points(_ millimetres: Double) -> Double { millimetres * 72 / 25.4 }
}
