internal import ArgumentParser
internal import Faces
internal import Journal
internal import Practice
internal import System
internal import Window

/// `reflect follow`: the facilitator's second window.
struct Follow: ReportingCommand {
  static var configuration: CommandConfiguration {
    .named("follow", Language.help.follow, Language.help.followDiscussion)
  }

  @Argument(help: Language.help.sessionToFollow)
  var session: String?

  @OptionGroup var look: LookOptions

  @OptionGroup var common: CommonOptions

  func perform(_ here: Installation) throws {
    let screen = SessionScreen(common, look, here.preferences)
    let follower = Follower(
      try search(screen.environment, here), now: { WallClock.now }, awake: { Clocks.awake.seconds })
    guard screen.chosen() == .stage else {
      return try FollowerConsole(follower, today: WallClock.today).run()
    }
    try FollowerRunner(
      follower, on: LiveTerminal(),
      FollowerRunner.Settings(
        look: screen.look, painter: screen.painter, today: WallClock.today,
        cards: cards(here), milliseconds: { WallClock.milliseconds })
    ).run()
  }

  // Whoever follows in another workspace chooses from its cards; the session says which it hasn't.
  private func cards(_ here: Installation) -> (SessionRecord) -> CardStock {
    guard let workspace = try? common.place(here) else { return { _ in CardStock() } }
    return { Shelf(workspace: workspace).cards(for: $0, workspace.journal) }
  }

  // What runs is found by its name alone; what does not run yet is looked up among the records.
  private func search(_ environment: [String: String], _ here: Installation) throws -> SessionSearch
  {
    var search = SessionSearch(folders: SessionFolder.candidates(environment), wanted: session)
    if common.workspace != nil { search.records = try common.place(here).journal }
    guard let session, search.sockets.isEmpty else { return search }
    let journal = try common.journal(here)
    let id = try journal.session(session)
    if try journal.read(id).record.ending != nil {
      throw CommandFailure(.usage, Language.words.alreadyEnded(id))
    }
    search.wanted = id.text
    return search
  }
}
