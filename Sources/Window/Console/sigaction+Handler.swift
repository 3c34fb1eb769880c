#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

// The system's own type, whose members have another name on every system.
extension sigaction {
  /// What is called with the signal's number.
  typealias Handler = @convention(c) (Int32) -> Void

  /// Lets the signal call `handler`.
  mutating func call(_ handler: @escaping Handler) {
    #if canImport(Glibc)
      __sigaction_handler.sa_handler = handler
    #elseif canImport(Musl)
      __sa_handler.sa_handler = handler
    #else
      __sigaction_u.__sa_handler = handler
    #endif
  }

  /// What is called with the signal's number and where it comes from.
  typealias InformedHandler =
    @convention(c) (Int32, UnsafeMutablePointer<siginfo_t>?, UnsafeMutableRawPointer?) -> Void

  /// Lets the signal call `handler` on the stack kept for signals, if there is one.
  mutating func callInformed(_ handler: @escaping InformedHandler) {
    #if canImport(Glibc)
      __sigaction_handler.sa_sigaction = handler
    #elseif canImport(Musl)
      __sa_handler.sa_sigaction = handler
    #else
      __sigaction_u.__sa_sigaction = handler
    #endif
    sa_flags = Int32(SA_SIGINFO) | Int32(SA_ONSTACK)
  }

  /// Whether the signal is ignored: SIG_IGN is the address 1 on every system this runs on.
  var isIgnoring: Bool { address == 1 }

  /// Where the handler is; 0 for what the system does by itself.
  var address: Int {
    #if canImport(Glibc)
      let handler = __sigaction_handler.sa_handler
    #elseif canImport(Musl)
      let handler = __sa_handler.sa_handler
    #else
      let handler = __sigaction_u.__sa_handler
    #endif
    return unsafeBitCast(handler, to: Int.self)
  }
}
