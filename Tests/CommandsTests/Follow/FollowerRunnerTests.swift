import Faces
import Practice
import Session
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

@Suite(.timeLimit(.minutes(60))) struct FollowerRunnerTests {
  private let place: FollowPlace

  init() throws {
    signal(SIGPIPE, SIG_IGN)
    place = try FollowPlace()
  }

  private func run(
    _ terminal: ScriptedTerminal, look: StageLook = StageLook(), wanted: String? = nil
  ) throws {
    let follower = Follower(
      SessionSearch(folders: [place.folder], wanted: wanted), now: { Samples.moment })
    try FollowerRunner(
      follower, on: terminal,
      FollowerRunner.Settings(
        look: look, painter: Painter(palette: .terminal, usesColour: false), today: Samples.day,
        milliseconds: { Samples.moment.seconds * 1_000 + 400 })
    ).run()
  }

  private let welcome = ScriptedStep.news(until: "Step 1 of 3 · Welcome")

  @Test func `without a session it waits, and looks each second`() throws {
    let terminal = ScriptedTerminal([
      .timeouts(2),
      .look { #expect($0.screen.text.contains("This window waits for one")) },
      .keys("q"),
    ])
    try run(terminal)
    #expect(terminal.waits == [600, 600, 600])
    #expect(!terminal.isOpen)
    #expect(terminal.script.isEmpty)
  }

  @Test func `it shows the session, hands over keys and words, and shows what comes of them`()
    throws
  {
    let stage = RunningStage(Samples.record(), in: place)
    #expect(stage.shows("Welcome"))
    let terminal = ScriptedTerminal([
      // The room's last page is answered before what comes next is asked for.
      welcome, .keys("Space"), .news(until: "Blame comes quickly here."),
      .look { _ in #expect(stage.shows("When a home breaks down")) },
      .look { #expect($0.screen.text.contains("Step 2 of 3")) },
      .keys("k", "Who pays?", "Enter"),
      .look { _ in #expect(stage.shows("Set aside for later.")) },
      .news(until: "- Who pays?"), .keys("Ctrl-C"),
    ])
    try run(terminal)
    #expect(terminal.script.isEmpty)
    #expect(terminal.screen.complaints.isEmpty)
    // The session goes on without it.
    stage.press("Space")
    #expect(stage.shows("First everyone decides alone"))
  }

  @Test func `while the clock runs it wakes each second, and where it is calm each minute`() throws
  {
    let stage = RunningStage(Samples.record(), in: place)
    #expect(stage.shows("Welcome"))
    let each = ScriptedTerminal([welcome, .timeouts(2), .keys("q")])
    try run(each)
    #expect(each.waits.suffix(2) == [600, 600])
    let calm = ScriptedTerminal([welcome, .timeouts(1), .keys("q")])
    try run(calm, look: StageLook(isCalm: true))
    #expect(calm.waits.last == 59_600)
    stage.press("z")
    #expect(stage.shows("Paused"))
    let paused = ScriptedTerminal([welcome, .keys("q")])
    try run(paused)
    #expect(paused.waits.last == .some(nil))
  }

  @Test func `when the session's program goes away, the window says so and stays`() throws {
    let stage = RunningStage(Samples.record(), in: place)
    #expect(stage.shows("Welcome"))
    let terminal = ScriptedTerminal([
      welcome, .look { _ in stage.stop() },
      .news(until: "The session has stopped. This window waits"), .timeouts(1),
      .look {
        #expect($0.screen.text.contains("(reflect resume\n2026-11-21-k7m2)"))
        #expect($0.screen.text.contains("Welcome, everybody."))
      },
      .keys(":", "x", "Enter"), .look { #expect($0.screen.text.contains("stopped")) },
      .keys("Ctrl-C"),
    ])
    try run(terminal)
    #expect(terminal.script.isEmpty)
  }

  @Test func `a signal ends it with 130, and a terminal that goes away ends it quietly`() throws {
    let interrupted = ScriptedTerminal([.input(.interrupted)])
    #expect(throws: CommandFailure(.interrupted, "")) { try run(interrupted) }
    #expect(!interrupted.isOpen)
    try run(ScriptedTerminal([.input(.end)]))
  }

  @Test func `Ctrl-Z stops it, another size paints it anew`() throws {
    let terminal = ScriptedTerminal([
      .keys("Ctrl-Z"), .resize(columns: 40, rows: 12),
      .look {
        #expect($0.suspensions == 1)
        #expect($0.screen.text.contains("This window waits"))
      }, .keys("q"),
    ])
    try run(terminal)
    #expect(terminal.script.isEmpty)
  }

  @Test func `a fifth window is told that there is no place, and waits`() throws {
    let stage = RunningStage(Samples.record(), in: place)
    #expect(stage.shows("Welcome"))
    let others = try (0..<SessionServer.places).map { _ in try place.client() }
    for other in others {
      #expect(
        Patience.waits { other.notices().contains { if case .state? = $0 { true } else { false } } }
      )
      other.send(.seen(0, views: 0))
    }
    let terminal = ScriptedTerminal([
      .news(until: "4 windows follow the session already."),
      .look { _ in others[0].end() }, welcome, .keys("q"),
    ])
    try run(terminal)
    #expect(terminal.script.isEmpty)
  }
}
