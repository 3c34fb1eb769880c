internal import Faces
internal import Journal
internal import Practice
internal import Session
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
  /// When cards come back.
  let returns: ReturnMonths
  /// The address at which phones find a session; nil for the likeliest.
  var address: String?
  /// What is said once the window stands, to be read when it's gone.
  var due: DueNotice?

  /// Makes a start at the console of this process.
  init(
    in workspace: Workspace, on screen: SessionScreen = SessionScreen(),
    returns: ReturnMonths = .usual
  ) {
    self.workspace = workspace
    self.returns = returns
    self.screen = screen
    face = screen.chosen()
    // The whole window has a watch on signals of its own.
    console = face == .stage ? LiveConsole(signals: []) : LiveConsole()
  }

  var journal: Journal { workspace.journal }

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
    /// Whether the group was asked for already, and may have been left out.
    var isGroupAsked = false
    var people: [Participant]?
    var capture: Capture?
    /// The role groups that people on phones join in.
    var phoneRoles: [String] = []
    /// Whether phones are asked for reasons as well.
    var phoneReasons = false
    var lead: SessionRecord.Lead?
    var views: Int?
    var withReasons = false
    var model = SessionOpening.ModelChoice.asPlanned
    /// Where cards, by `deck/id`, were met before that come back.
    var returning: [String: Round.Earlier] = [:]
  }

  /// Begins a session and runs it.
  ///
  /// - Throws: A `CommandFailure` or an error of a part.
  @discardableResult
  func begin(_ subject: Subject, _ terms: Terms) throws -> SessionFinish {
    let shelf = Shelf(workspace: workspace)
    let plan = try subject.plan(from: shelf)
    let library = try subject.library(from: shelf, for: plan)
    let setting = try suitable(plan, asked: terms.setting)
    let models = needsModels(plan, terms.model) ? shelf.models() : []
    let capture = try capture(terms, setting)
    let people = try participants(terms.people, setting, capture)
    let company = Company(setting, try group(terms, setting))
    var opening = SessionOpening(
      id: freshID(), day: WallClock.today, moment: WallClock.now, setting: setting,
      capture: capture, participants: people, library: library,
      model: models.meant(by: terms.model), models: models,
      openActions: try openActions(of: company, for: plan),
      lately: try metLately(by: company, for: plan))
    opening.group = company.group
    opening.returning = terms.returning
    if case .cards = subject {
      let keys = try subject.cards(in: library).map { "\($0.deck)/\($0.id)" }
      opening.returning.merge(try metBefore(keys, by: company)) { asked, _ in asked }
    }
    (opening.lead, opening.views) = (terms.lead, terms.views)
    opening.withReasons = terms.withReasons
    opening.phones = PhoneTerms(asksReasons: terms.phoneReasons, roles: terms.phoneRoles)
    return try run(try create(record(of: subject, plan, opening, library)))
  }

  /// Takes up a session where it was left.
  ///
  /// - Throws: A `CommandFailure` or an error of a part.
  @discardableResult
  func resume(_ id: SessionID) throws -> SessionFinish {
    sweep()
    let open = try journal.open(id)
    if journal.vault.hasKeys { id.sweepAnswers() }
    if open.record.ending != nil {
      throw CommandFailure(.usage, Language.words.alreadyEnded(id))
    }
    guard face == .stage else {
      try console.write([SafeText.line(Language.words.resuming(open.record.title, id))])
      return try run(open)
    }
    var start = self
    start.screen.keep(open.record.shown)
    return try start.run(open)
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

  // A window is filled before the disk is waited for: `settle` does the rest.
  private func create(_ record: SessionRecord) throws -> OpenRecord {
    var record = record
    while true {
      do {
        let open = try journal.prepare(record)
        if face != .stage { try settle(open) }
        return open
      } catch let error as JournalError where error.code == .alreadyExists {
        record.id = freshID()
      }
    }
  }

  /// Makes the file of a new session, and clears away what earlier ones left.
  func settle(_ open: OpenRecord) throws {
    guard open.isNew else { return }
    sweep()
    try open.begin()
    workspace.keepRecordsOutOfGit()
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

  // Where phones can't be served, slips do the same job.
  private func capture(_ terms: Terms, _ setting: Setting) throws -> Capture {
    let capture = terms.capture ?? setting.usualCapture
    guard capture == .phones else { return capture }
    guard setting.captures.contains(.phones) else {
      throw CommandFailure(.usage, Language.words.onPhonesFor(setting.rawValue))
    }
    let program = Companion.room()
    guard program.file == nil else { return capture }
    Output.tell(Language.words.noRoomProgram(program.places))
    return setting.usualCapture
  }

  private func participants(
    _ people: [Participant]?, _ setting: Setting, _ capture: Capture
  ) throws -> [Participant] {
    // As many as join; who is named here has no phone.
    if capture == .phones { return people ?? [] }
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
      let question = plainFace.question(Language.words.howMany(setting.people))
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
      try console.write(plainFace.message(SafeText(Language.words.notThatMany(setting.people))))
    }
  }

  // Asked once, where who takes part is asked too: before a computer's first session of several people.
  private func group(_ terms: Terms, _ setting: Setting) throws -> GroupName? {
    guard !setting.isPrivate else { return nil }
    guard let group = terms.group else {
      let isToBeAsked = terms.people == nil && !terms.isGroupAsked && console.isTerminal
      return isToBeAsked ? try askGroup() : nil
    }
    // It's written as it was at first.
    return try earlier().groups.first { $0 == group } ?? group
  }

  private func askGroup() throws -> GroupName? {
    guard try earlier().allSatisfy(\.setting.isPrivate) else { return nil }
    while true {
      let answer = try console.ask(plainFace.question(Language.words.askGroup), echo: true)
      if case .interrupted = answer { throw CommandFailure(.interrupted, "") }
      guard case .line(let line) = answer else { return nil }
      do throws(GroupName.Fault) {
        return try GroupName(line)
      } catch {
        if error == .empty { return nil }
        try console.write(plainFace.message(SafeText(Language.words.groupUnclear(error))))
      }
    }
  }

  private func openActions(of company: Company, for plan: Plan?) throws -> [ActionLedger.Entry] {
    guard let plan, plan.steps.contains(where: { $0.kind == .actions }) else { return [] }
    return ActionLedger(try earlier { try $0.listActions() }).open(for: company)
  }

  private func metLately(by company: Company, for plan: Plan?) throws -> Set<String> {
    guard let plan, plan.steps.contains(where: { $0.choice?.isOpen == true }) else { return [] }
    return try earlier().cardsMetLately(by: company)
  }

  // Writing needs no passphrase, so nobody who has none at hand is kept from it.
  func earlier(_ list: (Journal) throws -> Listing = { try $0.list() }) throws -> [SessionRecord] {
    let isFirst = !journal.vault.isRefused
    do {
      return try list(journal).records.map(\.record)
    } catch let error as JournalError where error.isLocked {
      if isFirst { Output.tell(Language.words.withoutEarlier) }
      return []
    }
  }

  private func sweep() {
    try? journal.settleKeys()
    if let message = journal.sweep(now: WallClock.now).message(Language.current.journal) {
      Output.tell(message)
    }
    if let message = journal.keepPrivate(Language.current.journal) { Output.tell(message) }
    // Beside sealed records nothing plain stays longer than it has to.
    let left = AnswerEditor(environment: screen.environment).sweep(
      olderThan: journal.vault.hasKeys ? 3_600 : 86_400)
    if !left.isEmpty { Output.tell(Language.words.sweptAnswers(left)) }
  }
}

extension [SessionRecord] {
  // Half a year: long enough for a deck to feel new again, and short of a return to a card.
  fileprivate func cardsMetLately(by company: Company) -> Set<String> {
    let since = WallClock.today.adding(days: -183)
    return Set(filter { $0.company == company && $0.day >= since }.flatMap(\.cardsMet))
  }
}

extension Shelf {
  /// The cards that can still come into a session; nothing is told of decks that can't be read, since the
  /// session has the screen.
  func cards(for record: SessionRecord, _ journal: Journal) -> CardStock {
    let records = (try? journal.list().records.map(\.record)) ?? []
    return CardStock(usableCards(), lately: records.cardsMetLately(by: record.company))
  }
}
