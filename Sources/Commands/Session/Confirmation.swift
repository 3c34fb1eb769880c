internal import Faces
internal import Practice
internal import Window

/// A yes before something that cannot be taken back.
enum Confirmation {
  /// Whether yes was given beforehand, or is typed now; without anybody to ask it is an error.
  static func given(_ beforehand: Bool, asking question: String) throws -> Bool {
    if beforehand { return true }
    guard Output.isConversation else {
      throw CommandFailure(.usage, Messages.confirmationNeeded)
    }
    switch try LiveConsole().ask(SafeText(question), echo: true) {
    case .line(let line): return SessionSentences.isYes(line)
    case .tooLong, .end: return false
    case .interrupted: throw CommandFailure(.interrupted, "")
    }
  }
}
