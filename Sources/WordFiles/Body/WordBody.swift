internal import Documents
internal import Practice

/// Collects the elements of a document as paragraphs, tables and charts.
struct WordBody {
  /// What the text refers to.
  var relationships: Relationships
  var numbering = Numbering()
  var charts: [ChartPart] = []
  /// The part that holds the text, as far as it has come.
  var xml = XMLText()

  let page: Page
  /// The document's language (BCP 47).
  let language: String
  let words: any WordFileWords
  /// Where the next words stand.
  var place = Place()
  /// The number or bullet that the next paragraph takes.
  var pendingNumber: ParagraphProperties.Number?
  /// Whether a new page begins with whatever is added next.
  var pendingBreak = false
  /// Whether there is anything besides the title.
  private(set) var isBegun = false
  private var lastHeading: String?
  /// Whether sheets of cards were the last that was added.
  private var isOnSheets = false
  /// The lines at the document's end, as long as they aren't there.
  private var closing: [Block]
  /// How pages of text are laid out.
  private let section: String
  /// How sheets of cards are.
  private let sheets: String

  /// - Parameters:
  ///   - section: How pages of text are laid out, as an element.
  ///   - sheets: How sheets of cards are.
  init(
    on page: Page, language: String, relationships: Relationships, section: String,
    sheets: String, closing: [Block], _ words: any WordFileWords
  ) {
    xml.add(Self.head)
    (self.section, self.sheets, self.closing) = (section, sheets, closing)
    (self.page, self.language, self.relationships) = (page, language, relationships)
    self.words = words
  }

  /// Adds the document's title.
  mutating func addTitle(_ title: String) {
    paragraph(.title, [.text(title)], isHeading: true)
    isBegun = false
  }

  /// Ends the part with the closing lines, and how its pages are laid out.
  mutating func end() {
    addClosing()
    xml.add(isOnSheets ? sheets : section)
    xml.add("</w:body></w:document>")
  }

  private static let head = """
    \(OfficeNames.declaration)<w:document xmlns:w="\(OfficeNames.word)" \
    xmlns:r="\(OfficeNames.relationships)" xmlns:wp="\(OfficeNames.wordDrawing)" \
    xmlns:a="\(OfficeNames.drawing)" xmlns:c="\(OfficeNames.chart)"><w:body>

    """

  /// Adds elements in order.
  mutating func add(_ elements: [Document.Element]) {
    var rest = elements[...]
    while let element = rest.first {
      let charts = ChartPairs.abreast(rest)
      rest.removeFirst(max(charts.count, 1))
      if !charts.isEmpty {
        addAbreast(charts)
      } else if case .block(let block) = element, case .block(let next) = rest.first {
        add(block, before: next)
      } else {
        add(element)
      }
    }
  }

  // The lines at the document's end; sheets of cards have no room for them, so that they stand before those.
  private mutating func addClosing() {
    guard !closing.isEmpty else { return }
    let blocks = closing
    closing = []
    paragraph(.rule, keepsWithNext: true) { _ in }
    within(.closing) { $0.add(blocks) }
  }

  // Sheets are a section of their own, without margins, header and footer.
  private mutating func addSheets(of cards: [PrintedCard]) {
    guard !cards.isEmpty else { return }
    paragraph(.note, [.text(words.printBothSides)])
    if !isOnSheets { endSection(section) }
    isOnSheets = false
    add(cards)
    (isOnSheets, pendingBreak) = (true, false)
  }

  private mutating func endSection(_ section: String) {
    xml.add("<w:p><w:pPr><w:pStyle w:val=\"\(StyleName.cardEnd.rawValue)\"/>")
    xml.add(section)
    xml.add("</w:pPr></w:p>\n")
  }

  private mutating func add(_ element: Document.Element) {
    switch element {
    case .block(let block): add(block)
    case .columns(let blocks): addColumns(blocks)
    case .facts(let facts): for fact in facts { add(fact) }
    case .table(let table): add(table)
    case .cards(let cards, let spares):
      for element in spares.elements { add(element) }
      addClosing()
      addSheets(of: cards)
    case .cardPages(let pages, _):
      for page in pages {
        if isBegun, pages.count > 1 { pendingBreak = true }
        add(pages.count == 1 ? pages.elements(words) : page.elements(level: 3, titled: true, words))
      }
    case .runSheet(let sheet): for element in sheet.elements(words) { add(element) }
    case .ballots(let cards):
      for element in cards.flatMap({ $0.ballot(words) }) { add(element) }
    case .testSheet: break
    case .writingLines(let count): for _ in 0..<max(0, count) { paragraph(.writingLine) { _ in } }
    case .pageBreak:
      pendingBreak = true
      lastHeading = nil
    }
  }

  // A tab sets names and words apart; a table without headings would only hold up those who listen.
  private mutating func add(_ fact: Document.Fact) {
    paragraph(.fact, isRightToLeft: ReadingDirection.isRightToLeft(fact.name) == true) { body in
      let language = body.place.language
      body.xml.addRun(fact.name + ":", RunStyle(isStrong: true, language: language))
      body.xml.add("<w:r><w:tab/></w:r>")
      body.addRuns(fact.words, RunStyle(language: language))
    }
  }

  // MARK: - Paragraphs

  /// Adds a paragraph that stands for itself, such as a heading.
  mutating func paragraph(_ style: StyleName, _ inlines: [Inline], isHeading: Bool = false) {
    let isRightToLeft = ReadingDirection.isRightToLeft(inlines) == true
    paragraph(style, isRightToLeft: isRightToLeft) { body in
      body.addRuns(inlines, RunStyle(isInHeading: isHeading, language: body.place.language))
    }
    lastHeading = isHeading ? PlainText.words(inlines) : nil
  }

  /// Adds a paragraph that stands for itself, of the runs that `words` adds.
  mutating func paragraph(
    _ style: StyleName, isRightToLeft: Bool = false, keepsWithNext: Bool = false,
    panel: String? = nil, _ words: (inout WordBody) -> Void
  ) {
    var properties = ParagraphProperties(style)
    properties.isRightToLeft = isRightToLeft
    properties.keepsWithNext = keepsWithNext
    properties.panel = panel
    append(properties, words)
  }

  /// Adds a paragraph with its properties, on a new page where one is due.
  mutating func append(
    _ properties: ParagraphProperties, _ words: (inout WordBody) -> Void
  ) {
    var properties = properties
    if isOnSheets { endSection(sheets) }
    isOnSheets = false
    properties.beginsPage = pendingBreak
    pendingBreak = false
    isBegun = true
    xml.add("<w:p>")
    properties.add(to: &xml)
    words(&self)
    xml.add("</w:p>\n")
    lastHeading = nil
  }

  /// Makes ready for a table, which is never the first thing on a new page or in a list's item.
  mutating func beginTable() {
    if pendingBreak { paragraph(.tableEnd) { _ in } }
    lastHeading = nil
  }

  /// Whether the heading just before says these very words, so that they need not be said twice.
  func repeatsHeading(_ title: String) -> Bool {
    lastHeading == title
  }

  /// Adds what stands within something else, and comes back to where it stood.
  mutating func within(
    _ surrounding: Place.Surrounding, _ add: (inout WordBody) -> Void
  ) {
    let outer = place
    place.surrounding = surrounding
    add(&self)
    place = outer
  }
}
