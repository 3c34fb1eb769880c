#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// The modes a terminal had, so that it can be given them back.
package struct TerminalModes {
  private let descriptor: Descriptor
  let modes: termios

  /// Takes down the modes of a terminal; nil for anything else.
  package init?(of descriptor: Descriptor) {
    var modes = termios()
    guard tcgetattr(descriptor.number, &modes) == 0 else { return nil }
    self.descriptor = descriptor
    self.modes = modes
  }

  /// Keeps what is typed unseen, but for the line's end where `showsEnds`.
  package func hideTyping(showsEnds: Bool = true) {
    var hidden = modes
    hidden.c_lflag &= ~tcflag_t(ECHO | ECHONL)
    if showsEnds { hidden.c_lflag |= tcflag_t(ECHONL) }
    set(hidden)
  }

  /// Forgets what was typed and not read yet.
  package func forgetTyping() {
    tcflush(descriptor.number, TCIFLUSH)
  }

  /// Lets every key through as it is pressed, unseen; only the output stays as it was.
  ///
  /// It is `cfmakeraw` without its end of output processing, which a message from elsewhere may need.
  @discardableResult package func makeRaw() -> Bool {
    var raw = modes
    raw.c_iflag &= ~tcflag_t(
      IGNBRK | BRKINT | PARMRK | ISTRIP | INLCR | IGNCR | ICRNL | IXON)
    raw.c_lflag &= ~tcflag_t(ECHO | ECHONL | ICANON | ISIG | IEXTEN)
    raw.c_cflag = raw.c_cflag & ~tcflag_t(CSIZE | PARENB) | tcflag_t(CS8)
    withUnsafeMutableBytes(of: &raw.c_cc) { characters in
      characters[Int(VMIN)] = 1
      characters[Int(VTIME)] = 0
    }
    return set(raw)
  }

  /// Gives the terminal its modes back.
  package func restore() {
    set(modes)
  }

  @discardableResult private func set(_ modes: termios) -> Bool {
    var modes = modes
    while tcsetattr(descriptor.number, TCSANOW, &modes) != 0 {
      if errno != EINTR { return false }
    }
    return true
  }
}

/// Keeps what is written to standard error while a terminal is taken over, until it is given back.
///
/// Such a message would break the screen and be gone with it: the runtime's last words before a
/// crash, or a library's warning. More than a pipe holds is lost.
package struct HeldMessages {
  private let descriptor: Int32
  private let before: Int32
  private let reading: Int32

  /// Begins to keep what is written to `descriptor`; nil where that is no terminal.
  package init?(of errors: Descriptor) {
    let descriptor = errors.number
    guard isatty(descriptor) == 1 else { return nil }
    let before = fcntl(descriptor, F_DUPFD_CLOEXEC, 3)
    guard before >= 0, let ends = try? Descriptor.pipe() else { return nil }
    self.descriptor = descriptor
    self.before = before
    reading = ends.reading.number
    dup2(ends.writing.number, descriptor)
    ends.writing.discard()
  }

  /// Writes what was kept to where it was meant for; safe in a signal's handler.
  func release() {
    dup2(before, descriptor)
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 512) { bytes in
      while case let count = read(reading, bytes.baseAddress, bytes.count), count > 0 {
        _ = write(descriptor, bytes.baseAddress, count)
      }
    }
    close(before)
    close(reading)
  }
}
