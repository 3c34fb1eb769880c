import Documents
import Testing

@testable import Paper

extension PaperTests {
  @Suite struct TestSheetTests {
    private func file(_ print: Document.Print, _ flip: PaperSettings.Flip) throws -> PrintedFile {
      try PrintedFile(
        Document(title: "Cards", language: "en", print: print, elements: [.testSheet]),
        on: PaperSettings(flip: flip))
    }

    @Test(arguments: [Document.Print.usual, .large])
    func `it has a front and a back that say how to hold them and what to do`(
      print: Document.Print
    ) throws {
      let file = try file(print, .long)
      #expect(file.pages.count == 2)
      for words in [
        "H1 “Cards”", "H2 “Test sheet”", "H3 “Front of card 1”", "turned over the long edge",
        "Hold the sheet against the light", "H2 “The other side”", "H3 “Back of card 2”",
        "“--flip short”",
      ] { #expect(file.tree.contains(words)) }
    }

    @Test func `each back lies behind its front`() throws {
      let file = try file(.usual, .long)
      func places(_ page: Int, _ words: String) -> [[Bool]] {
        (1...4).compactMap { number in
          file.pages[page].first { $0.text == "\(words) \(number)" }.map {
            [$0.x > 297, $0.y > 421]
          }
        }
      }
      #expect(
        places(0, "Front of card") == [
          [false, false], [true, false], [false, true], [true, true],
        ])
      #expect(
        places(1, "Back of card") == [
          [true, false], [false, false], [true, true], [false, true],
        ])
    }

    @Test func `for the short edge the back is turned and says so`() throws {
      let file = try file(.usual, .short)
      #expect(file.pages[1].allSatisfy { $0.isTurned })
      #expect(file.tree.contains("turned over the short edge"))
      #expect(file.tree.contains("stands on its head; that is meant"))
      #expect(file.tree.contains("“--flip long”"))
    }

    @Test func `cards after it are numbered below the title`() throws {
      let document = Document(
        title: "Cards", language: "en", elements: [.testSheet, .cards([Sample.card("A")])])
      let file = try PrintedFile(document)
      #expect(file.pages.count == 4)
      #expect(file.bookmarks.suffix(2) == ["    Back of card 4", "  A"])
    }
  }
}
