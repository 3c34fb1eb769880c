internal import Documents
internal import Practice

/// Draws slips for private views, four of a kind on a sheet, and cards to hold up.
struct BallotPress {
  private let canvas: Canvas
  private let typesetter: Typesetter
  private let tree: StructureTree
  private let stock: CardStock
  private let measures: CardMeasures

  init(_ canvas: Canvas, _ typesetter: Typesetter, _ tree: StructureTree, _ stock: CardStock) {
    (self.canvas, self.typesetter, self.tree, self.stock) = (canvas, typesetter, tree, stock)
    measures = stock.measures
  }

  private var words: any PaperWords { typesetter.words }
  private var text: TextStyle { TextStyle(size: 12, line: 15) }
  private var small: TextStyle { measures.footStyle }

  private func section(_ card: PrintedCard, _ language: String) -> StructureTree.Node {
    let section = tree.add(.section, to: tree.root)
    if card.language != language { tree[section].language = LanguageTag(card.language) }
    return section
  }

  // MARK: - Slips

  /// A sheet of slips about a card; what is on the first is read, the others are the same.
  ///
  /// Where positions leave no room for two views on a slip, each view has a slip of its own.
  func drawSlips(_ card: PrintedCard, language: String) {
    let section = section(card, language)
    canvas.beginPage(width: stock.sheet.width, height: stock.sheet.height)
    CutMarks(stock).draw(on: canvas)
    let lines = [2, 1].first { slip(card, lines: $0, nil) != nil }
    for place in 0..<stock.count {
      let corner = stock.corner(place, isBack: false)
      let isRead = place == 0 || lines == nil && place == 1
      let node = isRead ? section : nil
      let inks =
        lines.flatMap { slip(card, lines: $0, node) }
        ?? oneView(card, isFirst: place % 2 == 0, node)
      if place == 0 {
        let name = [card.number.map(String.init), card.title].compactMap { $0 }
        canvas.addBookmark(
          Piece.Bookmark(level: 2, words: Words(name.joined(separator: " ")).text), y: corner.y)
      }
      canvas.draw(inks.filter(\.isArtifact), x: corner.x, y: corner.y)
      canvas.draw(inks.filter { !$0.isArtifact }, x: corner.x, y: corner.y)
    }
    canvas.endPage()
  }

  // Both views with so many lines for the second's reason; nil where they don't fit.
  private func slip(
    _ card: PrintedCard, lines: Int, _ section: StructureTree.Node?
  ) -> [Ink]? {
    var pen = Pen(x: measures.inset, y: measures.ink + 6, section, tree, typesetter)
    let middle = measures.height / 2
    addView(card, isFirst: true, lines: 1, &pen)
    guard pen.y <= middle else { return nil }
    let tear = Box(
      x: measures.ink, y: middle - 0.3, width: measures.width - measures.ink * 2, height: 0.6)
    pen.inks.append(.bar(tear, .edge, nil))
    pen.y = middle + 9
    addView(card, isFirst: false, lines: lines, &pen)
    guard pen.y <= measures.footTop else { return nil }
    return folded(&pen)
  }

  private func oneView(
    _ card: PrintedCard, isFirst: Bool, _ section: StructureTree.Node?
  ) -> [Ink] {
    // What room there is goes to the reasons.
    var trial = Pen(x: measures.inset, y: measures.ink + 6, nil, tree, typesetter)
    addView(card, isFirst: isFirst, lines: 1, &trial)
    let more = max(0, Int((measures.footTop - trial.y) / Self.pitch) - 1)
    var pen = Pen(x: measures.inset, y: measures.ink + 6, section, tree, typesetter)
    addView(card, isFirst: isFirst, lines: 1 + more, &pen)
    return folded(&pen)
  }

  // From one line to write on to the next.
  private static let pitch = 19.0

  private func folded(_ pen: inout Pen) -> [Ink] {
    pen.y = max(pen.y, measures.footTop)
    pen.say(words.foldAndHandIn, small)
    return pen.inks
  }

  private func addView(_ card: PrintedCard, isFirst: Bool, lines: Int, _ pen: inout Pen) {
    let tone = Tone(card.look.colour)
    let title = isFirst ? words.firstView : words.secondView
    let icon = Box(x: pen.x, y: pen.y - 1, width: 17, height: 17)
    pen.inks += CardSetter.icon(card.look.icon, icon, tone, typesetter)
    let name = [card.number.map(String.init), card.title].compactMap { $0 }.joined(separator: "  ")
    pen.say(
      name, text.bold.toned(tone), indent: 23, as: isFirst ? .heading(2) : .paragraph,
      width: measures.column - 23)
    pen.y += 1
    pen.say(title, text.semibold, as: isFirst ? .heading(3) : .paragraph, width: measures.column)
    pen.y += 3
    choices(card.positions, &pen)
    scale(&pen)
    pen.say(words.why, text, advance: false)
    for line in 0..<lines { rule(&pen, from: line == 0 ? 34 : 0, pitch: Self.pitch) }
    pen.y += 3
    label(words.ownMark, &pen)
    if isFirst { label(words.roleOnSlip, &pen) }
  }

  private func label(_ words: String, _ pen: inout Pen) {
    let width = typesetter.width(Words(words), small)
    pen.say(words, small, advance: false, down: 5)
    rule(&pen, from: width + 5, pitch: 17)
  }

  private func rule(_ pen: inout Pen, from left: Double, pitch: Double) {
    let box = Box(
      x: pen.x + left, y: pen.y + pitch - 1, width: max(measures.column - left, 20), height: 0.75)
    pen.inks.append(.bar(box, .edge, nil))
    pen.y += pitch
  }

