internal import Journal
internal import Practice
internal import Session

/// What a second window knows of the session it follows; both of its faces draw from it.
final class Follower {
  /// Something that came, and may have to be said.
  enum News: Hashable {
    /// A session was found; others that run could have been meant.
    case attached(others: [SessionID])
    /// The session stands somewhere else now.
    case changed
    /// What was typed last was taken.
    case taken
    /// What was typed last was not taken, and why.
    case refused(String)
    /// The session's program has stopped or gone away; it may come back.
    case lost
    /// As many follow as can.
    case full
    /// The session is run by another version of the program.
    case notUnderstood
    /// The record cannot be read, and why.
    case unreadable(String)
  }

  /// The most bytes of a line that `say` hands over.
  static let longestLine = FollowMessage.longest - 64

  /// The session as it was read last, with the time until now counted; nil before one was found.
  var current: (record: SessionRecord, scene: Scene)? {
    guard var machine else { return nil }
    _ = machine.handle(.tick, at: now())
    return (machine.record, machine.scene)
  }

  /// What has to be watched for news; nil while there is no connection.
  var descriptor: Int32? { link?.wire.descriptor }

  /// Whether a session is connected; while none is, `look` is to be called each second.
  var isAttached: Bool { link?.greeting != nil }

  private let search: FollowSearch
  private let now: () -> Moment
  private var link: FollowLink?
  private var machine: SessionMachine?
  private var moment: FollowMoment?
  private var silent: Set<String> = []
  private var looksWithoutGreeting = 0
  private var toldFault: FollowLink.Fault?

  /// Makes a follower of the session that `search` finds.
  init(_ search: FollowSearch, now: @escaping () -> Moment) {
    self.search = search
    self.now = now
  }

  // MARK: - Finding a session

  /// Looks whether a session runs, while none is connected; its greeting comes as news.
  func look() {
    guard !isAttached else { return }
    if let link {
      // One that has been stopped, or waits for somebody's editor, answers when it goes on.
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
  private var wanted: FollowSearch {
    guard let machine, machine.record.ending == nil else { return search }
    return FollowSearch(folders: search.folders, wanted: machine.record.id.text)
  }

  // MARK: - News

  /// Takes what has come from the session.
  func receive() -> [News] {
    guard let link else { return [] }
    let wasAttached = isAttached
    do throws(FollowLink.Fault) {
      let received = try link.receive()
      return (wasAttached ? [] : attached(link)) + news(of: received, from: link)
    } catch {
      return faulted(error)
    }
  }

  private func attached(_ link: FollowLink) -> [News] {
    guard let session = link.greeting?.session else { return [] }
    (silent, toldFault) = ([], nil)
    return [.attached(others: search.others(than: session))]
  }

  // Said once, however often it is tried again.
  private func faulted(_ fault: FollowLink.Fault) -> [News] {
    link = nil
    defer { toldFault = fault }
    guard fault != toldFault else { return [] }
    switch fault {
    case .nobody: return []
    case .full: return [.full]
    case .notUnderstood: return [.notUnderstood]
    }
  }

  private func news(of received: [FollowWire.Received], from link: FollowLink) -> [News] {
    var news: [News] = []
    var isChanged = false
    for received in received {
      switch received {
      case .message(.changed(let moment)):
        self.moment = moment
        isChanged = true
      case .message(.taken): news.append(.taken)
      case .message(.refused(let words)): news.append(.refused(words))
      case .message(.stopped): link.wire.end()
      case .message, .meaningless: break
      }
    }
    // Several changes that came together are one for whoever looks.
    if isChanged, let read = read(link) { news.append(read) }
    if !link.wire.isOpen {
      self.link = nil
      news.append(.lost)
    }
    return news
  }

  private func read(_ link: FollowLink) -> News? {
    guard let (session, records) = link.greeting, let moment else { return nil }
    do {
      var record = try Journal(folder: records, reader: .decks).read(session).record
      record.steps[record.current].seconds = moment.stepSeconds
      machine = SessionMachine(record, at: moment.moment)
      return .changed
    } catch {
      return .unreadable("\(error)")
    }
  }

  // MARK: - Saying

  /// Hands a line of the plain face's language to the session; false when there is none to take it.
  func say(_ line: String) -> Bool {
    guard let link, isAttached, let moment else { return false }
    let message = FollowMessage.typed(line, revision: moment.revision)
    guard FollowMessage(message.line) == message else { return false }
    link.wire.send(message)
    return link.wire.isOpen
  }
}
