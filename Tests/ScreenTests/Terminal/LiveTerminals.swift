import Practice
import TestKit
import Testing

@testable import Screen

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

// One after another: signals, and what a crash gives back, belong to the whole process.
@Suite(.serialized, .timeLimit(.minutes(60))) final class LiveTerminals {
  private let pseudo: PseudoTerminal
  private static let arrival = "␛[?1049h␛[0m␛[2J␛[?7l␛[?2004h␛[?25l"
  private static let farewell = "␛[?2026l␛[0m␛[?7h␛[?2004l␛[?25h␛[1;1H␛[2J␛[?1049l"

  init() throws {
    pseudo = try PseudoTerminal()
  }

  private func terminal(
    _ signals: [Int32] = [], errors: Int32 = -1, stop: @escaping (LiveTerminal) -> Void = { _ in }
  ) -> LiveTerminal {
    LiveTerminal(
      input: pseudo.program, output: pseudo.program, errors: errors, signals: signals, stop: stop)
  }

  private func opened(
    _ signals: [Int32] = [], stop: @escaping (LiveTerminal) -> Void = { _ in }
  ) throws -> LiveTerminal {
    let terminal = terminal(signals, stop: stop)
    try terminal.open()
    _ = pseudo.seen()
    return terminal
  }

  // The threads tests run on may hold signals back.
  private func raiseHere(_ signal: Int32) {
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
    var painter = Painter(theme: .dark, usesColour: true)
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
      input: pipes.reading, output: pseudo.program, errors: -1, signals: [], stop: { _ in })
    #expect(throws: ConsoleError.inputFailed(reason: "Inappropriate ioctl for device")) {
      try terminal.open()
    }
    #expect(pseudo.seen() == "")
  }

  @Test func `where the output is gone it is told, and the input is given back`() throws {
    let pipes = try Pipes()
    let terminal = LiveTerminal(
      input: pseudo.program, output: pipes.writing, errors: -1, signals: [], stop: { _ in })
    pipes.closeReading()
    #expect(throws: ConsoleError.outputFailed(reason: "Broken pipe")) { try terminal.open() }
    #expect(pseudo.isCooked)
  }

  @Test(arguments: [
    (["TERM": "xterm-256color"], true), (["TERM": "linux"], true), (["TERM": "screen"], true),
    (["TERM": "dumb"], false), (["TERM": ""], false), (["TERM": "unknown"], false), ([:], false),
  ])
  func `a full screen needs a terminal with a name`(
    _ environment: [String: String], _ suits: Bool
  ) throws {
    let (end, pipe) = (pseudo.program, try Pipes())
    func suitable(_ input: Int32, _ output: Int32) -> Bool {
      LiveTerminal.isSuitable(environment: environment, input: input, output: output)
    }
    #expect(suitable(end, end) == suits)
    #expect(!suitable(end, pipe.writing))
    #expect(!suitable(pipe.reading, end))
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
    let typing = Task.detached { WholeWrite.put(text.utf8, to: person) }
    var bytes: [UInt8] = []
    while bytes.count < text.utf8.count {
      guard case .bytes(let more) = try terminal.next(within: nil, watching: []) else { break }
      bytes += more
    }
    #expect(bytes == Array(text.utf8))
    #expect(await typing.value == nil)
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

  // MARK: - Signals

  @Test func `a signal to stop is told before what was typed`() throws {
    let terminal = try opened([SIGTERM, SIGHUP])
    pseudo.type("a")
    raiseHere(SIGWINCH)
    raiseHere(SIGTERM)
    raiseHere(SIGHUP)
    #expect(try terminal.next(within: nil, watching: []) == .interrupted)
    #expect(try terminal.next(within: nil, watching: []) == .resized)
    #expect(try terminal.next(within: nil, watching: []) == .bytes([0x61]))
  }

  @Test func `a signal ends a waiting that has begun`() async throws {
    let terminal = try opened([SIGURG])
    let process = getpid()
    Task.detached {
      try await Task.sleep(for: .milliseconds(30))
      kill(process, SIGURG)
    }
    #expect(try terminal.next(within: nil, watching: []) == .interrupted)
  }

  @Test func `signals meant for an editor can be forgotten`() throws {
    let terminal = try opened([SIGTERM])
    raiseHere(SIGTERM)
    terminal.forgetInterruptions()
    #expect(try terminal.next(within: 0, watching: []) == .timeout)
  }

  @Test func `signals are taken over for as long as it needs them`() throws {
    do {
      let terminal = terminal([SIGTERM])
      #expect(handler(of: SIGTERM) > 1)
      #expect(handler(of: SIGTSTP) == 0)
      try terminal.open()
      #expect(handler(of: SIGTSTP) > 1)
      #expect(handler(of: SIGCONT) > 1)
      terminal.close()
      #expect(handler(of: SIGTSTP) == 0)
      #expect(handler(of: SIGCONT) == 0)
      #expect(handler(of: SIGTERM) > 1)
    }
    #expect(handler(of: SIGTERM) == 0)
    #expect(handler(of: SIGWINCH) == 0)
  }

  @Test func `whoever took a signal over before has it back`() throws {
    let console = LiveConsole(
      input: pseudo.program, output: pseudo.program, signals: [SIGURG])
    do {
      let terminal = try opened([SIGURG])
      raiseHere(SIGURG)
      #expect(try terminal.next(within: 0, watching: []) == .interrupted)
    }
    raiseHere(SIGURG)
    pseudo.type("typed\n")
    #expect(try console.ask(SafeText(""), echo: true) == .interrupted)
    #expect(try console.ask(SafeText(""), echo: true) == .line("typed"))
  }

  private func handler(of signal: Int32) -> Int {
    var action = sigaction()
    sigaction(signal, nil, &action)
    return action.address
  }

  // MARK: - Stopping and going on

  @Test func `while the program is stopped the terminal is as it was before`() throws {
    var stops: [String] = []
    let pseudo = pseudo
    let terminal = try opened { _ in
      #expect(pseudo.isCooked)
      var action = sigaction()
      sigaction(SIGTSTP, nil, &action)
      #expect(action.address == 0)
      stops.append(pseudo.seen())
    }
    try terminal.suspend()
    #expect(stops == [Self.farewell])
    #expect(pseudo.seen() == Self.arrival)
    #expect(pseudo.isRaw)
    #expect(try terminal.next(within: nil, watching: []) == .resumed)
    #expect(try terminal.next(within: 0, watching: []) == .timeout)
    terminal.close()
    #expect(pseudo.isCooked)
  }

  @Test func `a stop from outside does the same, and a signal that came meanwhile is told`() throws
  {
    var stops = 0
    let terminal = try opened([SIGTERM]) { _ in
      stops += 1
      self.raiseHere(SIGCONT)
      self.raiseHere(SIGTERM)
    }
    raiseHere(SIGTSTP)
    #expect(try terminal.next(within: nil, watching: []) == .resumed)
    #expect(stops == 1)
    #expect(try terminal.next(within: nil, watching: []) == .interrupted)
    #expect(try terminal.next(within: 0, watching: []) == .timeout)
  }

  @Test func `what no program can catch is put right when it goes on`() throws {
    let terminal = try opened()
    let raw = pseudo.modes
    var cooked = raw
    cooked.c_lflag |= tcflag_t(ICANON | ECHO | ISIG)
    pseudo.modes = cooked
    raiseHere(SIGCONT)
    #expect(try terminal.next(within: nil, watching: []) == .resumed)
    #expect(pseudo.isRaw)
    #expect(pseudo.seen() == Self.arrival)
  }

  @Test func `suspending what is not taken over does nothing`() throws {
    var stops = 0
    let terminal = terminal { _ in stops += 1 }
    try terminal.suspend()
    #expect(stops == 0)
    #expect(pseudo.seen() == "")
  }

  // MARK: - Crashes and messages

  @Test(arguments: [SIGSEGV, SIGILL, SIGTRAP, SIGABRT, SIGBUS, SIGFPE])
  func `a crash gives the terminal back and then takes its course`(_ signal: Int32) throws {
    var (action, before) = (sigaction(), sigaction())
    action.call { signal in lastCrash = signal }
    sigaction(signal, &action, &before)
    defer { sigaction(signal, &before, nil) }
    let terminal = try opened()
    raiseHere(signal)
    #expect(lastCrash == signal)
    #expect(pseudo.seen() == Self.farewell)
    #expect(pseudo.isCooked)
    terminal.close()
    #expect(pseudo.seen() == "")
    #expect(handler(of: signal) == action.address)
  }

  @Test func `what is written to standard error waits until the screen is given back`() throws {
    let errors = dup(pseudo.program)
    defer { close(errors) }
    let terminal = terminal(errors: errors)
    try terminal.open()
    _ = pseudo.seen()
    let message = Array("a library's warning\n".utf8)
    _ = write(errors, message, message.count)
    #expect(pseudo.seen() == "")
    terminal.close()
    #expect(pseudo.seen() == Self.farewell + "a library's warning\r\n")
    _ = write(errors, message, message.count)
    #expect(pseudo.seen() == "a library's warning\r\n")
  }

  @Test func `messages that go elsewhere go there at once`() throws {
    let pipes = try Pipes()
    let terminal = terminal(errors: pipes.writing)
    try terminal.open()
    pipes.put("told\n".utf8)
    #expect(pipes.text() == "told\n")
    terminal.close()
  }

  // MARK: - Writing

  @Test(arguments: [0, O_NONBLOCK])
  func `more than a terminal takes at once is written in the end`(_ flags: Int32) async throws {
    let terminal = try opened()
    _ = fcntl(pseudo.program, F_SETFL, flags)
    let bytes = (0..<200_000).map { UInt8(0x61 + $0 % 26) }
    let person = pseudo.person
    let reading = Task.detached {
      var seen: [UInt8] = []
      while seen.count < bytes.count {
        var ready = pollfd(fd: person, events: Int16(POLLIN), revents: 0)
        poll(&ready, 1, -1)
        var some = [UInt8](repeating: 0, count: 4_096)
        let count = read(person, &some, some.count)
        if count <= 0 { break }
        seen += some.prefix(count)
      }
      return seen
    }
    try terminal.write(bytes)
    #expect(await reading.value == bytes)
  }

  @Test func `a terminal that takes nothing more does not keep a program that has to stop`()
    async throws
  {
    let terminal = try opened([SIGURG])
    var signals = sigset_t()
    sigemptyset(&signals)
    sigaddset(&signals, SIGURG)
    pthread_sigmask(SIG_UNBLOCK, &signals, nil)
    let thread = Thread(pthread_self())
    let stopping = Task.detached {
      while !Task.isCancelled {
        try await Task.sleep(for: .milliseconds(20))
        pthread_kill(thread.thread, SIGURG)
      }
    }
    #expect(throws: ConsoleError.outputFailed(reason: "Interrupted system call")) {
      try terminal.write([UInt8](repeating: 0x61, count: 1_000_000))
    }
    stopping.cancel()
    _ = await stopping.result
    #expect(try terminal.next(within: nil, watching: []) == .interrupted)
    _ = pseudo.received()
  }

  private struct Thread: @unchecked Sendable {
    let thread: pthread_t
    init(_ thread: pthread_t) { self.thread = thread }
  }
}

// Signal handlers can reach nothing but globals.
private nonisolated(unsafe) var lastCrash: Int32 = 0
