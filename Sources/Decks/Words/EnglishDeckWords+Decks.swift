internal import Practice

/// What is said of cards, findings, sources, `deck.md` and `outline.md`.
extension EnglishDeckWords {
  // MARK: Sections

  package var secondTitle: String {
    "this is a second `#` heading; write `##`, or `###` within a section"
  }
  package var textBeforeTitle: String {
    "text stands before the `#` heading; put the `#` heading first"
  }
  package var headingEmpty: String { "the heading has no words; write some after the `##`" }

  package func sectionMissing(_ heading: String) -> String {
    "the section “\(heading)” is missing; add a line `## \(heading)` and write it below"
  }

  package func sectionEmpty(_ heading: String) -> String {
    "the section “\(heading)” is empty; write it below its heading"
  }

  package func sectionTwice(_ heading: String) -> String {
    "the section “\(heading)” stands here a second time; put both into one"
  }

  package func sectionUnknown(_ title: String, known: [String]) -> String {
    """
    the section “\(title)” isn't shown; the sections of a card are \(quoted(known)), \
    so rename it or move its text
    """
  }

  package func sectionOfFinding(_ title: String, fixed: String) -> String {
    """
    the section “\(title)” is shown with the finding's text; a finding's one section is \
    “\(fixed)”, so rename it, or write `###`
    """
  }

  // MARK: Cards

  package var cardWithoutFront: String {
    "the card has no front; begin its body with a line `# ` and a statement or question"
  }
  package var positionPass: String {
    "passing is always offered, so `pass` can't be a position; take it out of `positions:`"
  }
  package var promptShape: String {
    "a prompt is one paragraph; make inner lists, headings and other blocks prompts of their own"
  }
  package var promptEmpty: String { "this prompt is empty; write it, or delete the line" }

  package func frontTooLong(_ count: Int) -> String {
    """
    the front has \(count) words; \
    cut the heading and set-up to \(CardReader.frontWords) at most, so that it reads at a glance
    """
  }

  package func positionCount(_ count: Int) -> String {
    let range = CardReader.positionCount
    return """
      `positions:` lists \(count); \
      name \(range.lowerBound) to \(range.upperBound) with commas between them
      """
  }

  package func noPrompts(_ heading: String) -> String {
    "there are no prompts under “\(heading)”; write each as a list item: `- What …?`"
  }

  package func notAPrompt(_ heading: String) -> String {
    """
    only list items are shown under “\(heading)”; make this a prompt with `- ` before it, or \
    move it
    """
  }

  package func promptCount(_ count: Int) -> String {
    let range = CardReader.promptCount
    return """
      the card has \(count) \(count == 1 ? "prompt" : "prompts"); \
      write \(range.lowerBound) to \(range.upperBound)
      """
  }

  package var experienceNotNamed: String {
    """
    this section is shown where a card rests on your own experience; \
    add `\(Card.ownExperience)` to `findings:`, or take the section out
    """
  }

  // MARK: Advice

  package func frontLikeQuiz(_ words: String) -> String {
    """
    “\(words) …” sounds like a quiz, with one right answer and then silence; \
    say something that two good colleagues could differ about
    """
  }

  package func frontLikeSlogan(_ words: String) -> String {
    """
    “\(words)” sounds like a slogan, which nobody would disagree with; \
    say what it costs, or set it against something else that matters
    """
  }

  package func promptAsksForCase(_ words: String) -> String {
    "“\(words)” asks for a young person's story; ask what usually happens here instead"
  }

  package func positionNobodyTakes(_ position: String) -> String {
    """
    nobody would own up to “\(position)” in front of colleagues; \
    offer what someone sensible might choose
    """
  }

  // MARK: Findings, sources, ids

  package var findingWithoutStatement: String {
    "the finding has no statement; begin its body with a line `# ` and one plain sentence"
  }
  package var findingUnused: String {
    "no card rests on this finding and it covers nothing; name it in a card, or add `covers:`"
  }

  package func sourceAddress(_ address: String) -> String {
    """
    `\(address)` can't be opened as a link; write an address that begins with https://, http:// \
    or mailto:
    """
  }

  package func namedUnknown(_ id: String, _ kind: EvidenceKind) -> String {
    "there's no \(name(kind)) `\(id)`; correct the id, or write `\(kind.folder)/\(id).md`"
  }

  package func namedFaulty(_ id: String, _ kind: EvidenceKind, file: String) -> String {
    "the \(name(kind)) `\(id)` can't be used; fix `\(file)` first"
  }

  private func name(_ kind: EvidenceKind) -> String {
    switch kind {
    case .source: "source"
    case .finding: "finding"
    }
  }

  package func findingName(_ name: String) -> String {
    """
    `\(name)` can't be a finding; write its id, another deck's id, `/` and its id there, or \
    `\(Card.ownExperience)`
    """
  }

  package func guestUnknown(_ id: String, deck: String) -> String {
    "the deck `\(deck)` has no finding `\(id)`; correct the id, or take it out"
  }

  package func deckUnknown(_ deck: String, known: [String]) -> String {
    """
    there's no deck `\(deck)` beside this one\(known.isEmpty ? "" : ", only \(list(known))"); \
    correct its name, put the deck into `Cards`, or write `\(Card.ownExperience)`
    """
  }

  package func themeUnknown(_ theme: String, known: [String]) -> String {
    "`\(theme)` isn't a theme of this deck; write one of \(list(known)), or list it in deck.md"
  }

  // MARK: deck.md and outline.md

  package var noThemes: String {
    "the section lists no themes; write each as a list item: `- theme-id: Title of the theme`"
  }
  package var listedItemShape: String {
    "this item isn't `id: words`; write the id, a colon and the words"
  }

  package func languageUnknown(_ language: String) -> String {
    """
    the language `\(language)` isn't known here; \
    write one of \(list(SectionWords.languages.keys.sorted()))
    """
  }

  package func listedTwice(_ id: String, first: Int) -> String {
    "`\(id)` is listed twice, first on line \(first); keep one of them"
  }

  package func outlineID(_ id: String) -> String {
    "`\(id)` can't be an outline id; write capitals, digits and hyphens, such as `FR-C1`"
  }

  package func outlineUncovered(_ id: String) -> String {
    "nothing covers `\(id)`; add it to `covers:` of a card or finding, or take it out here"
  }

  package func coversUnlisted(_ id: String, hasOutline: Bool) -> String {
    hasOutline
      ? "`\(id)` isn't listed in outline.md; correct it, or list it there"
      : "`\(id)` isn't listed, because the deck has no outline.md; write one that lists it"
  }

  /// Ids and keys in a row, each marked as code.
  func list(_ words: [String]) -> String {
    words.map { "`\($0)`" }.joined(separator: ", ")
  }

  func quoted(_ words: [String]) -> String {
    words.map { "“\($0)”" }.joined(separator: ", ")
  }
}
