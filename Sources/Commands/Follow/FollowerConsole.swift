internal import Faces
internal import Practice
internal import Session
internal import System
internal import Window

/// Runs the facilitator's second window as plain lines.
final class FollowerConsole {
  private let follower: Follower
  private let input: Descriptor
  private let write: ([SafeText]) throws -> Void
  private var face: FollowerLines
  private var reader = LineReader(limit: Wire.longestText)
  private var hasInput = true
  private var isClosed = false

  /// Makes a window for `follower` that reads lines from `input`.
  init(
    _ follower: Follower, today: CalendarDay, input: Descriptor = .input,
    isTerminal: Bool = Output.isConversation,
    write: @escaping ([SafeText]) throws -> Void = Output.show
  ) {
    self.follower = follower
    self.input = input
    self.write = write
    face = FollowerLines(today: today, isTerminal: isTerminal, language: Language.current.faces)
  }

  /// Runs until somebody types quit, the session is over, or there is no input left and no session either.
  ///
  /// - Throws: A `CommandFailure` when the output is gone, or when no session runs and nobody waits.
  func run() throws {
    follower.look()
    if follower.descriptor == nil { try write(face.waiting) }
    while !isClosed {
      guard hasInput || follower.descriptor != nil else {
        if face.hasShown { return }
        throw CommandFailure(.notFound, Language.words.nothingToFollow)
      }
      try takeNext()
    }
  }

  private func takeNext() throws {
    let watched = [hasInput ? input : nil, follower.descriptor.map(Descriptor.init)]
    // Without a session it is looked for each second; with one, whatever happens comes by itself.
    let came = try? Descriptor.wait(
      for: watched.compactMap { $0 }, within: follower.isAttached ? nil : 1_000)
    if let seconds = follower.slept() { try write(face.say(.slept(seconds))) }
    switch came {
    case .timeout?: follower.look()
    case .ready(let ready)?:
      if let other = watched[1], ready.contains(other) { try take(follower.receive()) }
      if ready.contains(input) { try readLines() }
    case .interrupted?, nil: break
    }
  }

  private func take(_ news: [Follower.News]) throws {
    for news in news {
      switch news {
      case .changed:
        guard let (record, scene) = follower.current else { continue }
        try write(
          face.show(record, scene, ends: scene.status.ends, phones: follower.phones))
      case .answered(let answer): try write(face.answer(answer))
      case .lost: try lose()
      case .attached, .elsewhere, .full, .notUnderstood, .unreadable:
        if let told = news.told { try write(face.say(told)) }
      }
    }
  }

  private func lose() throws {
    guard let record = follower.current?.record else { return try write(face.waiting) }
    if record.ending != nil {
      isClosed = true
      return
    }
    try write(face.stopped(record.id))
  }

  // MARK: - Lines

  private func readLines() throws {
    do throws(SystemFault) {
      let bytes = try input.readSome(upTo: 32 * 1024)
      hasInput = !bytes.isEmpty
      reader.add(bytes)
    } catch {
      hasInput = error == .interrupted || error == .wouldBlock
    }
    while !isClosed, let line = reader.nextLine() {
      switch line {
      case .line(let text): try take(text)
      case .tooLong(let limit): try write(face.answer(.refused(.tooLong(limit: limit))))
      case .end, .interrupted: break
      }
    }
  }

  private func take(_ line: String) throws {
    let taken = face.take(line, in: follower.current)
    try write(taken.lines)
    switch taken.request {
    case .event(let event): try tell(follower.handOver(event))
    case .goOn: try tell(follower.goOn())
    case .close: isClosed = true
    case .readCards, .suspend, .repaint, nil: break
    }
  }

  private func tell(_ isHandedOver: Bool) throws {
    if !isHandedOver { try write(face.nobodyToTell) }
  }
}

extension Follower.News {
  /// What a window says of it; nil for what is seen anyway.
  var told: FollowerNews? {
    switch self {
    case .attached(let others): others.isEmpty ? nil : .othersRun(others)
    case .elsewhere(let folder): .recordsElsewhere(folder)
    case .full: .noPlace(SessionServer.places)
    case .notUnderstood: .otherVersion
    case .unreadable(let reason): .unreadable(reason)
    case .changed, .answered, .lost: nil
    }
  }
}
