internal import ArgumentParser
internal import Documents
internal import Faces
internal import Journal
internal import Practice
internal import Window

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

    func perform(_ here: Installation) throws {
      let journal = Journal(folder: try common.place().records, reader: .decks)
      let listing = try journal.list()
      let stored = listing.records.sorted {
        ($0.record.began, $0.record.id) < ($1.record.began, $1.record.id)
      }
      let records = stored.map(\.record)
      if json {
        try Output.show(JSONWriter.list(records) { $0.members(of: $1) })
      } else if records.isEmpty {
        let place = Surroundings.current.shown(journal.folder)
        try Output.show([SafeText.line(Messages.noSessions(in: place))])
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

    func perform(_ here: Installation) throws {
      let session = try StoredSession(session, common)
      if json { return try Output.show(try RecordCodec.encode(session.stored)) }
      try Pages.show(
        SummaryBuilder(words: here.documents).document(for: session.record), here)
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

    func perform(_ here: Installation) throws {
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

extension Sessions {
  /// `reflect sessions delete`.
  struct Delete: ReportingCommand {
    static let configuration = CommandConfiguration(
      commandName: "delete", abstract: Messages.Help.sessionsDelete)

    @Argument(help: Messages.Help.session)
    var session: String

    @Flag(name: .long, help: Messages.Help.yes)
    var yes = false

    @OptionGroup var common: CommonOptions

    func perform(_ here: Installation) throws {
      let journal = Journal(folder: try common.place().records, reader: .decks)
      let id = try journal.session(session)
      let title = (try? journal.read(id))?.record.title ?? ""
      guard try Confirmation.given(yes, asking: Messages.deleteQuestion(id, title: title)) else {
        return try Output.show([SafeText.line(Messages.nothingDeleted)])
      }
      try journal.delete(id)
      let left = AnswerEditor(environment: Surroundings.current.environment, for: id.text)
        .sweepSession()
      if !left.isEmpty { Output.tell(Messages.sweptAnswers(left)) }
      try Output.show([SafeText.line(Messages.deleted(id))])
    }
  }

  /// `reflect sessions purge`.
  struct Purge: ReportingCommand {
    static let configuration = CommandConfiguration(
      commandName: "purge", abstract: Messages.Help.sessionsPurge)

    @Option(name: .long, help: Messages.Help.olderThan)
    var olderThan: String

    @Flag(name: .long, help: Messages.Help.yes)
    var yes = false

    @OptionGroup var common: CommonOptions

    func perform(_ here: Installation) throws {
      guard let day = Age(olderThan)?.day(before: WallClock.today) else {
        throw CommandFailure(.usage, Messages.ageUnclear(olderThan))
      }
      let journal = Journal(folder: try common.place().records, reader: .decks)
      let old = try journal.records(before: day)
      guard !old.isEmpty else {
        return try Output.show([SafeText.line(Messages.nothingOld(day))])
      }
      try Output.show(old.map { SafeText.line(Messages.sessionLine($0)) })
      guard try Confirmation.given(yes, asking: Messages.purgeQuestion(old.count)) else {
        return try Output.show([SafeText.line(Messages.nothingDeleted)])
      }
      try delete(old.map(\.record.id), from: journal)
    }

    private func delete(_ ids: [SessionID], from journal: Journal) throws {
      let purge = journal.purge(ids)
      try Output.show(purge.deleted.map { SafeText.line(Messages.deleted($0)) })
      for kept in purge.kept { Output.tell(Messages.keptAnyway(kept.id, kept.reason)) }
      if let reason = purge.kept.first?.reason, var failure = CommandFailure(reason) {
        failure.message = ""
        throw failure
      }
    }
  }
}
