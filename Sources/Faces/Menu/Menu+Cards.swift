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
      isNumbered: false, filters: filters(shelf, use),
      item: { index in
        let place = shelf.places[index]
        return MenuItem(place.card.title, under: place.theme, isTicked: ticked.contains(index))
      },
      text: { text(of: shelf, $0, side) },
      open: { menu, _ in
        menu.page.focus = .reading
        return nil
      },
      own: [
        .item(.tick) { $0.tick($1) }, .item(.start) { $0.useCards($1, use) },
        .item(.finding) { menu, _ in menu.turn(to: .finding) },
        .item(.notes) { menu, _ in menu.turn(to: .notes) },
        .item(.evidence) { $0.openFindings(behind: $1) },
      ])
  }

  private func filters(_ shelf: CardShelf, _ use: MenuPage.CardUse) -> [MenuFilter] {
    let settings: [Setting] = if case .session = use { [] } else { Setting.allCases }
    // Someone alone takes half the time.
    let setting = use.setting ?? page.narrowed[.setting].map { Setting.allCases[$0] }
    return [
      weightFilter(shelf.weights) { shelf.places[$0].card.weight },
      settingFilter(settings) { shelf.places[$0].card.suits($1) },
      minutesFilter(shelf.minutes) { shelf.places[$0].card.minutes(in: setting) },
    ].compactMap { $0 }
  }

  // MARK: - What a card shows

  private func text(of shelf: CardShelf, _ index: Int, _ side: CardSide) -> [ReadingPart] {
    let card = shelf.wording(of: index)
    let place = shelf.places[index]
    let head: [ReadingPart] = [
      .heading(card.title),
      .quiet(language.cardFacts(place.theme, minutes: place.card.minutes, place.card.weight)),
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
    return card.findings.flatMap { text(of: $0) }
  }

  private func notes(_ card: CardWording) -> [ReadingPart] {
    let notes = card.facilitatorNotes.isEmpty ? [language.noNotes] : card.facilitatorNotes
    return [.heading(language.notesHeading)] + notes.map(ReadingPart.words)
  }

  // MARK: - What keys do with it

  private mutating func turn(to side: CardSide) -> MenuRequest? {
    page.side = page.side == side ? .front : side
    page.reading = .start
    return nil
  }

  private mutating func tick(_ card: Int) -> MenuRequest? {
    if let index = ticked.firstIndex(of: card) {
      ticked.remove(at: index)
    } else {
      ticked.append(card)
    }
    return nil
  }

  // Goes on with the ticked cards, or with the chosen one.
  private mutating func useCards(_ chosen: Int, _ use: MenuPage.CardUse) -> MenuRequest? {
    inUse = ticked.isEmpty ? [chosen] : ticked
    guard let shelf, let first = inUse.first else { return nil }
    let names = inUse.map(shelf.name)
    let title =
      inUse.count == 1 ? shelf.places[first].card.title : language.cardsToUse(inUse.count)
    var wish = SessionWish(setting: .solo, subject: .cards(names), title: title)
    switch use {
    case .browsing: return open(.settings(wish))
    case .handout: return open(.handoutKinds(HandoutRequest(names: names)))
    case .session(let setting):
      wish.setting = setting
      return complete(wish)
    }
  }
}
