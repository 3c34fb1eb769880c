package import Practice

/// Builds a page about one finding: the evidence, its source and what it does not say.
package struct FindingPageBuilder {
  /// Makes a builder.
  package init() {}

  /// The page about `finding` in `deck`, with the cards that rest on it.
  package func document(for finding: Finding, in deck: Deck) -> Document {
    Document(
      title: finding.title, language: deck.language,
      elements: [.block(.quotation([.paragraph([.strong(finding.statement)])]))]
        + Self.body(of: finding, in: deck, level: 2) + cards(on: finding, deck))
  }

  /// What stands under a finding's statement, its headings at `level`.
  static func body(of finding: Finding, in deck: Deck, level: Int) -> [Document.Element] {
    .blocks(finding.detail)
      + .section(level, Messages.doesNotSay, .blocks(finding.doesNotSay))
      + [.facts(facts(finding, deck))]
  }

  private static func facts(_ finding: Finding, _ deck: Deck) -> [Document.Fact] {
    let sources = finding.sources.compactMap { deck.sources[$0] }.map { source in
      Document.Fact(name: Messages.source, words: citation(source))
    }
    return sources + [Document.Fact(name: Messages.place, words: [.text(finding.locator)])]
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
    return .section(2, Messages.cardsOnIt, [.block(.list(MarkupList(items: titles)))])
  }
}
