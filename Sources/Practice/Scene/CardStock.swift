/// The cards that can still come into a session: the decks at hand, and what these people met lately.
package struct CardStock: Sendable {
  /// A card that can be chosen.
  package struct Offer: Equatable, Sendable {
    /// `deck/id`.
    package var name: String
    package var title: String
    package var minutes: Int
    /// How much it asks of people, where its author says so.
    package var weight: Card.Weight?
    /// Whether it asks less of people than the card whose place it would take.
    package var isGentler: Bool
    /// Whether it takes longer than the step whose card it would replace.
    package var isLong: Bool
    /// Whether its author rules it out for this setting or place.
    package var isOutOfPlace: Bool
    package var fits: Bool { !isLong && !isOutOfPlace }
    package var isMetLately: Bool
  }

  package var library: Library
  /// The cards met lately, as `deck/id`.
  package var lately: Set<String>

  package init(_ library: Library = Library([]), lately: Set<String> = []) {
    self.library = library
    self.lately = lately
  }

  /// Whether no deck has been read.
  package var isEmpty: Bool { library.decks.isEmpty }

  /// The cards that could take the place of the card at `index`, or come in before that step; those
  /// first that are gentler and suit, and where `words` are looked for, that have them in their titles.
  package func offers(
    at index: Int, swapping: Bool, in record: SessionRecord, holding words: String = ""
  ) -> [Offer] {
    let search = CardSearch(words)
    let known = Set(record.rounds.map { "\($0.card.deck)/\($0.card.id)" })
    let place = Place(at: index, swapping: swapping, in: record, library)
    let found = library.cards.filter { card, _ in
      !known.contains(Self.name(card))
        && (search.isEmpty || search.finds(in: [FoldedText(card)]))
    }
    let offers = found.map { card, _ in
      let offer = Offer(
        name: Self.name(card), title: card.title, minutes: card.minutes, weight: card.weight,
        isGentler: place.isGentler(card), isLong: place.isTooShort(for: card),
        isOutOfPlace: place.isWrong(for: card),
        isMetLately: lately.contains(Self.name(card)))
      let rank = search.isEmpty ? 0 : search.rank(of: card)
      return (offer, order: [rank] + offer.order + [card.theme == place.theme ? 0 : 1])
    }
    return offers.enumerated().sorted { one, other in
      one.element.order == other.element.order
        ? one.offset < other.offset
        : one.element.order.lexicographicallyPrecedes(other.element.order)
    }.map(\.element.0)
  }

  /// The card that is gentler than the one at `index` and suits best; nil where there's none.
  package func gentler(at index: Int, in record: SessionRecord) -> Offer? {
    offers(at: index, swapping: true, in: record).first { $0.isGentler && $0.fits }
  }

  private static func name(_ card: Card) -> String { "\(card.deck)/\(card.id)" }
}

extension CardStock.Offer {
  fileprivate var order: [Int] { [fits ? 0 : 1, isGentler ? 0 : 1, isMetLately ? 1 : 0] }
}

extension CardStock {
  /// Where a card would come, and what it would come instead of.
  private struct Place {
    let setting: Setting
    let isFirst: Bool
    let isLast: Bool
    let minutes: Int?
    let theme: String?
    let weight: Int?

    init(at index: Int, swapping: Bool, in record: SessionRecord, _ library: Library) {
      setting = record.setting
      let cards = record.steps.indices.filter {
        record.steps[$0].round != nil && record.steps[$0].status != .skipped
          && !(swapping && $0 == index)
      }
      isFirst = !cards.contains { $0 < index }
      isLast = !cards.contains { $0 >= index }
      guard swapping, record.steps.indices.contains(index) else {
        (minutes, theme, weight) = (nil, nil, nil)
        return
      }
      minutes = record.steps[index].minutes
      let old = record.steps[index].round.flatMap { round in
        try? library.card("\(round.card.deck)/\(round.card.id)").card
      }
      theme = old?.theme
      weight = Self.weight(old)
    }

    func isTooShort(for card: Card) -> Bool { card.minutes(in: setting) > minutes ?? .max }

    func isWrong(for card: Card) -> Bool {
      !card.suits(setting) || isFirst && card.unfit.contains(.first)
        || isLast && card.unfit.contains(.last)
    }

    func isGentler(_ card: Card) -> Bool { weight.map { Self.weight(card) < $0 } ?? false }

    // A card whose author doesn't say is taken for one of the middle.
    private static func weight(_ card: Card?) -> Int {
      Card.Weight.allCases.firstIndex(of: card?.weight ?? .steady) ?? 1
    }
  }
}
