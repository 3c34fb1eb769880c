internal import Practice

/// Collects the elements of a document as HTML, section by section.
struct HTMLBody {
  /// The titles of the sections of level 2, in order.
  private(set) var sections: [HTMLText] = []
  /// What was added so far.
  var html = HTMLText()
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
    var index = elements.startIndex
    while index < elements.endIndex {
      let element = elements[index]
      let charts = element.chart == nil ? [] : ChartPairs.abreast(elements[index...])
      if charts.isEmpty {
        add(element, titled: elements.isTitled(at: index))
      } else {
        html += "<div class=\"abreast\">\n"
        for chart in charts { add(.block(.chart(chart)), titled: true) }
        html += "</div>\n"
      }
      index += max(charts.count, 1)
    }
  }

  /// Takes note of a colour that the page's style has to name.
  mutating func use(_ colour: Colour) { colours.insert(colour) }

  /// Gives what was added so far, to stand elsewhere; numbers of charts and tables go on.
  mutating func taken() -> HTMLText {
    defer { html = HTMLText() }
    return html
  }

  /// Ends the last section and gives everything.
  consuming func finished() -> HTMLText {
    endSection()
    return html
  }

  private mutating func add(_ element: Document.Element, titled: Bool) {
    switch element {
    case .block(let block): add(block, titled: titled)
    case .columns(let blocks):
      html += "<div class=\"columns\">\n"
      for block in blocks { add(block) }
      html += "</div>\n"
    case .facts(let facts): add(facts)
    case .table(let table):
      tables += 1
      html.add(table, number: tables, titled: titled, words)
    case .cards(let cards, let spares):
      add(cards)
      add(spares.elements[...])
    case .cardPages(let pages, _): add(pages.elements(words)[...])
    case .runSheet(let sheet): add(sheet.elements(words)[...])
    case .ballots(let cards): add(cards.flatMap { $0.ballot(words) }[...])
    case .writingLines(let count): addLines(count)
    case .testSheet:
      html.add("<p>", words.testSheetElsewhere, "</p>\n")
    case .pageBreak: html += "<div class=\"page-break\"></div>\n"
    }
  }

  // Empty lines say nothing to whoever listens.
  private mutating func addLines(_ count: Int) {
    guard count > 0 else { return }
    html += "<div class=\"lines\">\n"
    for _ in 0..<count { html += "<div></div>\n" }
    html += "</div>\n"
  }

  private mutating func add(_ facts: [Document.Fact]) {
    html += "<dl>\n"
    for fact in facts {
      html.add("<div><dt>", fact.name, "</dt>")
      html.add("<dd>", fact.words, "</dd></div>\n")
    }
    html += "</dl>\n"
  }

  /// Adds a block.
  mutating func add(_ block: Block, titled: Bool = true) {
    switch block {
    case .heading(let level, let inlines): heading(level, inlines)
    case .paragraph(let inlines): html.add("<p>", inlines, "</p>\n")
    case .list(let list): add(list)
    case .quotation(let inner): nest("<blockquote>\n", inner, "</blockquote>\n")
    case .code(let text):
      html += "<pre><code>"
      html.add(lines: text)
      html += "</code></pre>\n"
    case .chart(let chart): HTMLChart(chart, words, styles).add(to: &html, titled: titled)
    case .table(let table):
      tables += 1
      html.add(table, number: tables, titled: titled)
    case .rule: html += "<hr>\n"
    }
  }

  // A level-1 heading within would be a second title of the page, and one in a quotation or list
  // is none of the page's own: a section that begins in there could not end outside.
  private mutating func heading(_ level: Int, _ inlines: [Inline]) {
    guard nesting == 0 else {
      return html.add("<p><strong>", inlines, "</strong></p>\n")
    }
    switch max(level, lowestLevel) {
    case 2:
      var title = HTMLText()
      title.add(inlines)
      endSection()
      html += "<section>\n<h2 id=\""
      addID(ofSection: title)
      html += "\">"
      html += title
      html += "</h2>\n"
      inSection = true
    case 3: html.add("<h3>", inlines, "</h3>\n")
    case 4: html.add("<h4>", inlines, "</h4>\n")
    case 5: html.add("<h5>", inlines, "</h5>\n")
    default: html.add("<h6>", inlines, "</h6>\n")
    }
  }

  /// Takes a title among those of the sections, and adds the id it goes under.
  mutating func addID(ofSection title: HTMLText) {
    sections.append(title)
    addSectionID()
  }

  /// Adds the id of the last section.
  mutating func addSectionID() {
    html += "section-"
    html.add(sections.count)
  }

  /// Ends a section that was begun.
  mutating func endSection() {
    if inSection { html += "</section>\n" }
    inSection = false
  }

  private mutating func add(_ list: MarkupList) {
    switch list.start {
    case nil: html += "<ul>\n"
    case 1?: html += "<ol>\n"
    case let start?: html.add("<ol start=\"", start, "\">\n")
    }
    for item in list.items { addItem(item) }
    html += list.start == nil ? "</ul>\n" : "</ol>\n"
  }

  private mutating func addItem(_ item: [Block]) {
    if item.count == 1, case .paragraph(let inlines) = item[0] {
      html.add("<li>", inlines, "</li>\n")
    } else {
      nest("<li>\n", item, "</li>\n")
    }
  }

  private mutating func nest(_ before: StaticString, _ inner: [Block], _ after: StaticString) {
    html += before
    nesting += 1
    for block in inner { add(block) }
    nesting -= 1
    html += after
  }
}
