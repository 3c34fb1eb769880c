internal import Practice

extension Messages {
  /// Reads counts back before they are taken down.
  static func tallyQuestion(_ counts: [(String, Int)], people: Int) -> String {
    let passed = people - counts.reduce(0) { $0.addingReportingOverflow($1.1).partialValue }
    let words = (counts + [("pass", passed)]).map { "\($0.1) \($0.0)" }.joined(separator: ", ")
    return "\(words). Right? Enter takes it down; n lets you type it again: "
  }

  // MARK: - Questions

  /// The prompt line for what `scene` asks; the answer taken for a bare Enter is named in it.
  static func question(for scene: Scene) -> String {
    switch scene.ask {
    case .goOn: goOn(scene)
    case .paused: "Paused; the clock is stopped. Press Enter to go on. "
    case .position(let person, let choices, let second):
      "\(stand(person, second: second)) 1 to \(choices.count), or p to pass: "
    case .confidence(let person, _):
      "\(to(person, "How sure are you,")) from 1 (hardly) to 5 (fully)? Enter leaves it out: "
    case .reason(let person, let second):
      "\(to(person, second ? "Why do you say so now?" : "Why?")) A sentence or two; Enter leaves it out: "
    case .tally(_, let people, let choices, _):
      "How many for each, in this order, such as \(exampleTally(choices.count, of: people))? "
        + "Whoever is left passes: "
    case .answer: "Your answer (Enter goes on without, edit opens an editor): "
    case .actionText: actionText(scene)
    case .actionOwner: "Who sees to it? A role, not a name; Enter leaves it open: "
    case .actionReview(let suggested):
      "When is it looked at again? A date, 4 weeks, 2 months, or none; Enter for \(day(suggested)): "
    case .outcome: "What became of it? 1 to 4; Enter leaves it for now: "
    case .whatHappened: "What happened? Enter leaves it out: "
    case .nothing: ""
    }
  }

  private static func goOn(_ scene: Scene) -> String {
    let isFront = scene.parts.contains { if case .front = $0 { true } else { false } }
    return scene.place.phase == .opening && isFront
      ? "Press Enter when you are ready to say where you stand. " : "Press Enter to go on. "
  }

  private static func actionText(_ scene: Scene) -> String {
    let has = scene.parts.contains { if case .action = $0 { true } else { false } }
    return
      "What is the one thing to change? \(has ? "Enter keeps it as it is" : "Enter for no action"): "
  }

  /// Asks where somebody stands.
  static func stand(_ person: Participant?, second: Bool) -> String {
    to(person, second ? "Where do you stand now?" : "Where do you stand?")
  }

  /// A question put to somebody by their label, or to the only person there.
  static func to(_ person: Participant?, _ question: String) -> String {
    guard let person else { return question }
    return "\(person.label): \(question.prefix(1).lowercased())\(question.dropFirst())"
  }

  private static func exampleTally(_ count: Int, of people: Int) -> String {
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

  /// What is said before counts are asked for.
  static func tally(role: String?, people: Int, second: Bool) -> String {
    let whose = role.map { "\($0), \(counted(people, "person", "people"))" }
    let who = whose ?? counted(people, "person", "people")
    return second
      ? "After the finding, everybody looks again, alone and in silence (\(who)). "
        + "Then count raised hands:"
      : "First everybody decides alone, in silence (\(who)). "
        + "Then count raised hands, with eyes closed if you like:"
  }

  private static func counted(_ number: Int, _ one: String, _ many: String) -> String {
    "\(number) \(number == 1 ? one : many)"
  }

  /// A numbered choice.
  static func choice(_ number: Int, _ words: String) -> String { "\(number) \(words)" }

  /// The choice that is always there.
  static let passChoice = "p pass"

  // MARK: - What cannot be taken

  /// Says what can be typed where nothing but going on is asked.
  static let goOnUnclear =
    "That was not taken. Press Enter to go on; to keep words, put note or park in front of them."
  /// Says what can be typed while paused.
  static let pausedUnclear =
    "The session is paused. Press Enter to go on; to keep words, put note or park in front of them."
  /// Says what can be typed for a position, without repeating what was typed.
  static func positionUnclear(_ choices: [String]) -> String {
    "That is not one of the choices. Type a number from 1 to \(choices.count), "
      + "its words or how they begin, or p to pass."
  }
  /// Says that words fit more than one choice.
  static let severalChoices =
    "That fits more than one choice. Type its number, or more of its words."
  /// Says that no position is taken for a bare Enter.
  static let positionEmpty =
    "Nothing is chosen for you. Type a number, or p to pass; nobody asks why."
  /// Says what can be typed for how sure somebody is.
  static let confidenceUnclear =
    "Type a number from 1 (hardly) to 5 (fully), or Enter to leave it out."
  /// Says what can be typed for a tally.
  static func tallyUnclear(_ choices: [String], people: Int) -> String {
    "Type \(choices.count) numbers in the order of the list, such as "
      + "\(exampleTally(choices.count, of: people)), or words and numbers, such as "
      + "\(choices.first ?? "") 3. Type pass if everybody passes."
  }
  /// Says that there are too few or too many counts.
  static func tallyNeeds(_ count: Int) -> String {
    "There are \(count) positions, so \(count) numbers are needed, 0 among them where nobody took one."
  }
  /// Says that the counts are more than the people present.
  static func tallyTooMany(_ people: Int) -> String {
    "That is more than the \(counted(people, "person", "people")) asked. Please count again."
  }
  /// Says that the counts with those passing are not everybody.
  static func tallyLeavesOut(_ left: Int, of people: Int) -> String {
    "That leaves out \(left) of the \(counted(people, "person", "people")) asked. "
      + "Leave the passes away, or count them all."
  }
  /// Says that a position was counted twice.
  static let tallyTwice = "One position comes twice. Type each position once."
  /// Says what can be typed for a review date.
  static let reviewUnclear =
    "That is not a day. Type a date such as 2026-11-21 or 21/11/2026, a time such as 4 weeks, "
    + "or none."
  /// Says that a day lies in the past.
  static let reviewPast = "That day is past. Type a day from today on, or none."
  /// Says what can be typed for what became of an action.
  static let outcomeUnclear =
    "Type 1 done, 2 partly, 3 not yet or 4 dropped, or Enter to leave it for now."
  /// Says what can be typed for more minutes.
  static let moreUnclear = "Type more and a number of minutes from 1 to 240, such as more 5."
  /// Says what can be typed to go to a card.
  static let jumpUnclear = "Type jump and a card's number, such as jump 2. Type cards to see them."
  /// Says that a note has no words.
  static let noteEmpty = "Type note and the words to keep, on one line."
  /// Says that a point has no words.
  static let parkEmpty = "Type park and the point to set aside, on one line."
  /// Says that there is nothing to write in an editor.
  static let editUnclear =
    "There is nothing to write here. edit works where an answer in words is asked, and while you talk."
  /// Says that a command is not known.
  static let unknownCommand =
    "That is no command. Type help to see them. If it is an answer, put a backslash (\\) in front."
}
