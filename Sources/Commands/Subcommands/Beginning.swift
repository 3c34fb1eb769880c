internal import ArgumentParser
internal import Journal
internal import Practice
internal import Session

/// `reflect team`: a pair, a team or several agencies with a facilitator.
struct Team: ReportingCommand {
  static let configuration = CommandConfiguration(
    commandName: "team",
    abstract: Messages.Help.team, discussion: Messages.Help.teamDiscussion)

  @OptionGroup var selection: CardSelection

  @Option(name: .long, help: Messages.Help.setting)
  var setting: Setting?

  @OptionGroup var participants: ParticipantOptions

  @Option(name: .long, help: Messages.Help.capture)
  var capture: Capture?

  @OptionGroup var look: LookOptions

  @OptionGroup var common: CommonOptions

  func perform(_ here: Installation) throws {
    try SessionStart(in: common.place(), on: SessionScreen(common, look, here.preferences))
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
  static let configuration = CommandConfiguration(
    commandName: "solo",
    abstract: Messages.Help.solo, discussion: Messages.Help.soloDiscussion)

  @OptionGroup var selection: CardSelection

  @Option(name: .long, help: Messages.Help.model)
  var model: String?

  @OptionGroup var look: LookOptions

  @OptionGroup var common: CommonOptions

  func perform(_ here: Installation) throws {
    try SessionStart(in: common.place(), on: SessionScreen(common, look, here.preferences))
      .begin(
        selection.subject(otherwise: Setting.solo.usualPlan), setting: .solo, capture: nil,
        people: nil,
        model: model.map { $0 == "none" ? .none : .named($0) } ?? .asPlanned)
  }
}

/// `reflect resume`: go on with a session.
struct Resume: ReportingCommand {
  static let configuration = CommandConfiguration(
    commandName: "resume",
    abstract: Messages.Help.resume, discussion: Messages.Help.resumeDiscussion)

  @Argument(help: Messages.Help.sessionToResume)
  var session: String?

  @OptionGroup var look: LookOptions

  @OptionGroup var common: CommonOptions

  func perform(_ here: Installation) throws {
    let workspace = try common.place()
    let journal = Journal(folder: workspace.records, reader: .decks)
    let id = try session.map { try journal.session($0) } ?? lastUnfinished(journal)
    try SessionStart(in: workspace, on: SessionScreen(common, look, here.preferences)).resume(id)
  }

  private func lastUnfinished(_ journal: Journal) throws -> SessionID {
    let unfinished = try journal.list().records.map(\.record).filter { $0.ending == nil }
    guard let last = unfinished.max(by: { $0.updated < $1.updated }) else {
      throw CommandFailure(.notFound, Messages.nothingToResume)
    }
    return last.id
  }
}
