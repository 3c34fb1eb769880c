import Codes
import Documents
import Practice
import Testing

@testable import Paper

extension PaperTests {
  @Suite struct ShopTests {
    private func file(
      _ count: Int, print: Document.Print = .usual, _ shop: PaperSettings.Shop? = .init(),
      address: Link? = nil, spares: [SpareCard] = []
    ) throws -> PrintedFile {
      let cards = "ABCDEFGHIJ".prefix(count).map { Sample.found(String($0)) }
      return try PrintedFile(
        Document(
          title: "T", language: "en", print: print, elements: [.cards(cards, spares: spares)]),
        on: PaperSettings(shop: shop, address: address))
    }

    private func millimetres(_ file: PrintedFile, page: Int) -> [Int] {
      file.size(ofPage: page).map { Int(($0 / 72 * 25.4).rounded()) }
    }

    @Test func `each side of a card has a page, with what is cut off around it`() throws {
      let file = try file(2)
      #expect(file.pages.count == 4)
      #expect(millimetres(file, page: 0) == [0, 0, 111, 154])
    }

    @Test(arguments: [(Document.Print.usual, 8), (.large, 4)])
    func `imposed, a large sheet takes as many as it has room for, gutters between them`(
      print: Document.Print, count: Int
    ) throws {
      let stock = CardStock(imposing: print)
      #expect(stock.count == count)
      for isBack in [false, true] {
        let corners = (0..<count).map { stock.corner($0, isBack: isBack) }
        for (index, one) in corners.enumerated() {
          #expect(one.x >= stock.bleed && one.x + stock.width + stock.bleed <= stock.sheet.width)
          #expect(one.y >= stock.bleed && one.y + stock.height + stock.bleed <= stock.sheet.height)
          for other in corners[(index + 1)...] {
            let apart = max(
              abs(one.x - other.x) - stock.width, abs(one.y - other.y) - stock.height)
            #expect(apart >= stock.bleed * 2 - 0.01)
          }
        }
      }
    }

    @Test func `imposed backs lie behind their fronts`() throws {
      let stock = CardStock(imposing: .usual)
      for place in 0..<stock.count {
        let (front, back) = (stock.corner(place, isBack: false), stock.corner(place, isBack: true))
        #expect(abs(front.x + back.x + stock.width - stock.sheet.width) < 0.001)
        #expect(front.y == back.y)
      }
    }

    @Test func `imposed cards are a page of fronts and a page of backs`() throws {
      let file = try file(9, .init(isImposed: true))
      #expect(file.pages.count == 4)
      #expect(millimetres(file, page: 0) == [0, 0, 450, 320])
    }

    @Test func `marks stand at every cut, outside what is printed`() {
      let stock = CardStock(imposing: .usual)
      let boxes = CutMarks(stock).boxes
      // Two cuts for each of two rows and four columns, a mark at both ends of each.
      #expect(boxes.count == (2 * 2 + 4 * 2) * 2)
      let left = stock.corner(0, isBack: false).x - stock.bleed
      let top = stock.corner(0, isBack: false).y - stock.bleed
      for box in boxes {
        let isOutside =
          box.x + box.width <= left + 0.01 || box.x >= stock.sheet.width - left - 0.01
          || box.y + box.height <= top + 0.01 || box.y >= stock.sheet.height - top - 0.01
        #expect(isOutside)
      }
    }

    @Test func `the box has a page of its own, as large as it needs, with the title on its front`()
      throws
    {
      let cover = SpareCard(title: "Keeping safe?", language: "en", tiles: [Sample.look])
      let small = try file(2, .init(hasBox: true), spares: [cover])
      let many = try file(10, .init(hasBox: true), spares: [cover])
      #expect(small.pages.last?.contains { $0.text.contains("Keeping safe?") } == true)
      #expect(small.bookmarks.last == "A box for the cards")
      let (thin, thick) = (
        millimetres(small, page: small.pages.count - 1),
        millimetres(many, page: many.pages.count - 1)
      )
      #expect(thin[2] >= 20 + 12 + 2 * 107)
      #expect(thick[2] >= thin[2] && thick[3] >= thin[3])
    }

    @Test func `the words on how a box is made stand above it, however thin it is`() throws {
      let cover = SpareCard(title: "Keeping safe?", language: "en", tiles: [Sample.look])
      let page = try #require(try file(1, .init(hasBox: true), spares: [cover]).pages.last)
      let title = try #require(page.last { $0.text == "Keeping safe?" && $0.size == 24 })
      let how = try #require(page.filter { $0.size == 12 }.map(\.y).max())
      // The front begins 9 mm and a line of 24 points above its title.
      #expect(how < title.y - Sheet.points(9) - 20)
    }

    // MARK: - An address on the back

    private let address = Link("https://example.org/cards")

    @Test func `none stands on a card unless it was set`() throws {
      #expect(try file(1, nil).links(ofPage: 1).isEmpty)
    }

    @Test(arguments: [Document.Print.usual, .large])
    func `an address stands on each back, as a link beside its pattern`(print: Document.Print)
      throws
    {
      let file = try file(2, print: print, nil, address: address)
      let links = file.pages.indices.flatMap { file.links(ofPage: $0) }
      #expect(links.map(\.address) == Array(repeating: "https://example.org/cards", count: 2))
      #expect(file.pages.joined().filter { $0.text == "example.org/cards" }.count == 2)
    }

    @Test func `where there is no room it is left out, and that is said`() throws {
      var card = Sample.found("A")
      card.prompts = (0..<9).map { [.text("A prompt of some length, the \($0)th on this card.")] }
      let document = Document(title: "T", language: "en", elements: [.cards([card])])
      let written = try PDFWriter().bytes(of: document, on: PaperSettings(address: address))
      #expect(
        written.remarks.contains(
          "One card has no room for the code with the address; the others have it."))
      #expect(try PrintedFile(written.bytes).links(ofPage: 1).isEmpty)
    }

    @Test func `a pattern has a light edge of four modules, and the three eyes of its kind`() throws
    {
      let code = try #require(QRCode("https://example.org/cards"))
      let boxes = code.inks(x: 0, y: 0).compactMap { ink -> Box? in
        if case .bar(let box, _, _) = ink { box } else { nil }
      }
      let pitch = QRCode.side / Double(code.count + 8)
      #expect(boxes.map(\.x).min().map { abs($0 - 4 * pitch) < 0.001 } == true)
      #expect(
        boxes.map { $0.y + $0.height }.max().map { $0 <= QRCode.side - 3.999 * pitch } == true)
      // The first row begins and ends with seven dark modules.
      let first = boxes.filter { abs($0.y - 4 * pitch) < 0.001 }.sorted { $0.x < $1.x }
      for box in [first.first, first.last] {
        #expect(box.map { abs($0.width - 7 * pitch) < 0.001 } == true)
      }
    }

    @Test func `an address that no pattern holds makes none`() {
      #expect(QRCode(String(repeating: "x", count: 5_000)) == nil)
    }
  }
}

extension Sample {
  /// A card with a short finding and its limit.
  static func found(_ title: String) -> PrintedCard {
    var card = card(title)
    card.finding = PrintedCard.Found(
      statement: [.text("What was found.")], limits: [paragraph("Not everything.")],
      source: "A 2019")
    return card
  }
}
