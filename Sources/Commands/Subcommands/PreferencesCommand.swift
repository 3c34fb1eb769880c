internal import ArgumentParser
internal import Journal
internal import Practice

/// `reflect preferences`: what holds for every session unless a command says otherwise.
struct PreferencesCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    .group(
      "preferences", Language.help.preferences, Language.help.preferencesDiscussion,
      of: [List.self, Set.self, Unset.self])
  }
}

extension Preference {
  static func named(_ key: String) throws -> Preference {
    guard let preference = Preference(rawValue: key) else {
      throw ValidationError(Language.words.noSuchPreference(key))
    }
    return preference
  }
}

extension PreferencesCommand {
  /// `reflect preferences list`.
  struct List: ReportingCommand {
    static var configuration: CommandConfiguration { .named("list", Language.help.preferencesList) }

    @OptionGroup var listing: ListingOptions

    func perform(_ here: Installation) throws {
      let values = here.preferences.values
      if listing.json {
        return try Output.show(
          JSONWriter.list(Preference.allCases) { writer, preference in
            writer.member("key", preference.rawValue)
            writer.member("value", ifAny: values[preference]?.text)
            writer.member("from", ifAny: values[preference].map { $0.origin.name })
          })
      }
      try Output.show(
        Preference.allCases.map { SafeText.line(Language.words.preferenceLine($0, values[$0])) })
    }
  }

  /// `reflect preferences set`.
  struct Set: ReportingCommand {
    static var configuration: CommandConfiguration { .named("set", Language.help.preferencesSet) }

    @Argument(help: Language.help.preferenceKey, transform: Preference.named)
    var key: Preference

    @Argument(help: Language.help.preferenceValue)
    var value: String

    @OptionGroup var group: PreferenceGroup

    @OptionGroup var common: CommonOptions

    func perform(_ here: Installation) throws {
      let value = try group.value(of: key, value, here) ?? value
      guard key.accepts(value) else {
        throw CommandFailure(.usage, Language.words.notAccepted(value, by: key))
      }
      try PreferencesCommand.change(key, to: value)
      try Output.show([SafeText.line(Language.words.preferenceSet(key, value))])
      PreferencesCommand.warn(of: key, here)
    }
  }

  /// `reflect preferences unset`.
  struct Unset: ReportingCommand {
    static var configuration: CommandConfiguration {
      .named("unset", Language.help.preferencesUnset)
    }

    @Argument(help: Language.help.preferenceKey, transform: Preference.named)
    var key: Preference

    @OptionGroup var group: PreferenceGroup

    @OptionGroup var common: CommonOptions

    func perform(_ here: Installation) throws {
      if let value = try group.value(of: key, nil, here) {
        try PreferencesCommand.change(key, to: value)
        return try Output.show([SafeText.line(Language.words.preferenceSet(key, value))])
      }
      try PreferencesCommand.change(key, to: nil)
      try Output.show([SafeText.line(Language.words.preferenceUnset(key))])
      PreferencesCommand.warn(of: key, here)
    }
  }

  private static func change(_ key: Preference, to value: String?) throws {
    guard let path = PreferencesFile.path(Surroundings.variable) else {
      throw CommandFailure(.cannotCreate, Language.words.noPlaceForPreferences)
    }
    let text: String?
    do {
      text = try PreferencesFile.text(path)
    } catch {
      throw CommandFailure(
        .inputOutput,
        Language.words.preferencesUnreadable(
          path, Language.current.journal.reason(error)))
    }
    let changed = PreferencesFile.changed(text ?? "", key, to: value)
    guard changed != text ?? "" else { return }
    try AtomicFile.makeFolder(of: path)
    try AtomicFile.write(Array(changed.utf8), to: path, replacing: true)
  }

  // What the file says counts for nothing while a variable says something else.
  private static func warn(of key: Preference, _ here: Installation) {
    guard case .variable(let name) = here.preferences.values[key]?.origin else { return }
    Output.tell(Language.words.variableWins(name))
  }
}

/// The group that a preference is meant for, where it can be another for each.
struct PreferenceGroup: ParsableArguments {
  @Option(name: .long, help: Language.help.preferenceGroup)
  var group: String?

  /// The whole value of `key` with the group's own changed to `value`; nil where no group was named.
  func value(of key: Preference, _ value: String?, _ here: Installation) throws -> String? {
    guard let group else { return nil }
    guard key == .keepFor else {
      throw CommandFailure(.usage, Language.words.sameForGroups(key))
    }
    let name: GroupName
    do {
      name = try GroupName(group)
    } catch {
      throw CommandFailure(.usage, Language.words.groupUnclear(error))
    }
    let age = value.map { Age($0) }
    var time = here.preferences.keepingTime
    guard age != .some(nil), time.set(age.flatMap { $0 }, for: name) else {
      throw CommandFailure(.usage, Language.words.notAccepted(value ?? group, by: key))
    }
    return time.description
  }
}
