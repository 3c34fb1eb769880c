/// Why a database didn't do what was asked.
package enum DatabaseFailure: Error, Hashable, Sendable {
  case passwordInAddress
  case notAnAddress(String)
  case unreachable(String)
  case missingPassword
  case wrongPassword
  case certificate(String)
  case withoutEncryption
  case full
  case lost
  case outOfMemory
  case tooManyConnections
  /// Two writers waited for each other, and this one was ended.
  case deadlock
  /// The login may not do this.
  case notAllowed
  case notSetUp
  /// The database knows migrations that this program doesn't, the first by this name.
  case newer(String)
  /// An organisation that a folder can't be moved to, as tables of its own were published.
  case publishedAlready(String)
  /// What one of the database's own functions says of what it was given.
  case said(String)
  /// Anything else, in PostgreSQL's words.
  case refused(String)

  /// Reads what libpq says where no connection came about.
  init(connecting message: String, missedPassword: Bool) {
    func has(_ words: String...) -> Bool { words.contains { message.contains($0) } }
    if missedPassword || has("no password supplied") {
      self = .missingPassword
    } else if has("password authentication failed", "authentication failed for user") {
      self = .wrongPassword
    } else if has("server does not support SSL") {
      self = .withoutEncryption
    } else if has("certificate", "SSL error") {
      self = .certificate(Self.lastLine(of: message))
    } else if has("too many clients", "too many connections", "remaining connection slots") {
      self = .tooManyConnections
    } else if has(
      "could not translate host name", "Connection refused", "timeout expired", "No route to host",
      "Network is unreachable", "Connection timed out", "No such file or directory")
    {
      self = .unreachable(Self.lastLine(of: message))
    } else {
      self = .refused(Self.lastLine(of: message))
    }
  }

  /// Reads an error of the server by its code.
  init(code: String, _ sentence: String) {
    switch code {
    case "RF001": self = .said(sentence)
    case "23514", "22003": self = .said(CollectLanguage.words.impossibleCount)
    case "40P01", "40001": self = .deadlock
    case "53100": self = .full
    case "53200": self = .outOfMemory
    case "53300": self = .tooManyConnections
    case "42501": self = .notAllowed
    case "57P01", "57P02", "57P03", "08006", "08003": self = .lost
    // The schema, a function or a table isn't there.
    case "3F000", "42883", "42P01": self = .notSetUp
    default: self = .refused(sentence)
    }
  }

  private static func lastLine(of message: String) -> String {
    message.split(separator: "\n").last.map(String.init) ?? message
  }
}

extension DatabaseFailure {
  /// The exit code after sysexits.
  var exitCode: CollectFailure.Code {
    switch self {
    case .passwordInAddress, .notAnAddress: .usage
    case .missingPassword, .wrongPassword, .notAllowed: .noPermission
    case .unreachable, .certificate, .withoutEncryption: .unavailable
    case .lost, .outOfMemory, .tooManyConnections, .deadlock: .busy
    case .full: .inputOutput
    case .notSetUp, .newer, .publishedAlready, .said, .refused: .badContent
    }
  }
}
