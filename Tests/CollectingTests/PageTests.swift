import Counts
import Documents
import Practice
import TestKit
import Testing

@testable import Collecting

/// What a picture says as a page, a table for spreadsheets and JSON.
@Suite struct PageTests {
  private func picture(region: String? = "Gwent", positions: [String] = County.positions) throws
    -> Picture
  {
    let given = try (1...4).map {
      try County.contribution(
        $0, region: $0 < 4 ? region : "Powys", card: "keeping-safe/plain-words",
        positions: positions)
    }
    let more = try (1...4).map {
      try County.contribution(
        $0 + 10, of: $0, quarter: "2026-Q2", card: "keeping-safe/low-rating",
        after: [24, 12, 12])
    }
    var ledger = Ledger()
    _ = ledger.publish(given + more, on: try County.day("2026-08-01"))
    return Picture(ledger.batches)
  }

  private let names = CardNames(cards: ["keeping-safe/low-rating": "What a low rating tells us"])

  private func page(_ picture: Picture) -> (html: String, page: HTMLPage) {
    let document = PictureBuilder(words: EnglishCollectWords(), names: names)
      .document(for: picture)
    let html = HTMLWriter().text(of: document)
    return (html, HTMLPage(html))
  }

  @Test func `the page tells what was used, how views moved, what became of promises`() throws {
    let page = page(try picture()).page
    #expect(page.faults.isEmpty)
    for words in [
      "Many rooms, one picture: 2026-Q1 to 2026-Q2", "Cards that most need talking about",
      "Cards that never move", "Cards in use", "Promises", "Where and when",
      "What isn&#39;t shown, and why", "What this does not say", "Card by card",
      "What a low rating tells us", "Plain words",
    ] {
      let plain = words.split(separator: "&#39;").joined(separator: "'")
      #expect(page.text.contains(plain))
    }
  }

  @Test func `a card whose views stayed the same is listed, and one whose views moved isn't`()
    throws
  {
    let cards = try picture().cards
    #expect(cards.still.map(\.id) == ["keeping-safe/low-rating"])
    #expect(cards.mostApart.map(\.id) == ["keeping-safe/low-rating", "keeping-safe/plain-words"])
  }

  @Test func `no facilitator, contribution or exact count is in any format`() throws {
    let picture = try picture()
    let texts = [
      page(picture).html, PictureCSV.text(for: picture),
      String(decoding: PictureJSON(names: names).bytes(for: picture), as: UTF8.self),
    ]
    for text in texts {
      for number in 1...14 {
        #expect(!text.contains("\(County.name(UInt64(number)))"))
        #expect(!text.contains("\(County.name(UInt64(number) + 1_000))"))
      }
      // Four facilitators with 24, 12 and 12 give 96 and 48, which are told as 95 and 50.
      #expect(!text.contains("96") && !text.contains("48"))
    }
  }

  @Test func `what is held back is never told as nought`() throws {
    let picture = try picture()
    let held = picture.entries.filter { !$0.figure.isShown }
    #expect(held.contains { $0.key.table == .region && $0.key.row == "Powys" })
    let row = "\"2026-Q1\",\"region\",\"\",\"Powys\",\"rounds\",\"\",\"\",\"0\",\"1\"\r\n"
    #expect(PictureCSV.text(for: picture).contains(row))
  }

  @Test(arguments: HostileCorpus.markup + HostileCorpus.entities)
  func `names from outside stay words in every format`(text: String) throws {
    guard let name = Contribution.name(text) else { return }
    let picture = try picture(region: name, positions: [name, "agree", "disagree"])
    let page = page(picture).page
    #expect(page.faults.isEmpty)
    #expect(page.tags.allSatisfy { !["script", "img", "iframe", "svg"].contains($0.name) })
    let json = PictureJSON(names: names).bytes(for: picture)
    #expect(throws: Never.self) { try JSONReader.read(json) }
  }

  @Test(arguments: ["=1+2", "@SUM(1)", "+44 a", "-1+cmd|' /C calc'!A0"])
  func `no name becomes a spreadsheet's formula`(name: String) throws {
    let csv = PictureCSV.text(for: try picture(region: name))
    #expect(!csv.contains("\"\(name)"))
  }

  @Test func `the JSON says what its page documents`() throws {
    let value = try JSONReader.read(PictureJSON(names: names).bytes(for: picture()))
    guard case .object(let members) = value.content else {
      Issue.record("no object")
      return
    }
    #expect(
      members.map(\.name) == [
        "format", "quarters", "organisations", "contributions", "facilitators", "needTalk",
        "neverMove", "cards", "figures",
      ])
    #expect(members.first?.value.content == .string("reflect.overview/1"))
  }

  @Test func `cards are called as reflect lists them, and by their ids elsewhere`() {
    let listing =
      #"[{"id": "six-months", "deck": "keeping-safe", "title": "Three months"}, {"id": 1}]"#
    let names = CardNames(listing: Array(listing.utf8))
    #expect(names.title(ofCard: "keeping-safe/six-months") == "Three months")
    #expect(names.title(ofCard: "keeping-safe/plain-words") == "Plain words")
    #expect(CardNames(listing: Array("no".utf8)).title(ofTheme: "young-view") == "Young view")
  }

  @Test(
    arguments: [
      ("o.html", nil, .html), ("o.PDF", nil, .pdf), ("-", .csv, .csv), ("o", .json, .json),
      ("o.txt", nil, .text),
    ] as [(String, PictureFormat?, PictureFormat)])
  func `the ending of a file's name tells the format`(
    output: String, asked: PictureFormat?, wanted: PictureFormat
  ) throws {
    #expect(try PictureFormat.chosen(asked, output: output, usual: .html) == wanted)
  }

  @Test(arguments: [("o.docx", nil), ("o.pdf", .html)] as [(String, PictureFormat?)])
  func `an ending of no format, or of another, is refused`(output: String, asked: PictureFormat?) {
    #expect {
      try PictureFormat.chosen(asked, output: output, usual: .html)
    } throws: {
      ($0 as? CollectFailure)?.code == .usage
    }
  }
}
