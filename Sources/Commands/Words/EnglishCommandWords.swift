internal import Decks
internal import Documents
internal import Faces
internal import Journal
internal import Practice

/// The English words of the commands.
struct EnglishCommandWords: CommandWords {
  var yes: Set<String> { ["y", "yes"] }
  var quit: Set<String> { ["q", "quit"] }

  // MARK: - Workspace and decks
  var noWorkspace: String {
    "no deck was found here. Go to a folder that has a folder called Cards, "
      + "or name one with --workspace DIR."
  }
  func noShare(_ folder: String) -> String {
    "the cards that came with reflect aren't in \(folder). Install it again or unpack its folder whole, "
      + "or name a folder that holds Cards with --workspace DIR."
  }
  func sweptAnswers(_ folders: [String]) -> String {
    "Removed what an editor left behind: \(folders.joined(separator: ", "))."
  }
  var noHome: String {
    "HOME isn't set and the system knows no home for you, so there's no place for your records. "
      + "Set HOME, or name a workspace with --workspace DIR."
  }
  func ownedByOther(_ folder: String, trusting: String) -> String {
    "\(folder) belongs to someone else, who could change what a session shows and read what it "
      + "records. \(allowing(trusting))"
  }
  func writableByOthers(_ folder: String, trusting: String) -> String {
    "others on this computer can write to \(folder), and so change what a session shows or where its "
      + "record goes. Take that away with `chmod go-w`, or allow it. \(allowing(trusting))"
  }
  private func allowing(_ folders: String) -> String {
    "If you trust it: `reflect preferences set safe-workspace \(folders)`."
  }
  func noFolder(_ path: String) -> String {
    "there's no folder \(path). Check the name given with --workspace or REFLECT_WORKSPACE."
  }
  var noDeck: String {
    "no deck could be read. A deck is a folder in Cards with a file deck.md; "
      + "`reflect cards check` says what is wrong with one."
  }
  var noDeckToCheck: String {
    "there's no deck to check. A deck is a folder in Cards with a file deck.md."
  }
  func notADeck(_ folder: String) -> String {
    "\(folder) isn't a deck: there's no deck.md in it. Name a deck's folder, such as Cards/keeping-safe."
  }
  func moreFaults(_ count: Int) -> String {
    "and \(count) more; `reflect cards check` lists them all."
  }
  func checked(
    cards: Int, findings: Int, plans: Int, errors: Int, warnings: Int
  ) -> String {
    let what = [(cards, "card"), (findings, "finding"), (plans, "plan")].filter { $0.0 > 0 }
    let checked = what.map { counted($0.0, $0.1) }.joined(separator: ", ")
    let subject = checked.isEmpty ? "Nothing that can be used" : checked
    return "\(subject): \(counted(errors, "error")), "
      + "\(counted(warnings, "warning"))."
  }
  func lookup(_ fault: LookupFault) -> String {
    switch fault {
    case .notFound(let name, let near):
      "nothing is called \"\(name)\". \(meant(near))`reflect cards list` and `reflect findings list` "
        + "show what there is."
    case .ambiguous(let name, let names):
      "\"\(name)\" is in several decks. Say which: \(names.joined(separator: " or "))."
    }
  }
  func noSuchTheme(_ theme: String, known: [String]) -> String {
    "no card has the theme \"\(theme)\". \(meant(NearWords.nearest(to: theme, among: known)))The themes are: \(known.joined(separator: ", "))."
  }
  func onlyFindingsCover(_ id: String, _ findings: [String]) -> String {
    "no card covers \"\(id)\", but these findings do: \(findings.joined(separator: ", ")). "
      + "Read one with `reflect findings show ID`."
  }
  func nothingCovers(_ id: String) -> String {
    "nothing here covers \"\(id)\". The ids stand in each deck's outline.md, such as FR-R3."
  }
  func noSuchPlan(_ id: String, known: [String]) -> String {
    "there's no plan \"\(id)\". \(meant(NearWords.nearest(to: id, among: known)))The plans are: "
      + "\(known.joined(separator: ", "))."
  }
  func meant(_ near: String?) -> String { near.map { "Did you mean \($0)? " } ?? "" }
  func noSuchModel(_ id: String, known: [String]) -> String {
    "there's no reflective model \"\(id)\". \(meant(NearWords.nearest(to: id, among: known)))The models are: "
      + "\((known + ["none"]).joined(separator: ", "))."
  }
  func tooFewCards(theme: String?, at place: SourceLine) -> String {
    let what = theme.map { " of the theme \"\($0)\"" } ?? ""
    return "\(place): there aren't enough cards\(what) for this plan. "
      + "Name a card with `card:`, or choose another plan."
  }
  func nothingFound(_ words: String) -> String {
    "nothing has all of these words: \(words). Try fewer, or only the beginning of a word."
  }
  func suits(_ setting: Setting) -> String {
    switch setting {
    case .solo: "On your own"
    case .pair: "Two people"
    case .team: "A team"
    case .multiAgency: "Several agencies"
    }
  }
  private func named(_ setting: Setting) -> String {
    switch setting {
    case .solo: "solo"
    case .pair: "pair"
    case .team: "team"
    case .multiAgency: "multi-agency"
    }
  }
  var nothingFits: String {
    "nothing fits all of that. Allow more minutes, or leave out --weight or --setting."
  }
  func cardLine(_ card: Card, for setting: Setting?) -> String {
    let weight = card.weight.map { ", \(self.weight($0))" } ?? ""
    let company = card.suits(.solo) ? "" : ", not alone"
    return "\(card.title) (\(card.minutes(in: setting)) min\(weight)\(company))"
  }
  private func weight(_ weight: Card.Weight) -> String {
    switch weight {
    case .gentle: "gentle"
    case .steady: "steady"
    case .heavy: "heavy"
    }
  }
  func planLine(_ plan: Plan, _ weight: Card.Weight?, under setting: Setting) -> String {
    let asks = weight.map(self.weight) ?? "cards drawn"
    let others = plan.settings.filter { $0 != setting }.map(named)
    let also = others.isEmpty ? "" : ", also \(others.joined(separator: " or "))"
    let audience = plan.audience.map { ". For: \($0)" } ?? ""
    return "\(plan.id): \(plan.title) (\(plan.minutes) min, \(asks)\(also))\(audience)"
  }

