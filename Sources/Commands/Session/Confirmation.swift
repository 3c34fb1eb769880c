internal import Faces
internal import Practice
internal import Window

/// A yes before something that cannot be taken back.
enum Confirmation {
  /// Whether yes was given already, or is typed now; without anyone to ask it's an error.
  static func given(
    _ already: Bool, asking question: String,
    otherwise words: String = Language.words.confirmationNeeded
  ) throws -> Bool {
    if already { return true }
    guard Output.isConversation else { throw CommandFailure(.usage, words) }
    switch try LiveConsole().ask(SafeText(question), echo: true) {
    case .line(let line): return Language.words.yes.contains(line.trimmingBlanks().lowercased())
    case .tooLong, .end: return false
    case .interrupted: throw CommandFailure(.interrupted, "")
    }
  }

  /// What someone answers; nil where nobody can be asked.
  static func asked(_ question: String) throws -> String? {
    guard Output.isConversation else { return nil }
    switch try LiveConsole().ask(SafeText(question), echo: true) {
    case .line(let line): return line
    case .tooLong, .end: return nil
    case .interrupted: throw CommandFailure(.interrupted, "")
    }
  }
}
