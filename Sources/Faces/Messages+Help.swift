internal import Practice

extension Messages {
  /// Asks whether words are a note or an answer.
  static let noteOrAnswer =
    "Is that your answer? To keep a note, or to set a point aside, begin with /note or /park. To "
    + "answer with these words, put a backslash (\\) in front of them."
  /// What can be typed where `ask` is asked, by paragraph.
  static func help(for ask: Scene.Ask) -> [String] {
    switch ask {
    case .goOn: ["Nothing is asked here. Press Enter when everybody is ready to go on."]
    case .paused: ["The session is paused. Press Enter, or type go on, when you are ready."]
    case .position(let person, _, let second): positionHelp(alone: person == nil, second: second)
    case .confidence: ["Say how sure you are with a number from 1 (hardly) to 5 (fully)."]
    case .reason(let person, _): reasonHelp(alone: person == nil)
    case .tally(_, _, let choices, _): tallyHelp(choices)
    case .answer: ["Write what you think, in one line. It is for you; nobody marks it."]
    case .actionText:
      ["Say one change in practice that somebody could make within a month. None is fine too."]
    case .actionOwner: ["Say which role sees to it, such as team manager. Never write a name."]
    case .actionReview:
      [
        "Type a date such as 2026-11-21 or 21/11/2026, a time such as 10 days, 4 weeks or 2 months, or none."
      ]
    case .outcome:
      ["Type 1 or done, 2 or partly, 3 or not yet, 4 or dropped. Not yet is a fair answer."]
    case .whatHappened: ["Say in a line what happened: what helped, what got in the way."]
    case .nothing: ["The session is over."]
    }
  }

  private static func positionHelp(alone: Bool, second: Bool) -> [String] {
    var help = [
      second
        ? "You have heard the others and the finding. Say where you stand now; staying is as good as moving."
        : "Say where you stand before you talk, on your own. There is no right answer.",
      "Type the number, the words or how they begin. p passes, and nobody asks why.",
    ]
    if !alone {
      help.append("What you type here is not shown. It is kept under your label. \(goAheadHelp)")
    }
    return help
  }

  private static let goAheadHelp =
    "The facilitator can type go to go ahead without the missing views."

  private static func reasonHelp(alone: Bool) -> [String] {
    let help = "Say why in a sentence or two."
    return [
      alone
        ? help
        : "\(help) It is moved off the screen when you press Enter, and kept under your label."
    ]
  }

  private static func tallyHelp(_ choices: [String]) -> [String] {
    [
      "Ask everybody to decide in silence, and to close their eyes if you like. Read out each "
        + "position, count the hands, then type the counts in the order of the list.",
      "You can also type words and numbers: \(choices.first ?? "") 3, \(choices.last ?? "") 1. "
        + "Whoever you leave out passes. On a projector, cover the picture while you type if eyes were closed.",
      goAheadHelp,
    ]
  }

  /// Says how commands and answers in words are told apart.
  static let helpInWords =
    "Here an answer in words is asked, so a command counts only alone on its line (back), or with "
    + "a slash in front (/note some words). To answer with such a word, put a backslash in front "
    + "(\\back). For more than a few lines type edit."

  /// Heads the list of commands.
  static let commandsHeading = "At any question you can also type:"

  /// Each command word as it is typed, and what it does.
  static func command(_ word: CommandWord) -> (typed: String, does: String) {
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
}
