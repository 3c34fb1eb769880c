internal import Practice
internal import Screen

/// A yes before something that cannot be taken back.
enum Confirmation {
  /// Whether yes was given beforehand, or is typed now; without anybody to ask it is an error.
  static func given(_ beforehand: Bool, asking question: String) throws -> Bool {
    if beforehand { return true }
    guard Output.isConversation else {
      throw CommandFailure(.usage, Messages.confirmationNeeded)
    }
    guard case .line(let line) = try LiveConsole().ask(SafeText(question), echo: true) else {
      return false
    }
    return PlainFace().saysYes(line)
  }
}
