import Faces
import Practice
import TestKit
import Testing
import Window

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A program in a terminal of its own, whose window can be read, typed into, resized and closed.
final class Window {
  /// What is seen on the window, with everything that must not happen.
  private(set) var screen: VirtualScreen
  /// Everything the program wrote, also before it took the window over and after it gave it back.
  private(set) var written: [UInt8] = []
  /// The number of the program.
  let number: pid_t
  private let person: Int32
  private let programEnd: Int32
  private let modesBefore: termios
  private let workspace: Workspace?
  private var status: Outcome.Ending?
  private var isOwn = false
  private var fed = 0
  private var isClosed = false

  /// Starts `program` in a window.
  init(_ program: Program, columns: Int = 80, rows: Int = 24) throws {
    let (person, programEnd) = try Descriptors.terminalEnds(
      columns: UInt16(columns), rows: UInt16(rows))
    _ = fcntl(person, F_SETFL, O_NONBLOCK)
    var modes = termios()
    tcgetattr(programEnd, &modes)
    (self.person, self.programEnd, modesBefore) = (person, programEnd, modes)
    screen = VirtualScreen(WindowSize(columns: columns, rows: rows))
    workspace = program.workspace
    number = try program.start(input: programEnd, output: programEnd, errors: programEnd)
  }

  deinit {
    if status == nil {
      kill(number, SIGKILL)
      _ = waitpid(number, nil, 0)
    }
    if !isClosed { close(person) }
    close(programEnd)
  }

  // MARK: - Doing something

  /// Presses keys by their names, or types text.
  func press(_ names: String...) {
    for name in names {
      send(ScriptedKeys.bytes(name))
      // A lone Esc is told from a sequence by the pause after it.
      if name == "Esc" { pause(80) }
    }
  }

  /// Sends bytes as they are, however long the program takes to read them.
  func send(_ bytes: [UInt8]) {
    var rest = bytes[...]
    for _ in 0..<100_000 where !rest.isEmpty {
      let count = rest.withUnsafeBytes { write(person, $0.baseAddress, $0.count) }
      if count > 0 { rest = rest.dropFirst(count) } else { pause(2) }
    }
  }

  /// Gives the window another size; nothing stands on it until the program paints it anew.
  func resize(columns: Int, rows: Int) {
    var size = winsize(
      ws_row: UInt16(rows), ws_col: UInt16(columns), ws_xpixel: 0, ws_ypixel: 0)
    take()
    screen = VirtualScreen(WindowSize(columns: columns, rows: rows))
    if isOwn { screen.feed(Array("\u{1B}[?1049h".utf8)) }
    _ = ioctl(person, UInt(TIOCSWINSZ), &size)
    kill(number, SIGWINCH)
  }

  /// Waits until the window shows `words` after it was given another size; false when it never does.
  ///
  /// What the program painted before it heard of the size is not held against it: it could not know.
  func showsAnew(_ words: String) -> Bool {
    guard shows(words) else { return false }
    screen.complaints = []
    return true
  }

  /// Sends a signal.
  func signal(_ signal: Int32) {
    kill(number, signal)
  }

  /// Closes the window, as its owner may at any time.
  func hangUp() {
    Descriptors.end(person)
    isClosed = true
    kill(number, SIGHUP)
  }

  // MARK: - Looking

  /// Waits until the window shows `words`; false when it never does.
  func shows(_ words: String) -> Bool {
    shows { $0.contains(words) }
  }

  /// Waits until what the window shows is as it should be; false when it never is.
  func shows(_ isRight: (String) -> Bool) -> Bool {
    var isShown = false
    _ = Patience.waits {
      take()
      // Half a frame is not what anybody sees.
      isShown = !screen.isHeldBack && isRight(screen.text)
      return isShown || status != nil
    }
    return isShown
  }

  /// What stands on the normal screen after the program, or instead of its own screen.
  var text: String { String(decoding: written, as: UTF8.self) }

  /// The lines written since the program gave the window back.
  var afterwards: String {
    let leave = "\u{1B}[?1049l"
    guard let range = text.ranges(of: leave).last else { return text }
    return text[range.upperBound...].split(separator: "\r\n", omittingEmptySubsequences: false)
      .joined(separator: "\n")
  }

  /// Whether the terminal has the modes it had before the program.
  var hasModesOfBefore: Bool {
    var now = termios()
    tcgetattr(programEnd, &now)
    return now.c_lflag == modesBefore.c_lflag && now.c_iflag == modesBefore.c_iflag
      && now.c_oflag == modesBefore.c_oflag
  }

  /// Whether the terminal passes every key on as it is pressed, instead of waiting for lines.
  var isRaw: Bool { !isSet(ICANON) }

  /// Whether the terminal shows what is typed.
  var echoes: Bool { isSet(ECHO) }

  /// How much was typed that nobody has read: the shell that comes next would get it.
  var unread: Int {
    var count: Int32 = 0
    _ = ioctl(programEnd, UInt(FIONREAD), &count)
    return Int(count)
  }

  private func isSet(_ mode: some BinaryInteger) -> Bool {
    var now = termios()
    tcgetattr(programEnd, &now)
    return now.c_lflag & tcflag_t(mode) != 0
  }

  /// Waits until the program has ended; still running when it never does.
  func end() -> Outcome.Ending {
    _ = Patience.waits {
      take()
      if status == nil { status = reaped() }
      return status != nil
    }
    take()
    return status ?? .stillRunning
  }

  private func reaped() -> Outcome.Ending? {
    var code: Int32 = 0
    guard waitpid(number, &code, WNOHANG) == number else { return nil }
    return code & 0x7F == 0 ? .code((code >> 8) & 0xFF) : .signal(code & 0x7F)
  }

  private func take() {
    guard !isClosed else { return }
    var bytes = [UInt8](repeating: 0, count: 65_536)
    while case let count = read(person, &bytes, bytes.count), count > 0 {
      written += bytes.prefix(count)
      feed()
    }
  }

  // The screen judges only what comes while the program has the window for its own.
  private func feed() {
    while fed < written.count {
      let mark = Array((isOwn ? "\u{1B}[?1049l" : "\u{1B}[?1049h").utf8)
      let found = Self.place(of: mark, in: written, from: fed)
      let end = found.map { $0 + mark.count } ?? written.count - Self.begun(mark, in: written)
      guard end > fed else { return }
      if isOwn { screen.feed(written[fed..<end]) }
      if found != nil {
        isOwn.toggle()
        if isOwn { screen.feed(mark) }
      }
      fed = end
    }
  }

  private static func place(of mark: [UInt8], in bytes: [UInt8], from start: Int) -> Int? {
    guard bytes.count >= mark.count else { return nil }
    return (start...max(start, bytes.count - mark.count)).first {
      bytes[$0...].starts(with: mark)
    }
  }

  // How many bytes at the end may be the beginning of the mark.
  private static func begun(_ mark: [UInt8], in bytes: [UInt8]) -> Int {
    (1..<mark.count).reversed().first { bytes.suffix($0).elementsEqual(mark.prefix($0)) } ?? 0
  }

  private func pause(_ milliseconds: UInt32) {
    usleep(milliseconds * 1_000)
  }
}
