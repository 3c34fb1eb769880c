internal import Documents

/// Draws cards on sheets: a page of fronts, then the page of their backs; for a print shop each side on a page.
struct SheetPress {
  private let canvas: Canvas
  private let typesetter: Typesetter
  private let stock: CardStock
  private let flip: PaperSettings.Flip
  /// How cards are cut by a print shop; nil where sheets are cut by hand.
  private let shop: CardMeasures?
  private var waiting: [CardPart] = []
  /// How many cards of paper there are so far.
  private(set) var drawn = 0

  init(
    _ canvas: Canvas, _ typesetter: Typesetter, _ stock: CardStock, _ flip: PaperSettings.Flip,
    shop: CardMeasures? = nil
  ) {
    (self.canvas, self.typesetter, self.stock, self.flip) = (canvas, typesetter, stock, flip)
    self.shop = shop
  }

  /// Adds a card; a full sheet is drawn at once.
  mutating func add(_ part: CardPart) {
    drawn += 1
    if let shop { return draw(part, cutAs: shop) }
    waiting.append(part)
    if waiting.count == stock.count { drawSheet() }
  }

  /// How many places the sheet that was begun has left.
  var placesLeft: Int { shop != nil ? 1 : waiting.isEmpty ? 0 : stock.count - waiting.count }

  /// Draws the last sheet.
  mutating func finish() {
    if !waiting.isEmpty { drawSheet() }
  }

  private func draw(_ part: CardPart, cutAs shop: CardMeasures) {
    for (side, bookmark) in [(part.front, part.bookmark), (part.back, nil)] {
      canvas.beginPage(
        width: shop.width + shop.bleed * 2, height: shop.height + shop.bleed * 2, bleed: shop.bleed)
      draw(side, at: (shop.bleed, shop.bleed), bookmark: bookmark)
      canvas.endPage()
    }
  }

  private mutating func drawSheet() {
    canvas.beginPage(width: stock.sheet.width, height: stock.sheet.height)
    CutMarks(stock).draw(on: canvas)
    for (place, part) in waiting.enumerated() {
      draw(part.front, at: stock.corner(place, isBack: false), bookmark: part.bookmark)
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
      draw(part.back, at: stock.corner(place, isBack: true), bookmark: nil)
    }
  }

  // A card has one bookmark, its own: backs follow all the fronts of their sheet, so that one of a heading there would
  // stand among those of another card.
  private func draw(
    _ side: CardPart.Side, at corner: (x: Double, y: Double), bookmark: Piece.Bookmark?
  ) {
    if let bookmark { canvas.addBookmark(bookmark, y: corner.y) }
    canvas.draw(side.inks.filter(\.isArtifact), x: corner.x, y: corner.y)
    canvas.draw(side.inks.filter { !$0.isArtifact }, x: corner.x, y: corner.y)
    for column in side.columns {
      var pieces = column.pieces
      for index in pieces.indices { pieces[index].piece.bookmark = nil }
      canvas.draw(
        pieces, x: corner.x + column.x, y: corner.y + column.y, barWidth: 2.5)
    }
  }
}
