internal import Practice

/// Builds a leaf about each of some cards, and the evidence behind them, once, at the end.
package struct CardPagesBuilder {
  private let words: any DocumentWords

  package init(words: any DocumentWords = EnglishDocumentWords()) {
    self.words = words
  }

  /// The leaves of the cards of `choice`; a single card's title is that of the document.
  package func document(for choice: CardChoice) -> Document {
    let language = choice.decks.language(words)
    let ending = HandoutEnding(decks: choice.decks, language: language, words: words)
    return Document(
      title: choice.members.count == 1 ? choice.members[0].card.title : choice.title,
      language: language, subject: words.pagesSubject,
      elements: [.cardPages(choice.members.map { page($0, language) }, book: book(choice, ending))]
        + evidence(choice, language) + ending.elements, closing: ending.closing)
  }

  // A whole deck is a book; a few cards are leaves.
  private func book(_ choice: CardChoice, _ ending: HandoutEnding) -> Book? {
    guard choice.decks.count == 1, let deck = choice.decks.first,
      choice.members.count == deck.cards.count, deck.themes.count > 1
    else { return nil }
    return Book(title: deck.title, note: deck.contentNote, credits: ending.creditLines)
  }

  private func page(_ member: CardChoice.Member, _ language: String) -> CardPage {
    let findings = member.deck.findings(behind: member.card)
    let charts = findings.first?.detail.lazy.compactMap { block -> Chart? in
      if case .chart(let chart) = block { chart } else { nil }
    }
    return CardPage(
      card: CardSheetBuilder(print: .usual, words: words).card(member),
      time: words.minutes(member.card.minutes), tryThis: member.card.tryThis,
      findings: findings.map { finding in
        let parts = [finding.shortSources(in: member.deck, words), finding.locator]
        return PrintedCard.Found(
          isOwnExperience: finding.isOwnExperience, statement: finding.statement,
          limits: finding.doesNotSay,
          source: parts.filter { !$0.isEmpty }.joined(separator: " · "))
      }, chart: charts?.first)
  }

  private func evidence(_ choice: CardChoice, _ language: String) -> [Document.Element] {
    let findings = FindingChoice(behind: choice)
    guard !findings.members.isEmpty else { return [] }
    return [.pageBreak, .heading(2, words.evidence), .paragraph(words.evidenceOnce)]
      + findings.members.flatMap { member -> [Document.Element] in
        let title = [Inline.text(member.finding.title)].marked(
          member.deck.language, within: language)
        return [.block(.heading(level: 3, title))]
          + FindingParts(member, in: language, words).evidence(level: 4)
      } + FindingsBuilder(words: words).sources(findings, level: 3)
  }
}
