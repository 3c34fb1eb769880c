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
