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
  /// What stays free at each edge of a card, so that a cut or a shift takes nothing.
  var margin: Double { measures.ink }

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
  var measures: CardMeasures { CardMeasures(width: width, height: height, print: scale) }

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

/// The marks that say where a sheet is cut: ticks at its edges.
struct CutMarks {
  private let stock: CardStock

  init(_ stock: CardStock) {
    self.stock = stock
  }

  /// The marks as thin boxes: ticks from 1.5 to 5 mm off the edges.
  var boxes: [Box] {
    let (width, height) = (stock.sheet.width, stock.sheet.height)
    let (near, far) = (Sheet.points(1.5), Sheet.points(5))
    let weight = 0.5
    func across(_ x: Double) -> Box {
      Box(x: x, y: height / 2 - weight / 2, width: far - near, height: weight)
    }
    func down(_ y: Double) -> Box {
      Box(x: width / 2 - weight / 2, y: y, width: weight, height: far - near)
    }
    let rows = [across(near), across(width - far)]
    return stock.columns > 1 ? rows + [down(near), down(height - far)] : rows
  }

  func draw(on canvas: Canvas) {
    canvas.mark(nil)
    for box in boxes { canvas.fill(box, .quiet) }
  }
}
