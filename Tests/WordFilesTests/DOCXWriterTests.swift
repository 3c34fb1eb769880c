import Documents
import Practice
import TestKit
import Testing

@testable import WordFiles

@Suite struct DOCXWriterTests {
  private static let document = Document(
    title: "Moves", language: "cy-GB", subject: "What moves <cost>", author: "A & B",
    elements: [
      .heading(2, "First"), .block(.chart(Samples.chart)), .block(.table(Samples.table)),
      .block(.chart(Samples.chart)),
    ], closing: [.paragraph([.text("The end.")])])

  private func opened(_ created: Int64? = nil) throws -> OpenedArchive {
    let paper = PaperSettings(created: created)
    return try OpenedArchive(DOCXWriter().bytes(of: Self.document, on: paper).bytes)
  }

  @Test func `a file has the parts that Word looks for, their kinds first`() throws {
    #expect(
      try opened().names == [
        "[Content_Types].xml", "_rels/.rels", "word/document.xml",
        "word/_rels/document.xml.rels", "word/styles.xml", "word/settings.xml",
        "word/numbering.xml", "word/header1.xml", "word/footer1.xml", "word/footer2.xml",
        "docProps/core.xml", "docProps/app.xml", "word/charts/chart1.xml",
        "word/charts/_rels/chart1.xml.rels", "word/embeddings/figures1.xlsx",
        "word/charts/chart2.xml", "word/charts/_rels/chart2.xml.rels",
        "word/embeddings/figures2.xlsx",
      ])
  }

  @Test func `every part has a kind`() throws {
    let archive = try opened()
    let types = try archive.xml("[Content_Types].xml")
    #expect(types.values("Default", "Extension") == ["rels", "xml", "xlsx"])
    let named = types.values("Override", "PartName")
    #expect(Set(named).isSubset(of: archive.names.map { "/" + $0 }))
    #expect(Set(named).count == named.count)
    for name in archive.names where name.hasSuffix(".xml") && name != "[Content_Types].xml" {
      #expect(named.contains("/" + name), "\(name)")
    }
  }

  @Test func `every relationship leads to a part`() throws {
    let archive = try opened()
    for name in archive.names where name.hasSuffix(".rels") {
      let folder = name.split(separator: "/").dropLast(2).map(String.init)
      for target in try archive.xml(name).values("Relationship", "Target") {
        var path = folder
        for step in target.split(separator: "/") {
          if step == ".." { path.removeLast() } else { path.append(String(step)) }
        }
        #expect(archive.names.contains(path.joined(separator: "/")), "\(target) in \(name)")
      }
    }
  }

  @Test func `every reference to a relationship has one`() throws {
    let archive = try opened()
    let ids = try archive.xml("word/_rels/document.xml.rels").values("Relationship", "Id")
    #expect(Set(ids).count == ids.count)
    let used = try archive.xml("word/document.xml").everything.compactMap { $0.attributes["r:id"] }
    #expect(used.count == 5)
    #expect(Set(used).isSubset(of: ids))
  }

  @Test func `the same document gives the same bytes`() throws {
    let paper = PaperSettings(created: 1_795_276_200)
    let first = try DOCXWriter().bytes(of: Self.document, on: paper).bytes
    #expect(try DOCXWriter().bytes(of: Self.document, on: paper).bytes == first)
  }

  @Test func `every entry is of the first day that an archive can name`() throws {
    let file = try opened(1_795_276_200)
    #expect(file.times == Array(repeating: 0x0021_0000, count: 18))
    for name in ["word/embeddings/figures1.xlsx", "word/embeddings/figures2.xlsx"] {
      let workbook = try OpenedArchive(file.bytes(name))
      #expect(workbook.times == Array(repeating: 0x0021_0000, count: 5))
    }
  }

  @Test func `the properties say what the document is`() throws {
    #expect(
      try opened(1_795_276_200).text("docProps/core.xml") == """
        <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
        <cp:coreProperties \
        xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" \
        xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" \
        xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">\
        <dc:title>Moves</dc:title><dc:subject>What moves &lt;cost&gt;</dc:subject>\
        <dc:creator>A &amp; B</dc:creator><dc:language>cy-GB</dc:language>\
        <dcterms:created xsi:type="dcterms:W3CDTF">2026-11-21T15:50:00Z</dcterms:created>\
        <dcterms:modified xsi:type="dcterms:W3CDTF">2026-11-21T15:50:00Z</dcterms:modified>\
        </cp:coreProperties>
        """)
  }

  @Test func `without a date and an author the properties name none`() throws {
    let core = try OpenedArchive(of: []).xml("docProps/core.xml")
    #expect(core.children.map(\.name) == ["dc:title", "dc:language"])
  }

  @Test(arguments: [Int64.min, .max])
  func `a date beyond all years is held within them`(_ created: Int64) throws {
    let date = try #require(opened(created).xml("docProps/core.xml").first("dcterms:created"))
    #expect(date.words == (created < 0 ? "0001-01-01T00:00:00Z" : "9999-12-31T23:59:59Z"))
  }

  @Test func `the document's language is every part's`() throws {
    let archive = try opened()
    let language = try #require(archive.xml("word/styles.xml").first("w:lang"))
    #expect(language.attributes == ["w:val": "cy-GB", "w:eastAsia": "cy-GB", "w:bidi": "cy-GB"])
    #expect(try archive.xml("word/settings.xml").values("w:themeFontLang", "w:val") == ["cy-GB"])
    #expect(try archive.xml("word/charts/chart1.xml").values("c:lang", "val") == ["cy-GB"])
  }

  @Test(arguments: ["", "en\"/><x", "a b", "en--x"])
  func `only a language tag becomes the language`(_ tag: String) throws {
    let archive = try OpenedArchive(of: [], language: tag)
    #expect(try archive.xml("docProps/core.xml").first("dc:language")?.words == "en")
  }

  @Test(arguments: [
    (PaperSettings.Size.a4, "11906", "16838"), (.letter, "12240", "15840"),
  ])
  func `the sheet has its size, and margins of 20 mm at the top and the foot, 22 at the sides`(
    _ size: PaperSettings.Size, _ width: String, _ height: String
  ) throws {
    let archive = try OpenedArchive(of: [], on: PaperSettings(size: size))
    let section = try #require(archive.xml("word/document.xml").first("w:sectPr"))
    #expect(section.first("w:pgSz")?.attributes == ["w:w": width, "w:h": height])
    let margins = try #require(section.first("w:pgMar")).attributes
    for side in ["top", "bottom"] { #expect(margins["w:\(side)"] == "1134") }
    for side in ["right", "left"] { #expect(margins["w:\(side)"] == "1247") }
    #expect(
      section.children.map(\.name) == [
        "w:headerReference", "w:footerReference", "w:footerReference", "w:pgSz", "w:pgMar",
        "w:titlePg",
      ])
  }

  @Test func `a document without anything has its title`() throws {
    let archive = try OpenedArchive(of: [], title: "Only a title")
    let paragraphs = try archive.xml("word/document.xml").all("w:p")
    #expect(paragraphs.map(\.text) == ["Only a title"])
    #expect(paragraphs.first?.values("w:pStyle", "w:val") == ["Title"])
  }

  @Test func `the header has the title and the footer the page of how many`() throws {
    let archive = try OpenedArchive(of: [], title: "Moves & homes")
    #expect(try archive.xml("word/header1.xml").text == "Moves & homes")
    for name in ["word/footer1.xml", "word/footer2.xml"] {
      let footer = try archive.xml(name)
      #expect(footer.text == "Page 1 of 1")
      #expect(footer.values("w:fldSimple", "w:instr") == [" PAGE ", " NUMPAGES "])
    }
  }

  @Test func `a long title is shortened in the header`() throws {
    let archive = try OpenedArchive(of: [], title: String(repeating: "long", count: 100))
    let header = try archive.xml("word/header1.xml").text
    #expect(header == String(repeating: "long", count: 19) + "lon…")
  }

  @Test func `words of ours are marked as English in a document in another language`() throws {
    let footer = try OpenedArchive(of: [], language: "cy").xml("word/footer1.xml")
    #expect(footer.values("w:lang", "w:val") == ["en", "en"])
    #expect(
      try OpenedArchive(of: [], language: "en-GB").xml("word/footer1.xml").all("w:lang") == [])
  }
}
