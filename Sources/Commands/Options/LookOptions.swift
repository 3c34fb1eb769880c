internal import ArgumentParser
internal import Faces

/// How the whole window is laid out and coloured, where a session has it.
struct LookOptions: ParsableArguments {
  @Flag(name: .long, help: Messages.Help.large)
  var large = false

  @Flag(name: .long, help: Messages.Help.calm)
  var calm = false

  // `--theme` chooses cards by what they are about.
  @Option(name: .customLong("look"), help: Messages.Help.look)
  var theme: ThemeArgument = .terminal

  /// How the face is laid out.
  var look: StageLook { StageLook(isLarge: large, isCalm: calm) }
}
