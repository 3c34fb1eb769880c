internal import Practice

/// The quotation marks of a language.
struct QuotationMarks {
  let double: (open: Character, close: Character)
  let single: (open: Character, close: Character)

  /// The marks for a language (BCP 47); English ones where it isn't known.
  init(_ language: String) {
    switch language.prefix(2).lowercased() {
    case "de": (double, single) = (("„", "“"), ("‚", "‘"))
    case "fr": (double, single) = (("«", "»"), ("‹", "›"))
    default: (double, single) = (("“", "”"), ("‘", "’"))
    }
  }

  /// Takes what stood before the words; gives back what stands at their end.
  func curled(_ text: String, after before: inout Character?) -> String {
    guard Self.areIn(text) else {
      before = text.last ?? before
      return text
    }
    var result = ""
    result.reserveCapacity(text.utf8.count + 8)
    var rest = text[...]
    while let character = rest.popFirst() {
      switch character {
      case "\"": result.append(opens(before, rest.first) ? double.open : double.close)
      // An apostrophe within a word, or before a year, is no quotation mark.
      case "'":
        let isMark = opens(before, rest.first) && rest.first?.isNumber != true
        result.append(isMark ? single.open : "’")
      default: result.append(character)
      }
      before = character
    }
    return result
  }

  /// Whether there are straight marks in `text`.
  static func areIn(_ text: String) -> Bool {
    var text = text
    return text.withUTF8 { bytes in
      let place = EightBytes.place(in: bytes) {
        EightBytes.first("\"", in: $0) | EightBytes.first("'", in: $0)
      }
      return place < bytes.count
    }
  }

  private func opens(_ before: Character?, _ after: Character?) -> Bool {
    // At the end of a run more may follow in another look.
    if let after, after.isWhitespace { return false }
    guard let before else { return true }
    return before.isWhitespace || "([{–—-/“‘\"'«„".contains(before)
  }
}

extension Document {
  /// The document with quotation marks as its languages print them, and its languages as files name them; code
  /// stays as it is.
  package var typographic: Document {
    var document = self
    let curl = Curl(language)
    document.language = curl.printed
    document.title = curl.plain(title)
    document.elements = elements.map(curl.element)
    document.closing = curl.blocks(closing)
    return document
  }
}

/// Goes through a document's words, a paragraph at a time.
private struct Curl {
  private let language: String
  private let marks: QuotationMarks

  init(_ language: String) {
    (self.language, marks) = (language, QuotationMarks(language))
  }

  /// The language as files name it: English here is that of Britain.
  var printed: String { language == "en" ? "en-GB" : language }

  func plain(_ text: String) -> String {
    var before: Character?
    return marks.curled(text, after: &before)
  }

  // Most words stay as they are, and then nothing is made anew.
  func inlines(_ inlines: [Inline]) -> [Inline] {
    guard inlines.contains(where: \.isCurled) else { return inlines }
    var before: Character?
    return self.inlines(inlines, after: &before)
  }

  private func inlines(_ inlines: [Inline], after before: inout Character?) -> [Inline] {
    inlines.map { inline in
      switch inline {
      case .text(let text): return .text(marks.curled(text, after: &before))
      case .emphasis(let inner): return .emphasis(self.inlines(inner, after: &before))
      case .strong(let inner): return .strong(self.inlines(inner, after: &before))
      case .link(let inner, let link): return .link(self.inlines(inner, after: &before), link)
      case .phrase(let inner, let other):
        let curl = Curl(other)
        return .phrase(curl.inlines(inner, after: &before), language: curl.printed)
      case .softBreak, .lineBreak:
        before = " "
        return inline
      case .code:
        before = "x"
        return inline
      }
    }
  }

  func blocks(_ blocks: [Block]) -> [Block] {
    blocks.contains(where: \.isCurled) ? blocks.map(block) : blocks
  }

  private func block(_ block: Block) -> Block {
    switch block {
    case .heading(let level, let words): .heading(level: level, inlines(words))
    case .paragraph(let words): .paragraph(inlines(words))
    case .list(let list): .list(MarkupList(start: list.start, items: list.items.map(blocks)))
    case .quotation(let inner): .quotation(blocks(inner))
    case .chart(let chart): .chart(self.chart(chart))
    case .table(let table): .table(self.table(table))
    case .code, .rule: block
    }
  }

