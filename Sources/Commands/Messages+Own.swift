internal import Practice

extension Messages {
  static func idUnclear(_ id: String) -> String {
    "\"\(id)\" can't be an id. Use lower-case letters, digits and hyphens, beginning with a letter, "
      + "such as asking-first."
  }

  /// Asks which deck is meant.
  static func whichDeck(_ decks: [String]) -> String {
    "there are several decks. Say which with --deck: \(decks.joined(separator: " or "))."
  }

  /// A card's file with everything still to be written.
  static func newCard(id: String, theme: String) -> String {
    """
    ---
    id: \(id)
    title:
    theme: \(theme)
    findings:
    covers:
    minutes: 12
    ---

    #

    ## Talk about it

    -
    -
    -

    ## Facilitator notes

    ## Try this


    """
  }

  /// A deck's file that passes the check, with what to change in it.
  static func newDeck(title: String) -> String {
    """
    ---
    title: \(title)
    lang: en
    for: Everyone in our team
    content-note: Say here what these cards are about, so that people can choose to sit one out.
    credits: Our team
    ---

    # \(title)

    Say here what the cards are for and where they come from.

    ## Themes

    - practice: Our practice

    ## Support

    - If you're worried about a child: follow your organisation's own safeguarding procedure, today.
    - If someone is in danger now: ring 999.

    """
  }
  static func deckBegun(_ folder: String) -> String {
    "Began a deck in \(folder). Its deck.md says who it's for and lists its themes: make them yours."
  }
  static func noFolderMade(_ folder: String) -> String {
    "the folder \(folder) can't be made. Check that you may write there."
  }

  /// Says that there is no deck to add to.
  static let noOwnDeck =
    "there's no deck of your own here. Add --deck my-deck to begin one."

  /// Says that there is such a card already.
  static func cardExists(_ file: String) -> String {
    "\(file) exists already and is left as it is. Choose another id."
  }

  /// Says what to write where.
  static func newCardHint(_ deck: String) -> String {
    """
    Now write: a title; the theme; the ids of the findings it rests on; after # a statement that \
    thoughtful colleagues can differ about, with a short set-up under it (60 words at most in all); three \
    to five prompts; notes for the facilitator; one change someone could make within a month.
    `covers:` may be left out. `reflect cards check \(deck)` says what is still missing.
    """
  }
}

extension Messages {
  static func about(_ preference: Preference) -> String {
    switch preference {
    case .look: "the colours of the whole window"
    case .large: "lay it out for a projector"
    case .calm: "let the clock change each minute, not each second"
    case .capture: "how a group's views are taken down"
    case .group: "the group whose sessions and actions belong together"
    case .keepFor: "how long records are kept"
    case .profile: "whose questions a learning record answers"
    case .language: "the language of reflect itself"
    case .address: "the name or number that phones in the room reach this computer by"
    case .safeWorkspace: "folders you trust although someone else owns them or may write there"
    }
  }
  static func shape(_ shape: Preference.Shape) -> String {
    switch shape {
    case .oneOf(let values): values.joined(separator: ", ")
    case .age: "2y, 12mo, 6w or 90d"
    case .id: "lower-case letters, digits and hyphens"
    case .words: "a few words"
    case .address: "such as 192.168.1.20"
    case .folders: "whole paths with commas between them"
    }
  }
  static func notAccepted(_ value: String, by preference: Preference) -> String {
    "\(preference.rawValue) can't be \"\(value)\". It can be: \(shape(preference.shape))."
  }
  static func noSuchPreference(_ key: String) -> String {
    let known = Preference.allCases.map(\.rawValue)
    return "there's no preference \"\(key)\". \(meant(NearWords.nearest(to: key, among: known)))"
      + "`reflect preferences` lists them."
  }
  static let preferenceLineUnclear = "this isn't a preference. Write a line such as look: dark."
  static let preferencesNotAFile = "it isn't a plain file"
  static func preferencesUnreadable(_ file: String, _ reason: String) -> String {
    "your preferences in \(file) can't be read: \(reason). Everything else works without them."
  }
  static let noPlaceForPreferences =
    "can't tell where your preferences belong. Set HOME or XDG_CONFIG_HOME to a whole path."
  static func preferenceLine(_ preference: Preference, _ value: Preferences.Value?) -> String {
    let said = value.map { "\($0.text)  (\(origin($0.origin)))" } ?? "–"
    return "\(preference.rawValue): \(said)"
  }
  static func origin(_ origin: Preferences.Origin) -> String {
    switch origin {
    case .variable(let name): name
    case .file(let path): path
    }
  }
  static func preferenceSet(_ preference: Preference, _ value: String) -> String {
    "\(preference.rawValue) is now \(value)."
  }
  static func preferenceUnset(_ preference: Preference) -> String {
    "\(preference.rawValue) is not set any more."
  }
  static func variableWins(_ name: String) -> String {
    "For now \(name) in the environment wins over your file."
  }
}
