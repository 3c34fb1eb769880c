internal import Documents

/// The sizes and distances of one kind of page, all in points.
struct TypeScale: Sendable {
  /// How much larger than the usual print.
  let factor: Double
  /// Running text.
  let body: TextStyle
  /// The title of a document.
  let title: TextStyle
  private let headings: [TextStyle]

  /// Half a line: every distance is a multiple of it.
  var unit: Double { body.line / 2 }

  /// A heading's style; level 2 is the largest.
  func heading(_ level: Int) -> TextStyle {
    headings[min(max(level - 2, 0), headings.count - 1)]
  }

  private init(_ print: Document.Print, line: Double, title: Double, headings: [Double]) {
    let factor = print == .large ? 1.5 : 1
    func style(_ size: Double, _ leading: Double) -> TextStyle {
      TextStyle(size: size * factor, line: leading * factor)
    }
    self.factor = factor
    body = style(12, line)
    self.title = style(title, title * 1.2).bold.toned(.accent)
    self.headings = headings.map { style($0, max(line, $0 * 1.25)).bold.toned(.accent) }
  }

  /// Pages that are read: open leading.
  static func page(_ print: Document.Print) -> Self {
    Self(print, line: 17, title: 22, headings: [16, 13.5, 12])
  }

  /// Cards: as much as fits without crowding, in no letters smaller than on pages.
  static func card(_ print: Document.Print) -> Self {
    Self(print, line: 15, title: 17, headings: [12])
  }
}
