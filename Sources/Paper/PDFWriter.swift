package import Documents

/// Writes documents as tagged PDF 1.7: Pango sets the words, cairo draws, libqpdf finishes the structure.
///
/// Several threads may write at once; they do so one after another.
package struct PDFWriter: DocumentWriter {
  /// Makes a writer.
  package init() {}

  package func bytes(of document: Document, on paper: PaperSettings) throws -> DocumentFile {
    try Turn.take { try written(document, on: paper) }
  }

  private func written(_ document: Document, on paper: PaperSettings) throws -> DocumentFile {
    let typesetter = try Typesetter(language: document.language)
    let canvas = try Canvas(tree: StructureTree())
    var composer = Composer(document, paper, typesetter, canvas)
    composer.compose()
    var drawn = try canvas.finish()
    DrawnFile.freeStructure(in: &drawn)
    let remarks = (typesetter.hasFamily ? [] : [Messages.noFamily]) + typesetter.missing.remarks
    let properties = FileProperties(
      document, created: paper.created, isAccessible: typesetter.missing.scalars.isEmpty)
    let bytes = try Finisher.bytes(of: drawn, canvas, properties)
    return DocumentFile(bytes: bytes, remarks: remarks)
  }
}
