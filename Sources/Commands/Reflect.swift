package import ArgumentParser

/// The command line of `reflect`.
package struct Reflect: ParsableCommand {
  package static let configuration = CommandConfiguration(commandName: "reflect")

  package init() {}

  /// Runs the program with the arguments it was started with, and ends it.
  package static func start() -> Never {
    main()
    exit()
  }
}
