internal import Practice

/// Collects the elements of a document as HTML, section by section.
struct HTMLBody {
  /// The sections of level 2 with their ids and their titles as HTML.
  private(set) var sections: [(id: String, title: String)] = []
  /// What was added so far.
  var html = ""
  /// The language of the page.
  let language: String
  /// The level that headings begin at.
  var lowestLevel = 2
  let words: any DocumentWords
  /// How the lengths of bars are said.
  private let styles: HTMLChart.Styles
  /// The colours of the cards so far.
  private(set) var colours: Set<Colour> = []
  private var tables = 0
  private var inSection = false
  private var nesting = 0

  /// Makes a body for a page in `language`, a tag fit for `lang`.
  init(
    language: String, words: any DocumentWords, styles: HTMLChart.Styles = .attributes
  ) {
    self.styles = styles
    self.language = language
    self.words = words
  }

  /// Adds elements in order.
  mutating func add(_ elements: ArraySlice<Document.Element>) {
    var rest = Array(elements).titled[...]
    while let (element, titled) = rest.first {
      let charts = element.chart == nil ? [] : ChartPairs.abreast(rest.lazy.map(\.element))
      rest.removeFirst(max(charts.count, 1))
      if charts.isEmpty {
        add(element, titled: titled)
      } else {
        html += "<div class=\"abreast\">\n"
        for chart in charts { add(.block(.chart(chart)), titled: true) }
        html += "</div>\n"
      }
    }
  }

  /// Takes note of a colour that the page's style has to name.
  mutating func use(_ colour: Colour) { colours.insert(colour) }

  /// Gives what was added so far, to stand elsewhere; numbers of charts and tables go on.
  mutating func taken() -> String {
    defer { html = "" }
    return html
  }

  /// Ends the last section and gives everything.
  consuming func finished() -> String {
    inSection ? html + "</section>\n" : html
  }

  private mutating func add(_ element: Document.Element, titled: Bool) {
    switch element {
    case .block(let block): add(block, titled: titled)
    case .columns(let blocks):
      html += "<div class=\"columns\">\n"
      for block in blocks { add(block) }
      html += "</div>\n"
    case .facts(let facts): add(facts)
    case .table(let table): add(table, titled: titled)
    case .cards(let cards, let spares):
      add(cards)
      add(spares.elements[...])
    case .cardPages(let pages, _): add(pages.elements(words)[...])
    case .runSheet(let sheet): add(sheet.elements(words)[...])
    case .ballots(let cards): add(cards.flatMap { $0.ballot(words) }[...])
    case .writingLines(let count): addLines(count)
    case .testSheet: html += "<p>\(MarkupEscape.text(words.testSheetElsewhere))</p>\n"
    case .pageBreak: html += "<div class=\"page-break\"></div>\n"
    }
  }

  // Empty lines say nothing to whoever listens.
  private mutating func addLines(_ count: Int) {
    guard count > 0 else { return }
    html += "<div class=\"lines\">\n"
    html += String(repeating: "<div></div>\n", count: count) + "</div>\n"
  }

  private mutating func add(_ facts: [Document.Fact]) {
    html += "<dl>\n"
    for fact in facts {
      let (name, words) = (MarkupEscape.text(fact.name), HTMLInlines.text(fact.words))
      html += "<div><dt>\(name)</dt><dd>\(words)</dd></div>\n"
    }
    html += "</dl>\n"
  }

  /// Adds a block.
  mutating func add(_ block: Block, titled: Bool = true) {
    switch block {
    case .heading(let level, let inlines): heading(level, HTMLInlines.text(inlines))
    case .paragraph(let inlines): line("p", HTMLInlines.text(inlines))
    case .list(let list): add(list)
    case .quotation(let inner): nest("blockquote", inner)
    case .code(let text): html += "<pre><code>\(MarkupEscape.lines(text))</code></pre>\n"
    case .chart(let chart):
      html += HTMLChart(chart, words, styles).html(titled: titled)
    case .table(let table):
      tables += 1
      html += HTMLTable(number: tables, words: words).html(table, titled: titled)
    case .rule: html += "<hr>\n"
    }
  }

  private mutating func add(_ table: TextTable, titled: Bool) {
    tables += 1
    html += HTMLTable(number: tables, words: words).html(table, titled: titled)
  }

  // A level-1 heading within would be a second title of the page, and one in a quotation or list
  // is none of the page's own: a section that begins in there could not end outside.
  private mutating func heading(_ level: Int, _ words: String) {
    guard nesting == 0 else {
      html += "<p><strong>\(words)</strong></p>\n"
      return
    }
    let level = min(max(level, lowestLevel), 6)
    guard level == 2 else {
      html += "<h\(level)>\(words)</h\(level)>\n"
      return
    }
    endSection()
    html += "<section>\n<h2 id=\"\(noteSection(words))\">\(words)</h2>\n"
    inSection = true
  }

  /// Takes a title among those of the sections, and gives the id it goes under.
  mutating func noteSection(_ title: String) -> String {
    let id = "section-\(sections.count + 1)"
    sections.append((id, title))
    return id
  }

  /// Ends a section that was begun.
  mutating func endSection() {
    if inSection { html += "</section>\n" }
    inSection = false
  }

  private mutating func add(_ list: MarkupList) {
    let tag = list.start == nil ? "ul" : "ol"
    let start = list.start.map { $0 == 1 ? "" : " start=\"\($0)\"" } ?? ""
    html += "<\(tag)\(start)>\n"
    for item in list.items { addItem(item) }
    html += "</\(tag)>\n"
  }

  private mutating func addItem(_ item: [Block]) {
    if item.count == 1, case .paragraph(let inlines) = item[0] {
      line("li", HTMLInlines.text(inlines))
    } else {
      nest("li", item)
    }
  }

  private mutating func line(_ tag: String, _ words: String) {
    html += "<\(tag)>"
    html += words
    html += "</\(tag)>\n"
  }

  private mutating func nest(_ tag: String, _ inner: [Block]) {
    html += "<\(tag)>\n"
    nesting += 1
    for block in inner { add(block) }
    nesting -= 1
    html += "</\(tag)>\n"
  }
}
