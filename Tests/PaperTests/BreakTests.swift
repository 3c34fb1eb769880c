import Documents
import Practice
import Testing

@testable import Paper

extension PaperTests {
  @Suite struct BreakTests {
    /// On which page each word of `words` stands, after so many lines above it.
    private func pages(
      of words: [String], below lines: Int, _ elements: [Document.Element]
    ) throws -> [Int] {
      let above = (0..<lines).map { _ in Document.Element.paragraph("Above.") }
      let file = try PrintedFile(Document(title: "T", language: "en", elements: above + elements))
      return try words.map { word in
        try #require(file.pages.firstIndex { $0.contains { $0.text.contains(word) } }, "\(word)")
      }
    }

    private func table(_ rows: Int, note: String = "") -> Document.Element {
      .block(
        .table(
          FigureTable(
            title: "Title", columns: ["What", "Count"],
            rows: (1...rows).map { .figures(label: "Row\($0).", cells: ["\($0)"]) },
            note: note.isEmpty ? nil : note)))
    }

    @Test func `no row of a table stands alone at either side of a page's end`() throws {
      for lines in 12...32 {
        let rows = (1...7).map { "Row\($0)." }
        let pages = try pages(of: rows, below: lines, [table(7)])
        let split = pages.firstIndex { $0 != pages[0] }
        if let split { #expect((2...5).contains(split), "after \(lines) lines: \(pages)") }
      }
    }

    @Test func `lines move closer where that saves a page of a few lines`() throws {
      func pages(_ lines: Int, begun: Bool) throws -> Int {
        let above = (0..<lines).map { _ in Document.Element.paragraph("Above.") }
        let elements = above + (begun ? [.pageBreak, .paragraph("Anew.")] : [])
        return try PrintedFile(Document(title: "T", language: "en", elements: elements)).pages.count
      }
      let over = try #require(try (20...40).first { try pages($0, begun: false) == 2 })
      #expect(try pages(over - 1, begun: true) == 2)
      #expect(try pages(over + 2, begun: true) == 2)
      // Half a page more isn't squeezed.
      #expect(try pages(over + 14, begun: true) == 3)
    }

    @Test func `the last lines of a document don't stand on a page of their own`() throws {
      let items = (1...8).map { "Item\($0)." }
      var counts: Set<Int> = []
      for lines in 6...24 {
        let above = (0..<lines).map { _ in Document.Element.paragraph("Above.") }
        let parts = ["One", "Two", "Three"].flatMap { title in
          [Document.Element.heading(2, title)]
            + (title == "One" ? above : [.block(Sample.list(items))])
        }
        let file = try PrintedFile(
          Document(
            title: "T", language: "en", elements: parts, closing: [Sample.paragraph("The end.")]))
        counts.insert(file.pages.count)
        let last = try #require(file.pages.last)
        #expect(last.contains { $0.text.contains("The end.") })
        #expect(last.contains { $0.text.contains("Item") }, "after \(lines) lines")
      }
      #expect(counts == [1, 2])
    }

    @Test func `a table of few rows stays whole`() throws {
      for lines in 16...32 {
        let rows = (1...4).map { "Row\($0)." }
        let pages = try pages(of: rows, below: lines, [table(4)])
        #expect(Set(pages).count == 1, "after \(lines) lines: \(pages)")
      }
    }

    @Test func `names with what they stand for stay together, and with what comes before`() throws {
      let facts = ["Source.", "Where."].map {
        Document.Fact(name: "Name", words: [.text($0)])
      }
      for lines in 12...32 {
        let pages = try pages(
          of: ["Limit.", "Source.", "Where."], below: lines, [.paragraph("Limit."), .facts(facts)])
        #expect(Set(pages).count == 1, "after \(lines) lines: \(pages)")
      }
    }

    @Test func `a quotation of a few paragraphs stays whole`() throws {
      for lines in 16...32 {
        let inner = ["Stated.", "Set up.", "Asked."].map(Sample.paragraph)
        let pages = try pages(
          of: ["Stated.", "Set up.", "Asked."], below: lines, [.block(.quotation(inner))])
        #expect(Set(pages).count == 1, "after \(lines) lines: \(pages)")
      }
    }

    @Test func `neither the first nor the last line of a list stands alone`() throws {
      let items = (1...6).map { "Item\($0)." }
      for lines in 16...32 {
        let pages = try pages(of: items, below: lines, [.block(Sample.list(items))])
        let split = pages.firstIndex { $0 != pages[0] }
        if let split { #expect((2...4).contains(split), "after \(lines) lines: \(pages)") }
      }
    }

    @Test func `a labelled line stays with what it tells of`() throws {
      let source = Block.paragraph([.strong([.text("Source:")]), .text(" Hallett.")])
      for lines in 16...32 {
        let pages = try pages(
          of: ["Finding.", "Source:"], below: lines, [.paragraph("Finding."), .block(source)])
        #expect(Set(pages).count == 1, "after \(lines) lines: \(pages)")
      }
    }

    @Test func `a run sheet of many pages has its heads on each`() throws {
      let rows = (1...40).map { RunSheet.Row(step: "Step\($0).", about: "", start: 0, minutes: 5) }
      let sheet = RunSheet(rows: rows, checks: [], late: "Late.")
      let file = try PrintedFile(
        Document(title: "T", language: "en", elements: [.runSheet(sheet)]))
      let pages = file.pages.filter {
        $0.contains { $0.text.hasPrefix("Step") && $0.text.hasSuffix(".") }
      }
      #expect(pages.count > 1)
      let heads = pages.map { page in page.filter { $0.text == "Clock" }.map { $0.mark == nil } }
      #expect(heads == [[false]] + Array(repeating: [true], count: pages.count - 1))
    }

    @Test func `notes stay with the last two rows`() throws {
      for lines in 12...32 {
        let pages = try pages(
          of: ["Row6.", "Row7.", "Note."], below: lines, [table(7, note: "Note.")])
        #expect(Set(pages).count == 1, "after \(lines) lines: \(pages)")
      }
    }

    @Test func `a heading stays with its words, wherever it comes`() throws {
      for lines in 12...32 {
        let pages = try pages(
          of: ["Heading", "Words"], below: lines, [.heading(2, "Heading"), .paragraph("Words.")])
        #expect(Set(pages).count == 1, "after \(lines) lines: \(pages)")
      }
    }

    @Test func `a chart stays whole, with its title and note`() throws {
      for lines in 8...24 {
        let pages = try pages(
          of: ["Mean number of moves", "14.8", "From case files."], below: lines,
          [.block(.chart(Sample.chart))])
        #expect(Set(pages).count == 1, "after \(lines) lines: \(pages)")
      }
    }

    @Test(arguments: [3, 59, 61, 400])
    func `short lines side by side lose no word, however many they are`(_ count: Int) throws {
      let items = (0..<count).map { "Item\($0)." }
      let file = try PrintedFile(
        Document(title: "T", language: "en", elements: [.columns([Sample.list(items)])]))
      let said = file.pages.joined().filter { $0.mark != nil }
      for item in items { #expect(said.contains { $0.text.contains(item) }, "\(item)") }
      for run in said { #expect(run.y < 790) }
    }
  }
}
