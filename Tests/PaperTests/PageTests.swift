import Documents
import Practice
import Testing

@testable import Paper

extension PaperTests {
  @Suite struct PageTests {
    private func file(
      _ elements: [Document.Element], print: Document.Print = .usual,
      on paper: PaperSettings = PaperSettings()
    ) throws -> PrintedFile {
      try PrintedFile(
        Document(title: "T", language: "en", print: print, elements: elements), on: paper)
    }

    private func words(_ run: [PrintedRun]) -> [String] { run.map(\.text) }

    /// The baselines of a box's contents, page by page, for so many cards of one theme.
    private func contents(_ cards: Int) throws -> [[Double]] {
      let pages = (1...cards).map { number in
        var card = Sample.card("Card\(number).")
        card.number = number
        return CardPage(card: card, time: "", tryThis: [], findings: [])
      }
      let file = try PrintedFile(
        Document(
          title: "T", language: "en",
          elements: [
            .cardPages(pages, book: Book(title: "T", note: "Note.", credits: []))
          ]))
      let divider = try #require(
        file.pages.dropFirst(3).firstIndex { $0.contains { $0.text == "Home" } })
      return file.pages[2..<divider].map { page in
        page.filter { $0.text.contains("Card") }.map(\.y).sorted()
      }
    }

    @Test(arguments: [(20, 16.0), (84, 16), (96, 14), (102, 13.5)])
    func `the contents of a box stand closer only where that saves a leaf`(
      cards: Int, pitch: Double
    ) throws {
      let pages = try contents(cards)
      #expect(pages.count == 2)
      #expect(pages.joined().count == cards)
      let first = pages[0]
      try #require(first.count > 1)
      #expect(abs(first[1] - first[0] - pitch) < 0.6, "\(first[1] - first[0])")
    }

    @Test(arguments: [
      (PaperSettings.Size.a4, [0, 0, 595.276, 841.89]), (.letter, [0, 0, 612, 792]),
    ])
    func `a page has the size of its paper`(size: PaperSettings.Size, box: [Double]) throws {
      let file = try file([.paragraph("x")], on: PaperSettings(size: size))
      for (got, wanted) in zip(file.size(ofPage: 0), box) { #expect(abs(got - wanted) < 0.01) }
    }

    @Test func `the foot of each page says its number, of how many, and the title, as an artifact`()
      throws
    {
      let file = try file([
        .paragraph("A."), .pageBreak, .paragraph("B."), .pageBreak, .paragraph("C."),
      ])
      let feet = file.pages.map { page in page.filter { $0.mark == nil }.map(\.text) }
      #expect(
        feet == [["T", "Page 1 of ", "3"], ["T", "Page 2 of ", "3"], ["T", "Page 3 of ", "3"]])
    }

    @Test func `a title of two lines has what it is about on the second`() throws {
      let title = "Facilitator’s guide: An evening for carers of the county"
      let file = try PrintedFile(
        Document(title: title, language: "en", elements: [.paragraph("A.")]))
      let lines = file.pages[0].filter { $0.size > 20 }.map(\.text)
      #expect(lines == ["Facilitator’s guide:", " An evening for carers of the county"])
      #expect(file.tree.contains("H1 “\(title)”"))
      #expect(file.bookmarks.first == title)
    }

    @Test func `a page break at the end makes no empty page`() throws {
      #expect(try file([.paragraph("A."), .pageBreak]).pages.count == 1)
    }

    @Test(arguments: [(Document.Print.usual, 9.0), (.large, 12.0)])
    func `feet are no smaller than 9 points, or 12 in large print, and nothing else is under 10`(
      print: Document.Print, least: Double
    ) throws {
      var document = Sample.everything
      document.print = print
      document.elements += [.testSheet, .cards([Sample.card("A"), Sample.card("B", front: 30)])]
      let sizes = Set(try PrintedFile(document).pages.joined().map(\.size))
      #expect(sizes.min() == least)
      #expect(sizes.subtracting([least]).allSatisfy { $0 >= 10 })
    }

    @Test func `all words of a page stand within its margins of 20 mm`() throws {
      for run in try PrintedFile(Sample.everything).pages.joined() where run.mark != nil {
        #expect((56...539).contains(run.x))
        #expect((56...790).contains(run.y))
      }
    }

    @Test func `a heading stays with what follows it`() throws {
      for lines in 25...40 {
        let filler = Array(repeating: Sample.paragraph("x"), count: lines).map(
          Document.Element.block)
        let file = try file(filler + [.heading(2, "Heading"), .paragraph("Below the heading.")])
        let page = try #require(file.pages.first { words($0).contains("Heading") })
        #expect(words(page).contains("Below the heading."), "\(lines)")
      }
    }

