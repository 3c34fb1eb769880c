import Documents
import Practice
import TestKit
import Testing

@testable import WordFiles

@Suite struct HostileTests {
  static let everything = HostileCorpus.short + HostileCorpus.scripts + HostileCorpus.markdown

  /// A document with `text` wherever a document takes one.
  private func document(saying text: String) -> Document {
    let links = ["https://example.org/\(text)", "mailto:\(text)", text].compactMap { Link($0) }
    let inlines: [Inline] =
      [
        .text(text), .emphasis([.text(text)]), .strong([.text(text)]), .code(text), .lineBreak,
        .phrase([.text(text)], language: text),
      ] + links.map { .link([.text(text)], $0) }
    let bars = ["1.5", "-2"].compactMap { Chart.Bar(label: text, figure: $0) }
    let chart = Chart(title: text, unit: text, note: text, bars: bars)
    let figures = FigureTable(
      title: text, columns: [text, text],
      rows: [.group(text), .figures(label: text, cells: [text])],
      marks: [FigureTable.Mark(symbol: text, meaning: text)], note: text)
    let blocks: [Block] = [
      .heading(level: 2, inlines), .paragraph(inlines), .code(text), .table(figures),
      .list(
        MarkupList(start: 2, items: [[.quotation([.paragraph([.text(text)])]), .chart(chart)]])),
    ]
    let words: [Block] = [.heading(level: 3, [.text(text)]), .paragraph([.text(text)])]
    let card = PrintedCard(saying: words, title: text, language: text)
    return Document(
      title: text, language: text, subject: text, author: text,
      elements: blocks.map { .block($0) } + [
        .facts([Document.Fact(name: text, words: [.text(text)])]),
        .table(TextTable(title: text, columns: [text], rows: [[[.text(text)]]])), .cards([card]),
      ], closing: words)
  }

  private func archive(saying text: String) throws -> OpenedArchive {
    try OpenedArchive(DOCXWriter().bytes(of: document(saying: text), on: PaperSettings()).bytes)
  }

  /// The parts that may differ from those of a plain document.
  private func parts(of archive: OpenedArchive) throws -> [String: XMLNode] {
    var parts: [String: XMLNode] = [:]
    for name in archive.names {
      if name.hasSuffix(".xlsx") {
        let workbook = try OpenedArchive(archive.bytes(name))
        for inner in workbook.names { parts["\(name)/\(inner)"] = try workbook.xml(inner) }
      } else if try archive.text(name) != Self.plain[name] {
        parts[name] = try archive.xml(name)
      }
    }
    return parts
  }

  // What is the same in every file is read once, elsewhere.
  private static let plain: [String: String] = {
    guard let archive = try? OpenedArchive(of: []) else { return [:] }
    let pairs = archive.names.compactMap { name in
      (try? archive.text(name)).map { (name, $0) }
    }
    return Dictionary(uniqueKeysWithValues: pairs)
  }()

  private static let elements: Set = [
    "w:document", "w:body", "w:p", "w:pPr", "w:pStyle", "w:keepNext", "w:pageBreakBefore",
    "w:numPr", "w:ilvl", "w:numId", "w:pBdr", "w:left", "w:shd", "w:bidi", "w:ind", "w:jc", "w:r",
    "w:rPr", "w:rStyle", "w:b", "w:bCs", "w:rtl", "w:lang", "w:t", "w:tab", "w:br", "w:hyperlink",
    "w:drawing", "wp:inline", "wp:extent", "wp:docPr", "wp:cNvGraphicFramePr", "a:graphic",
    "a:graphicData", "c:chart", "w:tbl", "w:tblPr", "w:tblStyle", "w:tblW", "w:tblLayout",
    "w:tblLook", "w:tblCaption", "w:tblGrid", "w:gridCol", "w:tr", "w:trPr", "w:cantSplit",
    "w:tblHeader", "w:tc", "w:tcPr", "w:tcW", "w:gridSpan", "w:vAlign", "w:sectPr",
    "w:headerReference", "w:footerReference", "w:pgSz", "w:pgMar", "w:titlePg", "w:type",
    "w:tcMar", "w:top", "w:bottom", "w:right", "w:trHeight", "w:tcBorders", "w:color", "w:sz",
    "w:szCs",
  ]

  @Test(arguments: everything)
  func `every part stays well formed, and nothing in it is active`(_ text: String) throws {
    let parts = try parts(of: archive(saying: text))
    let document = try #require(parts["word/document.xml"])
    #expect(Set(document.everything.map(\.name)).subtracting(Self.elements).isEmpty)
    for (name, part) in parts {
      // No field but the pages' numbers, and no formula.
      let names = Set(part.everything.map(\.name))
      #expect(names.isDisjoint(with: ["w:instrText", "w:fldChar", "f"]), "\(name)")
      let fields = Set(part.values("w:fldSimple", "w:instr"))
      #expect(fields.isSubset(of: [" PAGE ", " NUMPAGES "]), "\(name)")
      for relationship in part.all("Relationship") { expectOnList(relationship) }
    }
  }

  private func expectOnList(_ relationship: XMLNode) {
    guard relationship.attributes["TargetMode"] != nil else { return }
    let target = relationship.attributes["Target"] ?? ""
    #expect(relationship.attributes["Type"]?.hasSuffix("/hyperlink") == true)
    #expect(["https://", "http://", "mailto:"].contains { target.hasPrefix($0) }, "\(target)")
    let isPlain = target.utf8.allSatisfy { byte in
      (0x21..<0x7F).contains(byte) && !"\"<>\\^`{|}".utf8.contains(byte)
    }
    #expect(isPlain, "\(target)")
  }

  @Test(arguments: everything)
  func `no words are lost`(_ text: String) throws {
    let said = solid(try archive(saying: text).xml("word/document.xml").text)
    for line in text.split(whereSeparator: \.isNewline) {
      let words = solid(SafeText.line(line).string)
      #expect(words.isEmpty || Array(said.utf8).firstRange(of: Array(words.utf8)) != nil)
    }
  }

  // Compared by scalars, as a mark may combine with whatever stands before the words.
  private func solid(_ text: String) -> String {
    String(String.UnicodeScalarView(text.unicodeScalars.filter { $0 != " " && $0 != "\n" }))
  }

  @Test(arguments: HostileCorpus.large)
  func `texts of any length are laid out`(_ text: String) throws {
    // Reading a million characters back scalar by scalar would take the tests a minute.
    let text = String(text.prefix(50_000))
    let elements: [Document.Element] = [
      .paragraph(text), .heading(2, text), .block(.code(text)),
      .table(TextTable(title: text, columns: [text], rows: [[[.text(text)]]])),
    ]
    let archive = try OpenedArchive(of: elements, title: text)
    #expect(try archive.xml("word/document.xml").all("w:p").count == 8)
    #expect(try archive.xml("word/header1.xml").text.count <= 80)
  }

  @Test func `a finding of 5,000 words is one paragraph with all of them`() throws {
    let words = (1...5_000).map { "word\($0)" }.joined(separator: " ")
    let document = try OpenedArchive(of: [.paragraph(words)]).xml("word/document.xml")
    #expect(document.all("w:p").map(\.text) == ["T", words])
  }
}
