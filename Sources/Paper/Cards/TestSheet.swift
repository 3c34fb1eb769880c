internal import Documents
internal import Practice

/// Two pages that show whether the backs of cards will lie behind their fronts.
struct TestSheet {
  private let typesetter: Typesetter
  private let tree: StructureTree
  private let stock: CardStock
  private let flip: PaperSettings.Flip
  private let scale: TypeScale

  init(
    _ typesetter: Typesetter, _ tree: StructureTree, _ stock: CardStock, _ flip: PaperSettings.Flip
  ) {
    (self.typesetter, self.tree, self.stock, self.flip) = (typesetter, tree, stock, flip)
    scale = .card(stock.scale)
  }

  /// Draws both pages; the first begins with the document's title where it has not been said yet.
  func draw(on canvas: Canvas, titled title: String) {
    let section = tree.add(.section, to: tree.root)
    let headings = [(1, shortened(title)), (2, typesetter.words.testTitle)].filter { !$0.1.isEmpty }
    canvas.beginPage(width: stock.sheet.width, height: stock.sheet.height)
    drawSide(on: canvas, section, isBack: false, headings)
    canvas.endPage()
    canvas.beginPage(width: stock.sheet.width, height: stock.sheet.height)
    let back = { drawSide(on: canvas, section, isBack: true, [(2, typesetter.words.testBack)]) }
    if flip == .short { canvas.turned(back) } else { back() }
    canvas.endPage()
  }

  // The file's properties have the whole title; here the sheet has to stay one sheet.
  private func shortened(_ title: String) -> String {
    typesetter.setLine(Words(title), scale.title, width: width).line.words.text
  }

  private func drawSide(
    on canvas: Canvas, _ section: StructureTree.Node, isBack: Bool, _ headings: [(Int, String)]
  ) {
    canvas.mark(nil)
    for box in outlines + crosses { canvas.fill(box, .quiet) }
    let said = words(isBack: isBack)
    for place in 0..<stock.count {
      let corner = stock.corner(place, isBack: isBack)
      drawArrow(on: canvas, at: corner)
      var setter = BlockSetter(typesetter, tree, scale, height: stock.height)
      let within = BlockSetter.Place(x: 0, width: width, node: section)
      for (level, words) in place == 0 ? headings : [] {
        setter.setHeading(level, [.text(words)], in: within, style: scale.title)
      }
      setter.leave(scale.unit)
      setter.set(
        .heading(level: 3, [.text(typesetter.words.testPlace(place + 1, isBack: isBack))]),
        in: within)
      if said.indices.contains(place) { setter.set(said[place], in: within) }
      for column in setter.takeAll() {
        canvas.draw(column, x: corner.x + inset, y: corner.y + inset, barWidth: 0)
      }
    }
  }

  private var width: Double { stock.width - inset * 2 - arrowRoom }
  private var inset: Double { Sheet.points(14) }
  private var arrowRoom: Double { Sheet.points(12) }

  // One text for each card, or two together where there are only two.
  private func words(isBack: Bool) -> [[Block]] {
    let texts = isBack ? typesetter.words.testBacks(flip) : typesetter.words.testFronts(flip)
    let blocks = texts.map { [Block.paragraph([.text($0)])] }
    guard stock.count < blocks.count else { return blocks }
    return [Array(blocks.prefix(2).joined()), Array(blocks.dropFirst(2).joined())]
  }

  // MARK: - Drawing

  // Each card's outline, within its edges: what is printed on cards stays inside.
  private var outlines: [Box] {
    let margin = stock.margin
    return (0..<stock.count).flatMap { place in
      let corner = stock.corner(place, isBack: false)
      let box = Box(
        x: corner.x + margin, y: corner.y + margin, width: stock.width - margin * 2,
        height: stock.height - margin * 2)
      return Self.frame(box, weight: 0.5)
    }
  }

  private static func frame(_ box: Box, weight: Double) -> [Box] {
    [
      Box(x: box.x, y: box.y, width: box.width, height: weight),
      Box(x: box.x, y: box.y + box.height - weight, width: box.width, height: weight),
      Box(x: box.x, y: box.y, width: weight, height: box.height),
      Box(x: box.x + box.width - weight, y: box.y, width: weight, height: box.height),
    ]
  }

  // Crosses stand where cuts go, and lie on each other when both sides meet.
  private var crosses: [Box] {
    let arm = Sheet.points(5)
    let (width, height) = (stock.sheet.width, stock.sheet.height)
    let across = [Sheet.points(6) + arm, width / 2, width - arm - Sheet.points(6)]
    let down = [Sheet.points(6) + arm, height / 2, height - arm - Sheet.points(6)]
    let places = [
      (across[1], down[1]), (across[0], down[1]), (across[2], down[1]), (across[1], down[0]),
      (across[1], down[2]),
    ]
    return places.flatMap { x, y in
      [
        Box(x: x - arm, y: y - 0.25, width: arm * 2, height: 0.5),
        Box(x: x - 0.25, y: y - arm, width: 0.5, height: arm * 2),
      ]
    }
  }

  // An arrow at the right that points to the top of the card.
  private func drawArrow(on canvas: Canvas, at corner: (x: Double, y: Double)) {
    let x = corner.x + stock.width - inset - Sheet.points(3)
    let top = corner.y + inset
    canvas.mark(nil)
    canvas.fill(
      Box(x: x - 0.75, y: top + 6, width: 1.5, height: Sheet.points(22)), .accent)
    canvas.fillTriangle((x, top), (x - 5, top + 10), (x + 5, top + 10), .accent)
  }
}
