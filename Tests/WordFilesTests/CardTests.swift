import Documents
import Practice
import Testing

@testable import WordFiles

@Suite struct CardTests {
  private static let card = PrintedCard(
    id: "moves", title: "Moves", language: "en", number: 7,
    look: ThemeLook(title: "Home", colour: Colour(0x0F4A5C), icon: .letter("H")),
    statement: [.text("Agree?")], setUp: [.paragraph([.text("Think.")])],
    positions: ["yes", "no", "it depends", "not sure"], prompts: [[.text("Why?")]],
    finding: PrintedCard.Found(
      statement: [.text("Found.")], limits: [.paragraph([.text("Not all.")])], source: "A 2019"))

  private func sides(
    _ cards: [PrintedCard], print: Document.Print = .usual
  ) throws -> [XMLNode] {
    try OpenedArchive(of: [.cards(cards)], print: print).xml("word/document.xml")
      .all("w:tbl").filter { $0.values("w:tblStyle", "w:val").first == "CardSheet" }
  }

  /// The words of each place on a side, line by line, row by row.
  private func places(_ side: XMLNode, columns: Int) -> [[String]] {
    side.all("w:tc").filter { $0.first("w:tcMar") != nil }.map { cell in
      cell.all("w:p").map(\.text).filter { !$0.isEmpty }
    }
  }

  @Test func `a card is a front and a back on two sides of a sheet`() throws {
    let sides = try sides([Self.card])
    try #require(sides.count == 2)
    #expect(
      places(sides[0], columns: 2) == [
        [
          "Home7", "Agree?", "Think.", "yes", "no", "it depends", "not sure",
          "Take a view, then turn overMoves",
        ], [], [], [],
      ])
    #expect(
      places(sides[1], columns: 2) == [
        [],
        [
          "Talk about it", "Why?", "What the research found", "Found.",
          "What this does not say. Not all.", "A 20197\u{A0} moves",
        ], [], [],
      ])
  }

  @Test func `backs lie behind their fronts when the sheet is turned over its long edge`() throws {
    let cards = (1...5).map { number -> PrintedCard in
      var card = Self.card
      (card.number, card.id) = (number, "card-\(number)")
      return card
    }
    let numbers = try sides(cards).map { side in
      places(side, columns: 2).map { place -> Int? in
        place.first.flatMap { Int($0.dropFirst("Home".count)) }
          ?? place.last.flatMap { Int($0.suffix(1)) }
      }
    }
    #expect(
      numbers == [[1, 2, 3, 4], [2, 1, 4, 3], [5, nil, nil, nil], [nil, 5, nil, nil]])
  }

  @Test func `in large print a card is a pair, its second front without the finding`()
    throws
  {
    let sides = try sides([Self.card], print: .large)
    try #require(sides.count == 2)
    let (fronts, backs) = (places(sides[0], columns: 1), places(sides[1], columns: 1))
    #expect(fronts.map { $0.first } == ["Home7", "Home7"])
    #expect(!fronts[1].joined().contains("Found."))
    #expect(backs[0].first == "Talk about it")
    #expect(backs[1].contains("Found."))
  }

  @Test(arguments: [Document.Print.usual, .large], [PaperSettings.Size.a4, .letter])
  func `two rows and what follows them fill a page and no more`(
    print: Document.Print, size: PaperSettings.Size
  ) {
    let page = Page(size, print)
    let cell = CardCell(on: page)
    let room = page.height - 2 * CardCell.edge
    #expect(cell.height * 2 + 20 <= room)
    #expect(room - cell.height * 2 < 100)
  }

  @Test func `a row grows with text that's too long for it`() throws {
    var card = Self.card
    card.setUp = Array(repeating: .paragraph([.text("A long line that is said again.")]), count: 90)
    let rules = try sides([card]).flatMap { $0.all("w:trHeight") }.map { $0.attributes["w:hRule"] }
    #expect(Set(rules) == ["atLeast"])
  }

  @Test func `a statement is set smaller where the front would be too long`() throws {
    func size(_ words: String) -> Int {
      var card = Self.card
      card.statement = [.text(words)]
      return CardGuess(cell: CardCell(on: Page(.a4, .usual))).statement(of: card)
    }
    #expect(size("Agree?") == 44)
    #expect(size(String(repeating: "Many words. ", count: 30)) < 44)
    #expect(size(String(repeating: "Many words. ", count: 300)) == 32)
  }

  @Test func `what a finding doesn't say gives way where there's no room`() throws {
    var card = Self.card
    card.prompts = Array(repeating: [.text(String(repeating: "Many words. ", count: 12))], count: 6)
    let words = try sides([card])[1].text
    #expect(words.contains("Found.") && !words.contains("Not all."))
  }

  @Test func `cards come after words and closing lines, in a section of their own`()
    throws
  {
    let document = try OpenedArchive(
      of: [.paragraph("Before"), .cards([Self.card]), .paragraph("After")],
      closing: [.paragraph([.text("Closing")])]
    ).xml("word/document.xml")
    let margins = document.all("w:pgMar").map { $0.attributes["w:left"] }
    #expect(margins == ["1247", "283", "1247"])
    let words = document.all("w:p").map(\.text)
    let order = ["Before", "Closing", "Agree?", "After"].map { words.firstIndex(of: $0) ?? -1 }
    #expect(order == order.sorted() && !order.contains(-1))
  }

  @Test func `no cards make no sheet`() throws {
    let archive = try OpenedArchive(of: [.paragraph("x"), .cards([]), .paragraph("y")])
    #expect(try archive.xml("word/document.xml").all("w:sectPr").count == 1)
  }

  @Test func `a card in another language is marked, run by run`() throws {
    var welsh = Self.card
    welsh.language = "cy"
    let runs = try sides([welsh])[0].all("w:r").filter { !$0.text.isEmpty }
    let ours = "Take a view, then turn over"
    #expect(runs.allSatisfy { $0.values("w:lang", "w:val") == ($0.text == ours ? [] : ["cy"]) })
  }
}
