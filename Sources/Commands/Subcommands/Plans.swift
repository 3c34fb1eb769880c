internal import ArgumentParser
internal import Decks
internal import Documents
internal import Practice

/// `reflect plans`: the timed plans for sessions.
struct Plans: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "plans",
    abstract: Messages.Help.plans, subcommands: [List.self, Show.self, Check.self],
    defaultSubcommand: List.self)
}

extension Plans {
  /// `reflect plans list`.
  struct List: ReportingCommand {
    static let configuration = CommandConfiguration(
      commandName: "list", abstract: Messages.Help.plansList)

    @Flag(name: .long, help: Messages.Help.json)
    var json = false

    @OptionGroup var common: CommonOptions

    func perform() throws {
      let plans = try Shelf(workspace: common.place()).plans()
      if json { return try Output.show(JSONWriter.list(plans) { $0.members(of: $1) }) }
      try Output.show(plans.map { SafeText.line(Messages.planLine($0)) })
    }
  }

  /// `reflect plans show`.
  struct Show: ReportingCommand {
    static let configuration = CommandConfiguration(
      commandName: "show", abstract: Messages.Help.plansShow)

    @Argument(help: Messages.Help.planID)
    var id: String

    @Flag(name: .long, help: Messages.Help.json)
    var json = false

    @OptionGroup var common: CommonOptions

    func perform() throws {
      let shelf = Shelf(workspace: try common.place())
      let library = try shelf.library(.listing)
      let plan = try shelf.plan(id, with: library)
      if json { return try Output.show(JSONWriter.single { $0.everything(of: plan) }) }
      try Pages.show(
        PlanPageBuilder().document(for: plan, language: library.decks.first?.language ?? "en"))
    }
  }
}
