/// The fixed headings of a deck's sections in one language.
struct SectionWords: Sendable {
  /// The section of `deck.md` that lists the themes.
  let themes: FixedHeading
  /// The section of `deck.md` that says where to find support.
  let support: FixedHeading
  /// The prompts of a card.
  let talk: FixedHeading
  /// A card's notes for the facilitator.
  let notes: FixedHeading
  /// What a card proposes to try.
  let tryThis: FixedHeading
  /// What a card rests on where that is no research.
  let experience: FixedHeading
  /// What a finding does not say.
  let doesNotSay: FixedHeading
  /// What makes a front, a prompt or a position hard to talk about.
  let coaching: Coaching

  /// The headings in English, also used while a deck's language is not yet said.
  static let english = SectionWords(
    themes: "Themes", support: "Support", talk: "Talk about it", notes: "Facilitator notes",
    tryThis: "Try this", experience: "What we know from our own work",
    doesNotSay: "What this does not say", coaching: .english)

  /// The headings by language, as BCP 47 names it.
  static let languages = ["en": english]

  /// The headings of a card's sections.
  var ofCards: [FixedHeading] { [talk, notes, tryThis, experience] }
}

extension SectionWords {
  /// The headings for a language tag such as `en` or `en-GB`; nil for a language not known.
  init?(language: String) {
    let primary = language.prefix { $0 != "-" }.lowercased()
    guard let words = Self.languages[primary] else { return nil }
    self = words
  }
}

/// A heading that carries meaning in one language.
struct FixedHeading: Sendable, ExpressibleByStringLiteral {
  /// The heading as it should be written.
  let words: String
  private let folded: String

  /// Takes the heading's words.
  init(stringLiteral words: String) {
    self.words = words
    folded = words.lowercased()
  }

  /// Whether a heading is this one; case does not matter.
  func matches(_ section: Sections.Section) -> Bool {
    section.folded == folded
  }
}
