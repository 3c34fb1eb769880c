#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// What gives a terminal back, in a form that a handler of a crash can use: nothing is allocated.
private struct Rescue {
  var input: Int32
  var output: Int32
  var modes: termios
  var farewell: UnsafeMutableBufferPointer<UInt8>
  var messages: HeldMessages?
}

// Signal handlers can reach nothing but globals; these are made before the handlers are.
private nonisolated(unsafe) let rescue: UnsafeMutablePointer<Rescue?> = {
  let place = UnsafeMutablePointer<Rescue?>.allocate(capacity: 1)
  place.initialize(to: nil)
  return place
}()
private nonisolated(unsafe) let actions: UnsafeMutablePointer<sigaction> = {
  let place = UnsafeMutablePointer<sigaction>.allocate(capacity: mostSignals)
  place.initialize(repeating: sigaction(), count: mostSignals)
  return place
}()

/// Gives the terminal back however the program ends, a crash included.
///
/// What is done in a handler is only what POSIX calls safe there (`write`, `tcsetattr`, `dup2`,
/// `poll`, `read`, `close`, `sigaction`, `raise`). The crash then takes its course, so that the exit
/// status and the system's report stay as they would have been.
package enum TerminalRescue {
  /// The signals of a crash.
  static let crashes = [SIGSEGV, SIGILL, SIGTRAP, SIGABRT, SIGBUS, SIGFPE]

  private nonisolated(unsafe) static var takenOver: [Int32] = []

  // Once in the program's life.
  private static let leavesAtExit: Bool = atexit { TerminalRescue.restore() } == 0
  private static let hasSignalStack: Bool = makeSignalStack()

  /// Stands ready to give the terminal back; there is one terminal at a time.
  ///
  /// - Parameters:
  ///   - modes: What the terminal's input is set to again.
  ///   - farewell: What is written to it before that.
  ///   - endings: Signals that end the program as a crash does.
  package static func prepare(
    input: Descriptor, output: Descriptor, modes: TerminalModes, farewell: [UInt8] = [],
    messages: HeldMessages? = nil, endings: [Int32] = []
  ) {
    if rescue.pointee != nil { preconditionFailure("Only one terminal is taken over at a time.") }
    let bytes = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: farewell.count)
    _ = bytes.initialize(from: farewell)
    rescue.pointee = Rescue(
      input: input.number, output: output.number, modes: modes.modes, farewell: bytes,
      messages: messages)
    _ = leavesAtExit && hasSignalStack
    takenOver = (crashes + endings).filter(takeOver)
  }

  /// Gives the terminal back, and the signals of a crash to what they did before.
  package static func end() {
    guard let bytes = rescue.pointee?.farewell else { return }
    restore()
    for signal in takenOver { sigaction(signal, &actions[Int(signal)], nil) }
    bytes.deallocate()
  }

  /// Gives the terminal back; safe in a signal's handler, and done once.
  static func restore() {
    guard var taken = rescue.pointee else { return }
    rescue.pointee = nil
    let code = errno
    put(taken.farewell, to: taken.output)
    while tcsetattr(taken.input, TCSANOW, &taken.modes) != 0, errno == EINTR {}
    taken.messages?.release()
    errno = code
  }

  // One that the program was started to ignore stays ignored.
  private static func takeOver(_ signal: Int32) -> Bool {
    guard sigaction(signal, nil, &actions[Int(signal)]) == 0, !actions[Int(signal)].isIgnoring
    else { return false }
    var action = sigaction()
    sigemptyset(&action.sa_mask)
    action.callInformed { signal, information, _ in
      TerminalRescue.restore()
      sigaction(signal, &actions[Int(signal)], nil)
      // A fault happens again when its instruction does, and is then reported where it is; a signal
      // somebody sent, and a trap that was passed, do not.
      if signal == SIGTRAP || (information?.pointee.si_code ?? 0) <= 0 { raise(signal) }
    }
    return sigaction(signal, &action, nil) == 0
  }

  private static func put(_ bytes: UnsafeMutableBufferPointer<UInt8>, to descriptor: Int32) {
    var start = 0
    while start < bytes.count, let base = bytes.baseAddress {
      let count = write(descriptor, base + start, bytes.count - start)
      if count > 0 {
        start += count
      } else if errno == EAGAIN {
        var ready = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
        if poll(&ready, 1, 1_000) == 0 { return }
      } else if errno != EINTR {
        return
      }
    }
  }

  // A stack that has run over has no room left for the handler.
  private static func makeSignalStack() -> Bool {
    var before = stack_t()
    guard sigaltstack(nil, &before) == 0, before.ss_flags & Int32(SS_DISABLE) != 0 else {
      return false
    }
    var stack = stack_t()
    stack.ss_size = 64 * 1_024
    stack.ss_sp = UnsafeMutableRawPointer.allocate(byteCount: 64 * 1_024, alignment: 16)
    return sigaltstack(&stack, nil) == 0
  }
}