  // MARK: - What to run
  var oneSelection: String { "Choose one of --plan, --card and --theme." }
  var noCardNamed: String {
    "--card names no card. Give one id, or several with commas: --card low-rating,the-phone."
  }
  var oneWayToCount: String { "Choose one of --participants, --labels and --roles." }
  private var most: Int { Setting.team.people.upperBound }
  var participantsOutOfRange: String {
    "--participants takes a number from 1 to \(Setting.team.people.upperBound)."
  }
  func rolesUnclear(_ text: String) -> String {
    "--roles: \"\(text)\" isn't a list of groups. Write each group once with its number of people, \(most) at most "
      + "in all: --roles \"health:2,police:1,education:3\"."
  }
  var labelsAreKept: String {
    "The labels are kept with the record, so make them roles, not names."
  }
  var labelsRepeat: String { "--labels names someone twice. Give everyone a label of their own." }
  func person(_ number: Int) -> String { "Person \(number)" }
  func roleLabel(_ role: String, _ number: Int, of people: Int) -> String {
    people == 1 ? role : "\(role) \(number)"
  }
  func peopleOutOfRange(_ people: Int, _ setting: Setting) -> String {
    let range = setting.people
    let wanted =
      range.count == 1 ? "\(range.lowerBound)" : "\(range.lowerBound) to \(range.upperBound)"
    let hint = people == 2 ? " For two people use --setting pair." : ""
    return "a \(named(setting)) session is for \(wanted) people, not \(people).\(hint)"
  }
  var askGroup: String {
    "What does this group call itself, such as Night team? Its sessions share open actions, and no others "
      + "see them. Not a person's name, please (Enter to leave it out): "
  }
  func groupUnclear(_ fault: GroupName.Fault) -> String {
    switch fault {
    case .empty: "the group's name is empty. Give one, such as Night team, or leave --group out."
    case .tooLong(let limit):
      "the group's name is longer than \(limit) letters. Give a shorter one."
    case .unshowable:
      "the group's name has a character in it that can't be shown. Use letters, digits and blanks."
    }
  }
  func noSuchGroup(_ name: String, known: [String]) -> String {
    let near = meant(NearWords.nearest(to: name, among: known))
    let all =
      known.isEmpty
      ? "No session has one yet: `reflect team --group` begins one."
      : "The groups are: \(known.joined(separator: ", "))."
    return "no session is of the group \"\(name)\". \(near)\(all)"
  }
  var viewsOutOfRange: String { "--views can be 2 or 3." }
  func howMany(_ range: ClosedRange<Int>) -> String {
    "How many people take part, you included if you give views? (\(range.lowerBound) to \(range.upperBound)) "
  }
  func notThatMany(_ range: ClosedRange<Int>) -> String {
    "Type a number from \(range.lowerBound) to \(range.upperBound)."
  }
  var needsParticipants: String { "say how many people take part: --participants 6." }
  func chosenCards(_ count: Int) -> String { counted(count, "chosen card") }
  func planIsFor(_ plan: Plan) -> String {
    let settings = plan.settings.map(named).joined(separator: ", ")
    let hint =
      plan.settings.contains(where: \.isPrivate)
      ? "reflect solo --plan \(plan.id)" : "reflect team --plan \(plan.id)"
    return "the plan \(plan.id) is for \(settings). Use it with `\(hint)`, or choose another: "
      + "`reflect plans` lists them."
  }

