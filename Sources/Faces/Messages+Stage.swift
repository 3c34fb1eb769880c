internal import Practice

/// The words of the full-screen face.
extension Messages {
  // MARK: - Where the session stands

  /// The step's number.
  static func stepNumber(_ number: Int, of total: Int) -> String { "Step \(number) of \(total)" }

  /// The card's number; empty where there is only one.
  static func cardNumber(_ number: Int, of total: Int) -> String {
    total > 1 ? "Card \(number) of \(total)" : ""
  }

  /// Says that the session is over.
  static let sessionOver = "The session is over"

  /// Says that the clock is stopped.
  static let clockStopped = "Paused"

  /// The time left in a step, in minutes and seconds, or in whole minutes where calm.
  static func clock(_ seconds: Int, isCalm: Bool) -> String {
    let size = seconds.magnitude
    let minutes = size / 60
    let rest = size % 60
    if isCalm {
      if seconds > 0 { return "\(minutes + (rest > 0 ? 1 : 0)) min left" }
      return minutes == 0 ? "time is up" : "time is up, \(minutes) min over"
    }
    let clock = "\(minutes):\(rest < 10 ? "0" : "")\(rest)"
    return seconds > 0 ? "\(clock) left" : "time is up, \(clock) over"
  }

  /// The time left in the session.
  static func sessionClock(_ seconds: Int) -> String {
    seconds > 0 ? "session \(seconds / 60 + (seconds % 60 > 0 ? 1 : 0)) min" : "session time is up"
  }

  /// How many views are in.
  static func viewsInShort(_ count: Int, of total: Int) -> String { "\(count) of \(total) in" }

  /// Says that there are more pages and which keys turn them, from the longest words to the shortest.
  static func moreMarks(page: Int, of total: Int, on: String, back: String) -> [String] {
    let number = "page \(page) of \(total)"
    guard page < total else { return ["\(number); more above: \(back)", number, "above", "^"] }
    return ["\(number); more below: \(on)", "more below: \(on)", "more", "v"]
  }

  // MARK: - At the start and between people

  /// Where to find what the keys do.
  static let stageHelpHint = "Press ? at any time to see the keys (F1 while you write)."

  /// Asks for the keyboard to be given to `label`.
  static func stageHandover(to label: String) -> [String] {
    [
      "Hand the keyboard to \(label).",
      "\(label): only you look at the screen now. What you choose and write leaves it with Enter "
        + "and is shown to nobody after you. It is kept under your label.",
    ]
  }
  /// Asks whoever has the keyboard to say that they are there.
  static let stageHandoverQuestion = "Press Enter when only you can see the screen."
  /// Asks the facilitator to say that they are there.
  static let stageHandedBack = "Press Enter when everybody can look again."

  /// Heads a break.
  static let pausedHeading = "Paused"
  /// Says what a break means.
  static let pausedWords =
    "The clock is stopped, and everything is saved. Press Enter when you are ready to go on."

  // MARK: - What is asked

  /// Asks how sure somebody is.
  static func sure(_ person: Participant?) -> String { to(person, "How sure are you?") }

  /// A confidence in words.
  static func confidence(_ number: Int) -> String {
    switch number {
    case 1: "hardly"
    case 2: "a little"
    case 3: "fairly"
    case 4: "very"
    default: "fully"
    }
  }

  /// Asks what became of an earlier action.
  static let whatBecame = "What became of it?"

  /// What is asked where words are written.
  static func stageQuestion(for scene: Scene) -> String {
    switch scene.ask {
    case .reason(let person, let second): to(person, second ? "Why do you say so now?" : "Why?")
    case .actionText: "What is the one thing to change?"
    case .actionOwner: "Who sees to it? A role, not a name."
    case .actionReview: "When is it looked at again?"
    case .whatHappened: "What happened?"
    default: ""
    }
  }

  /// What stands in a field before anything is written.
  static func placeholder(for scene: Scene) -> String {
    switch scene.ask {
    case .reason: "A sentence or two. Enter leaves it out."
    case .answer: "Write what you think; it is for you. Enter goes on without."
    case .actionText: "Something somebody could do within a month. Enter for no action."
    case .actionOwner: "Such as team manager. Enter leaves it open."
    case .actionReview: "A date, 4 weeks, 2 months, or none."
    case .whatHappened: "What helped, what got in the way. Enter leaves it out."
    default: ""
    }
  }

  /// The day that a bare Enter takes.
  static func enterTakes(_ day: CalendarDay) -> String { "Enter for \(self.day(day))." }
  /// How a date being written is read.
  static func readAs(_ day: CalendarDay) -> String { "That is \(self.day(day))." }
  /// That no date is set.
  static let readAsNoDay = "No date is set."
  /// Examples of dates.
  static let dayExamples = "A day from today on, such as 2026-11-21, 21/11/2026, 4 weeks, or none."

  /// How many people are not counted yet.
  static func countsLeft(_ left: Int) -> String {
    switch left {
    case 0: "Everybody is counted; nobody passes."
    case 1: "1 person is left, and passes."
    case 2...: "\(left) people are left, and pass."
    default: "That is \(-left) more than the people present."
    }
  }

  /// What a key does about hidden counts.
  static func counts(shown: Bool) -> String { shown ? "hide the counts" : "show the counts" }
  /// Stands for a count that the room is not to see.
  static let hiddenCount = "•"
  /// Says that counts stay unseen.
  static let countsHidden = "What you type is hidden from the room; r shows it."

  /// Says that no count is typed.
  static let countsMissing = "Type a count for each position, or press p if everybody passes."

