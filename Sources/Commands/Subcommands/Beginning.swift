internal import ArgumentParser
internal import Journal
internal import Practice
internal import Session

/// `reflect team`: a pair, a team or several agencies with a facilitator.
struct Team: ReportingCommand {
  static var configuration: CommandConfiguration {
    .named("team", Language.help.team, Language.help.teamDiscussion)
  }

  @OptionGroup var selection: CardSelection

  @Option(name: .long, help: Language.help.setting)
  var setting: Setting?

  @OptionGroup var group: GroupOption

  @OptionGroup var participants: ParticipantOptions

  @Option(name: .long, help: Language.help.capture)
  var capture: Capture?

  @OptionGroup var phones: PhoneOptions

  @Option(name: .long, help: Language.help.lead)
  var lead: SessionRecord.Lead?

  @Option(name: .long, help: Language.help.views)
  var views: Int?

  @Flag(name: .long, help: Language.help.withReasons)
  var withReasons = false

  @OptionGroup var look: LookOptions

  @OptionGroup var common: CommonOptions

  func validate() throws {
    if let views, !(2...3).contains(views) { throw ValidationError(Language.words.viewsOutOfRange) }
    try phones.check(besides: capture, participants)
  }

  func perform(_ here: Installation) throws {
    let workspace = try common.place(here)
    if participants.labels != nil { Output.tell(Language.words.labelsAreKept) }
    var start = SessionStart(in: workspace, on: SessionScreen(common, look, here.preferences), here)
    if let address = phones.address { start.address = address }
    var terms = SessionStart.Terms(
      here.preferences, group: try group.name, capture: phones.isOn ? .phones : capture)
    let isOnPhones = terms.capture == .phones
    terms.setting = chosenSetting
    terms.people = isOnPhones ? participants.named : participants.people
    terms.phoneRoles = isOnPhones ? participants.roleNames : []
    terms.phoneReasons = phones.areReasonsAsked
    (terms.lead, terms.views, terms.withReasons) = (lead, views, withReasons)
    try start.begin(selection.subject(otherwise: (setting ?? .team).usualPlan), terms)
  }

  // Role groups are what makes a session one of several agencies.
  private var chosenSetting: Setting? {
    setting ?? (participants.roles == nil ? nil : .multiAgency)
  }
}

extension SessionStart {
  /// Makes a start as the person prefers; what has been kept past its day is said before lines, or after
  /// the window.
  init(in workspace: Workspace, on screen: SessionScreen, _ here: Installation) {
    self.init(in: workspace, on: screen, returns: here.preferences.returns)
    address = here.preferences[.address]
    let notice = DueNotice(journal: workspace.journal, here: here)
    if face == .stage { due = notice } else { notice.tell() }
  }
}

extension SessionStart.Terms {
  /// Those of several people, as the person prefers wherever nothing is asked for.
  init(
    _ preferences: Preferences, group: GroupName? = nil, people: [Participant]? = nil,
    capture: Capture? = nil
  ) {
    self.init(
      group: group ?? preferences.group, people: people, capture: capture ?? preferences.capture)
  }
}

/// `reflect solo`: one person alone.
struct Solo: ReportingCommand {
  static var configuration: CommandConfiguration {
    .named("solo", Language.help.solo, Language.help.soloDiscussion)
  }

  @OptionGroup var selection: CardSelection

  @Flag(name: .customLong("return"), help: Language.help.comesBack)
  var comesBack = false

  @Option(name: .long, help: Language.help.model)
  var model: String?

  @OptionGroup var look: LookOptions

  @OptionGroup var common: CommonOptions

  func validate() throws {
    if comesBack, selection.plan != nil || selection.theme != nil {
      throw ValidationError(Language.words.returnOfCards)
    }
  }

  func perform(_ here: Installation) throws {
    let workspace = try common.place(here)
    let start = SessionStart(in: workspace, on: SessionScreen(common, look, here.preferences), here)
    let terms = SessionStart.Terms(
      setting: .solo, model: model.map { $0 == "none" ? .none : .named($0) } ?? .asPlanned)
    if comesBack {
      try start.beginReturn(selection.cardNames, terms)
    } else {
      try start.begin(selection.subject(otherwise: Setting.solo.usualPlan), terms)
    }
  }
}

/// `reflect resume`: go on with a session.
struct Resume: ReportingCommand {
  static var configuration: CommandConfiguration {
    .named("resume", Language.help.resume, Language.help.resumeDiscussion)
  }

  @Argument(help: Language.help.sessionToResume)
  var session: String?

  @Option(name: .long, help: Language.help.roomAddress)
  var address: String?

  @OptionGroup var look: LookOptions

  @OptionGroup var common: CommonOptions

  func perform(_ here: Installation) throws {
    let workspace = try common.place(here)
    let journal = workspace.journal
    var start = SessionStart(in: workspace, on: SessionScreen(common, look, here.preferences), here)
    if let address { start.address = address }
    let id = try session.map { try journal.session($0) } ?? lastUnfinished(journal)
    try start.resume(id)
  }

  private func lastUnfinished(_ journal: Journal) throws -> SessionID {
    let unfinished = try journal.list().records.map(\.record).filter { $0.ending == nil }
    guard let last = unfinished.max(by: { $0.updated < $1.updated }) else {
      throw CommandFailure(.notFound, Language.words.nothingToResume)
    }
    return last.id
  }
}
