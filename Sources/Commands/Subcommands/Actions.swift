internal import ArgumentParser
internal import Journal
internal import Practice

/// `reflect actions`: what was agreed, and what became of it.
struct Actions: ParsableCommand {
  static var configuration: CommandConfiguration {
    .group(
      "actions", Language.help.actions, of: [List.self, Due.self, Done.self, Drop.self])
  }
}

extension Actions {
  /// `reflect actions list`.
  struct List: ReportingCommand {
    static var configuration: CommandConfiguration { .named("list", Language.help.actionsList) }

    @Flag(name: .long, help: Language.help.allActions)
    var all = false

    @OptionGroup var listing: ListingOptions

    func perform(_ here: Installation) throws {
      let ledger = try ActionBook(listing.common, here).ledger
      try ActionBook.show(
        all ? ledger.entries : ledger.open, json: listing.json, otherwise: Language.words.noActions)
    }
  }

  /// `reflect actions due`.
  struct Due: ReportingCommand {
    static var configuration: CommandConfiguration { .named("due", Language.help.actionsDue) }

    @OptionGroup var listing: ListingOptions

    func perform(_ here: Installation) throws {
      let due = try ActionBook(listing.common, here).ledger.open.filter {
        $0.isDue(on: WallClock.today)
      }
      try ActionBook.show(due, json: listing.json, otherwise: Language.words.noActionsDue)
    }
  }

  /// `reflect actions done`.
  struct Done: ReportingCommand {
    static var configuration: CommandConfiguration { .named("done", Language.help.actionsDone) }

    @Argument(help: Language.help.actionID)
    var id: String

    @Option(name: .long, help: Language.help.whatHappened)
    var what: String?

    @OptionGroup var common: CommonOptions

    func perform(_ here: Installation) throws {
      try ActionBook(common, here).close(id, .done, what)
    }
  }

  /// `reflect actions drop`.
  struct Drop: ReportingCommand {
    static var configuration: CommandConfiguration { .named("drop", Language.help.actionsDrop) }

    @Argument(help: Language.help.actionID)
    var id: String

    @Option(name: .long, help: Language.help.whatHappened)
    var what: String?

    @OptionGroup var common: CommonOptions

    func perform(_ here: Installation) throws {
      try ActionBook(common, here).close(id, .dropped, what)
    }
  }
}
