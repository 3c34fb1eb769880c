internal import Documents

/// How cards lie on a sheet: four upright quarters, or two halves on their sides; for a print shop as many as a large
/// sheet has room for, each with what is cut off.
///
/// On A4 these are A6 and A5. On US Letter they are a quarter and a half of that sheet, so that two cuts
/// make the cards there too and nothing is left over.
struct CardStock: Hashable, Sendable {
  let sheet: Sheet
  let columns: Int
  let rows: Int
  let scale: Document.Print
  /// The width of a card.
  let width: Double
  /// The height of a card.
  let height: Double
  /// What is printed beyond a card's edges and cut off; none on an office printer.
  let bleed: Double
  /// What stays free at each edge of a card, so that a cut or a shift takes nothing.
  var margin: Double { measures.ink }

  init(_ sheet: Sheet, _ print: Document.Print) {
    self.sheet = sheet
    scale = print
    columns = print == .large ? 1 : 2
    rows = 2
    bleed = 0
    (width, height) = (sheet.width / Double(columns), sheet.height / Double(rows))
  }

  /// Cards on a sheet of a print shop: eight of A6 on SRA3, or four of A5.
  init(imposing print: Document.Print) {
    let card = CardMeasures.shop(print)
    sheet = .sra3
    (scale, bleed, width, height) = (print, card.bleed, card.width, card.height)
    columns = Int(sheet.width / (width + 2 * bleed))
    rows = Int(sheet.height / (height + 2 * bleed))
  }

  /// How many cards a sheet has.
  var count: Int { columns * rows }
  var measures: CardMeasures {
    CardMeasures(width: width, height: height, print: scale, bleed: bleed)
  }

  /// The top left of the card at a place, counted as words are read.
  ///
  /// - Parameter isBack: Whether it is the back, which lies behind its front when the sheet is turned
  ///   over its long edge: left and right change places.
  func corner(_ place: Int, isBack: Bool) -> (x: Double, y: Double) {
    let (row, column) = place.quotientAndRemainder(dividingBy: columns)
    let across = isBack ? columns - 1 - column : column
    return (left + Double(across) * (width + 2 * bleed), top + Double(row) * (height + 2 * bleed))
  }

  private var left: Double {
    (sheet.width - Double(columns) * (width + 2 * bleed)) / 2 + bleed
  }
  private var top: Double { (sheet.height - Double(rows) * (height + 2 * bleed)) / 2 + bleed }
}

/// The marks that say where a sheet is cut: ticks at its edges.
struct CutMarks {
  private let stock: CardStock

  init(_ stock: CardStock) {
    self.stock = stock
  }

  /// The marks as thin boxes: ticks from 1.5 to 5 mm off the edges, or outside what is cut off.
  var boxes: [Box] {
    let (width, height) = (stock.sheet.width, stock.sheet.height)
    let weight = 0.5
    let corners = (0..<stock.count).map { stock.corner($0, isBack: false) }
    let isOffice = stock.bleed == 0
    let (near, far) = isOffice ? (Sheet.points(1.5), Sheet.points(5)) : (1.5, 1.5 + Sheet.points(2))
    func across(_ y: Double) -> [Box] {
      [near, width - far].map {
        Box(x: $0, y: y - weight / 2, width: far - near, height: weight)
      }
    }
    func down(_ x: Double) -> [Box] {
      [near, height - far].map {
        Box(x: x - weight / 2, y: $0, width: weight, height: far - near)
      }
    }
    // An office sheet has no cut at its own edge.
    func edges(_ starts: [Double], _ length: Double, within: Double) -> [Double] {
      Set(starts.flatMap { [$0, $0 + length] }).filter { $0 > 1 && $0 < within - 1 }.sorted()
    }
    return edges(corners.map(\.y), stock.height, within: height).flatMap(across)
      + edges(corners.map(\.x), stock.width, within: width).flatMap(down)
  }

  func draw(on canvas: Canvas) {
    canvas.mark(nil)
    for box in boxes { canvas.fill(box, .quiet) }
  }
}
