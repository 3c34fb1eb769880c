import Documents
import Practice
import TestKit

/// Every kind of handout, made of one deck.
enum Handouts: CaseIterable {
  case cards
  case large
  case page
  case guide
  case planGuide
  case findings

  static var library: Library { Library([Samples.deck]) }

  static func choice(_ decks: [Deck] = [Samples.deck], title: String = "Home") -> CardChoice {
    CardChoice(
      title: title,
      members: decks.flatMap { deck in deck.cards.map { CardChoice.Member($0, in: deck) } })
  }

  /// The handout about all cards of `deck`, and about `plan`.
  func document(_ deck: Deck = Samples.deck, _ plan: Plan = Samples.plan()) -> Document {
    let choice = Self.choice([deck])
    let library = Library([deck])
    return switch self {
    case .cards: CardSheetBuilder(print: .usual, withTestSheet: true).document(for: choice)
    case .large: CardSheetBuilder(print: .large).document(for: choice)
    case .page: CardPagesBuilder().document(for: choice)
    case .guide: GuideBuilder(library: library).document(for: choice)
    case .planGuide: GuideBuilder(library: library).document(for: plan, filling: choice.members)
    case .findings: FindingsBuilder().document(for: FindingChoice(behind: choice))
    }
  }

  /// The handout with `text` in every place that takes one.
  func document(saying text: String) -> Document {
    document(Samples.deck(saying: text), Samples.plan(saying: text))
  }
}

extension Document {
  /// As Markdown.
  var markdown: String { MarkdownWriter().text(of: self) }
  /// As a web page.
  var page: HTMLPage { HTMLPage(HTMLWriter().text(of: self)) }
}
