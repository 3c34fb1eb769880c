internal import Documents

/// Draws cards on sheets: a page of fronts, then the page of their backs.
struct SheetPress {
  private let canvas: Canvas
  private let typesetter: Typesetter
  private let stock: CardStock
  private let flip: PaperSettings.Flip
  private let scale: TypeScale
  private var waiting: [CardPart] = []

  init(
    _ canvas: Canvas, _ typesetter: Typesetter, _ stock: CardStock, _ flip: PaperSettings.Flip
  ) {
    (self.canvas, self.typesetter, self.stock, self.flip) = (canvas, typesetter, stock, flip)
    scale = .card(stock.scale)
  }

  /// Adds a card; a full sheet is drawn at once.
  mutating func add(_ part: CardPart) {
    waiting.append(part)
    if waiting.count == stock.count { drawSheet() }
  }

  /// Draws the last sheet.
  mutating func finish() {
    if !waiting.isEmpty { drawSheet() }
  }

  private mutating func drawSheet() {
    canvas.beginPage(width: stock.sheet.width, height: stock.sheet.height)
    CutMarks(stock).draw(on: canvas)
    for (place, part) in waiting.enumerated() {
      draw(part.front, part, at: stock.corner(place, isBack: false), bookmark: part.bookmark)
    }
    canvas.endPage()
    canvas.beginPage(width: stock.sheet.width, height: stock.sheet.height)
    if flip == .short { canvas.turned(drawBacks) } else { drawBacks() }
    canvas.endPage()
    waiting = []
  }

  private func drawBacks() {
    CutMarks(stock).draw(on: canvas)
    for (place, part) in waiting.enumerated() {
      draw(part.back, part, at: stock.corner(place, isBack: true), bookmark: nil)
    }
  }

  private func draw(
    _ side: CardPart.Side, _ part: CardPart, at corner: (x: Double, y: Double),
    bookmark: Piece.Bookmark?
  ) {
    let x = corner.x + CardStock.margin
    let top = corner.y + CardStock.margin
    let width = stock.width - CardStock.margin * 2
    let foot = corner.y + stock.height - CardStock.margin - scale.body.line
    if let bookmark { canvas.addBookmark(bookmark, y: top) }
    canvas.mark(nil)
    canvas.fill(Box(x: x, y: foot - scale.unit / 2, width: width, height: 0.5), .hairline)
    canvas.draw(part.number, line: 0, x: x, y: foot, nil)
    canvas.draw([side.title], x: x, y: top)
    canvas.draw(
      side.column, x: x, y: top + scale.body.line + scale.unit * 1.5, barWidth: 2.5 * scale.factor)
    canvas.draw([side.mark], x: x, y: foot)
  }
}
