import TestKit

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Both sides of a terminal: the one a person types on, and the one the program has.
final class PseudoTerminal {
  private(set) var person: Int32 = -1
  let program: Int32

  init(columns: UInt16 = 72, rows: UInt16 = 24) throws {
    (person, program) = try Descriptors.terminalEnds(columns: columns, rows: rows)
    _ = fcntl(person, F_SETFL, O_NONBLOCK)
  }

  deinit {
    hangUp()
    close(program)
  }

  /// The person's side goes away.
  func hangUp() {
    if person >= 0 { Descriptors.end(person) }
    person = -1
  }

  /// Types; what is typed has to fit into the terminal's buffer.
  func type(_ text: String) {
    let bytes = Array(text.utf8)
    _ = write(person, bytes, bytes.count)
  }

  /// What the program has written since this was asked last, escapes made visible.
  func seen() -> String {
    String(decoding: received(), as: UTF8.self)
      .split(separator: "\u{1B}", omittingEmptySubsequences: false).joined(separator: "␛")
  }

  /// The bytes of it.
  func received() -> [UInt8] {
    var all: [UInt8] = []
    var bytes = [UInt8](repeating: 0, count: 4_096)
    while case let count = read(person, &bytes, bytes.count), count > 0 {
      all += bytes.prefix(count)
    }
    return all
  }

  /// Gives the window another size.
  func resize(columns: UInt16, rows: UInt16) {
    var size = winsize(ws_row: rows, ws_col: columns, ws_xpixel: 0, ws_ypixel: 0)
    _ = ioctl(program, UInt(TIOCSWINSZ), &size)
  }

  /// The modes as they are now.
  var modes: termios {
    get {
      var modes = termios()
      tcgetattr(program, &modes)
      return modes
    }
    set {
      var modes = newValue
      tcsetattr(program, TCSANOW, &modes)
    }
  }

  /// Whether lines are put together and shown by the terminal, and Ctrl-C makes a signal.
  var isCooked: Bool {
    let flags = tcflag_t(ICANON | ECHO | ISIG)
    return modes.c_lflag & flags == flags
  }

  /// Whether nothing of the kind is done.
  var isRaw: Bool { modes.c_lflag & tcflag_t(ICANON | ECHO | ISIG) == 0 }
}
