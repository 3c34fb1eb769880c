import Documents
import Practice
import TestKit
import Testing

@testable import Commands

@Suite struct CardFittingTests {
  private func deck(cards: Int) -> Deck {
    var deck = Samples.deck
    deck.cards = (0..<cards).map { Samples.card("card-\($0)", "Card \($0)", []) }
    return deck
  }

  private func notes(_ cards: Int, listing: Bool = false) throws -> [String] {
    let fitting = CardFitting(words: EnglishDocumentWords()) { cards, print in
      cards.map { _ in
        PrintedCard.Fit(
          cards: print == .large ? 1 : 2, backExcess: print == .large ? 0 : 6.2)
      }
    }
    return try fitting.notes(on: deck(cards: cards), listing: listing).map(\.description)
  }

  @Test func `a few cards that take two have a note each, with their file`() throws {
    #expect(
      try notes(2) == [
        "Cards/sample/cards/card-0.md:1: note: printed small (A6): the back is 7 mm too long and takes 2 cards; "
          + "nothing is cut, and each says which it is",
        "Cards/sample/cards/card-1.md:1: note: printed small (A6): the back is 7 mm too long and takes 2 cards; "
          + "nothing is cut, and each says which it is",
      ])
  }

  @Test func `many have one note between them, unless all are asked for`() throws {
    #expect(
      try notes(4) == [
        "Cards/sample/deck.md:1: note: printed small (A6): 4 of 4 cards take more than one card, "
          + "such as card-0, card-1, card-2; nothing is cut. `--notes` lists them"
      ])
    #expect(try notes(4, listing: true).count == 4)
  }

  @Test func `cards that fit have no note`() throws {
    #expect(
      try CardFitting(words: EnglishDocumentWords()) { cards, _ in
        cards.map { _ in PrintedCard.Fit(cards: 1) }
      }
      .notes(on: deck(cards: 9), listing: true) == [])
  }

  @Test func `each size is measured, and both sides are there to be measured`() throws {
    let fitting = CardFitting(words: EnglishDocumentWords()) { cards, print in
      cards.map { card in
        #expect(!card.statement.isEmpty && !card.prompts.isEmpty)
        return PrintedCard.Fit(cards: print == .large ? 3 : 1)
      }
    }
    let notes = try fitting.notes(on: deck(cards: 1), listing: false)
    #expect(notes.map(\.severity) == [.note])
    #expect(
      notes[0].message.hasPrefix("printed large (A5): the text is too long and takes 3 cards"))
  }

  @Test func `a character that no font has is noted with the card's file, and once`() throws {
    let fitting = CardFitting(words: EnglishDocumentWords()) { cards, _ in
      cards.map { _ in PrintedCard.Fit(cards: 1, missing: ["\u{2146}"]) }
    }
    let notes = try fitting.notes(on: deck(cards: 1), listing: false).map(\.description)
    #expect(notes.count == 1)
    #expect(
      notes[0].hasPrefix(
        "Cards/sample/cards/card-0.md:1: note: printed: no font on this computer has U+2146 (double-"
      ))
  }

  @Test func `notes are no errors and no warnings`() throws {
    let folder = try TextFolder(LibraryTests.files)
    var check = try DeckCheck(folder: "\(folder.path)/Cards/mine")
    check.add([Diagnostic(.note, at: SourceLine(file: "x", line: 1), "Worth knowing")])
    #expect(check.errors == 0)
    #expect(check.conclusion == "1 card, 1 finding: 0 errors, 0 warnings.")
    try check.report(json: false)
  }
}
