internal import Documents

/// The styles of a document: everything that its look depends on, so that a reader can change it in one place.
struct Styles {
  /// The bar and shade of a quotation.
  static let bar = """
    <w:pBdr><w:left w:val="single" w:sz="36" w:space="8" w:color="\(accent)"/></w:pBdr>\
    <w:shd w:val="clear" w:color="auto" w:fill="\(shade)"/>
    """
  /// The colour of headings, links, bars and charts.
  static let accent = Colour.accent.hex
  static let ink = Colour.ink.hex
  /// The colour of what stands at the edges.
  static let soft = Colour.quiet.hex
  static let line = Colour.edge.hex
  /// The colour behind quotations and headings of tables.
  static let shade = Colour.accent.tint.hex

  let page: Page
  private let language: String

  init(on page: Page, language: String) {
    self.page = page
    self.language = language
  }

  /// The part that holds the styles.
  var part: String {
    """
    \(OfficeNames.declaration)<w:styles xmlns:w="\(OfficeNames.word)">\(defaults)\(text)\
    \(headings)\(lists)\(special)\(tables)\(cards)\(characters)\(tableStyles)\(noList)</w:styles>
    """
  }

  private var defaults: String {
    """
    <w:docDefaults><w:rPrDefault><w:rPr>\
    <w:rFonts w:ascii="Arial" w:hAnsi="Arial" w:eastAsia="Arial" w:cs="Arial"/>\
    <w:color w:val="\(Self.ink)"/>\(size(24))\(RunStyle.languages(language))\
    </w:rPr></w:rPrDefault><w:pPrDefault><w:pPr>\
    <w:spacing w:after="\(page.scaled(140))" w:line="288" w:lineRule="auto"/>\
    </w:pPr></w:pPrDefault></w:docDefaults>
    """
  }

  // MARK: - Paragraphs

  private var text: String {
    paragraph(.normal, "Normal", isDefault: true)
      + paragraph(
        .title, "Title", next: .normal,
        "<w:keepNext/><w:keepLines/>\(spacing(0, 160, tight: true))",
        bold + color(Self.accent) + size(36))
      + paragraph(.quote, "Quote", "<w:keepLines/>" + Self.bar + indent(page.step))
      + paragraph(
        .caption, "caption", next: .normal,
        "<w:keepNext/><w:keepLines/>\(spacing(240, 100, tight: true))", bold)
      + paragraph(
        .code, "HTML Preformatted", "<w:wordWrap w:val=\"0\"/>\(spacing(0, 140, tight: true))",
        monospaced)
  }

  private var headings: String {
    let levels: [(StyleName, letters: Int, before: Int)] = [
      (.heading1, 32, 220), (.heading2, 27, 280), (.heading3, 24, 240), (.heading4, 24, 240),
      (.heading5, 24, 240),
    ]
    return levels.enumerated().map { index, level in
      paragraph(
        level.0, "heading \(index + 1)", next: .normal,
        """
        <w:keepNext/><w:keepLines/>\(spacing(level.before, 120, tight: true))\
        <w:outlineLvl w:val="\(index)"/>
        """, bold + (index < 2 ? color(Self.accent) : "") + size(level.letters))
    }.joined()
  }

  private var lists: String {
    let number = { (list: Int) in "<w:numPr><w:numId w:val=\"\(list)\"/></w:numPr>" }
    return paragraph(
      .listBullet, "List Bullet", number(Numbering.bullets) + spacing(0, 110))
      + paragraph(
        .listShort, "List Short", basedOn: .listBullet, spacing(0, 40, tight: true), isOurs: true)
      + paragraph(
        .listNumber, "List Number", number(Numbering.freeNumbers) + spacing(0, 110))
      + paragraph(.listContinue, "List Continue", spacing(0, 110) + indent(page.step))
  }

