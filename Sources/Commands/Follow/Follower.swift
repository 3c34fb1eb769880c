internal import Faces
internal import Journal
internal import Practice
internal import Sealing
internal import Session

/// What a second window knows of the session it follows; both of its faces draw from it.
final class Follower {
  /// Something that came, and may have to be said.
  enum News: Equatable {
    /// A session was found; others that run could have been meant.
    case attached(others: [SessionID])
    /// The session found isn't of the workspace that was named: its records are in this folder.
    case elsewhere(String)
    /// The session stands somewhere else now.
    case changed
    /// What became of what was handed over last.
    case answered(SessionAnswer)
    /// The session's program has stopped or gone away; it may come back.
    case lost
    /// As many follow as can.
    case full
    /// The session is run by another version of the program.
    case notUnderstood
    /// The record cannot be read, and why.
    case unreadable(String)
  }

  /// The session as it was read last, with the time until now counted; nil before one was found.
  var current: (record: SessionRecord, scene: Scene)? {
    guard var machine else { return nil }
    _ = machine.handle(.tick, at: now(), awake: awake())
    return (machine.record, machine.scene)
  }

  /// Where phones find the session, and how many have; nil where people aren't on phones.
  var phones: PhonesShown? {
    guard let record = machine?.record, record.capture == .phones else { return nil }
    let place = state?.phones.map { PhonesShown.State.ready(address: $0.address, code: $0.code) }
    return PhonesShown(place ?? .starting, in: record)
  }

  /// What has to be watched for news; nil while there is no connection.
  var descriptor: Int32? { link?.connection.descriptor }

  /// Whether a session is connected; while none is, `look` is to be called each second.
  var isAttached: Bool { link?.records != nil }

  private let search: SessionSearch
  private let now: () -> Moment
  private let awake: () -> Int?
  private var sleep: SleepWatch
  private var link: SessionLink?
  private var machine: SessionMachine?
  private var state: WireState?
  private var requests = 0
  /// What turns the room's page and, where none is left, goes on: its request, and where it was meant.
  private var goingOn: (request: Int, state: Int)?
  private var silent: Set<String> = []
  private var looksWithoutGreeting = 0
  private var toldFault: SessionLink.Fault?

  /// - Parameter awake: A second of the steady clock that time is counted by.
  init(
    _ search: SessionSearch, now: @escaping () -> Moment, awake: @escaping () -> Int? = { nil },
    sleep: SleepWatch = SleepWatch()
  ) {
    self.search = search
    self.now = now
    self.awake = awake
    self.sleep = sleep
  }

  /// How many seconds the computer has slept since this was asked last, where a clock would have run.
  func slept() -> Int? {
    let seconds = sleep.slept()
    guard isAttached, let record = machine?.record, !record.paused, record.ending == nil else {
      return nil
    }
    return seconds
  }

  // MARK: - Finding a session

  /// Looks whether a session runs, while none is connected; its greeting comes as news.
  func look() {
    guard !isAttached else { return }
    if let link {
      // One that has been stopped, or waits for someone's editor, answers when it goes on.
      looksWithoutGreeting += 1
      guard looksWithoutGreeting > Self.patience else { return }
      silent.insert(link.path)
    }
    looksWithoutGreeting = 0
    link = try? wanted.connect(after: silent)
    if let link, silent.contains(link.path) { silent = [] }
  }

  // So many looks a session is given for its greeting, before another one is tried.
  private static let patience = 3

  // Once a session was found it is that one which is waited for, whatever else runs meanwhile.
  private var wanted: SessionSearch {
    guard let machine, machine.record.ending == nil else { return search }
    return SessionSearch(folders: search.folders, wanted: machine.record.id.text)
  }

  // MARK: - News

  /// Receives what has come from the session.
  func receive() -> [News] {
    guard let link else { return [] }
    let wasAttached = isAttached
    do throws(SessionLink.Fault) {
      let notices = try link.receive()
      return (wasAttached ? [] : attached(link)) + news(of: notices, from: link)
    } catch {
      return faulted(error)
    }
  }

