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
    count == 0 ? "There's nothing to choose." : "The items have the numbers 1 to \(count)."
  }
  var nothingFound: String { "Nothing has all of these words. Try fewer, or a part of a word." }

  // MARK: - The first page

  func label(_ choice: MainChoice, due: Int) -> String {
    switch choice {
    case .goOn: "Go on with a session"
    case .solo: "On your own"
    case .pair: "Two people"
    case .team: "A team"
    case .agencies: "Several agencies"
    case .cards: "Cards"
    case .findings: "Findings"
    case .plans: "Plans"
    case .returns: due == 0 ? "Cards that come back" : "Cards that come back (\(due))"
    case .search: "Search what was written"
    case .lookBack: "Look back"
    case .learning: "Records of learning"
    case .overdue: "What has passed its day (\(due))"
    case .past: "Past sessions"
    case .actions: due == 0 ? "Actions agreed" : "Actions agreed (\(due) due)"
    case .handouts: "Handouts"
    case .help: "Help"
    case .quit: "Quit"
    }
  }
  func about(_ choice: MainChoice) -> String {
    switch choice {
    case .goOn: ""
    case .solo: about(Setting.solo)
    case .pair: about(Setting.pair)
    case .team: about(Setting.team)
    case .agencies: about(Setting.multiAgency)
    case .cards:
      "Read and search the cards. Tick the ones you like, and start a session with them."
    case .findings: "What the research found, with its figures and what it doesn't say."
    case .plans:
      "Read the plans, from a quarter of an hour to half a day, and start a session with one."
    case .returns:
      "Cards you met some months ago, to see whether you'd say the same today. Your earlier view "
        + "stays hidden until the new one is in."
    case .search:
      "Notes, answers, actions and all else that was written in sessions on this computer."
    case .lookBack:
      "What was met and when, views then and now, what was promised and what became of it."
    case .learning:
      "What your regulator asks you to write down, question by question, with your own words from a "
        + "session beside it."
    case .overdue:
      "Sessions kept longer than you said. Look at them, keep one for longer, or delete them. Nothing "
        + "goes by itself."
    case .past, .actions: ""
    case .handouts: "Cards to cut out, pages to read, and a guide for whoever leads the talk."
    case .help: "The keys, and where everything is kept."
    case .quit: "Nothing is lost by it."
    }
  }

  // MARK: - Going on

  var sessionsTitle: String { "Go on with a session" }
  var lookingForSessions: String { "Looking for sessions that were stopped…" }
  var nothingToGoOnWith: String {
    "No session is waiting. If you stop one half-way, you can go on with it from here."
  }
  func severalWaiting(_ count: Int) -> String { "\(count) sessions are waiting." }
  func unreadable(_ files: Int) -> String {
    "\(counted(files, "file")) among the records can't be read. `reflect sessions` says why."
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
  var asManyAsJoin: String { "as many as join" }
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
  func about(_ setting: Setting) -> String {
    switch setting {
    case .solo:
      "Ten minutes or more with a card, at your own pace. You take a view, write what "
        + "you think, see what the research found, and look again."
    case .pair: "Supervision, or two colleagues. Half an hour with one card between you."
    case .team:
      "A facilitator, a screen that all can see, and three people or more. From a "
        + "quarter of an hour to half a day."
    case .multiAgency:
      "People from several agencies, counted group by group, so that you can see "
        + "where the agencies stand apart."
    }
  }
  var settingsTitle: String { "Who is it for?" }
  func plansTitle(_ use: MenuPage.PlanUse) -> String {
    switch use {
    case .browsing: "Plans"
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
      + "Enter alone counts everyone together."
  }
  var rolesLabel: String { "Groups: " }
  var rolesUnclear: String {
    "That can't be read. Write each group once with its number: health:2, police:1, education:3."
  }
  func tooFewInRoles(_ people: Int, _ range: ClosedRange<Int>) -> String {
    "That makes \(self.people(people)). It takes \(range.lowerBound) to \(range.upperBound)."
  }
  var groupTitle: String { "Which group is it?" }
  var nameGroup: String { "Give the group a name" }
  var otherGroup: String { "Another group" }
  var noGroup: String { "Leave it out" }
  var aboutGroup: String {
    "Sessions of a group share what was agreed and what happened last time. No other group's "
      + "sessions show it."
  }
  var aboutNoGroup: String {
    "For people who meet once. What's agreed is brought up again only in sessions without a group's name."
  }
  var newGroupTitle: String { "What does the group call itself?" }
  var newGroupLead: String {
    "Such as Night team. Not a person's name, please. Enter alone leaves it out."
  }
  var groupLabel: String { "Group: " }
  func groupUnclear(_ fault: GroupName.Fault) -> String {
    switch fault {
    case .empty: "Give the group a name, or press Enter to leave it out."
    case .tooLong(let limit): "That's longer than \(limit) letters. Give it a shorter name."
    case .unshowable:
      "There's a character in it that can't be shown. Use letters, digits and blanks."
    }
  }
  func group(_ name: GroupName) -> String { "Group: \(name.text)" }
  func company(_ company: Company) -> String {
    if let group = company.group { return group.text }
    return company.setting.isPrivate
      ? setting(company.setting) : "\(setting(company.setting)) (no group)"
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
      "Everyone decides in silence and shows a hand. The facilitator types how many there are "
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
  func cardFacts(_ theme: String, minutes: Int, _ weight: Card.Weight?) -> String {
    "\(theme). \(counted(minutes, "minute"))\(weight.map { ", \(self.weight($0))" } ?? "")."
  }
  func weight(_ weight: Card.Weight) -> String {
    switch weight {
    case .gentle: "gentle"
    case .steady: "steady"
    case .heavy: "heavy"
    }
  }
  func upTo(_ minutes: Int) -> String { "up to \(minutes) minutes" }
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

  // MARK: - Findings

  var findingsTitle: String { "Findings" }
  var findingsOfCardTitle: String { "What the card rests on" }
  var noFindings: String { "There are no findings." }
  var cardsResting: String { "Cards that rest on it" }
  var noCardRests: String { "No card rests on it." }

  // MARK: - Actions

  var actionsTitle: String { "Actions agreed" }
  var noActions: String {
    "No action is open. What a session agrees is listed here until it's done or dropped."
  }
  func actionsOpen(_ open: Int, due: Int) -> String {
    let opened = open == 1 ? "1 action is open" : "\(open) actions are open"
    return due == 0 ? "\(opened), none of them due." : "\(opened), \(due) of them due."
  }
  var openHeading: String { "Open" }
  var dueHeading: String { "Due" }
  var overHeading: String { "Done or dropped" }
  var openOnly: String { "open" }
  var overOnly: String { "done or dropped" }
  var isOverAlready: String { "It's done or dropped already. Reopen it first." }
  var isOpenAlready: String { "It's open already." }
  func when(_ when: String) -> String { sentence("When: \(when)") }
  func owner(_ owner: String) -> String { sentence("Who: \(owner)") }
  func review(_ day: CalendarDay) -> String { "Look at it again on \(self.day(day))." }
  func agreed(_ day: CalendarDay, _ company: Company) -> String {
    "Agreed on \(self.day(day)). \(self.company(company))."
  }
  func soFar(_ outcome: ActionOutcome) -> String {
    sentence(
      "So far: \(self.outcome(outcome.result))"
        + (outcome.whatHappened.map { ". \($0)" } ?? ""))
  }
  var actionTitle: String { "How did it go?" }
  func label(_ choice: ActionChoice) -> String {
    switch choice {
    case .end(.done): "It's done"
    case .end(.partly), .end(.notYet): "Partly: leave it open, and say what happened"
    case .end(.dropped): "It's dropped"
    case .leave: "Leave it as it is"
    case .reopen: "Open it again"
    case .put(let subject): "Change: \(written(subject).lowercased())"
    }
  }
  func about(_ choice: ActionChoice) -> String {
    switch choice {
    case .end(.done): "Recorded as done. You're asked what happened first."
    case .end(.dropped):
      "Recorded as dropped: circumstances changed, or it wasn't the right thing. "
        + "You're asked what happened first."
    case .end: "You're asked what happened so far. It stays open."
    case .leave: "Nothing is recorded."
    case .reopen: "It's open again, and what happened so far stays with it."
    case .put: "Say it in other words. What it said before is gone."
    }
  }
  func happenedTitle(_ result: ActionOutcome.Result) -> String {
    switch result {
    case .done: "Done: what happened?"
    case .dropped: "Dropped: what happened?"
    case .partly, .notYet: "What happened so far?"
    }
  }
  var happenedLead: String {
    "In a sentence, if you like: what helped, what got in the way. No names. "
      + "Enter records it, with words or without."
  }
  var happenedLabel: String { "What happened: " }
  func wordingTitle(_ subject: Correction.Subject) -> String {
    switch subject {
    case .when: "When is it called for?"
    case .owner: "Who sees to it?"
    case .day: "When do you look at it again?"
    default: "What is to change?"
    }
  }
  func wordingLead(_ subject: Correction.Subject) -> String {
    switch subject {
    case .when: "As in \"when a move is planned, we will …\". No words take it out."
    case .owner: "A role, not a name. No words take it out."
    case .day:
      "A day, such as 19/12/2026, or a time from today, such as 4 weeks. No words take it out."
    default: "In your own words. No names."
    }
  }
  var actionNeedsWords: String { "An action needs words: what is to change?" }
  var dayPast: String { "That day is past. Give a later one." }
  var dayUnclear: String { "That isn't a day. Write one such as 19/12/2026, or 4 weeks." }
  var addActionTitle: String { "Another action" }
  func addActionLead(_ record: SessionRecord) -> String {
    "One change, in your own words. It's kept with \(session(record))."
  }
  var actionLabel: String { "Action: " }
}
