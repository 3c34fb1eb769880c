internal import Documents
internal import Practice

/// A box for the cards, flat: cut along the lines, folded along the dashes, glued at one flap.
struct FoldingBox {
  private let typesetter: Typesetter
  private let tree: StructureTree
  private let width: Double
  private let height: Double
  private let depth: Double

  /// - Parameter cards: How many cards of paper go in.
  init(
    _ measures: CardMeasures, cards: Int, _ typesetter: Typesetter, _ tree: StructureTree
  ) {
    (self.typesetter, self.tree) = (typesetter, tree)
    // Room to get a finger in, and board of 300 g/m² at 0.36 mm a card.
    (width, height) = (measures.width + Sheet.points(2), measures.height + Sheet.points(2))
    depth = max(Sheet.points(6), Sheet.points(Double(cards) * 0.36 + 1))
  }

  private var flap: Double { Sheet.points(12) }
  private var tuck: Double { min(Sheet.points(18), depth) }
  private var margin: Double { Sheet.points(10) }

  /// Where the panels begin, from the left: glued flap, back, side, front, side.
  private var edges: [Double] {
    [flap, width, depth, width, depth].reduce(into: [margin]) { $0.append($0[$0.count - 1] + $1) }
  }
  // A thin box leaves little above its front, where the words on how it's made stand.
  private var top: Double {
    margin + max(tuck + depth, 16 + how.height + Sheet.points(2))
  }
  private var how: SetText {
    typesetter.set(
      Words(typesetter.words.boxHow), TextStyle(size: 12, line: 15), width: width - Sheet.points(6))
  }
  private var size: (width: Double, height: Double) {
    (edges[5] + margin, top + height + depth + tuck + margin)
  }

  /// Draws the box on a page of its own, with the deck's title and themes on its front.
  func draw(on canvas: Canvas, _ title: String, _ looks: [ThemeLook]) {
    canvas.beginPage(width: size.width, height: size.height)
    let section = tree.add(.section, to: tree.root)
    let heading = tree.addHeading(2, to: section)
    canvas.addBookmark(
      Piece.Bookmark(level: 2, words: Words(typesetter.words.boxTitle).text), y: margin)
    let said = typesetter.set(
      Words(typesetter.words.boxTitle), TextStyle(size: 12, line: 15).bold, width: .infinity)
    // The corner above the glued flap and the back belongs to no panel.
    let corner = edges[3] + Sheet.points(3)
    canvas.draw(cover(title, looks, section), x: 0, y: 0)
    canvas.draw(lines, x: 0, y: 0)
    canvas.draw(said.inks(x: corner, y: margin, heading), x: 0, y: 0)
    canvas.draw(
      how.inks(x: corner, y: margin + 16, tree.add(.paragraph, to: section)), x: 0, y: 0)
    canvas.endPage()
  }

  // MARK: - What's printed

  private func cover(
    _ title: String, _ looks: [ThemeLook], _ section: StructureTree.Node
  ) -> [Ink] {
    let inset = Sheet.points(9)
    let column = width - 2 * inset
    let x = edges[3] + inset
    let bands = [(edges[1], width), (edges[3], width)].map { left, width in
      Ink.shape(
        Shape(
          form: .box(
            Box(
              x: left, y: top + height - Sheet.points(16), width: width, height: Sheet.points(16)),
            radius: 0), fill: .ink))
    }
    let style = TextStyle(size: 24, line: 29).bold
    let front = typesetter.setBalanced(Words(title), style, width: column)
    let back = typesetter.setBalanced(
      Words(title), TextStyle(size: 16, line: 20).bold, width: column)
    let below = top + inset + front.height + Sheet.points(8)
    let tiles = SpareSetter.tiles(
      looks, typesetter,
      in: Box(
        x: x, y: below, width: column, height: top + height - Sheet.points(22) - below))
    return bands + tiles
      + front.inks(x: x, y: top + inset, tree.add(.paragraph, to: section))
      + back.inks(x: edges[1] + inset, y: top + inset, nil)
  }

  // MARK: - Where it's cut and folded

  private var lines: [Ink] {
    let (body, floor) = (edges, top + height)
    let dust = min(depth * 0.6, width * 0.45)
    let slope = Sheet.points(3)
    var cuts: [[(Double, Double)]] = [
      // The glued flap, its corners cut off.
      [
        (body[1], top), (body[0], top + flap / 2), (body[0], floor - flap / 2), (body[1], floor),
      ],
      [(body[5], top), (body[5], floor)],
      // The front has no lid: cards come out there.
      [(body[3], top), (body[4], top)], [(body[3], floor), (body[4], floor)],
    ]
    for (edge, away) in [(top, -1.0), (floor, 1.0)] {
      let (lid, end) = (edge + away * depth, edge + away * (depth + tuck))
      cuts.append([
        (body[1], edge), (body[1], lid), (body[1] + slope, end), (body[2] - slope, end),
        (body[2], lid), (body[2], edge),
      ])
      for side in [2, 4] {
        cuts.append([
          (body[side], edge), (body[side] + slope, edge + away * dust),
          (body[side + 1] - slope, edge + away * dust), (body[side + 1], edge),
        ])
      }
    }
    var folds = (1...4).map { [(body[$0], top), (body[$0], floor)] }
    for edge in [top, floor] {
      let lid = edge == top ? edge - depth : edge + depth
      folds += [
        [(body[1], edge), (body[2], edge)], [(body[1], lid), (body[2], lid)],
        [(body[2], edge), (body[3], edge)], [(body[4], edge), (body[5], edge)],
      ]
    }
    return cuts.map { .shape(Shape(form: .path($0, isDashed: false), line: .ink, weight: 0.6)) }
      + folds.map { .shape(Shape(form: .path($0, isDashed: true), line: .quiet, weight: 0.6)) }
  }
}
