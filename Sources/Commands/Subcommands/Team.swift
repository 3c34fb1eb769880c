internal import ArgumentParser
internal import Practice
internal import Session

/// `reflect team`: a pair, a team or several agencies with a facilitator.
struct Team: ReportingCommand {
  static let configuration = CommandConfiguration(
    commandName: "team",
    abstract: Messages.Help.team, discussion: Messages.Help.teamDiscussion)

  @OptionGroup var selection: CardSelection

  @Option(name: .long, help: Messages.Help.setting)
  var setting: SettingArgument?

  @OptionGroup var participants: ParticipantOptions

  @Option(name: .long, help: Messages.Help.capture)
  var capture: CaptureArgument?

  @OptionGroup var look: LookOptions

  @OptionGroup var common: CommonOptions

  func perform() throws {
    let usual = setting == .pair ? "pair-30" : "team-60"
    try SessionStart(in: common.place(), on: SessionScreen(common, look)).begin(
      selection.subject(otherwise: usual), setting: chosenSetting, capture: capture?.capture,
      people: participants.people, model: .asPlanned)
  }

  // Role groups are what makes a session one of several agencies.
  private var chosenSetting: Setting? {
    setting?.setting ?? (participants.roles == nil ? nil : .multiAgency)
  }
}
