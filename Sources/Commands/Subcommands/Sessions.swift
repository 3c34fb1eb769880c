internal import ArgumentParser
internal import Documents
internal import Faces
internal import Journal
internal import Practice
internal import Window

/// `reflect sessions`: the records kept on this computer.
struct Sessions: ParsableCommand {
  static var configuration: CommandConfiguration {
    .group(
      "sessions", Language.help.sessions,
      of: [List.self, Show.self, Search.self, Delete.self, Purge.self])
  }
}

extension Sessions {
  /// `reflect sessions list`.
  struct List: ReportingCommand {
    static var configuration: CommandConfiguration { .named("list", Language.help.sessionsList) }

    @OptionGroup var listing: ListingOptions

    func perform(_ here: Installation) throws {
      let journal = try listing.common.journal(here)
      let found = try journal.list()
      let stored = found.records.sorted {
        ($0.record.began, $0.record.id) < ($1.record.began, $1.record.id)
      }
      let records = stored.map(\.record)
      if listing.json {
        try Output.show(JSONWriter.list(records) { $0.members(of: $1) })
      } else if records.isEmpty {
        let place = Surroundings.current.shown(journal.folder)
        try Output.show([SafeText.line(Language.words.noSessions(in: place))])
      } else {
        try Output.show(stored.map { SafeText.line(Language.words.sessionLine($0)) })
      }
      for aside in found.setAside { Output.tell(Language.current.journal.sentence(aside.reason)) }
    }
  }

  /// `reflect sessions show`.
  struct Show: ReportingCommand {
    static var configuration: CommandConfiguration { .named("show", Language.help.sessionsShow) }

    @Argument(help: Language.help.sessionOrFile)
    var session: String

    @OptionGroup var listing: ListingOptions

    func perform(_ here: Installation) throws {
      let session = try StoredSession(session, listing.common, here)
      if listing.json { return try Output.show(try RecordCodec.encode(session.stored)) }
      try Pages.show(
        SummaryBuilder(words: here.documents).document(for: session.record), here)
    }
  }

  /// `reflect sessions search`.
  struct Search: ReportingCommand {
    static var configuration: CommandConfiguration {
      .named("search", Language.help.sessionsSearch)
    }

    @Argument(help: Language.help.searchWords)
    var text: [String]

    @OptionGroup var listing: ListingOptions

    func perform(_ here: Installation) throws {
      let words = text.joined(separator: " ")
      let results = try listing.common.journal(here).search(
        words)
      if listing.json { return try Output.show(JSONWriter.list(results) { $0.members(of: $1) }) }
      guard !results.isEmpty else {
        throw CommandFailure(.notFound, Language.words.nothingFound(words))
      }
      try Output.show(results.flatMap(Language.words.searchLines))
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
    static var configuration: CommandConfiguration {
      .named("delete", Language.help.sessionsDelete)
    }

    @Argument(help: Language.help.session)
    var session: String

    @Flag(name: .long, help: Language.help.yes)
    var yes = false

    @OptionGroup var common: CommonOptions

    func perform(_ here: Installation) throws {
      let journal = try common.journal(here)
      let id = try journal.session(session)
      let title = (try? journal.read(id))?.record.title ?? ""
      guard try Confirmation.given(yes, asking: Language.words.deleteQuestion(id, title: title))
      else {
        return try Output.show([SafeText.line(Language.words.nothingDeleted)])
      }
      try journal.delete(id)
      let left = AnswerEditor(environment: Surroundings.current.environment, for: id.text)
        .sweepSession()
      if !left.isEmpty { Output.tell(Language.words.sweptAnswers(left)) }
      try Output.show([SafeText.line(Language.words.deleted(id))])
    }
  }

  /// `reflect sessions purge`.
  struct Purge: ReportingCommand {
    static var configuration: CommandConfiguration { .named("purge", Language.help.sessionsPurge) }

    @Option(name: .long, help: Language.help.olderThan)
    var olderThan: String

    @Flag(name: .long, help: Language.help.yes)
    var yes = false

    @OptionGroup var common: CommonOptions

    func perform(_ here: Installation) throws {
      guard let day = Age(olderThan)?.day(before: WallClock.today) else {
        throw CommandFailure(.usage, Language.words.ageUnclear(olderThan))
      }
      let journal = try common.journal(here)
      let old = try journal.records(before: day)
      guard !old.isEmpty else {
        return try Output.show([SafeText.line(Language.words.nothingOld(day))])
      }
      try Output.show(old.map { SafeText.line(Language.words.sessionLine($0)) })
      guard try Confirmation.given(yes, asking: Language.words.purgeQuestion(old.count)) else {
        return try Output.show([SafeText.line(Language.words.nothingDeleted)])
      }
      try delete(old.map(\.record.id), from: journal)
    }

    private func delete(_ ids: [SessionID], from journal: Journal) throws {
      let purge = journal.purge(ids)
      try Output.show(purge.deleted.map { SafeText.line(Language.words.deleted($0)) })
      for kept in purge.kept { Output.tell(Language.words.keptAnyway(kept.id, kept.reason)) }
      if let reason = purge.kept.first?.reason, var failure = CommandFailure(reason) {
        failure.message = ""
        throw failure
      }
    }
  }
}
