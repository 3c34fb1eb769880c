internal import ArgumentParser
internal import CardReading
internal import Practice

extension Cards {
  /// `reflect cards check`.
  struct Check: ReportingCommand {
    static let configuration = CommandConfiguration(
      commandName: "check",
      abstract: Messages.Help.cardsCheck, discussion: Messages.Help.cardsCheckDiscussion)

    @Argument(help: Messages.Help.deckFolder)
    var folder: String?

    @Flag(name: .long, help: Messages.Help.json)
    var json = false

    @OptionGroup var common: CommonOptions

    func perform() throws {
      let check = try DeckCheck(folder: folder, common)
      if json {
        try Output.show(JSONWriter.list(check.diagnostics) { $0.members(of: $1) })
      } else {
        try Output.show(check.diagnostics.map { SafeText.line($0.description) })
        try Output.show([SafeText.line(check.conclusion)])
      }
      if check.errors > 0 { throw CommandFailure(.badContent, "") }
    }
  }
}

extension JSONWriter {
  fileprivate mutating func members(of diagnostic: Diagnostic) {
    member("severity", diagnostic.severity.rawValue)
    member("file", diagnostic.place.file)
    member("line", diagnostic.place.line)
    member("message", diagnostic.message)
  }
}
