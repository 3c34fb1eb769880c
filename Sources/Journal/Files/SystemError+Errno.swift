#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

extension SystemError {
  /// Takes the reason of the last failed call of this thread.
  static func last(_ call: Call, _ path: String) -> SystemError {
    SystemError(Code(errno: errno), call, path)
  }
}

extension SystemError.Code {
  init(errno number: Int32) {
    self = Self.known[number] ?? .other(number)
  }

  private static let known: [Int32: SystemError.Code] = [
    EACCES: .denied, EPERM: .denied, EEXIST: .exists, EFBIG: .fileTooLarge, EIO: .inputOutput,
    EINTR: .interrupted,
    EISDIR: .isFolder, ELOOP: .isLink, ENAMETOOLONG: .nameTooLong, ENOLCK: .noLocks,
    ENOSPC: .noSpace, ENOTDIR: .notFolder, ENOENT: .notFound, EINVAL: .notSupported,
    ENOTSUP: .notSupported, EMLINK: .notSupported, EDQUOT: .overQuota, EROFS: .readOnly,
    EMFILE: .tooManyOpen, ENFILE: .tooManyOpen, EWOULDBLOCK: .wouldBlock,
  ]
}
