internal import Practice

/// The English words of a session, which every face draws on.
enum Messages {
  // MARK: - Where the session stands

  /// A step's heading, such as `Step 3 of 6. Every move counts. 15 minutes.`.
  static func heading(_ status: Scene.Status) -> String {
    var sentences = ["Step \(status.step) of \(status.steps)."]
    if let card = status.card, status.cards > 1 {
      sentences.append("Card \(card) of \(status.cards).")
    }
    sentences.append(sentence(status.title))
    let seconds = status.stepSecondsLeft
    sentences.append(seconds > 0 ? "\(minutes(seconds))." : "Its time is used up.")
    return sentences.joined(separator: " ")
  }

  /// The time left in the step and in the session.
  static func time(_ status: Scene.Status) -> String {
    let step = left(status.stepSecondsLeft, of: "this step")
    let session = left(status.sessionSecondsLeft, of: "the session")
    return "\(step) \(session)" + (status.paused ? " The clock is stopped." : "")
  }

  private static func left(_ seconds: Int, of whole: String) -> String {
    if seconds >= 60 { return "\(minutes(seconds)) left in \(whole)." }
    if seconds > 0 { return "Less than a minute left in \(whole)." }
    if seconds > -60 { return "The time for \(whole) is up." }
    return
      "\(sentence("\(whole.prefix(1).uppercased())\(whole.dropFirst()) is \(minutes(over: seconds)) over its time"))"
  }

  private static func minutes(_ seconds: Int) -> String {
    counted(seconds / 60 + (seconds % 60 > 0 ? 1 : 0), "minute")
  }

  private static func minutes(over seconds: Int) -> String {
    counted(-(seconds / 60), "minute")
  }

  /// What is said when a moment of the step's time has come.
  static func signal(_ signal: TimeSignal) -> String {
    switch signal {
    case .half: "Half the time for this step has gone."
    case .fiveMinutes: "Five minutes left in this step."
    case .oneMinute: "One minute left in this step."
    case .timeUp:
      "The time for this step is up. Nothing stops: finish what you are saying. "
        + "Type more 5 for five more minutes."
    }
  }

  // MARK: - Small words

  /// `1 minute`, `2 minutes`.
  static func counted(_ number: Int, _ noun: String) -> String {
    "\(number) \(noun)\(number == 1 ? "" : "s")"
  }

  /// A text with a full stop, unless it has an end of its own.
  static func sentence(_ text: String) -> String {
    text.last.map { ".?!…".contains($0) } ?? true ? text : text + "."
  }

  /// A day as people write it, such as `21 November 2026`.
  static func day(_ day: CalendarDay) -> String {
    let months = [
      "January", "February", "March", "April", "May", "June", "July", "August", "September",
      "October", "November", "December",
    ]
    return "\(day.day) \(months[day.month - 1]) \(day.year)"
  }

  /// A position's words.
  static func position(_ position: Position) -> String {
    switch position {
    case .named(let words): words
    case .pass: "pass"
    }
  }

  /// The words for what became of an action.
  static func outcome(_ result: ActionOutcome.Result) -> String {
    switch result {
    case .done: "done"
    case .partly: "partly"
    case .notYet: "not yet"
    case .dropped: "dropped"
    }
  }

  // MARK: - At a keyboard that goes round

  /// Asks for the keyboard to be given to `label`.
  static func handover(to label: String, isErased: Bool) -> [String] {
    let after =
      isErased
      ? "is wiped from the screen when you've done"
      : "only scrolls up when you've done, and can be scrolled back to: leave the reason out if that matters"
    return [
      "Hand the keyboard to \(label).",
      "\(label): only you look at the screen now. Where you stand isn't shown as you type it; the "
        + "reason is, and it \(after). It's kept under your label.",
    ]
  }

  /// Says that the keyboard can go back.
  static let handedBack = "Thank you. The keyboard can go back."
  /// Asks whoever has the keyboard to say that they are there.
  static let handoverQuestion = "Press Enter when only you can see the screen. "
  /// Asks the facilitator to say that they are there.
  static let handedBackQuestion = "Press Enter when everybody can look again. "

  /// Says that nothing but a command is taken while the keyboard changes hands.
  static let notBeforeHandover =
    "That wasn't taken: the keyboard is changing hands. Press Enter first. Commands work here too, "
    + "such as quit or help."

  // MARK: - What was taken

  /// Says that a position typed unseen was taken.
  static let positionTaken = "Taken down."
  /// Says that first counts were taken.
  static let tallyTaken = "Taken down. The counts are shown after the finding."
  /// Says that a note was taken.
  static let noted = "Noted."
  /// Says that a point was set aside.
  static let setAside = "Set aside for later."
  /// Says that a step has more time.
  static func extended(by minutes: Int) -> String {
    "\(counted(minutes, "more minute")) for this step."
  }

  // MARK: - Ending, saving, lists

  /// Asks whether the session is really to end.
  static let endQuestion =
    "End the session now, for good? (quit stops here and keeps it for later.) y or n, Enter for n: "
  /// Says that the session goes on.
  static let notEnded = "The session goes on."
  /// Says what is saved, where, and how to go on with it.
  static func saved(session: SessionID, path: String) -> [String] {
    [
      "Everything up to your last answer is saved in \(path).",
      "To go on with it later: reflect resume \(session)",
    ]
  }
  /// Says that there are no cards to list.
  static let noCards = "This session has no cards."
  /// Heads the list of cards.
  static let cardsHeading = "Cards in this session (jump and a number goes to one):"
  /// Marks the card that is open.
  static let here = "(you are here)"
  /// Says that a step has no notes for the facilitator.
  static let noFacilitatorNotes = "There are no facilitator notes for this step."
  /// Heads the notes for the facilitator.
  static let facilitatorNotesHeading = "Facilitator notes:"
  /// Heads all prompts of a card.
  static let allPromptsHeading = "All the questions to talk about on this card:"
  /// Says that there are no prompts here.
  static let noPrompts = "There are no questions to talk about here."
}
