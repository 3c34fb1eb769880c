import Practice
import Testing

@testable import Window

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

// One after another: signals and their handlers belong to the whole process.
@Suite(.serialized, .timeLimit(.minutes(60))) struct LiveConsoles {
  private let input: Pipes
  private let output: Pipes
  private let prompt = SafeText("Why? ")

  init() throws {
    input = try Pipes()
    output = try Pipes()
  }

  private func console(_ signals: [Int32] = []) -> LiveConsole {
    LiveConsole(input: input.reading, output: output.writing, signals: signals)
  }

  @Test func `lines are read in order, and then comes the end`() throws {
    let console = console()
    input.put("one\r\n\nlast".utf8)
    input.closeWriting()
    #expect(try console.ask(prompt, echo: true) == .line("one"))
    #expect(try console.ask(prompt, echo: false) == .line(""))
    #expect(try console.ask(prompt, echo: true) == .line("last"))
    #expect(try console.ask(prompt, echo: true) == .end)
    #expect(try console.ask(prompt, echo: true) == .end)
  }

  @Test func `each prompt in a pipe ends its line`() throws {
    let console = console()
    input.put("one\n".utf8)
    input.closeWriting()
    try console.write([SafeText("Card"), SafeText("")])
    _ = try console.ask(prompt, echo: true)
    _ = try console.ask(prompt, echo: true)
    #expect(output.text() == "Card\n\nWhy? \nWhy? \n")
  }

  @Test func `a pipe is no terminal and has no width`() {
    let console = console()
    #expect(!console.isTerminal)
    #expect(console.width == nil)
    #expect(console.rows == nil)
  }

  @Test func `a line over the limit is told, and the next one read`() throws {
    let file = try #require(tmpfile())
    defer { fclose(file) }
    let long = [UInt8](repeating: 0x61, count: 1 << 20) + Array("\nnext\n".utf8)
    fwrite(long, 1, long.count, file)
    rewind(file)
    let console = LiveConsole(input: fileno(file), output: output.writing, signals: [])
    #expect(try console.ask(prompt, echo: true) == .tooLong(limit: Limits.answerBytes))
    #expect(try console.ask(prompt, echo: true) == .line("next"))
    #expect(try console.ask(prompt, echo: true) == .end)
  }

  @Test func `a closed output is told once, and then everything is at its end`() throws {
    let broken = try Pipes()
    let console = LiveConsole(input: input.reading, output: broken.writing, signals: [])
    broken.closeReading()
    #expect(throws: ConsoleError.outputFailed(reason: "Broken pipe")) {
      try console.write([SafeText("x")])
    }
    #expect(throws: Never.self) { try console.write([SafeText("x")]) }
    #expect(try console.ask(prompt, echo: true) == .end)
  }

  @Test func `an input that cannot be read is told`() throws {
    let console = LiveConsole(input: open("/", O_RDONLY), output: output.writing, signals: [])
    #expect(throws: ConsoleError.inputFailed(reason: "Is a directory")) {
      try console.ask(prompt, echo: true)
    }
  }

  @Test func `a signal that came before the question interrupts it`() throws {
    let console = console([SIGUSR1])
    input.put("typed\n".utf8)
    raiseHere(SIGUSR1)
    #expect(try console.ask(prompt, echo: true) == .interrupted)
    #expect(try console.ask(prompt, echo: true) == .line("typed"))
    #expect(output.text() == "Why? \nWhy? \n")
  }

  @Test func `a signal interrupts a question that waits`() throws {
    let console = console([SIGALRM])
    ualarm(50_000, 0)
    #expect(try console.ask(prompt, echo: true) == .interrupted)
  }

  @Test func `a signal ignored from the start stays ignored, and others get their action back`() {
    signal(SIGUSR2, SIG_IGN)
    defer { signal(SIGUSR2, SIG_DFL) }
    do {
      let console = console([SIGUSR1, SIGUSR2])
      #expect(handler(of: SIGUSR2) == 1)
      #expect(handler(of: SIGUSR1) > 1)
      withExtendedLifetime(console) {}
    }
    #expect(handler(of: SIGUSR1) == 0)
  }

  // The threads tests run on may hold signals back.
  private func raiseHere(_ signal: Int32) {
    var signals = sigset_t()
    sigemptyset(&signals)
    sigaddset(&signals, signal)
    pthread_sigmask(SIG_UNBLOCK, &signals, nil)
    raise(signal)
  }

  private func handler(of signal: Int32) -> Int {
    var action = sigaction()
    sigaction(signal, nil, &action)
    #if canImport(Glibc)
      return unsafeBitCast(action.__sigaction_handler.sa_handler, to: Int.self)
    #elseif canImport(Musl)
      return unsafeBitCast(action.__sa_handler.sa_handler, to: Int.self)
    #else
      return unsafeBitCast(action.__sigaction_u.__sa_handler, to: Int.self)
    #endif
  }
}
