internal import Journal
internal import Practice
internal import System
internal import Window

/// What a person wants wherever a command says nothing else: the environment first, then their file.
struct Preferences: Equatable, Sendable {
  /// Where a value comes from.
  enum Origin: Equatable, Sendable {
    case variable(String)
    case file(String)

    var name: String {
      switch self {
      case .variable(let name): name
      case .file(let path): path
      }
    }
  }

  /// A value with where it comes from.
  struct Value: Equatable, Sendable {
    var text: String
    var origin: Origin
  }

  /// What is wanted.
  private(set) var values: [Preference: Value] = [:]
  /// What is wrong in the file or the environment, and left out.
  private(set) var faults: [String] = []

  /// None at all.
  init() {}

  /// Those of the environment and the file that it leads to.
  init(
    _ variable: (String) -> String?, reading read: (String) throws -> String? = PreferencesFile.text
  ) {
    if let file = PreferencesFile.path(variable) {
      do {
        for line in PreferencesFile.lines(try read(file) ?? "") { add(line, of: file) }
      } catch {
        faults.append(
          Language.words.preferencesUnreadable(file, Language.current.journal.reason(error)))
      }
    }
    for preference in Preference.allCases {
      guard let text = variable(preference.variable), !text.isEmpty else { continue }
      if preference.accepts(text) {
        values[preference] = Value(text: text, origin: .variable(preference.variable))
      } else {
        faults.append("\(preference.variable): \(Language.words.notAccepted(text, by: preference))")
      }
    }
  }

  private mutating func add(_ line: PreferencesFile.Line, of file: String) {
    let place = SourceLine(file: file, line: line.number)
    guard let (key, value) = line.pair else {
      if !line.isBlank { faults.append("\(place): \(Language.words.preferenceLineUnclear)") }
      return
    }
    guard let preference = Preference(rawValue: key) else {
      faults.append("\(place): \(Language.words.noSuchPreference(key))")
      return
    }
    guard preference.accepts(value) else {
      faults.append("\(place): \(Language.words.notAccepted(value, by: preference))")
      return
    }
    values[preference] = Value(text: value, origin: .file(file))
  }

  subscript(_ preference: Preference) -> String? { values[preference]?.text }

  // MARK: - As commands need them

  var palette: Palette? { self[.look].flatMap(Palette.init(rawValue:)) }
  var isLarge: Bool? { self[.large].map { $0 == "yes" } }
  var isCalm: Bool? { self[.calm].map { $0 == "yes" } }
  var capture: Capture? { self[.capture].flatMap(Capture.init(rawValue:)) }
  var language: Language { self[.language].flatMap { Language.known[$0] } ?? .english }
  /// When cards come back.
  var returns: ReturnMonths { self[.returns].flatMap { ReturnMonths($0) } ?? .usual }
  var group: GroupName? { self[.group].flatMap { try? GroupName($0) } }
  /// The folders that are trusted although someone else owns them or may write there.
  var safeWorkspaces: [String] { self[.safeWorkspace].map(CommaList.words) ?? [] }
}

extension Preferences {
  /// Those of this process; what is wrong with them is told on standard error.
  static func found() -> Preferences {
    let preferences = Preferences(Surroundings.variable)
    guard !preferences.faults.isEmpty else { return preferences }
    // What is wrong is said in the language that what is right asks for.
    Language.$current.withValue(preferences.language) {
      for fault in Preferences(Surroundings.variable).faults { Output.tell(failure: fault) }
    }
    return preferences
  }
}

/// The file of preferences: `key: value` lines, as at the top of a deck.
enum PreferencesFile {
  /// A line of it.
  struct Line: Equatable {
    let number: Int
    let text: Substring

    var isBlank: Bool { text.allSatisfy(\.isWhitespace) || text == "---" || text.hasPrefix("#") }

    /// What stands before and after the colon; nil where there is none, or no key.
    var pair: (key: String, value: String)? {
      guard !isBlank, let colon = text.firstIndex(of: ":") else { return nil }
      let key = text[..<colon].trimmingBlanks()
      return key.isEmpty ? nil : (key, text[text.index(after: colon)...].trimmingBlanks())
    }
  }

  static func lines(_ text: String) -> [Line] {
    text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).enumerated().map {
      Line(number: $0 + 1, text: $1)
    }
  }

  /// Where it is; nil where neither `XDG_CONFIG_HOME` nor `HOME` says.
  static func path(_ variable: (String) -> String?) -> String? {
    // The XDG specification has paths that aren't absolute ignored.
    let named = variable("XDG_CONFIG_HOME").flatMap { $0.hasPrefix("/") ? $0 : nil }
    let home = variable("HOME").flatMap { $0.hasPrefix("/") ? "\($0)/.config" : nil }
    return (named ?? home).map { "\($0)/reflect/preferences" }
  }

  /// What it says; nil where it isn't there.
  static func text(_ path: String) throws -> String? {
    let files = SystemFileSystem()
    guard let status = try files.status(at: path) else { return nil }
    guard status.kind != .folder, status.kind != .other else { throw NotAFile() }
    return String(decoding: try files.contents(of: path, limit: 1 << 20), as: UTF8.self)
  }

  private struct NotAFile: Error, CustomStringConvertible {
    var description: String { Language.words.preferencesNotAFile }
  }

  /// The text with `preference` set to `value`, or without it where that is nil; other lines stay.
  static func changed(_ text: String, _ preference: Preference, to value: String?) -> String {
    var lines = lines(text).map { String($0.text) }
    if lines.last == "" { lines.removeLast() }
    let places = Self.lines(text).filter { $0.pair?.key == preference.rawValue }.map(\.number)
    for place in places.dropLast(value == nil ? 0 : 1).reversed() { lines.remove(at: place - 1) }
    if let value {
      let line = "\(preference.rawValue): \(value)"
      if let place = places.last {
        lines[place - places.count] = line
      } else {
        lines.insert(
          line, at: lines.last == "---" && lines.count > 1 ? lines.count - 1 : lines.count)
      }
    }
    return lines.map { $0 + "\n" }.joined()
  }
}
