package import Documents

/// Writes documents as Word files (Office Open XML, ECMA-376, transitional).
///
/// Words are in styles, lists in Word's own numbering, charts are Word's own with their figures
/// beside them: whoever gets the file can change everything in it.
package struct DOCXWriter: DocumentWriter {
  /// Makes a writer.
  package init() {}

  package func bytes(of document: Document, on paper: PaperSettings) throws -> DocumentFile {
    DocumentFile(bytes: try DocumentParts(document, on: paper).archive().bytes())
  }
}
