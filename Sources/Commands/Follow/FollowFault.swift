internal import System

/// Why no second window can follow a session.
struct FollowFault: Error, Hashable, CustomStringConvertible {
  /// The folder or socket that cannot be used.
  let path: String
  /// Why.
  let reason: String

  /// Says why the folder at `path` cannot be used.
  init(_ path: String, _ reason: String) {
    self.path = path
    self.reason = reason
  }

  /// Says why no socket can be made at `path`.
  init(_ path: String, _ fault: LocalSocket.Fault) {
    let reason =
      switch fault {
      case .pathTooLong: Messages.socketPathTooLong
      case .taken: Messages.socketTaken
      case .system(let code): SystemFault(code).description
      }
    self.init(path, reason)
  }

  /// Says that the records' folder has a name that no line can tell.
  init(_ records: String) {
    self.init(records, Messages.folderCannotBeTold)
  }

  var description: String { Messages.cannotBeFollowed(path, reason) }
}
