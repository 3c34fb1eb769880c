internal import Faces
internal import Journal
internal import Practice
internal import Window

/// Runs a session in the whole window: hands what is asked for to the session, and keeps what is
/// being written.
final class StageRunner: WindowHost {
  typealias Face = Stage

  /// What it is run with, besides the session and the terminal.
  struct Settings {
    /// How the face is laid out.
    var look = StageLook()
    /// What turns frames into a terminal's bytes.
    var painter: Painter
    /// What opens the person's own editor.
    var editor: AnswerEditor
    /// Milliseconds since 1 January 1970 (UTC).
    var milliseconds: () -> Int
    /// Finds words that may let someone be known again; nil where nobody is warned.
    var watch: WordsWatch?
  }

  let session: RunningSession
  let server: SessionServer?
  /// The phones of the session; nil where people aren't on phones.
  let room: PhoneRoom?
  /// How many views are shown to be in, which doesn't change at every tap.
  var shownViews = ShownViews()
  let window: WindowLoop<Stage>
  private let settings: Settings
  private var draft = DraftKeeper()
  private var stopped: SessionFinish?
  /// What those who follow know of phones.
  private var toldPhones: PhonesShown?

  /// Makes a runner of `session`, which clients reach through `server`, and phones through `room`.
  init(
    _ session: RunningSession, on terminal: any Terminal, _ settings: Settings,
    server: SessionServer? = nil, room: PhoneRoom? = nil
  ) {
    self.room = room
    self.session = session
    self.settings = settings
    self.server = server
    window = WindowLoop(
      Stage(
        session.scene, Self.context(of: session, isFollowed: false, settings.watch, room),
        look: settings.look,
        language: Language.current.faces),
      on: terminal, settings.painter)
  }

  /// Runs the session until it ends, or is stopped; the terminal is given back in any case.
  ///
  /// - Parameters:
  ///   - notice: What is said at the beginning.
  ///   - shown: What is to be done once the session is shown.
  /// - Throws: A `JournalError` when an answer cannot be saved, a `ConsoleError` when nothing can be
  ///   shown or read any more.
  func run(
    saying notice: SafeText? = nil, shown: () throws -> Void = {}
  ) throws -> SessionFinish {
    defer {
      server?.stop()
      room?.stop()
    }
    do {
      try window.run(
        for: self,
        begin: {
          restoreDraft()
          room?.start()
          if let notice { window.face.say(notice) }
        },
        shown: {
          try shown()
          settle()
          try window.paint()
        })
    } catch let error as JournalError where error.code == .removed {
      // Nothing may be left of a session that someone has taken away.
      try? session.keep(draft: "")
      throw error
    } catch {
      keepDraft()
      throw error
    }
    return stopped ?? .stopped
  }

  /// Lets the run come to its end after what is being done.
  func stop(_ finish: SessionFinish) {
    stopped = session.record.ending == nil ? finish : .ended
    window.stop()
  }

  // MARK: - What comes

  var descriptors: [Int32] { (server?.descriptors ?? []) + (room?.descriptors ?? []) }

  var wait: Int? {
    let now = settings.milliseconds()
    return [untilTick, draft.wait(at: now), room?.wait, shownViews.wait(at: now)].compactMap { $0 }
      .min()
  }

  private var untilTick: Int? {
    guard session.isTimed else { return nil }
    return untilClockChanges(
      at: settings.milliseconds(), secondsLeft: session.scene.status.stepSecondsLeft,
      isCalm: settings.look.isCalm)
  }

  func take(_ request: StageRequest) throws {
    switch request {
    case .event(let event): try take(event)
    case .openEditor(let text): try write(startingWith: text)
    case .stop: stop(.stopped)
    case .ignore(let words):
      if let watch = settings.watch { window.face.say(SafeText(watch.ignore(words))) }
    case .readCards: window.face.offer(session.cards)
    case .findPhones(let address): room?.begin(at: address)
    case .suspend:
      noteDraft()
      keepDraft()
      try window.suspend()
    case .repaint: window.repaint()
    }
  }

  func ready(_ descriptor: Int32) throws {
    if room?.descriptors.contains(descriptor) == true {
      room?.receive()
    } else {
      try handleRequests(at: descriptor)
    }
  }

  func leave(_ reason: WindowLeaving) {
    stop(reason == .interrupted ? .interrupted : .stopped)
  }

