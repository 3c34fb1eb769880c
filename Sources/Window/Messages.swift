internal import Practice

/// The English words of the terminal and of what is written on it.
enum Messages {
  static let noEditor =
    "No editor is set. You can go on writing here; for an editor, set EDITOR (such as EDITOR=nano) "
    + "before you start."
  static func editorFailed(_ command: String, keptAt path: String?) -> String {
    "The editor \(command) did not end well, so nothing was taken." + kept(path)
  }
  static func noDraftFolder(_ folder: String, reason: String) -> String {
    "No private file to write in could be made in \(folder): \(reason). Answer in one line instead."
  }
  static func draftNotText(_ path: String) -> String {
    "What was written is not UTF-8 text, so it was not taken." + kept(path)
  }
  static func draftNotRead(_ path: String, reason: String) -> String {
    "What was written could not be read: \(reason)." + kept(path)
  }
  static func draftTooLong(_ path: String) -> String {
    "What was written is longer than \(Limits.answerBytes) bytes, so it was not taken." + kept(path)
  }
  static func draftNotRemoved(_ path: String) -> String {
    "The temporary copy of what was written could not be removed. Please delete it yourself: \(path)"
  }
  static func draftKept(_ path: String) -> String {
    "What you wrote could not be saved." + kept(path)
  }
  private static func kept(_ path: String?) -> String {
    path.map { " Your text is kept in \($0); delete it when you no longer need it." } ?? ""
  }

  static func outputFailed(_ reason: String) -> String {
    "Nothing more can be written to the output: \(reason)."
  }
  static func inputFailed(_ reason: String) -> String {
    "The input could not be read: \(reason)."
  }
}
