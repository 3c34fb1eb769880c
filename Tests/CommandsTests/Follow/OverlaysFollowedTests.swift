import Faces
import Journal
import Practice
import Session
import TestKit
import Testing

@testable import Commands

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Whatever lies over the session on the main screen, and whatever comes from the second window.
@Suite(.timeLimit(.minutes(60))) struct OverlaysFollowedTests {
  init() { signal(SIGPIPE, SIG_IGN) }

  /// Something that lies over the session, and the keys that bring it there.
  enum Over: String, CaseIterable {
    case nothing, help, says, support, saved, plan, written, cards
    case emptySearch, emptyNote, emptyPoint, emptyMinutes, emptyCommand
    case search, note, point, minutes, command
    case stopping, ending, skipping, facilitatorNotes

    var keys: [String] {
      switch self {
      case .nothing: []
      case .help: ["?"]
      case .says: ["i"]
      case .support: ["v"]
      case .saved: ["d"]
      case .plan: ["m"]
      case .written: ["w"]
      case .cards: ["c"]
      case .emptySearch: ["/"]
      case .emptyNote: ["n"]
      case .emptyPoint: ["k"]
      case .emptyMinutes: ["t"]
      case .emptyCommand: [":"]
      case .search: ["/", "home"]
      case .note: ["n", "A long story"]
      case .point: ["k", "Who pays"]
      case .minutes: ["t", "7"]
      case .command: [":", "people 7"]
      case .stopping: ["q"]
      case .ending: ["x"]
      case .skipping: ["s"]
      case .facilitatorNotes: ["f"]
      }
    }

    /// What holds back an event that leaves the place.
    var reason: SessionAnswer.HoldingBack? {
      switch self {
      case .search, .note, .point, .minutes, .command: .typing
      case .says, .stopping, .ending, .skipping, .facilitatorNotes: .asking
      default: nil
      }
    }
  }

  /// A session at the first of a card's prompts, with something over it, and a client.
  private final class Session {
    let place: FollowPlace
    let stage: RunningStage
    private let client: Connection
    private var state = -1
    private var requests = 0

    init(_ over: Over) throws {
      place = try FollowPlace()
      stage = RunningStage(Samples.record(), in: place)
      #expect(stage.shows("Welcome"))
      client = try place.client()
      #expect(Patience.waits { hear() == nil && state >= 0 })
      for event: SessionEvent in [.next, .next, .tally([3, 1, 1, 0])] {
        #expect(answer(to: event) == .taken)
      }
      #expect(stage.shows("What do we know"))
      for key in over.keys {
        let before = stage.text
        stage.press(key)
        #expect(stage.shows { $0 != before }, "\(over): \(key)")
      }
    }

    deinit {
      stage.stop()
    }

    private func hear() -> SessionAnswer? {
      var answer: SessionAnswer?
      for notice in client.notices() {
        if case .state(let heard)? = notice { state = heard.number }
        if case .answer(let heard, request: requests)? = notice { answer = heard }
      }
      return answer
    }

    private func send(_ request: (Int, Int) -> WireRequest) -> SessionAnswer? {
      requests += 1
      let before = state
      client.send(request(requests, state))
      var answer: SessionAnswer?
      #expect(
        Patience.waits {
          answer = hear() ?? answer
          return answer != nil
        })
      // What is taken leads to another state, which what comes next is meant for.
      if answer == .taken, case .event = request(0, 0) {
        #expect(
          Patience.waits {
            _ = hear()
            return state > before
          })
      }
      return answer
    }

    func answer(to event: SessionEvent) -> SessionAnswer? {
      send { .event(event, request: $0, state: $1) }
    }

    func answerToPage() -> SessionAnswer? { send { .page(request: $0, state: $1) } }

    func record() throws -> SessionRecord {
      try Journal(folder: "\(place.root)/Records").read(Samples.id()).record
    }
  }

  @Test(arguments: Over.allCases.filter { $0.reason == nil })
  func `what carries no words gives way to what comes from elsewhere`(_ over: Over) throws {
    let next = try Session(over)
    #expect(next.answer(to: .back) == .refused(.firstViewsLocked))
    #expect(next.answer(to: .goAhead) == .refused(.nothingToGoAheadTo))
    #expect(next.answer(to: .next) == .taken)
    #expect(next.stage.shows("What would the young person say"))
    let skip = try Session(over)
    #expect(skip.answer(to: .skip) == .taken)
    #expect(skip.stage.shows("Step 3 of 3"))
  }

  @Test(arguments: Over.allCases.filter { $0.reason == nil })
  func `the page that is turned is the room's, never that of help or a list`(_ over: Over) throws {
    let session = try Session(over)
    #expect(session.answerToPage() == .lastPage)
    #expect(
      session.stage.shows { $0.contains("What do we know") && $0.contains("Step 2 of 3") })
  }

  @Test(arguments: Over.allCases.filter { $0.reason != nil })
  func `words begun and questions asked hold back what would take them away`(_ over: Over) throws {
    let session = try Session(over)
    let before = session.stage.text
    let reason = try #require(over.reason)
    for event: SessionEvent in [.next, .back, .skip, .jump(card: 1), .goAhead, .end] {
      #expect(session.answer(to: event) == .heldBack(reason), "\(event)")
    }
    #expect(session.answerToPage() == .heldBack(reason))
    #expect(session.stage.text == before)
  }

  @Test(arguments: Over.allCases)
  func `a note, a point, more minutes and the clock come through, and no view does`(_ over: Over)
    throws
  {
    let session = try Session(over)
    for event: SessionEvent in [.position(.pass), .confidence(3), .reason("Because.")] {
      #expect(session.answer(to: event) == .heldBack(.views))
    }
    let events: [SessionEvent] = [
      .note("Said elsewhere."), .park("Parked elsewhere."), .extend(minutes: 5), .pause,
    ]
    for event in events {
      #expect(session.answer(to: event) == .taken, "\(event)")
      if over.reason == .typing, let words = over.keys.last {
        #expect(session.stage.shows(words), "\(event)")
      }
    }
    let record = try session.record()
    #expect(record.steps[1].round?.notes.last?.text == "Said elsewhere.")
    #expect(record.parked.last?.text == "Parked elsewhere.")
    #expect(record.steps[1].minutes == 25)
    #expect(record.paused)
  }

  @Test(arguments: Over.allCases.filter { $0.reason == nil })
  func `the end is asked about on the main screen, and only a yes there ends it`(_ over: Over)
    throws
  {
    let session = try Session(over)
    #expect(session.answer(to: .end) == .asked)
    #expect(session.stage.shows("End the session for good?"))
    session.stage.press("n")
    #expect(session.stage.shows { !$0.contains("End the session for good?") })
    #expect(try session.record().ending == nil)
    #expect(session.answer(to: .end) == .asked)
    #expect(session.stage.shows("End the session for good?"))
    session.stage.press("y")
    #expect(session.stage.shows("The session has ended here."))
    #expect(try session.record().ending != nil)
  }
}
