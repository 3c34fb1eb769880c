package import Handouts

/// Whether cards fit on the paper they are printed on.
package struct CardFit {
  private let typesetter: Typesetter
  private let stock: CardStock

  /// Makes a measure for one size of print and paper.
  ///
  /// - Throws: A `DocumentFault` when there are no fonts.
  package init(print: Document.Print, size: PaperSettings.Size) throws {
    typesetter = try Typesetter(language: "en")
    stock = CardStock(Sheet(size), print)
  }

  /// How many cards of paper `card` takes; more than one where its words do not fit.
  package func count(of card: PrintedCard) -> Int {
    CardSetter(typesetter, StructureTree(), stock, language: card.language).count(of: card)
  }
}
