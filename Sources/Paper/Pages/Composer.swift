internal import Codes
internal import Documents
internal import Practice

/// Puts a document on pages and sheets.
struct Composer {
  private let document: Document
  private let paper: PaperSettings
  private let typesetter: Typesetter
  private let tree: StructureTree
  private let canvas: Canvas
  private let scale: TypeScale
  private let frame: PageFrame
  private var setter: BlockSetter
  private let foot: SetText
  private let footWidth: Double
  private var hasTitle = false
  private var hasFoot = false
  private var isClosed = false
  private var withoutAddress = 0

  /// Makes a composer that draws on `canvas`.
  init(_ document: Document, _ paper: PaperSettings, _ typesetter: Typesetter, _ canvas: Canvas) {
    (self.document, self.paper, self.typesetter) = (document, paper, typesetter)
    self.canvas = canvas
    tree = canvas.tree
    scale = .page(document.print)
    frame = PageFrame(Sheet(paper.size), scale)
    setter = BlockSetter(typesetter, tree, scale, height: frame.height)
    let style = scale.foot
    let number = typesetter.width(Words(typesetter.words.page(9_999) + " 9999"), style)
    footWidth = frame.width - number
    foot = typesetter.setLine(Words(document.title), style.at(.right), width: footWidth).line
  }

  private typealias Titled = ArraySlice<(element: Document.Element, titled: Bool)>

  private var place: BlockSetter.Place {
    BlockSetter.Place(x: 0, width: frame.width, node: tree.root)
  }

  /// What the reader will miss.
  var remarks: [String] {
    withoutAddress == 0 ? [] : [typesetter.words.noRoomForAddress(withoutAddress)]
  }

  /// Draws everything.
  mutating func compose() {
    let elements = document.elements.titled[...]
    let first = elements.prefix(document.firstPage)
    setter.scale = closest(for: first)
    set(first)
    setter.scale = scale
    let sections = sections(of: elements.dropFirst(first.count))
    for (index, section) in sections.enumerated() {
      if sections.count > 1 {
        setter.scale = closer(for: section, closing: index + 1 == sections.count)
        set(section)
      } else {
        let ending = ending(of: section)
        set(section[..<ending.startIndex])
        setter.scale = closer(forEnding: ending)
        set(ending)
      }
    }
    setClosing()
    setter.scale = scale
    if document.elements.isEmpty { setTitle() }
    endPages()
    if canvas.pages.isEmpty { drawPage([]) }
    if hasFoot { drawTotal() }
  }

  // Open leading where what belongs on the first page fits, closer where only that makes it fit, or as much of
  // it as can.
  private func closest(for elements: Titled) -> TypeScale {
    guard !elements.isEmpty else { return scale }
    let closest = TypeScale.closest(document.print)
    return ([scale] + closerScales).first { scale in
      let last = inVain(elements, scale, closing: false).last?.last
      return (last.map { $0.y + $0.piece.height } ?? 0) <= frame.height
    } ?? closest
  }

  // What stands between the pages of a document that begins some of them anew; others go on and on.
  private func sections(of elements: Titled) -> [Titled] {
    let breaks = elements.indices.filter { elements[$0].element == .pageBreak }
    let starts = [elements.startIndex] + breaks
    return zip(starts, starts.dropFirst() + [elements.endIndex]).map { elements[$0..<$1] }
  }

  private func closer(for elements: Titled, closing: Bool) -> TypeScale {
    closer(elements) { scale in
      inVain(elements, scale, closing: closing).flatMap {
        Flow.filled($0.map(\.piece), frame.height)
      }
    }
  }

  // The last two parts under headings, where there are more.
  private func ending(of elements: Titled) -> Titled {
    let starts = elements.indices.filter {
      if case .block(.heading(level: 2, _)) = elements[$0].element { true } else { false }
    }
    return starts.count > 2 ? elements[starts[starts.count - 2]...] : elements.suffix(0)
  }

  // From where its page has come so far.
  private func closer(forEnding elements: Titled) -> TypeScale {
    if elements.isEmpty { return scale }
    return closer(elements) { scale in
      // What isn't drawn of the structure is left out.
      var trial = self
      trial.setter.scale = scale
      var rest = elements
      while !rest.isEmpty { trial.setNext(&rest) }
      trial.setClosing()
      return trial.setter.takeAll()
    }
  }

