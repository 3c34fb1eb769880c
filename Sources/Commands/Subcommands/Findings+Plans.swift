internal import ArgumentParser
internal import Decks
internal import Documents
internal import Practice

/// `reflect findings`: the evidence behind the cards.
struct Findings: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "findings",
    abstract: Messages.Help.findings, subcommands: [List.self, Show.self],
    defaultSubcommand: List.self)
}

extension Findings {
  /// `reflect findings list`.
  struct List: ReportingCommand {
    static let configuration = CommandConfiguration(
      commandName: "list", abstract: Messages.Help.findingsList)

    @Option(name: .long, help: Messages.Help.covers)
    var covers: String?

    @Flag(name: .long, help: Messages.Help.json)
    var json = false

    @OptionGroup var common: CommonOptions

    func perform(_ here: Installation) throws {
      let library = try Shelf(workspace: common.place()).library(.listing)
      let findings = library.decks.flatMap { $0.findings.values.sorted { $0.id < $1.id } }
        .filter { covers == nil || covers.map($0.covers.contains) == true }
      if let covers, findings.isEmpty {
        throw CommandFailure(.notFound, Messages.nothingCovers(covers))
      }
      if json { return try Output.show(JSONWriter.list(findings) { $0.members(of: $1) }) }
      let names = LibraryNames(library)
      try Output.show(
        findings.flatMap {
          [SafeText.line(names.name(of: $0)), SafeText.line("  \(PlainText.words($0.statement))")]
        })
    }
  }

  /// `reflect findings show`.
  struct Show: ReportingCommand {
    static let configuration = CommandConfiguration(
      commandName: "show", abstract: Messages.Help.findingsShow)

    @Argument(help: Messages.Help.findingID)
    var id: String

    @Flag(name: .long, help: Messages.Help.json)
    var json = false

    @OptionGroup var common: CommonOptions

    func perform(_ here: Installation) throws {
      let (finding, deck) = try Shelf(workspace: common.place()).library().finding(id)
      if json { return try Output.show(JSONWriter.single { $0.everything(of: finding, in: deck) }) }
      try Pages.show(
        FindingPageBuilder(words: here.documents).document(for: finding, in: deck), here)
    }
  }
}

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

    func perform(_ here: Installation) throws {
      let plans = try Shelf(workspace: common.place()).plans()
      if json { return try Output.show(JSONWriter.list(plans) { $0.members(of: $1) }) }
      let groups = Setting.allCases.map { setting in plans.filter { $0.purpose == setting } }
      let blocks = zip(Setting.allCases, groups).filter { !$1.isEmpty }.map { setting, plans in
        [SafeText.line(Messages.suits(setting))]
          + plans.map { SafeText.line("  \(Messages.planLine($0))") }
      }
      try Output.show(Array(blocks.joined(separator: [SafeText("")])))
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

    func perform(_ here: Installation) throws {
      let shelf = Shelf(workspace: try common.place())
      let library = try shelf.library(.listing)
      let plan = try shelf.plan(id, with: library)
      if json { return try Output.show(JSONWriter.single { $0.everything(of: plan) }) }
      try Pages.show(
        PlanPageBuilder(words: here.documents)
          .document(for: plan, language: library.decks.first?.language ?? "en"), here)
    }
  }
}

extension Plans {
  /// `reflect plans check`.
  struct Check: ReportingCommand {
    static let configuration = CommandConfiguration(
      commandName: "check", abstract: Messages.Help.plansCheck,
      discussion: Messages.Help.cardsCheckDiscussion)

    @Flag(name: .long, help: Messages.Help.json)
    var json = false

    @OptionGroup var common: CommonOptions

    func perform(_ here: Installation) throws {
      try DeckCheck(plansOf: common.place()).report(json: json)
    }
  }
}
