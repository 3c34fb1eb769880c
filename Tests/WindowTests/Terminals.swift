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

/// Tests over a pseudo-terminal: the side a person would type on, and the side the console has.
@Suite(.timeLimit(.minutes(60))) final class Terminals {
  private let person: Int32
  private let console: Int32

  init() throws {
    (person, console) = try Descriptors.terminalEnds(columns: 72, rows: 24)
  }

  deinit {
    close(person)
    close(console)
  }

  private func type(_ text: String) {
    let bytes = Array(text.utf8)
    _ = write(person, bytes, bytes.count)
  }

  private func seen() -> String {
    var bytes = [UInt8](repeating: 0, count: 4_096)
    let count = read(person, &bytes, bytes.count)
    return String(decoding: bytes.prefix(max(0, count)), as: UTF8.self)
  }

  private var echoes: Bool {
    var modes = termios()
    tcgetattr(console, &modes)
    return modes.c_lflag & tcflag_t(ECHO) != 0
  }

  @Test func `a terminal tells its size`() {
    let live = LiveConsole(input: console, output: console, signals: [])
    #expect(live.isTerminal)
    #expect(live.width == 72)
    #expect(live.rows == 24)
  }

  @Test func `the echo is off while something is typed unseen, and back afterwards`() throws {
    let modes = try #require(TerminalModes(of: Descriptor(console)))
    modes.hideTyping()
    #expect(!echoes)
    type("3\n")
    #expect(seen() == "\r\n")
    modes.restore()
    #expect(echoes)
  }

  @Test func `asking leaves the echo as it was`() throws {
    let live = LiveConsole(input: console, output: console, signals: [])
    type("agree\n")
    #expect(try live.ask(SafeText("Where do you stand? "), echo: false) == .line("agree"))
    #expect(echoes)
  }

  @Test func `the echo is back after the end of input as well`() throws {
    let live = LiveConsole(input: console, output: console, signals: [])
    type("\u{4}")
    #expect(try live.ask(SafeText("Where do you stand? "), echo: false) == .end)
    #expect(echoes)
  }

  @Test func `a pipe has no modes`() throws {
    #expect(TerminalModes(of: Descriptor(try Pipes().reading)) == nil)
  }
}