  private func attached(_ link: SessionLink) -> [News] {
    guard isAttached, let session = link.session, let records = link.records else { return [] }
    (silent, toldFault) = ([], nil)
    return [.attached(others: search.others(than: session))]
      + (search.isElsewhere(session) ? [.elsewhere(records)] : [])
  }

  // Said once, however often it is tried again.
  private func faulted(_ fault: SessionLink.Fault) -> [News] {
    link = nil
    goingOn = nil
    defer { toldFault = fault }
    guard fault != toldFault else { return [] }
    switch fault {
    case .nobody: return []
    case .full: return [.full]
    case .notUnderstood: return [.notUnderstood]
    }
  }

  private func news(of notices: [WireNotice], from link: SessionLink) -> [News] {
    var news: [News] = []
    var isChanged = false
    for notice in notices {
      switch notice {
      case .state(let state):
        self.state = state
        isChanged = true
      case .answer(let answer, let request):
        if let answer = goOn(after: answer, to: request) { news.append(.answered(answer)) }
      case .session, .welcome, .closed: break
      }
    }
    // Several changes that came together are one for whoever looks.
    if isChanged, let read = read(link) { news.append(read) }
    if !link.connection.isOpen {
      self.link = nil
      goingOn = nil
      news.append(.lost)
    }
    return news
  }

  private func read(_ link: SessionLink) -> News? {
    guard let session = link.session, let records = link.records, let state else { return nil }
    link.connection.send(.seen(state.number, views: state.views))
    do {
      var record = try journal(in: records, state.key).read(session).record
      record.steps[record.current].seconds = state.stepSeconds
      var machine = SessionMachine(record, at: state.moment, awake: awake())
      machine.memory = memory(for: record, in: records, state.earlierKey)
      self.machine = machine
      return .changed
    } catch let error as JournalError where error.underlying as? SealingFault == .headerChanged {
      // It was sealed anew meanwhile: the state that comes next brings the key.
      return nil
    } catch {
      return .unreadable("\(error)")
    }
  }

  // What was thought of the card before. The engine keeps it back until the main screen shows it, and where
  // it is sealed the key comes no sooner.
  private func memory(
    for record: SessionRecord, in records: String, _ key: String?
  ) -> SessionMemory {
    var memory = SessionMemory()
    guard let round = record.steps[record.current].round, let earlier = round.earlier else {
      return memory
    }
    memory.take(earlier, of: round.card.key, for: record, journal(in: records, key))
    return memory
  }

  // The session's process says what opens a record; nobody is asked here.
  private func journal(in records: String, _ key: String?) -> Journal {
    let ring = KeyRing()
    if let key = key.flatMap(FileKey.init) { ring.add(.file(key)) }
    return Journal(folder: records, reader: .decks, ring: ring)
  }

  // MARK: - Handing over

  /// Hands something to the session; false when there is none to take it.
  func handOver(_ event: SessionEvent) -> Bool {
    guard let state else { return false }
    return send { .event(event, request: $0, state: state.number) }
  }

  /// Goes on as the main screen's key does: to the room's next page, and after the last one to what
  /// comes next; false when there is no session.
  func goOn() -> Bool {
    guard let state else { return false }
    goingOn = (requests + 1, state.number)
    return send { .page(request: $0, state: state.number) }
  }

  // The answer that is told; nil where going on is only half done.
  private func goOn(after answer: SessionAnswer, to request: Int) -> SessionAnswer? {
    guard let (awaited, state) = goingOn, awaited == request else { return answer }
    goingOn = nil
    guard answer == .lastPage else { return answer }
    _ = send { .event(.next, request: $0, state: state) }
    return nil
  }

  private func send(_ request: (Int) -> WireRequest) -> Bool {
    guard let link, isAttached else { return false }
    requests += 1
    link.connection.send(request(requests))
    return link.connection.isOpen
  }
}
