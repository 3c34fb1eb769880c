internal import Decks
internal import Documents
internal import Faces
internal import Journal
internal import Practice

extension EnglishCommandWords {
  // MARK: - Being followed
  func cannotBeFollowed(_ path: String, _ reason: String) -> String {
    "A second window (reflect follow) can't be used: \(path): \(reason). The session goes on without."
  }
  func notPrivate(_ folder: String) -> String {
    "it is open to others; make it yours alone with chmod 700 \(folder)"
  }
  var socketPathTooLong: String {
    "its name is too long; set XDG_RUNTIME_DIR or TMPDIR to a shorter folder"
  }
  var socketTaken: String { "something else listens there already" }
  var folderCannotBeTold: String { "its name holds a control character or isn't UTF-8" }

  var nothingToFollow: String {
    "no session runs in a whole window. Begin one with `reflect team`, and follow it from a second one."
  }

  // MARK: - Which face
  var dumbTerminal: String {
    "This terminal calls itself dumb (TERM=dumb), so plain lines are used."
  }
  var unknownTerminal: String { "TERM isn't set, so plain lines are used." }

  // MARK: - In the whole window
  var trySavingAgainKey: String {
    "Your last answer isn't saved yet. Press a key to try again, or Ctrl-C to stop."
  }
  func recordRemoved(_ path: String, keys: Bool) -> String {
    let told = "Someone removed the record of this session, \(path), while it was open. "
    return told
      + (keys
        ? "Enter writes the whole record back. Ctrl-C ends the session without it."
        : "y writes the whole record back, n ends the session without it: ")
  }
  func endedWithoutRecord(_ session: SessionID) -> String {
    "Session \(session) has ended without its record: nothing of it is kept."
  }
  func draftNotKept(_ reason: String) -> String {
    "What you are writing isn't kept on the disk yet, until you give it. \(reason)"
  }
  func begunToWrite(_ words: some StringProtocol) -> String {
    "You had begun to write, and not given it yet: \(words)"
  }
  func keptIn(_ path: String) -> String { "The record of this session is in \(path)." }

  // MARK: - The menu in the whole window
  var writingHandout: String { "Writing the file…" }
  func handoutNotStarted(_ arguments: [String]) -> String {
    "The file could not be begun. Quit, and type: reflect \(arguments.joined(separator: " "))"
  }
}
