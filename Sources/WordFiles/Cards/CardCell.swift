internal import Documents
internal import Practice

/// The room that a card has on its sheet, in twips: what stays white at the cuts, and how tall and wide it is.
struct CardCell: Hashable {
  /// How many cards lie side by side.
  let columns: Int
  /// The width of the sheet that cards fill.
  let sheetWidth: Int
  /// What a row of cards is tall at least; text that needs more makes it taller, so that nothing is lost.
  let height: Int
  /// What stays white at the edges of the sheet: 5 mm.
  static let edge = 283
  /// What stays white at a cut within the sheet.
  let inner: Int
  /// What stays white at an edge, besides the sheet's own.
  let outer: Int

  init(on page: Page) {
    let isLarge = page.isLarge
    columns = isLarge ? 1 : 2
    sheetWidth = page.width - 2 * Self.edge
    // The paragraph that has to follow a table takes the rest.
    height = (page.height - 2 * Self.edge) / 2 - 20
    (inner, outer) = isLarge ? (397, 397) : (454, 170)
  }

  static let rows = 2
  var count: Int { columns * Self.rows }
  var width: Int { sheetWidth / columns }
  /// The width of a card's lines.
  var textWidth: Int { columns == 1 ? width - 2 * outer : width - inner - outer }

  /// The margins of a cell in a row and a column, in twips.
  func margins(row: Int, column: Int) -> String {
    let (top, bottom) = row == 0 ? (0, inner - 57) : (inner - 57, 0)
    let (left, right) =
      columns == 1 ? (outer, outer) : column == 0 ? (outer, inner) : (inner, outer)
    return """
      <w:tcMar><w:top w:w="\(top)" w:type="dxa"/><w:left w:w="\(left)" w:type="dxa"/>\
      <w:bottom w:w="\(bottom)" w:type="dxa"/><w:right w:w="\(right)" w:type="dxa"/></w:tcMar>
      """
  }

  /// The settings of the sheets that cards are printed on.
  func section(_ page: Page, _ edges: String) -> String {
    let margins = ["top", "right", "bottom", "left"].map { "w:\($0)=\"\(Self.edge)\"" }
    return """
      <w:sectPr>\(edges)<w:type w:val="nextPage"/><w:pgSz w:w="\(page.width)" w:h="\(page.height)"/>\
      <w:pgMar \(margins.joined(separator: " ")) w:header="0" w:footer="0" w:gutter="0"/></w:sectPr>
      """
  }
}

/// How large a card's words can be, by how many letters a line holds.
///
/// Word breaks the lines of a font that isn't known here, so this only guesses, on the safe side.
struct CardGuess {
  let cell: CardCell

  /// The half points that a statement is set in, so that the front has room for the rest.
  func statement(of card: PrintedCard) -> Int {
    let sizes = cell.columns == 1 ? [60, 54, 48, 44] : [44, 40, 36, 32]
    let setUp = PlainText.paragraphs(card.setUp).reduce(0) { $0 + height(of: $1, body) }
    let boxes = Boxes(card.positions).rows * body * 12 * 3
    let statement = PlainText.words(card.statement)
    return sizes.first { size in
      height(of: statement, size) + setUp + boxes + edges <= room
    } ?? sizes[sizes.count - 1]
  }

  /// Whether a back has room for what the finding doesn't say.
  func hasRoom(for texts: [String]) -> Bool {
    texts.reduce(edges + body * 12 * 3) { $0 + height(of: $1, body) } <= room
  }

  private var body: Int { cell.columns == 1 ? 36 : 24 }
  // The band or the heading above, the line below.
  private var edges: Int { body * 12 * 5 }
  private var room: Int { cell.height - cell.inner }

  // A letter is half as wide as it's tall, a little more where it's bold.
  private func height(of text: String, _ halfPoints: Int) -> Int {
    let letters = max(1, cell.textWidth / (halfPoints * 11 / 2))
    let lines = (DisplayWidth.columns(text) + letters - 1) / letters
    return lines * halfPoints * 12 + 80
  }
}

/// How the boxes of positions are laid out: in one row where each is short, in two columns otherwise.
struct Boxes {
  let columns: Int
  let rows: Int

  init(_ positions: [String]) {
    let isShort = positions.count <= 4 && positions.allSatisfy { DisplayWidth.columns($0) <= 14 }
    columns = isShort ? max(1, positions.count) : 2
    rows = (positions.count + columns - 1) / columns
  }
}
