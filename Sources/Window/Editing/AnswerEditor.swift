internal import Practice
internal import System

/// Lets a person write a long answer in the editor of their choice.
package struct AnswerEditor: Sendable {
  private let command: String?
  private let environment: [String: String]
  private let session: String

  /// Takes `VISUAL`, else `EDITOR`, from `environment`, which the editor is started with.
  ///
  /// - Parameter session: What is written for, so that it can be found and removed later.
  package init(environment: [String: String], for session: String = "") {
    self.environment = environment
    self.session = session
    command = ["VISUAL", "EDITOR"].lazy.compactMap { environment[$0] }
      .first { !$0.trimmingBlanks().isEmpty }
  }

  /// Opens the editor on a private file with `text` in it, waits, and gives back what was written.
  ///
  /// The caller removes the draft once the answer is saved, and tells where it is kept when that fails.
  package func write(startingWith text: String = "") throws(AnswerEditorError) -> WrittenDraft {
    guard let command else { throw .noEditor }
    let file = try DraftFile(in: parents, text: text, of: session)
    let run = EditorRun(command: command, environment: environment)
    guard run.endsWell(on: file.path) else { throw failure(of: command, file, text) }
    return WrittenDraft(text: try file.text(), file: file)
  }

  // Memory that goes with the login comes first: it leaves nothing on a disk.
  private var parents: [String] {
    ["XDG_RUNTIME_DIR", "TMPDIR"].compactMap { environment[$0] }.filter { $0.hasPrefix("/") }
      + ["/tmp"]
  }

  /// Removes what editors left behind so many seconds ago or earlier when the program that ran them was killed.
  ///
  /// Text that was kept on purpose can be fetched until then.
  ///
  /// - Returns: The folders removed.
  package func sweep(olderThan age: Int = 86_400) -> [String] {
    DraftFile.sweep(parents, before: FileTime(seconds: Clocks.wall.seconds - age))
  }

  /// Removes what editors left behind of this session, however old it is.
  package func sweepSession() -> [String] {
    DraftFile.sweep(parents, of: session)
  }

  private func failure(
    of command: String, _ file: DraftFile, _ before: String
  ) -> AnswerEditorError {
    if let text = try? file.text(), text.isEmpty || text == before.trimmingBlanks(),
      (try? file.remove()) != nil
    {
      return .failed(command: command, keptAt: nil)
    }
    return .failed(command: command, keptAt: file.path)
  }
}

/// What was written in an editor, and the private file it still lies in.
///
/// The file stays until `remove`: when saving the answer fails, nothing is lost.
package struct WrittenDraft: Equatable, Sendable {
  /// What was written, without blanks and line breaks at either end.
  package let text: String
  let file: DraftFile

  /// The file the text lies in.
  package var path: String { file.path }

  /// Removes the file, what the editor left beside it, and the folder.
  package func remove() throws(AnswerEditorError) {
    try file.remove()
  }
}

/// One run of an editor, started by the shell as `git` does, so that `EDITOR="code --wait"` works.
private struct EditorRun {
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

/// Why nothing was taken from an editor.
package enum AnswerEditorError: Error, Equatable, CustomStringConvertible {
  /// Neither `VISUAL` nor `EDITOR` is set.
  case noEditor
  /// No private folder or file could be made.
  case noFolder(String, reason: String)
  /// The editor could not be started or ended with an error; the text, if any, is in the file named.
  case failed(command: String, keptAt: String?)
  /// The file could not be read.
  case notRead(String, reason: String)
  /// The file is not UTF-8 text.
  case notText(String)
  /// The file is longer than an answer may be.
  case tooLong(String)
  /// The file could not be removed afterwards.
  case notRemoved(String)

  /// For whoever looks for a fault in the program; people read what their language's `WindowWords` say.
  package var description: String { EnglishWindowWords().sentence(self) }
}
