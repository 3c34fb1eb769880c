import Documents
import Practice
import TestKit
import Testing

@testable import Paper

extension PaperTests {
  @Suite struct HostileTests {
    /// A document that says `text` in every field.
    private func document(saying text: String) -> Document {
      let link = Link("https://example.org/")
      let inlines: [Inline] =
        [
          .text(text), .strong([.text(text)]), .emphasis([.code(text)]), .softBreak, .lineBreak,
          .phrase([.text(text)], language: text), .phrase([.text(text)], language: "cy"),
        ]
        + [link.map { .link([.text(text)], $0) }, Link(text).map { .link([.text("x")], $0) }]
        .compactMap { $0 }
      let chart = Chart(
        title: text, unit: text, note: text, bars: [Sample.bar(text, "1")].compactMap { $0 })
      let figures = FigureTable(
        title: text, columns: [text, text],
        rows: [.group(text), .figures(label: text, cells: [text])],
        marks: [FigureTable.Mark(symbol: text, meaning: text)], note: text)
      let blocks: [Block] = [
        .heading(level: 2, inlines), .paragraph(inlines), Sample.list([text]),
        .quotation([.paragraph(inlines)]), .code(text), .chart(chart), .table(figures),
      ]
      return Document(
        title: text, language: text, subject: text, author: text,
        elements: blocks.map(Document.Element.block) + [
          .facts([Document.Fact(name: text, words: inlines)]),
          .table(TextTable(title: text, columns: [text, text], rows: [[inlines, inlines]])),
          .testSheet,
          .cards([
            PrintedCard(
              id: text, title: text, language: text,
              look: ThemeLook(title: text, colour: .accent, icon: .letter(text)),
              statement: inlines,
              setUp: blocks, positions: [text, text], prompts: [inlines],
              finding: PrintedCard.Found(statement: inlines, limits: blocks, source: text))
          ]),
        ], closing: [Sample.paragraph(text)])
    }

    private func check(_ document: Document) throws {
      let made = try PDFWriter().bytes(of: document, on: PaperSettings())
      let file = try PrintedFile(made.bytes)
      #expect(HostileCorpus.forbidden(in: file.tree.filter { $0 != "\n" }).isEmpty)
      #expect(
        file.value("/OpenAction") == nil && file.value("/Names") == nil && file.value("/AA") == nil)
      for page in file.pages.indices {
        for link in file.links(ofPage: page) {
          let address = try #require(link.address)
          #expect(Link(address) != nil && address.utf8.allSatisfy { (0x21..<0x7F).contains($0) })
        }
      }
      #expect(try !file.metadata.contains("<script"))
    }

    @Test(arguments: HostileCorpus.piles)
    func `piles of marks and joined signs make a file that opens`(text: String) throws {
      try check(
        Document(
          title: text, language: "en",
          elements: [
            .paragraph(text), .block(Sample.list([text])),
            .cards([
              PrintedCard(
                title: text, language: "en", look: Sample.look, statement: [.text(text)])
            ]),
          ]))
    }

    @Test(arguments: HostileCorpus.short.filter { $0.utf8.count < 1_000 })
    func `a hostile text in every field makes a file that opens`(text: String) throws {
      try check(document(saying: text))
    }

    @Test(arguments: HostileCorpus.scripts)
    func `a script in every field makes nothing active`(text: String) throws {
      try check(document(saying: text))
    }

    @Test(arguments: HostileCorpus.large.indices)
    func `a text without end is laid out`(index: Int) throws {
      let text = HostileCorpus.large[index]
      let document = Document(title: "T", language: "en", elements: [.paragraph(text)])
      let made = try PDFWriter().bytes(of: document, on: PaperSettings())
      #expect(made.bytes.count > 1_000)
    }

    @Test func `a text of many parts loses and doubles no word`() throws {
      let words = (0..<9_000).map { "w\($0)" }.joined(separator: " ")
      let document = Document(title: "T", language: "en", elements: [.paragraph(words)])
      #expect(try PrintedFile(document).tree == "Document\n  H1 “T”\n  P “\(words)”")
    }

    @Test func `a finding of five thousand words goes over pages and over cards`() throws {
      let words = (0..<5_000).map { "w\($0)" }.joined(separator: " ")
      let card = PrintedCard(
        title: "A", language: "en", look: Sample.look, statement: [.text("Statement.")],
        finding: PrintedCard.Found(statement: [.text(words)]))
      let document = Document(title: "T", language: "en", elements: [.cards([card])])
      let file = try PrintedFile(document)
      #expect(file.tree.contains("P “\(words)”"))
      let parts = try CardFit(print: .usual, size: .a4).counts(of: [card])[0]
      #expect(file.pages.count == (parts + 3) / 4 * 2)
      #expect((30...60).contains(parts))
    }
  }
}
