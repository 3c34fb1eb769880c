package import Handouts

/// Writes documents as tagged PDF.
package struct PDFWriter: DocumentWriter {
  /// Makes a writer.
  package init() {}

  package func bytes(of document: Document, on paper: PaperSettings) throws -> DocumentFile {
    throw DocumentFault("PDF is not written yet.")
  }
}
