package import Practice

/// The English words of documents.
package struct EnglishDocumentWords: DocumentWords {
  package init() {}

  // MARK: The head of a summary

  package func title(_ record: SessionRecord) -> String {
    record.setting.isPrivate ? "My thinking: \(record.title)" : "Session summary: \(record.title)"
  }

  package func purpose(_ setting: Setting) -> String {
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

  package var date: String { "Date" }
  package var setting: String { "Setting" }
  package var plan: String { "Plan" }
  package var ending: String { "How it ended" }
  package var cards: String { "Cards" }
  package var chosenCards: String { "Cards chosen for the session" }

  package func day(_ day: CalendarDay) -> String {
    let months = [
      "January", "February", "March", "April", "May", "June", "July", "August", "September",
      "October", "November", "December",
    ]
    return "\(day.day) \(months[day.month - 1]) \(day.year)"
  }

  package func setting(_ setting: Setting, people: Int, roles: [String]) -> String {
    switch setting {
    case .solo: "One person alone"
    case .pair: "Two people"
    case .team: "A team of \(people)"
    case .multiAgency where roles.isEmpty: "\(people) people from several agencies"
    case .multiAgency: "\(people) people from several agencies: \(roles.joined(separator: ", "))"
    }
  }

  package func ending(_ kind: Ending.Kind) -> String {
    switch kind {
    case .complete: "Gone through to the end"
    case .early: "Ended early"
    }
  }

  package var unfinished: String { "Not finished yet" }

  package func unfinished(step: Int, of steps: Int, title: String) -> String {
    "\(unfinished): stopped at step \(step) of \(steps), “\(title)”"
  }

  // MARK: A card

  package func skipped(_ title: String) -> String { "\(title) (skipped)" }
  package func notReached(_ title: String) -> String { "\(title) (not reached)" }
  package var skippedPartWay: String { "We left this card part-way." }
  package var skippedPartWayAlone: String { "I left this card part-way." }
  package var viewsBeingTaken: String {
    "Views are still being taken; they are told once all are in."
  }
  package var views: String { "Views before and after the finding" }
  package var viewsBefore: String { "Views before the finding" }
  package var viewsAfter: String { "Views after the finding" }
  package var myViews: String { "My view" }
  package var view: String { "View" }
  package var before: String { "Before" }
  package var after: String { "After" }
  package var afterTalk: String { "After talk" }
  package var passed: String { "Passed" }
  package func moved(_ change: Movement.Change) -> String {
    switch change {
    case .moved: "Some views moved after the finding."
    case .stayed: "No view moved after the finding."
    case .sameCounts: "As many took each view after the finding as before."
    case .otherPeople:
      "Not the same people gave a view before and after the finding, so what moved isn't told."
    }
  }
  package var onlyOnce: String { "Views were given once." }
  package var fewViews: String {
    "With fewer than five views, only whether any of them moved is told."
  }
  package var viewsNotClosed: String {
    "Views from phones are counted once everyone was asked again after the finding."
  }

  package var viewsByRole: String { "Views by role group" }
  package func people(_ people: Int, in role: String) -> String { "\(role), \(people) people" }
  package var howViewsMoved: String { "How views moved" }

  package func sure(_ confidence: Int) -> String { "how sure: \(confidence) of 5" }
  package var reasons: String { "Reasons people gave" }
  package var talk: String { "What was said" }
  package var answers: String { "What I wrote" }
  package var otherNotes: String { "Other notes" }
  package var finding: String { "What the research found" }
  package var doesNotSay: String { "What this does not say" }
  package var source: String { "Source" }
  package var sources: String { "Sources" }

  // MARK: After the cards

  package var stepNotes: String { "Notes from other steps" }
  package var agreed: String { "What we agreed to do" }
  package var agreedAlone: String { "What I will do" }
  package var action: String { "Action" }
  package var owner: String { "Who" }
  package var review: String { "Look at again" }
  package var whatHappened: String { "What happened" }
  package func whole(_ action: Action) -> String {
    action.when.map { "When \($0), \(action.text)" } ?? action.text
  }
  package func changed(_ words: String) -> String { "What it changed: \(words)" }
  package var earlier: String { "Actions from earlier sessions" }
  package var agreedOn: String { "Agreed" }
  package var notLookedAt: String { "Not looked at this time" }
  package var parked: String { "Set aside for later" }
  package var support: String { "Support" }
  package var supportInFull: String { "Support, in full" }

  package func outcome(_ result: ActionOutcome.Result) -> String {
    switch result {
    case .done: "Done"
    case .partly: "Partly done"
    case .notYet: "Not yet"
    case .dropped: "Dropped"
    }
  }

  package func reflection(_ title: String) -> String { "Closing reflection: \(title)" }
  package func credit(_ credit: String) -> String { "The questions follow \(credit)" }

  package var closing: String {
    """
    This is a learning record of what people thought and said about published research. It is not \
    a case record, and nothing that could identify a young person belongs in it.
    """
  }

  // MARK: Writers

  package var contents: String { "Contents" }
  package var skipLink: String { "Skip to the content" }
  package var noFigures: String { "No figures are given." }
  package var figure: String { "Figure" }
  package var label: String { "Group" }
  package var empty: String { "–" }
  package var testSheetElsewhere: String { "The test sheet is for paper; it comes as a PDF." }

  package func chartSays(_ figures: [String]) -> String {
    "Bar chart. " + figures.joined(separator: "; ") + "."
  }

  package func ownTitle(_ title: String) -> String { "My part: \(title)" }
  package var ownLabel: String { "Whose part" }
  package var roleGroup: String { "Role group" }
  package var ownPurpose: String {
    """
    My own views from this session, with how sure I was and why, and nobody else’s. What was said \
    in the room was written down without names, so it cannot be told apart and is left out; so are \
    points set aside and answers given together.
    """
  }
  package var countedTogether: String {
    """
    Views on this card were counted for the room, not taken one by one. Nobody’s own view was \
    written down, so mine cannot be told.
    """
  }
  package var noOwnView: String { "No view of mine is recorded for this card." }
  package var agreedByAll: String { "What we agreed together" }
}
