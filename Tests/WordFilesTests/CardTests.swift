import Documents
import Practice
import Testing

@testable import WordFiles

@Suite struct CardTests {
  private static let card = PrintedCard(
    title: "Moves", language: "en",
    look: ThemeLook(title: "Home", colour: .accent, icon: .letter("H")),
    statement: [.text("Agree?")], setUp: [.paragraph([.text("Think.")])],
    prompts: [[.text("Why?")]])

  @Test func `a card is its title, its front in a frame, and its back`() throws {
    #expect(
      try OpenedArchive(of: [.cards([Self.card])]).body() == """
        <w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr>\
        <w:r><w:t xml:space="preserve">Moves</w:t></w:r></w:p>
        <w:p><w:pPr><w:pStyle w:val="CardFront"/><w:keepNext/></w:pPr>\
        <w:r><w:rPr><w:rStyle w:val="Strong"/></w:rPr>\
        <w:t xml:space="preserve">Agree?</w:t></w:r></w:p>
        <w:p><w:pPr><w:pStyle w:val="CardFront"/></w:pPr>\
        <w:r><w:t xml:space="preserve">Think.</w:t></w:r></w:p>
        <w:p><w:pPr><w:pStyle w:val="Heading2"/></w:pPr>\
        <w:r><w:t xml:space="preserve">Talk about it</w:t></w:r></w:p>
        <w:p><w:pPr><w:pStyle w:val="ListBullet"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr>\
        <w:r><w:t xml:space="preserve">Why?</w:t></w:r></w:p>
        <w:p><w:pPr><w:pStyle w:val="Note"/></w:pPr>\
        <w:r><w:t xml:space="preserve">Home</w:t></w:r></w:p>
        """)
  }

  /// The words of the paragraphs that begin a page.
  private func beginnings(_ elements: [Document.Element]) throws -> [String] {
    try OpenedArchive(of: elements).xml("word/document.xml").all("w:p")
      .filter { $0.first("w:pageBreakBefore") != nil }.map(\.text)
  }

  private func cards(_ titles: String...) -> Document.Element {
    .cards(titles.map { PrintedCard(saying: [], title: $0) })
  }

  @Test func `each card begins a page, the first below the title`() throws {
    #expect(try beginnings([cards("a", "b", "c")]) == ["b", "c"])
  }

  @Test func `what stands before and after cards has pages of its own`() throws {
    #expect(
      try beginnings([.paragraph("Before"), cards("a", "b"), .paragraph("After"), .paragraph("x")])
        == ["a", "b", "After"])
  }

  @Test func `no cards begin no page`() throws {
    #expect(try beginnings([.paragraph("x"), .cards([]), .paragraph("y")]) == [])
  }

  @Test func `a card in another language is marked, run by run`() throws {
    var welsh = Self.card
    welsh.language = "cy"
    welsh.setUp.append(
      .list(MarkupList(items: [[.paragraph([.phrase([.text("word")], language: "en")])]])))
    let document = try OpenedArchive(of: [.cards([welsh, Self.card])]).xml("word/document.xml")
    let languages = document.all("w:r").map { $0.values("w:lang", "w:val").first ?? "-" }
    #expect(
      languages == ["-", "cy", "cy", "cy", "-", "cy", "cy", "cy"] + Array(repeating: "-", count: 6))
  }

  @Test func `a list on a front keeps the frame and its bullets`() throws {
    var card = Self.card
    card.statement = []
    card.setUp = [.list(MarkupList(items: [[.paragraph([.text("a")])]]))]
    let paragraphs = try OpenedArchive(of: [.cards([card])]).xml("word/document.xml").all("w:p")
    let paragraph = try #require(paragraphs.first { $0.text == "a" })
    #expect(paragraph.values("w:pStyle", "w:val") == ["CardFront"])
    #expect(paragraph.values("w:numId", "w:val") == ["1"])
    #expect(paragraph.values("w:ind", "w:left") == ["665"])
  }

  @Test func `a card without a mark ends with its back`() throws {
    var card = Self.card
    card.look.title = ""
    #expect(try !OpenedArchive(of: [.cards([card])]).body().contains("Note"))
  }
}
