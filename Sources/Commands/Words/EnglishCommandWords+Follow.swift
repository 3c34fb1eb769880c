internal import Decks
internal import Documents
internal import Faces
internal import Journal
internal import Practice

extension EnglishCommandWords {
  // MARK: - Being followed
  func cannotBeFollowed(_ path: String, _ reason: String) -> String {
    "A second window (reflect follow) cannot be used: \(path): \(reason). The session goes on without."
  }
  func notPrivate(_ folder: String) -> String {
    "it is open to others; make it yours alone with chmod 700 \(folder)"
  }
  var socketPathTooLong: String {
    "its name is too long; set XDG_RUNTIME_DIR or TMPDIR to a shorter folder"
  }
  var socketTaken: String { "something else listens there already" }
  var folderCannotBeTold: String { "its name holds a control character or is not UTF-8" }

  // MARK: - Following
  var waitingForSession: String {
    "No session runs in a whole window just now. This window waits for one; q closes it."
  }
  var nothingToFollow: String {
    "no session runs in a whole window. Begin one with `reflect team`, and follow it from a second one."
  }
  var nothingToSayItTo: String { "No session is connected, so that was not taken." }
  var notHandedOver: String { "That was left as it is." }
  var onlyAtMainKeyboard: String { "That can only be done at the main keyboard." }
  func savedAtMainKeyboard(_ id: SessionID) -> String {
    "Every answer of session \(id) is saved as it is given, by the program at the main keyboard."
  }
  func follow(_ news: Follower.News) -> String? {
    switch news {
    case .attached(let others) where !others.isEmpty:
      "Other sessions run as well: \(others.map(\.text).joined(separator: ", ")). "
        + "To follow one of them: reflect follow ID."
    case .full:
      "\(SessionServer.places) windows follow the session already. Close one of them first."
    case .notUnderstood:
      "The session is run by another version of reflect. Stop it and resume it with this one."
    case .unreadable(let reason): "What the session shows cannot be read: \(reason)"
    case .attached, .changed, .answered, .lost: nil
    }
  }
  func lost(_ record: SessionRecord?) -> String? {
    guard let record else { return waitingForSession }
    guard record.ending == nil else { return nil }
    return
      "The session has stopped. This window waits for it to go on (reflect resume \(record.id)); "
      + "q closes it."
  }

  // MARK: - Which face
  var dumbTerminal: String {
    "This terminal calls itself dumb (TERM=dumb), so plain lines are used."
  }
  var unknownTerminal: String { "TERM is not set, so plain lines are used." }

  // MARK: - In the whole window
  var trySavingAgainKey: String {
    "Your last answer is not saved yet. Press a key to try again, or Ctrl-C to stop."
  }
  func draftNotKept(_ reason: String) -> String {
    "What you are writing is not kept on the disk yet, until you give it. \(reason)"
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
