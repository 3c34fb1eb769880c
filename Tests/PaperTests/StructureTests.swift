import Documents
import Practice
import Testing

@testable import Paper

extension PaperTests {
  @Suite struct StructureTests {
    private func tree(_ elements: [Document.Element], language: String = "en") throws -> String {
      try PrintedFile(Document(title: "T", language: language, elements: elements)).tree
    }

    @Test func `a page's title, quotation, facts and lists are in the structure as they are read`()
      throws
    {
      let elements: [Document.Element] = [
        .block(
          .quotation([.paragraph([.strong([.text("A statement.")])]), Sample.paragraph("More.")])),
        .facts([Document.Fact(name: "Date", words: [.text("21 November")])]),
        .heading(2, "First"),
        .block(
          .list(
            MarkupList(
              start: 9,
              items: [
                [Sample.paragraph("Nine"), Sample.list(["Inner"])], [Sample.paragraph("Ten")],
              ]))
        ),
      ]
      #expect(
        try tree(elements) == """
          Document
            H1 “T”
            BlockQuote
              P “A statement.”
              P “More.”
            L /None
              LI
                Lbl “Date”
                LBody “21 November”
            H2 “First”
            L /Decimal
              LI
                Lbl “9.”
                LBody
                  P “Nine”
                  L /Disc
                    LI
                      Lbl “•”
                      LBody
                        P “Inner”
              LI
                Lbl “10.”
                LBody
                  P “Ten”
          """)
    }

