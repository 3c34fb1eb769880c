package import Practice

/// A card on a leaf of its own: what comes before the finding on one side, what comes after on the other.
package struct CardPage: Equatable, Sendable {
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
    var elements: [Document.Element] = []
    if titled { elements.append(.heading(level - 1, card.title)) }
    elements.append(.facts(facts.map { Document.Fact(name: $0.0, words: [.text($0.1)]) }))
    elements.append(.block(.quotation(card.front(words))))
    if !card.prompts.isEmpty {
      elements.append(.heading(level, words.talkAboutIt))
      elements.append(.block(.list(MarkupList(items: card.prompts.map { [.paragraph($0)] }))))
    }
    elements += .section(level, words.tryThis, .blocks(tryThis))
    if !findings.isEmpty { elements.append(.heading(level, card.foundTitle(words))) }
    for (index, finding) in findings.enumerated() {
      elements.append(.block(.paragraph([.strong(finding.statement)])))
      if index == 0, let chart { elements.append(.block(.chart(chart))) }
      elements += .section(level + 1, words.doesNotSay, .blocks(finding.limits))
      if !finding.source.isEmpty {
        elements.append(.paragraph("\(words.source): \(finding.source)"))
      }
    }
    return elements
  }
}

extension [CardPage] {
  /// The cards for a format without pages.
  package func elements(_ words: any DocumentWords) -> [Document.Element] {
    flatMap { $0.elements(level: count == 1 ? 2 : 3, titled: count > 1, words) }
  }
}
