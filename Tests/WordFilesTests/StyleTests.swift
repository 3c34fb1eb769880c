import Documents
import Practice
import TestKit
import Testing

@testable import WordFiles

@Suite struct StyleTests {
  private func styles(_ print: Document.Print = .usual) throws -> XMLNode {
    try OpenedArchive(of: [], print: print).xml("word/styles.xml")
  }

  private func style(_ id: String, _ print: Document.Print = .usual) throws -> XMLNode {
    try #require(styles(print).all("w:style").first { $0.attributes["w:styleId"] == id })
  }

  @Test(arguments: [
    ("Title", "Title"), ("Heading1", "heading 1"), ("Heading2", "heading 2"),
    ("Heading3", "heading 3"), ("Normal", "Normal"), ("Quote", "Quote"),
    ("ListBullet", "List Bullet"), ("ListNumber", "List Number"), ("Caption", "caption"),
    ("Hyperlink", "Hyperlink"), ("Strong", "Strong"), ("Emphasis", "Emphasis"),
    ("Header", "header"), ("Footer", "footer"), ("HTMLCode", "HTML Code"),
  ])
  func `styles have the names that Word knows them by`(_ id: String, _ name: String) throws {
    let style = try style(id)
    #expect(style.values("w:name", "w:val") == [name])
    #expect(style.attributes["w:customStyle"] == nil)
  }

  @Test func `every style that paragraphs may have is there, once`() throws {
    let ids = try styles().values("w:style", "w:styleId")
    #expect(Set(ids).count == ids.count)
    let heads = (1...5).map { StyleName.heading($0 + 1).rawValue }
    #expect(Set(heads).isSubset(of: ids))
    #expect(try styles().all("w:style").filter { $0.attributes["w:default"] == "1" }.count == 4)
  }

  @Test func `every style used is there`() throws {
    let cards = Document.Element.cards([
      PrintedCard(saying: [.paragraph([]), .rule])
    ])
    let inlines: [Inline] = [.strong([.text("a")]), .emphasis([.text("b")]), .code("c")]
    let archive = try OpenedArchive(
      of: [
        cards, .facts([.init(name: "n", words: inlines)]), .writingLines(1), .block(.code("x")),
        .block(.chart(Samples.chart)), .block(.table(Samples.table)), .block(.quotation([.rule])),
        .block(.list(MarkupList(start: 1, items: [[.paragraph(inlines), .paragraph(inlines)]]))),
      ] + (1...6).map { .heading($0, "H") }, closing: [.paragraph([.text("end")])])
    let ids = Set(try archive.xml("word/styles.xml").values("w:style", "w:styleId"))
    for name in ["word/document.xml", "word/header1.xml", "word/footer1.xml", "word/numbering.xml"]
    {
      let part = try archive.xml(name)
      for kind in ["w:pStyle", "w:rStyle", "w:tblStyle"] {
        #expect(Set(part.values(kind, "w:val")).isSubset(of: ids), "\(kind) in \(name)")
      }
    }
  }

  @Test(arguments: [(Document.Print.usual, 24), (.large, 36)])
  func `no letters are smaller than those of the print`(_ print: Document.Print, _ least: Int)
    throws
  {
    let sizes = try styles(print).values("w:sz", "w:val").compactMap(Int.init)
    #expect(sizes.first == least)
    #expect(sizes.min() == least)
    let archive = try OpenedArchive(of: [.block(.chart(Samples.chart))], print: print)
    let chart = try archive.xml("word/charts/chart1.xml").values("a:defRPr", "sz")
    #expect(Set(chart) == ["\(least * 50)"])
  }

  @Test func `letters are upright, without serifs, and underlined in links alone`() throws {
    let styles = try styles()
    #expect(styles.first("w:rFonts")?.attributes["w:ascii"] == "Arial")
    #expect(styles.all("w:i") == [])
    let underlined = styles.all("w:style").filter { $0.first("w:u") != nil }
    #expect(underlined.map { $0.attributes["w:styleId"] } == ["Hyperlink"])
    #expect(styles.values("w:jc", "w:val") == ["right", "center"])
  }

  @Test(arguments: [
    "Title", "Heading1", "Heading2", "Heading3", "Caption", "TableHeading",
  ])
  func `what announces something stays with it`(_ id: String) throws {
    #expect(try style(id).first("w:keepNext") != nil)
  }

  @Test func `headings stand at their levels of the outline`() throws {
    for level in 1...5 {
      #expect(try style("Heading\(level)").values("w:outlineLvl", "w:val") == ["\(level - 1)"])
    }
    #expect(try style("Title").all("w:outlineLvl") == [])
  }

  @Test func `sizes grow by half in large print`() {
    let page = Page(.a4, .large)
    #expect(page.scaled(24) == 36)
    #expect(page.textWidth == 9_412)
    #expect(page.step == 637)
  }

  // The ratio of WCAG 2.2, 1.4.3; every colour of words stands on the shade at the most.
  @Test(arguments: [Styles.ink, Styles.soft, Styles.accent])
  func `words stand out from what is behind them`(_ color: String) throws {
    let (front, back) = (try luminance(color), try luminance(Styles.shade))
    #expect((back + 0.05) / (front + 0.05) >= 4.5)
  }

  private func luminance(_ color: String) throws -> Double {
    let value = try #require(Int(color, radix: 16))
    let parts = [value >> 16, value >> 8 & 255, value & 255].map { part -> Double in
      let share = Double(part) / 255
      // The exponent 2.2 in place of 2.4 with an offset: near enough on either side of the bound.
      return share * share * share.squareRoot().squareRoot()
    }
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
  }
}
