internal import Journal
internal import Practice
internal import Sealing
internal import Session

/// A session that is under way: its machine, and its record on the disk, saved after every event that counts.
///
/// Both faces run on it, so that what is taken, when it is saved and what happens when that fails is
/// the same in both.
final class RunningSession {
  /// What became of an event.
  enum Taken {
    /// It was not taken, and this is why.
    case refused(Refusal)
    /// Whoever gave it took it back.
    case withdrawn
    /// It was taken, and is on the disk.
    case taken
  }

  /// The record's file, as it is shown.
  let path: String
  /// The day on which the session is run.
  let today: CalendarDay
  /// Where phones find it; nil where they can't.
  var phones: WirePhones?
  /// When it ends, in minutes after midnight.
  var ends: Int? { scene.status.ends }
  /// Counts the changes that make what was meant for an earlier state stale.
  private(set) var revision = 0
  /// Counts the views people gave in between, which make nothing stale.
  private var viewsGiven = 0
  let open: OpenRecord
  private let now: () -> Moment
  private let awake: () -> Int?
  private var sleep: SleepWatch
  private var machine: SessionMachine
  private let earlierKey: (SessionID) -> String?
  private let readCards: (SessionRecord) -> CardStock

  /// Takes up the session in `open`, whose file is `path`.
  ///
  /// - Parameters:
  ///   - shown: How it is shown now, which its record keeps.
  ///   - cards: Reads the decks, once a card is wanted that the session doesn't have.
  ///   - awake: A second of the steady clock that time is counted by.
  ///   - earlierKey: Finds what opens an earlier session's record, where it is sealed.
  init(
    _ open: OpenRecord, path: String, today: CalendarDay, shown: SessionLook? = nil,
    now: @escaping () -> Moment,
    awake: @escaping () -> Int? = { nil }, sleep: SleepWatch = SleepWatch(),
    earlierKey: @escaping (SessionID) -> String? = { _ in nil },
    cards: @escaping (SessionRecord) -> CardStock = { _ in CardStock() }
  ) {
    self.open = open
    self.path = path
    self.today = today
    self.now = now
    self.awake = awake
    self.sleep = sleep
    self.earlierKey = earlierKey
    readCards = cards
    var record = open.record
    record.shown = shown ?? record.shown
    machine = SessionMachine(record, at: now(), awake: awake())
  }

  /// Keeps what earlier sessions have to say in this one.
  func remember(_ memory: SessionMemory) { machine.memory = memory }

  /// What the session shows and asks now.
  var scene: Scene { machine.scene }

  /// The session as it stands, with the time counted so far.
  var record: SessionRecord { machine.record }

  /// The card of the current step; nil outside a card.
  var card: CardWording? { record.steps[record.current].round?.card }

  /// The titles of the cards in order.
  var cardTitles: [String] { record.rounds.map(\.card.title) }

  /// Whether the clock runs.
  var isTimed: Bool { !record.paused && record.ending == nil }

  /// Where it stands now, for programs that read the record from the disk.
  var state: WireState {
    var counted = machine
    let moment = now()
    _ = counted.handle(.tick, at: moment, awake: awake())
    let step = counted.record.steps[counted.record.current]
    return WireState(
      number: revision, views: viewsGiven, stepSeconds: step.seconds, moment: moment,
      key: open.key?.text,
      earlierKey: counted.scene.showsEarlier
        ? step.round?.earlier.flatMap { earlierKey($0.session) } : nil, phones: phones)
  }

  /// Counts the time until now, and says which signal of the step's time has come.
  func signal() -> TimeSignal? {
    guard case .accepted(let effects) = machine.handle(.tick, at: now(), awake: awake()) else {
      return nil
    }
    for case .signal(let signal) in effects { return signal }
    return nil
  }

  /// How many seconds the computer has slept since this was asked last, where the clock would have run.
  func slept() -> Int? {
    let seconds = sleep.slept()
    return isTimed ? seconds : nil
  }

