import Practice
import Testing

@Suite(.waiting) struct ResumeTests {
  private static let courses = [
    Script.solo, Script.team, Script.agencies,
  ]

  @Test(arguments: courses)
  func `stopped at any question and resumed, a session records the same as without a stop`(
    _ course: Course
  ) throws {
    let states = try course.states()
    let repeated = states.indices.filter { states.firstIndex(of: states[$0]) != $0 }
    #expect(repeated.isEmpty, "every line changes what is recorded")
    for count in 0..<course.lines.count {
      let workspace = try Workspace()
      let first = try course.run(in: workspace, lines: count)
      let id = try workspace.record().id
      #expect(first.ending == .code(0))
      #expect(first.messages == "")
      #expect(try workspace.told(first.text).hasSuffix(Self.saved), "\(count) lines: \(first.text)")
      #expect(try workspace.record().timeless == states[count], "\(count) lines")

      let rest = Array(course.lines.dropFirst(count))
      let second = try workspace.reflect("resume").run(lines: rest)
      #expect(second.ending == .code(0))
      #expect(second.text.hasPrefix("Going on with \"\(try workspace.record().title)\" (\(id)).\n"))
      #expect(try workspace.record().timeless == states.last, "\(count) lines")
      #expect(try workspace.record().id == id)
    }
  }

  private static let saved = """
    Everything up to your last answer is saved in Sessions/Records/SESSION.json.
    To go on with it later: reflect resume SESSION

    """

  @Test func `a pair stopped at any question gets the keyboard handed over again`() throws {
    let course = Script.pair
    let states = try course.states()
    for count in 0..<course.lines.count {
      let workspace = try Workspace()
      let first = try Conversation(workspace.reflect(course.arguments))
      #expect(first.end(after: course.lines.prefix(count)).ending == .code(0))
      #expect(try workspace.record().timeless == states[count], "\(count) lines")
      let second = try Conversation(workspace.reflect("resume", "last"))
      #expect(second.end(after: course.lines.dropFirst(count)).ending == .code(0))
      #expect(try workspace.record().timeless == states.last, "\(count) lines")
    }
  }

  @Test func `stopped at every question in turn, a session still comes to the same end`() throws {
    let course = Script.solo
    let workspace = try Workspace()
    _ = try course.run(in: workspace, lines: 0)
    for line in course.lines {
      #expect(try workspace.reflect("resume").run(lines: [line]).ending == .code(0))
    }
    #expect(try workspace.record().timeless == (try course.states()).last)
    let again = try workspace.reflect("resume").run()
    #expect(again.ending == .code(66))
    #expect(again.messages.contains("no session is unfinished."))
  }

  @Test func `a session that has ended is not taken up again`() throws {
    let workspace = try Workspace()
    _ = try Script.solo.run(in: workspace)
    let before = try workspace.record()
    let outcome = try workspace.reflect("resume", before.id.text).run(lines: ["note More."])
    #expect(outcome.ending == .code(64))
    #expect(outcome.messages.contains("this session has ended."))
    #expect(try workspace.record() == before)
  }

  @Test func `resume takes the unfinished session that was last added to, or the one named`() throws
  {
    let workspace = try Workspace()
    _ = try Script.team.run(in: workspace, lines: 2)
    let first = try workspace.record()
    // Which of two was added to last is told by the second.
    WallTime.waitForNextSecond()
    _ = try Script.solo.run(in: workspace)
    let outcome = try workspace.reflect("resume").run()
    #expect(outcome.text.contains("(\(first.id))"))
    for name in [first.id.text, String(first.id.text.suffix(4)), String(first.id.text.suffix(3))] {
      let named = try workspace.reflect("resume", name).run()
      #expect(named.text.contains("(\(first.id))"), "\(name): \(named.messages)")
    }
    let last = try workspace.reflect("resume", "last").run()
    #expect(last.ending == .code(64))
  }
}
