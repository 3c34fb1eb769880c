import Documents
import Practice
import TestKit
import Testing

@testable import WordFiles

@Suite struct ChartTests {
  private func chart(
    _ bars: [(String, String)], unit: String? = nil, title: String = "C", note: String? = nil
  ) -> Chart {
    let bars = bars.compactMap { Chart.Bar(label: $0.0, figure: $0.1) }
    return Chart(title: title, unit: unit, note: note, bars: bars)
  }

  private func archive(
    _ chart: Chart, print: Document.Print = .usual
  ) throws -> OpenedArchive {
    try OpenedArchive(of: [.block(.chart(chart))], print: print)
  }

  private func part(_ chart: Chart) throws -> XMLNode {
    try archive(chart).xml("word/charts/chart1.xml")
  }

  @Test func `a chart is drawn by Word from figures kept in it`() throws {
    let part = try part(Samples.chart)
    let bars = try #require(part.first("c:barChart"))
    #expect(bars.values("c:barDir", "val") == ["bar"])
    #expect(bars.first("c:tx")?.all("c:v").map(\.words) == ["Mean number of moves"])
    #expect(bars.first("c:cat")?.all("c:f").map(\.words) == ["Sheet1!$A$2:$A$3"])
    #expect(bars.first("c:val")?.all("c:f").map(\.words) == ["Sheet1!$B$2:$B$3"])
    #expect(bars.first("c:val")?.values("c:ptCount", "val") == ["2"])
    #expect(bars.first("c:val")?.all("c:v").map(\.words) == ["7.3", "14.8"])
    #expect(
      bars.first("c:cat")?.all("c:v").map(\.words)
        == ["Not exploited (n = 151)", "Exploited (n = 54)"])
  }

  @Test func `the parts of a bar chart stand in the order of the schema`() throws {
    let part = try part(Samples.chart)
    #expect(
      part.children.map(\.name) == [
        "c:date1904", "c:lang", "c:roundedCorners", "c:chart", "c:spPr", "c:txPr",
        "c:externalData",
      ])
    #expect(
      part.first("c:ser")?.children.map(\.name) == [
        "c:idx", "c:order", "c:tx", "c:spPr", "c:invertIfNegative", "c:dLbls", "c:cat", "c:val",
      ])
    #expect(
      part.first("c:catAx")?.children.map(\.name) == [
        "c:axId", "c:scaling", "c:delete", "c:axPos", "c:numFmt", "c:majorTickMark",
        "c:minorTickMark", "c:tickLblPos", "c:spPr", "c:txPr", "c:crossAx", "c:crosses", "c:auto",
        "c:lblAlgn", "c:lblOffset", "c:tickLblSkip", "c:noMultiLvlLbl",
      ])
  }

  @Test func `a chart has words for those who do not see it`() throws {
    let drawing = try archive(Samples.chart).xml("word/document.xml").first("wp:docPr")
    #expect(
      drawing?.attributes == [
        "id": "1", "name": "Chart 1",
        "descr": """
        Mean number of moves. Bar chart. Not exploited (n = 151): 7.3 moves; \
        Exploited (n = 54): 14.8 moves.
        """,
      ])
  }

  @Test func `pairs are two kinds of bars, an outline above a solid one`() throws {
    let bars = [
      ("agree, before", "6"), ("agree, after", "3"), ("not, before", "1"), ("not, after", "4"),
    ]
    let archive = try archive(chart(bars))
    let series = try archive.xml("word/charts/chart1.xml").all("c:ser")
    #expect(series.map { $0.first("c:tx")?.all("c:v").map(\.words) } == [["before"], ["after"]])
    #expect(
      series.map { $0.first("c:val")?.all("c:v").map(\.words) } == [["6", "1"], ["3", "4"]])
    #expect(
      series.map { $0.first("c:val")?.all("c:f").map(\.words) } == [
        ["Sheet1!$B$2:$B$3"], ["Sheet1!$C$2:$C$3"],
      ])
    for one in series {
      #expect(one.first("c:cat")?.all("c:v").map(\.words) == ["agree", "not"])
    }
    #expect(series.map { $0.first("c:spPr")?.first("a:ln") != nil } == [true, false])
    let sheet = try OpenedArchive(archive.bytes("word/embeddings/figures1.xlsx"))
      .xml("xl/worksheets/sheet1.xml")
    #expect(sheet.values("c", "r") == ["A1", "B1", "C1", "A2", "B2", "C2", "A3", "B3", "C3"])
  }

  @Test func `charts of pairs stand side by side, each with its title in it`() throws {
    let bars = [
      ("agree, before", "6"), ("agree, after", "3"), ("not, before", "1"), ("not, after", "4"),
    ]
    let charts = ["A", "B", "C", "D"].map { Document.Element.block(.chart(chart(bars, title: $0))) }
    let archive = try OpenedArchive(of: charts)
    let places = try archive.xml("word/document.xml").all("w:p").map { $0.all("w:drawing").count }
    #expect(places.filter { $0 > 0 } == [3, 1])
    let titles = try (1...4).map {
      try archive.xml("word/charts/chart\($0).xml").first("c:title")?.all("a:t").map(\.words)
    }
    #expect(titles == [["A"], ["B"], ["C"], nil])
  }

  @Test
  func `charts side by side are of one height, with their bars below a title of as many lines`()
    throws
  {
    let bars = [("agree, before", "6"), ("agree, after", "3")]
    let more = bars + [("not, before", "1"), ("not, after", "4")]
    let long = "A title that has no room on a line"
    func places(_ titles: [String]) throws -> (heights: Set<String>, tops: [Double]) {
      let charts = [chart(more, title: titles[0]), chart(bars + more, title: titles[1])]
      let archive = try OpenedArchive(of: charts.map { .block(.chart($0)) })
      let extents = try archive.xml("word/document.xml").values("wp:extent", "cy")
      let tops = try (1...2).map { number in
        let plot = try archive.xml("word/charts/chart\(number).xml").first("c:plotArea")
        return try #require(plot?.values("c:y", "val").first.flatMap(Double.init))
      }
      return (Set(extents), tops)
    }
    let (short, tall) = (try places(["A", "B"]), try places(["A", long]))
    #expect(short.heights.count == 1 && tall.heights.count == 1)
    #expect(short.tops[0] == short.tops[1] && tall.tops[0] == tall.tops[1])
    #expect(short.tops[0] < tall.tops[0])
  }

  @Test func `every drawing has a number of its own`() throws {
    let charts = Array(repeating: Document.Element.block(.chart(Samples.chart)), count: 3)
    let document = try OpenedArchive(of: charts).xml("word/document.xml")
    #expect(document.values("wp:docPr", "id") == ["1", "2", "3"])
    #expect(Set(document.values("c:chart", "r:id")).count == 3)
  }

  @Test func `charts that are equal have parts of their own, and one that differs its own words`()
    throws
  {
    let charts = ["A", "B", "A"].map { chart([("x", "1"), ("y", "2")], title: $0) }
    let file = try OpenedArchive(of: charts.map { .block(.chart($0)) })
    let (first, second, third) = (
      try file.bytes("word/charts/chart1.xml"), try file.bytes("word/charts/chart2.xml"),
      try file.bytes("word/charts/chart3.xml")
    )
    #expect(first == third)
    #expect(first != second)
    for number in 1...3 {
      let sheet = try file.xml("word/charts/_rels/chart\(number).xml.rels")
      #expect(sheet.values("Relationship", "Target") == ["../embeddings/figures\(number).xlsx"])
    }
    #expect(
      try file.bytes("word/embeddings/figures1.xlsx")
        == file.bytes("word/embeddings/figures3.xlsx"))
  }

  @Test func `an equal chart on a card in another language is in that language`() throws {
    let same = Samples.chart
    let card = PrintedCard(saying: [.chart(same)], language: "cy")
    let file = try OpenedArchive(of: [.block(.chart(same)), .cards([card])])
    #expect(try file.xml("word/charts/chart1.xml").values("c:lang", "val") == ["en"])
    #expect(try file.xml("word/charts/chart2.xml").values("c:lang", "val") == ["cy"])
  }

  @Test func `the sheet behind a chart has its words as words and its figures as numbers`() throws {
    let chart = chart([("=1+1", "7.30"), ("b & c", "-2")], title: "T <x>")
    let bytes = try archive(chart).bytes("word/embeddings/figures1.xlsx")
    let workbook = try OpenedArchive(bytes)
    #expect(
      workbook.names == [
        "[Content_Types].xml", "_rels/.rels", "xl/workbook.xml", "xl/_rels/workbook.xml.rels",
        "xl/worksheets/sheet1.xml",
      ])
    for name in workbook.names { _ = try workbook.xml(name) }
    let cells = try workbook.xml("xl/worksheets/sheet1.xml").all("c")
    #expect(
      cells.map { "\($0.attributes["r"] ?? "") \($0.attributes["t"] ?? "number") \($0.text)" } == [
        "A1 inlineStr Group", "B1 inlineStr T <x>", "A2 inlineStr =1+1", "B2 number 7.3",
        "A3 inlineStr b & c", "B3 number -2",
      ])
  }

  @Test func `a chart without bars says so and is no chart`() throws {
    let archive = try archive(Chart(title: "Empty", note: "Not counted.", bars: []))
    #expect(
      try archive.xml("word/document.xml").all("w:p").dropFirst().map(\.text)
        == ["Empty", "No figures are given.", "Not counted."])
    #expect(archive.names.allSatisfy { !$0.contains("chart") && !$0.contains("embeddings") })
    #expect(
      try archive.xml("[Content_Types].xml").values("Default", "Extension") == ["rels", "xml"])
  }

  @Test(arguments: [
    (["51.7", "66.7"], "%", "100", "0"), (["120", "5"], "%", nil, "0"), (["7.3"], nil, nil, "0"),
    (["-3", "5"], nil, nil, "-4"), (["-3", "-5"], nil, "0", "-5.625"), (["0"], nil, "0", "0"),
  ])
  func `bars begin at nought, shares end at the whole, and figures have room on the left`(
    _ figures: [String], _ unit: String?, _ most: String?, _ least: String?
  ) throws {
    let axis = try part(chart(figures.map { ("x", $0) }, unit: unit)).first("c:valAx")
    #expect(axis?.values("c:max", "val").first == most)
    #expect(axis?.values("c:min", "val").first == least)
  }

  @Test(arguments: [
    ("7", nil, "0"), ("7.3", nil, "0.0"), ("7.30", "%", "0.00\"%\""),
    ("7.3", "moves", "0.0\" moves\""), ("-12", "points", "0\" points\""), ("7.3", "", "0.0"),
    ("7.3", "a\"b", "0.0"), ("7", String(repeating: "u", count: 25), "0"),
    ("0.123456789", nil, "General"), ("1000000000000", nil, "General"),
  ])
  func `figures beside bars have their decimals and their unit`(
    _ figure: String, _ unit: String?, _ code: String
  ) throws {
    let bar = try #require(Chart.Bar(label: "x", figure: figure))
    #expect(NumberFormat(bar, unit: unit).code == code)
  }

  @Test func `a figure with other decimals has a format of its own`() throws {
    let labels = try part(chart([("a", "7"), ("b", "7.5"), ("c", "8")])).first("c:dLbls")
    #expect(labels?.all("c:dLbl").map { $0.values("c:idx", "val") } == [["1"]])
    #expect(labels?.values("c:numFmt", "formatCode") == ["0.0", "0"])
  }

  @Test(arguments: [
    (String(repeating: "9", count: 300), "1e+300"),
    ("-" + String(repeating: "9", count: 300), "-1e+300"),
    ("999999999999999", "999999999999999"), ("-0.5", "-0.5"), ("007", "7"), ("-0", "0"),
  ])
  func `huge and negative figures are numbers that programs read`(
    _ figure: String, _ number: String
  ) throws {
    let part = try part(chart([("a", figure)]))
    #expect(part.first("c:val")?.all("c:v").map(\.words) == [number])
  }

  @Test(arguments: [
    ("Exploited (n = 54)", "Exploited (n = 54)"),
    (String(repeating: "x", count: 400), String(repeating: "x", count: 23) + "…"),
    (String(repeating: "word ", count: 40), String(repeating: "word ", count: 14) + "word…"),
    ("\u{628}\u{646}\u{627}\u{62A}", "\u{628}\u{646}\u{627}\u{62A}"),
    ("\u{E40}\u{E14}\u{E47}\u{E01}", "\u{E40}\u{E14}\u{E47}\u{E01}"),
  ])
  func `a label too long to stand beside a bar is whole in the words for the chart`(
    _ label: String, _ shown: String
  ) throws {
    let archive = try archive(chart([(label, "1")]))
    let part = try archive.xml("word/charts/chart1.xml")
    #expect(part.first("c:cat")?.all("c:v").map(\.words) == [shown])
    let said = try archive.xml("word/document.xml").values("wp:docPr", "descr")
    #expect(said == ["C. Bar chart. \(label): 1."])
  }

  @Test func `a figure that was changed to none is nought`() throws {
    var chart = chart([("a", "1")])
    chart.bars[0].figure = "inf"
    let part = try part(chart)
    #expect(part.first("c:val")?.all("c:v").map(\.words) == ["0"])
    #expect(part.first("c:valAx")?.values("c:min", "val") == ["0"])
  }

  @Test func `a chart has room for its bars, up to a page`() throws {
    func height(_ count: Int) throws -> Int {
      let bars = (0..<count).map { ("Bar \($0)", "1") }
      let extent = try archive(chart(bars)).xml("word/document.xml").first("wp:extent")
      #expect(extent?.attributes["cx"] == "5976620")
      return try #require(extent?.attributes["cy"].flatMap(Int.init))
    }
    #expect(try height(2) == (2 * 560 + 200) * 635)
    #expect(try height(6) == (6 * 560 + 200) * 635)
    #expect(try height(500) == 14_570 * 4 / 5 * 635)
  }

  @Test func `a chart on a card in another language is in that language`() throws {
    let card = PrintedCard(saying: [.chart(Samples.chart)], language: "cy")
    let archive = try OpenedArchive(of: [.cards([card])])
    #expect(try archive.xml("word/charts/chart1.xml").values("c:lang", "val") == ["cy"])
  }
}
