internal import Codes
internal import Documents
internal import Practice

/// Sets the two sides of a card.
///
/// Where a side is too long, lines move closer and the statement gets smaller, never the running text. What's still
/// too long goes on to another card.
struct CardSetter {
  let typesetter: Typesetter
  let tree: StructureTree
  let measures: CardMeasures
  let card: PrintedCard
  let section: StructureTree.Node
  let tone: Tone
  /// How far the front and the back are too long for one card, in points.
  private(set) var excess = (front: 0.0, back: 0.0)
  /// What phones read on the back, and the address in it.
  var code: (pattern: QRCode, address: Link)?
  /// Whether the back has no room for that.
  private(set) var isCodeLeftOut = false
  /// Whether the source on the back stands on a line of its own, above the id.
  var isSourceAbove = false

  init(
    _ card: PrintedCard, _ typesetter: Typesetter, _ tree: StructureTree, _ measures: CardMeasures,
    language: String
  ) {
    (self.typesetter, self.tree, self.measures, self.card) = (typesetter, tree, measures, card)
    tone = Tone(card.look.colour)
    section = tree.add(.section, to: tree.root)
    if card.language != language { tree[section].language = LanguageTag(card.language) }
  }

  var words: any PaperWords { typesetter.words }

  /// The cards of paper that the card takes.
  mutating func parts() -> [CardPart] {
    let bookmark = Piece.Bookmark(level: 2, words: name)
    if measures.print == .large {
      var parts = joined(fronts(), talkSides())
      parts[0].bookmark = bookmark
      return parts + findingParts()
    }
    var parts = joined(fronts(), backs())
    parts[0].bookmark = bookmark
    return parts
  }

  /// What the card goes under: its number and title.
  var name: String {
    let title = Words(card.title.isEmpty ? PlainText.words(card.statement) : card.title).text
    return card.number.map { title.isEmpty ? "\($0)" : "\($0) \(title)" } ?? title
  }

  // A back that's longer than its front goes on alone: the front then says where it belongs, to whoever has both
  // cards in hand.
  private func joined(_ fronts: [CardPart.Side], _ backs: [CardPart.Side]) -> [CardPart] {
    let count = max(fronts.count, backs.count, 1)
    return (0..<count).map { index in
      let front = index < fronts.count ? fronts[index] : goingOn()
      let back = index < backs.count ? backs[index] : head(talkTitle, foot: card.id, isFirst: false)
      guard count > 1 else { return CardPart(front: front, back: back) }
      let mark = typesetter.set(
        Words("\(index + 1)/\(count)"), measures.footStyle.at(.middle), width: measures.column)
      let part = mark.inks(x: measures.inset, y: measures.footTop, nil)
      return CardPart(front: front.with(part), back: back.with(part))
    }
  }

  private func goingOn() -> CardPart.Side {
    let text = typesetter.set(
      Words(words.goesOn(from: name)), measures.scales[0].body, width: measures.column)
    return CardPart.Side(
      inks: band(isFirst: false) + text.inks(x: measures.inset, y: measures.frontTop, nil))
  }

  // MARK: - Front

  private mutating func fronts() -> [CardPart.Side] {
    let statement = tree.addHeading(2, to: section)
    let first = band(isFirst: true)
    let again = band(isFirst: false)
    let boxes = PositionBoxes(card.positions, measures, typesetter, tone: tone)
    // Boxes that would leave no room are lines of the column instead.
    let isBoxed = boxes.height < measures.height * 0.5
    let floor =
      measures.floor - (isBoxed && boxes.height > 0 ? boxes.height + measures.clearance : 0)
    let columns = frontColumns(
      statement, height: floor - measures.frontTop, listing: isBoxed ? [] : card.positions)
    let top = measures.floor - boxes.height
    let none: [[Flow.Placed]] = [[]]
    var sides: [CardPart.Side] = []
    for (index, column) in (columns.isEmpty ? none : columns).enumerated() {
      var side = CardPart.Side(inks: index == 0 ? first : again)
      side.columns = [(column, measures.inset, measures.frontTop)]
      if isBoxed, !card.positions.isEmpty {
        let list = index == 0 ? tree.add(.list(.none), to: section) : nil
        side.inks += boxes.inks(y: top, list, tree)
      }
      let hint = card.prompts.isEmpty && card.finding == nil ? "" : words.takeAView
      side.inks += foot(hint, card.title, isFirst: index == 0)
      sides.append(side)
    }
    return sides
  }

  // The statement is set as large as leaves room for what sets it up; then lines move closer.
  private mutating func frontColumns(
    _ node: StructureTree.Node, height: Double, listing positions: [String]
  ) -> [[Flow.Placed]] {
    let statement = Words(card.statement)
    let styles = measures.statementStyles
    var pieces: [Piece] = []
    for (index, scale) in measures.scales.enumerated() {
      let below = setUp(scale, listing: positions)
      // Closer lines come before a smaller statement only where the smallest doesn't fit.
      for style in styles {
        let text = typesetter.setBalanced(statement, style, width: measures.column)
        pieces = statement.isEmpty ? below : lines(of: text, node) + below
        if Self.height(of: pieces) <= height { return Flow.columns(of: pieces, height: height) }
      }
      guard index + 1 < measures.scales.count else { break }
    }
    excess.front = Self.height(of: pieces) - height
    return Flow.columns(of: pieces, height: height)
  }

  private func lines(of text: SetText, _ node: StructureTree.Node) -> [Piece] {
    let count = text.lines.count
    return text.lines.indices.map { index in
      Piece(
        height: text.lines[index].height, inks: [.line(text, index, x: 0, y: 0, node)],
        mayEnd: count < 4 || (index > 0 && index + 2 < count) || index + 1 == count)
    }
  }

  private func setUp(_ scale: TypeScale, listing positions: [String]) -> [Piece] {
    var setter = BlockSetter(
      typesetter, tree, scale, height: measures.height / 2, collects: true)
    setter.leave(measures.print == .large ? 10 : 8.5)
    setter.set(card.setUp, in: place)
    if !positions.isEmpty { setter.set(Self.list(positions.map { [.text($0)] }), in: place) }
    return setter.takePieces()
  }

  static func list(_ items: [[Inline]]) -> Block {
    .list(MarkupList(items: items.map { [.paragraph($0)] }))
  }

  /// The column of words, as a place for blocks.
  var place: BlockSetter.Place {
    var place = BlockSetter.Place(x: 0, width: measures.column, node: section)
    place.accent = tone
    return place
  }

  static func height(of pieces: [Piece]) -> Double {
    pieces.dropFirst().reduce(pieces.first?.height ?? 0) { $0 + $1.space + $1.height }
  }

  mutating func leaveCodeOut() { isCodeLeftOut = code != nil }
  mutating func note(backExcess: Double) { excess.back = max(excess.back, backExcess) }
}
