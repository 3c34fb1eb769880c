internal import Practice
internal import Window

/// The English words of the full-screen face.
struct EnglishStageWords: EnglishSessionWords, StageWords {

  // MARK: - Where the session stands

  func stepNumber(_ number: Int, of total: Int) -> String { "Step \(number) of \(total)" }
  func cardNumber(_ number: Int, of total: Int) -> String {
    total > 1 ? "Card \(number) of \(total)" : ""
  }
  var sessionOver: String { "The session is over" }
  var clockStopped: String { "Paused" }
  func clock(_ seconds: Int, isCalm: Bool) -> String {
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
  func sessionClock(_ seconds: Int) -> String {
    seconds > 0 ? "session \(seconds / 60 + (seconds % 60 > 0 ? 1 : 0)) min" : "session time is up"
  }
  func viewsInShort(_ count: Int, of total: Int) -> String { "\(count) of \(total) in" }
  func moreMarks(page: Int, of total: Int, on: String, back: String) -> [String] {
    let number = "page \(page) of \(total)"
    guard page < total else { return ["\(number); more above: \(back)", number, "above", "^"] }
    return ["\(number); more below: \(on)", "more below: \(on)", "more", "v"]
  }

  // MARK: - At the start and between people

  var helpHint: String { "Press ? at any time to see the keys (F1 while you write)." }
  func handover(to label: String) -> [String] {
    [
      "Hand the keyboard to \(label).",
      "\(label): only you look at the screen now. What you choose and write leaves it with Enter "
        + "and isn't shown here again. It's kept under your label.",
    ]
  }
  var handoverQuestion: String { "Press Enter when only you can see the screen." }
  var handedBackQuestion: String { "Press Enter when everyone can look again." }
  var pausedHeading: String { "Paused" }
  var pausedWords: String {
    "The clock is stopped, and everything is saved. Press Enter when you are ready to go on."
  }

  // MARK: - What is asked

  func sure(_ person: Participant?) -> String { to(person, "How sure are you?") }
  func confidence(_ number: Int) -> String {
    switch number {
    case 1: "hardly"
    case 2: "a little"
    case 3: "fairly"
    case 4: "very"
    default: "fully"
    }
  }
  var whatBecame: String { "How did it go?" }
  func question(for scene: Scene) -> String {
    switch scene.ask {
    case .reason(let person, let moment):
      to(person, moment == .beforeTalk ? "Why?" : "Why do you say so now?")
    case .actionText: "What is the one thing to change?"
    case .actionOwner: "Who'll do it? A role, not a name."
    case .actionReview: "When will you check how it's going?"
    case .whatHappened: "What happened?"
    case .whatChanged: "What did it change for a young person?"
    default: ""
    }
  }
  func placeholder(for scene: Scene) -> String {
    switch scene.ask {
    case .reason: "A sentence or two. Enter leaves it out."
    case .answer: "Write what you think; it's for you. Enter goes on without."
    case .actionText:
      "Such as: when …, \(scene.setting.isPrivate ? "I" : "we") will … Enter for no action."
    case .actionOwner: "Such as team manager. Enter leaves it open."
    case .actionReview: "A date, 4 weeks, 2 months, or none."
    case .whatHappened: "What helped, what got in the way. Enter leaves it out."
    case .whatChanged: "In general words, never who. Enter leaves it out."
    default: ""
    }
  }
  func enterTakes(_ day: CalendarDay) -> String { "Enter for \(self.day(day))." }
  func readAs(_ day: CalendarDay) -> String { "That is \(self.day(day))." }
  var readAsNoDay: String { "No date is set." }
  func dayExamples(_ day: CalendarDay) -> String {
    "A day from today on, such as \(day), \(inBritain(day)), 4 weeks, or none."
  }
  func countsLeft(_ left: Int) -> String {
    switch left {
    case 0: "Everyone is counted; nobody passes."
    case 1: "1 person is left, and passes."
    case 2...: "\(left) people are left, and pass."
    default: "That is \(-left) more than the people present."
    }
  }
  func counts(shown: Bool) -> String { shown ? "hide the counts" : "show the counts" }
  var hiddenCount: String { "•" }
  var countsHidden: String { "What you type is hidden from the room; r shows it." }
  var lockSlips: String { "lock them" }
  var slipsNotKnown: String {
    "Nothing was typed here just now. Press : and type mend 3 for a slip typed as 3, or anew."
  }
  var countsMissing: String { "Type a count for each position, or press p if everyone passes." }
  func fieldRule(bytesLeft: Int) -> FieldRule {
    FieldRule(
      above: "more above", below: "more below", both: "more above and below",
      room: bytesLeft < 2_000 ? "room for \(counted(max(0, bytesLeft), "byte")) more" : nil)
  }

  // MARK: - What cannot be taken

  func chooseFirst(_ context: KeyContext) -> String {
    switch context {
    case .choosing:
      "Nothing is chosen for you. Choose with a number or the arrows, or p to pass; then Enter."
    case .counting: "Type the counts; Enter goes to the next. p if everyone passes."
    default: "Choose with a number or the arrows, then Enter. Enter alone leaves it out."
    }
  }
  var enterGives: String { "Enter gives this answer. Until then you can change it." }
  func noSuchChoice(_ count: Int) -> String { "The choices are 1 to \(count)." }
  var nothingToWrite: String {
    "There's nothing to write here. Your own editor works where words are asked, and while you talk."
  }
  var minutesUnclear: String { "Type a number of minutes from 1 to 240." }
  func keyUnknown(in context: KeyContext) -> String {
    switch context {
    case .handover: "Only Enter goes on from here."
    case .confirming, .checking: "Press y or n."
    case .list, .page, .planning: "Esc goes back to the session."
    case .over: "Press q to leave."
    default: "That key does nothing here. ? shows what the keys do."
    }
  }
  func stageRefusal(_ refusal: Refusal) -> String {
    switch refusal {
    case .paused: "The session is paused. Press Enter to go on first."
    case .lastStep: "This is the last step. Go through it, or press x to end the session."
    case .askedSomethingElse: "Not just now: something else is asked here."
    case .noSuchCard(_, let count):
      count == 0 ? noCards : "This session has cards 1 to \(count). Press c to see them."
    case .nothingToGoAheadTo:
      "There are no missing views to go on without: none are being taken now."
    case .minutesOutOfRange: minutesUnclear
    // How many is told above it, and changes while this stands.
    case .viewsMissing:
      "Not every view is in yet. Wait, or press g to go on without."
    case .nobodyWithoutPhone:
      "Nobody without a phone has still to answer. Press : and type came to add a seat for someone."
    default: self.refusal(refusal)
    }
  }
  func stageSignal(_ signal: TimeSignal) -> String {
    guard signal == .timeUp else { return self.signal(signal) }
    return
      "The time for this step is up. Nothing stops: finish what you are saying. t gives more time."
  }
  var stageTallyTaken: String { tallyTaken }

  // MARK: - Pages about the session

  func keepHeading(_ kind: Overlay.Kept) -> String {
    kind == .note ? "A note of what was said" : "A point to set aside for later"
  }
  func putAside(_ kind: Overlay.Kept) -> String {
    "What you wrote is still there when you press \(kind == .note ? "n" : "k") again."
  }
  var minutesHeading: String { "How many more minutes for this step?" }
  var minutesPlaceholder: String { "Enter for 5." }
  var savedHeading: String { "What is saved, and where:" }
  var savedAlways: String { "Everything up to your last answer is saved." }
  var noReasonsLeftOut: String {
    "Nothing to decide about reasons just now. At the close the room is told what the summary will hold."
  }
  var cardsHeading: String { "Go to a card of this session:" }
  var commandHeading: String { "Type a command, as in plain lines:" }
  var commandPlaceholder: String {
    "people 7, plan, swap CARD, omit 4, move 5 3, minutes 4 10, spread, written, correct 2 WORDS. "
      + "help lists them all."
  }
  var searchHeading: String { "Search the cards and what is shown here:" }
  func confirmation(
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
    case .hands: ("Count hands for this card instead?", handsMeaning)
    case .counts: ("Are these counts right?", "They can't be changed afterwards.")
    case .takeOut(_, let words): ("Take this out for good?", words)
    case .reasons(true):
      (
        "Have everyone's reasons in the summary?",
        "Ask the room first. Names aren't shown, but in a small group people may still know whose a "
          + "reason is."
      )
    case .reasons(false):
      (
        "Leave the reasons out of the summary?",
        "Only the own part of whoever gave one has it then."
      )
    case .facilitatorNotes:
      ("Show the facilitator notes on this screen?", othersMayLook(isFollowed, at: "them"))
    case .says: ("Show what there is to say on this screen?", othersMayLook(isFollowed, at: "it"))
    }
  }
  private func othersMayLook(_ isFollowed: Bool, at shown: String) -> String {
    "Others may be looking at it. "
      + (isFollowed
        ? "The second terminal that follows the session shows \(shown) as well."
        : "In a second terminal, reflect follow shows \(shown) to you alone.")
  }
  var fieldIsOpen: String { "Type your answer here; Enter goes on, with words or without." }
}
