import Documents

@testable import Paper

extension PDFWriter {
  init() { self.init(words: EnglishDocumentWords()) }
}

extension CardFit {
  init(print: Document.Print, size: PaperSettings.Size) {
    self.init(print: print, size: size, words: EnglishDocumentWords())
  }

  func counts(of cards: [PrintedCard]) throws -> [Int] { try fits(of: cards).map(\.cards) }
}

extension Typesetter {
  convenience init(language: String) throws {
    try self.init(language: language, words: EnglishDocumentWords())
  }
}
