internal import ArgumentParser
internal import Journal
internal import Practice
internal import Session

/// `reflect team`: a pair, a team or several agencies with a facilitator.
struct Team: ReportingCommand {
  static var configuration: CommandConfiguration {
    .named("team", Language.help.team, Language.help.teamDiscussion)
  }

  @OptionGroup var selection: CardSelection

  @Option(name: .long, help: Language.help.setting)
  var setting: Setting?

  @OptionGroup var participants: ParticipantOptions

  @Option(name: .long, help: Language.help.capture)
  var capture: Capture?

  @OptionGroup var look: LookOptions

  @OptionGroup var common: CommonOptions

  func perform(_ here: Installation) throws {
    try SessionStart(in: common.place(here), on: SessionScreen(common, look, here.preferences))
      .begin(
        selection.subject(otherwise: (setting ?? .team).usualPlan), setting: chosenSetting,
        capture: capture ?? here.preferences.capture,
        people: participants.people, model: .asPlanned)
  }

  // Role groups are what makes a session one of several agencies.
  private var chosenSetting: Setting? {
    setting ?? (participants.roles == nil ? nil : .multiAgency)
  }
}

/// `reflect solo`: one person alone.
struct Solo: ReportingCommand {
  static var configuration: CommandConfiguration {
    .named("solo", Language.help.solo, Language.help.soloDiscussion)
  }

  @OptionGroup var selection: CardSelection

  @Option(name: .long, help: Language.help.model)
  var model: String?

  @OptionGroup var look: LookOptions

  @OptionGroup var common: CommonOptions

  func perform(_ here: Installation) throws {
    try SessionStart(in: common.place(here), on: SessionScreen(common, look, here.preferences))
      .begin(
        selection.subject(otherwise: Setting.solo.usualPlan), setting: .solo, capture: nil,
        people: nil,
        model: model.map { $0 == "none" ? .none : .named($0) } ?? .asPlanned)
  }
}

/// `reflect resume`: go on with a session.
struct Resume: ReportingCommand {
  static var configuration: CommandConfiguration {
    .named("resume", Language.help.resume, Language.help.resumeDiscussion)
  }

  @Argument(help: Language.help.sessionToResume)
  var session: String?

  @OptionGroup var look: LookOptions

  @OptionGroup var common: CommonOptions

  func perform(_ here: Installation) throws {
    let workspace = try common.place(here)
    let journal = Journal(folder: workspace.records, reader: .decks)
    let id = try session.map { try journal.session($0) } ?? lastUnfinished(journal)
    try SessionStart(in: workspace, on: SessionScreen(common, look, here.preferences)).resume(id)
  }

  private func lastUnfinished(_ journal: Journal) throws -> SessionID {
    let unfinished = try journal.list().records.map(\.record).filter { $0.ending == nil }
    guard let last = unfinished.max(by: { $0.updated < $1.updated }) else {
      throw CommandFailure(.notFound, Language.words.nothingToResume)
    }
    return last.id
  }
}
