import Faces
import Practice
import System
import TestKit
import Testing
import Window

@testable import Commands

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

@Suite(.timeLimit(.minutes(60))) struct FollowerLinesTests {
  private let place: FollowPlace

  init() throws {
    signal(SIGPIPE, SIG_IGN)
    place = try FollowPlace()
  }

  /// Runs the plain face; `type` is called after each writing and says what is typed next, if anything.
  private func run(
    isTerminal: Bool = true, input lines: [String] = [],
    then type: @escaping (_ written: String) -> String?
  ) throws -> String {
    let ends = try Descriptors.pipeEnds()
    defer { close(ends.reading) }
    func put(_ text: String) {
      let bytes = Array(text.utf8)
      _ = write(ends.writing, bytes, bytes.count)
    }
    for line in lines { put(line + "\n") }
    var isEnded = false
    var written = ""
    let follower = Follower(
      SessionSearch(folders: [place.folder], wanted: nil), now: { Samples.moment })
    let face = FollowerConsole(
      follower, today: Samples.day, input: Descriptor(ends.reading), isTerminal: isTerminal,
      write: { lines in
        written += lines.map { $0.string + "\n" }.joined()
        switch type(written) {
        case "end of input" where !isEnded:
          isEnded = true
          close(ends.writing)
        case let line? where !isEnded: put(line + "\n")
        default: break
        }
      })
    defer { if !isEnded { close(ends.writing) } }
    let quitting = Self.quitting(through: ends.writing)
    defer { quitting.stop() }
    try face.run()
    return written
  }

  // What is waited for may never be written: then the test is to fail, and not to wait for ever.
  private static func quitting(through end: Int32) -> Repeating {
    let patience = Patience()
    return Repeating {
      patience.pause()
      if patience.isOver { _ = write(end, "quit\n", 5) }
    }
  }

  /// Types each line once the words before it have been written.
  private func typing(_ lines: (after: String, line: String)...) -> (String) -> String? {
    var left = lines
    return { written in
      guard let next = left.first, written.contains(next.after) else { return nil }
      left.removeFirst()
      return next.line
    }
  }

  @Test func `notes are written when the step changes, and lines are handed over`() throws {
    let stage = RunningStage(Samples.record(), in: place)
    #expect(stage.shows("Welcome"))
    let written = try run(
      then: typing(
        ("To say:", "next"), ("\n\nStep 2 of 3. Every move counts. 20 minutes.", "quit")))
    #expect(
      written.hasPrefix(
        """

        Step 1 of 3. Welcome. 5 minutes.

        To say:
        Welcome, everybody.

        Next:
        Step 2 of 3. Every move counts. 20 minutes.
        When a home breaks down, ask first what we got wrong about the match.

        """))
  }

  @Test func `counts are read back at a terminal, and only there`() throws {
    let stage = RunningStage(Samples.record(), in: place)
    #expect(stage.shows("Welcome"))
    stage.press("Space", "Space")
    #expect(stage.shows("First everyone decides alone"))
    let asked = try run(
      then: typing(
        ("Everyone says where they stand", "3 1 1 0"), ("Right?", "n"),
        ("left as it is", "3 1 1 0"),
        ("left as it is.\n3 agree, 1 it depends, 1 disagree, 0 not sure, 1 pass. Right?", ""),
        ("- agree: 3", "quit")))
    #expect(asked.contains("- agree: 3"))
  }

  @Test func `nobody's view is handed over`() throws {
    let stage = RunningStage(Samples.record(capture: .each, people: 3), in: place)
    #expect(stage.shows("Welcome"))
    stage.press("Space", "Space")
    #expect(stage.shows("Hand the keyboard"))
    let written = try run(
      then: typing(("Person 1 has the keyboard.", "agree"), ("Views are given", "quit")))
    #expect(written.contains("Views are given at the main keyboard"))
    #expect(stage.shows("Hand the keyboard"))
  }

  @Test(
    arguments: [
      ("time", "5 minutes left in this step."), ("cards", "1. Every move counts"),
      ("support", "Talk to your supervisor."), ("help", "pause"),
      ("where", "is saved as it is given"),
      ("edit", "only be done at the main keyboard"), ("all", "There are no questions"),
      ("notes", "about the match.\n\nStep 1 of 3"), ("jump x", "number"),
    ])
  func `words about the session are answered here`(_ line: String, _ answer: String) throws {
    let stage = RunningStage(Samples.record(), in: place)
    #expect(stage.shows("Welcome"))
    let written = try run(then: typing(("Next:", line), (answer, "quit")))
    #expect(written.contains(answer))
  }

  @Test func `the end is asked about on the main screen`() throws {
    let stage = RunningStage(Samples.record(), in: place)
    #expect(stage.shows("Welcome"))
    let written = try run(
      then: typing(
        ("Next:", "end"), ("The main screen asks", "note Not yet."), ("Done.", "skip"),
        ("is asking something", "quit")))
    #expect(written.contains("The main screen asks whether to end the session."))
    #expect(stage.shows("End the session for good?"))
    stage.press("y")
    #expect(stage.shows("The session has ended here."))
  }

  @Test func `at the end of input it goes on telling until the session's program stops`() throws {
    let stage = RunningStage(Samples.record(), in: place)
    #expect(stage.shows("Welcome"))
    var isPressed = false
    var isStopped = false
    let written = try run(isTerminal: false) { written in
      if written.contains("Step 2 of 3. Every move counts. 20 minutes.\n\nOn"), !isStopped {
        isStopped = true
        stage.press("Ctrl-C", "Ctrl-C")
        return nil
      }
      if written.contains("Next:"), !isPressed {
        isPressed = true
        stage.press("Space")
        return "end of input"
      }
      return nil
    }
    #expect(written.contains("On the main screen:\nThe card, to read and think about:"))
    #expect(written.contains("The session has stopped."))
  }

  @Test func `without a session and without input it says so and ends with not found`() {
    let failure = #expect(throws: CommandFailure.self) {
      _ = try run(isTerminal: false) { _ in "end of input" }
    }
    #expect(failure?.exitCode == 66)
  }

  @Test func `while it waits, quit ends it and other lines do nothing`() throws {
    let written = try run(input: ["next", "agree", "quit"]) { _ in nil }
    #expect(
      written
        == "No session runs in a whole window just now. This window waits for one; q closes it.\n")
  }

  @Test func `a line that is too long is refused`() throws {
    let stage = RunningStage(Samples.record(), in: place)
    #expect(stage.shows("Welcome"))
    let long = String(repeating: "a", count: 9_000)
    let written = try run(then: typing(("Next:", long), ("longer than", "quit")))
    #expect(written.contains("longer than"))
  }
}
