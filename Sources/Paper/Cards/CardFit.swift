package import Documents

/// Whether cards fit on the paper they are printed on.
package struct CardFit: Sendable {
  private let print: Document.Print
  private let size: PaperSettings.Size
  private let words: any PaperWords

  package init(print: Document.Print, size: PaperSettings.Size, words: any PaperWords) {
    self.words = words
    self.print = print
    self.size = size
  }

  /// How each of `cards` comes out.
  ///
  /// - Throws: A `DocumentFault` when there are no fonts.
  package func fits(of cards: [PrintedCard]) throws -> [PrintedCard.Fit] {
    try DrawingLock.held {
      do {
        let typesetter = try Typesetter(language: words.language, words: words)
        let stock = CardStock(Sheet(size), print)
        let fits = cards.map { card in
          var setter = CardSetter(
            card, typesetter, StructureTree(), stock.measures, language: card.language)
          let count = setter.parts().count
          let usual = print == .large && card.finding != nil ? 2 : 1
          let excess = setter.excess
          return PrintedCard.Fit(
            cards: max(count - usual + 1, 1), frontExcess: Self.millimetres(excess.front),
            backExcess: Self.millimetres(excess.back))
        }
        // A character is met once, and may be in many cards.
        let missing = typesetter.missing.scalars
        return zip(cards, fits).map { card, fit in
          var fit = fit
          fit.missing =
            missing.isEmpty ? [] : missing.intersection(card.text.unicodeScalars).sorted()
          return fit
        }
      } catch let fault as PaperFault {
        throw words.fault(fault)
      }
    }
  }

  private static func millimetres(_ points: Double) -> Double { max(points, 0) / 72 * 25.4 }
}
