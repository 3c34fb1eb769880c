internal import Practice

/// A line between a running session and the second window that follows it.
///
/// The session tells only that something has changed; what there is to see, the follower reads from
/// the record on the disk. Lines are UTF-8 without control characters, and end with a line feed.
enum FollowMessage: Hashable {
  /// The session's greeting: the version of this language, the session, and the folder of its record.
  case greeting(SessionID, folder: String)
  /// The session stands somewhere else now.
  case changed(FollowMoment)
  /// What was typed last was taken.
  case taken
  /// What was typed last was not taken, and why.
  case refused(String)
  /// As many follow as can; this one cannot.
  case full
  /// The session's program stops.
  case stopped
  /// From the follower: a line of the plain face's language, typed where the session stood at `revision`.
  case typed(String, revision: Int)

  /// The most bytes a line may have, its line feed left out.
  static let longest = 8 * 1024
  /// The name and version of the language.
  static let version = "reflect.follow/1"

  /// The line, without its line feed.
  var line: String {
    switch self {
    case .greeting(let session, let folder): "\(Self.version) \(session) \(folder)"
    case .changed(let moment):
      "changed \(moment.revision) \(moment.stepSeconds) \(moment.moment.seconds)"
    case .taken: "taken"
    case .refused(let words): "refused \(SafeText.line(words).string)"
    case .full: "full"
    case .stopped: "stopped"
    case .typed(let words, let revision): "typed \(revision) \(words)"
    }
  }

  /// Reads a line; nil for one that means nothing here.
  init?(_ line: String) {
    guard line.utf8.count <= Self.longest, !line.unicodeScalars.contains(where: Self.isControl)
    else { return nil }
    let (word, rest) = Self.cut(line[...])
    switch word {
    case "taken" where line == word: self = .taken
    case "full" where line == word: self = .full
    case "stopped" where line == word: self = .stopped
    case "refused": self = .refused(String(rest))
    case "typed": self.init(typed: rest)
    case "changed": self.init(changed: rest)
    case Self.version[...]: self.init(greeting: rest)
    default: return nil
    }
  }

  private init?(typed rest: Substring) {
    let (number, words) = Self.cut(rest)
    guard let revision = Self.number(number) else { return nil }
    self = .typed(String(words), revision: revision)
  }

  private init?(changed rest: Substring) {
    let numbers = rest.split(separator: " ", omittingEmptySubsequences: false).map(Self.number)
    guard numbers.count == 3, let revision = numbers[0], let stepSeconds = numbers[1],
      let moment = numbers[2]
    else { return nil }
    self = .changed(
      FollowMoment(
        revision: revision, stepSeconds: stepSeconds, moment: Moment(seconds: moment)))
  }

  private init?(greeting rest: Substring) {
    let (id, folder) = Self.cut(rest)
    guard let session = SessionID(id), folder.hasPrefix("/") else { return nil }
    self = .greeting(session, folder: String(folder))
  }

  private static func cut(_ text: Substring) -> (word: Substring, rest: Substring) {
    guard let blank = text.firstIndex(of: " ") else { return (text, "") }
    return (text[..<blank], text[text.index(after: blank)...])
  }

  private static func number(_ text: Substring) -> Int? {
    guard (1...12).contains(text.utf8.count), text.utf8.allSatisfy({ (48...57).contains($0) })
    else { return nil }
    return Int(text)
  }

  /// Whether a character has no place in a line: bytes that are no UTF-8 have become U+FFFD.
  private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value) || scalar.value == 0xFFFD
  }
}
