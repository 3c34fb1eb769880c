package import Practice
internal import Window

/// The facilitator's second window: a pure value that keys change and frames are drawn from.
package struct FollowerPage: WindowFace, Sendable {
  /// What lies over the notes.
  enum Layer: Equatable {
    case nothing
    /// Paragraphs about the session or the keys, with a pattern that phones read where there's room.
    case page([String], code: [String] = [])
    /// A line being typed.
    case line(TextEditor)
    /// The steps, or cards that may come in.
    case plan(PlanSheet)
    /// Something asked about before it is handed to the session.
    case confirming(FollowerQuestion)
  }

  /// How it is laid out.
  let look: StageLook
  /// The most bytes a line handed to the session may have.
  let longestLine: Int
  /// The day, for days that are counted from it.
  let today: CalendarDay
  let language: FaceLanguage
  var words: any FollowerWords { language.follower }
  /// What is shown while no session is connected; nil while one is.
  var waiting: SafeText?
  /// The session; nil before one was found.
  var current: (record: SessionRecord, scene: Scene)?
  /// Where phones find it; nil where people aren't on phones.
  private(set) var phones: PhonesShown?
  /// When it ends, in minutes after midnight.
  private(set) var ends: Int?
  /// What is said until the next key.
  var notice: SafeText? { didSet { taken = nil } }
  /// While the notice says that something was taken: whether the session has shown it since.
  private var taken: Bool?
  var layer = Layer.nothing
  /// Where in the notes, or in the page over them, the reader stands.
  var reading = ReadingPlace.start
  /// What was typed and handed over, until it is known what became of it.
  private var handedOver: TextEditor?
  /// The cards that can still come in, once they were read.
  private(set) var cards = CardStock()

  /// Makes a window that waits for a session.
  package init(
    today: CalendarDay, look: StageLook = StageLook(), longestLine: Int = 8_000,
    language: FaceLanguage = .english
  ) {
    self.look = look
    self.longestLine = longestLine
    self.today = today
    self.language = language
    waiting = SafeText(language.follower.waitingForSession)
  }

  /// Shows the session as it stands: after every change, and once a second for the clock.
  package mutating func show(
    _ record: SessionRecord, _ scene: Scene, ends: Int? = nil, phones: PhonesShown? = nil
  ) {
    self.ends = ends
    self.phones = phones
    let isElsewhere = current.map {
      $0.scene.status.step != scene.status.step || $0.scene.place.phase != scene.place.phase
        || $0.scene.place.turn != scene.place.turn
    }
    if isElsewhere != false, layer == .nothing { reading = .start }
    if taken != nil, current.map({ Self.isChanged($0.record, record) }) != false {
      if taken == true || record.ending != nil { notice = nil } else { taken = true }
    }
    current = (record, scene)
    waiting = nil
  }

  // The clock alone changes nothing that anyone was told of.
  private static func isChanged(_ before: SessionRecord, _ now: SessionRecord) -> Bool {
    var (before, now) = (before, now)
    for index in before.steps.indices { before.steps[index].seconds = 0 }
    for index in now.steps.indices { now.steps[index].seconds = 0 }
    return before != now
  }

  /// Says that no session is connected any more; what was shown of it stays.
  package mutating func wait() {
    guard let record = current?.record, record.ending == nil else { return }
    waiting = SafeText(words.stopped(record.id))
    reading = .start
    if taken != nil { notice = nil }
  }

  /// Says something until the next key.
  package mutating func say(_ news: FollowerNews) { notice = SafeText(words.news(news)) }

  /// Shows what became of what was handed over; what was not taken comes back to be changed.
  package mutating func show(_ answer: SessionAnswer) {
    let words = SafeText(words.answer(answer))
    switch answer {
    case .taken, .asked:
      handedOver = nil
      notice = words
      taken = answer == .asked
    case .refused, .heldBack, .movedOn, .lastPage, .notUnderstood:
      giveBack(saying: words)
    }
  }

  /// Says why what was handed over was not taken, and gives it back to be changed.
  mutating func giveBack(saying words: SafeText) {
    notice = words
    if layer == .nothing, let handedOver { layer = .line(handedOver) }
    handedOver = nil
  }

  /// Says that there is no session that what was handed over could have reached.
  package mutating func nobodyToTell() { giveBack(saying: SafeText(words.nobodyToTell)) }

  /// Takes the cards that can still come in.
  package mutating func offer(_ cards: CardStock) { self.cards = cards }

  /// Whether it changes with the clock.
  package var showsTime: Bool {
    guard waiting == nil, let current else { return false }
    return !current.scene.status.paused && current.record.ending == nil
  }

  // MARK: - Handing over

  /// Hands over what was typed, or says why it cannot be.
  mutating func give(_ editor: TextEditor, in scene: Scene) -> FollowerRequest? {
    switch TypedLines(language: language.plain).read(
      Self.line(of: editor.text), in: scene, today: today)
    {
    case .unclear(let words): notice = words
    case .command(let command): return show(command)
    case .event(.next) where scene.ask == .goOn:
      layer = .nothing
      return .goOn
    case .event(let event):
      if Self.isView(event) {
        notice = SafeText(words.answer(.heldBack(.views)))
      } else if let question = telling.question(before: event, in: scene) {
        layer = .confirming(
          FollowerQuestion(words: question, event: event, typed: editor, enterIsYes: true))
      } else {
        return handOver(event, typed: editor)
      }
    }
    return nil
  }

  /// Hands something over, remembering what was typed for it.
  mutating func handOver(_ event: SessionEvent, typed: TextEditor? = nil) -> FollowerRequest {
    if case .plan = layer {} else { layer = .nothing }
    handedOver = typed
    return .event(event)
  }

  /// The notes for a session.
  func notes(_ session: (record: SessionRecord, scene: Scene)) -> FollowerNotes {
    FollowerNotes(session.record, session.scene, phones: phones, words)
  }

  var telling: SessionTelling { SessionTelling(language: language.plain) }

  // Nobody's view is given in a window that others may not see.
  private static func isView(_ event: SessionEvent) -> Bool {
    switch event {
    case .position, .confidence, .reason: true
    default: false
    }
  }

  // What was pasted may have several lines; the session takes one.
  private static func line(of text: String) -> String {
    String(
      String.UnicodeScalarView(
        text.unicodeScalars.map { $0.value < 0x20 || (0x7F...0x9F).contains($0.value) ? " " : $0 }))
  }
}

