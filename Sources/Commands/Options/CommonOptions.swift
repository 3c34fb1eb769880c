internal import ArgumentParser

/// What every command takes.
struct CommonOptions: ParsableArguments {
  @Option(name: .long, help: Messages.Help.workspace)
  var workspace: String?

  @Flag(name: .long, help: Messages.Help.plain)
  var plain = false

  @Option(name: .long, help: Messages.Help.color)
  var color: ColorChoice = .auto

  /// The workspace these options lead to.
  func place() throws -> Workspace {
    try Workspace(asked: workspace, in: .current)
  }
}
