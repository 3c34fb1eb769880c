internal import Practice
internal import Window

/// The English words of the plain face.
struct EnglishPlainWords: EnglishSessionWords, PlainWords {

  // MARK: - At a keyboard that goes round

  func handover(to label: String, isErased: Bool) -> [String] {
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
  var handoverQuestion: String { "Press Enter when only you can see the screen. " }
  var handedBackQuestion: String { "Press Enter when everyone can look again. " }
  var notBeforeHandover: String {
    "That wasn't taken: the keyboard is changing hands. Press Enter first. Commands work here too, "
      + "such as quit or help."
  }

  // MARK: - Ending, saving, lists

  var endQuestion: String {
    "End the session now, for good? (quit stops here and keeps it for later.) y or n, Enter for n: "
  }
  var notEnded: String { "The session goes on." }
  var cardsHeading: String { "Cards in this session (jump and a number goes to one):" }
  func tallyQuestion(_ counts: [(String, Int)], people: Int) -> String {
    let passed = people - counts.reduce(0) { $0.addingReportingOverflow($1.1).partialValue }
    let words = (counts + [("pass", passed)]).map { "\($0.1) \($0.0)" }.joined(separator: ", ")
    return "\(words). Right? Enter takes it down; n lets you type it again: "
  }

  // MARK: - Questions

  func question(for scene: Scene) -> String {
    switch scene.ask {
    case .goOn: goOn(scene)
    case .paused: "Paused; the clock is stopped. Press Enter to go on. "
    case .position(let person, let choices, let moment):
      "\(stand(person, moment)) 1 to \(choices.count), or p to pass: "
    case .confidence(let person, _):
      "\(to(person, "How sure are you,")) from 1 (hardly) to 5 (fully)? Enter leaves it out: "
    case .reason(let person, let moment):
      "\(to(person, moment == .beforeTalk ? "Why?" : "Why do you say so now?")) A sentence or two; Enter leaves it out: "
    case .tally(_, let people, let choices, _):
      "How many for each, in this order, such as \(exampleTally(choices.count, of: people))? "
        + "Whoever is left passes: "
    case .slips(let slips): slipsQuestion(slips)
    case .phones(let views):
      "\(viewsOnPhones(views)) Enter \(views.missing == 0 ? "locks them" : "looks again"), go goes on: "
    case .answer: "Your answer (Enter goes on without, edit opens an editor): "
    case .actionText: actionText(scene)
    case .actionOwner: "Who'll do it? A role, not a name; Enter leaves it open: "
    case .actionReview(let suggested):
      "When will you check how it's going? A date, 4 weeks, 2 months, or none; Enter for \(day(suggested)): "
    case .outcome: "How did it go? 1 to 4; Enter leaves it for now: "
    case .whatHappened: "What happened? Enter leaves it out: "
    case .whatChanged:
      "What did it change for a young person, in general words? Enter leaves it out: "
    case .nothing: ""
    }
  }
  private func slipsQuestion(_ slips: Scene.Slips) -> String {
    let sentence = self.slips(slips)
    return slips.missing == 0
      ? "\(sentence) To type them again, type anew. " : "\(sentence.dropLast()): "
  }
  private func goOn(_ scene: Scene) -> String {
    let isFront = scene.parts.contains { if case .front = $0 { true } else { false } }
    return scene.place.phase == .opening && isFront
      ? "Press Enter when you are ready to say where you stand. " : "Press Enter to go on. "
  }
  private func actionText(_ scene: Scene) -> String {
    let has = scene.parts.contains { if case .action = $0 { true } else { false } }
    let we = scene.setting.isPrivate ? "I" : "we"
    return "What is the one thing to change? You can say: when …, \(we) will … "
      + "\(has ? "Enter keeps it as it is" : "Enter for no action"): "
  }
  private func exampleTally(_ count: Int, of people: Int) -> String {
    let example =
      switch people {
      case ...1: [1, 0, 0, 0, 0, 0]
      case 2: [1, 1, 0, 0, 0, 0]
      case 3...5: [1, 1, 0, 1, 0, 0]
      default: [3, 1, 0, 2, 0, 0]
      }
    return example.prefix(max(1, count)).map { "\($0)" }.joined(separator: " ")
  }

  // MARK: - What stands above a question

  func choice(_ number: Int, _ words: String) -> String { "\(number) \(words)" }
  var passChoice: String { "p pass" }

  // MARK: - What cannot be taken

  var goOnUnclear: String {
    "That wasn't taken. Press Enter to go on; to keep words, put note or park in front of them."
  }
  var pausedUnclear: String {
    "The session is paused. Press Enter to go on; to keep words, put note or park in front of them."
  }
  func positionUnclear(_ choices: [String]) -> String {
    "That isn't one of the choices. Type a number from 1 to \(choices.count), "
      + "its words or how they begin, or p to pass."
  }
  var severalChoices: String {
    "That fits more than one choice. Type its number, or more of its words."
  }
  var positionEmpty: String {
    "Nothing is chosen for you. Type a number, or p to pass; nobody asks why."
  }
  func tallyUnclear(_ choices: [String], people: Int) -> String {
    "Type \(choices.count) numbers in the order of the list, such as "
      + "\(exampleTally(choices.count, of: people)), or words and numbers, such as "
      + "\(choices.first ?? "") 3. Type pass if everyone passes."
  }
  func tallyLeavesOut(_ left: Int, of people: Int) -> String {
    "That leaves out \(left) of the \(counted(people, "person", "people")) asked. "
      + "Leave the passes away, or count them all."
  }
  var tallyTwice: String { "One position comes twice. Type each position once." }
  var outcomeUnclear: String {
    "Type 1 done, 2 partly, 3 not yet or 4 dropped, or Enter to leave it for now."
  }
  var jumpUnclear: String {
    "Type jump and a card's number, such as jump 2. Type cards to see them."
  }
  var noteEmpty: String { "Type note and the words to keep, on one line." }
  var parkEmpty: String { "Type park and the point to set aside, on one line." }
  var editUnclear: String {
    "There's nothing to write here. edit works where an answer in words is asked, and while you talk."
  }
  var unknownCommand: String {
    "That isn't a command. Type help to see them. If it's an answer, put a backslash (\\) in front."
  }

  // MARK: - At the start

  var helpHint: String { "At any question you can type help to see what else can be typed." }

  // MARK: - Views

  func viewsIn(_ count: Int, of total: Int) -> String {
    "Taken down so far: \(count) of \(total)."
  }

  // MARK: - Talk and finding

  var leaderHint: String {
    "For whoever leads there is more to say here, which the room needn't read: leader shows it."
  }
  var talkHint: String {
    "While you talk: note and some words keeps what is said, park and some words sets a point "
      + "aside, all shows every question at once."
  }
  func reasonsHint(kept: Int, isAsked: Bool) -> String? {
    if isAsked { return "To leave them out after all, type reasons out." }
    guard kept > 0 else { return nil }
    return
      "If everyone here wants them in, type reasons in. Names aren't shown, but in a small group "
      + "people may still know whose a reason is."
  }
  func reasonsWords(_ isIn: Bool) -> [String] { isIn ? ["in"] : ["out"] }

  var noteOrAnswer: String {
    "Is that your answer? To keep a note, or to set a point aside, begin with /note or /park. To "
      + "answer with these words, put a backslash (\\) in front of them."
  }
  func help(for ask: Scene.Ask) -> [String] {
    switch ask {
    case .goOn: ["Nothing is asked here. Press Enter when everyone is ready to go on."]
    case .paused: ["The session is paused. Press Enter, or type go on, when you are ready."]
    case .position(let person, _, let moment):
      positionHelp(alone: person == nil, moment)
    case .slips(let slips): [self.slips(slips)]
    case .phones(let views):
      [
        "People answer on their phones, each alone. \(viewsOnPhones(views))",
        "Nothing goes on by itself. \(goAheadHelp)",
      ]
    case .confidence: ["Say how sure you are with a number from 1 (hardly) to 5 (fully)."]
    case .reason(let person, _): reasonHelp(alone: person == nil)
    case .tally(_, _, let choices, _): tallyHelp(choices)
    case .answer: ["Write what you think, in one line. It is for you; nobody marks it."]
    case .actionText:
      [
        "Say one change in practice that someone could make within a month. None is fine too.",
        "It happens more often when it says when: when a bed comes up, we will ask her first.",
      ]
    case .actionOwner: ["Say which role will do it, such as team manager. Never write a name."]
    case .actionReview(let day):
      [
        "Type a date such as \(day) or \(inBritain(day)), a time such as 10 days, 4 weeks or 2 "
          + "months, or none."
      ]
    case .outcome:
      ["Type 1 or done, 2 or partly, 3 or not yet, 4 or dropped. Not yet is a fair answer."]
    case .whatHappened: ["Say in a line what happened: what helped, what got in the way."]
    case .whatChanged:
      ["Say in general words what it changed for a young person. Never write who that was."]
    case .nothing: ["The session is over."]
    }
  }
  private func positionHelp(alone: Bool, _ moment: ViewMoment) -> [String] {
    var help = [
      moment == .beforeTalk
        ? "Say where you stand before you talk, on your own. There is no right answer."
        : "You have heard the others\(moment == .afterTalk ? "" : " and the finding"). Say where you "
          + "stand now; staying is as good as moving.",
      "Type the number, the words or how they begin. p passes, and nobody asks why.",
    ]
    if !alone {
      help.append("What you type here isn't shown. It is kept under your label. \(goAheadHelp)")
    }
    return help
  }
  private var goAheadHelp: String {
    "The facilitator can type go to go ahead without the missing views."
  }
  private func reasonHelp(alone: Bool) -> [String] {
    let help = "Say why in a sentence or two."
    return [
      alone
        ? help
        : "\(help) It is moved off the screen when you press Enter, and kept under your label."
    ]
  }
  private func tallyHelp(_ choices: [String]) -> [String] {
    [
      "Ask everyone to decide in silence, and to close their eyes if you like. Read out each "
        + "position, count the hands, then type the counts in the order of the list.",
      "You can also type words and numbers: \(choices.first ?? "") 3, \(choices.last ?? "") 1. "
        + "Whoever you leave out passes. On a projector, cover the picture while you type if eyes were closed.",
      goAheadHelp,
    ]
  }
  var helpInWords: String {
    "Here an answer in words is asked, so a command counts only alone on its line (back), or with "
      + "a slash in front (/note some words). To answer with such a word, put a backslash in front "
      + "(\\back). For more than a few lines type edit."
  }
  var commandsHeading: String { "At any question you can also type:" }
  func command(_ word: CommandWord) -> (typed: String, does: String) {
    switch word {
    case .next: ("next, or Enter", "go on, or leave an answer out")
    case .back: ("back", "go back to what came before")
    case .skip: ("skip", "leave this step and go to the next")
    case .pass: ("pass, or p", "pass; nobody asks why")
    case .go: ("go", "go ahead without the views still missing")
    case .goOn: ("go on", "start again after a pause")
    case .note: ("note WORDS", "keep something that was said")
    case .park: ("park WORDS", "set a point aside for later")
    case .pause: ("pause", "stop the clock for a break")
    case .time: ("time", "how much time is left")
    case .more: ("more 5", "give this step five more minutes")
    case .cards: ("cards", "list the cards")
    case .jump: ("jump 2", "go to the second card")
    case .notes: ("notes", "show the facilitator notes, on this screen")
    case .people: ("people 7", "so many people are here now; people health 3 for a group")
    case .came: ("came, or came LABEL", "someone has come; came LABEL: ROLE for a group")
    case .left: ("left LABEL", "someone has left; their views stay")
    case .plan: ("plan", "list the steps, with their minutes")
    case .swap:
      (
        "swap CARD",
        "another card in place of the next, by words of it; swap gentler for one that asks less; "
          + "swap 4 CARD for step 4"
      )
    case .put: ("put CARD, or put break 10", "put in a step next; put 5 CARD before step 5")
    case .omit: ("omit 4", "leave out step 4 this time")
    case .restore: ("restore 4", "do step 4 after all")
    case .move: ("move 5 3", "do step 5 before step 3")
    case .minutes: ("minutes 4 10", "give step 4 ten minutes")
    case .spread: ("spread", "share what is ahead or behind over the steps left")
    case .mend: ("mend 3", "take back a slip typed as 3")
    case .anew: ("anew", "type all slips again")
    case .written: ("written", "list everything written, to put right or take out")
    case .correct: ("correct 2 WORDS", "put other words in place of the second in that list")
    case .remove: ("remove 2", "take the second in that list out, for good")
    case .reasons:
      ("reasons in", "have everyone's reasons in the summary; reasons out leaves them out")
    case .phones:
      ("phones", "where phones find the session; phones with reasons asks for reasons as well")
    case .door: ("door close", "let no new phone in; door open lets them in again")
    case .turn: ("turn", "someone without a phone answers at this keyboard")
    case .hands: ("hands", "count hands for this card instead of phones")
    case .leader: ("leader", "show what there is to say at this step, on this screen")
    case .again: ("again", "show this once more")
    case .all: ("all", "show all the questions of the card")
    case .edit: ("edit", "write the answer in an editor")
    case .support: ("support", "where support can be found")
    case .whereSaved: ("where", "what is saved, and where")
    case .help: ("help, or ?", "show this")
    case .end: ("end", "end the session now; you are asked once more")
    case .quit: ("quit", "stop here and keep the session for later")
    }
  }

  func usage(of word: CommandWord) -> String {
    let command = command(word)
    return "That wasn't taken. Type it like this: \(command.typed) (\(command.does))."
  }
  var pauseWords: [String] { ["break", "pause"] }
  var gentlerWords: [String] { ["gentler", "gentle"] }
  var pauseTitle: String { "Break" }
  var nothingToSpread: String {
    "There's nothing to spread: the session keeps to its time, or no step is left to change."
  }
  var nothingOfThatNumber: String {
    "There's nothing like that here. Type plan or written to see the numbers."
  }
  func takeOutQuestion(_ words: String) -> String {
    "Take this out for good? \(words) y or n, Enter for n: "
  }

  func typed(for word: CommandWord) -> [String] {
    switch word {
    case .pass: ["pass", "p"]
    case .help: ["help", "?"]
    case .goOn: ["go on"]
    case .whereSaved: ["where"]
    default: ["\(word)"]
    }
  }

  func isMinutes(_ word: String) -> Bool { word.hasPrefix("min") }
}
