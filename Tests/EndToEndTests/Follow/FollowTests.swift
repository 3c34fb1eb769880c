import FoundationEssentials
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

/// The program in two windows: a session, and the facilitator's second one.
@Suite(.waiting, .timeLimit(.minutes(60))) final class FollowTests {
  private let workspace: Workspace
  private let runtime: Runtime

  init() throws {
    workspace = try Workspace()
    runtime = try Runtime()
  }

  private func window(_ arguments: String..., columns: Int = 80, rows: Int = 24) throws -> Window {
    try runtime.window(workspace.reflect(arguments), columns: columns, rows: rows)
  }

  private func team() throws -> Window {
    let window = try window("team", "--participants", "6")
    try #require(window.shows("Step 1 of"))
    return window
  }

  private func socketNames() -> [String] {
    let names = try? FileManager.default.contentsOfDirectory(atPath: "\(runtime.folder)/reflect")
    return (names ?? []).filter { $0.hasSuffix(".sock") }
  }

  @Test func `the second window finds the session, shows notes, and does what is typed`() throws {
    let session = try team()
    let follower = try window("follow")
    #expect(follower.shows("Step 1 of"))
    follower.press("Space")
    #expect(session.shows("Step 2 of"))
    #expect(follower.shows("Step 2 of"))
    follower.press("k", "Who has the key?", "Enter")
    #expect(session.shows("Set aside for later."))
    #expect(follower.shows("- Who has the key?"))
    #expect(try workspace.record().parked.map(\.text) == ["Who has the key?"])
    session.press("Space")
    #expect(follower.shows("Step 3 of"))
    follower.press("q")
    #expect(follower.end() == .code(0))
    #expect(follower.hasModesOfBefore)
    #expect(follower.screen.complaints.isEmpty)
    session.press("Ctrl-C", "Ctrl-C")
    #expect(session.end() == .code(0))
    #expect(session.screen.complaints.isEmpty)
    #expect(socketNames().isEmpty)
  }

  @Test func `it waits for a session, and outlives one that is killed`() throws {
    let follower = try window("follow", columns: 60, rows: 20)
    #expect(follower.shows("No session runs in a whole window"))
    let session = try team()
    #expect(follower.shows("Step 1 of"))
    session.signal(SIGKILL)
    #expect(session.end() == .signal(SIGKILL))
    #expect(follower.shows("The session has stopped."))
    // The socket is still there; whoever takes the session up replaces it.
    #expect(socketNames().count == 1)
    let again = try window("resume")
    #expect(again.shows("Step 1 of"))
    #expect(follower.shows { !$0.contains("has stopped") && $0.contains("Step 1 of") })
    again.press("Space")
    #expect(follower.shows("Step 2 of"))
    follower.signal(SIGKILL)
    #expect(follower.end() == .signal(SIGKILL))
    again.press("Space")
    #expect(again.shows("Step 3 of"))
    let other = try window("follow")
    #expect(other.shows("Step 3 of"))
    other.signal(SIGTERM)
    #expect(other.end() == .code(130))
    #expect(other.hasModesOfBefore)
  }

  @Test func `two windows can follow one session`() throws {
    let session = try team()
    let first = try window("follow")
    let second = try window("follow", columns: 40, rows: 12)
    #expect(first.shows("Step 1 of"))
    #expect(second.shows("Step 1 of"))
    second.press("Space")
    #expect(session.shows("Step 2 of"))
    #expect(first.shows("Step 2 of"))
    #expect(second.shows("Step 2 of"))
  }

  @Test func `what two windows take out at once is taken out once, and nothing else is`() throws {
    let session = try team()
    let follower = try window("follow")
    #expect(follower.shows("Step 1 of"))
    for words in ["Who has the rota?", "Ask on Friday."] {
      session.press("n", words)
      #expect(session.shows(words))
      session.press("Enter")
      #expect(follower.shows("- \(words)"))
    }
    session.press("w", ":", "remove 1", "Enter")
    #expect(session.shows("Take this out for good?"))
    follower.press(":", "remove 1", "Enter")
    #expect(follower.shows("Take this out for good? Note: Who has the rota?"))
    follower.press("y")
    #expect(follower.shows { !$0.contains("Who has the rota?") })
    session.press("y")
    #expect(session.shows("That was changed or taken out meanwhile."))
    #expect(try workspace.record().steps[0].notes.map(\.text) == ["Ask on Friday."])
    #expect(session.shows("1. Note: Ask on Friday.") && session.screen.complaints.isEmpty)
  }

  @Test func `views given in private never come from elsewhere, and are not seen there`() throws {
    let session = try window("team", "--setting", "pair", "--group", "Two of us")
    try #require(session.shows("Step 1 of"))
    let follower = try window("follow")
    #expect(follower.shows("Step 1 of"))
    #expect(session.readsOn())
    session.press("Space")
    #expect(session.shows("Hand the keyboard to Person 1."))
    #expect(follower.shows("Person 1 has the keyboard."))
    follower.press("Enter")
    #expect(follower.shows("Views are given at the main keyboard"))
    follower.press(":", "1", "Enter")
    #expect(follower.shows("Views are given at the main keyboard"))
    follower.press("Esc")
    session.press("Enter", "1", "Enter", "Enter", "A reason nobody else reads", "Enter")
    #expect(session.shows("Hand the keyboard to Person 2."))
    #expect(follower.shows("1 of 2 in."))
    session.press("Enter", "2", "Enter", "Enter", "Enter")
    #expect(follower.shows("2 of 2 in."))
    #expect(!follower.text.contains("A reason nobody else reads"))
    #expect(follower.shows { !$0.contains("agree: ") })
  }

  @Test func `without a place for the socket the session says so once and goes on`() throws {
    try FileManager.default.createDirectory(
      atPath: "\(runtime.folder)/reflect", withIntermediateDirectories: true,
      attributes: [.posixPermissions: 0o777])
    chmod("\(runtime.folder)/reflect", 0o777)
    let program = workspace.reflect("team", "--participants", "6")
      .setting("TERM", "xterm").setting("XDG_RUNTIME_DIR", runtime.folder)
      .setting("TMPDIR", "\(runtime.folder)/missing")
    let session = try Window(program)
    #expect(session.shows("A second window (reflect follow) can't be used"))
    session.press("Down")
    #expect(session.shows { !$0.contains("cannot be used") && $0.contains("Step 1 of") })
    while session.foot.hasPrefix(" Space more") { _ = session.changes { session.press("Space") } }
    session.press("Space")
    #expect(session.shows("Step 2 of"))
  }

  @Test func `as plain lines it tells each step, and takes lines`() throws {
    let session = try team()
    let program = workspace.reflect("follow", "--plain").setting("XDG_RUNTIME_DIR", runtime.folder)
    let follower = try Process(program)
    try #require(follower.waitsForText("Step 1 of"))
    follower.type("next")
    try #require(follower.waitsForText("Step 2 of"))
    #expect(session.shows("Step 2 of"))
    follower.type("quit")
    let outcome = follower.end()
    #expect(outcome.ending == .code(0))
    #expect(!outcome.text.contains("\u{1B}"))
    #expect(outcome.text.contains("\nNext:\n"))
  }

  @Test
  func `a session that is named but not running is waited for, one that is over or unknown is not`()
    throws
  {
    try workspace.keep(Samples.finishedRecord())
    let over = try workspace.reflect("follow", "k7m2").setting("XDG_RUNTIME_DIR", runtime.folder)
      .run()
    #expect(over.ending == .code(64))
    #expect(over.messages.contains("this session has ended"))
    let unknown = try workspace.reflect("follow", "zzzz").setting("XDG_RUNTIME_DIR", runtime.folder)
      .run()
    #expect(unknown.ending == .code(66))
    try workspace.keep(Samples.record(tail: "bcdf"))
    let waiting = try window("follow", "bcdf")
    #expect(waiting.shows("This window waits"))
    let none = try workspace.reflect("follow").setting("XDG_RUNTIME_DIR", runtime.folder).run()
    #expect(none.ending == .code(66))
    #expect(none.messages.contains("no session runs"))
  }
}
