internal import Practice
internal import Window

extension EnglishStageWords {

  func letters(for action: KeyAction) -> [Character] {
    switch action {
    case .allPrompts: ["a"]
    case .back: ["b"]
    case .cards: ["c"]
    case .close, .stop: ["q"]
    case .editor: ["e"]
    case .end: ["x", "Q"]
    case .facilitatorNotes: ["f"]
    case .goAhead: ["g"]
    case .no, .note: ["n"]
    case .park: ["p", "k"]
    case .pass: ["p"]
    case .pause: ["z", "P"]
    case .plan: ["m"]
    case .saved: ["d"]
    case .written: ["w"]
    case .says: ["i"]
    case .showCounts: ["r"]
    case .skip: ["s"]
    case .support: ["v"]
    case .time: ["t"]
    case .yes: ["y"]
    case .reasons: ["u"]
    case .phones: ["h"]
    case .door: ["o"]
    case .turn: ["l"]
    case .hands: ["j"]
    case .gentler: ["g"]
    case .leaveOut: ["o"]
    case .earlier: ["e"]
    case .later: ["l"]
    case .longer: ["+", "="]
    case .shorter: ["-"]
    case .putCard: ["c"]
    case .putBreak: ["b"]
    case .spread: ["s"]
    default: []
    }
  }

  // MARK: - The row of keys

  var more: String { "more" }
  var pageBefore: String { "page before" }
  var leave: String { "leave" }
  var showFigures: String { "what stands behind it" }
  var onePrompt: String { "one at a time" }
  var handoverGo: String { "I am here" }
  var giveAnswer: String { "answer" }
  var leaveOut: String { "leave it out" }
  var giveCounts: String { "check the counts" }
  var everybodyPasses: String { "all pass" }
  var nextCount: String { "next" }
  func goOn(in scene: Scene) -> String {
    switch scene.ask {
    case .goOn:
      let isFront = scene.parts.contains { if case .front = $0 { true } else { false } }
      return isFront && scene.place.phase == .opening ? "say where you stand" : "go on"
    case .phones: return "lock them"
    default: return "answer"
    }
  }
  func giveNothing(to scene: Scene) -> String {
    switch scene.ask {
    case .answer: "go on without"
    case .actionText: "no action"
    case .actionReview: "take that day"
    default: leaveOut
    }
  }
  func give(_ overlay: Overlay) -> String {
    switch overlay {
    case .cards, .search: "go there"
    case .keep(.note, _): "keep it"
    case .keep(.parked, _): "set it aside"
    case .minutes: "give the minutes"
    case .plan: "take that card"
    case .command: "do it"
    case .sheet, .confirm: ""
    }
  }
  func answer(_ yes: Bool, to confirmation: Confirmation) -> String {
    switch confirmation {
    case .counts: yes ? "take them down" : "change them"
    case .facilitatorNotes: yes ? "show them here" : "don't"
    case .says: yes ? "show it here" : "don't"
    case .stop: yes ? "stop here" : "go on with the session"
    case .end: yes ? "end it" : "go on with the session"
    case .reasons(let isIn): yes ? (isIn ? "have them in" : "leave them out") : "leave it as it is"
    case .takeOut: yes ? "take it out" : "leave it"
    case .skip: yes ? "leave it" : "stay"
    case .goAhead: yes ? "go on without" : "wait"
    case .hands: yes ? "count hands" : "wait for phones"
    }
  }
  func short(_ action: KeyAction) -> String? {
    switch action {
    case .number: "choose"
    case .nextChoice: "next"
    case .pass: "pass"
    case .goAhead: "go ahead"
    case .command: "change it"
    case .erase: "take back"
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
    case .reasons: "reasons in the summary"
    case .phones: "the address"
    case .door: "door"
    case .turn: "someone without a phone"
    case .hands: "count hands"
    case .swapCard: "another card"
    case .gentler: "gentler"
    case .leaveOut: "leave out"
    case .earlier: "earlier"
    case .later: "later"
    case .longer: "longer"
    case .shorter: "shorter"
    case .putCard: "put a card in"
    case .putBreak: "put a break in"
    case .spread: "spread the time"
    default: nil
    }
  }

  // MARK: - Help

  var helpHeading: String { "What the keys do here" }
  func help(_ context: KeyContext) -> [String] {
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
    case .phones:
      ["People answer on their phones, each alone. You go on when you think it's time."]
    case .planning: ["Choose a step; what is done or begun stays as it is."]
    default: []
    }
  }
  func does(_ action: KeyAction, in context: KeyContext) -> String {
    switch action {
    case .forward: "go on: the next page, then what comes next"
    case .backward: "go back: the page before, then what came before"
    case .nextPage: "the next page"
    case .previousPage: "the page before"
    case .firstPage: "the first page"
    case .lastPage: "the last page"
    case .number where context == .slips: "a slip, by its number; 0 for a pass"
    case .erase where context == .slips: "take back the slip typed last"
    case .number: context == .counting ? "type a count" : "choose by number"
    case .previousChoice: "the one above"
    case .nextChoice: "the one below"
    case .give: "give the answer"
    case .pass: context == .counting ? "everyone passes" : "pass; nobody asks why"
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
    case .plan: "the steps, to change what is left of them"
    case .phones: "where phones find the session, and how many have joined"
    case .door: "close the door to new phones, or open it"
    case .turn: "let someone without a phone answer at this keyboard"
    case .hands: "count hands for this card instead; you are asked first"
    case .reasons: "whether the summary has the room's reasons; you are asked first"
    case .swapCard: "another card in this one's place, found by a few letters"
    case .gentler: "a card that asks less of people in this one's place"
    case .leaveOut: "leave this step out, or take it up again"
    case .earlier: "move this step up"
    case .later: "move this step down"
    case .longer: "a minute more for this step"
    case .shorter: "a minute less for this step"
    case .putCard: "put a card in before this step"
    case .putBreak: "put in a break of ten minutes before this step"
    case .spread: "share what is ahead or behind over the steps left"
    case .written: "everything written, to put right or take out"
    case .command: "type a command, such as people 7, swap, move, minutes or spread"
    case .facilitatorNotes: "the facilitator notes, on this screen"
    case .editor: "write in your own editor"
    case .noName: "what was just pointed out names nobody: never point it out again"
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
