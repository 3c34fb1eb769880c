package import Practice
package import Window

/// A console that answers from a list and keeps everything that was shown.
package final class ScriptedConsole: Console {
  package let width: Int?
  package let rows: Int?
  package let isTerminal: Bool
  /// Everything as a reader sees it: lines, prompts, and what was typed where it was not hidden.
  package private(set) var transcript = ""
  /// Every line and prompt written, without what was typed.
  package private(set) var written: [SafeText] = []
  /// The prompts that hid what was typed.
  package private(set) var hiddenPrompts: [SafeText] = []
  /// What is left to answer with.
  package private(set) var answers: [ConsoleLine]
  private var failure: ConsoleError?

  /// Makes a console that answers with `answers`, and then with the end of input.
  package init(
    answers: [ConsoleLine], width: Int? = nil, rows: Int? = nil, isTerminal: Bool = false
  ) {
    self.answers = answers
    self.width = width
    self.rows = rows
    self.isTerminal = isTerminal
  }

  /// Makes a console on which `lines` are typed.
  package convenience init(_ lines: [String], width: Int? = nil, rows: Int? = nil) {
    self.init(answers: lines.map(ConsoleLine.line), width: width, rows: rows)
  }

  /// Lets the next writing or asking fail with `error`, once.
  package func fail(with error: ConsoleError) {
    failure = error
  }

  package func write(_ lines: [SafeText]) throws(ConsoleError) {
    try failIfTold()
    written += lines
    for line in lines { transcript += line.string + "\n" }
  }

  package func ask(_ prompt: SafeText, echo: Bool) throws(ConsoleError) -> ConsoleLine {
    try failIfTold()
    written.append(prompt)
    if !echo { hiddenPrompts.append(prompt) }
    let answer = answers.isEmpty ? .end : answers.removeFirst()
    if echo, case .line(let typed) = answer {
      transcript += prompt.string + SafeText.line(typed).string + "\n"
    } else {
      transcript += prompt.string + "\n"
    }
    return answer
  }

  private func failIfTold() throws(ConsoleError) {
    guard let error = failure else { return }
    failure = nil
    throw error
  }
}
