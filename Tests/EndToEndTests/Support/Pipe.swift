#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A pipe that programs started meanwhile do not inherit.
struct Pipe {
  /// The end to read from.
  let reading: Int32
  /// The end to write to.
  let writing: Int32

  /// Makes a pipe.
  init() throws {
    var ends: [Int32] = [-1, -1]
    let code = pipe(&ends)
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    guard code == 0 else { throw SystemFailure(call: "pipe", code: errno) }
    (reading, writing) = (ends[0], ends[1])
  }
}

/// A system call that failed in the tests themselves.
struct SystemFailure: Error {
  let call: String
  let code: Int32
}
