internal import System

/// Lets a person write a long answer in the editor of their choice.
package struct AnswerEditor: Sendable {
  private let command: String?
  private let environment: [String: String]

  /// Takes `VISUAL`, else `EDITOR`, from `environment`, which the editor is started with.
  package init(environment: [String: String]) {
    self.environment = environment
    command = ["VISUAL", "EDITOR"].lazy.compactMap { environment[$0] }
      .first { !$0.trimmingBlanks().isEmpty }
  }

  /// Opens the editor on a private file with `text` in it, waits, and gives back what was written.
  ///
  /// The caller removes the draft once the answer is saved, and tells where it is kept when that fails.
  package func write(startingWith text: String = "") throws(AnswerEditorError) -> WrittenDraft {
    guard let command else { throw .noEditor }
    let file = try DraftFile(in: parents, text: text)
    let run = EditorRun(command: command, environment: environment)
    guard run.endsWell(on: file.path) else { throw failure(of: command, file, text) }
    return WrittenDraft(text: try file.text(), file: file)
  }

  // Memory that goes with the login comes first: it leaves nothing on a disk.
  private var parents: [String] {
    ["XDG_RUNTIME_DIR", "TMPDIR"].compactMap { environment[$0] }.filter { $0.hasPrefix("/") }
      + ["/tmp"]
  }

  /// Removes what editors left behind when the program that ran them was killed.
  ///
  /// - Parameter days: How old it is at least; text that was kept on purpose can be fetched until then.
  /// - Returns: The folders removed.
  package func sweep(olderThanDays days: Int) -> [String] {
    let now = Clocks.wall.seconds
    let moment = days > 0 ? FileTime(seconds: now - days * 86_400) : nil
    return DraftFile.sweep(parents, before: moment)
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
