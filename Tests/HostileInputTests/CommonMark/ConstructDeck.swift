import Decks
import Practice
import TestKit

/// A deck with a card and a finding for every construct, written to files and read back.
struct ConstructDeck {
  /// The deck as it was read.
  let deck: Deck
  /// What there is to mend in it.
  let diagnostics: [Diagnostic]

  /// Writes and reads the deck.
  init(_ constructs: [Construct]) throws {
    var files = DeckFiles.base
    for (index, construct) in constructs.enumerated() {
      files["sample/cards/c-\(index).md"] = Self.card(construct, index)
      files["sample/findings/f-\(index).md"] = Self.finding(construct, index)
    }
    let folder = try TextFolder(files)
    let reading = DeckReader(folder: "\(folder.path)/sample", shownAs: "sample").read()
    deck =
      reading.deck
      ?? Deck(
        id: "none", title: "", language: "en", audience: "", contentNote: "", credits: "")
    diagnostics = reading.diagnostics
  }

  /// The card of the construct at `index`; nil when it could not be read.
  func card(_ index: Int) -> Card? { deck.cards.first { $0.id == "c-\(index)" } }

  private static func card(_ construct: Construct, _ index: Int) -> String {
    let line = { (spot: Construct.Spot) in construct.isLine ? construct.markdown(at: spot) : "" }
    let block = { (spot: Construct.Spot) in construct.isOpen ? "" : construct.markdown(at: spot) }
    return DeckFiles.card(
      id: "c-\(index)", finding: "f-\(index)", statement: "Front. \(line(.statement))",
      setUp: block(.setUp), prompt: "Prompt. \(line(.prompt))", notes: block(.notes),
      tryThis: construct.markdown(at: .tryThis))
  }

  private static func finding(_ construct: Construct, _ index: Int) -> String {
    DeckFiles.finding(
      id: "f-\(index)", detail: construct.isOpen ? "" : construct.markdown(at: .detail),
      limits: construct.markdown(at: .limits))
  }
}

extension Construct {
  /// What every output has to keep of what is written at `spots`.
  func kept(at spots: [Spot]) -> [String] {
    spots.filter(stands).flatMap { words(at: $0) } + (spots.contains(where: stands) ? made : [])
  }

  private func stands(at spot: Spot) -> Bool {
    switch spot {
    case .statement, .prompt: isLine
    case .setUp, .notes, .detail: !isOpen
    case .tryThis, .limits: true
    case .typed: false
    }
  }
}
