import Counts
import Documents
import Practice
import Testing

@testable import Collecting

/// A pseudo-language: what is still in small letters afterwards wasn't taken from the words of a language.
@Suite struct LanguageTests {
  @Test func `every word of a page is of the language's words`() throws {
    let given = try (1...4).map {
      try County.contribution(
        $0, region: "GWENT", card: "keeping-safe/c", positions: ["ONE", "TWO", "THREE"])
    }
    var ledger = Ledger()
    _ = ledger.publish(given, on: try County.published())
    let names = CardNames(cards: ["keeping-safe/c": "A CARD"], themes: ["home": "A THEME"])
    let document = PictureBuilder(words: PseudoCollectWords(), names: names)
      .document(for: Picture(ledger.batches))
    let text = TextWriter(words: EnglishDocumentWords()).text(of: document).string
    let left = left(of: text)
    #expect(left.isEmpty, "\(left.prefix(5))")
  }

  @Test(arguments: Said.all)
  func `every message is of the language's words`(said: Said) {
    let text = said.text(PseudoCollectWords())
    let left = left(of: text)
    #expect(left.isEmpty, "\(left.prefix(5))")
  }

  // Options are typed in every language.
  private func left(of text: String) -> [Substring] {
    text.split(separator: " ").filter { !$0.hasPrefix("--") }
      .flatMap { $0.split { !$0.isASCII || !$0.isLetter } }
      .filter { $0.contains(where: \.isLowercase) }
  }

  /// What is said, in capitals wherever it comes from outside.
  struct Said: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let text: @Sendable (any CollectWords) -> String

    static let all: [Said] = [
      Said(testDescription: "a file that is gone") { $0.cannotRead("/A", "WHY") },
      Said(testDescription: "a file that can't be made") { $0.cannotWrite("/A", "WHY") },
      Said(testDescription: "a file that is there") { $0.exists("/A") },
      Said(testDescription: "no folder") { $0.notAFolder("/A") },
      Said(testDescription: "nothing to show") { $0.nothingToShow("/A") },
      Said(testDescription: "a ledger that is damaged") { $0.ledgerUnclear("/A", "WHY") },
      Said(testDescription: "two ledgers") { $0.secondLedger("/A", "B") },
      Said(testDescription: "a pipe") { $0.remark(FolderRemark("A", .notPlain)) },
      Said(testDescription: "a part") { $0.remark(FolderRemark("A", .arriving)) },
      Said(testDescription: "a copy") { $0.remark(FolderRemark("A", .copy(of: "B"))) },
      Said(testDescription: "another") { $0.remark(FolderRemark("A", .differs(from: "B"))) },
      Said(testDescription: "unclear") { $0.remark(FolderRemark("A", .unclear(other: "B"))) },
      Said(testDescription: "others") { $0.othersInFolder(["A", "B", "C", "D"]) },
    ]
  }
}
