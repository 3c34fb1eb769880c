internal import Decks
internal import Journal
internal import Practice

/// The English words of the commands.
enum Messages {
  /// The program's version, and that of the library that reads Markdown.
  static var version: String { "reflect 0.1.0 (libcmark \(cmarkVersion))" }

  /// How a failure is introduced on standard error.
  static func failure(_ message: String) -> String { "reflect: \(message)" }

  /// A failure that ArgumentParser words, introduced as all others are.
  static func withOnePrefix(_ message: String) -> String {
    let own = "Error: "
    return message.hasPrefix(own) ? failure(String(message.dropFirst(own.count))) : message
  }

  // MARK: - Workspace and decks

  static let noWorkspace =
    "no deck was found here. Go to a folder that has a folder called Cards, "
    + "or name one with --workspace DIR."
  static func sweptAnswers(_ folders: [String]) -> String {
    "Removed what an editor left behind: \(folders.joined(separator: ", "))."
  }
  static let noHome =
    "HOME isn't set and the system knows no home for you, so there's no place for your records. "
    + "Set HOME, or name a workspace with --workspace DIR."
  static func ownedByOther(_ folder: String, workspace: String) -> String {
    "\(folder) belongs to someone else, who could change what a session shows and read what it "
      + "records. \(allowing(workspace))"
  }
  static func writableByOthers(_ folder: String, workspace: String) -> String {
    "others on this computer can write to \(folder), and so change what a session shows or where its "
      + "record goes. Take that away with `chmod go-w`, or allow it. \(allowing(workspace))"
  }
  private static func allowing(_ workspace: String) -> String {
    "If you trust it: `reflect preferences set safe-workspace \(workspace)`."
  }
  static func noFolder(_ path: String) -> String {
    "there is no folder \(path). Check the name given with --workspace or REFLECT_WORKSPACE."
  }
  static let noDeck =
    "no deck could be read. A deck is a folder in Cards with a file deck.md; "
    + "`reflect cards check` says what is wrong with one."
  static let noDeckToCheck =
    "there is no deck to check. A deck is a folder in Cards with a file deck.md."
  static func notADeck(_ folder: String) -> String {
    "\(folder) isn't a deck: there's no deck.md in it. Name a deck's folder, such as Cards/keeping-safe."
  }
  static func moreFaults(_ count: Int) -> String {
    "and \(count) more; `reflect cards check` lists them all."
  }
  static func checked(
    cards: Int, findings: Int, plans: Int, errors: Int, warnings: Int
  ) -> String {
    let what = [(cards, "card"), (findings, "finding"), (plans, "plan")].filter { $0.0 > 0 }
    let checked = what.map { counted($0.0, $0.1) }.joined(separator: ", ")
    let subject = checked.isEmpty ? "Nothing that can be used" : checked
    return "\(subject): \(counted(errors, "error")), "
      + "\(counted(warnings, "warning"))."
  }
  static func lookup(_ fault: LookupFault) -> String {
    switch fault {
    case .notFound(let name, let near):
      "nothing is called \"\(name)\". \(meant(near))`reflect cards list` and `reflect findings list` "
        + "show what there is."
    case .ambiguous(let name, let names):
      "\"\(name)\" is in several decks. Say which: \(names.joined(separator: " or "))."
    }
  }
  static func noSuchTheme(_ theme: String, known: [String]) -> String {
    "no card has the theme \"\(theme)\". \(meant(NearWords.nearest(to: theme, among: known)))The themes are: \(known.joined(separator: ", "))."
  }
  static func onlyFindingsCover(_ id: String, _ findings: [String]) -> String {
    "no card covers \"\(id)\", but these findings do: \(findings.joined(separator: ", ")). "
      + "Read one with `reflect findings show ID`."
  }
  static func nothingCovers(_ id: String) -> String {
    "nothing here covers \"\(id)\". The ids stand in each deck's outline.md, such as FR-R3."
  }
  static func noSuchPlan(_ id: String, known: [String]) -> String {
    "there is no plan \"\(id)\". \(meant(NearWords.nearest(to: id, among: known)))The plans are: "
      + "\(known.joined(separator: ", "))."
  }
  /// The word most likely meant, as a question; nothing where there's none.
  static func meant(_ near: String?) -> String { near.map { "Did you mean \($0)? " } ?? "" }
  static func noSuchModel(_ id: String, known: [String]) -> String {
    "there is no reflective model \"\(id)\". The models are: "
      + "\((known + ["none"]).joined(separator: ", "))."
  }
  static func tooFewCards(theme: String?, at place: SourceLine) -> String {
    let what = theme.map { " of the theme \"\($0)\"" } ?? ""
    return "\(place): there aren't enough cards\(what) for this plan. "
      + "Name a card with `card:`, or choose another plan."
  }
  static func nothingFound(_ words: String) -> String {
    "nothing has all of these words: \(words). Try fewer, or only the beginning of a word."
  }
  static func suits(_ setting: Setting) -> String {
    switch setting {
    case .solo: "On your own"
    case .pair: "Two people"
    case .team: "A team"
    case .multiAgency: "Several agencies"
    }
  }
  static func planLine(_ plan: Plan) -> String {
    let audience = plan.audience.map { ". For: \($0)" } ?? ""
    return "\(plan.id): \(plan.title) (\(counted(plan.minutes, "minute")))\(audience)"
  }

