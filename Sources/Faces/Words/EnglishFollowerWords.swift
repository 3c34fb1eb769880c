internal import Practice
internal import Window

/// The English words of the second window.
struct EnglishFollowerWords: EnglishSessionWords, FollowerWords {
  // MARK: - What it tells of the session

  func heading(_ topic: FollowerTopic) -> String {
    switch topic {
    case .says: "To say"
    case .phones: "Phones"
    case .shown: "On the main screen"
    case .next: "Next"
    case .views: "Views"
    case .earlier: "When this card was met before"
    case .notes: "Notes for you"
    case .noted: "Noted"
    case .parked: "Set aside for later"
    case .actions: "Agreed so far"
    case .saysElse: "To say at another moment of this step"
    }
  }
  var paused: String { "Paused; the clock is stopped." }
  var front: String { "The card, to read and think about:" }
  func taking(_ moment: ViewMoment) -> String {
    switch moment {
    case .beforeTalk: "Everyone says where they stand, before any talk."
    case .afterTalk: "Everyone looks again, after the talk."
    case .afterFinding: "Everyone looks again, after the finding."
    }
  }
  func hasKeyboard(_ label: String) -> String { "\(label) has the keyboard." }
  func counting(_ role: String) -> String { "Counting: \(role)." }
  var agreeing: String { "Agreeing one thing to change." }
  var lastStep: String { "This is the last step." }
  func step(_ number: Int, of total: Int, title: String, minutes: Int) -> String {
    "Step \(number) of \(total). \(sentence(title)) \(counted(minutes, "minute"))."
  }
  func viewsIn(_ given: Int, of total: Int, _ moment: ViewMoment) -> String {
    let when =
      switch moment {
      case .beforeTalk: "Before the finding"
      case .afterTalk: "After the talk"
      case .afterFinding: "After the finding"
      }
    return total > 1 ? "\(when): \(given) of \(total) in." : "\(when):"
  }
  func status(_ status: Scene.Status) -> String {
    let card =
      status.card.map { status.cards > 1 ? " · Card \($0) of \(status.cards)" : "" } ?? ""
    return "Step \(status.step) of \(status.steps)\(card) · \(status.title)"
  }
  func clock(_ status: Scene.Status) -> String {
    let paused = status.paused ? " · Stopped" : ""
    return "\(clock(status.stepSecondsLeft)) left in this step · "
      + "\(clock(status.sessionSecondsLeft)) in the session\(paused)"
  }
  var spreadHint: String { "m, then s, shares the difference over the steps left." }
  private func clock(_ seconds: Int) -> String {
    let rest = seconds.magnitude % 60
    return "\(seconds < 0 ? "-" : "")\(seconds.magnitude / 60):\(rest < 10 ? "0" : "")\(rest)"
  }
  func signs(of phase: Place.Phase) -> [String] {
    switch phase {
    case .firstViews: ["position", "first view"]
    case .talk: ["pairs", "prompt", "talk"]
    case .finding: ["the finding", "findings"]
    case .secondViews, .action: ["second view", "look again"]
    case .opening, .viewsAfterTalk, .review, .reflection, .finished: []
    }
  }

  // MARK: - What it says and asks

