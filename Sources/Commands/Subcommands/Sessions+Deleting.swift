internal import ArgumentParser
internal import Faces
internal import Journal
internal import Practice
internal import Window

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

    func perform() throws {
      let journal = Journal(folder: try common.place().records, reader: .decks)
      let id = try journal.find(session)
      let title = (try? journal.read(id))?.record.title ?? ""
      guard try Confirmation.given(yes, asking: Messages.deleteQuestion(id, title: title)) else {
        return try Output.show([SafeText.line(Messages.nothingDeleted)])
      }
      try journal.delete(id)
      try Output.show([SafeText.line(Messages.deleted(id))])
      let left = AnswerEditor(environment: Surroundings.current.environment, for: id.text)
        .sweepSession()
      if !left.isEmpty { Output.tell(Messages.sweptAnswers(left)) }
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

    func perform() throws {
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
