internal import Practice

/// What `deck.md` says: the deck without its cards, findings, sources and outline.
struct DeckHead: Sendable {
  /// The deck so far; nil when `deck.md` cannot be used.
  var deck: Deck?
  /// The headings of its language; nil when the language is not known.
  var words: SectionWords?
  /// What there is to mend in `deck.md`.
  var remarks: Remarks

  /// Reads `file` as the `deck.md` of the deck called `id`.
  init(_ file: MarkedFile, id: String) {
    remarks = file.remarks
    words = .english
    if !Identifier.isValid(id) { remarks.error(1) { $0.deckFolderName(id) } }
    guard let fields = file.fields else { return }
    if let language = fields.text("lang") {
      words = SectionWords(language: language)
      if words == nil {
        remarks.error(fields.line("lang")) { $0.languageUnknown(language) }
      }
    }
    let isUsable = remarks.errorCount == 0
    let deck = deck(file, fields, id: id)
    self.deck = isUsable ? deck : nil
  }

  private mutating func deck(_ file: MarkedFile, _ fields: HeaderFields, id: String) -> Deck {
    var deck = Deck(
      id: id, title: fields.text("title") ?? "", language: fields.text("lang") ?? "",
      audience: fields.text("for") ?? "", contentNote: fields.text("content-note") ?? "",
      credits: fields.text("credits") ?? "", licence: fields.text("licence"))
    let sections = Sections(file.body, line: file.bodyLine, &remarks)
    deck.about = sections.lead.map(\.block)
    if let words { takeSections(sections, words, &deck) }
    return deck
  }

  private mutating func takeSections(
    _ sections: Sections, _ words: SectionWords, _ deck: inout Deck
  ) {
    deck.support = sections.section(words.support, &remarks)?.blocks ?? []
    if let themes = sections.section(words.themes, &remarks) { takeThemes(themes, &deck) }
    for section in sections.sections
    where !words.support.matches(section) && !words.themes.matches(section) {
      deck.about += [section.heading.block] + section.blocks
    }
  }

  private mutating func takeThemes(_ section: Sections.Section, _ deck: inout Deck) {
    var lines: [String: Int] = [:]
    for item in ListedItem.items(section.body, &remarks) {
      if !Identifier.isValid(item.id) {
        remarks.error(item.line) { $0.idInvalid(item.id) }
      } else if let first = lines[item.id] {
        remarks.error(item.line) { $0.listedTwice(item.id, first: first) }
      } else {
        lines[item.id] = item.line
        deck.themes.append(Theme(id: item.id, title: item.words))
      }
    }
    if lines.isEmpty { remarks.warning(section.heading.line) { $0.noThemes } }
  }
}
