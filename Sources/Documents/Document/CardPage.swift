package import Practice

/// A card on a leaf of its own: what comes before the finding on one side, what comes after on the other.
package struct CardPage: Hashable, Sendable {
  package var card: PrintedCard
  /// How long it takes, in words.
  package var time: String
  package var tryThis: [Block]
  package var findings: [PrintedCard.Found]
  /// The first chart of the first finding.
  package var chart: Chart?

  package init(
    card: PrintedCard, time: String, tryThis: [Block], findings: [PrintedCard.Found],
    chart: Chart? = nil
  ) {
    (self.card, self.time, self.tryThis) = (card, time, tryThis)
    (self.findings, self.chart) = (findings, chart)
  }

  /// The card for a format without pages, its headings from `level` on.
  package func elements(level: Int, titled: Bool, _ words: any DocumentWords) -> [Document.Element]
  {
    let facts = [(words.theme, card.mark), (words.time, time)].filter { !$0.1.isEmpty }
    let prompts = Block.list(MarkupList(items: card.prompts.map { [.paragraph($0)] }))
    let found = findings.enumerated().flatMap { index, finding -> [Document.Element] in
      [.block(.paragraph([.strong(finding.statement)]))]
        + (index == 0 ? chart.map { [.block(.chart($0))] } ?? [] : [])
        + .section(level + 1, words.doesNotSay, .blocks(finding.limits))
        + (finding.source.isEmpty ? [] : [.paragraph("\(words.source): \(finding.source)")])
    }
    return (titled ? [.block(.heading(level: level - 1, [.text(card.title)]))] : [])
      + [
        .facts(facts.map { Document.Fact(name: $0.0, words: [.text($0.1)]) }),
        .block(.quotation(card.front(words))),
      ]
      + .section(level, words.talkAboutIt, card.prompts.isEmpty ? [] : [.block(prompts)])
      + .section(level, words.tryThis, .blocks(tryThis))
      + .section(level, card.foundTitle(words), found)
  }
}

extension [CardPage] {
  /// The cards for a format without pages.
  package func elements(_ words: any DocumentWords) -> [Document.Element] {
    flatMap { $0.elements(level: count == 1 ? 2 : 3, titled: count > 1, words) }
  }
}