  private func chart(_ chart: Chart) -> Chart {
    var chart = chart
    chart.title = plain(chart.title)
    chart.note = chart.note.map(plain)
    for index in chart.bars.indices { chart.bars[index].label = plain(chart.bars[index].label) }
    return chart
  }

  private func table(_ table: FigureTable) -> FigureTable {
    var table = table
    table.title = plain(table.title)
    table.columns = table.columns.map(plain)
    table.note = table.note.map(plain)
    table.rows = table.rows.map { row in
      switch row {
      case .group(let name): .group(plain(name))
      case .figures(let label, let cells): .figures(label: plain(label), cells: cells)
      }
    }
    return table
  }

  func element(_ element: Document.Element) -> Document.Element {
    switch element {
    case .block(let block): block.isCurled ? .block(self.block(block)) : element
    case .columns(let blocks): .columns(self.blocks(blocks))
    case .facts(let facts):
      .facts(facts.map { Document.Fact(name: plain($0.name), words: inlines($0.words)) })
    case .table(let table):
      .table(
        TextTable(
          title: plain(table.title), columns: table.columns.map(plain),
          rows: table.rows.map { $0.map(inlines) }))
    case .cards(let cards, let spares): .cards(cards.map(card), spares: spares.map(spare))
    case .cardPages(let pages, let book): .cardPages(pages.map(page), book: book.map(self.book))
    case .ballots(let cards): .ballots(cards.map(card))
    case .runSheet(let sheet): .runSheet(self.sheet(sheet))
    case .testSheet, .writingLines, .pageBreak: element
    }
  }

  private func sheet(_ sheet: RunSheet) -> RunSheet {
    var sheet = sheet
    for index in sheet.rows.indices {
      sheet.rows[index].step = plain(sheet.rows[index].step)
      sheet.rows[index].about = plain(sheet.rows[index].about)
    }
    sheet.checks = sheet.checks.map(plain)
    sheet.late = plain(sheet.late)
    return sheet
  }

  private func card(_ card: PrintedCard) -> PrintedCard {
    let curl = Curl(card.language)
    var card = card
    card.language = curl.printed
    card.title = curl.plain(card.title)
    card.look.title = curl.plain(card.look.title)
    card.statement = curl.inlines(card.statement)
    card.setUp = curl.blocks(card.setUp)
    card.positions = card.positions.map(curl.plain)
    card.prompts = card.prompts.map(curl.inlines)
    card.finding = card.finding.map(curl.found)
    return card
  }

  private func found(_ found: PrintedCard.Found) -> PrintedCard.Found {
    var found = found
    found.statement = inlines(found.statement)
    found.limits = blocks(found.limits)
    found.source = plain(found.source)
    return found
  }

  private func page(_ page: CardPage) -> CardPage {
    let curl = Curl(page.card.language)
    return CardPage(
      card: card(page.card), time: page.time, tryThis: curl.blocks(page.tryThis),
      findings: page.findings.map(curl.found), chart: page.chart.map(curl.chart))
  }

  private func book(_ book: Book) -> Book {
    Book(title: plain(book.title), note: plain(book.note), credits: blocks(book.credits))
  }

  private func spare(_ spare: SpareCard) -> SpareCard {
    var spare = spare
    spare.language = Curl(spare.language).printed
    spare.title = plain(spare.title)
    spare.blocks = blocks(spare.blocks)
    spare.back = blocks(spare.back)
    spare.closing = blocks(spare.closing)
    return spare
  }
}

extension Inline {
  /// Whether anything in it is printed in another way than it's written.
  fileprivate var isCurled: Bool {
    switch self {
    case .text(let text): QuotationMarks.areIn(text)
    case .emphasis(let inner), .strong(let inner), .link(let inner, _):
      inner.contains(where: \.isCurled)
    case .phrase: true
    case .code, .softBreak, .lineBreak: false
    }
  }
}

extension Block {
  /// Whether anything in it may be printed in another way than it's written.
  fileprivate var isCurled: Bool {
    switch self {
    case .heading(_, let words), .paragraph(let words): words.contains(where: \.isCurled)
    case .list(let list): list.items.contains { $0.contains(where: \.isCurled) }
    case .quotation(let inner): inner.contains(where: \.isCurled)
    case .chart, .table: true
    case .code, .rule: false
    }
  }
}
