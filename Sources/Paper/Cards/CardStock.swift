internal import Documents

/// How cards lie on a sheet: four upright quarters, or two halves on their sides.
///
/// On A4 these are A6 and A5. On US Letter they are a quarter and a half of that sheet, so that two cuts
/// make the cards there too and nothing is left over.
struct CardStock: Hashable, Sendable {
  let sheet: Sheet
  let columns: Int
  let rows: Int
  let scale: Document.Print
  /// What stays free at each edge of a card, so that a cut or a shift takes no words: 9 mm.
  static let margin = Sheet.points(9)

  /// Takes the sheet and the size of print.
  init(_ sheet: Sheet, _ print: Document.Print) {
    self.sheet = sheet
    scale = print
    columns = print == .large ? 1 : 2
    rows = 2
  }

  /// How many cards a sheet has.
  var count: Int { columns * rows }
  /// The width of a card.
  var width: Double { sheet.width / Double(columns) }
  /// The height of a card.
  var height: Double { sheet.height / Double(rows) }

  /// The top left of the card at a place, counted as words are read.
  ///
  /// - Parameter isBack: Whether it is the back, which lies behind its front when the sheet is turned
  ///   over its long edge: left and right change places.
  func corner(_ place: Int, isBack: Bool) -> (x: Double, y: Double) {
    let (row, column) = place.quotientAndRemainder(dividingBy: columns)
    let across = isBack ? columns - 1 - column : column
    return (Double(across) * width, Double(row) * height)
  }
}
