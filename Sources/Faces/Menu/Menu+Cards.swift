internal import Practice
internal import Window

extension Menu {
  /// The cards by theme.
  func cardsContent(_ use: MenuPage.CardUse) -> MenuContent {
    guard let shelf else {
      return MenuContent(
        title: language.cardsTitle(use), count: nil, empty: language.readingCards)
    }
    let ticked = Set(ticked)
    let side = page.side
    return MenuContent(
      title: language.cardsTitle(use), count: shelf.places.count, empty: language.noCards,
      isNumbered: false,
      item: { index in
        let place = shelf.places[index]
        return MenuItem(place.card.title, under: place.theme, isTicked: ticked.contains(index))
      },
      text: { text(of: shelf, $0, side) })
  }

  // MARK: - What a card shows

  private func text(of shelf: CardShelf, _ index: Int, _ side: CardSide) -> [ReadingPart] {
    let card = shelf.wording(of: index)
    let place = shelf.places[index]
    let head: [ReadingPart] = [
      .heading(card.title), .quiet(language.cardFacts(place.theme, minutes: place.card.minutes)),
    ]
    switch side {
    case .front: return head + front(card)
    case .finding: return head + findings(card)
    case .notes: return head + notes(card)
    }
  }

  private func front(_ card: CardWording) -> [ReadingPart] {
    [.statement(card.statement)] + card.setUp.map(ReadingPart.words)
      + [.heading(language.talk)] + card.prompts.map(ReadingPart.item)
      + [.heading(language.tryThis)] + card.tryThis.map(ReadingPart.words)
      + [.quiet(language.findingHeld)]
  }

  private func findings(_ card: CardWording) -> [ReadingPart] {
    guard !card.findings.isEmpty else { return [.paragraph(language.noFinding)] }
    return card.findings.flatMap(finding)
  }

  private func finding(_ finding: FindingWording) -> [ReadingPart] {
    let heading = finding.isOwnExperience ? language.ownExperience : language.findingHeading
    let shown =
      [.heading(heading), .statement(finding.statement)]
      + finding.detail.map(ReadingPart.words) + finding.charts.map(ReadingPart.chart)
      + finding.tables.map(ReadingPart.table)
    if finding.isOwnExperience { return shown }
    return shown + [.heading(language.doesNotSay)]
      + finding.doesNotSay.map(ReadingPart.words) + [.heading(language.source)]
      + (finding.sources + [finding.locator]).map(ReadingPart.quiet)
  }

  private func notes(_ card: CardWording) -> [ReadingPart] {
    let notes = card.facilitatorNotes.isEmpty ? [language.noNotes] : card.facilitatorNotes
    return [.heading(language.notesHeading)] + notes.map(ReadingPart.words)
  }

  // MARK: - What keys do with it

  /// Shows another side of the card, or its front again.
  mutating func turn(to side: CardSide, in size: WindowSize) {
    guard page.list.chosenItem != nil else { return say(language.noSuchNumber(0)) }
    page.side = page.side == side ? .front : side
    page.reading = .start
    // Where the card does not stand beside the list, it is gone to.
    if !layout(in: size).isWide { page.focus = .reading }
  }

  /// Ticks the card, or takes its tick away.
  mutating func tick() {
    guard let card = page.list.chosenItem else { return say(language.noSuchNumber(0)) }
    if let index = ticked.firstIndex(of: card) {
      ticked.remove(at: index)
    } else {
      ticked.append(card)
    }
  }

  /// Goes on with the ticked cards, or with the chosen one.
  mutating func useCards() {
    guard case .cards(let use) = page.kind else { return }
    inUse = ticked.isEmpty ? page.list.chosenItem.map { [$0] } ?? [] : ticked
    guard !inUse.isEmpty else { return say(language.noSuchNumber(0)) }
    switch use {
    case .browsing: open(.settings)
    case .session(let setting): beginWithCards(setting)
    case .handout: open(.handoutKinds(HandoutRequest(names: namesInUse)))
    }
  }

  private var namesInUse: [String] { shelf.map { inUse.map($0.name(of:)) } ?? [] }

  /// Goes on to a session on the cards in use.
  mutating func beginWithCards(_ setting: Setting) {
    guard let shelf, let first = inUse.first else { return }
    let title =
      inUse.count == 1 ? shelf.places[first].card.title : language.cardsToUse(inUse.count)
    _ = complete(SessionWish(setting: setting, subject: .cards(namesInUse), title: title))
  }
}
