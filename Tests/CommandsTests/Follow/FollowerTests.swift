import Faces
import FoundationEssentials
import Journal
import Practice
import Sealing
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

@Suite(.timeLimit(.minutes(60))) struct FollowerTests {
  private let place: FollowPlace

  init() throws {
    signal(SIGPIPE, SIG_IGN)
    place = try FollowPlace()
  }

  private func follower(_ wanted: String? = nil) -> Follower {
    Follower(
      SessionSearch(folders: [place.folder], wanted: wanted),
      now: { Moment(seconds: Samples.moment.seconds + 30) })
  }

  @Test func `time is counted by the steady clock, whatever the clock on the wall is set to`()
    throws
  {
    let stage = RunningStage(Samples.record(), in: place)
    #expect(stage.shows("Welcome"))
    var (wall, awake, asleep) = (Samples.moment.seconds, 1_000, 0)
    let follower = Follower(
      SessionSearch(folders: [place.folder], wanted: nil), now: { Moment(seconds: wall) },
      awake: { awake }, sleep: SleepWatch { asleep })
    #expect(reaches(.opening, follower))
    let left = try #require(follower.current?.scene.status.stepSecondsLeft)
    wall += 7_200
    asleep += 7_190
    awake += 10
    #expect(follower.current?.scene.status.stepSecondsLeft == left - 10)
    #expect(follower.slept() == 7_190)
    #expect(follower.slept() == nil)
  }

  /// Takes what has come, looking for a session while there is none.
  private func news(_ follower: Follower) -> [Follower.News] {
    if follower.descriptor == nil { follower.look() }
    return follower.receive()
  }

  /// Waits until this news comes; false when it never does.
  private func hears(_ wanted: Follower.News, _ follower: Follower) -> Bool {
    Patience.waits { news(follower).contains(wanted) }
  }

  /// Follows until the session stands at `stage`; false when it never does.
  private func reaches(_ stage: Place.Phase, _ follower: Follower) -> Bool {
    Patience.waits {
      _ = news(follower)
      return follower.current?.scene.place.phase == stage
    }
  }

  @Test func `a sealed session is followed without a passphrase, answer after answer`() throws {
    let passphrase = try #require(Passphrase([65]))
    let journal = Journal(folder: "\(place.root)/Records", ring: KeyRing(work: 1))
    #expect(try journal.seal(with: passphrase).isFinished)
    let stage = RunningStage(Samples.record(), in: place)
    #expect(stage.shows("Welcome"))
    let follower = follower()
    #expect(reaches(.opening, follower))
    let file = FileManager.default.contents(atPath: journal.path(of: Samples.id()))
    #expect(file?.starts(with: SealedFile.beginning) == true)
    #expect(follower.handOver(.note("Said in the second window.")))
    #expect(
      Patience.waits {
        _ = news(follower)
        return follower.current?.record.steps.contains { !$0.notes.isEmpty } == true
      })
  }

  @Test(arguments: [false, true])
  func `what was thought of a card before comes when the main screen shows it, sealed or not`(
    _ isSealed: Bool
  ) throws {
    let known = Journal(folder: "\(place.root)/Records", ring: KeyRing(work: 1))
    var met = Samples.finishedRecord(tail: "bcdf")
    met.group = try GroupName("Night team")
    try known.create(met).close()
    if isSealed { #expect(try known.seal(with: #require(Passphrase([65]))).isFinished) }
    var record = Samples.record()
    record.group = met.group
    record.current = 1
    record.steps[1].round?.earlier = Round.Earlier(session: met.id, step: 1)
    let stage = RunningStage(record, in: place, known: known)
    let follower = follower()
    #expect(reaches(.opening, follower))
    #expect(goesOn(to: .firstViews, follower))
    #expect(follower.handOver(.tally([3, 1, 1, 0])))
    #expect(reaches(.talk, follower))
    #expect(goesOn(to: .secondViews, follower))
    #expect(follower.handOver(.tally([1, 3, 1, 0])))
    #expect(reaches(.action, follower))
    // Where both counts don't fit on one screen, Space shows the other.
    #expect(stage.shows("Before and after the finding"))
    if !stage.text.contains("This group met the card before") { stage.press("Space") }
    #expect(stage.shows("This group met the card before"))
    let (told, scene) = try #require(follower.current)
    #expect(
      scene.parts.contains {
        if case .earlierCounts(let then, _) = $0 { then.day == met.day } else { false }
      })
    var lines = FollowerLines(today: Samples.day, isTerminal: false)
    let shown = lines.show(told, scene).map(\.string)
    #expect(shown.contains { $0.hasPrefix("This group met the card before") }, "\(shown)")
  }

  /// Goes on, page by page, until the session stands at `stage`, with nothing of before told on the way.
  private func goesOn(to stage: Place.Phase, _ follower: Follower) -> Bool {
    Patience.waits {
      _ = news(follower)
      #expect(follower.current?.scene.showsEarlier == false)
      if follower.current?.scene.place.phase == stage { return true }
      _ = follower.goOn()
      return false
    }
  }

  @Test func `it waits for a session, finds it, and knows where it stands and the time`() throws {
    let follower = follower()
    follower.look()
    #expect(follower.descriptor == nil)
    let stage = RunningStage(Samples.record(), in: place)
    #expect(stage.shows("Welcome"))
    #expect(hears(.attached(others: []), follower))
    #expect(reaches(.opening, follower))
    let current = try #require(follower.current)
    #expect(current.record.id == Samples.id())
    // The clock has run for half a minute since the session said where it stands.
    #expect(current.scene.status.stepSecondsLeft == 270)
  }

  @Test func `what is done at the main keyboard is known here`() {
    let stage = RunningStage(Samples.record(), in: place)
    #expect(stage.shows("Welcome"))
    let follower = follower()
    stage.press("Space")
    #expect(stage.shows("When a home breaks down"))
    #expect(reaches(.opening, follower))
    #expect(follower.current?.scene.status.step == 2)
    stage.press("Space")
    #expect(reaches(.firstViews, follower))
  }

  @Test func `what is typed here is done there, shown on the main screen, and saved`() throws {
    let stage = RunningStage(Samples.record(), in: place)
    #expect(stage.shows("Welcome"))
    let follower = follower()
    #expect(reaches(.opening, follower))
    for (event, shown) in [
      (.next, "When a home breaks down"), (.next, "First everyone decides alone"),
      (.tally([3, 1, 1, 0]), "Taken down."), (.park("Who pays?"), "Set aside for later."),
      (.extend(minutes: 5), "25:00 left"),
    ] as [(SessionEvent, String)] {
      #expect(follower.handOver(event))
      #expect(stage.shows(shown), "\(event)")
      #expect(hears(.answered(.taken), follower), "\(event)")
    }
    let record = try Journal(folder: "\(place.root)/Records").read(Samples.id()).record
    #expect(record.steps[1].round?.first.tallies == [Samples.tally(3, 1, 1, 0, 1)])
    #expect(record.parked.map(\.text) == ["Who pays?"])
    #expect(record.steps[1].minutes == 25)
  }

  @Test func `going on from here first shows the room all there is to see`() {
    let stage = RunningStage(Samples.record(), in: place)
    #expect(stage.shows("Welcome"))
    let follower = follower()
    #expect(reaches(.opening, follower))
    for event: SessionEvent in [.next, .next, .tally([3, 1, 1, 0]), .next, .next] {
      #expect(follower.handOver(event))
      #expect(hears(.answered(.taken), follower), "\(event)")
    }
    #expect(stage.shows("What the research found:"))
    for shown in ["14.8 moves", "What this does not say:"] {
      #expect(follower.handOver(.next))
      #expect(hears(.answered(.heldBack(.pages)), follower))
      #expect(follower.goOn())
      #expect(stage.shows(shown), "\(shown)")
      #expect(hears(.answered(.taken), follower))
      #expect(follower.current?.scene.place.phase == .finding)
    }
    #expect(follower.goOn())
    #expect(reaches(.secondViews, follower))
  }

  @Test func `what was said of one thing is gone when the session goes on from here`() {
    let stage = RunningStage(Samples.record(), in: place)
    #expect(stage.shows("Welcome"))
    let follower = follower()
    #expect(reaches(.opening, follower))
    #expect(follower.handOver(.park("Who?")))
    #expect(stage.shows("Set aside for later."))
    #expect(hears(.answered(.taken), follower))
    #expect(follower.goOn())
    #expect(hears(.answered(.taken), follower))
    #expect(stage.shows { $0.contains("Step 2 of 3") && !$0.contains("Set aside") })
  }

  @Test func `what the session does not take comes back with the reason`() {
    let stage = RunningStage(Samples.record(capture: .each, people: 3), in: place)
    #expect(stage.shows("Welcome"))
    let follower = follower()
    #expect(reaches(.opening, follower))
    #expect(follower.handOver(.back))
    #expect(
      hears(.answered(.refused(.nothingBefore)), follower))
    stage.press("Space", "Space")
    #expect(stage.shows("Hand the keyboard to Person 1."))
    #expect(reaches(.firstViews, follower))
    #expect(follower.handOver(.position(.named("agree"))))
    #expect(hears(.answered(.heldBack(.views)), follower))
    #expect(stage.shows("Hand the keyboard to Person 1."))
  }

  @Test func `what was meant for a state that is left is not taken`() throws {
    let stage = RunningStage(Samples.record(), in: place)
    #expect(stage.shows("Welcome"))
    let late = try place.client()
    stage.press("Space")
    #expect(stage.shows("When a home breaks down"))
    late.send(.event(.next, request: 5, state: 0))
    late.send(.page(request: 6, state: 0))
    var notices: [WireNotice?] = []
    #expect(
      Patience.waits {
        notices += late.notices()
        return notices.contains(.answer(.movedOn, request: 6))
      })
    #expect(notices.contains(.answer(.movedOn, request: 5)))
    #expect(late.isOpen)
  }

  @Test func `while somebody writes, nothing takes their words away`() {
    let stage = RunningStage(StageRun.solo, in: place)
    #expect(stage.shows("Welcome"))
    let follower = follower()
    stage.press("Space", "Space", "1", "Enter", "Enter", "We moved")
    #expect(stage.shows("We moved"))
    #expect(reaches(.firstViews, follower))
    #expect(follower.handOver(.skip))
    #expect(hears(.answered(.heldBack(.typing)), follower))
    #expect(follower.handOver(.park("Who?")))
    #expect(hears(.answered(.taken), follower))
    #expect(stage.shows("We moved"))
  }

  @Test func `views that others give in turn make nobody's line stale`() throws {
    let stage = RunningStage(Samples.record(capture: .each, people: 3), in: place)
    #expect(stage.shows("Welcome"))
    stage.press("Space", "Space")
    #expect(stage.shows("Hand the keyboard to Person 1."))
    let client = try place.client()
    var state: WireState?
    let hears = { (isRight: (WireState) -> Bool) in
      Patience.waits {
        for case .state(let heard)? in client.notices() { state = heard }
        return state.map(isRight) ?? false
      }
    }
    #expect(hears { _ in true })
    let before = try #require(state)
    stage.press("Enter", "1", "Enter", "Enter", "Enter")
    #expect(stage.shows("Hand the keyboard to Person 2."))
    #expect(hears { $0.views == before.views + 3 })
    #expect(state?.number == before.number)
    client.send(.event(.park("Who pays?"), request: 1, state: before.number))
    #expect(stage.shows("Set aside for later."))
    // The last view ends the round, and what was meant for it is stale.
    #expect(hears { $0.number == before.number + 1 })
    stage.press("Enter", "p", "Enter", "Enter", "p", "Enter")
    #expect(hears { $0.number == before.number + 2 })
  }

  @Test func `when the session's program stops it says so, waits, and goes on with it`() {
    let follower = follower()
    do {
      let stage = RunningStage(Samples.record(), in: place)
      #expect(stage.shows("Welcome"))
      #expect(reaches(.opening, follower))
      stage.stop()
      #expect(hears(.lost, follower))
      #expect(follower.descriptor == nil)
      follower.look()
      #expect(!follower.isAttached)
      #expect(!follower.goOn())
      #expect(follower.current?.record.id == Samples.id())
    }
    // Another session does not take its place; the same one does.
    let other = RunningStage(Samples.record(tail: "bcdf"), in: place)
    #expect(other.shows("Welcome"))
    follower.look()
    #expect(follower.descriptor == nil)
    let stage = RunningStage(Samples.record(), in: place)
    #expect(stage.shows("Welcome"))
    #expect(hears(.attached(others: [Samples.id("bcdf")]), follower))
  }

  @Test func `where no session of the workspace that was named runs, it says whose it follows`() {
    let stage = RunningStage(Samples.record(), in: place)
    #expect(stage.shows("Welcome"))
    var search = SessionSearch(folders: [place.folder], wanted: nil)
    search.records = Journal(folder: "\(place.root)/Elsewhere")
    let follower = Follower(search, now: { Samples.moment })
    #expect(hears(.elsewhere("\(place.root)/Records"), follower))
    #expect(reaches(.opening, follower))
  }

  @Test func `two can follow at once, and one may go and come back`() {
    let stage = RunningStage(Samples.record(), in: place)
    #expect(stage.shows("Welcome"))
    var first: Follower? = follower()
    let second = follower()
    #expect(first.map { reaches(.opening, $0) } == true)
    #expect(reaches(.opening, second))
    first = nil
    stage.press("Space", "Space")
    #expect(reaches(.firstViews, second))
    let third = follower()
    #expect(reaches(.firstViews, third))
  }

  @Test func `a record that cannot be read is told, and the next change tries again`() throws {
    let stage = RunningStage(Samples.record(), in: place)
    #expect(stage.shows("Welcome"))
    let follower = follower()
    #expect(reaches(.opening, follower))
    let path = "\(place.root)/Records/2026-11-21-k7m2.json"
    let whole = try Data(contentsOf: URL(filePath: path))
    let another = self.follower()
    try Data("{".utf8).write(to: URL(filePath: path))
    var reason = ""
    #expect(
      Patience.waits {
        for case .unreadable(let words) in news(another) { reason = words }
        return reason != ""
      })
    #expect(reason.contains("2026-11-21-k7m2.json"))
    try whole.write(to: URL(filePath: path))
  }

  @Test func `strangers who talk nonsense or go in mid-line disturb nobody`() throws {
    let stage = RunningStage(Samples.record(), in: place)
    #expect(stage.shows("Welcome"))
    let follower = follower()
    #expect(reaches(.opening, follower))
    for text in [
      "\u{1B}]0;x\u{7}\n", "typed 0 /end\n", "GET /\r\n\r\n", "half",
      #"{"request":1,"state":1,"event":"end"}"# + "\n",
    ] {
      let stranger = try place.stranger()
      stranger.write(raw: Array(text.utf8))
      stranger.end()
    }
    #expect(follower.goOn())
    #expect(hears(.answered(.taken), follower))
    #expect(stage.shows("When a home breaks down"))
  }
}
