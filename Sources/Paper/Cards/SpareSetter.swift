internal import Documents
internal import Practice

/// Sets the cards that take the places left on a last sheet.
struct SpareSetter {
  let typesetter: Typesetter
  let tree: StructureTree
  let measures: CardMeasures

  /// The card, its words going on to its back; nil where both sides are not enough.
  func part(_ spare: SpareCard, language: String) -> CardPart? {
    let section = tree.add(.section, to: tree.root)
    if spare.language != language { tree[section].language = LanguageTag(spare.language) }
    let first = title(spare.title, section, 2)
    let height = measures.floor - measures.frontTop
    let front = Flow.columns(of: pieces(spare.blocks, section), height: height)
    guard front.count <= (spare.back.isEmpty ? 2 : 1) else { return nil }
    var part = CardPart(front: first, back: CardPart.Side())
    part.bookmark = Piece.Bookmark(level: 2, words: Words(spare.title).text)
    if let column = front.first {
      part.front.columns = [(column, measures.inset, measures.frontTop)]
    }
    if !spare.tiles.isEmpty { part.front.inks = cover(spare, section) }
    if front.count == 2 {
      part.back = title(spare.title, nil, 2)
      part.back.columns = [(front[1], measures.inset, measures.frontTop)]
    } else if !spare.back.isEmpty {
      part.back = title(spare.backTitle, section, 3)
      let back = Flow.columns(of: pieces(spare.back + spare.closing, section), height: height)
      guard back.count == 1 else { return nil }
      part.back.columns = [(back[0], measures.inset, measures.frontTop)]
    }
    return part
  }

  private func pieces(_ blocks: [Block], _ section: StructureTree.Node) -> [Piece] {
    let sets = measures.scales.lazy.map { scale -> [Piece] in
      var setter = BlockSetter(typesetter, tree, scale, height: measures.height, collects: true)
      setter.set(
        blocks, in: BlockSetter.Place(x: 0, width: measures.column, node: section))
      return setter.takePieces()
    }
    let height = measures.floor - measures.frontTop
    return sets.first { CardSetter.height(of: $0) <= height } ?? sets.last ?? []
  }

  private func title(_ title: String, _ section: StructureTree.Node?, _ level: Int) -> CardPart.Side
  {
    let words = Words(title)
    let node = words.isEmpty ? nil : section.map { tree.addHeading(level, to: $0) }
    let text = typesetter.setLine(
      words, measures.themeStyle.toned(.white), width: measures.column
    ).line
    let band = Shape(form: .box(measures.band, radius: measures.bandRadius), fill: .ink)
    let y = measures.bandMiddle - text.height / 2
    return CardPart.Side(inks: [.shape(band)] + text.inks(x: measures.inset, y: y, node))
  }

  // The title large, and a tile for each theme with its icon.
  private func cover(_ spare: SpareCard, _ section: StructureTree.Node) -> [Ink] {
    let style = TextStyle(size: 22, line: 27).bold
    let text = typesetter.setBalanced(Words(spare.title), style, width: measures.column)
    let inks = text.inks(
      x: measures.inset, y: measures.inset + 8, tree.addHeading(2, to: section))
    return inks
      + Self.tiles(
        spare.tiles, typesetter,
        in: Box(
          x: measures.inset, y: measures.inset + text.height + 30, width: measures.column,
          height: measures.floor - measures.inset - text.height - 30))
  }

  /// Tiles with the icons of themes, as many to a row as fill a box best.
  static func tiles(_ looks: [ThemeLook], _ typesetter: Typesetter, in box: Box) -> [Ink] {
    guard !looks.isEmpty else { return [] }
    let columns = looks.count > 12 ? 4 : looks.count > 4 ? 3 : 2
    let rows = (looks.count + columns - 1) / columns
    let gap = Sheet.points(2)
    let width = (box.width - gap * Double(columns - 1)) / Double(columns)
    let height = min((box.height - gap * Double(rows - 1)) / Double(rows), width * 0.95)
    return looks.enumerated().flatMap { index, look -> [Ink] in
      let (row, column) = index.quotientAndRemainder(dividingBy: columns)
      let tile = Box(
        x: box.x + Double(column) * (width + gap), y: box.y + Double(row) * (height + gap),
        width: width, height: height)
      let side = min(height, width) * 0.46
      let icon = Box(
        x: tile.x + (width - side) / 2, y: tile.y + (height - side) / 2, width: side, height: side)
      return [.shape(Shape(form: .box(tile, radius: Sheet.points(1.6)), fill: Tone(look.colour)))]
        + CardSetter.icon(look.icon, icon, .white, typesetter)
    }
  }
}
