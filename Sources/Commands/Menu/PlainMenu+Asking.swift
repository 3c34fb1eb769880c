internal import Faces
internal import Practice
internal import Window

extension PlainMenu {
  /// Writes choices with their numbers, and lines after them.
  func write(_ choices: [String], then lines: [String] = []) throws {
    let digits = String(choices.count).utf8.count
    try say(choices.enumerated().map { "\($0 + 1)  \($1)" } + lines, hanging: digits + 2)
  }

  /// Writes lines, folded where there is a window.
  func say(_ lines: [String], hanging: Int = 0) throws {
    try console.write(lines.flatMap { folded($0, hanging: hanging) })
  }

  private func folded(_ line: String, hanging: Int) -> [SafeText] {
    let line = SafeText.line(line)
    guard let width = console.width else { return [line] }
    return TextWrap.lines(line, width: min(width, 80), hanging: hanging)
  }

  /// Asks for one of `choices` by number; nil to go back.
  func choose(among choices: [String]) throws -> Int? {
    try write(choices)
    return try number(
      of: choices.count, asking: Messages.menuListQuestion, otherwise: Messages.menuListUnclear)
  }

  /// Asks for a number until there is one from 1 to `count`, and gives it from 0; nil for none.
  func number(
    of count: Int, asking question: String, otherwise unclear: (Int) -> String
  ) throws -> Int? {
    while true {
      guard let word = try word(question) else { return nil }
      if ["", "q", "quit"].contains(word) { return nil }
      if let number = Int(word), (1...max(1, count)).contains(number), count > 0 {
        return number - 1
      }
      try say([unclear(count)])
    }
  }

  /// Asks for a line and gives it without blanks, in lower case; nil at the end of the input.
  func word(_ question: String) throws -> String? {
    try line(question).map { $0.lowercased().filter { !$0.isWhitespace } }
  }

  /// Asks for a line; nil at the end of the input.
  func line(_ question: String) throws -> String? {
    // What is typed stands behind a blank, and a folded question keeps it.
    let lines = folded(question, hanging: 0).map(\.string).joined(separator: "\n")
    switch try console.ask(SafeText(lines + " "), echo: true) {
    case .end: return nil
    case .interrupted: throw CommandFailure(.interrupted, "")
    case .tooLong: return "?"
    case .line(let line): return line
    }
  }
}
