package import Documents
internal import System

/// What needs libraries for drawing: only the program `reflect-paper` has it.
package struct Press: Sendable {
  /// Measures cards in one size of print.
  package typealias CardFit = @Sendable ([PrintedCard], Document.Print) throws -> [PrintedCard.Fit]

  let pdf: any DocumentWriter
  /// Measures cards; nil where that isn't known.
  let cardFit: CardFit?

  package init(pdf: any DocumentWriter, cardFit: CardFit? = nil) {
    self.pdf = pdf
    self.cardFit = cardFit
  }
}

/// Says on a terminal that work goes on, where it takes longer than a second.
enum Waiting {
  static func told<Result>(_ work: () throws -> Result) rethrows -> Result {
    guard Descriptor.errors.isTerminal else { return try work() }
    return try Signals.telling(Language.words.stillWriting, during: work)
  }
}
