package import Practice

/// What one person, or a group, has to look back on: their sessions, cards and promises.
package struct LookBack: Sendable {
  /// Every meeting with one card, oldest first.
  package struct Trail: Sendable {
    /// The card, as `deck/id`.
    package let card: String
    /// Its title when it was met last.
    package let title: String
    /// The title of its theme; nil where the card is in no deck any more.
    package let theme: String?
    package let meetings: [Meeting]
  }

  /// One meeting with a card.
  package struct Meeting: Sendable {
    package let record: SessionRecord
    /// The round as it may be told.
    package let round: Round
  }

  package let company: Company
  /// The first day looked at; nil for all there is.
  package let since: CalendarDay?
  /// The sessions, oldest first, with what became of their actions since.
  package let sessions: [SessionRecord]
  /// The cards in the order they were first met.
  package let trails: [Trail]
  /// What was promised, with what became of it.
  package let promises: [ActionLedger.Entry]
  /// The themes with how many of their cards were met, as the decks have them.
  package let themes: [(title: String, met: Int)]
  /// The cards that come back, the first due first.
  package let returns: [CardReturn]
  /// The language of what was shown last.
  package let language: String

  /// Gathers what `records` hold of `company`.
  package init(
    _ records: [SessionRecord], of company: Company, since: CalendarDay? = nil,
    library: Library = Library([]), months: ReturnMonths = .off
  ) {
    let own = records.filter { $0.company == company }
    let ledger = ActionLedger(records).entries.filter { $0.company == company }
    let sessions = own.filter { record in since.map { record.day >= $0 } ?? true }
      .sorted { ($0.began, $0.id) < ($1.began, $1.id) }
    // A group is called as it was at first, however it is typed.
    self.company = own.first?.company ?? company
    self.since = since
    self.sessions = sessions.map { record in
      var record = record
      for entry in ledger where entry.session == record.id {
        record.changeAction(entry.action.number) { $0.outcome = entry.action.outcome }
      }
      return record
    }
    let themes = Self.themes(of: library)
    trails = Self.trails(self.sessions, themes)
    let met = Set(trails.map(\.card))
    self.themes = Self.visits(library, met)
    promises = ledger.filter { entry in since.map { entry.agreed >= $0 } ?? true }
    returns = ReturnBook(own, after: months).coming(for: company)
    language = sessions.last?.language ?? library.decks.first?.language ?? "en"
  }

  /// Whether nothing is recorded that could be looked back on.
  package var isEmpty: Bool { trails.isEmpty && promises.isEmpty }

  /// The themes of which no card was met.
  package var themesNotVisited: [String] { themes.filter { $0.met == 0 }.map(\.title) }

  private static func themes(of library: Library) -> [String: String] {
    library.cards.reduce(into: [:]) { titles, place in
      titles["\(place.deck.id)/\(place.card.id)"] =
        place.deck.themes.first { $0.id == place.card.theme }?.title ?? place.card.theme
    }
  }

  private static func trails(_ records: [SessionRecord], _ themes: [String: String]) -> [Trail] {
    var order: [String] = []
    var meetings: [String: [Meeting]] = [:]
    for record in records {
      for step in record.steps {
        guard let round = step.roundAsTold(in: record), round.isMeeting else { continue }
        let card = round.card.key
        if meetings[card] == nil { order.append(card) }
        meetings[card, default: []].append(Meeting(record: record, round: round))
      }
    }
    return order.compactMap { card in
      guard let met = meetings[card], let last = met.last else { return nil }
      return Trail(card: card, title: last.round.card.title, theme: themes[card], meetings: met)
    }
  }

  private static func visits(
    _ library: Library, _ met: Set<String>
  ) -> [(title: String, met: Int)] {
    library.decks.flatMap { deck in
      deck.themes.compactMap { theme in
        let cards = deck.cards.filter { $0.theme == theme.id }
        guard !cards.isEmpty else { return nil }
        return (theme.title, cards.count { met.contains("\(deck.id)/\($0.id)") })
      }
    }
  }
}

extension Round {
  /// Whether anyone gave a view or wrote anything: a card that only stood there wasn't met.
  fileprivate var isMeeting: Bool {
    !notes.isEmpty || !actions.isEmpty || ViewMoment.allCases.contains { !self[$0].isEmpty }
  }
}
