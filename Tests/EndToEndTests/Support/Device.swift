#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A device that some systems have.
struct Device {
  /// The device that every write fails to.
  static let full = Device(path: "/dev/full")

  let path: String
  var exists: Bool { access(path, W_OK) == 0 }
}
