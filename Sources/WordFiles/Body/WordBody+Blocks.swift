internal import Documents
internal import Practice

extension WordBody {
  /// Adds blocks where the body stands.
  mutating func add(_ blocks: some RandomAccessCollection<Block>) {
    let blocks = Array(blocks)
    for (index, block) in blocks.enumerated() {
      add(block, before: index + 1 < blocks.count ? blocks[index + 1] : nil)
    }
  }

  /// Adds a block where the body stands; a paragraph stays with the list it introduces, and with what tells of it.
  mutating func add(_ block: Block, before next: Block?) {
    let outer = place.keepsWithNext
    if case .paragraph(let words) = block {
      if case .list = next { place.keepsWithNext = true }
      if next != nil, words.leadOn { place.keepsWithNext = true }
      if case .paragraph(let told) = next, told.tellsOfBefore { place.keepsWithNext = true }
    }
    add(block)
    place.keepsWithNext = outer
  }

  /// Adds a block where the body stands.
  mutating func add(_ block: Block) {
    switch block {
    case .heading(let level, let inlines): addHeading(level, inlines)
    case .paragraph(let inlines): flow(inlines)
    case .list(let list): add(list)
    case .quotation(let inner): addQuotation(inner)
    case .code(let text): flow(.code) { $0.addCode(text) }
    case .chart(let chart): add(chart)
    case .table(let table): add(table)
    case .rule: flow(.rule) { _ in }
    }
  }

  // A heading in a quotation or list is none of the document's own.
  private mutating func addHeading(_ level: Int, _ inlines: [Inline]) {
    if place.isNested {
      flow([.strong(inlines)])
    } else {
      paragraph(.heading(level), inlines, isHeading: true)
    }
  }

  private mutating func addQuotation(_ blocks: [Block]) {
    within(.quotation) { body in
      body.place.isQuoted = true
      body.place.indent = min(body.place.indent + body.page.step, body.page.deepest)
      // One of a few paragraphs stays together, the words and what they are said to.
      let keeps = blocks.count <= Self.fewBlocks
      body.place.keepsWithNext = keeps
      body.add(blocks.dropLast())
      body.place.keepsWithNext = false
      body.add(blocks.suffix(1))
    }
  }

  private static var fewBlocks: Int { 5 }

  // MARK: - Lists

  private mutating func add(_ list: MarkupList) {
    let level = min(place.lists, Numbering.deepest)
    let id = list.start.map { numbering.begin(level: level, start: $0) } ?? Numbering.bullets
    within(.list) { body in
      body.settlePendingNumber()
      body.place.lists += 1
      body.place.indent = min(body.place.indent + body.listStep, body.page.deepest)
      for item in list.items {
        body.pendingNumber = ParagraphProperties.Number(
          list: id, level: level, isBullet: list.start == nil)
        body.add(item)
        body.settlePendingNumber()
      }
    }
  }

  /// Adds blocks of short lines in two columns, where they are one list of them.
  mutating func addColumns(_ blocks: [Block]) {
    guard blocks.count == 1, case .list(let list) = blocks[0], list.start == nil,
      list.items.count > 2
    else { return add(blocks) }
    let tall = list.items.map { item in
      PlainText.paragraphs(item).reduce(1) { $0 + (DisplayWidth.columns($1) + 32) / 33 * 4 }
    }
    func height(_ end: Int) -> Int {
      max(tall[..<end].reduce(0, +), tall[end...].reduce(0, +))
    }
    let half = tall.indices.dropFirst().min { height($0) < height($1) } ?? tall.count
    let sides = [list.items[..<half], list.items[half...]]
    place.isShort = true
    defer { place.isShort = false }
    addGrid(
      "Abreast", rows: 1, columns: sides.count, width: page.textWidth / sides.count, height: 0
    ) { body, _, column in
      body.xml.add("</w:tcPr>")
      body.add([.list(MarkupList(items: Array(sides[column])))])
      if sides[column].isEmpty { body.paragraph(.tableEnd) { _ in } }
    }
    paragraph(.tableEnd) { _ in }
  }

  /// Gives the number or bullet that no paragraph has taken one of its own.
  mutating func settlePendingNumber() {
    if pendingNumber != nil { flow(.normal) { _ in } }
  }

  // MARK: - Running text

  /// Adds a paragraph in the style of its place.
  mutating func flow(_ inlines: [Inline]) {
    flow(.normal, isRightToLeft: ReadingDirection.isRightToLeft(inlines) == true) { body in
      body.addRuns(inlines, RunStyle(language: body.place.language))
    }
  }

  private mutating func flow(
    _ style: StyleName, isRightToLeft: Bool = false, _ words: (inout WordBody) -> Void
  ) {
    var properties = ParagraphProperties(style == .normal ? flowing : style)
    properties.isRightToLeft = isRightToLeft
    properties.keepsWithNext = place.keepsWithNext
    properties.panel =
      place.isQuoted && properties.style != .quote ? Styles.bar : place.panel
    properties.number = pendingNumber
    if usualIndent(properties) != place.indent {
      properties.indent = place.indent
      properties.hanging = pendingNumber == nil ? 0 : listStep
    }
    pendingNumber = nil
    append(properties, words)
  }

  private var flowing: StyleName {
    switch place.surrounding {
    case .document: .normal
    case .closing: .note
    case .quotation: .quote
    case .card: .cardText
    case .list:
      pendingNumber.map { $0.isBullet ? place.isShort ? .listShort : .listBullet : .listNumber }
        ?? .listContinue
    }
  }

  private var listStep: Int { place.isShort ? page.scaled(255) : page.step }

  private func usualIndent(_ properties: ParagraphProperties) -> Int {
    if let number = properties.number { return Numbering.indent(number.level, on: page) }
    return switch properties.style {
    case .quote, .listContinue: page.step
    default: 0
    }
  }
}
