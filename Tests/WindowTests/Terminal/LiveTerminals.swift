import Practice
import System
import TestKit
import Testing

@testable import Window

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

// One after another: signals, and what a crash gives back, belong to the whole process.
@Suite(.serialized, .timeLimit(.minutes(60))) final class LiveTerminals {
  let pseudo: PseudoTerminal
  static let arrival = "␛[?1049h␛[0m␛[2J␛[?7l␛[?2004h␛[?25l"
  static let farewell = "␛[?2026l␛[0m␛[?7h␛[?2004l␛[?25h␛[1;1H␛[2J␛[?1049l"

  init() throws {
    pseudo = try PseudoTerminal()
  }

  func terminal(
    _ signals: [Int32] = [], errors: Int32 = -1, stop: @escaping (LiveTerminal) -> Void = { _ in }
  ) -> LiveTerminal {
    LiveTerminal(
      input: pseudo.program, output: pseudo.program, errors: errors, signals: signals,
      stop: {
        stop($0)
        return true
      })
  }

  func opened(
    _ signals: [Int32] = [], stop: @escaping (LiveTerminal) -> Void = { _ in }
  ) throws -> LiveTerminal {
    let terminal = terminal(signals, stop: stop)
    try terminal.open()
    _ = pseudo.seen()
    return terminal
  }

  // The threads tests run on may hold signals back.
  func raiseHere(_ signal: Int32) {
    var signals = sigset_t()
    sigemptyset(&signals)
    sigaddset(&signals, signal)
    pthread_sigmask(SIG_UNBLOCK, &signals, nil)
    raise(signal)
  }

  // MARK: - Taking over and giving back

  @Test func `a terminal taken over is raw, has a screen of its own, and is given back as it was`()
    throws
  {
    let before = pseudo.modes
    let terminal = terminal()
    try terminal.open()
    #expect(pseudo.isRaw)
    #expect(pseudo.modes.c_iflag & tcflag_t(ICRNL | IXON) == 0)
    #expect(pseudo.modes.c_oflag == before.c_oflag)
    #expect(pseudo.seen() == Self.arrival)
    terminal.close()
    #expect(pseudo.seen() == Self.farewell)
    #expect(pseudo.modes.c_lflag == before.c_lflag)
    #expect(pseudo.modes.c_iflag == before.c_iflag)
    #expect(pseudo.modes.c_cflag == before.c_cflag)
  }

  @Test func `what it writes is on the list, and the screen is then as it was`() throws {
    let terminal = terminal()
    try terminal.open()
    var painter = Painter(palette: .dark, usesColour: true)
    try terminal.write(
      painter.bytes(for: Frame(size: terminal.size, rows: [FrameRow("one")])))
    var screen = VirtualScreen(terminal.size)
    let open = pseudo.received()
    screen.feed(open)
    #expect(screen.rows[0] == "one")
    #expect(screen.isOwn && screen.marksPastes && !screen.wraps && !screen.showsCursor)
    terminal.close()
    let closed = pseudo.received()
    screen.feed(closed)
    #expect(!screen.isOwn && !screen.marksPastes && screen.wraps && screen.showsCursor)
    #expect(screen.complaints == [])
    #expect(TerminalOutput.foreign(in: open + closed) == [])
  }

  @Test func `opening and closing twice does nothing more, and its end closes it`() throws {
    do {
      let terminal = terminal()
      terminal.close()
      try terminal.open()
      try terminal.open()
      #expect(pseudo.seen() == Self.arrival)
      terminal.close()
      terminal.close()
      #expect(pseudo.seen() == Self.farewell)
      try terminal.open()
      #expect(pseudo.seen() == Self.arrival)
    }
    #expect(pseudo.seen() == Self.farewell)
    #expect(pseudo.isCooked)
  }

  @Test func `what is no terminal is not taken over`() throws {
    let pipes = try Pipes()
    let terminal = LiveTerminal(
      input: pipes.reading, output: pseudo.program, errors: -1, signals: [], stop: { _ in true })
    #expect(throws: ConsoleError.inputFailed(reason: "Inappropriate ioctl for device")) {
      try terminal.open()
    }
    #expect(pseudo.seen() == "")
  }

  @Test func `where the output is gone it is told, and the input is given back`() throws {
    let pipes = try Pipes()
    let terminal = LiveTerminal(
      input: pseudo.program, output: pipes.writing, errors: -1, signals: [], stop: { _ in true })
    pipes.closeReading()
    #expect(throws: ConsoleError.outputFailed(reason: "Broken pipe")) { try terminal.open() }
    #expect(pseudo.isCooked)
  }

  // MARK: - Size

  @Test(arguments: [
    (72, 24, 72, 24), (1, 1, 1, 1), (300, 100, 300, 100), (0, 0, 80, 24), (0, 24, 80, 24),
    (80, 0, 80, 24), (65_535, 65_535, 1_000, 1_000),
  ])
  func `the window's size is what the terminal says, if it says one`(
    _ columns: Int, _ rows: Int, _ seenColumns: Int, _ seenRows: Int
  ) {
    pseudo.resize(columns: UInt16(columns), rows: UInt16(rows))
    #expect(terminal().size == WindowSize(columns: seenColumns, rows: seenRows))
  }

  @Test func `a resize is told once, however often it was signalled`() throws {
    let terminal = try opened()
    pseudo.resize(columns: 40, rows: 12)
    raiseHere(SIGWINCH)
    raiseHere(SIGWINCH)
    #expect(try terminal.next(within: nil, watching: []) == .resized)
    #expect(terminal.size == WindowSize(columns: 40, rows: 12))
    #expect(try terminal.next(within: 0, watching: []) == .timeout)
  }

  // MARK: - Input

  @Test(arguments: [
    "a", "ŵ👩‍👩‍👧", "\u{3}", "\u{1A}", "\u{1C}", "\u{13}", "\r", "\n", "\u{4}", "\u{1B}[A",
    "\u{7F}\u{15}",
  ])
  func `what is typed arrives as it is, control keys as well`(_ typed: String) throws {
    let terminal = try opened()
    pseudo.type(typed)
    #expect(try terminal.next(within: nil, watching: []) == .bytes(Array(typed.utf8)))
    #expect(pseudo.seen() == "")
  }

  @Test func `nothing typed is a timeout`() throws {
    let terminal = try opened()
    #expect(try terminal.next(within: 0, watching: []) == .timeout)
    #expect(try terminal.next(within: 3, watching: []) == .timeout)
    #expect(try terminal.next(within: -5, watching: []) == .timeout)
  }

  @Test func `a long paste arrives whole, in few pieces`() async throws {
    let terminal = try opened()
    let text = String(repeating: "Llŷn ac Eifionydd\n", count: 10_000)
    let person = pseudo.person
    let typing = Task.detached { try? Descriptor(person).writeAll(text.utf8) }
    var bytes: [UInt8] = []
    while bytes.count < text.utf8.count {
      guard case .bytes(let more) = try terminal.next(within: nil, watching: []) else { break }
      bytes += more
    }
    #expect(bytes == Array(text.utf8))
    #expect(await typing.value != nil, "not all could be typed")
  }

  @Test func `when the terminal is gone, that is the end, and nothing hangs`() throws {
    let terminal = try opened()
    pseudo.hangUp()
    #expect(try terminal.next(within: nil, watching: []) == .end)
    #expect(try terminal.next(within: nil, watching: []) == .end)
    #expect(throws: ConsoleError.outputFailed(reason: "Input/output error")) {
      try terminal.write([0x61])
    }
    terminal.close()
  }

  @Test func `what was typed before the end is still given`() throws {
    let terminal = try opened()
    pseudo.type("last")
    #expect(try terminal.next(within: nil, watching: []) == .bytes(Array("last".utf8)))
    pseudo.hangUp()
    #expect(try terminal.next(within: nil, watching: []) == .end)
  }

  @Test func `a watched descriptor is told when it can be read and when it has ended`() throws {
    let terminal = try opened()
    let (quiet, told) = (try Pipes(), try Pipes())
    let watched = [quiet.reading, told.reading]
    #expect(try terminal.next(within: 0, watching: watched) == .timeout)
    told.put([1])
    #expect(try terminal.next(within: nil, watching: watched) == .ready(told.reading))
    quiet.closeWriting()
    #expect(try terminal.next(within: nil, watching: [quiet.reading]) == .ready(quiet.reading))
    pseudo.type("a")
    #expect(try terminal.next(within: nil, watching: watched) == .bytes([0x61]))
  }
}
