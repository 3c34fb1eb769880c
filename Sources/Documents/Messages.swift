internal import Practice

/// The words of handouts, in English.
enum Messages {
  // MARK: The head of a summary

  static func title(_ record: SessionRecord) -> String {
    record.setting == .solo ? "My thinking: \(record.title)" : "Session summary: \(record.title)"
  }

  static func purpose(_ setting: Setting) -> String {
    switch setting {
    case .solo:
      """
      What I thought about these cards, before and after seeing what the research found, and what \
      I want to do next.
      """
    case .pair, .team, .multiAgency:
      """
      What we were asked, what we thought before and after seeing what the research found, and \
      what we agreed to do.
      """
    }
  }

  static let date = "Date"
  static let setting = "Setting"
  static let plan = "Plan"
  static let ending = "How it ended"
  static let cards = "Cards"
  static let chosenCards = "Cards chosen for the session"

  static func day(_ day: CalendarDay) -> String {
    let months = [
      "January", "February", "March", "April", "May", "June", "July", "August", "September",
      "October", "November", "December",
    ]
    return "\(day.day) \(months[day.month - 1]) \(day.year)"
  }

  static func setting(_ setting: Setting, people: Int, roles: [String]) -> String {
    switch setting {
    case .solo: "One person alone"
    case .pair: "Two people"
    case .team: "A team of \(people)"
    case .multiAgency where roles.isEmpty: "\(people) people from several agencies"
    case .multiAgency: "\(people) people from several agencies: \(roles.joined(separator: ", "))"
    }
  }

  static func ending(_ kind: Ending.Kind) -> String {
    switch kind {
    case .complete: "Gone through to the end"
    case .early: "Ended early"
    }
  }

  static let unfinished = "Not finished yet"

  static func unfinished(step: Int, of steps: Int, title: String) -> String {
    "\(unfinished): stopped at step \(step) of \(steps), “\(title)”"
  }

  // MARK: A card

  static func skipped(_ title: String) -> String { "\(title) (skipped)" }
  static func notReached(_ title: String) -> String { "\(title) (not reached)" }
  static let skippedPartWay = "We left this card part-way."
  static let skippedPartWayAlone = "I left this card part-way."
  static let viewsBeingTaken = "Views are still being taken; they are told once all are in."
  static let views = "Views before and after the finding"
  static let viewsBefore = "Views before the finding"
  static let viewsAfter = "Views after the finding"
  static let myViews = "My view"
  static let view = "View"
  static let before = "Before"
  static let after = "After"
  static let passed = "Passed"
  static let someMoved = "Some views moved after the finding."
  static let noneMoved = "No view moved after the finding."
  static let onlyOnce = "Views were given once."
  static let fewViews = "With fewer than five views, only whether any of them moved is told."

  static func inRole(_ title: String, role: String, people: Int) -> String {
    "\(title): \(role), \(people) people"
  }

  static func sure(_ confidence: Int) -> String { "how sure: \(confidence) of 5" }
  static let reasons = "Reasons people gave"
  static let talk = "What was said"
  static let answers = "What I wrote"
  static let otherNotes = "Other notes"
  static let finding = "What the research found"
  static let doesNotSay = "What this does not say"
  static let source = "Source"
  static let sources = "Sources"

  // MARK: After the cards

  static let stepNotes = "Notes from other steps"
  static let agreed = "What we agreed to do"
  static let agreedAlone = "What I will do"
  static let action = "Action"
  static let owner = "Who"
  static let review = "Look at again"
  static let whatHappened = "What happened"
  static let earlier = "Actions from earlier sessions"
  static let agreedOn = "Agreed"
  static let notLookedAt = "Not looked at this time"
  static let parked = "Set aside for later"
  static let support = "Support"

  static func outcome(_ result: ActionOutcome.Result) -> String {
    switch result {
    case .done: "Done"
    case .partly: "Partly done"
    case .notYet: "Not yet"
    case .dropped: "Dropped"
    }
  }

  static func reflection(_ title: String) -> String { "Closing reflection: \(title)" }
  static func credit(_ credit: String) -> String { "The questions follow \(credit)" }

  static let closing = """
    This is a learning record of what people thought and said about published research. It is not \
    a case record, and nothing that could identify a young person belongs in it.
    """

  // MARK: Writers

  static let contents = "Contents"
  static let skipLink = "Skip to the content"
  static let figuresAsTable = "Figures as a table"
  static let noFigures = "No figures are given."
  static let figure = "Figure"
  static let label = "Group"
  static let empty = "–"
  static let testSheetElsewhere = "The test sheet is for paper; it comes as a PDF."

  static func chartSays(_ figures: [String]) -> String {
    "Bar chart. " + figures.joined(separator: "; ") + "."
  }
}