  // Closer lines where they save a page that would hold little; `pages` sets the elements.
  private func closer(
    _ elements: Titled, _ pages: (TypeScale) -> [[Flow.Placed]]
  ) -> TypeScale {
    guard elements.count < Self.tried, elements.allSatisfy(\.element.isRunning) else {
      return scale
    }
    let open = pages(scale)
    let end = open.last?.last.map { $0.y + $0.piece.height } ?? 0
    guard open.count > 1, end < frame.height * Self.little else { return scale }
    return closerScales.first { pages($0).count < open.count } ?? scale
  }

  private static let tried = 300
  // How much of a page is too little for one of its own.
  private static let little = 0.45

  private var closerScales: [TypeScale] {
    [16, 15, 14.5, 14].map { .page(document.print, line: $0) }
  }

  // Set outside the document's tree, only to see how tall it is.
  private func inVain(_ elements: Titled, _ scale: TypeScale, closing: Bool) -> [[Flow.Placed]] {
    var trial = self
    trial.setter = BlockSetter(
      typesetter, StructureTree(), scale, height: frame.height, collects: true)
    var rest = elements
    while !rest.isEmpty { trial.setNext(&rest) }
    if closing { trial.setClosing() }
    return trial.setter.takeAll()
  }

  private mutating func set(_ elements: Titled) {
    var rest = elements
    while !rest.isEmpty {
      setNext(&rest)
      for column in setter.takeFull() { drawPage(column) }
    }
  }

  private mutating func setNext(_ rest: inout Titled) {
    guard !setPairs(&rest), let (element, titled) = rest.popFirst() else { return }
    set(element, titled: titled)
  }

  // Charts that follow each other and tell the same things apart stand side by side.
  private mutating func setPairs(_ rest: inout Titled) -> Bool {
    let charts = ChartPairs.abreast(rest.lazy.map(\.element))
    guard !charts.isEmpty, setter.setPairs(charts, in: place, titled: true) else { return false }
    rest.removeFirst(charts.count)
    return true
  }

  private mutating func set(_ element: Document.Element, titled: Bool) {
    switch element {
    case .cards(let cards, let spares): drawSheets(cards, spares)
    case .cardPages(let pages, let book): drawCardPages(pages, book)
    case .runSheet(let sheet):
      setTitle()
      RunSheetSetter(sheet, typesetter, setter.tree, frame).set(in: &setter, place)
    case .ballots(let cards): drawBallots(cards)
    case .testSheet: drawTestSheet()
    case .pageBreak: setter.endColumn()
    case .block(let block):
      setTitle()
      setter.set(block, in: place, titled: titled)
    case .columns(let blocks):
      setTitle()
      setter.setColumns(blocks, in: place)
    case .facts(let facts):
      setTitle()
      setter.set(facts, in: place)
    case .table(let table):
      setTitle()
      setter.set(table, in: place, titled: titled)
    case .writingLines(let count):
      setTitle()
      setter.setWritingLines(count, in: place)
    }
  }

  private mutating func setTitle() {
    guard !hasTitle else { return }
    hasTitle = true
    setter.setTitle(document.title, in: place)
  }

  private mutating func setClosing() {
    guard !document.closing.isEmpty, !isClosed else { return }
    setTitle()
    setter.keepLast()
    setter.setRule(in: place)
    var closing = place
    closing.tone = .quiet
    setter.set(document.closing, in: closing)
  }

  // MARK: - Pages

  private mutating func endPages() {
    for column in setter.takeAll() { drawPage(column) }
  }

  private mutating func drawPage(_ column: [Flow.Placed]) {
    hasFoot = true
    canvas.beginPage(width: frame.sheet.width, height: frame.sheet.height)
    canvas.draw(column, x: frame.margin, y: frame.margin, barWidth: 3 * scale.factor)
    drawFoot(of: canvas.pages.count)
    canvas.endPage()
  }

  private func drawFoot(of number: Int) {
    let y = frame.footTop(scale)
    let words = typesetter.set(Words(typesetter.words.page(number)), scale.foot, width: .infinity)
    canvas.begin(.footer(x: frame.margin + words.width, y: y))
    canvas.drawWithinMark(foot, x: frame.margin + frame.width - footWidth, y: y)
    canvas.drawWithinMark(words, x: frame.margin, y: y)
  }

