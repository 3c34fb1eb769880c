internal import ArgumentParser
internal import Documents
internal import Journal
internal import Practice
internal import Session
internal import System

/// `reflect actions`: what was agreed, and what became of it.
struct Actions: ParsableCommand {
  static var configuration: CommandConfiguration {
    .group(
      "actions", Language.help.actions,
      of: [List.self, Due.self, Add.self, Edit.self, Done.self, Drop.self, Reopen.self])
  }
}

extension Actions {
  /// `reflect actions list`.
  struct List: ReportingCommand {
    static var configuration: CommandConfiguration { .named("list", Language.help.actionsList) }

    @Flag(name: .long, help: Language.help.allActions)
    var all = false

    @OptionGroup var group: GroupOption

    @OptionGroup var calendar: CalendarOptions

    @OptionGroup var listing: ListingOptions

    func perform(_ here: Installation) throws {
      let book = try ActionBook(listing.common, here)
      let ledger = try book.ledger
      let entries = try group.only(
        all ? ledger.entries : ledger.open, \.company, of: { try book.companies })
      if try calendar.write(entries) { return }
      try ActionBook.show(entries, json: listing.json, otherwise: Language.words.noActions)
    }
  }

  /// `reflect actions due`.
  struct Due: ReportingCommand {
    static var configuration: CommandConfiguration { .named("due", Language.help.actionsDue) }

    @OptionGroup var group: GroupOption

    @OptionGroup var listing: ListingOptions

    func perform(_ here: Installation) throws {
      let book = try ActionBook(listing.common, here)
      let open = try group.only(book.ledger.open, \.company, of: { try book.companies })
      try ActionBook.show(
        open.filter { $0.isDue(on: WallClock.today) }, json: listing.json,
        otherwise: Language.words.noActionsDue)
    }
  }

  /// `reflect actions done`.
  struct Done: ReportingCommand {
    static var configuration: CommandConfiguration { .named("done", Language.help.actionsDone) }

    @OptionGroup var closing: ClosingOptions

    func perform(_ here: Installation) throws { try closing.record(.done, here) }
  }

  /// `reflect actions drop`.
  struct Drop: ReportingCommand {
    static var configuration: CommandConfiguration { .named("drop", Language.help.actionsDrop) }

    @OptionGroup var closing: ClosingOptions

    func perform(_ here: Installation) throws { try closing.record(.dropped, here) }
  }

  /// `reflect actions reopen`.
  struct Reopen: ReportingCommand {
    static var configuration: CommandConfiguration { .named("reopen", Language.help.actionsReopen) }

    @OptionGroup var closing: ClosingOptions

    func perform(_ here: Installation) throws { try closing.record(.notYet, here) }
  }

  /// `reflect actions add`.
  struct Add: ReportingCommand {
    static var configuration: CommandConfiguration { .named("add", Language.help.actionsAdd) }

    @Option(name: .long, help: Language.help.actionSession)
    var session = "last"

    @OptionGroup var wording: ActionWording

    @OptionGroup var common: CommonOptions

    func perform(_ here: Installation) throws {
      let journal = try common.journal(here)
      let id = try journal.session(session)
      guard let text = try Spoken.words(wording.text, asking: Language.words.askAction) else {
        throw CommandFailure(.usage, Language.words.actionWordsNeeded)
      }
      let owner = try Spoken.words(wording.who, asking: Language.words.askWho)
      var number = 0
      try journal.change(id) { record in
        do throws(Refusal) {
          number = try record.addAction(
            text, when: wording.when, owner: owner, review: wording.chosenDay, at: WallClock.now)
        } catch {
          throw CommandFailure(error)
        }
      }
      try Output.show([SafeText.line(Language.words.actionAdded("\(id).\(number)"))])
    }
  }

  /// `reflect actions edit`.
  struct Edit: ReportingCommand {
    static var configuration: CommandConfiguration {
      .named("edit", Language.help.actionsEdit, Language.help.actionsEditDiscussion)
    }

    @Argument(help: Language.help.actionID)
    var id: String

    @OptionGroup var wording: ActionWording

    @OptionGroup var common: CommonOptions

    func perform(_ here: Installation) throws {
      let entry = try ActionBook(common, here).entry(id)
      var wording = wording
      if wording.isEmpty {
        wording.text = try Spoken.words(nil, asking: Language.words.askNewWords)
      }
      if wording.text == "-" { wording.text = try Spoken.words("-", asking: "") ?? "" }
      guard !wording.isEmpty else { throw CommandFailure(.usage, Language.words.actionWordsNeeded) }
      let correction = SessionCorrection(try common.journal(here), entry.session)
      try correction.tell(
        correction.change(entry.action.number, wording.said), Language.words.putRight)
    }
  }
}

/// What an action says: each part replaces what it said before, and an empty one takes it out.
struct ActionWording: ParsableArguments {
  @Option(name: .long, help: Language.help.actionText)
  var text: String?

  @Option(name: .long, help: Language.help.actionWhen)
  var when: String?

  @Option(name: .long, help: Language.help.actionWho)
  var who: String?

  @Option(name: .long, help: Language.help.actionDay)
  var day: String?

  var said: [(Correction.Subject, String?)] {
    [(.action, text), (.when, when), (.owner, who), (.day, day)]
  }

  var isEmpty: Bool { said.allSatisfy { $1 == nil } }

  var chosenDay: CalendarDay? { day.flatMap { CalendarDay($0) } }

  func validate() throws {
    if let day, !day.isEmpty, chosenDay == nil {
      throw ValidationError(Language.words.dayUnclear(day))
    }
  }
}

/// Which action is done, dropped or open again, and what happened.
struct ClosingOptions: ParsableArguments {
  @Argument(help: Language.help.actionID)
  var id: String

  @Option(name: .long, help: Language.help.whatHappened)
  var what: String?

  @OptionGroup var common: CommonOptions

  func record(_ result: ActionOutcome.Result, _ here: Installation) throws {
    try ActionBook(common, here).close(id, result, what)
  }
}

/// The days of actions for a calendar.
struct CalendarOptions: ParsableArguments {
  @Option(name: .customLong("ics"), help: Language.help.calendar)
  var file: String?

  @Flag(name: .long, help: Language.help.calendarWords)
  var withWords = false

  @Flag(name: .long, help: Language.help.force)
  var force = false

  /// Writes the days of `entries`, if a calendar is asked for; whether it is.
  func write(_ entries: [ActionLedger.Entry]) throws -> Bool {
    try write(
      CalendarFile(
        entries, withWords: withWords, made: WallClock.now, untold: Language.words.calendarTitle))
  }

  /// Writes `entries`, which say `untold` unless their words are wanted.
  func write(_ entries: [CalendarFile.Entry], untold: String) throws -> Bool {
    try write(
      CalendarFile(entries, withWords: withWords, made: WallClock.now, untold: untold))
  }

  private func write(_ calendar: @autoclosure () -> CalendarFile) throws -> Bool {
    guard let file else { return false }
    // A name that's no format's is a person's own business; one that's another's would mislead.
    if let ending = Files.ending(of: file),
      FileFormat.allCases.contains(where: { $0.ending == ending })
    {
      throw CommandFailure(.usage, Language.words.notCalendar(file))
    }
    let delivery = Delivery(
      output: file, replacing: force, stem: "", ending: "ics", isBinary: false, permissions: 0o600)
    try delivery.deliver(DocumentFile(bytes: Array(calendar().text.utf8)))
    return true
  }
}
