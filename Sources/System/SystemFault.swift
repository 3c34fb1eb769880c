#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// Why the system refused a call: its number, and its own words for it.
package struct SystemFault: Error, Hashable, Sendable, CustomStringConvertible {
  /// The system's error number.
  package let number: Int32

  package init(_ number: Int32) {
    self.number = number
  }

  /// That of this thread's last call.
  package static var last: SystemFault { SystemFault(errno) }

  package var description: String {
    strerror(number).map { String(cString: $0) } ?? "error \(number)"
  }

  package static let accessDenied = SystemFault(EACCES)
  package static let badDescriptor = SystemFault(EBADF)
  package static let brokenPipe = SystemFault(EPIPE)
  package static let exists = SystemFault(EEXIST)
  package static let fileTooLarge = SystemFault(EFBIG)
  package static let inputOutput = SystemFault(EIO)
  package static let interrupted = SystemFault(EINTR)
  package static let invalid = SystemFault(EINVAL)
  package static let isFolder = SystemFault(EISDIR)
  package static let nameTooLong = SystemFault(ENAMETOOLONG)
  package static let noLocks = SystemFault(ENOLCK)
  package static let noSpace = SystemFault(ENOSPC)
  package static let notFolder = SystemFault(ENOTDIR)
  package static let notFound = SystemFault(ENOENT)
  package static let notPermitted = SystemFault(EPERM)
  package static let notSupported = SystemFault(ENOTSUP)
  package static let noSuchDevice = SystemFault(ENXIO)
  package static let overQuota = SystemFault(EDQUOT)
  package static let readOnly = SystemFault(EROFS)
  package static let tooManyLinks = SystemFault(EMLINK)
  package static let tooManyOpen = SystemFault(EMFILE)
  package static let tooManyOpenInAll = SystemFault(ENFILE)
  package static let tooManySymbolicLinks = SystemFault(ELOOP)
  package static let wouldBlock = SystemFault(EWOULDBLOCK)
}
