internal import Practice
internal import Window

/// The English words of the menu.
struct EnglishMenuWords: EnglishFaceWords, MenuWords {
  var title: String { "Check your thinking" }
  var lead: [String] {
    [
      "For people who work with young people. Nothing leaves this computer."
    ]
  }
  func place(_ number: Int, of count: Int) -> String { "\(number) of \(count)" }
  var moreBelow: String { "(more: press Right to read on)" }
  func rowsBelow(_ rows: Int) -> String { "(\(counted(rows, "more line")))" }
  var searchLabel: String { "Search: " }
  var searching: String { "Looking…" }
  var pressSlash: String { "To search, press / first. ? lists the keys." }
  var notAKey: String { "That key does nothing here. ? lists the keys." }
  func noSuchNumber(_ count: Int) -> String {
    count == 0 ? "There is nothing to choose." : "The items have the numbers 1 to \(count)."
  }
  var nothingFound: String { "Nothing has all of these words. Try fewer, or a part of a word." }

  // MARK: - The first page

  func label(_ choice: MainChoice) -> String {
    switch choice {
    case .goOn: "Go on with a session"
    case .solo: "On your own"
    case .pair: "Two people"
    case .team: "A team"
    case .agencies: "Several agencies"
    case .cards: "Look at the cards"
    case .actions: "Actions agreed"
    case .handouts: "Handouts"
    case .help: "Help"
    case .quit: "Quit"
    }
  }
  func about(_ choice: MainChoice) -> String {
    switch choice {
    case .goOn: ""
    case .solo:
      "Ten minutes or more with a card, at your own pace. You take a view, write what "
        + "you think, see what the research found, and look again."
    case .pair: "Supervision, or two colleagues. Half an hour with one card between you."
    case .team:
      "A facilitator, a screen that all can see, and three people or more. From a "
        + "quarter of an hour to half a day."
    case .agencies:
      "People from several agencies, counted group by group, so that you can see "
        + "where the agencies stand apart."
    case .cards:
      "Read and search the cards. Tick the ones you like, and start a session with them."
    case .actions: ""
    case .handouts: "Cards to cut out, pages to read, and a guide for whoever leads the talk."
    case .help: "The keys, and where everything is kept."
    case .quit: "Nothing is lost by it."
    }
  }

  // MARK: - Going on

  var sessionsTitle: String { "Go on with a session" }
  var lookingForSessions: String { "Looking for sessions that were stopped…" }
  var nothingToGoOnWith: String {
    "No session is waiting. One that is stopped half-way can be gone on with from here."
  }
  func severalWaiting(_ count: Int) -> String { "\(count) sessions are waiting." }
  func unreadable(_ files: Int) -> String {
    "\(counted(files, "file")) among the records cannot be read. `reflect sessions` says why."
  }
  func session(_ record: SessionRecord) -> String { "\(record.title), \(day(record.day))" }
  func whoFor(_ record: SessionRecord) -> String {
    record.setting.isPrivate
      ? "On your own." : "\(setting(record.setting)), \(people(record.participants.count))."
  }
  func standsAt(_ record: SessionRecord) -> String {
    let title =
      record.steps.indices.contains(record.current)
      ? record.steps[record.current].title : ""
    return sentence("Step \(record.current + 1) of \(record.steps.count): \(title)")
  }
  func begun(_ day: CalendarDay) -> String { "Begun on \(self.day(day))." }
  func lastAdded(_ day: CalendarDay) -> String {
    "Last added to on \(self.day(day))."
  }
  var stepsHeading: String { "Steps" }
  var hereMark: String { "(you are here)" }
  var doneMark: String { "(done)" }

  // MARK: - Who and how

