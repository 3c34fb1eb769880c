internal import Practice
internal import Session

extension [ReflectiveModel] {
  /// The choice of one by its id; it may have been named by its title.
  func meant(by choice: SessionOpening.ModelChoice) -> SessionOpening.ModelChoice {
    guard case .named(let name) = choice, !contains(where: { $0.id == name }),
      let model = first(where: { $0.title.lowercased() == name.lowercased() })
    else { return choice }
    return .named(model.id)
  }
}

extension SessionStart.Subject {
  /// The plan asked for; nil where cards or a theme were.
  func plan(from shelf: Shelf) throws -> Plan? {
    guard case .plan(let id) = self else { return nil }
    return try shelf.plan(id)
  }

  /// The decks, with all cards where any of them may be drawn.
  func library(from shelf: Shelf, for plan: Plan?) throws -> Library {
    switch self {
    case .theme: return try shelf.library()
    case .cards(let names):
      let library = try shelf.library(holding: names)
      // A title is known, and a slip of the finger guessed, only among all cards.
      return names.allSatisfy { (try? library.card($0)) != nil } ? library : try shelf.library()
    case .plan:
      let choices = plan?.steps.compactMap(\.choice) ?? []
      let names = choices.compactMap { choice -> String? in
        if case .card(let name) = choice { name } else { nil }
      }
      return try names.count == choices.count
        ? shelf.library(holding: names) : shelf.library()
    }
  }

  /// The cards asked for.
  ///
  /// - Throws: A `LookupFault` or a `CommandFailure` when there are none.
  func cards(in library: Library) throws -> [Card] {
    switch self {
    case .plan: return []
    case .cards(let names):
      guard !names.isEmpty else { throw CommandFailure(.usage, Language.words.noCardNamed) }
      return try names.map { try library.card($0).card }
    case .theme(let theme):
      return try library.theme(theme).cards
    }
  }

  /// The session's title.
  func title(of cards: [Card], in library: Library) -> String {
    if case .theme(let theme) = self, let title = try? library.theme(theme).title { return title }
    return cards.count == 1 ? cards[0].title : Language.words.chosenCards(cards.count)
  }
}
