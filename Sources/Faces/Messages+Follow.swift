internal import Practice
internal import Window

extension Messages {
  // MARK: - What the second window tells

  /// Heads what the room sees.
  static let followShown = "On the main screen"
  /// Heads what the facilitator says.
  static let followSays = "To say"
  /// Heads the notes for the facilitator.
  static let followNotes = "Notes for you"
  /// Heads what comes next.
  static let followNext = "Next"
  /// Heads how many views are in.
  static let followViews = "Views"
  /// Heads what was noted.
  static let followNoted = "Noted"
  /// Heads the points set aside.
  static let followParked = "Set aside for later"
  /// Heads the actions agreed.
  static let followActions = "Agreed so far"

  /// Says that the clock is stopped.
  static let followPaused = "Paused; the clock is stopped."
  /// Says that a card's front is shown.
  static let followFront = "The card, to read and think about:"
  /// Says that views are taken.
  static func followTaking(first: Bool) -> String {
    first
      ? "Everybody says where they stand, before any talk."
      : "Everybody looks again, after the finding."
  }
  /// Says who has the keyboard.
  static func followKeyboard(_ label: String) -> String { "\(label) has the keyboard." }
  /// Says which role group is counted.
  static func followCounting(_ role: String) -> String { "Counting: \(role)." }
  /// Says that one change is agreed.
  static let followAction = "Agreeing one thing to change."
  /// Says that nothing comes after this.
  static let followLast = "This is the last step."
  /// The step that comes next.
  static func followStep(_ number: Int, of total: Int, title: String, minutes: Int) -> String {
    "Step \(number) of \(total). \(sentence(title)) \(counted(minutes, "minute"))."
  }
  /// How many views are in.
  static func followViewsIn(_ given: Int, of total: Int, first: Bool) -> String {
    let when = first ? "Before the finding" : "After the finding"
    return total > 1 ? "\(when): \(given) of \(total) in." : "\(when):"
  }
  /// Where the session stands, in the window's first row.
  static func followStatus(_ status: Scene.Status) -> String {
    let card =
      status.card.map { status.cards > 1 ? " · Card \($0) of \(status.cards)" : "" } ?? ""
    return "Step \(status.step) of \(status.steps)\(card) · \(status.title)"
  }
  /// The clock, to the second or, where it is calm, to the minute.
  static func followClock(_ status: Scene.Status, calm: Bool) -> String {
    if calm { return time(status) }
    let paused = status.paused ? " · Stopped" : ""
    return "\(clock(status.stepSecondsLeft)) left in this step · "
      + "\(clock(status.sessionSecondsLeft)) in the session\(paused)"
  }
  private static func clock(_ seconds: Int) -> String {
    let rest = seconds.magnitude % 60
    return "\(seconds < 0 ? "-" : "")\(seconds.magnitude / 60):\(rest < 10 ? "0" : "")\(rest)"
  }

  // MARK: - What the second window says

  /// What became of something handed to the session.
  static func answer(_ answer: SessionAnswer) -> String {
    switch answer {
    case .taken: "Done."
    case .refused(let refusal): Messages.refusal(refusal)
    case .heldBack(.views):
      "Views are given at the main keyboard, where nobody else sees them. g goes ahead without the rest."
    case .heldBack(.typing):
      "Someone's typing at the main keyboard. Note, park, pause and more work meanwhile."
    case .heldBack(.asking): "The main screen is asking something. Answer that there first."
    case .heldBack(.pages), .lastPage:
      "The room hasn't seen all of this page by page yet. Space or next turns the page."
    case .movedOn: "The session has moved on, so that wasn't done. Look again."
    case .asked: "The main screen asks whether to end the session. Answer there."
    case .notUnderstood:
      "The session couldn't read that. Stop it, and resume it with this version of reflect."
    }
  }
  static let followGoAheadQuestion = "Go on without the views still missing? y or n: "
  /// Asks whether a step is really left.
  static let followSkipQuestion = "Leave this step, and go on to the next? y or n: "
  /// Heads what is typed.
  static let followTypeAnything = "Type what you would type at the main keyboard: "
  /// Says that there is more below.
  static let followMore = "More below: Down."
  /// Heads the keys.
  static let followKeysHeading = "Keys in this window:"
  /// Says how to leave a page.
  static let followPageKeys = "Esc: back to the notes"
  /// Says how to leave a line.
  static let followLineKeys = "Enter: give it. Esc: leave it."
  /// Says what a key does.
  static func followDeed(_ deed: FollowerDeed) -> String {
    switch deed {
    case .forward: "go on, or answer what is asked"
    case .back: "go back"
    case .goAhead: "go ahead before every view is in"
    case .skip: "leave this step"
    case .note: "note something"
    case .park: "set a point aside"
    case .pause: "stop the clock, or start it again"
    case .more: "five more minutes"
    case .jump: "go to a card"
    case .type: "type a command or an answer"
    case .cards: "list the cards"
    case .prompts: "all the questions to talk about"
    case .support: "where support can be found"
    case .end: "end the session"
    case .help: "these keys"
    case .down: "down"
    case .up: "up"
    case .pageDown: "a page down"
    case .pageUp: "a page up"
    case .top: "to the top"
    case .bottom: "to the bottom"
    case .close: "close this window; the session goes on"
    case .suspend: "stop this program for now"
    case .repaint: "paint everything anew"
    }
  }
  /// A deed in a word or two, for the row of keys.
  static func followName(_ deed: FollowerDeed) -> String {
    switch deed {
    case .forward: "next"
    case .back: "back"
    case .type: "type"
    case .help: "keys"
    case .close: "close"
    default: followDeed(deed)
    }
  }
  /// Says that there is no editor here.
  static let followNoEditor = "An editor can be used at the main keyboard only."
  /// Says that everything is saved.
  static func followSaved(_ session: SessionID) -> String {
    "Every answer of session \(session) is saved as it is given, by the program at the main keyboard."
  }
  /// What a key is called.
  static func followKey(_ key: Key) -> String {
    switch key {
    case .character(" "): "Space"
    case .character(let character): "\(character)"
    case .enter: "Enter"
    case .escape: "Esc"
    case .up: "Up"
    case .down: "Down"
    case .pageUp: "Page Up"
    case .pageDown: "Page Down"
    case .home: "Home"
    case .end: "End"
    case .function(let number): "F\(number)"
    case .control(let letter): "Ctrl-\(letter.uppercased())"
    default: "\(key)"
    }
  }
}