  func setting(_ setting: Setting) -> String {
    switch setting {
    case .solo: "On your own"
    case .pair: "Two people"
    case .team: "A team"
    case .multiAgency: "Several agencies"
    }
  }
  func people(_ count: Int) -> String { count == 1 ? "1 person" : "\(count) people" }
  func waysTitle(_ setting: Setting) -> String { "\(self.setting(setting)): how to start" }
  func way(_ way: Way) -> String {
    switch way {
    case .plan: "By a plan"
    case .cards: "By choosing cards"
    }
  }
  func about(_ way: Way) -> String {
    switch way {
    case .plan: "A plan has its cards, its times and its words for you. This is the easy way."
    case .cards: "Choose one card or several. Each takes about twelve minutes."
    }
  }
  var cardsHeading: String { "Cards" }
  var settingsTitle: String { "Who is it for?" }
  func plansTitle(_ use: MenuPage.PlanUse) -> String {
    switch use {
    case .session(let setting): "\(self.setting(setting)): choose a plan"
    case .handout: "Handouts: choose a plan"
    }
  }
  func plan(_ plan: Plan) -> String {
    "\(plan.title) (\(plan.minutes)\u{A0}min)"
  }
  func planFor(_ audience: String) -> String { sentence("For: \(audience)") }
  func step(_ step: PlanStep) -> String { "\(step.minutes) min  \(step.title)" }
  var readingPlans: String { "Reading the plans…" }
  var noPlans: String { "There is no plan for this. Go back, and choose cards instead." }
  var peopleTitle: String { "How many people?" }
  func howMany(_ range: ClosedRange<Int>) -> String {
    "How many people take part? Count yourself if you give views. "
      + "Type a number from \(range.lowerBound) to \(range.upperBound)."
  }
  var peopleLabel: String { "People: " }
  func notThatMany(_ range: ClosedRange<Int>) -> String {
    "Write a number from \(range.lowerBound) to \(range.upperBound)."
  }
  var rolesTitle: String { "Which agencies?" }
  var whichRoles: String {
    "Write each group with its number of people, such as health:2, police:1, education:3. "
      + "Enter alone counts everybody together."
  }
  var rolesLabel: String { "Groups: " }
  var rolesUnclear: String {
    "That cannot be read. Write each group once with its number: health:2, police:1, education:3."
  }
  func tooFewInRoles(_ people: Int, _ range: ClosedRange<Int>) -> String {
    "That makes \(self.people(people)). It takes \(range.lowerBound) to \(range.upperBound)."
  }
  var beginTitle: String { "How are views taken?" }
  var beginAloneTitle: String { "Ready to begin?" }
  var begin: String { "Begin" }
  var beginAbout: String {
    "Every answer is saved at once. You can stop at any time and go on later."
  }
  func capture(_ capture: Capture) -> String {
    switch capture {
    case .slips: "Slips of paper"
    case .hands: "A show of hands"
    case .each: "Each at the keyboard"
    case .phones: "Each on a phone"
    }
  }
  func about(_ capture: Capture) -> String {
    switch capture {
    case .slips:
      "Everyone writes on a slip of paper and folds it. The facilitator types how many there are "
        + "for each position."
    case .phones: "Each person gives a view on their own phone."
    case .hands:
      "Everybody decides in silence and shows a hand. The facilitator types how many there are "
        + "for each position."
    case .each:
      "The keyboard goes round. Each person gives a view in private; nobody sees the others'."
    }
  }
  var usualCapture: String { "This is the usual way here." }
  var willBegin: String { "What begins" }
  func cardsToUse(_ count: Int) -> String { counted(count, "chosen card") }

  // MARK: - Cards

  func cardsTitle(_ use: MenuPage.CardUse) -> String {
    switch use {
    case .browsing: "Cards"
    case .session(let setting): "\(self.setting(setting)): choose cards"
    case .handout: "Handouts: choose cards"
    }
  }
  func ticked(_ count: Int) -> String { "\(count) ticked" }
  var readingCards: String { "Reading the cards…" }
  var noCards: String { "There are no cards." }
  func cardFacts(_ theme: String, minutes: Int) -> String {
    "\(theme). \(counted(minutes, "minute"))."
  }
  var talk: String { "Talk about it" }
  var tryThis: String { "Try this" }
  var findingHeld: String { "f shows what the research found, n the facilitator notes." }
  var findingHeading: String { "What the research found" }
  var ownExperience: String { "From our own experience" }
  var doesNotSay: String { "What this does not say" }
  var source: String { "Source" }
  var notesHeading: String { "Facilitator notes" }
  var noNotes: String { "This card has no facilitator notes." }
  var noFinding: String { "This card has no finding." }
  func faults(_ count: Int) -> String {
    "\(counted(count, "fault")) in the decks: `reflect cards check` lists them."
  }

  // MARK: - Actions

