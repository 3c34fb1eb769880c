internal import Documents
internal import Practice

extension WordBody {
  /// Adds cards to cut out: a side of fronts, and the side of their backs in the order of someone who turns the sheet
  /// over its long edge.
  mutating func add(_ cards: [PrintedCard]) {
    let cell = CardCell(on: page)
    let parts = cards.flatMap { CardSide.parts(of: $0, isLarge: page.isLarge) }
    for start in stride(from: 0, to: parts.count, by: cell.count) {
      let sheet = Array(parts[start..<min(start + cell.count, parts.count)])
      add(sheet.map(\.front), in: cell, mirrored: false)
      add(sheet.map(\.back), in: cell, mirrored: true)
    }
  }

  private mutating func add(_ sides: [CardSide], in cell: CardCell, mirrored: Bool) {
    addGrid(
      "CardSheet", rows: CardCell.rows, columns: cell.columns, width: cell.width,
      height: cell.height
    ) { body, row, column in
      body.xml.add(cell.margins(row: row, column: column) + "</w:tcPr>")
      let index = row * cell.columns + (mirrored ? cell.columns - 1 - column : column)
      if index < sides.count {
        body.add(sides[index], in: cell)
      } else {
        body.paragraph(.cardEnd) { _ in }
      }
    }
    paragraph(.cardEnd) { _ in }
  }

  /// Adds a table that only places things; `add` ends the properties of each cell and fills it.
  mutating func addGrid(
    _ style: String, rows: Int, columns: Int, width: Int, height: Int,
    _ add: (inout WordBody, _ row: Int, _ column: Int) -> Void
  ) {
    xml.add(
      """
      <w:tbl><w:tblPr><w:tblStyle w:val="\(style)"/><w:tblW w:w="\(width * columns)" \
      w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="0000"/></w:tblPr><w:tblGrid>
      """)
    for _ in 0..<columns { xml.add("<w:gridCol w:w=\"\(width)\"/>") }
    xml.add("</w:tblGrid>")
    for row in 0..<rows {
      xml.add("<w:tr><w:trPr><w:cantSplit/>")
      xml.add("<w:trHeight w:val=\"\(height)\" w:hRule=\"atLeast\"/></w:trPr>")
      for column in 0..<columns {
        xml.add("<w:tc><w:tcPr><w:tcW w:w=\"\(width)\" w:type=\"dxa\"/>")
        add(&self, row, column)
        xml.add("</w:tc>")
      }
      xml.add("</w:tr>")
    }
    xml.add("</w:tbl>\n")
  }

  private mutating func add(_ side: CardSide, in cell: CardCell) {
    let outer = place
    place = Place()
    let tag = MarkupEscape.language(side.card.language)
    place.language = tag == language ? nil : tag
    place.surrounding = .card
    switch side.kind {
    case .question: addQuestion(side.card, in: cell)
    case .talk: addBack(side.card, withTalk: true, withFinding: !page.isLarge, in: cell)
    case .holder: addHolder(side.card)
    case .finding: addBack(side.card, withTalk: false, withFinding: true, in: cell)
    }
    place = outer
  }

  // MARK: - Fronts

  private mutating func addQuestion(_ card: PrintedCard, in cell: CardCell) {
    addBand(card)
    let size = CardGuess(cell: cell).statement(of: card)
    addCardHeading(.cardStatement, card.statement, RunStyle(isInHeading: true, size: size))
    add(card.setUp)
    addBoxes(card.positions, card.look.colour, in: cell)
    let hint = card.prompts.isEmpty && card.finding == nil ? "" : words.takeAView
    addFoot(ours: hint, card.title)
  }

  // What a large card shows before it's turned over: nothing of the finding.
  private mutating func addHolder(_ card: PrintedCard) {
    addBand(card)
    paragraph(.cardTitle) { $0.addCardRun(card.title) }
    paragraph(.cardText) { $0.addOurRun($0.words.turnOverWhen) }
    addFoot(ours: words.belongsTo(card.number), card.id)
  }

  private mutating func addBand(_ card: PrintedCard) {
    let ground = Panel(fill: card.look.colour.hex, edge: card.look.colour.hex, isAround: true)
    paragraph(.cardBand, panel: ground.xml) { body in
      body.addCardRun(card.look.title)
      body.xml.add("<w:r><w:tab/></w:r>")
      body.addCardRun(card.number.map(String.init) ?? "")
    }
  }

  // MARK: - Backs

