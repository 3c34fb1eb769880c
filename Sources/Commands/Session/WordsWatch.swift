internal import Faces
internal import Journal
internal import Practice

/// Looks for words that may let someone be known again, less those that someone said name nobody.
final class WordsWatch {
  /// What finds them.
  private(set) var check: IdentifyingCheck
  private let today: CalendarDay
  private let add: ([String]) throws -> [String]

  /// - Parameter add: Puts words on the list of harmless ones, and gives all of it.
  init(
    today: CalendarDay = WallClock.today,
    add: @escaping ([String]) throws -> [String] = HarmlessWords.add
  ) {
    (self.today, self.add) = (today, add)
    // Words that can't be read are pointed out once more, which loses nothing.
    check = IdentifyingCheck(ignoring: (try? add([])) ?? [], today: today)
  }

  /// Never points these words out again, and says so.
  func ignore(_ words: [String]) -> String {
    do {
      let all = try add(words)
      check = IdentifyingCheck(ignoring: all, today: today)
      return Language.words.nowHarmless(words)
    } catch {
      return CommandFailure(any: error).message
    }
  }
}

/// The list of words that someone said name nobody: a file beside the preferences, one to a line.
enum HarmlessWords {
  private static var path: String? {
    PreferencesFile.path(Surroundings.variable).map {
      String($0.dropLast("preferences".count)) + "harmless-words"
    }
  }

  static func found() throws -> [String] {
    guard let path, let text = try PreferencesFile.text(path) else { return [] }
    return text.split(whereSeparator: \.isNewline).map { $0.trimmingBlanks() }.filter {
      !$0.isEmpty
    }
  }

  /// - Returns: All of them.
  @discardableResult
  static func add(_ words: [String]) throws -> [String] {
    try change { all in
      let known = Set(all.map(IdentifyingCheck.key))
      all += words.map { SafeText.line($0).string }
        .filter { !known.contains(IdentifyingCheck.key($0)) }
    }
  }

  @discardableResult
  static func takeOut(_ words: [String]) throws -> [String] {
    let gone = Set(words.map(IdentifyingCheck.key))
    return try change { $0.removeAll { gone.contains(IdentifyingCheck.key($0)) } }
  }

  private static func change(_ change: (inout [String]) -> Void) throws -> [String] {
    guard let path else {
      throw CommandFailure(.cannotCreate, Language.words.noPlaceForPreferences)
    }
    var words = try found()
    let before = words
    change(&words)
    guard words != before else { return words }
    try AtomicFile.makeFolder(of: path)
    try AtomicFile.write(Array(words.map { $0 + "\n" }.joined().utf8), to: path, replacing: true)
    return words
  }
}
