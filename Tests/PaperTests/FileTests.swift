import Documents
import Practice
import Testing

@testable import Paper

extension PaperTests {
  @Suite struct FileTests {
    private let small = Document(
      title: "Every move counts", language: "en-GB", subject: "A card", author: "Keeping safe",
      elements: [.paragraph("Words.")])

    @Test func `the file says its language, shows its title and is tagged`() throws {
      let file = try PrintedFile(small)
      #expect(file.value("/Lang") == "en-GB")
      #expect(file.value("/ViewerPreferences", "/DisplayDocTitle") == "true")
      #expect(file.value("/MarkInfo", "/Marked") == "true")
      #expect(file.value("/PageMode") == "/UseOutlines")
    }

    @Test func `title, author and subject are among the properties`() throws {
      let file = try PrintedFile(small)
      #expect(file.property("/Title") == "Every move counts")
      #expect(file.property("/Author") == "Keeping safe")
      #expect(file.property("/Subject") == "A card")
      #expect(file.property("/Producer") == "reflect")
    }

    @Test func `without a date none is written`() throws {
      let file = try PrintedFile(small)
      #expect(file.property("/CreationDate") == nil)
      #expect(file.property("/ModDate") == nil)
      #expect(try !file.metadata.contains("xmp:CreateDate"))
    }

    @Test func `a date that is passed in is the file's only one`() throws {
      let file = try PrintedFile(small, on: PaperSettings(created: 1_700_000_000))
      #expect(file.property("/CreationDate") == "D:20231114221320Z")
      #expect(file.property("/ModDate") == "D:20231114221320Z")
      #expect(try file.metadata.contains("<xmp:CreateDate>2023-11-14T22:13:20Z</xmp:CreateDate>"))
    }

    @Test func `one document on one paper gives the same bytes each time`() throws {
      let document = Sample.everything
      let first = try PDFWriter().bytes(of: document, on: PaperSettings()).bytes
      #expect(try PDFWriter().bytes(of: document, on: PaperSettings()).bytes == first)
    }

    @Test func `the file is PDF 1.7`() throws {
      let bytes = try PDFWriter().bytes(of: small, on: PaperSettings()).bytes
      #expect(bytes.starts(with: "%PDF-1.7\n".utf8))
    }

    @Test func `the packet holds title and language, escaped, and says that PDF/UA-1 is followed`()
      throws
    {
      var document = small
      document.title = "Risk & <b>care</b>"
      let metadata = try PrintedFile(document).metadata
      #expect(
        metadata.contains(
          "<rdf:li xml:lang=\"x-default\">Risk &amp; &lt;b&gt;care&lt;/b&gt;</rdf:li>"))
      #expect(
        metadata.contains("<dc:language><rdf:Bag><rdf:li>en-GB</rdf:li></rdf:Bag></dc:language>"))
      #expect(metadata.contains("<pdfuaid:part>1</pdfuaid:part>"))
    }

    @Test(arguments: [
      Document(title: "", language: "en", elements: [.paragraph("x")]),
      Document(title: "T", language: "no language", elements: [.paragraph("x")]),
      Document(title: "T", language: "en", elements: [.paragraph("sign \u{12031}")]),
    ])
    func `a file that misses what PDF/UA-1 asks for does not claim it`(document: Document) throws {
      #expect(try !PrintedFile(document).metadata.contains("pdfuaid:part"))
    }

    @Test(arguments: ["", "  ", "\n"])
    func `a document without a title is called untitled`(title: String) throws {
      let file = try PrintedFile(
        Document(title: title, language: "en", elements: [.paragraph("x")]))
      #expect(file.property("/Title") == "Untitled")
      #expect(file.tree == "Document\n  P “x”")
    }

    @Test func `a document without elements is a page with its title`() throws {
      let file = try PrintedFile(Document(title: "Only this", language: "en"))
      #expect(file.pages.count == 1)
      #expect(file.tree == "Document\n  H1 “Only this”")
    }

    @Test func `headings are bookmarks below each other`() throws {
      let document = Document(
        title: "T", language: "en",
        elements: [
          .heading(2, "A"), .heading(3, "A1"), .heading(3, "A2"), .heading(2, "B"), .paragraph("x"),
        ])
      #expect(try PrintedFile(document).bookmarks == ["T", "  A", "    A1", "    A2", "  B"])
    }

    @Test func `headings of a card's leaf are bookmarks below the card's`() throws {
      let page = CardPage(
        card: Sample.card("A"), time: "", tryThis: [.paragraph([.text("x")])], findings: [])
      let document = Document(title: "A", language: "en", elements: [.cardPages([page])])
      #expect(try PrintedFile(document).bookmarks == ["A", "  Talk about it", "  Try this"])
    }

    @Test func `several documents can be written at once`() async throws {
      let alone = try PDFWriter().bytes(of: Sample.everything, on: PaperSettings()).bytes
      try await withThrowingTaskGroup(of: [UInt8].self) { group in
        for _ in 0..<8 {
          group.addTask { try PDFWriter().bytes(of: Sample.everything, on: PaperSettings()).bytes }
        }
        for try await bytes in group { #expect(bytes == alone) }
      }
    }
  }
}