  private mutating func addBack(
    _ card: PrintedCard, withTalk: Bool, withFinding: Bool, in cell: CardCell
  ) {
    let colour = card.look.colour.hex
    if withTalk, !card.prompts.isEmpty {
      addCardHeading(
        .cardHeading, [.text(words.talkAboutIt)], RunStyle(isInHeading: true, colour: colour))
      add([.list(MarkupList(items: card.prompts.map { [.paragraph($0)] }))])
    }
    if withFinding, let finding = card.finding {
      addCardHeading(
        .cardHeading, [.text(card.foundTitle(words))], RunStyle(isInHeading: true, colour: colour))
      place.panel = Panel(fill: card.look.colour.tint.hex, edge: colour).xml
      add([.paragraph([.strong(finding.statement)])])
      if let limit = limit(of: card, withTalk: withTalk, in: cell) { add([limit]) }
      place.panel = nil
    }
    let isAsked = !withFinding && card.finding != nil
    addFoot(
      withFinding ? card.finding?.source ?? "" : "",
      ours: isAsked ? words.takeFinding(card.number) : "",
      card.number.map { "\($0)\u{A0} \(card.id)" } ?? card.id)
  }

  // The first thing that the finding doesn't say, where there's room for it; all of them stand on the card's page.
  private func limit(of card: PrintedCard, withTalk: Bool, in cell: CardCell) -> Block? {
    guard let finding = card.finding, let limit = finding.limit(words) else { return nil }
    let block = Block.paragraph(limit)
    let texts =
      PlainText.paragraphs([.paragraph(finding.statement), block])
      + (withTalk ? card.prompts.map { PlainText.words($0) } : [])
    return CardGuess(cell: cell).hasRoom(for: texts) ? block : nil
  }

  // MARK: - Parts of a side

  private mutating func addCardHeading(_ style: StyleName, _ inlines: [Inline], _ run: RunStyle) {
    var run = run
    run.language = place.language
    paragraph(style, isRightToLeft: ReadingDirection.isRightToLeft(inlines) == true) {
      $0.addRuns(inlines, run)
    }
  }

  private mutating func addFoot(_ left: String = "", ours: String = "", _ right: String) {
    // Two ends of a line that has no room for both are two lines.
    let letters = CardCell(on: page).textWidth / page.scaled(125)
    let isShort = DisplayWidth.columns(left + ours) + DisplayWidth.columns(right) + 3 <= letters
    paragraph(.cardFoot) { body in
      body.addCardRun(left)
      body.addOurRun(ours)
      body.xml.add("<w:r>\(isShort ? "<w:tab/>" : "<w:br/>")</w:r>")
      body.addCardRun(right)
    }
  }

  private mutating func addCardRun(_ words: String) {
    xml.addRun(words, RunStyle(language: place.language))
  }

  private mutating func addOurRun(_ words: String) {
    xml.addRun(words, .ours(in: language, self.words))
  }

  private mutating func addBoxes(_ positions: [String], _ colour: Colour, in cell: CardCell) {
    guard !positions.isEmpty else { return }
    let boxes = Boxes(positions)
    let width = cell.textWidth / boxes.columns
    let edges = ["top", "left", "bottom", "right"]
      .map { "<w:\($0) w:val=\"single\" w:sz=\"9\" w:space=\"0\" w:color=\"\(colour.hex)\"/>" }
      .joined()
    addGrid(
      "CardBoxes", rows: boxes.rows, columns: boxes.columns, width: width, height: page.scaled(567)
    ) { body, row, column in
      let index = row * boxes.columns + column
      let isThere = index < positions.count
      if isThere { body.xml.add("<w:tcBorders>\(edges)</w:tcBorders>") }
      body.xml.add("<w:vAlign w:val=\"center\"/></w:tcPr>")
      body.paragraph(.cardBox) { if isThere { $0.addCardRun(positions[index]) } }
    }
  }
}

/// One side of a card of paper.
struct CardSide {
  enum Kind {
    /// The front that asks.
    case question
    /// The prompts; in the usual print the finding stands below them.
    case talk
    /// The front of the large card that holds the finding.
    case holder
    case finding
  }

  let card: PrintedCard
  let kind: Kind

  /// The cards of paper that a card takes: two in large print, one to talk and one that holds the finding.
  static func parts(
    of card: PrintedCard, isLarge: Bool
  ) -> [(front: CardSide, back: CardSide)] {
    let first = (
      front: CardSide(card: card, kind: .question), back: CardSide(card: card, kind: .talk)
    )
    guard isLarge, card.finding != nil else { return [first] }
    return [first, (CardSide(card: card, kind: .holder), CardSide(card: card, kind: .finding))]
  }
}

/// The ground behind a paragraph, with a bar at its left or a line around it.
struct Panel {
  let fill: String
  let edge: String
  var isAround = false

  var xml: String {
    let sides = isAround ? ["top", "left", "bottom", "right"] : ["left"]
    let lines = sides.map { side in
      let space = isAround ? 4 : 6
      return
        "<w:\(side) w:val=\"single\" w:sz=\"\(isAround ? 24 : 18)\" w:space=\"\(space)\" w:color=\"\(edge)\"/>"
    }
    return
      "<w:pBdr>\(lines.joined())</w:pBdr><w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"\(fill)\"/>"
  }
}
