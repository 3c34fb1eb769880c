#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// The modes a terminal had, so that it can be given them back.
struct TerminalModes {
  private let descriptor: Int32
  /// The modes as they were.
  let modes: termios

  /// Takes down the modes of a terminal; nil for anything else.
  init?(of descriptor: Int32) {
    var modes = termios()
    guard tcgetattr(descriptor, &modes) == 0 else { return nil }
    self.descriptor = descriptor
    self.modes = modes
  }

  /// Keeps what is typed unseen, but for the line's end.
  func hideTyping() {
    var hidden = modes
    hidden.c_lflag &= ~tcflag_t(ECHO)
    hidden.c_lflag |= tcflag_t(ECHONL)
    set(hidden)
  }

  /// Lets every key through as it is pressed, unseen; only the output stays as it was.
  ///
  /// It is `cfmakeraw` without its end of output processing, which a message from elsewhere may need.
  @discardableResult func makeRaw() -> Bool {
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
  func restore() {
    set(modes)
  }

  @discardableResult private func set(_ modes: termios) -> Bool {
    var modes = modes
    while tcsetattr(descriptor, TCSANOW, &modes) != 0 {
      if errno != EINTR { return false }
    }
    return true
  }
}
