internal import Practice

extension Messages {
  // MARK: - Being followed

  /// Says that nobody can follow, and that nothing else is different.
  static func cannotBeFollowed(_ path: String, _ reason: String) -> String {
    "A second window (reflect follow) cannot be used: \(path): \(reason). The session goes on without."
  }
  static func notPrivate(_ folder: String) -> String {
    "it is open to others; make it yours alone with chmod 700 \(folder)"
  }
  static let socketPathTooLong =
    "its name is too long; set XDG_RUNTIME_DIR or TMPDIR to a shorter folder"
  static let socketTaken = "something else listens there already"
  static let folderCannotBeTold = "its name holds a control character or is not UTF-8"

  // MARK: - Following

  static let waitingForSession =
    "No session runs in a whole window just now. This window waits for one; q closes it."
  static let nothingToFollow =
    "no session runs in a whole window. Begin one with `reflect team`, and follow it from a second one."
  static let nothingToSayItTo = "No session is connected, so that was not taken."
  static let notHandedOver = "That was left as it is."
  static let onlyAtMainKeyboard = "That can only be done at the main keyboard."
  static func savedAtMainKeyboard(_ id: SessionID) -> String {
    "Every answer of session \(id) is saved as it is given, by the program at the main keyboard."
  }

  /// Says what happened to a follower; nil for what is seen anyway.
  static func follow(_ news: Follower.News) -> String? {
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

  /// Says that a session's program is gone; nil where the session is over.
  static func lost(_ record: SessionRecord?) -> String? {
    guard let record else { return waitingForSession }
    guard record.ending == nil else { return nil }
    return
      "The session has stopped. This window waits for it to go on (reflect resume \(record.id)); "
      + "q closes it."
  }
}
