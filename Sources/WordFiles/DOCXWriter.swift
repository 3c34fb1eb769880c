package import Handouts

/// Writes documents as Word files (Office Open XML, ECMA-376).
package struct DOCXWriter: DocumentWriter {
  /// Makes a writer.
  package init() {}

  package func bytes(of document: Document, on paper: PaperSettings) throws -> DocumentFile {
    throw DocumentFault("DOCX is not written yet.")
  }
}
