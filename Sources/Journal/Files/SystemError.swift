internal import System

/// A call on a file that failed: which one, on what, and why.
package struct SystemError: Error, Equatable, Sendable, CustomStringConvertible {
  /// Why a call failed.
  package enum Code: Hashable, Sendable {
    case denied
    case exists
    case fileTooLarge
    case inputOutput
    case interrupted
    case isFolder
    case isLink
    case nameTooLong
    case noLocks
    case noSpace
    case notFolder
    case notFound
    case notSupported
    case overQuota
    case readOnly
    case tooManyOpen
    case wouldBlock
    case other(Int32)

    init(_ fault: SystemFault) {
      self = Self.known[fault] ?? .other(fault.number)
    }

    private static let known: [SystemFault: Self] = [
      .accessDenied: .denied, .notPermitted: .denied, .exists: .exists,
      .fileTooLarge: .fileTooLarge, .inputOutput: .inputOutput, .interrupted: .interrupted,
      .isFolder: .isFolder, .tooManySymbolicLinks: .isLink, .nameTooLong: .nameTooLong,
      .noLocks: .noLocks, .noSpace: .noSpace, .notFolder: .notFolder, .notFound: .notFound,
      .invalid: .notSupported, .notSupported: .notSupported, .tooManyLinks: .notSupported,
      .overQuota: .overQuota, .readOnly: .readOnly, .tooManyOpen: .tooManyOpen,
      .tooManyOpenInAll: .tooManyOpen, .wouldBlock: .wouldBlock,
    ]
  }

  /// The calls, as a message names what was tried.
  package enum Call: Equatable, Sendable {
    case open
    case read
    case write
    case synchronise
    /// Synchronising a folder after a name in it was already changed.
    case confirm
    case close
    case lock
    case look
    case list
    case move
    case addName
    case remove
    case makeFolder
    case setPermissions
  }

  /// Why it failed.
  package var code: Code
  /// What was tried.
  package var call: Call
  /// What it was tried on.
  package var path: String

  /// Makes an error.
  package init(_ code: Code, _ call: Call, _ path: String) {
    self.code = code
    self.call = call
    self.path = path
  }

  package var description: String { EnglishJournalWords().reason(self) }
}

/// Why a file can't be a record, before it is read.
enum UnusableFile: Error, Equatable {
  /// A folder, a pipe or a device.
  case notPlain
  /// It has this many bytes.
  case tooLarge(Int)
}
