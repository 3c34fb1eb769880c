import Practice
import TestKit
import Testing

@testable import System
@testable import Window

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

extension LiveTerminals {
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

  @Test func `a program that no shell can stop tries it once`() throws {
    var stops = 0
    let terminal = LiveTerminal(
      input: pseudo.program, output: pseudo.program, errors: -1, signals: [],
      stop: { _ in
        stops += 1
        return false
      })
    try terminal.open()
    for _ in 0..<5 { try terminal.suspend() }
    #expect(stops == 1)
    #expect(try terminal.next(within: nil, watching: []) == .resumed)
    #expect(pseudo.isRaw)
    terminal.close()
  }

  @Test func `a signal to end goes before a key that would stop the program`() throws {
    var stops = 0
    let terminal = try opened([SIGTERM]) { _ in stops += 1 }
    raiseHere(SIGTERM)
    try terminal.suspend()
    #expect(stops == 0)
    #expect(try terminal.next(within: nil, watching: []) == .interrupted)
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
