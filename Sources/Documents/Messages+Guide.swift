internal import Practice

extension Messages {
  // MARK: - The head of a guide

  static let contentNote = "About the subject"
  static let beforeYouBegin = "Before you begin"
  static let runSheet = "Run sheet"
  static let step = "Step"
  static let fromMinute = "From minute"
  static let minutesColumn = "Minutes"

  static func settings(_ settings: [Setting]) -> String {
    settings.map { setting in
      switch setting {
      case .solo: "one person alone"
      case .pair: "two people"
      case .team: "a team"
      case .multiAgency: "several agencies"
      }
    }.joined(separator: ", ")
  }

  static func stepHeading(_ title: String, from start: Int, to end: Int) -> String {
    "\(title) (minutes \(start) to \(end))"
  }

  // MARK: - What there is to do

  /// What to do beforehand, where no plan says it.
  static var preparing: [Block] {
    list([
      "Tell people beforehand what the subject is, and that anyone may sit it out.",
      "Read each card with its notes, and each finding with what it does not say.",
      "Ask a colleague to be free afterwards, in case somebody would like to talk.",
      "Have water, paper, and a clock that all can see.",
    ])
  }

  static let aRound = "How a card goes"

  /// A round, step by step.
  static var roundInSteps: [Block] {
    list(
      [
        "Read the front out, twice. Everybody takes a view alone and in silence. Anyone can pass, "
          + "and gives no reason.",
        "Wait until every view is in or passed. Do not show a count yet.",
        "Talk: first in pairs, then in the whole room. Choose two or three of the questions.",
        "Read out what the research found, and what it does not say in the same voice. Leave a "
          + "moment of quiet.",
        "Everybody looks again, alone. A view that moved is no better than one that stayed.",
        "Agree one thing to change: what, who by role, and when you look at it again.",
      ], start: 1)
  }

  static let welcome = "Welcome"
  static let close = "Close"

  /// What to say at the beginning, where no plan says it.
  static func welcoming(_ decks: [Deck]) -> [Block] {
    paragraphs([
      "Show where support can be found before you begin, so that nobody has to ask for it. Then "
        + "say, in your own words or in these:"
    ]) + decks.map { .paragraph([.text("“\($0.contentNote)”")]) }
      + paragraphs([
        "“You can pass on anything, or step out and come back. You do not have to give a reason.”",
        "“What people say stays in the room. There is one limit: a worry about a child, or about "
          + "anybody’s safety, goes to your own organisation’s procedure.”",
        "“We talk about our practice. We do not talk about cases, and we never write anything that "
          + "identifies a young person.”",
      ])
  }

  /// What to say at the end, where no plan says it.
  static var closeSession: [Block] {
    paragraphs([
      "Read back the actions. For each: is it small enough, who sees to it, and when do you look "
        + "at it again?",
      "“One thing you take with you. You can pass.”",
      "Show where support can be found once more, thank people, and finish on time.",
    ])
  }

  static func chooseCard(theme: String?) -> String {
    guard let theme else { return "The plan leaves the card open. Choose one before the day." }
    return "The plan leaves the card open. Choose one of the theme “\(theme)” before the day:"
  }

  // MARK: - The page to write on

  static let yourNotes = "Your notes"
  static let noNames = """
    Write about practice. No names, initials, dates or stories by which somebody could recognise a \
    young person.
    """

  /// What to write down, with how many lines there are for it.
  static var notesToTake: [(title: String, lines: Int)] {
    [
      ("What came up", 6), ("What we agreed: what, who by role, when we look again", 5),
      ("Set aside for later", 3), ("What I would do differently next time", 3),
    ]
  }

  private static func list(_ items: [String], start: Int? = nil) -> [Block] {
    [.list(MarkupList(start: start, items: items.map { [.paragraph([.text($0)])] }))]
  }

  private static func paragraphs(_ texts: [String]) -> [Block] {
    texts.map { .paragraph([.text($0)]) }
  }
}
