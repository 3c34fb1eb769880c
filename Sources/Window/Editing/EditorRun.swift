internal import System

/// One run of an editor, started by the shell as `git` does, so that `EDITOR="code --wait"` works.
struct EditorRun {
  /// The editor's command, with options if it has any.
  var command: String
  /// What the editor is started with.
  var environment: [String: String]

  /// Runs the editor on the file and waits; true when it ended without an error.
  func endsWell(on path: String) -> Bool {
    let modes = TerminalModes(of: .input)
    defer { modes?.restore() }
    // While the editor has the keyboard, Ctrl-C is for the editor.
    return Signals.leavingKeys {
      let words = ["-c", "\(command) \"$@\"", command, path]
      let shell = Program("/bin/sh", words, environment: environment)
      return (try? shell.start())?.endsWell() ?? false
    }
  }
}
