package import Practice
internal import Window

/// The facilitator's second window: a pure value that keys change and frames are drawn from.
package struct FollowerPage: Sendable {
  /// What lies over the notes.
  enum Layer: Hashable {
    case nothing
    /// Paragraphs about the session or the keys.
    case page([String])
    /// A line being typed.
    case line(TextEditor)
    /// Something asked about before it is handed to the session.
    case confirming(FollowerQuestion)
  }

  /// How it is laid out.
  let look: StageLook
  /// The most bytes a line handed to the session may have.
  let longestLine: Int
  /// What is shown while no session is connected; nil while one is.
  var waiting: SafeText?
  /// The session; nil before one was found.
  var current: (record: SessionRecord, scene: Scene)?
  /// What is said until the next key.
  var notice: SafeText?
  var layer = Layer.nothing
  /// The row of the notes, or of the page over them, that stands at the top.
  var offset = 0
  /// What was typed and handed over, until it is known what became of it.
  private var handedOver: TextEditor?

  /// Makes a window that waits for a session, and says so with `words`.
  package init(waiting words: SafeText, look: StageLook = StageLook(), longestLine: Int = 8_000) {
    waiting = words
    self.look = look
    self.longestLine = longestLine
  }

  /// Shows the session as it stands: after every change, and once a second for the clock.
  package mutating func show(_ record: SessionRecord, _ scene: Scene) {
    let isElsewhere = current.map {
      $0.scene.status.step != scene.status.step || $0.scene.place.phase != scene.place.phase
        || $0.scene.place.turn != scene.place.turn
    }
    if isElsewhere != false, layer == .nothing { offset = 0 }
    current = (record, scene)
    waiting = nil
  }

  /// Says that no session is connected any more; what was shown of it stays.
  package mutating func wait(_ words: SafeText) {
    waiting = words
    offset = 0
  }

  /// Says something until the next key.
  package mutating func say(_ words: SafeText) {
    notice = words
  }

  /// Shows what became of what was handed over; what was not taken comes back to be changed.
  package mutating func show(_ answer: SessionAnswer) {
    let words = Messages.answer(answer)
    switch answer {
    case .taken, .asked:
      handedOver = nil
      notice = SafeText(words)
    case .refused, .heldBack, .movedOn, .lastPage, .notUnderstood:
      giveBack(saying: SafeText(words))
    }
  }

  /// Says why what was handed over was not taken, and gives it back to be changed.
  package mutating func giveBack(saying words: SafeText) {
    notice = words
    if layer == .nothing, let handedOver { layer = .line(handedOver) }
    handedOver = nil
  }

  /// Whether it changes with the clock.
  package var showsTime: Bool {
    guard waiting == nil, let current else { return false }
    return !current.scene.status.paused && current.record.ending == nil
  }

  // MARK: - Handing over

  /// Hands over what was typed, or says why it cannot be.
  mutating func give(_ editor: TextEditor, in scene: Scene, today: CalendarDay) -> FollowerRequest?
  {
    switch PlainFace().read(Self.line(of: editor.text), in: scene, today: today) {
    case .unclear(let words): notice = words
    case .command(let command): return follow(command)
    case .event(.next) where scene.ask == .goOn:
      layer = .nothing
      return .goOn
    case .event(let event):
      if Self.isView(event) {
        notice = SafeText(Messages.answer(.heldBack(.views)))
      } else if let question = PlainFace().confirmation(of: event, in: scene) {
        layer = .confirming(
          FollowerQuestion(words: question.string, event: event, typed: editor, enterIsYes: true))
      } else {
        return handOver(event, typed: editor)
      }
    }
    return nil
  }

  /// Hands something over, remembering what was typed for it.
  mutating func handOver(_ event: SessionEvent, typed: TextEditor? = nil) -> FollowerRequest {
    layer = .nothing
    handedOver = typed
    return .event(event)
  }

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

/// What the second window asks of whoever runs it, after a key.
package enum FollowerRequest: Hashable, Sendable {
  /// Hand this to the session.
  case event(SessionEvent)
  /// Show the room its next page or, after the last one, what comes next.
  case goOn
  /// Close the window; the session goes on.
  case close
  /// Stop the program for now, as Ctrl-Z does.
  case suspend
  /// Paint everything anew.
  case repaint
}

/// Something asked about before it is handed to the session.
struct FollowerQuestion: Hashable {
  let words: String
  /// What is handed over after a yes.
  let event: SessionEvent
  /// What was typed, which comes back after a no; nil where a key led here.
  let typed: TextEditor?
  /// Whether Enter is a yes, as for counts that are only read back; else it leaves everything as it is.
  let enterIsYes: Bool
}
