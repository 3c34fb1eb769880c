internal import Faces
internal import Practice
internal import Window

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// The facilitator's second window as plain lines, which are only ever added to.
final class FollowerLines {
  private let follower: Follower
  private let today: CalendarDay
  private let input: Int32
  private let write: ([SafeText]) throws -> Void
  private let isTerminal: Bool
  private var reader = LineReader(limit: Follower.longestLine)
  private var shown: FollowerNotes?
  private var hasInput = true
  private var isClosed = false
  private var asked: (line: String, enterIsYes: Bool)?

  /// Makes a face for `follower` that reads lines from `input`.
  init(
    _ follower: Follower, today: CalendarDay, input: Int32 = STDIN_FILENO,
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
    if follower.descriptor == nil { try write([SafeText(Messages.waitingForSession)]) }
    while !isClosed {
      guard hasInput || follower.descriptor != nil else { return try leave() }
      try takeNext()
    }
  }

  private func leave() throws {
    guard shown == nil else { return }
    throw CommandFailure(.notFound, Messages.nothingToFollow)
  }

  private func takeNext() throws {
    var ready = [hasInput ? input : -1, follower.descriptor ?? -1].map {
      pollfd(fd: $0, events: Int16(POLLIN), revents: 0)
    }
    // Without a session it is looked for each second; with one, whatever happens comes by itself.
    let count = poll(&ready, nfds_t(ready.count), follower.isAttached ? -1 : 1_000)
    guard count >= 0 else { return }
    if count == 0 { follower.look() }
    if ready[1].revents != 0 { try take(follower.receive()) }
    if ready[0].revents != 0 { try readLines() }
  }

  // MARK: - News

  private func take(_ news: [Follower.News]) throws {
    for news in news {
      switch news {
      case .changed: try show()
      case .taken: try say(Messages.takenOver)
      case .refused(let words): try say(words)
      case .attached, .full, .notUnderstood, .unreadable:
        if let words = Messages.follow(news) { try say(words) }
      case .lost:
        guard let words = Messages.lost(follower.current?.record) else {
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
    var bytes = [UInt8](repeating: 0, count: 32 * 1024)
    let count = read(input, &bytes, bytes.count)
    if count > 0 {
      reader.add(bytes.prefix(count))
    } else if count == 0 || (errno != EINTR && errno != EAGAIN) {
      hasInput = false
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
      guard asked.enterIsYes && line.isEmpty || PlainFace().saysYes(line) else {
        return try say(Messages.notHandedOver)
      }
      return try hand(over: asked.line)
    }
    guard let scene = follower.current?.scene else {
      if ["q", "quit"].contains(line.lowercased().filter { !$0.isWhitespace }) { isClosed = true }
      return
    }
    switch PlainFace().read(line, in: scene, today: today) {
    case .unclear(let words): try write([words])
    case .command(let command): try follow(command, in: scene)
    case .event(let event):
      guard let question = PlainFace().confirmation(of: event, in: scene), isTerminal else {
        return try hand(over: line)
      }
      try ask(question, line, enterIsYes: true)
    }
  }

  private func ask(_ question: SafeText, _ line: String, enterIsYes: Bool) throws {
    asked = (line, enterIsYes)
    try write([question])
  }

  private func hand(over line: String) throws {
    if !follower.say(line) { try say(Messages.nothingToSayItTo) }
  }

  private func follow(_ command: PlainCommand, in scene: Scene) throws {
    guard let record = follower.current?.record else { return }
    let face = PlainFace()
    switch command {
    case .quit: isClosed = true
    case .end: try ask(face.endQuestion, "/end", enterIsYes: false)
    case .edit: try say(Messages.onlyAtMainKeyboard)
    case .time: try write(face.timeLine(scene.status))
    case .cards:
      try write(face.cardList(record.rounds.map(\.card.title), current: scene.status.card))
    case .notes, .again:
      shown = nil
      try show()
    case .allPrompts: try write(face.allPrompts(of: record.steps[record.current].round?.card))
    case .support: try write(face.support(record.support))
    case .whereSaved: try say(Messages.savedAtMainKeyboard(record.id))
    case .help: try write(face.help(for: scene))
    }
  }
}
