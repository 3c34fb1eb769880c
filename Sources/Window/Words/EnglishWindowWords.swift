internal import Practice

package struct EnglishWindowWords: WindowWords {
  package init() {}

  package func sentence(_ error: ConsoleError) -> String {
    switch error {
    case .outputFailed(let reason): "Nothing more can be written to the output: \(reason)."
    case .inputFailed(let reason): "The input could not be read: \(reason)."
    }
  }

  package func sentence(_ error: AnswerEditorError) -> String {
    switch error {
    case .noEditor:
      "No editor is set. You can go on writing here; for an editor, set EDITOR (such as "
        + "EDITOR=nano) before you start."
    case .noFolder(let folder, let reason):
      "No private file to write in could be made in \(folder): \(reason). Answer in one line instead."
    case .failed(let command, let path):
      "The editor \(command) did not end well, so nothing was taken." + kept(path)
    case .notRead(let path, let reason):
      "What was written could not be read: \(reason)." + kept(path)
    case .notText(let path):
      "What was written isn't UTF-8 text, so it wasn't taken." + kept(path)
    case .tooLong(let path):
      "What was written is longer than \(Limits.answerBytes) bytes, so it wasn't taken."
        + kept(path)
    case .notRemoved(let path):
      "The temporary copy of what was written could not be removed. Please delete it yourself: \(path)"
    }
  }

  package func notSaved(keptAt path: String) -> String {
    "What you wrote could not be saved." + kept(path)
  }

  private func kept(_ path: String?) -> String {
    path.map { " Your text is kept in \($0); delete it when you no longer need it." } ?? ""
  }
}
