/// Which of the two faces a session is shown with.
enum SessionFaceChoice: Hashable {
  /// The whole window.
  case stage
  /// Lines that are only added to; with what is to be said about why, where that is not plain to see.
  case lines(reason: String?)

  /// Chooses as the surroundings allow.
  ///
  /// - Parameters:
  ///   - plain: Whether plain lines were asked for.
  ///   - isConversation: Whether standard input and output are both a terminal.
  init(plain: Bool, isConversation: Bool, environment: [String: String]) {
    if plain || !isConversation || Self.isOn(environment["ACCESSIBLE"]) {
      self = .lines(reason: nil)
    } else {
      switch environment["TERM"] ?? "" {
      case "", "unknown": self = .lines(reason: Messages.unknownTerminal)
      case "dumb": self = .lines(reason: Messages.dumbTerminal)
      default: self = .stage
      }
    }
  }

  // As the GitHub CLI reads it; a reader of the screen is never looked for.
  private static func isOn(_ setting: String?) -> Bool {
    guard let setting else { return false }
    return !["", "0", "false", "no"].contains(setting.lowercased())
  }
}
