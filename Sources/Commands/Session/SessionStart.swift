internal import Faces
internal import Journal
internal import Practice
internal import Session
internal import System
internal import Window

/// Begins or takes up a session in a workspace, and runs it to its end.
struct SessionStart {
  /// The workspace it runs in.
  let workspace: Workspace
  /// How it is shown.
  private(set) var screen: SessionScreen
  /// Which face shows it.
  let face: SessionFaceChoice
  /// Where questions before it are put, and what is said after it; all of it where the face is plain.
  let console: any Console

  /// Makes a start at the console of this process.
  init(in workspace: Workspace, on screen: SessionScreen = SessionScreen()) {
    self.workspace = workspace
    self.screen = screen
    face = screen.chosen()
    // The whole window has a watch on signals of its own.
    console = face == .stage ? LiveConsole(signals: []) : LiveConsole()
  }

  var journal: Journal { Journal(folder: workspace.records, reader: .decks) }

  /// What a new session is to be run from.
  enum Subject {
    case plan(String)
    case cards([String])
    case theme(String)
  }

  /// Who a new session is for and how it's run; what is nil is asked for, or left to the plan.
  struct Terms {
    var setting: Setting?
    var group: GroupName?
    var people: [Participant]?
    var capture: Capture?
    var lead: SessionRecord.Lead?
    var views: Int?
    var withReasons = false
    var model = SessionOpening.ModelChoice.asPlanned
  }

  /// Begins a session and runs it.
  ///
  /// - Throws: A `CommandFailure` or an error of a part.
  func begin(_ subject: Subject, _ terms: Terms) throws {
    let shelf = Shelf(workspace: workspace)
    let plan = try subject.plan(from: shelf)
    let library = try subject.library(from: shelf, for: plan)
    let setting = try suitable(plan, asked: terms.setting)
    let models = needsModels(plan, terms.model) ? shelf.models() : []
    let people = try participants(terms.people, setting)
    let company = Company(setting, try group(terms, setting))
    var opening = SessionOpening(
      id: freshID(), day: WallClock.today, moment: WallClock.now, setting: setting,
      capture: terms.capture ?? setting.usualCapture, participants: people, library: library,
      model: models.meant(by: terms.model), models: models,
      openActions: try openActions(of: company, for: plan),
      lately: try metLately(by: company, for: plan))
    opening.group = company.group
    (opening.lead, opening.views) = (terms.lead, terms.views)
    opening.withReasons = terms.withReasons
    try run(try create(record(of: subject, plan, opening, library)))
  }

  /// Takes up a session where it was left.
  ///
  /// - Throws: A `CommandFailure` or an error of a part.
  func resume(_ id: SessionID) throws {
    sweep()
    let open = try journal.open(id)
    if open.record.ending != nil {
      throw CommandFailure(.usage, Language.words.alreadyEnded(id))
    }
    guard face == .stage else {
      try console.write([SafeText.line(Language.words.resuming(open.record.title, id))])
      return try run(open)
    }
    var start = self
    start.screen.keep(open.record.shown)
    try start.run(open)
  }

  // MARK: - Opening

  private func record(
    of subject: Subject, _ plan: Plan?, _ opening: SessionOpening, _ library: Library
  ) throws -> SessionRecord {
    var generator = SystemRandomNumberGenerator()
    if let plan { return try opening.record(of: plan, using: &generator) }
    let names = try subject.cards(in: library)
    return try opening.record(
      ofCards: names.map { "\($0.deck)/\($0.id)" }, title: subject.title(of: names, in: library))
  }

  private func create(_ record: SessionRecord) throws -> OpenRecord {
    sweep()
    var record = record
    while true {
      do {
        let open = try journal.create(record)
        keepOutOfGit()
        return open
      } catch let error as JournalError where error.code == .alreadyExists {
        record.id = freshID()
      }
    }
  }

  // A workspace may be a folder that git watches: what people wrote is not to be published.
  private func keepOutOfGit() {
    let path = "\(workspace.records)/.gitignore"
    let size = (try? FileStatus(at: path))?.size
    guard size ?? 0 == 0 else { return }
    // It isn't synchronised, as the session needn't wait for it: an empty one is written anew.
    if size != nil { try? Files.remove(path) }
    guard let file = try? Descriptor(opening: path, for: .newFile(permissions: 0o600)) else {
      return
    }
    try? file.writeAll("*\n".utf8)
    file.discard()
  }

