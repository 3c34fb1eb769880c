import Testing

/// A help screen: the command it belongs to, and every word of it.
struct HelpScreen: CustomTestStringConvertible {
  /// The command's words, without `reflect`.
  let command: String
  /// The screen.
  let text: String

  init(_ command: String, _ text: String) {
    self.command = command
    self.text = text
  }

  var testDescription: String { "reflect \(command)" }
  /// The command's words one by one.
  var words: [String] { command.split(separator: " ").map(String.init) }
}
