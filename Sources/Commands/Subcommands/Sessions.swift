internal import ArgumentParser
internal import Documents
internal import Journal
internal import Practice

/// `reflect sessions`: the records kept on this computer.
struct Sessions: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sessions",
    abstract: Messages.Help.sessions,
    subcommands: [List.self, Show.self, Search.self, Delete.self, Purge.self],
    defaultSubcommand: List.self)
}

extension Sessions {
  /// `reflect sessions list`.
  struct List: ReportingCommand {
    static let configuration = CommandConfiguration(
      commandName: "list", abstract: Messages.Help.sessionsList)

    @Flag(name: .long, help: Messages.Help.json)
    var json = false

    @OptionGroup var common: CommonOptions

    func perform() throws {
      let journal = Journal(folder: try common.place().records, reader: .decks)
      let listing = try journal.list()
      let stored = listing.records.sorted {
        ($0.record.began, $0.record.id) < ($1.record.began, $1.record.id)
      }
      let records = stored.map(\.record)
      if json {
        try Output.show(JSONWriter.list(records) { $0.members(of: $1) })
      } else if records.isEmpty {
        try Output.show([SafeText.line(Messages.noSessions)])
      } else {
        try Output.show(stored.map { SafeText.line(Messages.sessionLine($0)) })
      }
      for aside in listing.setAside { Output.tell(aside.reason.description) }
    }
  }

  /// `reflect sessions show`.
  struct Show: ReportingCommand {
    static let configuration = CommandConfiguration(
      commandName: "show", abstract: Messages.Help.sessionsShow)

    @Argument(help: Messages.Help.sessionOrFile)
    var session: String

    @Flag(name: .long, help: Messages.Help.json)
    var json = false

    @OptionGroup var common: CommonOptions

    func perform() throws {
      let session = try StoredSession(session, common)
      if json { return try Output.show(try RecordCodec.encode(session.stored)) }
      try Pages.show(SummaryBuilder().document(for: session.record))
    }
  }

  /// `reflect sessions search`.
  struct Search: ReportingCommand {
    static let configuration = CommandConfiguration(
      commandName: "search", abstract: Messages.Help.sessionsSearch)

    @Argument(help: Messages.Help.searchWords)
    var text: [String]

    @Flag(name: .long, help: Messages.Help.json)
    var json = false

    @OptionGroup var common: CommonOptions

    func perform() throws {
      let words = text.joined(separator: " ")
      let results = try Journal(folder: try common.place().records, reader: .decks).search(words)
      if json { return try Output.show(JSONWriter.list(results) { $0.members(of: $1) }) }
      guard !results.isEmpty else {
        throw CommandFailure(.notFound, Messages.nothingFound(words))
      }
      try Output.show(results.flatMap(Messages.searchLines))
    }
  }
}

extension JSONWriter {
  fileprivate mutating func members(of result: SearchResult) {
    members(of: result.record)
    member("passages", objects: result.passages) { writer, passage in
      writer.member("kind", passage.kind.rawValue)
      writer.member("heading", passage.heading)
      writer.member("text", passage.text)
    }
  }
}
