import Documents
import Practice
import Testing

@testable import Paper

extension PaperTests {
  @Suite struct CardTests {
    private let five = ["A", "B", "C", "D", "E"].map { Sample.card($0) }

    private func file(
      _ cards: [PrintedCard], print: Document.Print = .usual, size: PaperSettings.Size = .a4,
      flip: PaperSettings.Flip = .long
    ) throws -> PrintedFile {
      try PrintedFile(
        Document(title: "T", language: "en", print: print, elements: [.cards(cards)]),
        on: PaperSettings(size: size, flip: flip))
    }

    /// Which title is in which part of a page: rows from the top, columns from the left.
    private func places(_ page: [PrintedRun], columns: Int, width: Double, height: Double)
      -> [String]
    {
      var places = Array(repeating: "-", count: columns * 2)
      for run in page where "ABCDE".contains(run.text) {
        let x = run.isTurned ? run.x - 1 : run.x
        let column = Int(x / (width / Double(columns)))
        let row = Int(run.y / (height / 2))
        places[row * columns + column] = run.text
      }
      return places
    }

    @Test func `four fronts lie on a sheet, their backs mirrored behind them for the long edge`()
      throws
    {
      let pages = try file(five).pages.map { places($0, columns: 2, width: 595, height: 842) }
      #expect(
        pages == [
          ["A", "B", "C", "D"], ["B", "A", "D", "C"], ["E", "-", "-", "-"], ["-", "E", "-", "-"],
        ])
    }

