internal import Practice
internal import Window

/// A search through the cards that goes on in portions, so that no key waits for it.
struct CardSeeking: Sendable {
  private let shelf: CardShelf
  private var texts: [FoldedText?]
  private var findings: [String: FoldedText] = [:]
  private var search = CardSearch("")
  private var words = ""
  private var candidates: [Int]
  private var next = 0
  private var byTitle: [Int] = []
  private var byText: [Int] = []
  /// The cards found so far, those first that have the words in their titles.
  var hits: [Int] { byTitle + byText }

  /// Makes a search that has found nothing yet.
  init(_ shelf: CardShelf) {
    self.shelf = shelf
    texts = Array(repeating: nil, count: shelf.places.count)
    candidates = Array(shelf.places.indices)
    next = candidates.count
  }

  /// Whether there are cards that have not been looked at.
  var isUnderWay: Bool { next < candidates.count }

  /// Begins to look for `text`; where it only says more than before, only in what was found.
  mutating func begin(_ text: String) {
    let isNarrower = !words.isEmpty && text.hasPrefix(words)
    candidates =
      isNarrower ? (hits + candidates[next...]).sorted() : Array(shelf.places.indices)
    search = CardSearch(text)
    words = text
    byTitle = []
    byText = []
    next = 0
  }

  /// Looks at so many cards more.
  mutating func goOn(for cards: Int) {
    for _ in 0..<cards {
      guard isUnderWay else { return }
      let card = candidates[next]
      next += 1
      guard finds(card) else { continue }
      if search.finds(in: [FoldedText([shelf.places[card].card.title])]) {
        byTitle.append(card)
      } else {
        byText.append(card)
      }
    }
  }

  private mutating func finds(_ index: Int) -> Bool {
    let place = shelf.places[index]
    let text = texts[index] ?? FoldedText(place.card)
    texts[index] = text
    return search.finds(in: [text] + place.card.findings.compactMap { found($0, place.deck) })
  }

  private mutating func found(_ id: String, _ deck: Int) -> FoldedText? {
    let key = "\(deck)/\(id)"
    if let text = findings[key] { return text }
    guard let finding = shelf.decks[deck].findings[id] else { return nil }
    let text = FoldedText(finding, in: shelf.decks[deck])
    findings[key] = text
    return text
  }
}
