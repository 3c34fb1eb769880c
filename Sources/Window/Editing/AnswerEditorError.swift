/// Why nothing was taken from an editor.
package enum AnswerEditorError: Error, Hashable, CustomStringConvertible {
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

  package var description: String {
    switch self {
    case .noEditor: Messages.noEditor
    case .noFolder(let folder, let reason): Messages.noDraftFolder(folder, reason: reason)
    case .failed(let command, let path): Messages.editorFailed(command, keptAt: path)
    case .notRead(let path, let reason): Messages.draftNotRead(path, reason: reason)
    case .notText(let path): Messages.draftNotText(path)
    case .tooLong(let path): Messages.draftTooLong(path)
    case .notRemoved(let path): Messages.draftNotRemoved(path)
    }
  }
}