    @Test func `for the short edge the page of backs is turned by half`() throws {
      let file = try file(five, flip: .short)
      let pages = file.pages.map { places($0, columns: 2, width: 595, height: 842) }
      #expect(
        pages == [
          ["A", "B", "C", "D"], ["C", "D", "A", "B"], ["E", "-", "-", "-"], ["-", "-", "E", "-"],
        ])
      #expect(file.pages[0].allSatisfy { !$0.isTurned })
      #expect(file.pages[1].allSatisfy { $0.isTurned })
    }

    @Test func `large cards lie two on a sheet, one above the other`() throws {
      let long = try file(five, print: .large).pages.map {
        places($0, columns: 1, width: 595, height: 842)
      }
      #expect(
        long == [["A", "B"], ["A", "B"], ["C", "D"], ["C", "D"], ["E", "-"], ["E", "-"]])
      let short = try file(five, print: .large, flip: .short).pages
        .map { places($0, columns: 1, width: 595, height: 842) }
      #expect(
        short == [["A", "B"], ["B", "A"], ["C", "D"], ["D", "C"], ["E", "-"], ["-", "E"]])
    }

    @Test func `on US Letter cards are quarters of that sheet`() throws {
      let file = try file(five, size: .letter)
      #expect(file.size(ofPage: 0) == [0, 0, 612, 792])
      let pages = file.pages.map { places($0, columns: 2, width: 612, height: 792) }
      #expect(pages.prefix(2) == [["A", "B", "C", "D"], ["B", "A", "D", "C"]])
      let title = try #require(file.pages[0].first { $0.text == "D" })
      #expect(abs(title.x - (306 + 25.51)) < 0.1)
    }

    @Test(arguments: [Document.Print.usual, .large])
    func `words keep 9 mm from every edge of their card`(print: Document.Print) throws {
      let stock = CardStock(Sheet(.a4), print)
      let cards = [Sample.card("A", front: 40, back: 40), Sample.card("B")]
      for run in try file(cards, print: print).pages.joined() {
        let x = run.x.truncatingRemainder(dividingBy: stock.width)
        let y = run.y.truncatingRemainder(dividingBy: stock.height)
        #expect(x >= 25.5 && x < stock.width - 25.5)
        #expect(y > 25.5 && y < stock.height - 25.5)
      }
    }

    @Test func `words that do not fit go on to a second card, marked as part of the whole`() throws
    {
      let file = try file([Sample.card("A", front: 20), Sample.card("B")])
      let numbers = file.pages.map { page in page.map(\.text).filter { $0.first?.isNumber == true }
      }
      #expect(numbers == [["1 · 1/2", "1 · 2/2", "2"], ["1 · 1/2", "1 · 2/2", "2"]])
      #expect(file.tree.contains("P “Set-up 20 of A.”"))
    }

    @Test func `a back that is longer than its front goes on alone`() throws {
      let file = try file([Sample.card("A", back: 20)])
      #expect(file.pages.count == 2)
      let fronts = file.pages[0].filter { $0.mark == nil }.map(\.text)
      #expect(
        fronts == [
          "1 · 1/2", "1 · 2/2", "A", "This goes on from card 1 · 1/2. Take a view ",
          "there before you turn this one over.", "Home",
        ])
      #expect(!file.tree.contains("goes on"))
    }

    @Test func `a card without a front has an empty one`() throws {
      let card = PrintedCard(
        title: "A", language: "en", mark: "Home", front: [], back: [Sample.paragraph("Prompt.")])
      let front = try file([card]).pages[0].map(\.text)
      #expect(front.sorted() == ["1", "A", "Home"], "\(front)")
    }

    @Test func `the title is read once, and seen on every other side`() throws {
      let file = try file([Sample.card("A", front: 20)])
      let titles = file.pages.map { page in page.filter { $0.text == "A" }.map { $0.mark != nil } }
      #expect(titles == [[true, false], [false, false]])
    }

    @Test(arguments: [(5, 20.0), (21, 20), (24, 18), (40, 16), (60, 14), (400, 14)])
    func `a statement is set as large as leaves room for what sets it up`(
      words: Int, size: Double
    ) throws {
      let statement = Array(repeating: "statement", count: words).joined(separator: " ")
      let card = PrintedCard(
        title: "A", language: "en",
        front: [Sample.paragraph(statement), Sample.paragraph("Set-up.")],
        back: [])
      let run = try #require(try file([card]).pages[0].first { $0.text.contains("statement") })
      #expect(run.size == size)
    }

    @Test func `a title of many lines stands whole on the first front`() throws {
      let title = Array(repeating: "title", count: 30).joined(separator: " ")
      let file = try file([Sample.card(title)])
      #expect(file.tree.contains("H1 “\(title)”"))
      #expect(file.bookmarks.first == title)
      let repeats = file.pages[1].filter { $0.mark == nil }.map(\.text)
      #expect(
        repeats == ["1", "title title title title title title title title title tit…", "Home"])
    }

    @Test func `sheets begin on the front of a sheet of paper`() throws {
      let document = Document(
        title: "T", language: "en", elements: [.paragraph("One page."), .cards([Sample.card("A")])])
      let pages = try PrintedFile(document).pages
      #expect(pages.count == 4)
      #expect(pages[1].isEmpty)
    }

    @Test func `a card without words is a card all the same`() throws {
      let card = PrintedCard(title: "", language: "en", front: [], back: [])
      let file = try file([card])
      #expect(file.pages.map { $0.map(\.text) } == [["1"], ["1"]])
    }

    @Test func `no cards make no sheets`() throws {
      #expect(try file([]).pages.count == 1)
    }

    // MARK: - Fit

    @Test(arguments: [
      (Document.Print.usual, 1, 1, 1), (.usual, 20, 1, 2), (.usual, 1, 20, 2), (.usual, 60, 30, 5),
      (.large, 1, 1, 1), (.large, 20, 1, 3),
    ])
    func `how many cards of paper a card takes is told`(
      print: Document.Print, front: Int, back: Int, count: Int
    ) throws {
      let fit = CardFit(print: print, size: .a4)
      #expect(try fit.counts(of: [Sample.card("A", front: front, back: back)]) == [count])
    }

    @Test func `one measure serves many cards`() throws {
      let fit = CardFit(print: .usual, size: .letter)
      #expect(try fit.counts(of: [1, 20, 1].map { Sample.card("A", front: $0) }) == [1, 2, 1])
    }

    // MARK: - Marks

    @Test func `ticks stand on the lines of the cuts, 3 to 8 mm from the edges`() throws {
      let boxes = CutMarks(CardStock(Sheet(.a4), .usual)).boxes.map { box in
        [box.x, box.y, box.width, box.height].map { ($0 / 72 * 25.4 * 10).rounded() / 10 }
      }
      #expect(
        boxes == [
          [103, 148.4, 4, 0.2], [3, 148.4, 5, 0.2], [202, 148.4, 5, 0.2], [104.9, 146.5, 0.2, 4],
          [104.9, 3, 0.2, 5], [104.9, 289, 0.2, 5],
        ])
    }

    @Test func `large cards have the one cut between them marked`() {
      #expect(CutMarks(CardStock(Sheet(.a4), .large)).boxes.allSatisfy { $0.width > $0.height })
    }
  }
}
