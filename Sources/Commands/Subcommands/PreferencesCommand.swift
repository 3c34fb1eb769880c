internal import ArgumentParser
internal import Journal
internal import Practice

/// `reflect preferences`: what holds for every session unless a command says otherwise.
struct PreferencesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "preferences", abstract: Messages.Help.preferences,
    discussion: Messages.Help.preferencesDiscussion,
    subcommands: [List.self, Set.self, Unset.self], defaultSubcommand: List.self)
}

extension Preference: ExpressibleByArgument {}

extension PreferencesCommand {
  /// `reflect preferences list`.
  struct List: ReportingCommand {
    static let configuration = CommandConfiguration(
      commandName: "list", abstract: Messages.Help.preferencesList)

    @Flag(name: .long, help: Messages.Help.json)
    var json = false

    @OptionGroup var common: CommonOptions

    func perform(_ here: Installation) throws {
      let values = here.preferences.values
      if json {
        return try Output.show(
          JSONWriter.list(Preference.allCases) { writer, preference in
            writer.member("key", preference.rawValue)
            writer.member("value", ifAny: values[preference]?.text)
            writer.member("from", ifAny: values[preference].map { Messages.origin($0.origin) })
          })
      }
      try Output.show(
        Preference.allCases.map { SafeText.line(Messages.preferenceLine($0, values[$0])) })
    }
  }

  /// `reflect preferences set`.
  struct Set: ReportingCommand {
    static let configuration = CommandConfiguration(
      commandName: "set", abstract: Messages.Help.preferencesSet)

    @Argument(help: Messages.Help.preferenceKey)
    var key: Preference

    @Argument(help: Messages.Help.preferenceValue)
    var value: String

    @OptionGroup var common: CommonOptions

    func perform(_ here: Installation) throws {
      guard key.accepts(value) else {
        throw CommandFailure(.usage, Messages.notAccepted(value, by: key))
      }
      try PreferencesCommand.change(key, to: value)
      try Output.show([SafeText.line(Messages.preferenceSet(key, value))])
      PreferencesCommand.warn(of: key, here)
    }
  }

  /// `reflect preferences unset`.
  struct Unset: ReportingCommand {
    static let configuration = CommandConfiguration(
      commandName: "unset", abstract: Messages.Help.preferencesUnset)

    @Argument(help: Messages.Help.preferenceKey)
    var key: Preference

    @OptionGroup var common: CommonOptions

    func perform(_ here: Installation) throws {
      try PreferencesCommand.change(key, to: nil)
      try Output.show([SafeText.line(Messages.preferenceUnset(key))])
      PreferencesCommand.warn(of: key, here)
    }
  }

  private static func change(_ key: Preference, to value: String?) throws {
    guard let path = PreferencesFile.path(Surroundings.variable) else {
      throw CommandFailure(.cannotCreate, Messages.noPlaceForPreferences)
    }
    let text: String?
    do {
      text = try PreferencesFile.text(path)
    } catch {
      throw CommandFailure(.inputOutput, Messages.preferencesUnreadable(path, "\(error)"))
    }
    let changed = PreferencesFile.changed(text ?? "", key, to: value)
    guard changed != text ?? "" else { return }
    try AtomicFile.makeFolder(of: path)
    try AtomicFile.write(Array(changed.utf8), to: path, replacing: true)
  }

  // What the file says counts for nothing while a variable says something else.
  private static func warn(of key: Preference, _ here: Installation) {
    guard case .variable(let name) = here.preferences.values[key]?.origin else { return }
    Output.tell(Messages.variableWins(name))
  }
}
