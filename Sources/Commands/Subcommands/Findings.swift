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

    func perform() throws {
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

    func perform() throws {
      let (finding, deck) = try Shelf(workspace: common.place()).library().finding(id)
      if json { return try Output.show(JSONWriter.single { $0.everything(of: finding, in: deck) }) }
      try Pages.show(FindingPageBuilder().document(for: finding, in: deck))
    }
  }
}
