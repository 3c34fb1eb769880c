import Journal
import Practice
import TestKit
import Testing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A passphrase is typed unseen, and so is whatever is typed until it was checked.
@Suite(
  .waiting, .enabled(if: Device(path: "/usr/bin/setsid").isProgram, "there is no setsid here"))
struct TypedUnseenTests {
  private static let right = Workspace.passphrase
  private static let other = "quite another four words"
  private static let wrong = "not the words"
  private static let early = "typed too early"

  @Test(arguments: [
    ("sessions", [right]), ("sessions", [wrong, right]), ("solo --plain", [right]),
    ("solo", [right]), ("resume bcdf --plain", [right]), ("", [right]), ("--plain", [right]),
    ("seal off --yes", [right]), ("seal passphrase", [right, other, other]),
    ("seal open Sessions/Records/sealing-identity.age", [right]),
    ("export-all all.age", [right]), ("import moved.age", [right]),
    ("seal on --yes", [other, other]),
  ])
  func `what is typed while a passphrase is checked isn't seen, and nobody gets it`(
    _ words: String, _ passphrases: [String]
  ) throws {
    let isSealed = words != "seal on --yes"
    let asked = isSealed ? passphrases.count { $0 != Self.other } : 0
    // Where the letters came too late, as on a machine that is busy elsewhere, nothing was tried.
    for _ in 1...5 {
      let workspace = try isSealed ? Workspace.sealedByProgram() : Workspace.withRecords()
      if words.hasPrefix("import") {
        let archive = try workspace.unlocked("export-all moved.age").run()
        #expect(archive.ending == .code(0), "\(archive.messages)")
      }
      let window = try window(of: workspace, words)
      guard try answers(window, passphrases) else { continue }
      _ = window.shows { _ in window.echoes || window.isRaw }
      #expect(window.unread == 0, "\(words)")
      // In an open window the first is a question, and the second its answer.
      window.press("Ctrl-C", "Ctrl-C")
      #expect(window.end() != .stillRunning, "\(words)")
      #expect(window.hasModesOfBefore)
      #expect(!window.text.contains(Self.early), "\(words): \(window.text)")
      // One question more: the letters came as it was being put, and were its answer.
      if window.text.ranges(of: "assphrase for").count == asked { return }
    }
    Issue.record("\(words): what is typed while a passphrase is checked is shown or taken")
  }

  @Test(arguments: [SIGTERM, SIGINT, SIGHUP, SIGABRT])
  func `a program that ends while it checks gives the terminal back`(_ signal: Int32) throws {
    let workspace = try Workspace.sealedByProgram()
    // One that was through before the signal came has shown nothing.
    for _ in 1...5 {
      let window = try window(of: workspace, "sessions")
      try type(Self.right, into: window)
      window.signal(signal)
      let ending = window.end()
      #expect(window.hasModesOfBefore)
      if ending == .signal(signal) { return }
      #expect(ending == .code(0))
    }
    Issue.record("signal \(signal) never ended it")
  }

  // Whether the terminal was still mute when letters had been typed behind each that is checked.
  private func answers(_ window: Window, _ passphrases: [String]) throws -> Bool {
    var isMute = true
    for (number, passphrase) in passphrases.enumerated() {
      try type(passphrase, into: window)
      guard passphrase == Self.wrong || number == passphrases.count - 1 else { continue }
      window.send(Array("\(Self.early)\n".utf8))
      usleep(20_000)
      // Where the next question was put already, the letters were its answer.
      _ = window.shows { _ in true }
      let isAsking = window.text.hasSuffix(": ")
      isMute = isMute && !isAsking && !window.echoes && !window.isRaw
    }
    return isMute
  }

  // Returns once the line was taken from the terminal.
  private func type(_ line: String, into window: Window) throws {
    try #require(
      window.shows { _ in window.text.hasSuffix(": ") && !window.echoes }, "\(window.text)")
    let asked = window.text.count
    window.send(Array("\(line)\n".utf8))
    try #require(window.shows { _ in window.text.count > asked && window.unread == 0 })
    usleep(20_000)
  }

  // Passphrases are asked for at the terminal that a program belongs to.
  private func window(of workspace: Workspace, _ words: String) throws -> Window {
    let arguments = words.split(separator: " ").map(String.init)
    let program = workspace.program("/usr/bin/setsid", ["--ctty", Built.reflect] + arguments)
    // Swift's own report of a crash would be waited for.
    return try Window(
      program.setting("TERM", "xterm-256color").setting("SWIFT_BACKTRACE", "enable=no"))
  }
}
