package import Documents

/// Writes documents as Word files (Office Open XML, ECMA-376, transitional).
///
/// Words are in styles, lists in Word's own numbering, charts are Word's own with their figures
/// in them: whoever gets the file can change everything in it.
package struct DOCXWriter: DocumentWriter {
  private let words: any WordFileWords

  package init(words: any WordFileWords) {
    self.words = words
  }

  package func bytes(of document: Document, on paper: PaperSettings) throws -> DocumentFile {
    DocumentFile(bytes: try DocumentParts(document, on: paper, words).archive().bytes())
  }
}

/// The words that Word files have besides those of all documents.
package protocol WordFileWords: DocumentWords {
  /// What stands before a page's number, and between that and how many there are.
  var page: (before: String, between: String) { get }
  func chart(_ number: Int) -> String
  /// How sheets of cards are printed and cut.
  var printBothSides: String { get }
}

extension EnglishDocumentWords: WordFileWords {
  package var page: (before: String, between: String) { ("Page", "of") }
  package func chart(_ number: Int) -> String { "Chart \(number)" }
  package var printBothSides: String {
    """
    The cards come next. Print them on both sides at their actual size, turning over the long edge, and cut along \
    the dotted lines.
    """
  }
}
