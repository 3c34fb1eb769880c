package import Window

/// One step of a scripted terminal.
package struct ScriptedStep {
  /// What it does.
  enum Action {
    case inputs([TerminalInput])
    case resize(WindowSize)
    case fail(ConsoleError)
    case look((ScriptedTerminal) -> Void)
    case news(words: String, Patience?)
  }

  let action: Action

  /// Keys pressed one after another, by name (`PageDown`, `Ctrl-C`, `Alt-B`); anything else is text as it is typed.
  ///
  /// Esc is followed by the pause that makes a key of it.
  package static func keys(_ names: String...) -> ScriptedStep {
    ScriptedStep(
      action: .inputs(
        names.flatMap { name -> [TerminalInput] in
          [.bytes(ScriptedKeys.bytes(name))] + (name == "Esc" ? [.timeout] : [])
        }))
  }

  /// Text typed as it stands, where it could be taken for a key's name.
  package static func text(_ text: String) -> ScriptedStep {
    .bytes(Array(text.utf8))
  }

  /// Bytes that arrive in one read.
  package static func bytes(_ bytes: [UInt8]) -> ScriptedStep {
    .input(.bytes(bytes))
  }

  /// Text pasted between the marks of a paste.
  package static func paste(_ text: String) -> ScriptedStep {
    .bytes(Array("\u{1B}[200~\(text)\u{1B}[201~".utf8))
  }

  /// Anything that can come to a terminal.
  package static func input(_ input: TerminalInput) -> ScriptedStep {
    ScriptedStep(action: .inputs([input]))
  }

  /// The window gets another size, and the program is told.
  package static func resize(columns: Int, rows: Int) -> ScriptedStep {
    ScriptedStep(action: .resize(WindowSize(columns: columns, rows: rows)))
  }

  /// So many waitings end with nothing having come.
  package static func timeouts(_ count: Int) -> ScriptedStep {
    ScriptedStep(action: .inputs(Array(repeating: .timeout, count: count)))
  }

  /// The waiting fails.
  package static func fail(_ error: ConsoleError) -> ScriptedStep {
    ScriptedStep(action: .fail(error))
  }

  /// Something is looked at or done, such as moving a clock on, and nothing comes from it.
  package static func look(_ body: @escaping (ScriptedTerminal) -> Void) -> ScriptedStep {
    ScriptedStep(action: .look(body))
  }

  /// What comes at the descriptor that is watched is told, until the window shows `words`.
  ///
  /// While none is watched, waitings end with nothing having come. Where the words never come, the
  /// input is at its end, and the step is still in the script.
  package static func news(until words: String) -> ScriptedStep {
    ScriptedStep(action: .news(words: words, nil))
  }
}