  func answer(_ answer: SessionAnswer) -> String {
    switch answer {
    case .taken: "Done."
    case .refused(let refusal): self.refusal(refusal)
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
  var goAheadQuestion: String { "Go on without the views still missing? y or n: " }
  var skipQuestion: String { "Leave this step, and go on to the next? y or n: " }
  var typeAnything: String { "Type what you would type at the main keyboard: " }
  func rowsBelow(_ rows: Int) -> [String] {
    ["(\(counted(rows, "more line")): Down)", "(\(rows) more)", "v"]
  }
  var keysHeading: String { "Keys in this window:" }
  var planKeysHeading: String { "Keys at the steps (m):" }
  func letters(_ action: FollowerAction) -> [Character] {
    switch action {
    case .back: ["b"]
    case .goAhead: ["g"]
    case .skip: ["s"]
    case .note: ["n"]
    case .park: ["k", "p"]
    case .pause: ["z", "P"]
    case .more: ["t"]
    case .jump: ["j"]
    case .cards: ["c"]
    case .prompts: ["a"]
    case .plan: ["m"]
    case .written: ["w"]
    case .phones: ["i"]
    case .door: ["d"]
    case .hands: ["h"]
    case .gentler: ["g"]
    case .leaveOut: ["o"]
    case .earlier: ["e"]
    case .later: ["l"]
    case .longer: ["+", "="]
    case .shorter: ["-"]
    case .putCard: ["c"]
    case .putBreak: ["b"]
    case .spread: ["s"]
    case .support: ["v"]
    case .end: ["x", "Q"]
    case .close: ["q"]
    case .yes: ["y", "Y"]
    case .no: ["n", "N"]
    default: []
    }
  }
  func does(_ action: FollowerAction) -> String {
    switch action {
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
    case .plan: "the steps, to change what is left of them"
    case .written: "everything written"
    case .swapCard: "another card in place of this step's"
    case .gentler: "a gentler card in its place"
    case .leaveOut: "leave the step out, or take it up again"
    case .earlier: "move the step up"
    case .later: "move the step down"
    case .longer: "a minute more"
    case .shorter: "a minute less"
    case .putCard: "put a card in before it"
    case .putBreak: "put a break in before it"
    case .spread: "share what is ahead or behind over the steps left"
    case .phones: "where phones join, and how many have"
    case .door: "close the door to new phones, or open it"
    case .hands: "count hands for this card instead of phones"
    case .support: "where support can be found"
    case .end: "end the session"
    case .help: "these keys"
    case .down: "down"
    case .up: "up"
    case .pageDown: "a page down"
    case .pageUp: "a page up"
    case .top: "to the top"
    case .bottom: "to the bottom"
    case .leave: "back to the notes"
    case .give: "give it"
    case .yes: "yes"
    case .no: "no"
    case .close: "close this window; the session goes on"
    case .suspend: "stop this program for now"
    case .repaint: "paint everything anew"
    }
  }
  func short(_ action: FollowerAction) -> String {
    switch action {
    case .forward: "next"
    case .back: "back"
    case .type: "type"
    case .help: "keys"
    case .close: "close"
    case .pageDown: "more"
    case .leave: "leave it"
    case .swapCard: "another card"
    case .gentler: "gentler"
    case .leaveOut: "leave out"
    case .longer: "longer"
    default: does(action)
    }
  }
  var quitCloses: String { "close this window; the session goes on" }
  var onlyAtMainKeyboard: String { "That can only be done at the main keyboard." }
  func savedElsewhere(_ session: SessionID) -> String {
    "Every answer of session \(session) is saved as it is given, by the program at the main keyboard."
  }

  // MARK: - With and without a session

  var waitingForSession: String {
    "No session runs in a whole window just now. This window waits for one; q closes it."
  }
  var nobodyToTell: String { "No session is connected, so that wasn't done." }
  var notHandedOver: String { "That was left as it is." }
  func news(_ news: FollowerNews) -> String {
    switch news {
    case .othersRun(let sessions):
      "Other sessions run as well: \(sessions.map(\.text).joined(separator: ", ")). "
        + "To follow one of them: reflect follow ID."
    case .recordsElsewhere(let folder):
      "No session of the workspace that was named runs in a whole window. "
        + "This one's records are in \(folder)."
    case .noPlace(let windows):
      "\(windows) windows follow the session already. Close one of them first."
    case .otherVersion:
      "The session is run by another version of reflect. Stop it and resume it with this one."
    case .unreadable(let reason): "What the session shows can't be read: \(reason)"
    case .slept(let seconds): slept(seconds)
    }
  }
  func stopped(_ session: SessionID) -> String {
    "The session has stopped. This window waits for it to go on (reflect resume \(session)); "
      + "q closes it."
  }
}
