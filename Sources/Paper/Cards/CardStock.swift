package import Documents

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

/// One card of paper: both of its sides, set.
///
/// A card with too many words for one takes several, each marked as part of the whole.
struct CardPart {
  /// One side: its column, with its line at the top.
  struct Side {
    var column: [Flow.Placed]
    var title: Ink
    var mark: Ink
  }

  var front: Side
  var back: Side
  /// Which card it is, and which part of it.
  var number: SetText
  var bookmark: Piece.Bookmark?
}

/// The marks that say where a sheet is cut: ticks at its edges and a cross in its middle.
struct CutMarks {
  private let stock: CardStock

  init(_ stock: CardStock) {
    self.stock = stock
  }

  /// The marks as thin boxes: ticks from 3 to 8 mm off the edges, arms of 2 mm.
  var boxes: [Box] {
    let (width, height) = (stock.sheet.width, stock.sheet.height)
    let (near, far, arm) = (Sheet.points(3), Sheet.points(8), Sheet.points(2))
    let weight = 0.5
    func across(_ x: Double, _ length: Double) -> Box {
      Box(x: x, y: height / 2 - weight / 2, width: length, height: weight)
    }
    func down(_ y: Double, _ length: Double) -> Box {
      Box(x: width / 2 - weight / 2, y: y, width: weight, height: length)
    }
    let middle = [across(width / 2 - arm, arm * 2)]
    let rows = [across(near, far - near), across(width - far, far - near)]
    guard stock.columns > 1 else { return middle + rows }
    return middle + rows
      + [down(height / 2 - arm, arm * 2), down(near, far - near), down(height - far, far - near)]
  }

  func draw(on canvas: Canvas) {
    canvas.mark(nil)
    for box in boxes { canvas.fill(box, .quiet) }
  }
}

/// Whether cards fit on the paper they are printed on.
package struct CardFit: Sendable {
  private let print: Document.Print
  private let size: PaperSettings.Size
  private let words: any PaperWords

  package init(print: Document.Print, size: PaperSettings.Size, words: any PaperWords) {
    self.words = words
    self.print = print
    self.size = size
  }

  /// How each of `cards` comes out.
  ///
  /// - Throws: A `DocumentFault` when there are no fonts.
  package func fits(of cards: [PrintedCard]) throws -> [PrintedCard.Fit] {
    try DrawingLock.held {
      do {
        let typesetter = try Typesetter(language: words.language, words: words)
        let stock = CardStock(Sheet(size), print)
        let counts = cards.map { card in
          CardSetter(typesetter, StructureTree(), stock, language: card.language).count(of: card)
        }
        // A character is met once, and may be in many cards.
        let missing = typesetter.missing.scalars
        return zip(cards, counts).map { card, count in
          let found = missing.isEmpty ? [] : missing.intersection(card.text.unicodeScalars).sorted()
          return PrintedCard.Fit(cards: count, missing: found)
        }
      } catch let fault as PaperFault {
        throw words.fault(fault)
      }
    }
  }
}