  var actionsTitle: String { "Actions agreed" }
  var readingActions: String { "Reading the records…" }
  var noActions: String {
    "No action is open. What a session agrees is listed here until it is done or dropped."
  }
  func actionsOpen(_ open: Int, due: Int) -> String {
    let opened = open == 1 ? "1 action is open" : "\(open) actions are open"
    return due == 0 ? "\(opened), none of them due." : "\(opened), \(due) of them due."
  }
  var openHeading: String { "Open" }
  var dueHeading: String { "Due" }
  func owner(_ owner: String) -> String { sentence("Who: \(owner)") }
  func review(_ day: CalendarDay) -> String { "Look at it again on \(self.day(day))." }
  func agreed(_ day: CalendarDay, _ setting: Setting) -> String {
    "Agreed on \(self.day(day)). \(self.setting(setting))."
  }
  func soFar(_ outcome: ActionOutcome) -> String {
    sentence(
      "So far: \(self.outcome(outcome.result))"
        + (outcome.whatHappened.map { ". \($0)" } ?? ""))
  }
  var actionTitle: String { "What became of it?" }
  func ends(_ result: ActionOutcome.Result) -> String {
    result == .done ? "It is done" : "It is dropped"
  }
  var leaveOpen: String { "Leave it open" }
  func aboutEnding(_ result: ActionOutcome.Result?) -> String {
    switch result {
    case .done: "Recorded as done. You are asked what happened first."
    case nil: "Nothing is recorded."
    default:
      "Recorded as dropped: circumstances changed, or it was not the right thing. "
        + "You are asked what happened first."
    }
  }
  func happenedTitle(_ result: ActionOutcome.Result) -> String {
    result == .done ? "Done: what happened?" : "Dropped: what happened?"
  }
  var happenedLead: String {
    "In a sentence, if you like: what helped, what got in the way. No names. "
      + "Enter records it, with words or without."
  }
  var happenedLabel: String { "What happened: " }

  // MARK: - Handouts

  var handoutsTitle: String { "Handouts" }
  func label(_ choice: HandoutChoice) -> String {
    switch choice {
    case .cards: "Choose cards"
    case .everything: "All cards"
    case .plan: "A plan"
    }
  }
  func about(_ choice: HandoutChoice) -> String {
    switch choice {
    case .cards: "Tick the cards that you want on paper."
    case .everything: "Every card of every deck."
    case .plan: "A guide for whoever leads a session by a plan, or the plan's cards."
    }
  }
  var layoutsTitle: String { "Handouts: the layout" }
  var formatsTitle: String { "Handouts: the kind of file" }
  var handoutTitle: String { "Handouts: write the file" }
  func write(_ file: String) -> String { "Write \(file)" }
  var dontWrite: String { "Do not write it" }
  func willWrite(_ file: String) -> String {
    "The file \(file) is written to the folder you started in. Where there is one of that name, the new one gets a number."
  }
  var sameByCommand: String { "The same by typing:" }
  func command(_ words: String) -> String { "reflect \(words)" }

  // MARK: - Keys

  func does(_ command: MenuCommand, on page: MenuPage) -> String {
    switch command {
    case .up: "The item above."
    case .down: "The item below."
    case .pageUp, .scrollPageUp: "A windowful up."
    case .pageDown, .scrollPageDown: "A windowful down."
    case .first: "The first item."
    case .last: "The last item."
    case .number: "The item with this number. Enter then opens it."
    case .open: page.isCards ? "Read the card." : "Choose the item."
    case .read: "Go to the text beside the list, to read all of it."
    case .back: "Go back a page."
    case .search: "Search the list: type, and it grows shorter."
    case .scrollUp: "A line up."
    case .scrollDown: "A line down."
    case .scrollFirst: "The beginning."
    case .scrollLast: "The end."
    case .leaveReading: "Back to the list."
    case .tick: "Tick the card, or take the tick away."
    case .finding: "Show what the research found, or the front again."
    case .notes: "Show the facilitator notes, or the front again."
    case .start:
      page.kind == .cards(.handout)
        ? "Go on with the ticked cards, or with this one."
        : "Start a session with the ticked cards, or with this one."
    case .done: "Record that the action is done."
    case .dropped: "Record that the action is dropped."
    case .help: "Show this help."
    case .quit, .interrupt: "Quit. Nothing is lost by it."
    case .suspend: "Stop for now; the shell's fg comes back here."
    case .repaint: "Paint the window again."
    case .leaveSearch: "Go to what was found."
    case .dropSearch: "Stop searching and show the whole list."
    case .give: "Go on with what is written."
    case .more: "One more."
    case .fewer: "One fewer."
    }
  }
  func letters(for command: MenuCommand) -> [Character] {
    switch command {
    case .done: ["d"]
    case .dropped: ["x"]
    case .finding: ["f"]
    case .notes: ["n"]
    case .quit: ["q"]
    case .start: ["s"]
    default: []
    }
  }

  func short(_ command: MenuCommand, on page: MenuPage) -> String? {
    switch command {
    case .open: page.isCards ? "read" : "choose"
    case .back, .leaveReading: "back"
    case .search: "search"
    case .tick: "tick"
    case .finding: "finding"
    case .notes: "notes"
    case .start: page.kind == .cards(.handout) ? "use" : "start"
    case .done: "done"
    case .dropped: "dropped"
    case .help: "help"
    case .quit: "quit"
    case .leaveSearch: "to the list"
    case .dropSearch: "show all"
    case .give: "go on"
    default: nil
    }
  }
}