    @Test func `a chart is a figure that says its title and every figure; its note is a paragraph`()
      throws
    {
      #expect(
        try tree([.block(.chart(Sample.chart))]) == """
          Document
            H1 “T”
            Figure Alt=“Mean number of moves. Bar chart. Not exploited (n = 151): 7.3 moves; Exploited (n = 54): 14.8 moves.” “Mean number of moves Not exploited (n = 151) 7.3 moves Exploited (n = 54) 14.8 moves”
            P “From case files.”
          """)
    }

    @Test func `a table of figures has headings of columns, rows and groups`() throws {
      #expect(
        try tree([.block(.table(Sample.figures))]) == """
          Document
            H1 “T”
            Table
              Caption “Before the age of 12”
              THead
                TR
                  TH /Column “Experience”
                  TH /Column “Not exploited (n = 151)”
                  TH /Column “Exploited (n = 54)”
              TBody
                TR
                  TH /Column 3 “At home”
                TR
                  TH /Row “Neglect”
                  TD “61 (40.4%)”
                  TD “38 (70.4%)**”
              TBody
                TR
                  TH /Column 3 “Elsewhere”
                TR
                  TH /Row “Bullying”
                  TD “20 (13.2%)”
                  TD “21 (38.9%)”
            P “** p < 0.01”
            P “Several may hold.”
          """)
    }

    @Test func `a table whose title was just said as a heading does not say it again`() throws {
      let table = TextTable(
        title: "Steps", columns: ["Time", "Step"], rows: [[[.text("5 min")], []]])
      #expect(
        try tree([.heading(2, "Steps"), .table(table)]) == """
          Document
            H1 “T”
            H2 “Steps”
            Table
              THead
                TR
                  TH /Column “Time”
                  TH /Column “Step”
              TBody
                TR
                  TH /Row “5 min”
                  TD “–”
          """)
    }

    @Test func `links and words in another language are elements of their own`() throws {
      let link = try #require(Sample.link)
      let words: [Inline] = [
        .text("See "), .link([.text("the "), .strong([.text("report")])], link), .text(" and "),
        .phrase([.text("tŷ "), .link([.text("dŵr")], link)], language: "cy"), .text("."),
      ]
      #expect(
        try tree([.block(.paragraph(words))]) == """
          Document
            H1 “T”
            P “See  and .”
              Link “the report”
                -> https://example.org/report?a=(1)&b=2
              Span Lang=“cy” “tŷ ”
                Link “dŵr”
                  -> https://example.org/report?a=(1)&b=2
          """)
    }

    @Test(arguments: [[], [.text("")], [.text(" "), .strong([.text("\n")])]] as [[Inline]])
    func `a link without words is called by its address`(words: [Inline]) throws {
      let link = try #require(Link("mailto:a@example.org"))
      #expect(
        try tree([.block(.paragraph([.link(words, link)]))]) == """
          Document
            H1 “T”
            P
              Link “mailto:a@example.org”
                -> mailto:a@example.org
          """)
    }

    @Test func `a phrase whose language is no tag is only words`() throws {
      let words: [Inline] = [.text("a "), .phrase([.text("b")], language: "no tag"), .text(" c")]
      #expect(try tree([.block(.paragraph(words))]) == "Document\n  H1 “T”\n  P “a b c”")
    }

    @Test func `code is code, and a rule is not read`() throws {
      #expect(
        try tree([.block(.code("a  b\nc\n")), .block(.rule), .writingLines(3)]) == """
          Document
            H1 “T”
            P
              Code “a  bc”
          """)
    }

    @Test func `headings leave no level out, whatever is asked for`() throws {
      let elements: [Document.Element] = [
        .heading(4, "A"), .heading(6, "A1"), .heading(6, "A2"), .heading(3, "B"), .heading(1, "C"),
        .heading(2, "D"),
      ]
      #expect(
        try tree(elements) == """
          Document
            H1 “T”
            H2 “A”
            H3 “A1”
            H3 “A2”
            H2 “B”
            H2 “C”
            H2 “D”
          """)
    }

    @Test func `a heading within a quotation or list is none of the document's`() throws {
      let heading = Block.heading(level: 2, [.text("Inside")])
      #expect(
        try tree([.block(.quotation([heading]))]) == """
          Document
            H1 “T”
            BlockQuote
              P “Inside”
          """)
    }

    @Test
    func `cards come in their own order, each under its heading, whatever its place on paper`()
      throws
    {
      let file = try PrintedFile(
        Document(
          title: "T", language: "en",
          elements: [.paragraph("Before."), .cards([Sample.card("A"), Sample.card("B")])]))
      #expect(
        file.tree == """
          Document
            H1 “T”
            P “Before.”
            Sect
              H2 “Statement of A.”
              P “Home”
              P “Set-up 1 of A.”
              P “Take a view, then turn over”
              P “A”
              H3 “Talk about it”
              P “A”
              L /Disc
                LI
                  Lbl “•”
                  LBody
                    P “Prompt 1 of A.”
            Sect
              H2 “Statement of B.”
              P “Home”
              P “Set-up 1 of B.”
              P “Take a view, then turn over”
              P “B”
              H3 “Talk about it”
              P “B”
              L /Disc
                LI
                  Lbl “•”
                  LBody
                    P “Prompt 1 of B.”
          """)
    }

    @Test func `cards alone begin with headings of level 1`() throws {
      #expect(
        try tree([.cards([Sample.card("A")])]) == """
          Document
            Sect
              H1 “Statement of A.”
              P “Home”
              P “Set-up 1 of A.”
              P “Take a view, then turn over”
              P “A”
              H2 “Talk about it”
              P “A”
              L /Disc
                LI
                  Lbl “•”
                  LBody
                    P “Prompt 1 of A.”
          """)
    }

    @Test func `a card in another language says so`() throws {
      var card = Sample.card("A")
      card.language = "cy"
      #expect(try tree([.cards([card])]).contains("\n  Sect Lang=“cy”\n"))
    }

    @Test func `a paragraph over two pages is one paragraph`() throws {
      let words = Array(repeating: "word", count: 1_500).joined(separator: " ")
      let file = try PrintedFile(
        Document(title: "T", language: "en", elements: [.paragraph(words)]))
      #expect(file.pages.count == 3)
      #expect(file.tree == "Document\n  H1 “T”\n  P “\(words)”")
    }

    @Test func `the closing lines come last`() throws {
      let document = Document(
        title: "T", language: "en", elements: [.paragraph("A.")],
        closing: [Sample.paragraph("End.")])
      #expect(try PrintedFile(document).tree == "Document\n  H1 “T”\n  P “A.”\n  P “End.”")
    }
  }
}
