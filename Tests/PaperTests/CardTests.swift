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
      let theme = try #require(file.pages[0].last { $0.text == "Home" })
      #expect(theme.x > 306 + Sheet.points(8) && theme.y > 396)
    }

    @Test(arguments: [Document.Print.usual, .large])
    func `words keep 5 mm from every edge of their card`(print: Document.Print) throws {
      let stock = CardStock(Sheet(.a4), print)
      let cards = [Sample.card("A", front: 40, back: 40), Sample.card("B")]
      for run in try file(cards, print: print).pages.joined() {
        let x = run.x.truncatingRemainder(dividingBy: stock.width)
        let y = run.y.truncatingRemainder(dividingBy: stock.height)
        #expect(x >= stock.margin && x < stock.width - stock.margin)
        #expect(y > stock.margin && y < stock.height - stock.margin)
      }
    }

    @Test func `words that do not fit go on to a second card, marked as part of the whole`() throws
    {
      let file = try file([Sample.card("A", front: 20), Sample.card("B")])
      let numbers = file.pages.map { page in page.map(\.text).filter { $0.contains("/") } }
      #expect(numbers == [["1/2", "2/2"], ["1/2", "2/2"]])
      #expect(file.tree.contains("P “Set-up 20 of A.”"))
    }

    @Test func `a back that is longer than its front goes on alone, and the front says where from`()
      throws
    {
      var card = Sample.card("A", back: 30)
      card.number = 7
      let file = try file([card])
      #expect(file.pages.count == 2)
      let said = file.pages[0].filter { $0.mark == nil }.map(\.text).joined()
      #expect(
        said.contains(
          "This goes on from card 7 A. Take a view there before you turn this one over."))
      #expect(!file.tree.contains("goes on"))
    }

    @Test func `a card without a statement has a front all the same`() throws {
      let card = PrintedCard(
        title: "A", language: "en", look: Sample.look, statement: [], prompts: [[.text("Prompt.")]])
      let front = try file([card]).pages[0].map(\.text)
      #expect(front == ["Home", "Take a view, then turn over", "A"], "\(front)")
    }

    @Test func `theme, number and title are read once, and seen on every other front`() throws {
      var card = Sample.card("A", front: 20)
      card.number = 26
      let front = try file([card]).pages[0]
      // What is read has a blank between the theme and the number.
      for words in ["Home", "26", "A"] {
        #expect(
          front.filter { $0.text == words || $0.text == " " + words }.map { $0.mark != nil } == [
            true, false,
          ], "\(words)")
      }
    }

    @Test(arguments: [(5, 22.0), (21, 22), (24, 20), (400, 16)])
    func `a statement is set as large as leaves room for what sets it up`(
      words: Int, size: Double
    ) throws {
      let statement = Array(repeating: "statement", count: words).joined(separator: " ")
      let card = PrintedCard(
        title: "A", language: "en", look: Sample.look, statement: [.text(statement)],
        setUp: [Sample.paragraph("Set-up.")])
      let run = try #require(try file([card]).pages[0].first { $0.text.contains("statement") })
      #expect(run.size == size)
    }

    @Test func `a title of many words is cut at the foot, and whole for whoever listens`() throws {
      let title = Array(repeating: "title", count: 30).joined(separator: " ")
      let file = try file([Sample.card(title)])
      #expect(file.tree.contains("ActualText=“\(title)”"))
      #expect(file.bookmarks.first == title)
    }

    @Test func `a bookmark has the number and the title`() throws {
      var card = Sample.card("A")
      card.number = 26
      #expect(try file([card]).bookmarks == ["26 A"])
    }

    @Test func `a card whose finding goes on to another has one bookmark`() throws {
      var card = Sample.card("A")
      card.finding = PrintedCard.Found(
        statement: [.text(Array(repeating: "word", count: 800).joined(separator: " "))])
      #expect(try file([card, Sample.card("B")]).bookmarks == ["A", "B"])
    }

    // MARK: - Positions

    @Test(arguments: [
      (["agree", "it depends", "disagree", "not sure"], 1),
      (["usually worth it", "sometimes worth it", "rarely worth it", "not sure"], 1),
      (["a", "b", "c", "d", "e"], 3), (["a", "b", "c"], 1),
      (Array(repeating: "a position of forty letters, or very near", count: 4), 4),
    ])
    func `positions are boxes in one row where their words allow it`(labels: [String], rows: Int)
      throws
    {
      let page = try file([Sample.card("A", positions: labels)]).pages[0]
      let words = Set(labels.flatMap { $0.split(separator: " ") }.map(String.init))
      let lines = page.filter { run in
        run.mark != nil && run.size == 12
          && run.text.split(separator: " ").allSatisfy { words.contains(String($0)) }
      }
      #expect(Set(lines.map { Int($0.y / 24) }).count >= rows)
      #expect(lines.allSatisfy { $0.y > 220 && $0.y < 421 })
    }

    @Test func `nine positions of forty letters are lines, and none of them is lost`() throws {
      let labels = (1...9).map { "position \($0) that has about forty letters" }
      let file = try file([Sample.card("A", positions: labels)])
      for label in labels { #expect(file.tree.contains("“\(label)”"), "\(label)") }
    }

    // MARK: - What fills the last sheet

    private func spare(_ title: String, lines: Int = 1, isNeeded: Bool = true) -> SpareCard {
      SpareCard(
        title: title, language: "en",
        blocks: (0..<lines).map { Sample.paragraph("\(title) line \($0).") }, isNeeded: isNeeded)
    }

    @Test func `places left on the last sheet are filled, and no sheet is added`() throws {
      let cards = Document.Element.cards(
        five, spares: [spare("S1"), spare("S2", lines: 30), spare("S3")])
      let file = try PrintedFile(Document(title: "T", language: "en", elements: [cards]))
      #expect(file.pages.count == 4)
      let front = file.pages[2].map(\.text)
      #expect(front.contains("S1") && front.contains("S2") && front.contains("S3"))
      #expect(file.pages[3].contains { $0.text == "S2 line 29." })
    }

    @Test func `what has to be said and finds no place is said on a page`() throws {
      let cards = Document.Element.cards(
        Array(five.prefix(4)), spares: [spare("S1"), spare("S2", isNeeded: false)])
      let file = try PrintedFile(Document(title: "T", language: "en", elements: [cards]))
      #expect(file.pages.count == 3)
      #expect(file.tree.contains("“S1 line 0.”") && !file.tree.contains("S2"))
    }

    // MARK: - The source at the foot

    @Test(arguments: [
      ("Hallett, 2019 · 1 of 2", 0.0),
      ("Cardiff University School of Social Sciences, undated", 12.0),
      (String(repeating: "A very long name of a source ", count: 6) + "2019", 12.0),
    ])
    func `a source that has no room beside the id stands above it`(_ source: String, raised: Double)
      throws
    {
      var card = Sample.card("right-time-for-counselling")
      card.finding = PrintedCard.Found(statement: [.text("Found.")], source: source)
      let file = try file([card])
      let back = file.pages[1]
      let said = try #require(back.first { $0.text.hasPrefix(source.prefix(7)) })
      let id = try #require(back.last { $0.text.hasSuffix("counselling") })
      #expect(said.text == source || source.count > 70)
      #expect(abs(id.y - said.y) > raised - 1 && abs(id.y - said.y) < raised + 1)
      #expect(file.tree.contains("“\(source)”"))
    }

    @Test func `a back with no room for a source above the id keeps the finding's limit`() throws {
      var card = Sample.card("right-time-for-counselling", back: 8)
      card.finding = PrintedCard.Found(
        statement: [.text(Array(repeating: "found", count: 30).joined(separator: " "))],
        limits: [.list(MarkupList(items: [[Sample.paragraph("The limit.")]]))],
        source: "Cardiff University School of Social Sciences, undated")
      let file = try file([card])
      #expect(file.pages.count == 2)
      #expect(file.pages[1].contains { $0.text.contains("limit.") })
    }

    // MARK: - Large print

    @Test func `the finding has a card of its own, whose front shows nothing of it`() throws {
      var card = Sample.card("A", positions: ["yes", "no"])
      card.number = 7
      card.finding = PrintedCard.Found(
        statement: [.text("Found.")],
        limits: [
          .list(MarkupList(items: [[Sample.paragraph("Limit.")], [Sample.paragraph("More.")]]))
        ],
        source: "1 of 2 · Hallett, 2019")
      let file = try file([card], print: .large)
      #expect(file.pages.count == 2)
      #expect(!file.pages[0].contains { $0.text.contains("Found") || $0.text.contains("Limit") })
      #expect(
        file.pages[0].map(\.text).joined().contains("Turn over when everyone has taken a view"))
      #expect(file.pages[1].contains { $0.text == "When you have talked, take finding 7" })
      #expect(file.pages[1].contains { $0.text == "Look again" })
      #expect(file.tree.contains("“What this does not say. Limit.”"))
    }

    // MARK: - Slips

    private func slips(_ positions: [String]) throws -> PrintedFile {
      var card = Sample.card("A", positions: positions)
      card.number = 7
      return try PrintedFile(
        Document(title: "T", language: "en", elements: [.ballots([card])]))
    }

    @Test func `a slip has both views, and four slips of a sheet are the same`() throws {
      let file = try slips(["agree", "disagree"])
      let said = file.pages[0].map(\.text)
      #expect(said.count { $0.hasSuffix("First view, before the talk") } == 4)
      #expect(said.count { $0.hasSuffix("Second view, after the finding") } == 4)
      #expect(file.tree.ranges(of: "First view").count == 1)
    }

    @Test func `views that need much room have a slip each, and both are read`() throws {
      let positions = (1...6).map { "position \($0) that has about forty letters" }
      let file = try slips(positions)
      let page = file.pages[0]
      let (width, height) = (595.276 / 2, 841.89 / 2)
      for (name, column) in [("First view", 0.0), ("Second view", 1)] {
        let found = page.filter { $0.text.contains(name) }
        #expect(found.count == 2, "\(name)")
        #expect(found.allSatisfy { ($0.x / width).rounded(.down) == column }, "\(name)")
        #expect(file.tree.ranges(of: name).count == 1)
      }
      // All of a slip stands above its foot: nothing runs into the slip below.
      let (feet, others) = (
        page.filter { $0.text.contains("Fold it") }, page.filter { $0.size >= 11 }
      )
      #expect(feet.count == 4)
      for run in others {
        let foot = feet.first {
          ($0.x / width).rounded(.down) == (run.x / width).rounded(.down)
            && ($0.y / height).rounded(.down) == (run.y / height).rounded(.down)
        }
        #expect(foot.map { $0.y > run.y } == true, "\(run.text)")
      }
      // Once for each view, and once on the card to hold up.
      for position in positions { #expect(file.tree.ranges(of: position).count == 3) }
    }

    // MARK: - Sheets

    @Test func `sheets begin on the front of a sheet of paper`() throws {
      let document = Document(
        title: "T", language: "en", elements: [.paragraph("One page."), .cards([Sample.card("A")])])
      let pages = try PrintedFile(document).pages
      #expect(pages.count == 4)
      #expect(pages[1].isEmpty)
    }

    @Test func `a card without words is a card all the same`() throws {
      let card = PrintedCard(title: "", language: "en", look: Sample.look, statement: [])
      #expect(try file([card]).pages.map { $0.map(\.text) } == [["Home"], []])
    }

    @Test func `no cards make no sheets`() throws {
      #expect(try file([]).pages.count == 1)
    }

    // MARK: - Fit

    @Test(arguments: [
      (Document.Print.usual, 1, 1, 1), (.usual, 20, 1, 2), (.usual, 1, 30, 2), (.large, 1, 1, 1),
      (.large, 20, 1, 3),
    ])
    func `how many cards of paper a card takes is told`(
      print: Document.Print, front: Int, back: Int, count: Int
    ) throws {
      let fit = CardFit(print: print, size: .a4)
      #expect(try fit.counts(of: [Sample.card("A", front: front, back: back)]) == [count])
    }

    @Test func `how much is too much is told in millimetres, side by side`() throws {
      let fits = try CardFit(print: .usual, size: .a4).fits(
        of: [Sample.card("A"), Sample.card("A", front: 20), Sample.card("A", back: 30)])
      #expect(fits[0].frontExcess == 0 && fits[0].backExcess == 0)
      #expect(fits[1].frontExcess > 20 && fits[1].backExcess == 0)
      #expect(fits[2].frontExcess == 0 && fits[2].backExcess > 20)
    }

    @Test func `one measure serves many cards`() throws {
      let fit = CardFit(print: .usual, size: .letter)
      #expect(try fit.counts(of: [1, 20, 1].map { Sample.card("A", front: $0) }) == [1, 2, 1])
    }

    // MARK: - Marks

    @Test func `ticks stand on the lines of the cuts, 1.5 to 5 mm from the edges`() throws {
      let boxes = CutMarks(CardStock(Sheet(.a4), .usual)).boxes.map { box in
        [box.x, box.y, box.width, box.height].map { ($0 / 72 * 25.4 * 10).rounded() / 10 }
      }
      #expect(
        boxes == [
          [1.5, 148.4, 3.5, 0.2], [205, 148.4, 3.5, 0.2], [104.9, 1.5, 0.2, 3.5],
          [104.9, 292, 0.2, 3.5],
        ])
    }

    @Test func `large cards have the one cut between them marked`() {
      #expect(CutMarks(CardStock(Sheet(.a4), .large)).boxes.allSatisfy { $0.width > $0.height })
    }
  }
}
