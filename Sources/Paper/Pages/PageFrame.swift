internal import Documents

/// Where on a sheet the words of a page and its foot stand.
struct PageFrame: Sendable {
  let sheet: Sheet
  /// The left, right and upper margin.
  let margin = Sheet.points(20)
  private let bottom: Double

  /// Takes the sheet; the foot takes a line of `scale`.
  init(_ sheet: Sheet, _ scale: TypeScale) {
    self.sheet = sheet
    bottom = Sheet.points(14) + scale.body.line + scale.unit
  }

  /// The width of the column.
  var width: Double { sheet.width - margin * 2 }
  /// The height of the column.
  var height: Double { sheet.height - margin - bottom }

  /// The top of the foot's line.
  func footTop(_ scale: TypeScale) -> Double {
    sheet.height - Sheet.points(13) - scale.body.line
  }
}

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

  private init(width: Double, height: Double) {
    (self.width, self.height) = (width, height)
  }

  /// What print shops impose on, on its side: 450 by 320 mm.
  static let sra3 = Sheet(width: points(450), height: points(320))

  static func points(_ millimetres: Double) -> Double { millimetres * 72 / 25.4 }
}
