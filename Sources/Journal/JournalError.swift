/// Why something could not be done with records or written files.
package struct JournalError: Error, Sendable, CustomStringConvertible {
  /// The kinds of failure, each with its exit code.
  package enum Code: CaseIterable, Sendable {
    /// The text before the end of the file is not JSON.
    case damaged
    /// Damaged, and kept under another name.
    case setAside
    /// JSON, but not what a record of this version says.
    case notUnderstood
    /// A record of another version of the format.
    case unknownFormat
    /// A record with other bytes than were written.
    case changedOutside
    /// Taken away while its session was open.
    case removed
    /// Values that would make a record nobody could read again.
    case notARecord
    /// More bytes than a record may have.
    case tooLarge
    case notFound
    case ambiguous
    case alreadyExists
    case cannotCreate
    case readFailed
    case writeFailed
    /// In place, but perhaps not there after a power cut.
    case notConfirmed
    case busy
    case noPermission
    /// Sealed, and nobody gave the passphrase.
    case locked
    case wrongPassphrase
    /// Sealed to keys that aren't the store's.
    case sealedForOthers
    /// The file with the store's secret key is gone.
    case identityLost
    /// The file with the store's secret key holds something else.
    case identityUnclear
    /// The file with the store's public keys holds something else.
    case keysUnclear

    /// The exit code after sysexits.
    package var exitCode: Int32 {
      switch self {
      case .damaged, .setAside, .notUnderstood, .unknownFormat, .changedOutside, .notARecord,
        .tooLarge, .sealedForOthers, .identityUnclear, .keysUnclear:
        65
      case .notFound, .ambiguous, .identityLost: 66
      case .alreadyExists, .cannotCreate: 73
      case .readFailed, .writeFailed, .notConfirmed, .removed: 74
      case .busy: 75
      case .noPermission, .locked, .wrongPassphrase: 77
      }
    }
  }

  /// What kind of failure it is.
  package let code: Code
  /// The file, folder or session it is about.
  package let subject: String
  /// What led to it.
  package let underlying: (any Error)?

  package init(_ code: Code, _ subject: String, _ underlying: (any Error)? = nil) {
    self.code = code
    self.subject = subject
    self.underlying = underlying
  }

  /// The exit code after sysexits.
  package var exitCode: Int32 { code.exitCode }

  /// Whether it is a key that is wanting, and nothing else is wrong.
  package var isLocked: Bool {
    [.locked, .wrongPassphrase, .sealedForOthers, .identityLost].contains(code)
  }

  /// For whoever looks for a fault in the program; people read what their language's `JournalWords` say.
  package var description: String { EnglishJournalWords().sentence(self) }
}

extension JournalError {
  /// A file or folder at `subject` could not be made.
  init(creating subject: String, _ error: SystemError) {
    let code: Code =
      switch error.code {
      case .exists: .alreadyExists
      case .fileTooLarge, .inputOutput, .interrupted, .noSpace, .overQuota, .tooManyOpen, .noLocks:
        .writeFailed
      default: .cannotCreate
      }
    self.init(Self.always(error) ?? code, subject, error)
  }

  /// The file at `subject`, which is there, could not be written or taken away.
  init(writing subject: String, _ error: SystemError) {
    self.init(Self.always(error) ?? .writeFailed, subject, error)
  }

  /// The file or folder at `subject` could not be read.
  init(reading subject: String, _ error: SystemError) {
    let code: Code = error.code == .notFound ? .notFound : .readFailed
    self.init(Self.always(error) ?? code, subject, error)
  }

  /// What an error means whatever was being done.
  private static func always(_ error: SystemError) -> Code? {
    if error.call == .confirm { return .notConfirmed }
    return [.denied, .readOnly].contains(error.code) ? .noPermission : nil
  }
}
