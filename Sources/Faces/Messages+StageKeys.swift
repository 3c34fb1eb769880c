internal import Practice
internal import Window

/// The names of keys, and what they do.
extension Messages {
  /// What the keys are called.
  static let keys = EnglishKeyNames()

  /// The letter that passes.
  static let passKey = "p"

  // MARK: - The row of keys

  /// There is more on the next page.
  static let more = "more"
  /// The page before.
  static let pageBefore = "page before"
  /// Leaves the face once the session is over.
  static let leave = "leave"
  /// Shows what stands behind a finding.
  static let showFigures = "what stands behind it"
  /// One prompt at a time again.
  static let onePrompt = "one at a time"
  /// Says that the keyboard has changed hands.
  static let handoverGo = "I am here"
  /// Gives an answer.
  static let giveAnswer = "answer"
  /// Leaves an answer out.
  static let leaveOut = "leave it out"
  /// Reads counts back.
  static let giveCounts = "check the counts"
  /// Counts everybody as passing.
  static let everybodyPasses = "all pass"
  /// Goes to the next count.
  static let nextCount = "next"

  /// What going on leads to.
  static func goOn(in scene: Scene) -> String {
    switch scene.ask {
    case .goOn:
      let isFront = scene.parts.contains { if case .front = $0 { true } else { false } }
      return isFront && scene.place.phase == .opening ? "say where you stand" : "go on"
    default: return "answer"
    }
  }

  /// What Enter does where nothing is written.
  static func giveNothing(to scene: Scene) -> String {
    switch scene.ask {
    case .answer: "go on without"
    case .actionText: "no action"
    case .actionReview: "take that day"
    default: leaveOut
    }
  }

  /// What Enter does in an overlay.
  static func give(_ overlay: Overlay) -> String {
    switch overlay {
    case .cards, .search: "go there"
    case .keep(.note, _): "keep it"
    case .keep(.parked, _): "set it aside"
    case .minutes: "give the minutes"
    case .sheet, .confirm: ""
    }
  }

  /// What yes or no means to a question.
  static func answer(_ yes: Bool, to confirmation: Confirmation) -> String {
    switch confirmation {
    case .counts: yes ? "take them down" : "change them"
    case .facilitatorNotes: yes ? "show them here" : "do not"
    case .says: yes ? "show it here" : "do not"
    case .stop: yes ? "stop here" : "go on with the session"
    case .end: yes ? "end it" : "go on with the session"
    case .skip: yes ? "leave it" : "stay"
    case .goAhead: yes ? "go on without" : "wait"
    }
  }

  /// What a key does, for the row of keys; nil for those that stand only in the help.
  static func short(_ action: KeyAction) -> String? {
    switch action {
    case .number: "choose"
    case .nextChoice: "next"
    case .pass: "pass"
    case .goAhead: "go ahead"
    case .newLine: "new line"
    case .aside: "other keys"
    case .writeOn: "write on"
    case .note: "note"
    case .park: "set aside"
    case .skip: "skip"
    case .back: "back"
    case .goOn: "go on"
    case .time: "time"
    case .cards: "cards"
    case .allPrompts: "all questions"
    case .says: "what to say"
    case .editor: "own editor"
    case .stop: "stop"
    case .help: "keys"
    case .close: "back to the session"
    default: nil
    }
  }

  // MARK: - Help

  /// Heads the help.
  static let helpHeading = "What the keys do here"

  /// What can be done in a context.
  static func stageHelp(_ context: KeyContext) -> [String] {
    switch context {
    case .writing, .line:
      [
        "What you type is written. Enter gives the answer. For the keys that are letters, press "
          + "Esc first; Enter or Esc brings you back to writing, and nothing written is lost."
      ]
    case .aside: ["Letters are keys now. What you wrote is still there."]
    case .choosing, .rating:
      ["Choose with a number or the arrows; Enter gives it. You can change it until then."]
    case .counting:
      ["Type the count of each position. They are read back before they are taken down."]
    default: []
    }
  }

  /// What a key does, in full.
  static func does(_ action: KeyAction, in context: KeyContext) -> String {
    switch action {
    case .forward: "go on: the next page, then what comes next"
    case .backward: "go back: the page before, then what came before"
    case .nextPage: "the next page"
    case .previousPage: "the page before"
    case .firstPage: "the first page"
    case .lastPage: "the last page"
    case .number: context == .counting ? "type a count" : "choose by number"
    case .previousChoice: "the one above"
    case .nextChoice: "the one below"
    case .give: "give the answer"
    case .pass: context == .counting ? "everybody passes" : "pass; nobody asks why"
    case .goAhead: "go on without the views still missing; you are asked first"
    case .erase: "take a digit away"
    case .showCounts: "show the first counts, or hide them again"
    case .newLine: "a new line"
    case .aside: "leave writing for the keys that are letters"
    case .writeOn: "write on"
    case .note: "keep something that was said"
    case .park: "set a point aside for later"
    case .skip: "leave this step; you are asked first"
    case .back: "go back to what came before"
    case .pause: "stop the clock for a break"
    case .goOn: "go on"
    case .time: "the time left, and more minutes"
    case .cards: "the cards, and go to one"
    case .search: "search the cards and what is shown"
    case .allPrompts: "all the questions at once, or one at a time again"
    case .says: "what there is to say at this step, on this screen; you are asked first"
    case .support: "where support can be found"
    case .saved: "what is saved, and where"
    case .facilitatorNotes: "the facilitator notes, on this screen"
    case .editor: "write in your own editor"
    case .stop: "stop here and keep the session for later; you are asked first"
    case .end: "end the session for good; you are asked first"
    case .help: "this help"
    case .close: "back to the session"
    case .yes: "yes"
    case .no: "no"
    case .suspend: "leave reflect for the shell for a moment"
    case .repaint: "paint the window again"
    }
  }
}
