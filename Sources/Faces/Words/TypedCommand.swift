internal import Window

/// A command word with what was typed after it.
struct TypedCommand: Hashable {
  /// The word.
  var word: CommandWord
  /// What follows it, trimmed; empty for most.
  var rest: String

  /// Takes a line that is exactly one command word; nil for every other line.
  init?(exactly text: String) {
    guard let word = CommandWord(exactly: text) else { return nil }
    self.init(word: word, rest: "")
  }

  /// Takes a line that is a command word, or begins with one that words may follow.
  init?(_ text: String) {
    if let whole = TypedCommand(exactly: text) {
      self = whole
      return
    }
    let first = text.prefix { !$0.isWhitespace }
    guard let word = CommandWord(exactly: first), word.takesMore else { return nil }
    self.init(word: word, rest: text.dropFirst(first.count).trimmingBlanks())
  }

  private init(word: CommandWord, rest: String) {
    self.word = word
    self.rest = rest
  }
}