  private func freshID() -> SessionID {
    var generator = SystemRandomNumberGenerator()
    return SessionID(day: WallClock.today, using: &generator)
  }

  private func needsModels(_ plan: Plan?, _ model: SessionOpening.ModelChoice) -> Bool {
    if case .named = model { return true }
    return model != .none && plan?.steps.contains { $0.model != nil } ?? false
  }

  // A plan for one person reads as nonsense in a group, and the other way round.
  private func suitable(_ plan: Plan?, asked: Setting?) throws -> Setting {
    guard let plan else { return asked ?? .team }
    let isPrivate = asked?.isPrivate == true
    guard let setting = plan.settings.first(where: { $0.isPrivate == isPrivate }) else {
      throw CommandFailure(.usage, Language.words.planIsFor(plan))
    }
    return asked ?? setting
  }

  private func participants(_ people: [Participant]?, _ setting: Setting) throws -> [Participant] {
    guard let people else {
      if setting.people.count == 1 {
        return ParticipantOptions.numbered(setting.people.lowerBound)
      }
      return try askHowMany(setting)
    }
    guard setting.people.contains(people.count) else {
      throw CommandFailure(.usage, Language.words.peopleOutOfRange(people.count, setting))
    }
    return people
  }

  private func askHowMany(_ setting: Setting) throws -> [Participant] {
    while true {
      let question = SafeText(Language.words.howMany(setting.people))
      switch try console.ask(question, echo: true) {
      case .line(let line):
        if Language.words.quit.contains(line.trimmingBlanks().lowercased()) {
          throw CommandFailure(.usage, Language.words.needsParticipants)
        }
        if let count = Int(line.filter { !$0.isWhitespace }), setting.people.contains(count) {
          return ParticipantOptions.numbered(count)
        }
      case .tooLong: break
      case .end: throw CommandFailure(.usage, Language.words.needsParticipants)
      case .interrupted: throw CommandFailure(.interrupted, "")
      }
      try console.write([SafeText(Language.words.notThatMany(setting.people))])
    }
  }

  // Asked once, where who takes part is asked too: before a computer's first session of several people.
  private func group(_ terms: Terms, _ setting: Setting) throws -> GroupName? {
    guard !setting.isPrivate else { return nil }
    guard let group = terms.group else {
      return terms.people == nil && console.isTerminal ? try askGroup() : nil
    }
    // It's written as it was at first.
    return try journal.list().records.map(\.record).groups.first { $0 == group } ?? group
  }

  private func askGroup() throws -> GroupName? {
    guard try journal.list().records.allSatisfy(\.record.setting.isPrivate) else { return nil }
    while true {
      let answer = try console.ask(SafeText(Language.words.askGroup), echo: true)
      if case .interrupted = answer { throw CommandFailure(.interrupted, "") }
      guard case .line(let line) = answer else { return nil }
      do throws(GroupName.Fault) {
        return try GroupName(line)
      } catch {
        if error == .empty { return nil }
        try console.write([SafeText(Language.words.groupUnclear(error))])
      }
    }
  }

  private func openActions(of company: Company, for plan: Plan?) throws -> [ActionLedger.Entry] {
    guard let plan, plan.steps.contains(where: { $0.kind == .actions }) else { return [] }
    let records = try journal.list().records.map(\.record)
    return ActionLedger(records).open(for: company)
  }

  // Half a year: long enough for a deck to feel new again, and short of a return to a card.
  private func metLately(by company: Company, for plan: Plan?) throws -> Set<String> {
    guard let plan, plan.steps.contains(where: { $0.choice?.isOpen == true }) else { return [] }
    let since = WallClock.today.adding(days: -183)
    let records = try journal.list().records.map(\.record)
      .filter { $0.company == company && $0.day >= since }
    return Set(records.flatMap(\.cardsMet))
  }

  private func sweep() {
    if let message = journal.sweep(now: WallClock.now).message(Language.current.journal) {
      Output.tell(message)
    }
    if let message = journal.keepPrivate(Language.current.journal) { Output.tell(message) }
    let left = AnswerEditor(environment: screen.environment).sweep()
    if !left.isEmpty { Output.tell(Language.words.sweptAnswers(left)) }
  }
}
