internal import Practice

/// A word that can be typed at any question instead of an answer.
enum CommandWord: CaseIterable, Sendable {
  case next
  case back
  case skip
  case pass
  case go
  case goOn
  case note
  case park
  case pause
  case time
  case more
  case cards
  case jump
  case people
  case came
  case left
  case plan
  case swap
  case put
  case omit
  case restore
  case move
  case minutes
  case spread
  case mend
  case anew
  case written
  case correct
  case remove
  case reasons
  case phones
  case door
  case turn
  case hands
  case notes
  case leader
  case again
  case all
  case edit
  case support
  case whereSaved
  case help
  case end
  case quit

  /// Whether words or a number follow it.
  var takesMore: Bool {
    switch self {
    case .note, .park, .more, .jump, .people, .came, .left, .swap, .put, .omit, .restore, .move,
      .minutes, .mend, .correct, .remove, .reasons, .phones, .door:
      true
    default: false
    }
  }

  /// The word that `text` is, in capitals or not.
  init?(exactly text: some StringProtocol, _ language: any PlainWords) {
    let words = text.lowercased().split(separator: " ").joined(separator: " ")
    guard let word = Self.allCases.first(where: { language.typed(for: $0).contains(words) }) else {
      return nil
    }
    self = word
  }
}

/// A command word with what was typed after it.
struct TypedCommand: Equatable {
  /// The word.
  var word: CommandWord
  /// What follows it, trimmed; empty for most.
  var rest: String

  /// Takes a line that is exactly one command word; nil for every other line.
  init?(exactly text: String, _ language: any PlainWords) {
    guard let word = CommandWord(exactly: text, language) else { return nil }
    self.init(word: word, rest: "")
  }

  /// Takes a line that is a command word, or begins with one that words may follow.
  init?(_ text: String, _ language: any PlainWords) {
    if let whole = TypedCommand(exactly: text, language) {
      self = whole
      return
    }
    let first = text.prefix { !$0.isWhitespace }
    guard let word = CommandWord(exactly: first, language), word.takesMore else { return nil }
    self.init(word: word, rest: text.dropFirst(first.count).trimmingBlanks())
  }

  private init(word: CommandWord, rest: String) {
    self.word = word
    self.rest = rest
  }
}
