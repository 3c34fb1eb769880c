package import Practice

/// Builds a page about one card: its front, prompts and what to try, with its findings or without.
package struct CardPageBuilder {
  private let withFindings: Bool
  private let withNotes: Bool
  private let words: any DocumentWords

  /// - Parameter withFindings: Whether the findings are shown; a group looks at them last.
  /// - Parameter withNotes: Whether the facilitator notes are shown.
  package init(
    withFindings: Bool, withNotes: Bool, words: any DocumentWords = EnglishDocumentWords()
  ) {
    (self.words, self.withFindings, self.withNotes) = (words, withFindings, withNotes)
  }

  /// The page about `card` in `deck`.
  package func document(for card: Card, in deck: Deck) -> Document {
    Document(
      title: card.title, language: deck.language,
      elements: front(card) + prompts(card) + notes(card) + tryThis(card) + findings(card, deck)
        + [.facts(facts(card, deck))])
  }

  private func front(_ card: Card) -> [Document.Element] {
    [.block(.quotation([.paragraph([.strong(card.statement)])] + card.setUp))]
  }

  private func prompts(_ card: Card) -> [Document.Element] {
    let items = card.prompts.map { [Block.paragraph($0)] }
    return .section(2, words.talkAboutIt, [.block(.list(MarkupList(items: items)))])
  }

  private func notes(_ card: Card) -> [Document.Element] {
    withNotes ? .section(2, words.facilitatorNotes, .blocks(card.facilitatorNotes)) : []
  }

  private func tryThis(_ card: Card) -> [Document.Element] {
    .section(2, words.tryThis, .blocks(card.tryThis))
  }

  private func findings(_ card: Card, _ deck: Deck) -> [Document.Element] {
    guard withFindings else { return [.paragraph(words.heldBack)] }
    let found = deck.findings(behind: card)
    return .section(
      2, found.allSatisfy(\.isOwnExperience) ? words.ownWork : words.behindIt,
      found.flatMap { finding in
        [.block(.heading(level: 3, finding.statement))]
          + FindingPageBuilder(words: words).body(of: finding, in: deck, level: 4)
      })
  }

  private func facts(_ card: Card, _ deck: Deck) -> [Document.Fact] {
    let theme = deck.themes.first { $0.id == card.theme }?.title ?? card.theme
    let facts = [
      (words.theme, theme), (words.time, words.minutes(card.minutes)),
      (words.positions, card.positions.joined(separator: ", ")),
      (words.covers, card.covers.joined(separator: ", ")),
    ]
    return facts.filter { !$0.1.isEmpty }.map { Document.Fact(name: $0.0, words: [.text($0.1)]) }
  }
}

/// Builds a page about one finding: the evidence, its source and what it does not say.
package struct FindingPageBuilder {
  private let words: any DocumentWords

  package init(words: any DocumentWords = EnglishDocumentWords()) {
    self.words = words
  }

  /// The page about `finding` in `deck`, with the cards that rest on it.
  package func document(for finding: Finding, in deck: Deck) -> Document {
    Document(
      title: finding.title, language: deck.language,
      elements: [.block(.quotation([.paragraph([.strong(finding.statement)])]))]
        + body(of: finding, in: deck, level: 2) + cards(on: finding, deck))
  }

  /// What stands under a finding's statement, its headings at `level`.
  func body(of finding: Finding, in deck: Deck, level: Int) -> [Document.Element] {
    if finding.isOwnExperience {
      return [.paragraph(words.ownExperience)] + .blocks(finding.detail)
    }
    return .blocks(finding.detail)
      + .section(level, words.doesNotSay, .blocks(finding.doesNotSay))
      + [.facts(facts(finding, deck))]
  }

  private func facts(_ finding: Finding, _ deck: Deck) -> [Document.Fact] {
    let sources = finding.sources.compactMap { deck.sources[$0] }.map { source in
      Document.Fact(name: words.source, words: Self.citation(source))
    }
    return sources + [Document.Fact(name: words.place, words: [.text(finding.locator)])]
  }

  /// A work in one line, with its address where known.
  static func citation(_ source: Source) -> [Inline] {
    guard let url = source.url else { return [.text(source.citation)] }
    return [.text(source.citation + " "), .link([.text(url.address)], url)]
  }

  private func cards(on finding: Finding, _ deck: Deck) -> [Document.Element] {
    let titles = deck.cards.filter { $0.findings.contains(finding.id) }
      .map { [Block.paragraph([.text("\($0.title) (\($0.id))")])] }
    guard !titles.isEmpty else { return [] }
    return .section(2, words.cardsOnIt, [.block(.list(MarkupList(items: titles)))])
  }
}

/// Builds a page about one plan: its steps with their times and what is said in each.
package struct PlanPageBuilder {
  private let words: any DocumentWords

  package init(words: any DocumentWords = EnglishDocumentWords()) {
    self.words = words
  }

  /// The page about `plan`, in `language`.
  package func document(for plan: Plan, language: String) -> Document {
    let facts = [
      (words.audience, plan.audience ?? ""),
      (words.setting, plan.settings.map(\.rawValue).joined(separator: ", ")),
      (words.time, words.minutes(plan.minutes)),
    ]
    return Document(
      title: plan.title, language: language,
      elements: [
        .facts(
          facts.filter { !$0.1.isEmpty }.map { Document.Fact(name: $0.0, words: [.text($0.1)]) })
      ] + .blocks(plan.about.filter { !Self.isTitle($0) }) + steps(plan))
  }

  private func steps(_ plan: Plan) -> [Document.Element] {
    var elapsed = 0
    return plan.steps.flatMap { step -> [Document.Element] in
      let heading = "\(elapsed)–\(elapsed + step.minutes) min  \(step.title)"
      elapsed += step.minutes
      return .section(2, heading, .blocks(step.says))
    }
  }

  private static func isTitle(_ block: Block) -> Bool {
    if case .heading(level: 1, _) = block { true } else { false }
  }
}
