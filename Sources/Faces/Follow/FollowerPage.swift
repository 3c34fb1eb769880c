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

  /// Says that what was handed over was taken.
  package mutating func taken() {
    handedOver = nil
    notice = SafeText(Messages.followTaken)
  }

  /// Says why what was handed over was not taken, and gives it back to be changed.
  package mutating func refused(_ words: SafeText) {
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
    let line = Self.line(of: editor.text)
    switch PlainFace().read(line, in: scene, today: today) {
    case .unclear(let words): notice = words
    case .command(let command): return follow(command)
    case .event(let event):
      if Self.isView(event) {
        notice = SafeText(Messages.followViewsThere)
      } else if let question = PlainFace().confirmation(of: event, in: scene) {
        layer = .confirming(
          FollowerQuestion(words: question.string, line: line, typed: editor, enterIsYes: true))
      } else {
        return send(line, typed: editor)
      }
    }
    return nil
  }

  /// Hands over a line, remembering what was typed for it.
  mutating func send(_ line: String, typed: TextEditor? = nil) -> FollowerRequest {
    layer = .nothing
    handedOver = typed
    return .send(line)
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
