package import Documents

/// Whether cards fit on the paper they are printed on.
package struct CardFit: Sendable {
  private let print: Document.Print
  private let size: PaperSettings.Size

  /// Makes a measure for one size of print and paper.
  package init(print: Document.Print, size: PaperSettings.Size) {
    self.print = print
    self.size = size
  }

  /// How many cards of paper each of `cards` takes; more than one where its words do not fit.
  ///
  /// - Throws: A `DocumentFault` when there are no fonts.
  package func counts(of cards: [PrintedCard]) throws -> [Int] {
    try Turn.take {
      let typesetter = try Typesetter(language: "en")
      let stock = CardStock(Sheet(size), print)
      return cards.map { card in
        CardSetter(typesetter, StructureTree(), stock, language: card.language).count(of: card)
      }
    }
  }
}
