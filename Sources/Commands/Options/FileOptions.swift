internal import ArgumentParser
internal import Documents

/// What a command takes that makes a file: where it goes, and on which paper it is printed.
struct FileOptions: ParsableArguments {
  @Option(name: .shortAndLong, help: Messages.Help.output)
  var output: String?

  @Flag(name: .long, help: Messages.Help.force)
  var force = false

  @Option(name: .long, help: Messages.Help.paper)
  var paper: PaperSettings.Size = .a4

  /// The way to where the file goes.
  ///
  /// - Parameter stem: Its name without the ending, where nobody named one.
  func delivery(_ stem: String, ending: String, isBinary: Bool, permissions: UInt32) -> Delivery {
    Delivery(
      output: output, replacing: force, stem: stem, ending: ending, isBinary: isBinary,
      permissions: permissions)
  }
}
