#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A device or a program that some systems have.
struct Device {
  /// The device that every write fails to.
  static let full = Device(path: "/dev/full")

  let path: String
  /// Whether it is there and can be written to.
  var exists: Bool { access(path, W_OK) == 0 }
  /// Whether it is there and can be run.
  var isProgram: Bool { access(path, X_OK) == 0 }
}
