package import Handouts

/// The writers that need libraries for drawing and packing: only the program `reflect-paper` has them.
package struct Press: Sendable {
  /// Makes a measure for one size of print: on how many printed cards a card's text stands.
  package typealias CardFit = @Sendable (Document.Print) throws -> (PrintedCard) -> Int

  /// Writes PDF.
  let pdf: any DocumentWriter
  /// Writes Word files.
  let docx: any DocumentWriter
  /// Measures cards; nil where that is not known.
  let cardFit: CardFit?

  /// The press of this program; nil in `reflect`, which hands over to `reflect-paper`.
  @TaskLocal static var current: Press?

  /// Takes the writers.
  package init(
    pdf: any DocumentWriter, docx: any DocumentWriter, cardFit: CardFit? = nil
  ) {
    self.pdf = pdf
    self.docx = docx
    self.cardFit = cardFit
  }
}
