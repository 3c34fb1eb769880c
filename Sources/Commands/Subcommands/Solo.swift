internal import ArgumentParser
internal import Practice
internal import Session

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

  func perform() throws {
    try SessionStart(in: common.place(), on: SessionScreen(common, look)).begin(
      selection.subject(otherwise: "solo-10"), setting: .solo, capture: nil, people: nil,
      model: model.map { $0 == "none" ? .none : .named($0) } ?? .asPlanned)
  }
}
