internal import ArgumentParser
internal import Practice

/// What a session is run from: a plan, chosen cards or a theme.
struct CardSelection: ParsableArguments {
  @Option(name: .long, help: Messages.Help.plan)
  var plan: String?

  @Option(name: .long, help: Messages.Help.card)
  var card: String?

  @Option(name: .long, help: Messages.Help.theme)
  var theme: String?

  func validate() throws {
    guard [plan, card, theme].count(where: { $0 != nil }) <= 1 else {
      throw ValidationError(Messages.oneSelection)
    }
  }

  /// The chosen cards' names; nil where none were chosen by name.
  var cardNames: [String]? {
    card.map(CommaList.words)
  }
}

extension CardSelection {
  /// What to run the session from, `plan` where nothing was chosen.
  func subject(otherwise plan: String) -> SessionStart.Subject {
    if let cardNames { return .cards(cardNames) }
    if let theme { return .theme(theme) }
    return .plan(self.plan ?? plan)
  }
}
