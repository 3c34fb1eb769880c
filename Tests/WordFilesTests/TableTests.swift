import Documents
import Practice
import TestKit
import Testing

@testable import WordFiles

@Suite struct TableTests {
  private func document(_ elements: Document.Element...) throws -> XMLNode {
    try OpenedArchive(of: elements).xml("word/document.xml")
  }

  private func styles(_ node: XMLNode) -> [String] {
    node.all("w:p").map { $0.values("w:pStyle", "w:val").first ?? "Normal" }
  }

  @Test func `a table is written as Word has it`() throws {
    let table = TextTable(
      title: "Who & when", columns: ["Who", "When"], rows: [[[.text("Team")], []]])
    #expect(
      try OpenedArchive(of: [.table(table)]).body() == """
        <w:p><w:pPr><w:pStyle w:val="Caption"/></w:pPr>\
        <w:r><w:t xml:space="preserve">Who &amp; when</w:t></w:r></w:p>
        <w:tbl><w:tblPr><w:tblStyle w:val="RuledTable"/><w:tblW w:w="9412" w:type="dxa"/>\
        <w:tblLayout w:type="fixed"/><w:tblLook w:val="00A0" w:firstRow="1" w:lastRow="0" \
        w:firstColumn="1" w:lastColumn="0" w:noHBand="0" w:noVBand="0"/>\
        <w:tblCaption w:val="Who &amp; when"/></w:tblPr>\
        <w:tblGrid><w:gridCol w:w="4706"/><w:gridCol w:w="4706"/></w:tblGrid>
        <w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>\
        <w:tc><w:tcPr><w:tcW w:w="4706" w:type="dxa"/><w:vAlign w:val="bottom"/></w:tcPr>\
        <w:p><w:pPr><w:pStyle w:val="TableHeading"/></w:pPr>\
        <w:r><w:t xml:space="preserve">Who</w:t></w:r></w:p></w:tc>\
        <w:tc><w:tcPr><w:tcW w:w="4706" w:type="dxa"/><w:vAlign w:val="bottom"/></w:tcPr>\
        <w:p><w:pPr><w:pStyle w:val="TableHeading"/></w:pPr>\
        <w:r><w:t xml:space="preserve">When</w:t></w:r></w:p></w:tc></w:tr>
        <w:tr><w:trPr><w:cantSplit/></w:trPr>\
        <w:tc><w:tcPr><w:tcW w:w="4706" w:type="dxa"/></w:tcPr>\
        <w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr>\
        <w:r><w:t xml:space="preserve">Team</w:t></w:r></w:p></w:tc>\
        <w:tc><w:tcPr><w:tcW w:w="4706" w:type="dxa"/></w:tcPr>\
        <w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr>\
        <w:r><w:t xml:space="preserve">–</w:t></w:r></w:p></w:tc></w:tr>
        </w:tbl>
        <w:p><w:pPr><w:pStyle w:val="TableEnd"/></w:pPr></w:p>
        """)
  }

  @Test func `a table of figures keeps its groups, marks and note`() throws {
    let document = try document(.block(.table(Samples.table)))
    let rows = document.all("w:tr")
    #expect(
      rows.map { $0.all("w:tc").map(\.text) } == [
        ["Where", "Not exploited (n\u{A0}=\u{A0}151)", "Exploited (n\u{A0}=\u{A0}54)"],
        ["Phase\u{A0}1"],
        ["In care", "51.7", "66.7*"], ["Mean moves (SD)", "7.3 (7.7)", "14.8 (12.3)"],
      ])
    #expect(rows[1].values("w:gridSpan", "w:val") == ["3"])
    #expect(styles(rows[2]) == ["TableText", "TableFigure", "TableFigure"])
    let last = document.all("w:p").suffix(2)
    #expect(last.map(\.text) == ["* p < 0.05", "Phase\u{A0}1 only."])
    #expect(
      last.flatMap { styles(XMLNode(name: "", attributes: [:], children: [$0])) } == [
        "Note", "Note",
      ])
  }

  @Test func `headings of figures stand at the far end, as the figures do`() throws {
    let head = try #require(document(.block(.table(Samples.table))).first("w:tr"))
    #expect(head.all("w:tc").map { $0.values("w:jc", "w:val") } == [[], ["right"], ["right"]])
  }

  @Test func `the rows of a small table stay on one page, with the notes below it`() throws {
    let table = try document(.block(.table(Samples.table)))
    let rows = table.all("w:tr").dropFirst(2)
    #expect(rows.map { $0.all("w:keepNext").count } == [3, 3])
  }

  @Test func `a long table may go on to the next page, between its rows`() throws {
    var table = Samples.table
    table.rows = (0..<40).map { .figures(label: "Row \($0)", cells: ["1", "2"]) }
    let rows = try document(.block(.table(table))).all("w:tr")
    #expect(rows.count == 41)
    let kept = rows.indices.filter { rows[$0].first("w:keepNext") != nil }
    // No row stands alone at either side of a page's end, and the last stays with its notes.
    #expect(kept == [1, 39, 40])
    #expect(rows.allSatisfy { $0.first("w:cantSplit") != nil })
    #expect(
      rows.map { $0.first("w:tblHeader") != nil } == [true] + Array(repeating: false, count: 40))
  }

  @Test func `the name of a group and its only row don't end a table alone`() throws {
    var table = Samples.table
    table.rows = (0..<40).map { .figures(label: "Row \($0)", cells: ["1", "2"]) }
    table.rows.insert(.group("Group"), at: 39)
    let rows = try document(.block(.table(table))).all("w:tr")
    let kept = rows.indices.filter {
      rows[$0].first("w:keepNext") != nil
        || rows[$0].values("w:pStyle", "w:val") == ["TableHeading"]
    }
    #expect(kept == [1, 39, 40, 41])
  }

  @Test func `two tables in a row do not grow into one`() throws {
    var plain = Samples.table
    plain.marks = []
    plain.note = nil
    let body = try #require(
      document(.block(.table(plain)), .heading(2, "T"), .block(.table(plain))).first("w:body"))
    let names = body.children.map(\.name)
    #expect(names.indices.dropLast().allSatisfy { names[$0] != "w:tbl" || names[$0 + 1] == "w:p" })
    #expect(names.count { $0 == "w:tbl" } == 2)
  }

  @Test func `a caption that repeats the heading before it is said once`() throws {
    let table = TextTable(title: "Views", columns: ["a"], rows: [])
    #expect(try !styles(document(.heading(2, "Views"), .table(table))).contains("Caption"))
    #expect(
      try styles(document(.heading(2, "Views"), .paragraph("x"), .table(table)))
        .contains("Caption"))
    #expect(
      try document(.heading(2, "Views"), .table(table)).values("w:tblCaption", "w:val") == ["Views"]
    )
  }

  @Test func `rows that are too short or too long lose no words`() throws {
    let table = TextTable(
      title: "T", columns: ["a", "b"],
      rows: [[[.text("c")]], [[.text("d")], [.text("e")], [.text("f")]]])
    #expect(
      try document(.table(table)).all("w:tr").map { $0.all("w:tc").map(\.text) }
        == [["a", "b", ""], ["c", "–", "–"], ["d", "e", "f"]])
  }

  @Test func `a table without columns has one, as Word asks for`() throws {
    let table = FigureTable(title: "", columns: [], rows: [.group("G")])
    let document = try document(.block(.table(table)))
    #expect(document.values("w:gridCol", "w:w") == ["9412"])
    #expect(document.all("w:tc").map(\.text) == ["", "G"])
  }

  @Test func `a table with more columns than there is room for becomes lines of words`() throws {
    let columns = (1...20).map { "Column \($0)" }
    let table = FigureTable(
      title: "Wide", columns: ["Where"] + columns,
      rows: [.group("Phase 1"), .figures(label: "Home", cells: (1...20).map { "\($0).5" })])
    let document = try document(.block(.table(table)))
    #expect(document.all("w:tbl") == [])
    let paragraphs = document.all("w:p").dropFirst().map(\.text)
    #expect(paragraphs.prefix(2) == ["Wide", "Phase\u{A0}1"])
    #expect(paragraphs[2].hasPrefix("Where: Home; Column\u{A0}1: 1.5; Column\u{A0}2: 2.5; "))
    #expect(paragraphs[2].hasSuffix("; Column\u{A0}20: 20.5"))
  }

  // MARK: - Widths

  private static let page = Page(.a4, .usual)

  private func widths(_ heads: [String], _ rows: [String]...) -> [Int]? {
    ColumnWidths.twips(heads: heads, rows: rows, columns: heads.count, on: Self.page)
  }

  @Test(arguments: [
    ["a", "b"], ["a long heading of a column", "b", "c"],
    [String(repeating: "x", count: 400), "b"],
  ])
  func `columns fill the line exactly`(_ heads: [String]) throws {
    #expect(try #require(widths(heads, heads)).reduce(0, +) == 9_412)
  }

  @Test func `a column that says more is wider`() throws {
    let shares = try #require(widths(["View", "Before"], ["somewhat longer words", "1"]))
    #expect(shares == [6_846, 2_566])
  }

  @Test
  func `of columns that do not fit, the one that says more is wider, and short ones stay whole`()
    throws
  {
    let action = String(repeating: "many words ", count: 12)
    let shares = try #require(
      widths(
        ["Action", "Who", "Look at again"],
        [action, "each key worker and the manager who asks", "19 December 2026"]))
    // About four lines of 132 letters, three of 39, and one of 16.
    #expect(shares == [4_834, 2_162, 2_416])
  }

  @Test func `a word of many letters leaves room for its neighbours`() throws {
    let long = String(repeating: "x", count: 400)
    let shares = try #require(widths(["What", "Who"], [long, "Team"]))
    #expect(shares[1] >= 800)
  }

  @Test func `letters of 18 pt have less room`() {
    let heads = (1...6).map { "Column \($0)" }
    let cells = heads.map { _ in "significant" }
    let large = Page(.a4, .large)
    #expect(widths(heads, cells) != nil)
    #expect(ColumnWidths.twips(heads: heads, rows: [cells], columns: 6, on: large) == nil)
  }
}
