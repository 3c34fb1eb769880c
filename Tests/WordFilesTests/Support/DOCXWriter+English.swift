import Documents
import Practice

@testable import WordFiles

extension DOCXWriter {
  init() { self.init(words: EnglishDocumentWords()) }
}

extension PrintedCard {
  /// A card whose front and finding say `blocks`.
  init(saying blocks: [Block], title: String = "C", language: String = "en") {
    self.init(
      title: title, language: language,
      look: ThemeLook(title: title, colour: .accent, icon: .letter("C")), statement: [.text(title)],
      setUp: blocks, positions: [title], prompts: [[.text(title)]],
      finding: PrintedCard.Found(statement: [.text(title)], limits: blocks, source: title))
  }
}