  /// Takes an event; once it has been taken it is on the disk.
  ///
  /// - Parameters:
  ///   - confirming: Asks whether an event that would be taken is meant.
  ///   - savingAgain: Is told why saving failed, and says whether to try again; when it says no,
  ///     the session stands where it stood before.
  /// - Throws: A `JournalError` when it could not be saved, and what the closures throw.
  func take(
    _ event: SessionEvent, confirming: () throws -> Bool = { true },
    savingAgain: (JournalError) throws -> Bool = { _ in false }
  ) throws -> Taken {
    switch event {
    case .plan(.swap), .plan(.gentler), .plan(.insertCard): _ = cards
    default: break
    }
    let before = machine
    switch machine.handle(event, at: now(), awake: awake()) {
    case .refused(let refusal): return .refused(refusal)
    case .accepted(let effects):
      do {
        guard try confirming() else {
          machine = before
          return .withdrawn
        }
        if effects.contains(.save) { try save(savingAgain) }
      } catch {
        machine = before
        throw error
      }
      count(event, after: before.record)
      return .taken
    }
  }

  /// Takes what came from phones together, and saves once: an event is taken when it's on the disk.
  ///
  /// - Throws: A `JournalError` when it could not be saved; the session stands where it stood before.
  func take(fromPhones events: [SessionEvent]) throws -> [Refusal?] {
    let before = machine
    var isChanged = false
    let refusals = events.map { event -> Refusal? in
      switch machine.handle(event, at: now(), awake: awake()) {
      case .refused(let refusal): return refusal
      case .accepted(let effects):
        isChanged = isChanged || effects.contains(.save)
        return nil
      }
    }
    guard isChanged else { return refusals }
    do { try open.save(machine.record) } catch {
      machine = before
      throw error
    }
    viewsGiven += 1
    return refusals
  }

  /// What phones show now.
  var phoneScene: PhoneScene { machine.phoneScene }

  /// The cards that can still come in; they're read once.
  var cards: CardStock {
    if machine.library.decks.isEmpty {
      let read = readCards(record)
      (machine.library, machine.lately) = (read.library, read.lately)
    }
    return CardStock(machine.library, lately: machine.lately)
  }

  // While people give their views by turns, whoever leads may note, park or go ahead all the same.
  private func count(_ event: SessionEvent, after before: SessionRecord) {
    let isElsewhere =
      before.current != record.current
      || before.steps[before.current].place.phase != record.steps[record.current].place.phase
    switch event {
    case .position, .confidence, .reason:
      if isElsewhere { revision += 1 } else { viewsGiven += 1 }
    default: revision += 1
    }
  }

  private func save(_ again: (JournalError) throws -> Bool) throws {
    while true {
      do {
        return try open.save(machine.record)
      } catch let error as JournalError {
        guard try again(error) else { throw error }
      }
    }
  }
}

extension RunningSession {
  /// What was being written at this place when the session was left; nil where nothing was.
  var draft: String? {
    guard let draft = open.draft(), draft.belongs(to: record) else { return nil }
    return draft.text
  }

  /// Whether someone who stops now leaves nothing behind.
  var leavesNothing: Bool { record.isUnanswered && draft == nil }

  /// Keeps what is being written beside the record; no words take away what was kept.
  ///
  /// - Throws: A `JournalError`; the session goes on all the same.
  func keep(draft text: String) throws {
    guard !text.isEmpty else { return try open.dropDraft() }
    try open.keepDraft(
      AnswerDraft(step: record.current, place: record.steps[record.current].place, text: text))
  }
}

/// How the run of a session came to its end.
enum SessionFinish: Equatable {
  /// The session is over.
  case ended
  /// Somebody stopped, or there was nothing more to read.
  case stopped
  /// Somebody stopped before anything was answered, and nothing is kept.
  case unanswered
  /// A signal asked to stop.
  case interrupted
}

extension SessionRecord {
  /// Whether nobody has given a view, written anything, or come or gone.
  var isUnanswered: Bool {
    let isBare = rounds.allSatisfy { round in
      ViewMoment.allCases.allSatisfy { round[$0].isBlank }
    }
    let isReviewed = reviews.contains { $0.action.outcome != nil }
    let isMoved = participants.contains { $0.joined != nil || $0.left != nil }
    return isBare && !isReviewed && !isMoved && corrections.isEmpty
      && written.allSatisfy { if case .review = $0.location { true } else { false } }
  }
}
