internal import Decks
internal import Documents
internal import Faces
internal import Journal
internal import Practice

extension EnglishCommandWords {
  func idUnclear(_ id: String) -> String {
    "\"\(id)\" can't be an id. Use lower-case letters, digits and hyphens, beginning with a letter, "
      + "such as asking-first."
  }
  func whichDeck(_ decks: [String]) -> String {
    "there are several decks. Say which with --deck: \(decks.joined(separator: " or "))."
  }
  func newCard(_ draft: CardDraft) -> String {
    let prompts = draft.prompts.isEmpty ? ["", "", ""] : draft.prompts
    let positions = draft.positions.joined(separator: ", ")
    let known = MarkdownSource.paragraph(draft.known)
    let parts = [
      "# \(MarkdownSource.paragraph(draft.front))".trimmingBlanks(),
      MarkdownSource.paragraph(draft.setUp),
      "## Talk about it",
      prompts.map { "- \(MarkdownSource.paragraph($0))".trimmingBlanks() }.joined(separator: "\n"),
      "## Facilitator notes",
      draft.isBegun ? firstNotes : "",
      known.isEmpty ? "" : "## What we know from our own work\n\n\(known)",
      "## Try this",
      MarkdownSource.paragraph(draft.tryThis),
    ]
    return """
      ---
      id: \(draft.id)
      title: \(draft.title)
      theme: \(draft.theme)
      findings: \(draft.restsOn.joined(separator: ", "))\(draft.isBegun ? "" : "\ncovers:")
      minutes: 12\(positions.isEmpty ? "" : "\npositions: \(positions)")
      ---

      \(parts.filter { !$0.isEmpty }.joined(separator: "\n\n"))

      """
  }
  private var firstNotes: String {
    """
    Say first that anyone can pass. Talk about how we work, and leave young people's stories out.

    If it goes quiet, pairs. If someone isn't here to answer, talk about the habit and not the person.
    """
  }
  var cardConversation: String {
    """
    A few questions, and the card is there. Write as you'd say it to a colleague. Leave out anything \
    that points to a young person.
    """
  }
  func cardQuestion(_ part: CardDraft.Part, number: Int) -> String {
    switch part {
    case .front: "What could two good colleagues differ about? One sentence: "
    case .setUp: "A sentence that sets it up, such as a day and a place (Enter for none): "
    case .positions:
      "What might people answer? Commas between (Enter for agree, it depends, disagree, not sure): "
    case .prompts:
      "Question \(number) to talk about\(number > 3 ? " (Enter when that's enough)" : ""): "
    case .tryThis: "One thing to try, small enough for this month: "
    case .known:
      "What do you know about this from your own work? Or a finding, such as keeping-safe/friends: "
    }
  }
  func cardAnswerNeeded(_ part: CardDraft.Part) -> String {
    switch part {
    case .front: "The card needs a front: a statement or a question, in one sentence."
    case .setUp: "That's too long. A sentence or two will do."
    case .positions: "Name two to six, with commas between them. Passing is always offered besides."
    case .prompts: "It takes three to five questions, one at a time."
    case .tryThis: "The card needs one thing to try."
    case .known: "Say in a sentence what you know, or name a finding."
    }
  }
  var newCardComplete: String {
    "The card can be used. Its notes are a beginning: put in what this room will need."
  }
  func newDeck(title: String, theme: String?) -> String {
    let name = (theme ?? "").replacing("-", with: " ")
    let themeTitle = name.prefix(1).uppercased() + name.dropFirst()
    return """
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

      \(theme.map { "- \($0): \(themeTitle)" } ?? "- practice: Our practice")

      ## Support

      - If you're worried about a child: follow your organisation's own safeguarding procedure, today.
      - If someone is in danger now: ring 999.

      """
  }
  func deckBegun(_ folder: String) -> String {
    "Began a deck in \(folder). Its deck.md says who it's for and lists its themes: make them yours."
  }
  func noFolderMade(_ folder: String) -> String {
    "the folder \(folder) can't be made. Check that you may write there."
  }
  var noOwnDeck: String { "there's no deck of your own here. Add --deck my-deck to begin one." }
  func cardExists(_ file: String) -> String {
    "\(file) exists already and is left as it is. Choose another id."
  }
  func newCardHint(_ deck: String) -> String {
    """
    Now write: a title; the theme; the ids of the findings it rests on; after # a statement that \
    thoughtful colleagues can differ about, with a short set-up under it (60 words at most in all); three \
    to five prompts; notes for the facilitator; one change someone could make within a month.
    `covers:` may be left out. `reflect cards check \(deck)` says what is still missing.
    """
  }
  func about(_ preference: Preference) -> String {
    switch preference {
    case .look: "the colours of the whole window"
    case .large: "lay it out for a projector"
    case .calm: "let the clock change each minute, not each second"
    case .capture: "how a group's views are taken down"
    case .group: "the group whose sessions and actions belong together"
    case .keepFor: "how long records are kept"
    case .keepLearningFor: "how long records of learning are kept"
    case .returns: "after how many months a card you met comes back, or off"
    case .profile: "whose questions a learning record answers"
    case .language: "the language of reflect itself"
    case .address: "the name or number that phones in the room reach this computer by"
    case .organisation: "the organisation that counts you share are for"
    case .region: "the region that counts you share are of"
    case .share: "where `reflect share` sends counts, when you type it"
    case .safeWorkspace: "folders you trust although someone else owns them or may write there"
    }
  }
  func shape(_ shape: Preference.Shape) -> String {
    switch shape {
    case .oneOf(let values): values.joined(separator: ", ")
    case .age: "2y, 36mo, 6w or 90d"
    case .keepingTime: "2y, 12mo, 6w or 90d; a group's own after it, such as 12mo; Night team: 6mo"
    case .months: "months with commas between them, such as 1, 3, 9; or off"
    case .id: "lower-case letters, digits and hyphens"
    case .words: "a few words"
    case .address: "such as 192.168.1.20"
    case .place: "a folder's whole path, or a database such as postgresql://counts.example/county"
    case .folders: "whole paths with commas between them"
    }
  }
  func notAccepted(_ value: String, by preference: Preference) -> String {
    "\(preference.rawValue) can't be \"\(value)\". It can be: \(shape(preference.shape))."
  }
  func noSuchPreference(_ key: String) -> String {
    let known = Preference.allCases.map(\.rawValue)
    return "there's no preference \"\(key)\". \(meant(NearWords.nearest(to: key, among: known)))"
      + "`reflect preferences` lists them."
  }
  var preferenceLineUnclear: String { "this isn't a preference. Write a line such as look: dark." }
  var preferencesNotAFile: String { "it isn't a plain file" }
  func preferencesUnreadable(_ file: String, _ reason: String) -> String {
    "your preferences in \(file) can't be read: \(reason). Everything else works without them."
  }
  var noPlaceForPreferences: String {
    "can't tell where your preferences belong. Set HOME or XDG_CONFIG_HOME to a whole path."
  }
  func preferenceLine(_ preference: Preference, _ value: Preferences.Value?) -> String {
    let said = value.map { "\($0.text)  (\($0.origin.name))" } ?? "–"
    return "\(preference.rawValue): \(said)"
  }
  func preferenceSet(_ preference: Preference, _ value: String) -> String {
    "\(preference.rawValue) is now \(value)."
  }
  func preferenceUnset(_ preference: Preference) -> String {
    "\(preference.rawValue) isn't set any more."
  }
  func variableWins(_ name: String) -> String {
    "For now \(name) in the environment wins over your file."
  }
}