  /// Before and after, at the head of columns.
  static let before = "before"
  /// After the finding, at the head of a column.
  static let after = "after"

  /// What the rule above a field says of it.
  static func fieldRule(above: Bool, below: Bool, bytesLeft: Int) -> String {
    let more =
      switch (above, below) {
      case (true, true): ["more above and below"]
      case (true, false): ["more above"]
      case (false, true): ["more below"]
      case (false, false): [String]()
      }
    let left = bytesLeft < 2_000 ? ["room for \(counted(max(0, bytesLeft), "byte")) more"] : []
    return (more + left).joined(separator: "; ")
  }

  // MARK: - What cannot be taken

  /// Says how to choose, where a key to go on was pressed.
  static func chooseFirst(_ context: KeyContext) -> String {
    switch context {
    case .choosing:
      "Nothing is chosen for you. Choose with a number or the arrows, or p to pass; then Enter."
    case .counting: "Type the counts; Enter goes to the next. p if everybody passes."
    default: "Choose with a number or the arrows, then Enter. Enter alone leaves it out."
    }
  }

  /// Says how a choice is given.
  static let enterGives = "Enter gives this answer. Until then you can change it."

  /// Says that a number is no choice.
  static func noSuchChoice(_ count: Int) -> String { "The choices are 1 to \(count)." }

  /// Says that there is nothing to write.
  static let nothingToWrite =
    "There is nothing to write here. Your own editor works where words are asked, and while you talk."

  /// Says what minutes can be typed.
  static let stageMinutesUnclear = "Type a number of minutes from 1 to 240."

  /// Says that a key does nothing.
  static func keyUnknown(in context: KeyContext) -> String {
    switch context {
    case .handover: "Only Enter goes on from here."
    case .confirming, .checking: "Press y or n."
    case .list, .page: "Esc goes back to the session."
    case .over: "Press q to leave."
    default: "That key does nothing here. ? shows what the keys do."
    }
  }

  /// Says why the session did not take something, and what to press.
  static func stageRefusal(_ refusal: Refusal) -> String {
    switch refusal {
    case .paused: "The session is paused. Press Enter to go on first."
    case .lastStep: "This is the last step. Go through it, or press x to end the session."
    case .askedSomethingElse: "Not just now: something else is asked here."
    case .noSuchCard(_, let count):
      count == 0 ? noCards : "This session has cards 1 to \(count). Press c to see them."
    case .nothingToGoAheadTo:
      "There are no missing views to go on without: none are being taken now."
    case .minutesOutOfRange: stageMinutesUnclear
    default: self.refusal(refusal)
    }
  }

  /// What is said when a moment of the step's time has come.
  static func stageSignal(_ signal: TimeSignal) -> String {
    guard signal == .timeUp else { return self.signal(signal) }
    return
      "The time for this step is up. Nothing stops: finish what you are saying. t gives more time."
  }

  /// Says that first counts were taken.
  static let stageTallyTaken = tallyTaken

  // MARK: - Pages about the session

  /// Heads a note being written.
  static func keepHeading(_ kind: Overlay.Kept) -> String {
    kind == .note ? "A note of what was said" : "A point to set aside for later"
  }
  /// Says that words that were begun are still there.
  static func putAside(_ kind: Overlay.Kept) -> String {
    "What you wrote is still there when you press \(kind == .note ? "n" : "k") again."
  }
  /// Heads more minutes.
  static let minutesHeading = "How many more minutes for this step?"
  /// What stands in the field for minutes.
  static let minutesPlaceholder = "Enter for 5."
  /// Heads what is to be said.
  static let saysHeading = "To say at this step:"
  /// Says that there is nothing to say.
  static let nothingToSay = "The plan says nothing for this step."
  /// Heads what is saved.
  static let savedHeading = "What is saved, and where:"
  /// Says that everything is saved.
  static let savedAlways = "Everything up to your last answer is saved."
  /// Heads the list of cards.
  static let stageCardsHeading = "Go to a card of this session:"
  /// Heads a search.
  static let searchHeading = "Search the cards and what is shown here:"
  /// What stands in the field of a search.
  static let searchPlaceholder = "Type a few letters."
  /// Says that nothing was found.
  static let nothingFound = "Nothing found."

  /// What is asked before something is done, and what it means.
  static func confirmation(
    _ confirmation: Confirmation, isFollowed: Bool
  ) -> (heading: String, meaning: String) {
    switch confirmation {
    case .stop:
      ("Stop here?", "Everything is saved, and you can go on another time. You will be told how.")
    case .end:
      (
        "End the session for good?",
        "What was said so far is kept, but nothing can be added after that. To stop here and go "
          + "on later, press n and then q."
      )
    case .skip: ("Leave this step and go to the next?", "What was recorded in it stays.")
    case .goAhead:
      (
        "Go on without the views still missing?",
        "The views that are in are kept. The others can no longer be given."
      )
    case .counts: ("Are these counts right?", "They cannot be changed afterwards.")
    case .facilitatorNotes:
      ("Show the facilitator notes on this screen?", othersMayLook(isFollowed, at: "them"))
    case .says: ("Show what there is to say on this screen?", othersMayLook(isFollowed, at: "it"))
    }
  }

  private static func othersMayLook(_ isFollowed: Bool, at shown: String) -> String {
    "Others may be looking at it. "
      + (isFollowed
        ? "The second terminal that follows the session shows \(shown) as well."
        : "In a second terminal, reflect follow shows \(shown) to you alone.")
  }

  /// Says how an empty field is left, where a key to go on was pressed in it.
  static let fieldIsOpen = "Type your answer here; Enter goes on, with words or without."
}