  func settle() {
    if stopped != nil { return keepDraft() }
    if let signal = session.signal() { window.face.say(signal) }
    if let seconds = session.slept() { window.face.say(slept: seconds) }
    room?.timePassed()
    if let news = room?.takeNews() { window.face.say(SafeText(news)) }
    var scene = session.scene
    let phones = room?.shown
    let isNews = shownViews.hold(&scene, at: settings.milliseconds()) || phones != toldPhones
    toldPhones = phones
    if isNews { server?.tell(session.state) }
    window.face.show(
      scene,
      Self.context(of: session, isFollowed: server?.isFollowed ?? false, settings.watch, room))
    noteDraft()
  }

  private func take(_ event: SessionEvent) throws {
    // At the end every way on leads out.
    guard session.record.ending == nil else { return stop(.ended) }
    switch try session.take(event, savingAgain: isToSaveAgain) {
    case .withdrawn: break
    case .refused(let refusal): window.face.say(refusal)
    case .taken:
      server?.tell(session.state)
      room?.tell()
    }
  }

  /// What the stage shows besides the scene.
  static func context(
    of session: RunningSession, isFollowed: Bool, _ watch: WordsWatch? = nil,
    _ room: PhoneRoom? = nil
  ) -> StageContext {
    let record = session.record
    var context = StageContext(
      title: record.title, cardTitles: session.cardTitles, card: session.card,
      support: record.support,
      saved: SessionSentences.saved(record.id, at: session.path, in: Language.current.faces),
      isFollowed: isFollowed,
      today: session.today, ends: session.ends, record: record, check: watch?.check)
    context.isUnanswered = record.isUnanswered
    context.phones = room?.shown
    return context
  }

  // MARK: - Saving

  /// Shows why an answer is not saved, and waits for a key; false when nobody wants to try again.
  func isToSaveAgain(after error: JournalError) throws -> Bool {
    let asked =
      error.code == .removed
      ? Language.words.recordRemoved(session.path, keys: true)
      : "\(Language.current.journal.sentence(error)) \(Language.words.trySavingAgainKey)"
    window.face.say(SafeText(asked))
    noteDraft()
    while let keys = try window.keys(), !keys.contains(.control("c")) {
      // What was taken away is not written back by any key that happens to be pressed.
      guard error.code != .removed || keys.contains(.enter) else { continue }
      // Once it is saved after all, nothing may go on saying that it is not.
      window.face.say(SafeText(""))
      return true
    }
    return false
  }

  // MARK: - What is being written

  private func restoreDraft() {
    guard let text = session.draft else { return }
    window.face.restore(draft: text)
    draft.begin(with: text)
  }

  /// Notes what is being written, and keeps it on the disk when it is time to.
  private func noteDraft() {
    let now = settings.milliseconds()
    draft.note(window.face.draft, at: now)
    if draft.wait(at: now) == 0 { keepDraft() }
  }

  /// Keeps what is being written on the disk now, unless it is there already.
  private func keepDraft() {
    guard let text = draft.unkept(window.face.draft) else { return }
    do {
      try session.keep(draft: text)
      draft.kept(text)
    } catch {
      // Said once: an answer that cannot be saved either will say so again.
      if draft.failed(at: settings.milliseconds()) {
        window.face.say(SafeText(Language.words.draftNotKept(CommandFailure(any: error).message)))
      }
    }
  }

  /// Gives the terminal to the person's own editor, and takes what was written there.
  private func write(startingWith text: String) throws {
    noteDraft()
    keepDraft()
    let written = try window.lend { self.written(startingWith: text) }
    switch written {
    case .failure(let error): window.face.say(SafeText(Language.current.window.sentence(error)))
    case .success(let written): take(written)
    }
  }

  private func written(startingWith text: String) -> Result<WrittenDraft, AnswerEditorError> {
    do throws(AnswerEditorError) {
      return .success(try settings.editor.write(startingWith: text))
    } catch {
      return .failure(error)
    }
  }

  // The editor's file goes only once its words are kept beside the record.
  private func take(_ written: WrittenDraft) {
    window.face.write(written.text)
    keepDraft()
    guard draft.unkept(window.face.draft) == nil else {
      return window.face.say(SafeText(Language.current.window.notSaved(keptAt: written.path)))
    }
    do throws(AnswerEditorError) {
      try written.remove()
    } catch {
      window.face.say(SafeText(Language.current.window.sentence(error)))
    }
  }
}
