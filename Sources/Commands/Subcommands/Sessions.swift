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
      of: [
        List.self, Show.self, Search.self, Edit.self, Due.self, Keep.self, Delete.self, Purge.self,
      ])
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
      try listing.list(records, { $0.members(of: $1) }) {
        let place = Surroundings.current.shown(journal.folder)
        return records.isEmpty && found.setAside.isEmpty
          ? [SafeText.line(Language.words.noSessions(in: place))]
          : stored.map { SafeText.line(Language.words.sessionLine($0)) }
      }
      found.setAside.tell()
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
      try listing.show(here, json: RecordCodec.encode(session.stored)) {
        SummaryBuilder(words: here.documents).document(for: session.record)
      }
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
      Output.tell(Language.words.filesRemain(first.exports))
    }
  }

  /// `reflect sessions purge`.
  struct Purge: ReportingCommand {
    static var configuration: CommandConfiguration { .named("purge", Language.help.sessionsPurge) }

    @Option(name: .long, help: Language.help.olderThan)
    var olderThan: String?

    @Flag(name: .long, help: Language.help.unfinished)
    var unfinished = false

    @Flag(name: .long, help: Language.help.purgeDue)
    var due = false

    @Flag(name: .long, help: Language.help.dryRun)
    var dryRun = false

    @OptionGroup var group: GroupOption

    @Flag(name: .long, help: Language.help.yes)
    var yes = false

    @OptionGroup var common: CommonOptions

    func validate() throws {
      if olderThan == nil, !unfinished, !due { throw ValidationError(Language.words.purgeWhat) }
      if let olderThan, Age(olderThan) == nil {
        throw ValidationError(Language.words.ageUnclear(olderThan))
      }
    }

    func perform(_ here: Installation) throws {
      let journal = try common.journal(here)
      let day = olderThan.flatMap(Age.init)?.day(before: WallClock.today)
      let time = here.preferences.keepingTime
      var past = due ? try journal.due(on: WallClock.today, time) : nil
      let stored = try past?.items.map(\.stored) ?? journal.list().records
      let records = try group.only(
        stored, \.record.company, of: { try journal.companies }
      ).map(\.record)
        .filter { record in
          day.map { record.day < $0 } ?? true && (!unfinished || record.ending == nil)
        }
      guard !records.isEmpty else {
        let words = Language.words
        return try Output.show([
          SafeText.line(due ? words.nothingDue(time) : words.nothingToPurge(before: day))
        ])
      }
      let ids = records.map(\.id)
      past?.items.removeAll { !ids.contains($0.stored.record.id) }
      try journal.remove(ids, past, asking: !yes, isTrial: dryRun)
    }
  }
}

extension Journal {
  /// Lists what is past its day, and deletes it once that was said.
  func remove(_ due: DueRecords) throws {
    try remove(due.items.map(\.stored.record.id), due, asking: true)
  }

  /// Lists the sessions of `ids` and deletes them, after a question where `asking`; a trial only lists them.
  ///
  /// - Parameter due: What is known of those that are past their day.
  fileprivate func remove(
    _ ids: [SessionID], _ due: DueRecords? = nil, asking: Bool, isTrial: Bool = false
  ) throws {
    let words = Language.words
    try Output.show(
      due?.items.map { SafeText.line(words.dueLine($0)) }
        ?? ids.map { id in SafeText.line((try? read(id)).map(words.sessionLine) ?? id.text) })
    if let doubt = due?.doubt { Output.tell(words.doubt(doubt, today: WallClock.today)) }
    if isTrial { return try Output.show([SafeText.line(words.wouldDelete(ids.count))]) }
    guard try Confirmation.given(!asking, asking: words.purgeQuestion(ids.count)) else {
      return try Output.show([SafeText.line(words.nothingDeleted)])
    }
    let purge = purge(ids)
    purge.deleted.forEach { $0.sweepAnswers() }
    try Output.show(purge.deleted.map { SafeText.line(words.deleted($0)) })
    if !purge.deleted.isEmpty { Output.tell(words.filesRemain(purge.deleted.flatMap(\.exports))) }
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
