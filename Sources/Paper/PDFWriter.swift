package import Documents
internal import Synchronization

/// Writes documents as tagged PDF 1.7: Pango sets the words, cairo makes the fonts.
///
/// Several threads may write at once; they do so one after another.
package struct PDFWriter: DocumentWriter {
  private let words: any PaperWords

  package init(words: any PaperWords) {
    self.words = words
  }

  package func bytes(of document: Document, on paper: PaperSettings) throws -> DocumentFile {
    try DrawingLock.held {
      do { return try written(document, on: paper) } catch let fault as PaperFault {
        throw words.fault(fault)
      }
    }
  }

  private func written(_ document: Document, on paper: PaperSettings) throws -> DocumentFile {
    let typesetter = try Typesetter(language: document.language, words: words)
    let canvas = Canvas(tree: StructureTree())
    var composer = Composer(document, paper, typesetter, canvas)
    composer.compose()
    let remarks =
      (typesetter.hasFamily ? [] : [words.noFamily]) + typesetter.missing.remarks(words)
      + composer.remarks
    let properties = FileProperties(
      document, created: paper.created, isAccessible: typesetter.missing.scalars.isEmpty,
      untitled: words.untitled)
    let bytes = try Finisher.bytes(of: canvas, properties)
    return DocumentFile(bytes: bytes, remarks: remarks)
  }
}

/// One at a time: whoever draws or measures has the fonts of the process for themselves.
///
/// cairo keeps the font files of all its users in one place, ten of them open. Where one thread needs
/// another file, cairo closes one that a second thread has begun to read (1.16,
/// `_cairo_ft_unscaled_font_lock_face`).
enum DrawingLock {
  private static let lock = Mutex(())

  /// Does `work` once nobody else draws.
  static func held<Result: Sendable>(_ work: () throws -> Result) rethrows -> Result {
    try lock.withLock { _ in try work() }
  }
}
