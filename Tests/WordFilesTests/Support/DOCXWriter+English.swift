import Documents

@testable import WordFiles

extension DOCXWriter {
  init() { self.init(words: EnglishDocumentWords()) }
}
