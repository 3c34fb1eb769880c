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
  private let modes: termios

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

  /// Gives the terminal its modes back.
  func restore() {
    set(modes)
  }

  private func set(_ modes: termios) {
    var modes = modes
    while tcsetattr(descriptor, TCSANOW, &modes) != 0, errno == EINTR {}
  }
}