  // MARK: - Sessions
  func resuming(_ title: String, _ id: SessionID) -> String {
    "Going on with \"\(title)\" (\(id))."
  }
  func alreadyEnded(_ id: SessionID) -> String {
    "this session has ended. Read it with `reflect summary \(id)`, or begin a new one."
  }
  var nothingToResume: String {
    "no session is unfinished. Begin one with `reflect solo` or `reflect team`."
  }
  func ended(_ id: SessionID) -> [String] {
    [
      "", "Saved. For a summary to read or send round: reflect summary \(id)",
      "As a web page: reflect summary \(id) -o summary.html",
    ]
  }
  var trySavingAgain: String {
    "Your last answer isn't saved yet. Press Enter to try again, or type quit to stop: "
  }
  func noSessions(in folder: String) -> String {
    "No sessions are recorded yet in \(folder). Begin one with `reflect solo` or `reflect team`."
  }
  func sessionLine(_ stored: StoredRecord) -> String {
    let record = stored.record
    let people = counted(record.participants.count, "person", plural: "people")
    let changed = stored.integrity == .intact ? "" : " (changed outside reflect)"
    let group = record.group.map { ", \($0)" } ?? ""
    return
      "\(record.id)  \(record.title) (\(named(record.setting)), \(people)\(group)), \(state(record))"
      + changed
  }
  private func state(_ record: SessionRecord) -> String {
    switch record.ending?.kind {
    case .complete: "complete"
    case .early: "ended early"
    case nil:
      "unfinished, at step \(record.current + 1) of \(record.steps.count), \(record.steps[record.current].title)"
    }
  }
  func changedOutside(_ path: String) -> String {
    "\(path) was changed outside reflect. It is shown as it stands, and reflect will not write to it."
  }
  func notARecordFile(_ name: String) -> String {
    "\(name) is no record's file. A record is named by its id, such as 2026-11-21-k7m2.json."
  }
  func deleteQuestion(_ id: SessionID, title: String) -> String {
    "Delete session \(id) (\(title)) for good? What it recorded about actions goes with it. y or n: "
  }
  func deleted(_ id: SessionID) -> String { "Deleted session \(id)." }
  var nothingDeleted: String { "Nothing was deleted." }
  var confirmationNeeded: String {
    "can't ask you here, so nothing was done. Add --yes to go ahead without being asked."
  }
  func ageUnclear(_ text: String) -> String {
    "--older-than: \"\(text)\" isn't an age. Write a number of years, months, weeks or days: "
      + "2y, 12mo, 6w, 90d."
  }
  var purgeWhat: String { "Say which: --due, --older-than AGE, --unfinished, or several of them." }
  func nothingToPurge(before day: CalendarDay?) -> String {
    day.map { "No session is from before \($0)." } ?? "No session is unfinished."
  }
  func writtenLine(_ number: Int, _ item: Written, in record: SessionRecord) -> String {
    let place = item.step.map { ", \(record.steps[$0].title)" } ?? ""
    var text = item.text
    if item.isPrivate, case .reason(_, _, let participant) = item.location {
      let whose = record.participant(participant)?.label ?? "\(participant)"
      text = "(given in private by \(whose), and not shown)"
    }
    return "\(number)  \(written(item.id.subject))\(place): \(text)"
  }
  private func written(_ subject: Correction.Subject) -> String {
    switch subject {
    case .note: "Note"
    case .reason: "Reason"
    case .action: "Action"
    case .when: "When"
    case .owner: "Who"
    case .day: "Day"
    case .parked: "Set aside"
    case .answer: "Answer"
    case .whatHappened: "What happened"
    case .whatChanged: "What it changed"
    }
  }
  var nothingIsWritten: String { "Nothing was written in this session." }
  func nothingWritten(_ name: String, in id: SessionID) -> String {
    "nothing written in session \(id) is called \"\(name)\". `reflect sessions edit \(id)` lists what is."
  }
  var askWhichWritten: String { "Which is to change? Its number (Enter to finish): " }
  var askNewWords: String { "The new words (Enter to leave them): " }
  var takeOutQuestion: String { "Take it out for good? y or n: " }
  var takenOut: String { "Taken out. No word of it is left in the records." }
  var putRight: String { "Put right." }
  var wordsForWhat: String { "--words goes with --put-right." }
  var wordsNeeded: String { "there are no new words. Add --words, or take it out with --take-out." }
  func exportsStay(_ files: [String]) -> String {
    let named =
      files.isEmpty
      ? "" : " In this folder that may be: \(files.joined(separator: ", "))."
    return
      "Summaries you've saved, printed or sent still have the old words; make them anew.\(named)"
  }
  func purgeQuestion(_ count: Int) -> String {
    "Delete \(count == 1 ? "this session" : "these \(count) sessions") for good? y or n: "
  }
  func keptAnyway(_ id: SessionID, _ reason: any Error) -> String {
    "Session \(id) wasn't deleted: \(CommandFailure(any: reason).message)"
  }

