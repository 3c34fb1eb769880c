internal import ArgumentParser
internal import Documents
internal import Practice

/// What every command takes that lists or shows something, and the one way in which it does.
struct ListingOptions: ParsableArguments {
  @Flag(name: .long, help: Language.help.json)
  var json = false

  @OptionGroup var common: CommonOptions

  /// The decks, plans and models these options lead to.
  func shelf(_ here: Installation) throws -> Shelf { Shelf(workspace: try common.place(here)) }

  /// Lists `values`: as JSON, or in `lines`.
  func list<Value>(
    _ values: [Value], _ members: (inout JSONWriter, Value) -> Void, lines: () throws -> [SafeText]
  ) throws {
    if json { return try Output.show(JSONWriter.list(values, members)) }
    try Output.show(lines())
  }

  /// Shows one thing: as JSON, or as a page.
  func show(
    _ here: Installation, json: @autoclosure () throws -> [UInt8], page: () throws -> Document
  ) throws {
    if self.json { return try Output.show(json()) }
    try Pages.show(page(), plain: common.plain, here)
  }
}

/// What cards or plans are chosen by: who they're for, how long there is, how much they ask.
struct FitOptions: ParsableArguments {
  @Option(name: .long, help: Language.help.fitSetting)
  var setting: AnySetting?

  @Option(name: .long, help: Language.help.fitMinutes)
  var minutes: Int?

  @Option(name: .long, help: Language.help.fitWeight)
  var weight: [Card.Weight] = []

  var fit: Fit { Fit(setting: setting?.setting, minutes: minutes, weights: Set(weight)) }

  /// Those of `items` that fit.
  ///
  /// - Throws: A `CommandFailure` where none does.
  func only<Item>(_ items: [Item], _ fits: (Fit, Item) -> Bool) throws -> [Item] {
    guard fit != Fit() else { return items }
    let found = items.filter { fits(fit, $0) }
    guard found.isEmpty else { return found }
    throw CommandFailure(.notFound, Language.words.nothingFits)
  }
}

/// Who something is for, where one person alone counts as well.
struct AnySetting: ExpressibleByArgument {
  let setting: Setting

  init?(argument: String) {
    guard let setting = Setting(rawValue: argument) else { return nil }
    self.setting = setting
  }

  static var allValueStrings: [String] { Setting.allCases.map(\.rawValue) }
}

extension Card.Weight: ExpressibleByArgument {}