/// What happened to a window that follows, besides what it shows of the session.
package enum FollowerNews: Equatable, Sendable {
  /// A session was found; these run as well, and could have been meant.
  case othersRun([SessionID])
  /// It isn't of the workspace that was named; its records are in this folder.
  case recordsElsewhere(String)
  /// As many windows follow it as can.
  case noPlace(Int)
  /// The session is run by another version of the program.
  case otherVersion
  /// The record cannot be read, and why.
  case unreadable(String)
  /// The computer has slept for so many seconds, which count as a pause.
  case slept(Int)
}

/// What the second window asks of whoever runs it, after a key.
package enum FollowerRequest: Equatable, Sendable {
  /// Hand this to the session.
  case event(SessionEvent)
  /// Show the room its next page or, after the last one, what comes next.
  case goOn
  /// Close the window; the session goes on.
  case close
  /// Read the cards that can still come in, and give them to `FollowerPage.offer`.
  case readCards
  /// Stop the program for now, as Ctrl-Z does.
  case suspend
  /// Paint everything anew.
  case repaint
}

/// Something asked about before it is handed to the session.
struct FollowerQuestion: Equatable {
  let words: String
  /// What is handed over after a yes.
  let event: SessionEvent
  /// What was typed, which comes back after a no; nil where a key led here.
  let typed: TextEditor?
  /// Whether Enter is a yes, as for counts that are only read back; else it leaves everything as it is.
  let enterIsYes: Bool
}
