internal import Practice
internal import Window

extension Messages {
  /// The words of the full-screen menu.
  enum Menu {
    static let title = "Check your thinking"
    static let lead = [
      "For people who work with young people. Nothing leaves this computer."
    ]
    static func place(_ number: Int, of count: Int) -> String { "\(number) of \(count)" }
    static let moreBelow = "(more: press Right to read on)"
    static func rowsBelow(_ rows: Int) -> String { "(\(counted(rows, "more line")))" }
    static let searchLabel = "Search: "
    static let searching = "Looking…"
    static let pressSlash = "To search, press / first. ? lists the keys."
    static let notAKey = "That key does nothing here. ? lists the keys."
    static func noSuchNumber(_ count: Int) -> String {
      count == 0 ? "There is nothing to choose." : "The items have the numbers 1 to \(count)."
    }
    static let nothingFound = "Nothing has all of these words. Try fewer, or a part of a word."

    // MARK: - The first page

    static func label(_ choice: MainChoice) -> String {
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
    static func about(_ choice: MainChoice) -> String {
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

    static let sessionsTitle = "Go on with a session"
    static let lookingForSessions = "Looking for sessions that were stopped…"
    static let nothingToGoOnWith =
      "No session is waiting. One that is stopped half-way can be gone on with from here."
    static func severalWaiting(_ count: Int) -> String { "\(count) sessions are waiting." }
    static func unreadable(_ files: Int) -> String {
      "\(counted(files, "file")) among the records cannot be read. `reflect sessions` says why."
    }
    static func session(_ record: SessionRecord) -> String { "\(record.title), \(day(record.day))" }
    static func whoFor(_ record: SessionRecord) -> String {
      record.setting.isPrivate
        ? "On your own." : "\(setting(record.setting)), \(people(record.participants.count))."
    }
    static func standsAt(_ record: SessionRecord) -> String {
      let title =
        record.steps.indices.contains(record.current)
        ? record.steps[record.current].title : ""
      return sentence("Step \(record.current + 1) of \(record.steps.count): \(title)")
    }
    static func begun(_ day: CalendarDay) -> String { "Begun on \(Messages.day(day))." }
    static func lastAdded(_ day: CalendarDay) -> String {
      "Last added to on \(Messages.day(day))."
    }
    static let stepsHeading = "Steps"
    static let hereMark = "(you are here)"
    static let doneMark = "(done)"

    // MARK: - Who and how

    static func setting(_ setting: Setting) -> String {
      switch setting {
      case .solo: "On your own"
      case .pair: "Two people"
      case .team: "A team"
      case .multiAgency: "Several agencies"
      }
    }
    static func people(_ count: Int) -> String { count == 1 ? "1 person" : "\(count) people" }
    static func waysTitle(_ setting: Setting) -> String { "\(Menu.setting(setting)): how to start" }
    static func way(_ way: Way) -> String {
      switch way {
      case .plan: "By a plan"
      case .cards: "By choosing cards"
      }
    }
    static func about(_ way: Way) -> String {
      switch way {
      case .plan: "A plan has its cards, its times and its words for you. This is the easy way."
      case .cards: "Choose one card or several. Each takes about twelve minutes."
      }
    }
    static let cardsHeading = "Cards"
    static let settingsTitle = "Who is it for?"
    static func plansTitle(_ use: MenuPage.PlanUse) -> String {
      switch use {
      case .session(let setting): "\(Menu.setting(setting)): choose a plan"
      case .handout: "Handouts: choose a plan"
      }
    }
    static func plan(_ plan: Plan) -> String {
      "\(plan.title) (\(plan.minutes)\u{A0}min)"
    }
    static func planFor(_ audience: String) -> String { sentence("For: \(audience)") }
    static func step(_ step: PlanStep) -> String { "\(step.minutes) min  \(step.title)" }
    static let readingPlans = "Reading the plans…"
    static let noPlans = "There is no plan for this. Go back, and choose cards instead."

    static let peopleTitle = "How many people?"
    static func howMany(_ range: ClosedRange<Int>) -> String {
      "How many people take part? Count yourself if you give views. "
        + "Type a number from \(range.lowerBound) to \(range.upperBound)."
    }
    static let peopleLabel = "People: "
    static func notThatMany(_ range: ClosedRange<Int>) -> String {
      "Write a number from \(range.lowerBound) to \(range.upperBound)."
    }
    static let rolesTitle = "Which agencies?"
    static let whichRoles =
      "Write each group with its number of people, such as health:2, police:1, education:3. "
      + "Enter alone counts everybody together."
    static let rolesLabel = "Groups: "
    static let rolesUnclear =
      "That cannot be read. Write each group once with its number: health:2, police:1, education:3."
    static func tooFewInRoles(_ people: Int, _ range: ClosedRange<Int>) -> String {
      "That makes \(Menu.people(people)). It takes \(range.lowerBound) to \(range.upperBound)."
    }
    static let beginTitle = "How are views taken?"
    static let beginAloneTitle = "Ready to begin?"
    static let begin = "Begin"
    static let beginAbout =
      "Every answer is saved at once. You can stop at any time and go on later."
    static func capture(_ capture: Capture) -> String {
      switch capture {
      case .slips: "Slips of paper"
      case .hands: "A show of hands"
      case .each: "Each at the keyboard"
      case .phones: "Each on a phone"
      }
    }
    static func about(_ capture: Capture) -> String {
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
    static let usualCapture = "This is the usual way here."
    static let willBegin = "What begins"
    static func cardsToUse(_ count: Int) -> String { counted(count, "chosen card") }

    // MARK: - Cards

    static func cardsTitle(_ use: MenuPage.CardUse) -> String {
      switch use {
      case .browsing: "Cards"
      case .session(let setting): "\(Menu.setting(setting)): choose cards"
      case .handout: "Handouts: choose cards"
      }
    }
    static func ticked(_ count: Int) -> String { "\(count) ticked" }
    static let readingCards = "Reading the cards…"
    static let noCards = "There are no cards."
    static func cardFacts(_ theme: String, minutes: Int) -> String {
      "\(theme). \(counted(minutes, "minute"))."
    }
    static let talk = "Talk about it"
    static let tryThis = "Try this"
    static let findingHeld = "f shows what the research found, n the facilitator notes."
    static let findingHeading = "What the research found"
    static let doesNotSay = "What this does not say"
    static let source = "Source"
    static let notesHeading = "Facilitator notes"
    static let noNotes = "This card has no facilitator notes."
    static let noFinding = "This card has no finding."
    static func faults(_ count: Int) -> String {
      "\(counted(count, "fault")) in the decks: `reflect cards check` lists them."
    }

    // MARK: - Actions

    static let actionsTitle = "Actions agreed"
    static let readingActions = "Reading the records…"
    static let noActions =
      "No action is open. What a session agrees is listed here until it is done or dropped."
    static func actionsOpen(_ open: Int, due: Int) -> String {
      let opened = open == 1 ? "1 action is open" : "\(open) actions are open"
      return due == 0 ? "\(opened), none of them due." : "\(opened), \(due) of them due."
    }
    static let openHeading = "Open"
    static let dueHeading = "Due"
    static func owner(_ owner: String) -> String { sentence("Who: \(owner)") }
    static func review(_ day: CalendarDay) -> String { "Look at it again on \(Messages.day(day))." }
    static func agreed(_ day: CalendarDay, _ setting: Setting) -> String {
      "Agreed on \(Messages.day(day)). \(Menu.setting(setting))."
    }
    static func soFar(_ outcome: ActionOutcome) -> String {
      sentence(
        "So far: \(Messages.outcome(outcome.result))"
          + (outcome.whatHappened.map { ". \($0)" } ?? ""))
    }
    static let actionTitle = "What became of it?"
    static func ends(_ result: ActionOutcome.Result) -> String {
      result == .done ? "It is done" : "It is dropped"
    }
    static let leaveOpen = "Leave it open"
    static func aboutEnding(_ result: ActionOutcome.Result?) -> String {
      switch result {
      case .done: "Recorded as done. You are asked what happened first."
      case nil: "Nothing is recorded."
      default:
        "Recorded as dropped: circumstances changed, or it was not the right thing. "
          + "You are asked what happened first."
      }
    }
    static func happenedTitle(_ result: ActionOutcome.Result) -> String {
      result == .done ? "Done: what happened?" : "Dropped: what happened?"
    }
    static let happenedLead =
      "In a sentence, if you like: what helped, what got in the way. No names. "
      + "Enter records it, with words or without."
    static let happenedLabel = "What happened: "

    // MARK: - Handouts

    static let handoutsTitle = "Handouts"
    static func label(_ choice: HandoutChoice) -> String {
      switch choice {
      case .cards: "Choose cards"
      case .everything: "All cards"
      case .plan: "A plan"
      }
    }
    static func about(_ choice: HandoutChoice) -> String {
      switch choice {
      case .cards: "Tick the cards that you want on paper."
      case .everything: "Every card of every deck."
      case .plan: "A guide for whoever leads a session by a plan, or the plan's cards."
      }
    }
    static let layoutsTitle = "Handouts: the layout"
    static let formatsTitle = "Handouts: the kind of file"
    static let handoutTitle = "Handouts: write the file"
    static func write(_ file: String) -> String { "Write \(file)" }
    static let dontWrite = "Do not write it"
    static func willWrite(_ file: String) -> String {
      "The file \(file) is written to the folder you started in. Where there is one of that name, the new one gets a number."
    }
    static let sameByCommand = "The same by typing:"
    static func command(_ words: String) -> String { "reflect \(words)" }

    // MARK: - Keys

    static func does(_ command: MenuCommand, on page: MenuPage) -> String {
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

    /// What a key does, for the row of keys; nil for those that stand only in the help.
    static func short(_ command: MenuCommand, on page: MenuPage) -> String? {
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

    // MARK: - In plain lines

    static let quitWord = "quit"
    static let quitLetter = "q"
    static let backWord = "back"
    static let helpWord = "help"
    static let searchWord = "search"
    static let tickedMark = "(ticked)"
    static func plainField(_ label: String, proposal: String) -> String {
      proposal.isEmpty ? label.trimmingBlanks() : "\(label)(Enter for \(proposal))"
    }
    static let plainText = "Press Enter to go back:"
    static func plainList(isFirst: Bool, own: [String]) -> String {
      let also = own.isEmpty ? "" : ", \(own.joined(separator: ", "))"
      return isFirst
        ? "Type a number (2? tells more about the second), search WORDS, help or quit:"
        : "Type a number (2? tells more)\(also), search WORDS, or Enter to go back:"
    }
    static func plainUnclear(_ count: Int, isFirst: Bool) -> String {
      "Type a number from 1 to \(max(1, count)), or \(isFirst ? "quit" : "Enter to go back")."
    }

    // MARK: - Help

    static let helpTitle = "Help"
    static let helpKeys = "Keys on the page you came from"
    static let helpAbout = "About"
    static let helpParagraphs = [
      "A card puts a view that thoughtful colleagues can differ about. You take a position, you "
        + "talk, you see what the research found, you look again, and you settle on one thing to try.",
      "It is a learning tool: not a case record, and not a risk score. Never write anything that "
        + "identifies a young person.",
      "Everything stays on this computer. Every answer of a session is saved at once; stop at any "
        + "time, and go on from the first page.",
    ]
    static let helpCommands = "By typing"
    static let commands = [
      ("reflect solo", "A session on your own."), ("reflect team", "A session for others."),
      ("reflect resume", "Go on with the last one."), ("reflect cards", "List the cards."),
      ("reflect plans", "List the plans."), ("reflect sessions", "List what is recorded."),
      ("reflect summary last", "Sum up the last session."),
      ("reflect actions", "List what was agreed."),
      ("reflect --plain", "The menu in plain lines."),
      ("reflect --help", "Everything else."),
    ]
  }
}
