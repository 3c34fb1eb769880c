/// A word that can be typed at any question instead of an answer.
enum CommandWord: String, CaseIterable, Sendable {
  case next
  case back
  case skip
  case pass
  case go
  case goOn = "go on"
  case note
  case park
  case pause
  case time
  case more
  case cards
  case jump
  case notes
  case again
  case all
  case edit
  case support
  case whereSaved = "where"
  case help
  case end
  case quit

  /// Whether words or a number follow it.
  var takesMore: Bool {
    switch self {
    case .note, .park, .more, .jump: true
    default: false
    }
  }

  /// The word or short form that `text` is, in capitals or not.
  init?(exactly text: some StringProtocol) {
    let words = text.lowercased().split(separator: " ").joined(separator: " ")
    switch words {
    case "p": self = .pass
    case "?": self = .help
    default: self.init(rawValue: words)
    }
  }
}
