internal import ArgumentParser
internal import Journal
internal import Practice

/// `reflect actions`: what was agreed, and what became of it.
struct Actions: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "actions",
    abstract: Messages.Help.actions,
    subcommands: [List.self, Due.self, Done.self, Drop.self], defaultSubcommand: List.self)
}

extension Actions {
  /// `reflect actions list`.
  struct List: ReportingCommand {
    static let configuration = CommandConfiguration(
      commandName: "list", abstract: Messages.Help.actionsList)

    @Flag(name: .long, help: Messages.Help.allActions)
    var all = false

    @Flag(name: .long, help: Messages.Help.json)
    var json = false

    @OptionGroup var common: CommonOptions

    func perform(_ here: Installation) throws {
      let ledger = try ActionBook(common).ledger
      try ActionBook.show(
        all ? ledger.entries : ledger.open, json: json, otherwise: Messages.noActions)
    }
  }

  /// `reflect actions due`.
  struct Due: ReportingCommand {
    static let configuration = CommandConfiguration(
      commandName: "due", abstract: Messages.Help.actionsDue)

    @Flag(name: .long, help: Messages.Help.json)
    var json = false

    @OptionGroup var common: CommonOptions

    func perform(_ here: Installation) throws {
      let due = try ActionBook(common).ledger.open.filter { $0.isDue(on: WallClock.today) }
      try ActionBook.show(due, json: json, otherwise: Messages.noActionsDue)
    }
  }

  /// `reflect actions done`.
  struct Done: ReportingCommand {
    static let configuration = CommandConfiguration(
      commandName: "done", abstract: Messages.Help.actionsDone)

    @Argument(help: Messages.Help.actionID)
    var id: String

    @Option(name: .long, help: Messages.Help.whatHappened)
    var what: String?

    @OptionGroup var common: CommonOptions

    func perform(_ here: Installation) throws {
      try ActionBook(common).close(id, .done, what)
    }
  }

  /// `reflect actions drop`.
  struct Drop: ReportingCommand {
    static let configuration = CommandConfiguration(
      commandName: "drop", abstract: Messages.Help.actionsDrop)

    @Argument(help: Messages.Help.actionID)
    var id: String

    @Option(name: .long, help: Messages.Help.whatHappened)
    var what: String?

    @OptionGroup var common: CommonOptions

    func perform(_ here: Installation) throws {
      try ActionBook(common).close(id, .dropped, what)
    }
  }
}
