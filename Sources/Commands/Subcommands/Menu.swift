internal import ArgumentParser
internal import CardReading
internal import Journal
internal import Practice
internal import Screen
internal import SessionEngine

/// `reflect` alone: a short menu in a terminal, help elsewhere.
struct Menu: ReportingCommand {
  static let configuration = CommandConfiguration(
    commandName: "menu", abstract: Messages.Help.menu, shouldDisplay: false)

  // As the command that runs when none is named, it also gets the names of commands that are none.
  @Argument(parsing: .allUnrecognized, help: .hidden)
  var unknown: [String] = []

  @OptionGroup var common: CommonOptions

  func perform() throws {
    if let word = unknown.first { throw CommandFailure(.usage, Messages.noSuchCommand(word)) }
    guard Output.isConversation else { throw CleanExit.helpRequest(Reflect.self) }
    let workspace = try common.place()
    while let choice = try choose(in: workspace) {
      if try follow(choice, in: workspace) { return }
    }
  }

  private enum Choice {
    case resume(SessionID)
    case solo
    case pair
    case team
    case cards
    case actions
    case help
  }

  private func choose(in workspace: Workspace) throws -> Choice? {
    let unfinished = try unfinished(in: workspace)
    var choices: [(words: String, choice: Choice)] = [
      (Messages.menuSolo, .solo), (Messages.menuPair, .pair), (Messages.menuTeam, .team),
      (Messages.menuCards, .cards), (Messages.menuActions, .actions),
      (Messages.menuHelp, .help),
    ]
    if let unfinished {
      choices.insert((Messages.menuResume(unfinished), .resume(unfinished.id)), at: 0)
    }
    return try ask(choices)
  }

  private func ask(_ choices: [(words: String, choice: Choice)]) throws -> Choice? {
    let console = LiveConsole()
    try console.write(
      ([Messages.menuHeading]
        + choices.enumerated().map { "\($0 + 1)  \($1.words)" } + [Messages.menuQuit])
        .map { SafeText.line($0) })
    while true {
      switch try console.ask(SafeText(Messages.menuQuestion), echo: true) {
      case .end: return nil
      case .interrupted: throw CommandFailure(.interrupted, "")
      case .tooLong: break
      case .line(let line):
        let word = line.lowercased().filter { !$0.isWhitespace }
        if ["", "q", "quit"].contains(word) { return nil }
        if let number = Int(word), choices.indices.contains(number - 1) {
          return choices[number - 1].choice
        }
      }
      try console.write([SafeText.line(Messages.menuUnclear(choices.count))])
    }
  }

  /// Follows a choice; whether the menu is done with.
  private func follow(_ choice: Choice, in workspace: Workspace) throws -> Bool {
    switch choice {
    case .resume(let id): try SessionStart(in: workspace).resume(id)
    case .solo: try begin("solo-10", .solo, in: workspace)
    case .pair: try begin("pair-30", .pair, in: workspace)
    case .team: try begin("team-60", .team, in: workspace)
    case .cards:
      let library = try Shelf(workspace: workspace).library(.listing)
      try Output.show(
        CardList(library: library, cards: library.cards.map(\.card)).lines
          + [SafeText(""), SafeText.line(Messages.menuCardsHint), SafeText("")])
      return false
    case .actions:
      let open = try ActionBook(common).ledger.open
      try ActionBook.show(open, json: false, otherwise: Messages.noActions)
      try Output.show([SafeText("")])
      return false
    case .help: throw CleanExit.helpRequest(Reflect.self)
    }
    return true
  }

  private func begin(_ plan: String, _ setting: Setting, in workspace: Workspace) throws {
    try SessionStart(in: workspace).begin(
      .plan(plan), setting: setting, capture: nil, people: nil, model: .asPlanned)
  }

  private func unfinished(in workspace: Workspace) throws -> SessionRecord? {
    try Journal(folder: workspace.records).list().records.map(\.record)
      .filter { $0.ending == nil }.max { $0.updated < $1.updated }
  }
}
