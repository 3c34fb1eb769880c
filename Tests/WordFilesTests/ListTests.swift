import Documents
import Practice
import Testing

@testable import WordFiles

@Suite struct ListTests {
  private func item(_ words: String) -> [Block] {
    [.paragraph([.text(words)])]
  }

  private func list(_ start: Int?, _ items: [Block]...) -> Block {
    .list(MarkupList(start: start, items: items))
  }

  private func archive(_ blocks: Block...) throws -> OpenedArchive {
    try OpenedArchive(of: blocks.map { .block($0) })
  }

  /// Each paragraph's style, list, level and words, such as `ListNumber 3/0 one`.
  private func lines(_ archive: OpenedArchive) throws -> [String] {
    try archive.xml("word/document.xml").all("w:p").dropFirst().map { paragraph in
      let style = paragraph.values("w:pStyle", "w:val").first ?? "Normal"
      let list = paragraph.values("w:numId", "w:val") + paragraph.values("w:ilvl", "w:val")
      return [style, list.joined(separator: "/"), paragraph.text].filter { !$0.isEmpty }
        .joined(separator: " ")
    }
  }

  /// The numbered lists beyond the two that styles have: id, level and start, such as `3/0 from 1`.
  private func starts(_ archive: OpenedArchive) throws -> [String] {
    try archive.xml("word/numbering.xml").all("w:num").dropFirst(2).map { list in
      let level = list.values("w:lvlOverride", "w:ilvl").first ?? "?"
      let start = list.values("w:startOverride", "w:val").first ?? "?"
      return "\(list.attributes["w:numId"] ?? "?")/\(level) from \(start)"
    }
  }

  @Test func `an item is a paragraph of its list`() throws {
    let first = try archive(list(1, item("one"))).body()
    #expect(
      first == """
        <w:p><w:pPr><w:pStyle w:val="ListNumber"/>\
        <w:numPr><w:ilvl w:val="0"/><w:numId w:val="3"/></w:numPr></w:pPr>\
        <w:r><w:t xml:space="preserve">one</w:t></w:r></w:p>
        """)
  }

  @Test func `every numbered list begins anew, at its own start`() throws {
    let archive = try archive(
      list(1, item("a"), item("b")), list(nil, item("c")), list(7, item("d")), list(0, item("e")))
    #expect(
      try lines(archive) == [
        "ListNumber 3/0 a", "ListNumber 3/0 b", "ListBullet 1/0 c", "ListNumber 4/0 d",
        "ListNumber 5/0 e",
      ])
    #expect(try starts(archive) == ["3/0 from 1", "4/0 from 7", "5/0 from 0"])
  }

  @Test func `lists within lists are a level deeper, and begin anew`() throws {
    let archive = try archive(
      list(1, item("a") + [list(1, item("b"))], item("c") + [list(3, item("d"))]),
      list(nil, item("e") + [list(nil, item("f"))]))
    #expect(
      try lines(archive) == [
        "ListNumber 3/0 a", "ListNumber 4/1 b", "ListNumber 3/0 c", "ListNumber 5/1 d",
        "ListBullet 1/0 e", "ListBullet 1/1 f",
      ])
    #expect(try starts(archive) == ["3/0 from 1", "4/1 from 1", "5/1 from 3"])
  }

  @Test func `further paragraphs of an item stand below its words`() throws {
    let archive = try archive(list(nil, item("a") + item("b") + [list(nil, item("c") + item("d"))]))
    #expect(
      try lines(archive) == [
        "ListBullet 1/0 a", "ListContinue b", "ListBullet 1/1 c", "ListContinue d",
      ])
    let indents = try archive.xml("word/document.xml").values("w:ind", "w:left")
    #expect(indents == ["850"])
  }

  @Test func `an item keeps its number though it begins with something else`() throws {
    let chart = Chart(title: "C", bars: [])
    let archive = try archive(
      list(1, [], [list(nil, item("a"))], [.code("b")], [.chart(chart)], [.rule]))
    #expect(
      try lines(archive) == [
        "ListNumber 3/0", "ListNumber 3/0", "ListBullet 1/1 a", "HTMLPreformatted 3/0 b",
        "ListNumber 3/0", "Caption C", "Note No figures are given.", "HorizontalRule 3/0",
      ])
  }

  @Test func `a list in a quotation has the quotation's bar`() throws {
    let archive = try archive(.quotation([list(nil, item("a"))]))
    let paragraph = try #require(archive.xml("word/document.xml").all("w:p").last)
    #expect(
      paragraph.first("w:pPr")?.children.map(\.name)
        == ["w:pStyle", "w:numPr", "w:pBdr", "w:shd", "w:ind"])
    #expect(paragraph.values("w:ind", "w:left") == ["850"])
    #expect(paragraph.values("w:ind", "w:hanging") == ["425"])
  }

  @Test func `lists deeper than Word has levels stay on its deepest, within the page`() throws {
    var block = Block.paragraph([.text("deep")])
    for _ in 0..<32 { block = .list(MarkupList(start: 1, items: [[block]])) }
    let document = try archive(block).xml("word/document.xml")
    #expect(Set(document.values("w:ilvl", "w:val")) == Set((0...8).map(String.init)))
    let indents = document.values("w:ind", "w:left").compactMap(Int.init)
    #expect(indents.max() == 4_706)
  }

  @Test(arguments: [(-5, 0), (32_767, 32_767), (999_999_999, 32_767), (Int.max, 32_767)])
  func `a start that Word does not take is held at what it takes`(
    _ start: Int, _ held: Int
  ) throws {
    #expect(try starts(archive(list(start, item("a")))) == ["3/0 from \(held)"])
  }

  @Test func `bullets and numbers are defined for nine levels`() throws {
    let numbering = try archive().xml("word/numbering.xml")
    let kinds = numbering.all("w:abstractNum")
    #expect(kinds.map { $0.all("w:lvl").count } == [9, 9])
    #expect(kinds[0].values("w:numFmt", "w:val") == Array(repeating: "bullet", count: 9))
    #expect(kinds[1].values("w:lvlText", "w:val") == (1...9).map { "%\($0)." })
    #expect(kinds.map { $0.values("w:pStyle", "w:val") } == [["ListBullet"], ["ListNumber"]])
    #expect(
      kinds[1].first("w:lvl")?.children.map(\.name)
        == ["w:start", "w:numFmt", "w:pStyle", "w:lvlText", "w:lvlJc", "w:pPr"])
  }
}