  // How many pages there are is known last: it is drawn once, and set into every foot when the file is
  // finished.
  private func drawTotal() {
    let words = typesetter.set(Words(String(canvas.pages.count)), scale.foot, width: .infinity)
    canvas.beginPage(width: words.width + 4, height: words.height + 4)
    canvas.begin(.total)
    canvas.drawWithinMark(words, x: 0, y: 0)
    canvas.endPage()
  }

  // MARK: - Sheets

  // A sheet's front must be the front of a sheet, however many pages come before it.
  private mutating func beginSheets() {
    endPages()
    guard canvas.pages.count % 2 == 1 else { return }
    canvas.beginPage(width: frame.sheet.width, height: frame.sheet.height)
    canvas.endPage()
  }

  private mutating func drawSheets(_ cards: [PrintedCard], _ spares: [SpareCard]) {
    guard !cards.isEmpty else { return }
    let isImposed = paper.shop?.isImposed == true
    let stock =
      isImposed ? CardStock(imposing: document.print) : CardStock(Sheet(paper.size), document.print)
    let shop = paper.shop != nil && !isImposed ? CardMeasures.shop(document.print) : nil
    if paper.shop == nil { beginSheets() } else { endPages() }
    let measures = shop ?? stock.measures
    let code = paper.address.flatMap { QRCode($0.address) }
    var sheets = SheetPress(canvas, typesetter, stock, paper.flip, shop: shop)
    for card in cards {
      var setter = CardSetter(card, typesetter, tree, measures, language: document.language)
      if let code, let address = paper.address { setter.code = (code, address) }
      for part in setter.parts() { sheets.add(part) }
      if setter.isCodeLeftOut { withoutAddress += 1 }
    }
    let setter = SpareSetter(typesetter: typesetter, tree: tree, measures: measures)
    var rest: [SpareCard] = []
    for spare in spares {
      if sheets.placesLeft > 0, let part = setter.part(spare, language: document.language) {
        sheets.add(part)
      } else {
        rest.append(spare)
      }
    }
    sheets.finish()
    if paper.shop?.hasBox == true {
      let cover = spares.first { !$0.tiles.isEmpty }
      FoldingBox(measures, cards: sheets.drawn, typesetter, tree)
        .draw(on: canvas, cover?.title ?? document.title, cover?.tiles ?? [])
    }
    // What has to be said and found no place is said on a page; else the document is closed on the sheet.
    isClosed = !spares.isEmpty && !rest.contains(where: \.isNeeded)
    let left = rest.elements.titled[...]
    guard !left.isEmpty else { return }
    self.setter.scale = closer(for: left, closing: true)
    set(left)
    setClosing()
    isClosed = true
    self.setter.scale = scale
  }

  // The title stands in every foot and in the file's properties: a leaf has no room for it.
  private mutating func drawCardPages(_ pages: [CardPage], _ book: Book?) {
    guard !pages.isEmpty else { return }
    beginSheets()
    hasTitle = true
    guard let book else {
      for page in pages {
        let setter = CardPageSetter(page, typesetter, tree, frame, language: document.language)
        for side in setter.sides() { drawPage(side) }
      }
      return
    }
    let setter = BookSetter(
      book, pages, typesetter, tree, frame, language: document.language,
      after: canvas.pages.count)
    for page in setter.pages() { drawPage(page) }
  }

  private mutating func drawBallots(_ cards: [PrintedCard]) {
    endPages()
    let press = BallotPress(canvas, typesetter, tree, CardStock(Sheet(paper.size), .usual))
    for card in cards { press.drawSlips(card, language: document.language) }
    var known: Set<[String]> = []
    press.drawVotes(
      cards.filter { known.insert($0.positions).inserted }, language: document.language)
  }

  private mutating func drawTestSheet() {
    beginSheets()
    let stock = CardStock(Sheet(paper.size), document.print)
    TestSheet(typesetter, tree, stock, paper.flip).draw(
      on: canvas, titled: hasTitle ? "" : document.title)
    hasTitle = hasTitle || !Words(document.title).isEmpty
  }
}

extension Document.Element {
  /// Whether it runs on over pages, and isn't cards or sheets with places of their own.
  fileprivate var isRunning: Bool {
    switch self {
    case .cards, .cardPages, .ballots, .testSheet: false
    default: true
    }
  }
}
