internal import Documents
internal import System

/// A command that could not do its work: what to say, and the exit code after sysexits.
struct CollectFailure: Error, Hashable {
  enum Code: Int32 {
    case usage = 64
    case badContent = 65
    case notFound = 66
    case unavailable = 69
    case cannotCreate = 73
    case inputOutput = 74
    case busy = 75
    case noPermission = 77
  }

  var code: Code
  /// What happened, where, and what to do next; empty where nobody would read it.
  var message: String

  init(_ code: Code, _ message: String) {
    (self.code, self.message) = (code, message)
  }

  /// A file or folder that can't be read.
  init(reading path: String, _ fault: SystemFault) {
    let code: Code =
      switch fault {
      case .notFound, .notFolder: .notFound
      case .accessDenied, .notPermitted: .noPermission
      default: .inputOutput
      }
    self.init(code, CollectLanguage.words.cannotRead(path, fault.description))
  }

  /// A file that can't be written.
  init(writing path: String, _ fault: SystemFault) {
    switch fault {
    case .exists: self.init(.cannotCreate, CollectLanguage.words.exists(path))
    case .accessDenied, .notPermitted, .readOnly:
      self.init(.noPermission, CollectLanguage.words.cannotWrite(path, fault.description))
    case .notFound, .notFolder, .isFolder:
      self.init(.cannotCreate, CollectLanguage.words.cannotWrite(path, fault.description))
    default: self.init(.inputOutput, CollectLanguage.words.cannotWrite(path, fault.description))
    }
  }

  /// Takes any error; what is none of ours is told as it is.
  init(any error: any Error) {
    switch error {
    case let failure as CollectFailure: self = failure
    case let failure as DatabaseFailure: self.init(failure.exitCode, failure.description)
    case let fault as DocumentFault: self.init(.cannotCreate, fault.description)
    default: self.init(.inputOutput, "\(error)")
    }
  }
}
