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
      of: [List.self, Show.self, Search.self, Edit.self, Delete.self, Purge.self])
  }
}

extension Sessions {
  /// `reflect sessions list`.
  struct List: ReportingCommand {
    static var configuration: CommandConfiguration { .named("list", Language.help.sessionsList) }

    @OptionGroup var group: GroupOption

    @OptionGroup var listing: ListingOptions

    func perform(_ here: Installation) throws {
      let journal = try listing.common.journal(here)
      let found = try journal.list()
      let stored = try group.only(found.records, \.record.company).sorted {
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
}

extension Sessions {
  /// `reflect sessions delete`.
  struct Delete: ReportingCommand {
    static var configuration: CommandConfiguration {
      .named("delete", Language.help.sessionsDelete)
    }

    @Argument(help: Language.help.sessionsToDelete)
    var sessions: [String]

    @Flag(name: .long, help: Language.help.yes)
    var yes = false

    @OptionGroup var common: CommonOptions

    func perform(_ here: Installation) throws {
      let journal = try common.journal(here)
      let ids = try sessions.map(journal.session).reduce(into: [SessionID]()) {
        if !$0.contains($1) { $0.append($1) }
      }
      guard let first = ids.first, ids.count == 1 else {
        return try journal.remove(ids, asking: !yes)
      }
      let title = (try? journal.read(first))?.record.title ?? ""
      guard try Confirmation.given(yes, asking: Language.words.deleteQuestion(first, title: title))
      else {
        return try Output.show([SafeText.line(Language.words.nothingDeleted)])
      }
      try journal.delete(first)
      first.sweepAnswers()
      try Output.show([SafeText.line(Language.words.deleted(first))])
    }
  }

  /// `reflect sessions purge`.
  struct Purge: ReportingCommand {
    static var configuration: CommandConfiguration { .named("purge", Language.help.sessionsPurge) }

    @Option(name: .long, help: Language.help.olderThan)
    var olderThan: String?

    @Flag(name: .long, help: Language.help.unfinished)
    var unfinished = false

    @OptionGroup var group: GroupOption

    @Flag(name: .long, help: Language.help.yes)
    var yes = false

    @OptionGroup var common: CommonOptions

    func validate() throws {
      if olderThan == nil, !unfinished { throw ValidationError(Language.words.purgeWhat) }
      if let olderThan, Age(olderThan) == nil {
        throw ValidationError(Language.words.ageUnclear(olderThan))
      }
    }

    func perform(_ here: Installation) throws {
      let journal = try common.journal(here)
      let day = olderThan.flatMap(Age.init)?.day(before: WallClock.today)
      let records = try group.only(journal.list().records, \.record.company).map(\.record)
        .filter { record in
          day.map { record.day < $0 } ?? true && (!unfinished || record.ending == nil)
        }
      guard !records.isEmpty else {
        return try Output.show([SafeText.line(Language.words.nothingToPurge(before: day))])
      }
      try journal.remove(records.map(\.id), asking: !yes)
    }
  }
}

extension Journal {
  /// Lists the sessions of `ids` and deletes them, after a question where `asking`.
  fileprivate func remove(_ ids: [SessionID], asking: Bool) throws {
    let words = Language.words
    try Output.show(
      ids.map { id in
        SafeText.line((try? read(id)).map(words.sessionLine) ?? id.text)
      })
    guard try Confirmation.given(!asking, asking: words.purgeQuestion(ids.count)) else {
      return try Output.show([SafeText.line(words.nothingDeleted)])
    }
    let purge = purge(ids)
    purge.deleted.forEach { $0.sweepAnswers() }
    try Output.show(purge.deleted.map { SafeText.line(words.deleted($0)) })
    for kept in purge.kept { Output.tell(words.keptAnyway(kept.id, kept.reason)) }
    if let reason = purge.kept.first?.reason, var failure = CommandFailure(reason) {
      failure.message = ""
      throw failure
    }
  }
}

extension SessionID {
  /// Removes what editors left behind of the session, and says so.
  func sweepAnswers() {
    if let words = sweptAnswers { Output.tell(words) }
  }

  /// Removes what editors left behind of the session, and gives what is to be said of it.
  var sweptAnswers: String? {
    let left = AnswerEditor(environment: Surroundings.current.environment, for: text).sweepSession()
    return left.isEmpty ? nil : Language.words.sweptAnswers(left)
  }
}
