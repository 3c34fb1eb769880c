internal import Practice
internal import Window

extension Menu {
  /// The findings of all decks, by the theme of the first card that rests on each.
  var findingsContent: MenuContent {
    let title = page.only == nil ? language.findingsTitle : language.findingsOfCardTitle
    guard let shelf else {
      return MenuContent(title: title, count: nil, empty: language.readingCards)
    }
    return MenuContent(
      title: title, count: shelf.findings.count, empty: language.noFindings,
      item: { index in
        let place = shelf.findings[index]
        return MenuItem(place.finding.title, under: place.theme ?? language.noCardRests)
      },
      text: { text(of: shelf, $0) },
      open: { menu, _ in
        menu.page.focus = .reading
        return nil
      },
      own: [.item(.cards) { $0.openCards(restingOn: $1) }])
  }

  private func text(of shelf: CardShelf, _ index: Int) -> [ReadingPart] {
    let place = shelf.findings[index]
    let cards = place.cards.map { ReadingPart.item(shelf.places[$0].card.title) }
    return [.heading(place.finding.title)]
      + text(of: FindingWording(place.finding, in: shelf.decks[place.deck]), isHeaded: false)
      + [.heading(language.cardsResting)]
      + (cards.isEmpty ? [.paragraph(language.noCardRests)] : cards)
  }

  /// A finding with its figures, what it does not say, and its source.
  func text(of finding: FindingWording, isHeaded: Bool = true) -> [ReadingPart] {
    let heading = finding.isOwnExperience ? language.ownExperience : language.findingHeading
    let shown =
      (isHeaded ? [.heading(heading)] : []) + [.statement(finding.statement)]
      + finding.detail.map(ReadingPart.words) + finding.charts.map(ReadingPart.chart)
      + finding.tables.map(ReadingPart.table)
    if finding.isOwnExperience { return shown }
    return shown + [.heading(language.doesNotSay)]
      + finding.doesNotSay.map(ReadingPart.words) + [.heading(language.source)]
      + (finding.sources + [finding.locator]).map(ReadingPart.quiet)
  }

  // MARK: - From a card to its findings, and back

  mutating func openFindings(behind card: Int) -> MenuRequest? {
    let only = shelf?.findings.indices.filter { shelf?.findings[$0].cards.contains(card) == true }
    guard let only, !only.isEmpty else { return say(language.noFinding) }
    return open(.findings, only: only)
  }

  private mutating func openCards(restingOn finding: Int) -> MenuRequest? {
    guard let cards = shelf?.findings[finding].cards, !cards.isEmpty else {
      return say(language.noCardRests)
    }
    return open(.cards(.browsing), only: cards)
  }
}