  // MARK: - What to run

  static let oneSelection = "Choose one of --plan, --card and --theme."
  static let noCardNamed =
    "--card names no card. Give one id, or several with commas: --card low-rating,the-phone."
  static let oneWayToCount = "Choose one of --participants, --labels and --roles."
  static let participantsOutOfRange = "--participants takes a number from 1 to 60."
  static func rolesUnclear(_ text: String) -> String {
    "--roles \"\(text)\" cannot be read. Write each group once with its number of people, 60 at most "
      + "in all: --roles \"health:2,police:1,education:3\"."
  }
  static let labelsRepeat = "--labels names somebody twice. Give everybody a label of their own."
  static func person(_ number: Int) -> String { "Person \(number)" }
  static func roleLabel(_ role: String, _ number: Int, of people: Int) -> String {
    people == 1 ? role : "\(role) \(number)"
  }
  static func peopleOutOfRange(_ people: Int, _ setting: Setting) -> String {
    let range = setting.people
    let wanted =
      range.count == 1 ? "\(range.lowerBound)" : "\(range.lowerBound) to \(range.upperBound)"
    let hint = people == 2 ? " For two people use --setting pair." : ""
    return "a \(setting.rawValue) session is for \(wanted) people, not \(people).\(hint)"
  }
  static func howMany(_ range: ClosedRange<Int>) -> String {
    "How many people take part, you included if you give views? (\(range.lowerBound) to \(range.upperBound)) "
  }
  static func notThatMany(_ range: ClosedRange<Int>) -> String {
    "Type a number from \(range.lowerBound) to \(range.upperBound)."
  }
  static let needsParticipants = "say how many people take part: --participants 6."
  static func chosenCards(_ count: Int) -> String { counted(count, "chosen card") }

  static func planIsFor(_ plan: Plan) -> String {
    let settings = plan.settings.map(\.rawValue).joined(separator: ", ")
    let hint =
      plan.settings.contains(where: \.isPrivate)
      ? "reflect solo --plan \(plan.id)" : "reflect team --plan \(plan.id)"
    return "the plan \(plan.id) is for \(settings). Use it with `\(hint)`, or choose another: "
      + "`reflect plans` lists them."
  }

  // MARK: - Sessions