  // MARK: - Summaries
  func unknownEnding(_ path: String, known: [String]) -> String {
    let endings = known.map { ".\($0)" }
    return "can't tell the format from \(path). End it in "
      + "\(endings.dropLast().joined(separator: ", ")) or \(endings.last ?? ""), or add --format."
  }
  func written(_ path: String, bytes: Int) -> String {
    let size = bytes < 1_000 ? "\(bytes) bytes" : "\((bytes + 512) / 1_024) KB"
    return "Written to \(path) (\(size))."
  }
  func outputFailed(_ reason: String) -> String {
    "the output could not be written: \(reason)."
  }

  // MARK: - Actions
  var noActions: String { "No actions are open." }
  var noActionsDue: String { "No actions are due." }
  func actionLines(_ entry: ActionLedger.Entry, today: CalendarDay) -> [String] {
    let owner = entry.action.owner.map { "Who: \($0). " } ?? ""
    let review = entry.isOpen ? entry.action.review.map { lookAgain($0, today) } ?? "" : ""
    let outcome = entry.action.outcome.map { "Now: \(result($0.result)). " } ?? ""
    let happened = entry.action.outcome?.whatHappened.map { ["  What happened: \($0)"] } ?? []
    return [
      "\(entry.id)  \(entry.action.text)",
      "  \(owner)\(review)\(outcome)Agreed: \(entry.agreed) (\(named(entry.setting))).",
    ] + happened
  }
  private func lookAgain(_ day: CalendarDay, _ today: CalendarDay) -> String {
    "Look at again: \(day)\(day <= today ? " (due)" : ""). "
  }
  func actionClosed(_ entry: ActionLedger.Entry, _ result: ActionOutcome.Result) -> String {
    "Recorded as \(self.result(result)): \(entry.action.text)"
  }
  private func result(_ result: ActionOutcome.Result) -> String {
    switch result {
    case .done: "done"
    case .partly: "partly done"
    case .notYet: "not yet"
    case .dropped: "dropped"
    }
  }
  var askWhatHappened: String { "What happened? A sentence, no names (Enter to leave it out): " }
  var askAction: String { "What will change? A sentence, no names: " }
  var askWho: String { "Who'll do it? A role, not a name (Enter to decide later): " }
  var actionWordsNeeded: String {
    "say what the action is: --text, or --text - for standard input."
  }
  func actionAdded(_ id: String) -> String { "Added as \(id)." }
  func dayUnclear(_ text: String) -> String {
    "--day \"\(text)\" isn't a day. Write one such as 2026-12-19."
  }
  var calendarTitle: String { "Check how an action is going (reflect)" }
  func noSuchAction(_ id: String, near: String?) -> String {
    "there's no action \"\(id)\". \(meant(near))`reflect actions list --all` shows the ids."
  }
  func actionAmbiguous(_ id: String, _ ids: [String]) -> String {
    "\"\(id)\" could be several actions. Say which: \(ids.joined(separator: " or "))."
  }

  // MARK: - The menu
  func greeting(_ records: String) -> [String] {
    [
      "Welcome. These are cards to think about work with young people, alone or with others.",
      "What you write is kept in \(records), and nothing leaves this computer.",
      "Never write anything that identifies a young person. It isn't a case record.", "",
    ]
  }
  var greetingQuestion: String {
    "Enter opens the menu; type tour for a first look at one card (two minutes): "
  }
  var tour: String { "tour" }
  func noSuchCommand(_ word: String, of group: String?, near: String?) -> String {
    let command = group.map { "reflect \($0)" } ?? "reflect"
    return
      "\(command) has no command or option \"\(word)\". \(meant(near))`\(command) --help` lists them."
  }

  // MARK: - Small words
  func counted(_ number: Int, _ noun: String, plural: String? = nil) -> String {
    "\(number) \(number == 1 ? noun : plural ?? noun + "s")"
  }
}
