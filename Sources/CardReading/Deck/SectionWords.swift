/// The fixed headings of a deck's sections in one language.
struct SectionWords: Sendable {
  /// The section of `deck.md` that lists the themes.
  var themes: String
  /// The section of `deck.md` that says where to find support.
  var support: String
  /// The prompts of a card.
  var talk: String
  /// A card's notes for the facilitator.
  var notes: String
  /// What a card proposes to try.
  var tryThis: String
  /// What a finding does not say.
  var doesNotSay: String

  /// The headings in English, also used while a deck's language is not yet said.
  static let english = SectionWords(
    themes: "Themes", support: "Support", talk: "Talk about it", notes: "Facilitator notes",
    tryThis: "Try this", doesNotSay: "What this does not say")

  /// The headings by language, as BCP 47 names it.
  static let languages = ["en": english]

  /// The headings for a language tag such as `en` or `en-GB`; nil for a language not known.
  init?(language: String) {
    let primary = language.prefix { $0 != "-" }.lowercased()
    guard let words = Self.languages[primary] else { return nil }
    self = words
  }

  private init(
    themes: String, support: String, talk: String, notes: String, tryThis: String,
    doesNotSay: String
  ) {
    self.themes = themes
    self.support = support
    self.talk = talk
    self.notes = notes
    self.tryThis = tryThis
    self.doesNotSay = doesNotSay
  }

  /// The headings of a card's sections.
  var ofCards: [String] { [talk, notes, tryThis] }

  /// Whether a heading as written is one of the fixed ones; case does not matter.
  static func matches(_ written: String, _ fixed: String) -> Bool {
    written == fixed || written.lowercased() == fixed.lowercased()
  }
}
