import Documents
import Practice
import TestKit
import Testing

@testable import WordFiles

/// What a session leaves, as a Word file.
@Suite struct SummaryTests {
  static let settings = Setting.allCases

  private func archive(
    _ record: SessionRecord, print: Document.Print = .usual
  ) throws -> OpenedArchive {
    var document = SummaryBuilder().document(for: record)
    document.print = print
    return try OpenedArchive(DOCXWriter().bytes(of: document, on: PaperSettings()).bytes)
  }

  private func filled(_ setting: Setting) -> SessionRecord {
    Samples.record(setting, saying: "Some words & more")
  }

  private func style(_ paragraph: XMLNode) -> String {
    paragraph.first("w:pPr")?.values("w:pStyle", "w:val").first ?? "Normal"
  }

  @Test(arguments: settings)
  func `every part holds its elements in the order of the schema`(_ setting: Setting) throws {
    for print in [Document.Print.usual, .large] {
      let archive = try archive(filled(setting), print: print)
      for name in archive.names where !name.hasSuffix(".xlsx") {
        #expect(SchemaOrder.faults(in: try archive.xml(name)) == [], "\(name)")
      }
    }
  }

  @Test(arguments: [
    ("<a><w:pPr><w:ind/><w:pStyle/></w:pPr></a>", "w:pPr is out of order: w:ind w:pStyle"),
    ("<a><w:rPr><w:blink/></w:rPr></a>", "w:rPr may not hold w:blink"),
    ("<w:tbl><w:tr/><w:tblPr/></w:tbl>", "w:tbl is out of order: w:tr w:tblPr"),
  ])
  func `an order that is not the schema's is found`(_ xml: String, _ fault: String) throws {
    let root = try XMLReading(OfficeNames.declaration + xml).root()
    #expect(SchemaOrder.faults(in: root) == [fault])
  }

  @Test(arguments: [
    "<a><b></a></b>", "<a b=\"1\" b=\"2\"/>", "<a>&x;</a>", "<a>&</a>", "<a b=\"<\"/>", "<a/><a/>",
    "<a",
    "<a>\u{1}</a>", "<a b='1'/>", "<!DOCTYPE a><a/>", "<a><![CDATA[x]]></a>", "words",
  ])
  func `what is not well formed is found`(_ xml: String) {
    #expect(throws: XMLReading.Fault.self) {
      try XMLReading(OfficeNames.declaration + xml).root()
    }
  }

  @Test(arguments: settings)
  func `headings go down one level at a time from the title`(_ setting: Setting) throws {
    let paragraphs = try archive(filled(setting)).xml("word/document.xml").all("w:p")
    #expect(paragraphs.first.map(style) == "Title")
    #expect(paragraphs.count { style($0) == "Title" } == 1)
    let levels = paragraphs.map(style).filter { $0.hasPrefix("Heading") }
      .compactMap { Int($0.dropFirst(7)) }
    #expect(levels.first == 1)
    #expect(zip(levels, levels.dropFirst()).allSatisfy { $1 <= $0 + 1 })
  }

  @Test(arguments: settings)
  func `every table has headings that come again, and every chart words for its figures`(
    _ setting: Setting
  ) throws {
    let body = try #require(archive(filled(setting)).xml("word/document.xml").first("w:body"))
    for table in body.all("w:tbl") where table.values("w:tblStyle", "w:val") != ["Abreast"] {
      let rows = table.all("w:tr")
      #expect(rows.map { $0.first("w:tblHeader") != nil } == rows.indices.map { $0 == 0 })
      #expect(table.values("w:tblCaption", "w:val").count == 1)
      let columns = table.values("w:gridCol", "w:w").compactMap(Int.init)
      #expect(columns.reduce(0, +) == 9_412)
    }
    let said = body.values("wp:docPr", "descr")
    #expect(said.count == body.all("c:chart").count)
    #expect(said.allSatisfy { $0.contains("Bar chart. ") })
  }

  @Test(arguments: settings)
  func `no two lists share their numbers`(_ setting: Setting) throws {
    let archive = try archive(filled(setting))
    let known = try archive.xml("word/numbering.xml").values("w:num", "w:numId")
    #expect(Set(known).count == known.count)
    let used = try archive.xml("word/document.xml").values("w:numId", "w:val")
    #expect(!used.isEmpty)
    #expect(Set(used).isSubset(of: known))
  }

  @Test func `a summary says what it is in its properties`() throws {
    let core = try archive(Samples.record()).xml("docProps/core.xml")
    #expect(core.first("dc:title")?.words == "Session summary: Sample plan")
    #expect(core.first("dc:language")?.words == "en")
  }

  @Test func `a summary's own words come in order`() throws {
    let text = try archive(filled(.team)).xml("word/document.xml").text
    let expected = [
      "Session summary: ", "Date:", "Views before and after", "What the research found",
      "not a case record",
    ]
    var rest = text[...]
    for words in expected {
      let found = try #require(rest.firstRange(of: words), "\(words) is missing")
      rest = rest[found.upperBound...]
    }
  }
}
