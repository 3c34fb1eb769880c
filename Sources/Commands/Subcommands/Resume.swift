internal import ArgumentParser
internal import Journal
internal import Practice

/// `reflect resume`: go on with a session.
struct Resume: ReportingCommand {
  static let configuration = CommandConfiguration(
    commandName: "resume",
    abstract: Messages.Help.resume, discussion: Messages.Help.resumeDiscussion)

  @Argument(help: Messages.Help.sessionToResume)
  var session: String?

  @OptionGroup var look: LookOptions

  @OptionGroup var common: CommonOptions

  func perform() throws {
    let workspace = try common.place()
    let journal = Journal(folder: workspace.records, reader: .decks)
    let id = try session.map { try journal.find($0) } ?? lastUnfinished(journal)
    try SessionStart(in: workspace, on: SessionScreen(common, look)).resume(id)
  }

  private func lastUnfinished(_ journal: Journal) throws -> SessionID {
    let unfinished = try journal.list().records.map(\.record).filter { $0.ending == nil }
    guard let last = unfinished.max(by: { $0.updated < $1.updated }) else {
      throw CommandFailure(.notFound, Messages.nothingToResume)
    }
    return last.id
  }
}
