internal import Journal
internal import Practice
internal import SessionEngine

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

  /// What has to be watched for news; nil while no session is connected.
  var descriptor: Int32? { link?.wire.descriptor }

  private let search: FollowSearch
  private let now: () -> Moment
  private var link: FollowLink?
  private var machine: SessionMachine?
  private var moment: FollowMoment?

  /// Makes a follower of the session that `search` finds.
  init(_ search: FollowSearch, now: @escaping () -> Moment) {
    self.search = search
    self.now = now
  }

  /// Looks whether a session runs, while none is connected.
  func look() -> [News] {
    guard link == nil else { return [] }
    do {
      let found = try wanted.connect()
      link = found.link
      return [.attached(others: found.others)] + receive()
    } catch {
      switch error {
      case .nobody: return []
      case .full: return [.full]
      case .notUnderstood: return [.notUnderstood]
      }
    }
  }

  // Once a session was found it is that one which is waited for, whatever else runs meanwhile.
  private var wanted: FollowSearch {
    guard let machine, machine.record.ending == nil else { return search }
    return FollowSearch(folders: search.folders, wanted: machine.record.id.text)
  }

  /// Takes what has come from the session.
  func receive() -> [News] {
    guard let link else { return [] }
    var news: [News] = []
    var isChanged = false
    for received in link.receive() {
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
    if isChanged { news.append(read(link)) }
    if !link.wire.isOpen {
      self.link = nil
      news.append(.lost)
    }
    return news
  }

  private func read(_ link: FollowLink) -> News {
    do {
      var record = try Journal(folder: link.records).read(link.session).record
      guard let moment else { return .changed }
      record.steps[record.current].seconds = moment.stepSeconds
      machine = SessionMachine(record, at: moment.moment)
      return .changed
    } catch {
      return .unreadable("\(error)")
    }
  }

  /// Hands a line of the plain face's language to the session; false when there is none to take it.
  func say(_ line: String) -> Bool {
    guard let link, let moment else { return false }
    let message = FollowMessage.typed(line, revision: moment.revision)
    guard FollowMessage(message.line) == message else { return false }
    link.wire.send(message)
    return link.wire.isOpen
  }
}
