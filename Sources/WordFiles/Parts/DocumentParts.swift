internal import Documents

/// Puts the parts of a document together.
struct DocumentParts {
  private let document: Document
  private let paper: PaperSettings
  private let page: Page
  private let language: String
  private let words: any WordFileWords

  init(_ document: Document, on paper: PaperSettings, _ words: any WordFileWords) {
    self.document = document
    self.paper = paper
    self.words = words
    page = Page(paper.size, document.print)
    language = MarkupEscape.language(document.language)
  }

  /// The archive of all parts.
  ///
  /// - Throws: A `DocumentFault` when a chart's workbook cannot be packed.
  func archive() throws -> ZipArchive {
    var relationships = Relationships()
    let ids = surroundings.map { relationships.add($0.kind, $0.kind + $0.number + ".xml") }
    var body = WordBody(
      on: page, language: language, relationships: relationships, section: section(ids),
      sheets: sheets(ids),
      closing: document.closing, words)
    body.addTitle(document.title)
    body.add(document.elements)
    body.end()
    var archive = ZipArchive()
    archive.add("[Content_Types].xml", types(charts: body.charts.count))
    archive.add("_rels/.rels", Self.root)
    archive.add("word/document.xml", body.xml.bytes)
    archive.add("word/_rels/document.xml.rels", body.relationships.part)
    archive.add("word/styles.xml", Styles(on: page, language: language).part)
    archive.add("word/settings.xml", settings)
    archive.add("word/numbering.xml", body.numbering.part(on: page))
    let edges = PageEdges(title: document.title, language: language, words: words)
    archive.add("word/header1.xml", edges.header)
    archive.add("word/footer1.xml", edges.footer)
    archive.add("word/footer2.xml", edges.footer)
    if hasSheets {
      archive.add("word/header2.xml", PageEdges.empty("w:hdr"))
      archive.add("word/footer3.xml", PageEdges.empty("w:ftr"))
    }
    let core = CoreProperties(document, language: language, created: paper.created)
    archive.add("docProps/core.xml", core.part)
    archive.add("docProps/app.xml", Self.application)
    try add(body.charts, to: &archive)
    return archive
  }

  // A finding's chart stands behind every card that cites it, and is made once.
  private func add(_ charts: [ChartPart], to archive: inout ZipArchive) throws {
    var made: [ChartPart: (chart: ZipArchive.Packed, workbook: ZipArchive.Packed)] = [:]
    for (index, chart) in charts.enumerated() {
      let number = index + 1
      var relationships = Relationships()
      let id = relationships.add("package", "../embeddings/figures\(number).xlsx")
      let parts =
        try made[chart] ?? (
          archive.pack(chart.part(workbook: id)), archive.pack(chart.workbook.bytes())
        )
      made[chart] = parts
      archive.add("word/charts/chart\(number).xml", parts.chart)
      archive.add("word/charts/_rels/chart\(number).xml.rels", relationships.part)
      archive.add("word/embeddings/figures\(number).xlsx", parts.workbook)
    }
  }

  // MARK: - The text

  // In the order of the first ids: header, footer, footer of the first page.
  private static let always = [
    (kind: "header", number: "1"), (kind: "footer", number: "1"), (kind: "footer", number: "2"),
    (kind: "styles", number: ""), (kind: "settings", number: ""), (kind: "numbering", number: ""),
  ]

  // Sheets of cards have a header and a footer that say nothing.
  private static let ofSheets = [(kind: "header", number: "2"), (kind: "footer", number: "3")]

  private var hasSheets: Bool {
    document.elements.contains { if case .cards = $0 { true } else { false } }
  }

  private var surroundings: [(kind: String, number: String)] {
    Self.always + (hasSheets ? Self.ofSheets : [])
  }

  // The first page has its title in large letters already, so that its header stays empty.
  private func section(_ ids: [String]) -> String {
    let margins = [
      ("top", page.edge), ("right", page.margin), ("bottom", page.edge), ("left", page.margin),
    ]
    .map { "w:\($0)=\"\($1)\"" }
    return """
      <w:sectPr><w:headerReference w:type="default" r:id="\(ids[0])"/>\
      <w:footerReference w:type="default" r:id="\(ids[1])"/>\
      <w:footerReference w:type="first" r:id="\(ids[2])"/>\
      <w:pgSz w:w="\(page.width)" w:h="\(page.height)"/>\
      <w:pgMar \(margins.joined(separator: " ")) w:header="600" w:footer="600" w:gutter="0"/>\
      <w:titlePg/></w:sectPr>
      """
  }

  // Without header and footer of its own, a section has those of the one before.
  private func sheets(_ ids: [String]) -> String {
    guard hasSheets else { return "" }
    return CardCell(on: page).section(
      page,
      """
      <w:headerReference w:type="default" r:id="\(ids[6])"/>\
      <w:footerReference w:type="default" r:id="\(ids[7])"/>
      """)
  }

  private var settings: String {
    """
    \(OfficeNames.declaration)<w:settings xmlns:w="\(OfficeNames.word)">\
    <w:zoom w:percent="100"/><w:defaultTabStop w:val="\(page.step)"/>\
    <w:characterSpacingControl w:val="doNotCompress"/><w:compat>\
    <w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" \
    w:val="15"/></w:compat><w:themeFontLang w:val="\(language)"/>\
    <w:decimalSymbol w:val="."/><w:listSeparator w:val=","/></w:settings>
    """
  }

  // MARK: - The package

  private static let root: String = {
    var relationships = Relationships()
    _ = relationships.add("officeDocument", "word/document.xml")
    _ = relationships.add(
      type: "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties",
      "docProps/core.xml")
    _ = relationships.add("extended-properties", "docProps/app.xml")
    return relationships.part
  }()

  private static let application = """
    \(OfficeNames.declaration)<Properties xmlns="\(OfficeNames.extendedProperties)">\
    <Application>reflect</Application></Properties>
    """

  private func types(charts: Int) -> String {
    let kinds = surroundings.map {
      ("/word/\($0.kind)\($0.number).xml", OfficeNames.wordType($0.kind))
    }
    let charts = (0..<charts).map {
      (
        "/word/charts/chart\($0 + 1).xml",
        "application/vnd.openxmlformats-officedocument.drawingml.chart+xml"
      )
    }
    return ContentTypes.part(
      defaults: charts.isEmpty
        ? []
        : [("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")],
      overrides: [("/word/document.xml", OfficeNames.wordType("document.main"))] + kinds + [
        ("/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml"),
        (
          "/docProps/app.xml",
          "application/vnd.openxmlformats-officedocument.extended-properties+xml"
        ),
      ] + charts)
  }
}
