/// What every phone in the room may show now: nothing that is anyone's own, and no count before its time.
package struct PhoneScene: Equatable, Sendable {
  /// What a phone is at.
  package enum Kind: String, CaseIterable, Sendable {
    /// Before anything is asked: they are in.
    case lobby
    /// A card's front, and nothing asked yet.
    case card
    case views
    case talk
    case finding
    /// What may be told of views before and after, and the change that is being agreed.
    case release
    /// What was agreed.
    case action
    /// A step in which phones have nothing to do.
    case step
    case paused
    case end
  }

  package var kind: Kind
  /// The step's title.
  package var title: String
  /// The card's number among the cards, from 1; nil outside cards.
  package var card: Int?
  package var cards: Int
  /// What is shown, in order.
  package var parts: [Scene.Part]
  /// The view that is asked; nil where none is.
  package var ask: ViewAsk?
  /// The positions offered, besides passing.
  package var positions: [String]
  /// The numbers of those who are asked on their phones.
  package var asked: [Int]
  /// Those of them whose view is in; only they themselves are ever told.
  package var given: [Int]

  package init(
    kind: Kind, title: String, card: Int? = nil, cards: Int = 0, parts: [Scene.Part] = [],
    ask: ViewAsk? = nil, positions: [String] = [], asked: [Int] = [], given: [Int] = []
  ) {
    self.kind = kind
    self.title = title
    self.card = card
    self.cards = cards
    self.parts = parts
    self.ask = ask
    self.positions = positions
    self.asked = asked
    self.given = given
  }
}

/// Which view is asked: one that answers another is refused.
package struct ViewAsk: Equatable, Sendable {
  /// The step's number, from 1.
  package var step: Int
  package var moment: ViewMoment

  package init(step: Int, moment: ViewMoment) {
    self.step = step
    self.moment = moment
  }
}