    @Test(arguments: [
      [Inline.strong([.text("Asked")])], [.text("What was counted, then Asked:")],
    ])
    func `words that lead on to what follows stay with it`(_ lead: [Inline]) throws {
      for lines in 25...40 {
        let filler = Array(repeating: Sample.paragraph("x"), count: lines).map(
          Document.Element.block)
        let list = Document.Element.block(Sample.list(["Answered."]))
        let file = try file(filler + [.block(.paragraph(lead)), list])
        let page = try #require(
          file.pages.first { page in words(page).contains { $0.contains("Asked") } })
        #expect(words(page).contains("Answered."), "\(lines)")
      }
    }

    @Test func `a paragraph leaves no single line at the foot or the head of a page`() throws {
      let long = Array(repeating: "word", count: 80).joined(separator: " ")
      for lines in 20...40 {
        let filler = Array(repeating: Sample.paragraph("x"), count: lines).map(
          Document.Element.block)
        let file = try file(filler + [.paragraph(long)])
        let counts = file.pages.map { page in
          Set(page.filter { $0.text.contains("word") }.map(\.y)).count
        }
        #expect(!counts.contains(1), "\(lines): \(counts)")
      }
    }

    @Test func `the head of a table stands on each of its pages, and is read once`() throws {
      let rows = (1...80).map { [[Inline.text("Row \($0)")], [.text("What is said")]] }
      let table = TextTable(title: "Long", columns: ["Time", "Words"], rows: rows)
      let file = try file([.table(table)])
      #expect(file.pages.count == 4)
      let heads = file.pages.map { page in page.filter { $0.text == "Time" }.map { $0.mark == nil }
      }
      #expect(heads == [[false], [true], [true], [true]])
      #expect(file.tree.components("TH /Row “Row ") == 80)
    }

    @Test func `a row is never parted while it fits on a page`() throws {
      let long = Array(repeating: "word", count: 150).joined(separator: " ")
      let rows = (1...9).map { [[Inline.text("Row \($0)")], [.text(long)]] }
      let file = try file([.table(TextTable(title: "", columns: ["A", "B"], rows: rows))])
      for page in file.pages {
        let starts = page.filter { $0.text.hasPrefix("Row") }.count
        #expect(page.filter { $0.text.contains("word") }.count % starts == 0)
      }
    }

    @Test func `a row taller than a page goes on to the next`() throws {
      let long = Array(repeating: "word", count: 1_500).joined(separator: " ")
      let table = TextTable(
        title: "", columns: ["A", "B"], rows: [[[.text("Row")], [.text(long)]]])
      let file = try file([.table(table)])
      #expect(file.pages.count == 3)
      #expect(file.tree.contains("TD “\(long)”"))
    }

    @Test func `a table without rows is its head`() throws {
      let tree = try file([.table(TextTable(title: "E", columns: ["A"], rows: []))]).tree
      #expect(tree.contains("TH /Column “A”"))
    }

    @Test func `writing lines take pages as they need`() throws {
      #expect(try file([.writingLines(100)]).pages.count == 4)
      #expect(try file([.writingLines(-1)]).pages.count == 1)
    }

    @Test func `links are where their words are, with their address and what they are called`()
      throws
    {
      let link = try #require(Sample.link)
      let file = try file([.block(.paragraph([.text("See "), .link([.text("the report")], link)]))])
      let found = try #require(file.links(ofPage: 0).first)
      #expect(found.address == "https://example.org/report?a=(1)&b=2")
      #expect(found.says == "the report: https://example.org/report?a=(1)&b=2")
      let run = try #require(file.pages[0].first { $0.text == "the report" })
      #expect(abs(found.box[0] - run.x) < 0.5)
      #expect(found.box[1] < 841.89 - run.y && 841.89 - run.y < found.box[3])
    }

    @Test func `a link over two lines has an area on each, and one element`() throws {
      let link = try #require(Sample.link)
      let words = Array(repeating: "word", count: 20).joined(separator: " ")
      let file = try file([.block(.paragraph([.link([.text(words)], link)]))])
      #expect(file.links(ofPage: 0).count == 2)
      #expect(file.tree.components("Link “") == 1)
    }

    @Test func `a word of 400 letters is parted`() throws {
      let word = String(repeating: "m", count: 400)
      let file = try file([
        .paragraph(word), .block(Sample.list([word])),
        .facts([Document.Fact(name: word, words: [.text(word)])]),
      ])
      #expect(file.tree.components(word) == 4)
      for run in file.pages.joined() where run.mark != nil { #expect(run.x < 540) }
    }

    @Test func `lists and quotations may be nested a hundred deep`() throws {
      let lists = (0..<100).reduce(Sample.paragraph("deep")) { inner, _ in
        .list(MarkupList(items: [[inner]]))
      }
      let quotations = (0..<100).reduce(Sample.paragraph("deep")) { inner, _ in .quotation([inner])
      }
      let file = try file([.block(lists), .block(quotations)])
      #expect(file.tree.components("P “deep”") == 2)
      for run in file.pages.joined() where run.mark != nil { #expect(run.x < 540) }
    }

    @Test func `a number beyond all numbers still numbers a list`() throws {
      let tree = try file([.block(Sample.list(["a", "b"], start: .max))]).tree
      #expect(tree.contains("Lbl “\(Int.max).”"))
    }

    @Test func `an item without words keeps its bullet`() throws {
      let tree = try file([.block(.list(MarkupList(items: [[], [Sample.paragraph("b")]])))]).tree
      #expect(tree.components("Lbl “•”") == 2)
    }
  }
}

extension String {
  /// How often `part` is in it.
  func components(_ part: String) -> Int {
    ranges(of: part).count
  }
}
