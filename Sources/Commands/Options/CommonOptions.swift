internal import ArgumentParser
internal import Faces
internal import Practice
internal import Window

/// What every command takes.
struct CommonOptions: ParsableArguments {
  @Option(name: .long, help: Messages.Help.workspace)
  var workspace: String?

  @Flag(name: .long, help: Messages.Help.plain)
  var plain = false

  @Option(name: .long, help: Messages.Help.color)
  var color: ColorChoice = .auto

  /// The workspace these options lead to.
  func place() throws -> Workspace {
    try Workspace(asked: workspace, in: .current)
  }
}

/// How the whole window is laid out and coloured, where a session has it.
struct LookOptions: ParsableArguments {
  @Flag(name: .long, inversion: .prefixedNo, help: Messages.Help.large)
  var large: Bool?

  @Flag(name: .long, inversion: .prefixedNo, help: Messages.Help.calm)
  var calm: Bool?

  // `--theme` chooses cards by what they are about.
  @Option(name: .customLong("look"), help: Messages.Help.look)
  var palette: Palette?
}

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
