internal import Faces
internal import Practice
internal import Session
internal import System
internal import Window

/// The facilitator's second window as plain lines, which are only ever added to.
final class FollowerLines {
  private let follower: Follower
  private let today: CalendarDay
  private let input: Descriptor
  private let write: ([SafeText]) throws -> Void
  private let isTerminal: Bool
  private var reader = LineReader(limit: Wire.longestText)
  private var shown: FollowerNotes?
  private var hasInput = true
  private var isClosed = false
  private var asked: SessionEvent?

  /// Makes a face for `follower` that reads lines from `input`.
  init(
    _ follower: Follower, today: CalendarDay, input: Descriptor = .input,
    isTerminal: Bool = Output.isConversation,
    write: @escaping ([SafeText]) throws -> Void = Output.show
  ) {
    self.follower = follower
    self.today = today
    self.input = input
    self.isTerminal = isTerminal
    self.write = write
  }

  /// Runs until somebody types quit, the session is over, or there is no input left and no session either.
  ///
  /// - Throws: A `CommandFailure` when the output is gone, or when no session runs and nobody waits.
  func run() throws {
    follower.look()
    if follower.descriptor == nil { try write([SafeText(Language.words.waitingForSession)]) }
    while !isClosed {
      guard hasInput || follower.descriptor != nil else { return try leave() }
      try takeNext()
    }
  }

  private func leave() throws {
    guard shown == nil else { return }
    throw CommandFailure(.notFound, Language.words.nothingToFollow)
  }

  private func takeNext() throws {
    let watched = [hasInput ? input : nil, follower.descriptor.map(Descriptor.init)]
    // Without a session it is looked for each second; with one, whatever happens comes by itself.
    switch try? Descriptor.wait(
      for: watched.compactMap { $0 }, within: follower.isAttached ? nil : 1_000)
    {
    case .timeout?: follower.look()
    case .ready(let ready)?:
      if let other = watched[1], ready.contains(other) { try take(follower.receive()) }
      if ready.contains(input) { try readLines() }
    case .interrupted?, nil: break
    }
  }

  // MARK: - News

  private func take(_ news: [Follower.News]) throws {
    for news in news {
      switch news {
      case .changed: try show()
      case .answered(let answer): try write(PlainFace().answer(answer))
      case .attached, .full, .notUnderstood, .unreadable:
        if let words = Language.words.follow(news) { try say(words) }
      case .lost:
        guard let words = Language.words.lost(follower.current?.record) else {
          isClosed = true
          return
        }
        try say(words)
      }
    }
  }

  private func show() throws {
    guard let current = follower.current else { return }
    let notes = FollowerNotes(current.record, current.scene)
    try write(notes.lines(after: shown))
    shown = notes
  }

  private func say(_ words: String) throws {
    try write(words.isEmpty ? [] : [SafeText(words)])
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
      case .tooLong(let limit): try write(PlainFace().refusal(.tooLong(limit: limit)))
      case .end, .interrupted: break
      }
    }
  }

  private func take(_ line: String) throws {
    if let asked {
      self.asked = nil
      guard line.isEmpty || PlainFace().saysYes(line) else {
        return try say(Language.words.notHandedOver)
      }
      return try handOver(asked)
    }
    guard let scene = follower.current?.scene else {
      if ["q", "quit"].contains(line.lowercased().filter { !$0.isWhitespace }) { isClosed = true }
      return
    }
    switch PlainFace().read(line, in: scene, today: today) {
    case .unclear(let words): try write([words])
    case .command(let command): try follow(command, in: scene)
    case .event(.next) where scene.ask == .goOn: try tell(follower.goOn())
    case .event(let event):
      guard let question = PlainFace().confirmation(of: event, in: scene), isTerminal else {
        return try handOver(event)
      }
      asked = event
      try write([question])
    }
  }

  private func handOver(_ event: SessionEvent) throws { try tell(follower.handOver(event)) }

  private func tell(_ isHandedOver: Bool) throws {
    if !isHandedOver { try say(Language.words.nothingToSayItTo) }
  }

  private func follow(_ command: SessionCommand, in scene: Scene) throws {
    guard let record = follower.current?.record else { return }
    let face = PlainFace()
    switch command {
    case .quit: isClosed = true
    case .end: try handOver(.end)
    case .edit: try say(Language.words.onlyAtMainKeyboard)
    case .time: try write(face.timeLine(scene.status))
    case .cards:
      try write(face.cardList(record.rounds.map(\.card.title), current: scene.status.card))
    case .notes, .again:
      shown = nil
      try show()
    case .allPrompts: try write(face.allPrompts(of: record.steps[record.current].round?.card))
    case .support: try write(face.support(record.support))
    case .whereSaved: try say(Language.words.savedAtMainKeyboard(record.id))
    case .help: try write(face.help(for: scene))
    }
  }
}
