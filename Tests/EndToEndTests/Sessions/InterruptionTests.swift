import Practice
import Testing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

@Suite(.waiting) struct InterruptionTests {
  @Test(arguments: [SIGINT, SIGTERM, SIGHUP, SIGQUIT], [0, 1, 4, 12])
  func `a signal ends a session with 130, after saying what is saved and how to go on`(
    _ signal: Int32, _ count: Int
  ) throws {
    let workspace = try Workspace()
    let process = try Process(workspace.reflect("solo"))
    process.send(Script.solo.lines.prefix(count).map { $0 + "\n" }.joined().utf8)
    try #require(process.waitsForQuestion(count + 1))
    process.interrupt(signal)
    let outcome = process.end()
    #expect(outcome.ending == .code(130))
    #expect(
      try workspace.told(outcome.text).hasSuffix(
        """
        Everything up to your last answer is saved in Sessions/Records/SESSION.json.
        To go on with it later: reflect resume SESSION

        """))
    let rest = Array(Script.solo.lines.dropFirst(count))
    #expect(try workspace.reflect("resume").run(lines: rest).ending == .code(0))
    #expect(try workspace.record().timeless == (try Script.solo.states()).last)
  }

  @Test func `a signal while the keyboard goes round or an end is confirmed saves too`() throws {
    for (arguments, lines) in [
      (["team", "--setting", "pair"], [""]), (["solo"], ["", "end"]),
    ] {
      let workspace = try Workspace()
      let process = try Process(workspace.reflect(arguments))
      process.send(lines.map { $0 + "\n" }.joined().utf8)
      try #require(process.waitsForQuestion(lines.count + 1))
      process.interrupt()
      #expect(process.end().ending == .code(130))
      #expect(try workspace.record().ending == nil)
    }
  }

  @Test func `a signal before anything is asked leaves nothing behind`() throws {
    let workspace = try Workspace()
    let process = try Process(workspace.reflect("team"))
    try #require(process.waitsForQuestion(1))
    process.interrupt()
    #expect(process.end().ending == .code(130))
    #expect(workspace.names(in: "Sessions") == ["Models", "Plans", "Profiles"])
  }

  @Test func `a reader that goes away stops the session, which can be resumed`() throws {
    let workspace = try Workspace()
    var program = workspace.reflect("solo")
    program.outputFile = Device.full.path
    #expect(try program.run(lines: [""]).ending == .code(74))
    #expect(try workspace.record().ending == nil)
    let outcome = try workspace.reflect("resume").run(lines: Script.solo.lines)
    #expect(outcome.ending == .code(0))
    #expect(try workspace.record().timeless == (try Script.solo.states()).last)
  }
}