  // A ring before each position, in two columns; the number in it is what is typed.
  private func choices(_ positions: [String], _ pen: inout Pen) {
    let half = measures.column * 0.53
    let list = pen.node.map { tree.add(.list(.none), to: $0) }
    var row = 0.0
    for (index, position) in positions.enumerated() {
      let isLeft = index % 2 == 0
      let label = typesetter.set(
        Words(position), text, width: isLeft ? half - 25 : measures.column - half - 19)
      let x = pen.x + (isLeft ? 0 : half)
      pen.inks.append(
        .shape(Shape(form: .ring(x: x + 7, y: pen.y + 7.5, radius: 7), fill: .white, line: .edge)))
      let node = list.map { tree.add(.itemBody, to: tree.add(.item, to: $0)) }
      let number = typesetter.set(Words("\(index + 1)"), small.at(.middle), width: 14)
      pen.inks += number.inks(x: x, y: pen.y + 2, node)
      pen.inks += label.inks(x: x + 19, y: pen.y, node)
      row = max(row, label.height)
      if index % 2 == 1 || index + 1 == positions.count {
        pen.y += row + 3
        row = 0
      }
    }
  }

  private func scale(_ pen: inout Pen) {
    pen.say(words.howSure, text, advance: false, down: 2)
    let left = typesetter.width(Words(words.howSure), text) + 12
    let numbers = (1...5).map(String.init)
    for (index, number) in numbers.enumerated() {
      let x = pen.x + left + Double(index) * 30
      pen.inks.append(
        .shape(Shape(form: .ring(x: x + 9, y: pen.y + 9, radius: 9), fill: .white, line: .edge)))
      let digit = typesetter.set(Words(number), text.at(.middle), width: 18)
      let node = pen.node.map { tree.add(.paragraph, to: $0) }
      pen.inks += digit.inks(x: x, y: pen.y + 1.5, node)
    }
    pen.y += 22
  }

  /// Says one thing below another.
  private struct Pen {
    let x: Double
    var y: Double
    /// What is said belongs to it; nil for what is only seen.
    let node: StructureTree.Node?
    var inks: [Ink] = []
    private let tree: StructureTree
    private let typesetter: Typesetter

    init(
      x: Double, y: Double, _ node: StructureTree.Node?, _ tree: StructureTree,
      _ typesetter: Typesetter
    ) {
      (self.x, self.y, self.node, self.tree, self.typesetter) = (x, y, node, tree, typesetter)
    }

    mutating func say(
      _ words: String, _ style: TextStyle, indent: Double = 0,
      as kind: StructureTree.Kind = .paragraph, width: Double = .infinity, advance: Bool = true,
      down: Double = 0
    ) {
      let line = typesetter.setLine(Words(words), style, width: width).line
      let node = node.map { parent -> StructureTree.Node in
        if case .heading(let level) = kind { return tree.addHeading(level, to: parent) }
        return tree.add(kind, to: parent)
      }
      inks += line.inks(x: x + indent, y: y + down, line.words.isEmpty ? nil : node)
      if advance { y += style.line }
    }
  }

  // MARK: - Voting cards

  /// A card to hold up for each position; the fill of a ring tells them apart from afar, not a colour.
  func drawVotes(_ cards: [PrintedCard], language: String) {
    var place = 0
    for card in cards where !card.positions.isEmpty {
      let list = tree.add(.list(.none), to: section(card, language))
      for (index, position) in card.positions.enumerated() {
        if place % stock.count == 0 {
          if place > 0 { canvas.endPage() }
          canvas.beginPage(width: stock.sheet.width, height: stock.sheet.height)
          CutMarks(stock).draw(on: canvas)
        }
        let corner = stock.corner(place % stock.count, isBack: false)
        let inks = vote(position, index, tree.add(.itemBody, to: tree.add(.item, to: list)))
        canvas.draw(inks, x: corner.x, y: corner.y)
        place += 1
      }
    }
    if place > 0 { canvas.endPage() }
  }

  private func vote(_ position: String, _ index: Int, _ node: StructureTree.Node) -> [Ink] {
    let sizes: [(Double, Double)] = [(38, 42), (32, 36), (26, 30), (20, 24)]
    let set = sizes.lazy.map { size, line in
      typesetter.setBalanced(
        Words(position), TextStyle(size: size, line: line).bold.at(.middle), width: measures.column)
    }
    let label = set.first { !$0.partsWords && $0.height < measures.height * 0.4 } ?? set[3]
    let (x, y, radius) = (measures.width / 2, measures.height * 0.3, Sheet.points(17))
    let ring = Shape(form: .ring(x: x, y: y, radius: radius), fill: .white, line: .ink, weight: 3)
    var inks: [Ink] = [.shape(ring)]
    // Filled, half, empty, a dot; then dots for each further place.
    switch index {
    case 0: inks = [.shape(Shape(form: .ring(x: x, y: y, radius: radius), fill: .ink))]
    case 1:
      inks.append(.shape(Shape(form: .halfRing(x: x, y: y, radius: radius), fill: .ink)))
    case 2: break
    default:
      for dot in 0..<(index - 2) {
        let shift = (Double(dot) - Double(index - 3) / 2) * radius * 0.6
        inks.append(
          .shape(Shape(form: .ring(x: x + shift, y: y, radius: radius * 0.2), fill: .ink)))
      }
    }
    return inks
      + label.inks(
        x: measures.inset + (measures.column - label.column) / 2,
        y: y + radius + Sheet.points(14), node)
  }
}