  private var special: String {
    let ends = "<w:tabs><w:tab w:val=\"right\" w:pos=\"\(page.textWidth)\"/></w:tabs>"
    return paragraph(.header, "header", ends + spacing(0, 0, tight: true), color(Self.soft))
      + paragraph(.footer, "footer", ends + spacing(0, 0, tight: true), color(Self.soft))
      + paragraph(.note, "Note", spacing(80, 100), color(Self.soft), isOurs: true)
      + paragraph(
        .fact, "Fact",
        "<w:tabs><w:tab w:val=\"left\" w:pos=\"\(factIndent)\"/></w:tabs>\(spacing(0, 60, tight: true))"
          + indent(factIndent, hanging: factIndent), isOurs: true)
      + paragraph(
        .rule, "Horizontal Rule",
        "<w:pBdr>\(border("bottom", 8))</w:pBdr>"
          + spacing(0, 240, tight: true), isOurs: true)
      + paragraph(
        .writingLine, "Writing Line",
        "<w:pBdr>\(border("bottom", 6))\(border("between", 6))</w:pBdr>"
          + "<w:spacing w:before=\"0\" w:after=\"0\" w:line=\"\(page.scaled(460))\" "
          + "w:lineRule=\"exact\"/>", isOurs: true)
  }

  private var factIndent: Int { min(page.scaled(2_400), page.deepest) }

  private var tables: String {
    paragraph(.chart, "Chart Place", spacing(0, 60, tight: true), isOurs: true)
      + paragraph(.tableText, "Table Text", spacing(40, 40, tight: true), isOurs: true)
      + paragraph(
        .tableHeading, "Table Heading", "<w:keepNext/>\(spacing(40, 40, tight: true))", bold,
        isOurs: true)
      + paragraph(
        .tableFigure, "Table Figure",
        spacing(40, 40, tight: true) + "<w:jc w:val=\"right\"/>", isOurs: true)
      + paragraph(
        .tableEnd, "Table End",
        "<w:spacing w:before=\"0\" w:after=\"\(page.scaled(60))\" w:line=\"60\" w:lineRule=\"exact\"/>",
        isOurs: true)
  }

  private var cards: String {
    let width = CardCell(on: page).textWidth
    let ends = "<w:tabs><w:tab w:val=\"right\" w:pos=\"\(width)\"/></w:tabs>"
    let none = "<w:spacing w:before=\"0\" w:after=\"0\" w:line=\"20\" w:lineRule=\"exact\"/>"
    return paragraph(
      .cardBand, "Card Band", ends + spacing(100, 200, tight: true),
      bold + color("FFFFFF") + size(28), isOurs: true)
      + paragraph(
        .cardStatement, "Card Statement", basedOn: .heading1, spacing(0, 120, tight: true),
        color(Self.ink), isOurs: true)
      + paragraph(
        .cardTitle, "Card Title", spacing(0, 160, tight: true), bold + size(32), isOurs: true)
      + paragraph(
        .cardHeading, "Card Heading", basedOn: .heading2,
        "<w:pBdr>\(border("bottom", 8))</w:pBdr>" + spacing(80, 80, tight: true), size(24),
        isOurs: true)
      + paragraph(.cardText, "Card Text", spacing(0, 80, tight: true), isOurs: true)
      + paragraph(
        .cardBox, "Card Box", spacing(0, 0, tight: true) + "<w:jc w:val=\"center\"/>", isOurs: true)
      + paragraph(
        .cardFoot, "Card Foot", ends + spacing(100, 0, tight: true), color(Self.soft), isOurs: true)
      + paragraph(.cardEnd, "Card End", none, isOurs: true)
  }

  private func paragraph(
    _ style: StyleName, _ name: String, basedOn: StyleName = .normal, next: StyleName? = nil,
    _ properties: String = "", _ runs: String = "", isDefault: Bool = false, isOurs: Bool = false
  ) -> String {
    let kind =
      (isDefault ? " w:default=\"1\"" : "") + (isOurs ? " w:customStyle=\"1\"" : "")
      + " w:styleId=\"\(style.rawValue)\""
    let based = isDefault ? "" : "<w:basedOn w:val=\"\(basedOn.rawValue)\"/>"
    let next = next.map { "<w:next w:val=\"\($0.rawValue)\"/>" } ?? ""
    let pPr = properties.isEmpty ? "" : "<w:pPr>\(properties)</w:pPr>"
    let rPr = runs.isEmpty ? "" : "<w:rPr>\(runs)</w:rPr>"
    return """
      <w:style w:type="paragraph"\(kind)><w:name w:val="\(name)"/>\(based)\(next)<w:qFormat/>\
      \(pPr)\(rPr)</w:style>
      """
  }
}
