internal import ArgumentParser
internal import Journal
internal import Practice

extension Sessions {
  /// `reflect sessions due`: the records whose last day has passed.
  struct Due: ReportingCommand {
    static var configuration: CommandConfiguration {
      .named("due", Language.help.sessionsDue, Language.help.sessionsDueDiscussion)
    }

    @OptionGroup var group: GroupOption

    @OptionGroup var listing: ListingOptions

    func perform(_ here: Installation) throws {
      let journal = try listing.common.journal(here)
      let time = here.preferences.keepingTime
      let due = try journal.due(on: WallClock.today, time)
      let items = try group.only(
        due.items, \.stored.record.company, of: { try journal.companies })
      try listing.list(items, { $0.members(of: $1) }) {
        items.map { SafeText.line(Language.words.dueLine($0)) }
          + (items.isEmpty && due.unread.isEmpty
            ? [SafeText.line(Language.words.nothingDue(time))] : [])
      }
      if !due.unread.isEmpty { Output.tell(Language.words.dueUnread(due.unread)) }
      if let doubt = due.doubt { Output.tell(Language.words.doubt(doubt, today: WallClock.today)) }
      if !items.isEmpty, !listing.json { Output.tell(Language.words.howToPurge) }
      let learnt = Dossiers(beside: journal)
        .glance(on: WallClock.today, here.preferences.learningTime)
      if learnt > 0 { Output.tell(Language.words.learningPast(learnt)) }
    }
  }

  /// `reflect sessions keep`: another last day for a record.
  struct Keep: ReportingCommand {
    static var configuration: CommandConfiguration {
      .named("keep", Language.help.sessionsKeep, Language.help.sessionsKeepDiscussion)
    }

    @Argument(help: Language.help.sessionsToKeep)
    var sessions: [String]

    @Option(name: .long, help: Language.help.keepUntil)
    var until: String?

    @Option(name: .customLong("for"), help: Language.help.keepForTime)
    var time: String?

    @Flag(name: .long, help: Language.help.keepAsUsual)
    var asUsual = false

    @OptionGroup var common: CommonOptions

    func validate() throws {
      guard [until != nil, time != nil, asUsual].count(where: { $0 }) == 1 else {
        throw ValidationError(Language.words.keepHow)
      }
      if !asUsual { _ = try day }
    }

    private var day: CalendarDay? {
      get throws {
        let day =
          until.flatMap { CalendarDay($0) }
          ?? time.flatMap { Age($0) }?.day(after: WallClock.today)
        guard let day else {
          throw ValidationError(Language.words.keepUnclear(until ?? time ?? ""))
        }
        guard day >= WallClock.today else { throw ValidationError(Language.words.keepPast(day)) }
        return day
      }
    }

    func perform(_ here: Installation) throws {
      let journal = try common.journal(here)
      let day = asUsual ? nil : try day
      for id in try sessions.map(journal.session) {
        try journal.keep(id, until: day)
        let last = try day ?? here.preferences.keepingTime.lastDay(of: journal.read(id).record)
        try Output.show([SafeText.line(Language.words.kept(id, until: last))])
      }
    }
  }
}

extension JSONWriter {
  fileprivate mutating func members(of item: DueRecords.Item) {
    members(of: item.stored.record)
    member("keptUntil", item.lastDay.description)
    member("chosen", item.stored.record.keptUntil != nil)
  }
}

extension Preferences {
  /// How long records are kept.
  var keepingTime: KeepingTime { self[.keepFor].flatMap { KeepingTime($0) } ?? KeepingTime() }
}

/// What is said at a start of records that are past their day.
///
/// Nothing is deleted unasked.
struct DueNotice {
  let journal: Journal
  let here: Installation

  /// Says it in one line where a person reads; scripts are told nothing, as nobody would see it.
  func tell() {
    guard Output.isConversation, let words = words() else { return }
    Output.tell(words)
  }

  /// Offers to look and to delete, before the menu.
  func offer() throws {
    guard let words = words() else { return }
    try Output.show([SafeText(words)])
    let answer = try Confirmation.asked(Language.words.lookAtDueQuestion)
    guard let answer, Language.words.yes.contains(answer.trimmingBlanks().lowercased()) else {
      return
    }
    try removeSessions()
    let time = here.preferences.learningTime
    let due = try learning.due(on: WallClock.today, time)
    try Output.show(due.lines(time))
    try learning.remove(due.map(\.dossier.id), yes: false)
  }

  private func removeSessions() throws {
    let due = try journal.due(on: WallClock.today, here.preferences.keepingTime)
    if !due.unread.isEmpty { Output.tell(Language.words.dueUnread(due.unread)) }
    guard !due.items.isEmpty else {
      return try Output.show(
        [SafeText.line(Language.words.nothingDue(here.preferences.keepingTime))])
    }
    try journal.remove(due)
  }

  private var learning: Dossiers { Dossiers(beside: journal) }

  private func words() -> String? {
    let found = journal.glance(on: WallClock.today, here.preferences.keepingTime)
    let learnt = learning.glance(on: WallClock.today, here.preferences.learningTime)
    let said =
      (found.count > 0 ? [Language.words.duePast(found.count)] : [])
      + (learnt > 0 ? [Language.words.learningPast(learnt)] : [])
      + (found.doubt.map { [Language.words.doubt($0, today: WallClock.today)] } ?? [])
    return said.isEmpty ? nil : said.joined(separator: " ")
  }
}
