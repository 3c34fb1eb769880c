package import Handouts

/// The writers that need libraries for drawing and packing: only the program `reflect-paper` has them.
package struct Press: Sendable {
  /// Writes PDF.
  let pdf: any DocumentWriter
  /// Writes Word files.
  let docx: any DocumentWriter

  /// The press of this program; nil in `reflect`, which hands over to `reflect-paper`.
  @TaskLocal static var current: Press?

  /// Takes the writers.
  package init(pdf: any DocumentWriter, docx: any DocumentWriter) {
    self.pdf = pdf
    self.docx = docx
  }
}
