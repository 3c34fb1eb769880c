package import Documents

/// What needs libraries for drawing: only the program `reflect-paper` has it.
package struct Press: Sendable {
  /// Measures cards in one size of print: on how many printed cards the text of each stands.
  package typealias CardFit = @Sendable ([PrintedCard], Document.Print) throws -> [Int]

  /// Writes PDF.
  let pdf: any DocumentWriter
  /// Measures cards; nil where that is not known.
  let cardFit: CardFit?

  /// The press of this program; nil in `reflect`, which hands over to `reflect-paper`.
  @TaskLocal static var current: Press?

  /// Takes the writer and the measure.
  package init(pdf: any DocumentWriter, cardFit: CardFit? = nil) {
    self.pdf = pdf
    self.cardFit = cardFit
  }
}