  static func resuming(_ title: String, _ id: SessionID) -> String {
    "Going on with \"\(title)\" (\(id))."
  }
  static func alreadyEnded(_ id: SessionID) -> String {
    "this session has ended. Read it with `reflect summary \(id)`, or begin a new one."
  }
  static let nothingToResume =
    "no session is unfinished. Begin one with `reflect solo` or `reflect team`."
  static func ended(_ id: SessionID) -> [String] {
    [
      "", "Saved. For a summary to read or send round: reflect summary \(id)",
      "As a web page: reflect summary \(id) -o summary.html",
    ]
  }
  static let trySavingAgain =
    "Your last answer is not saved yet. Press Enter to try again, or type quit to stop: "
  static func noSessions(in folder: String) -> String {
    "No sessions are recorded yet in \(folder). Begin one with `reflect solo` or `reflect team`."
  }
  static func sessionLine(_ stored: StoredRecord) -> String {
    let record = stored.record
    let people = counted(record.participants.count, "person", plural: "people")
    let changed = stored.integrity == .intact ? "" : " (changed outside reflect)"
    return "\(record.id)  \(record.title) (\(record.setting.rawValue), \(people)), \(state(record))"
      + changed
  }
  private static func state(_ record: SessionRecord) -> String {
    switch record.ending?.kind {
    case .complete: "complete"
    case .early: "ended early"
    case nil: "unfinished, at step \(record.current + 1) of \(record.steps.count)"
    }
  }
  static func searchLines(_ result: SearchResult) -> [SafeText] {
    [SafeText.line("\(result.record.id)  \(result.record.title)")]
      + result.passages.map { SafeText.line("  \($0.heading): \($0.text)") }
  }
  static func changedOutside(_ path: String) -> String {
    "\(path) was changed outside reflect. It is shown as it stands, and reflect will not write to it."
  }
  static func notARecordFile(_ name: String) -> String {
    "\(name) is no record's file. A record is named by its id, such as 2026-11-21-k7m2.json."
  }
  static func deleteQuestion(_ id: SessionID, title: String) -> String {
    "Delete session \(id) (\(title)) for good? What it recorded about actions goes with it. y or n: "
  }
  static func deleted(_ id: SessionID) -> String { "Deleted session \(id)." }
  static let nothingDeleted = "Nothing was deleted."
  static let confirmationNeeded =
    "can't ask you here, so nothing was done. Add --yes to go ahead without being asked."
  static func ageUnclear(_ text: String) -> String {
    "--older-than \"\(text)\" cannot be read. Write a number of years, months, weeks or days: "
      + "2y, 12mo, 6w, 90d."
  }
  static func nothingOld(_ day: CalendarDay) -> String { "No session is from before \(day)." }
  static func purgeQuestion(_ count: Int) -> String {
    "Delete \(count == 1 ? "this session" : "these \(count) sessions") for good? y or n: "
  }
  static func keptAnyway(_ id: SessionID, _ reason: any Error) -> String {
    "Session \(id) was not deleted: \(reason)"
  }

  // MARK: - Summaries

  static func unknownEnding(_ path: String, known: [String]) -> String {
    let endings = known.map { ".\($0)" }
    return "can't tell the format from \(path). End it in "
      + "\(endings.dropLast().joined(separator: ", ")) or \(endings.last ?? ""), or add --format."
  }
  static func written(_ path: String, bytes: Int) -> String {
    let size = bytes < 1_000 ? "\(bytes) bytes" : "\((bytes + 512) / 1_024) KB"
    return "Written to \(path) (\(size))."
  }
  static func outputFailed(_ reason: String) -> String {
    "the output could not be written: \(reason)."
  }

  // MARK: - Actions

  static let noActions = "No actions are open."
  static let noActionsDue = "No actions are due."
  static func actionLines(_ entry: ActionLedger.Entry, today: CalendarDay) -> [String] {
    let owner = entry.action.owner.map { "Who: \($0). " } ?? ""
    let review = entry.isOpen ? entry.action.review.map { lookAgain($0, today) } ?? "" : ""
    let outcome = entry.action.outcome.map { "Now: \(result($0.result)). " } ?? ""
    let happened = entry.action.outcome?.whatHappened.map { ["  What happened: \($0)"] } ?? []
    return [
      "\(entry.id)  \(entry.action.text)",
      "  \(owner)\(review)\(outcome)Agreed: \(entry.agreed) (\(entry.setting.rawValue)).",
    ] + happened
  }
  private static func lookAgain(_ day: CalendarDay, _ today: CalendarDay) -> String {
    "Look at again: \(day)\(day <= today ? " (due)" : ""). "
  }
  static func actionClosed(_ entry: ActionLedger.Entry, _ result: ActionOutcome.Result) -> String {
    "Recorded as \(Self.result(result)): \(entry.action.text)"
  }
  private static func result(_ result: ActionOutcome.Result) -> String {
    switch result {
    case .done: "done"
    case .partly: "partly done"
    case .notYet: "not yet"
    case .dropped: "dropped"
    }
  }
  static let askWhatHappened = "What happened? A sentence, no names (Enter to leave it out): "
  static func noSuchAction(_ id: String, near: String?) -> String {
    "there is no action \"\(id)\". \(meant(near))`reflect actions list --all` shows the ids."
  }
  static func actionAmbiguous(_ id: String, _ ids: [String]) -> String {
    "\"\(id)\" could be several actions. Say which: \(ids.joined(separator: " or "))."
  }

  // MARK: - The menu

  static func noSuchCommand(_ word: String, near: String?) -> String {
    "reflect has no command or option \"\(word)\". \(meant(near))`reflect --help` lists them."
  }

  // MARK: - Small words

  /// `1 card`, `2 cards`.
  static func counted(_ number: Int, _ noun: String, plural: String? = nil) -> String {
    "\(number) \(number == 1 ? noun : plural ?? noun + "s")"
  }
}
