internal import Practice
internal import Window

/// What both faces of a session say in English.
protocol EnglishSessionWords: EnglishFaceWords, SessionWords {}

extension EnglishSessionWords {

  // MARK: - Where the session stands

  func heading(_ status: Scene.Status) -> String {
    var sentences = ["Step \(status.step) of \(status.steps)."]
    if let card = status.card, status.cards > 1 {
      sentences.append("Card \(card) of \(status.cards).")
    }
    sentences.append(sentence(status.title))
    let seconds = status.stepSecondsLeft
    sentences.append(seconds > 0 ? "\(minutes(seconds))." : "Its time is used up.")
    return sentences.joined(separator: " ")
  }
  func time(_ status: Scene.Status) -> String {
    let step = left(status.stepSecondsLeft, of: "this step")
    let session = left(status.sessionSecondsLeft, of: "the session")
    return "\(step) \(session)" + (status.paused ? " The clock is stopped." : "")
  }
  func duties(_ duties: Duties) -> String {
    "\(duties.reads.label) reads aloud, \(duties.keepsTime.label) keeps time, and "
      + "\(duties.hearsAll.label) sees to it that everyone is heard. Swap if you like."
  }
  private func left(_ seconds: Int, of whole: String) -> String {
    if seconds >= 60 { return "\(minutes(seconds)) left in \(whole)." }
    if seconds > 0 { return "Less than a minute left in \(whole)." }
    if seconds > -60 { return "The time for \(whole) is up." }
    return
      "\(sentence("\(whole.prefix(1).uppercased())\(whole.dropFirst()) is \(minutes(over: seconds)) over its time"))"
  }
  private func minutes(_ seconds: Int) -> String {
    counted(seconds / 60 + (seconds % 60 > 0 ? 1 : 0), "minute")
  }
  private func minutes(over seconds: Int) -> String {
    counted(-(seconds / 60), "minute")
  }
  func signal(_ signal: TimeSignal) -> String {
    switch signal {
    case .half: "Half the time for this step has gone."
    case .fiveMinutes: "Five minutes left in this step."
    case .oneMinute: "One minute left in this step."
    case .timeUp:
      "The time for this step is up. Nothing stops: finish what you are saying. "
        + "Type more 5 for five more minutes."
    }
  }
  func slept(_ seconds: Int) -> String {
    "The computer was asleep for \(minutes(seconds)). That counts as a break: the clock goes on from "
      + "where it was."
  }

  // MARK: - Small words

  func position(_ position: Position) -> String {
    switch position {
    case .named(let words): words
    case .pass: "pass"
    }
  }

  // MARK: - At a keyboard that goes round

  func reasonGoes(_ isShared: Bool) -> String {
    isShared
      ? "A reason is read in the summary too, under nobody's label."
      : "A reason stays out of the summary, unless everyone here wants the reasons in."
  }
  var handedBack: String { "Thank you. The keyboard can go back." }

  // MARK: - What was taken

  var positionTaken: String { "Taken down." }
  var tallyTaken: String { "Taken down. The counts are shown after the finding." }
  var noted: String { "Noted." }
  var setAside: String { "Set aside for later." }
  var changed: String { "Done." }
  var labelTaken: String {
    "Done. The label is kept with the record, so make it a role, not a name."
  }
  func extended(by minutes: Int) -> String {
    "\(counted(minutes, "more minute")) for this step."
  }

  // MARK: - Ending, saving, lists

  func saved(session: SessionID, path: String) -> [String] {
    [
      "Everything up to your last answer is saved in \(path).",
      "To go on with it later: reflect resume \(session)",
    ]
  }
  var nothingToKeep: String {
    "Nothing has been answered yet: if you stop here, nothing is kept."
  }
  var noCards: String { "This session has no cards." }
  var here: String { "(you are here)" }
  var saysHeading: String { "To say at this step:" }
  var nothingToSay: String { "The plan says nothing for this step." }
  var noFacilitatorNotes: String { "There are no facilitator notes for this step." }
  var facilitatorNotesHeading: String { "Facilitator notes:" }
  var allPromptsHeading: String { "All the questions to talk about on this card:" }
  var noPrompts: String { "There are no questions to talk about here." }

  // MARK: - Questions

  func stand(_ person: Participant?, _ moment: ViewMoment) -> String {
    switch moment {
    case .beforeTalk: to(person, "Where do you stand?")
    case .afterTalk: to(person, "Where do you stand after the talk?")
    case .afterFinding: to(person, "Where do you stand now?")
    }
  }
  func to(_ person: Participant?, _ question: String) -> String {
    guard let person else { return question }
    return "\(person.label): \(question.prefix(1).lowercased())\(question.dropFirst())"
  }

  // MARK: - What stands above a question

  func tally(role: String?, people: Int, _ moment: ViewMoment) -> String {
    let whose = role.map { "\($0), \(counted(people, "person", "people"))" }
    let who = whose ?? counted(people, "person", "people")
    let when =
      switch moment {
      case .beforeTalk: "First everyone decides alone, in silence"
      case .afterTalk: "After the talk, everyone looks again, alone and in silence"
      case .afterFinding: "After the finding, everyone looks again, alone and in silence"
      }
    let eyes = moment == .beforeTalk ? ", with eyes closed if you like:" : ":"
    return "\(when) (\(who)). Then count raised hands\(eyes)"
  }

  func slips(_ slips: Scene.Slips) -> String {
    let whose = slips.role.map { " from \($0)" } ?? ""
    if slips.missing == 0 {
      return
        "All \(counted(slips.people, "slip", "slips"))\(whose) are typed. Press Enter to lock them."
    }
    let first =
      slips.moment == .beforeTalk
      ? "Everyone decides alone and writes on a slip. "
      : "Everyone looks again, alone, and writes on a slip. "
    return (slips.typed == 0 ? first : "")
      + "\(slips.typed) of \(counted(slips.people, "slip", "slips"))\(whose) typed. Type a number for each, "
      + "0 for a pass."
  }
  func slipsUnclear(_ fault: SlipLine.Fault, positions: Int) -> String {
    switch fault {
    case .empty: "Type a number for each slip, such as 1 3 3 2, and 0 for a pass."
    case .notANumber(let word):
      "“\(word)” isn't a number, so none of the line was taken. Type 1 to \(positions) for each slip, "
        + "and 0 for a pass."
    case .noSuchPosition:
      "A number in that line isn't a position, so none of it was taken. They go from 1 to \(positions), "
        + "and 0 is a pass."
    case .tooMany(let count, let missing):
      "Those are \(count) numbers, and \(counted(missing, "slip is", "slips are")) missing, so none was "
        + "taken. Count the slips again."
    }
  }

  // MARK: - What cannot be taken

  var confidenceUnclear: String {
    "Type a number from 1 (hardly) to 5 (fully), or Enter to leave it out."
  }
  func tallyNeeds(_ count: Int) -> String {
    "There are \(count) positions, so \(count) numbers are needed, 0 among them where nobody took one."
  }
  func tallyTooMany(_ people: Int) -> String {
    "That is more than the \(counted(people, "person", "people")) asked. Please count again."
  }
  func reviewUnclear(_ day: CalendarDay) -> String {
    "That isn't a day. Type a date such as \(day) or \(inBritain(day)), a time such as 4 weeks, "
      + "or none."
  }
  var reviewPast: String { "That day is past. Type a day from today on, or none." }
  var moreUnclear: String { "Type more and a number of minutes from 1 to 240, such as more 5." }

  // MARK: - At the start

  var privacyReminder: String {
    "Never write anything that identifies a young person: no names, initials, birth dates, "
      + "places or case numbers. Nothing here asks for a name, and this is not a case record."
  }
  var mayPass: String {
    "You may always pass, and nobody asks why. A worry about a young person's safety goes to "
      + "your organisation's safeguarding procedure, not in here."
  }

  // MARK: - Views

  func firstViewsLocked(_ setting: Setting) -> String {
    setting.isPrivate
      ? "Your first view is locked from here on."
      : "The first views are locked from here on."
  }
  func ownFirstView(_ view: View) -> [String] {
    let sure = view.confidence.map { ", \($0) of 5 sure" } ?? ""
    let reason = view.reason.map { ["Why, in your words: \($0)"] } ?? []
    return ["Before the finding you said: \(position(view.position))\(sure)."] + reason
  }

  func earlierView(_ earlier: EarlierView, now: View) -> [String] {
    ["You met this card before, on \(day(earlier.day))."]
      + (earlier.before.map { said("Then, before the finding", $0) } ?? [])
      + (earlier.after.map { said("Then, after the finding", $0) } ?? [])
      + said("Today, before the finding", now)
      + ["None of them is the right one. What has changed around you since?"]
  }
  private func said(_ when: String, _ view: View) -> [String] {
    let sure = view.confidence.map { ", \($0) of 5 sure" } ?? ""
    let reason = view.reason.map { ["  Why, in your words: \($0)"] } ?? []
    return ["\(when): \(position(view.position))\(sure)."] + reason
  }
  var earlierGone: String {
    "You met this card before, but that record is no longer kept here, so today's view stands alone."
  }
  func earlierCounts(_ day: CalendarDay) -> String {
    "This group met the card before, on \(self.day(day)). Where it stood then:"
  }
  func besideEarlier(findings: [String]) -> [String] {
    findings.map { "The finding: \(sentence($0))" }
      + ["Neither day has the right views. What has changed around you since?"]
  }
  func returnOffered(_ offer: CardReturn) -> String {
    "A card you could meet again: “\(offer.title)”, last met on \(day(offer.met)). "
      + "To take it next: put \(offer.card)"
  }

  // MARK: - Talk and finding

  func promptHeading(_ number: Int, of total: Int, solo: Bool) -> String {
    "\(solo ? "Think about it" : "Talk about it"), \(number) of \(total):"
  }
  func noted(_ note: String) -> String { "Noted: \(note)" }
  func written(_ note: String) -> String { "You wrote: \(note)" }
  func findingHeading(_ finding: FindingWording, _ number: Int, of total: Int) -> String {
    if finding.isOwnExperience { return "From our own experience:" }
    return "What the research found" + (total > 1 ? ", \(number) of \(total):" : ":")
  }
  var doesNotSay: String { "What this does not say:" }
  func source(_ sources: [String], locator: String) -> [String] {
    let place = locator.isEmpty ? [] : ["Where: \(sentence(locator))"]
    return sources.map { "Source: \($0)" } + place
  }

  // MARK: - Before and after

  func column(_ moment: ViewMoment) -> String {
    switch moment {
    case .beforeTalk: "before"
    case .afterTalk: "after talk"
    case .afterFinding: "after"
    }
  }
  func movementHeading(role: String?) -> String {
    "Before and after the finding" + (role.map { ", \($0):" } ?? ":")
  }
  func moved(_ position: String, _ counts: [(column: String, count: Int?)]) -> String {
    let counts = counts.compactMap { column, count in count.map { "\($0) \(column)" } }
    return "- \(position): \(counts.joined(separator: ", "))"
  }
  func noViews(_ moment: ViewMoment) -> String {
    switch moment {
    case .beforeTalk: "No views were taken before the finding."
    case .afterTalk: "No views were taken after the talk."
    case .afterFinding: "No views were taken after the finding."
    }
  }
  var movementIsNoScore: String { "A view that moved is no better than one that stayed." }
  func smallMovement(_ moved: Movement.Moved) -> String {
    let all =
      switch moved.inAll {
      case .moved?: "At least one view moved."
      case .stayed?: "No view moved."
      case .sameCounts?: "As many took each view as before."
      case .otherPeople?:
        "Not the same people gave a view before and after, so what moved isn't told."
      case nil: "Views were taken only once, so there's nothing to set side by side."
      }
    let parts = [
      (moved.byTalk, "in the talk", "after the talk as before it"),
      (moved.byFinding, "with the finding", "after the finding as after the talk"),
    ]
    return
      ([all]
      + parts.compactMap { change, how, when in
        switch change {
        case .moved?: "At least one moved \(how)."
        case .stayed?: "None moved \(how)."
        case .sameCounts?: "As many took each \(when)."
        case .otherPeople?, nil: nil
        }
      }).joined(separator: " ")
  }
  var smallGroup: String {
    "With fewer than \(Movement.smallestCountedGroup) people or views no counts are shown, to keep "
      + "each view private."
  }
  func ownMovement(_ views: ByMoment<Position?>) -> String {
    let talk = (views.afterTalk ?? nil).map { " After the talk you said: \(position($0))." } ?? ""
    return switch (views.before, views.after) {
    case (let before?, let after?) where before == after && talk.isEmpty:
      "You said the same both times: \(position(after))."
    case (let before?, let after?):
      "Before the finding you said: \(position(before)).\(talk) Now you say: \(position(after))."
    case (let before?, nil): "Before the finding you said: \(position(before)).\(talk)"
    case (nil, let after?): "After the finding you said: \(position(after))."
    case (nil, nil): "You gave no view on this card."
    }
  }

  // MARK: - Actions

  var tryThis: String { "Something to try:" }
  func action(_ action: Action) -> String {
    var sentences = ["Action \(action.number): \(sentence(action.text))"]
    if let when = action.when {
      sentences[0] = "Action \(action.number): when \(when), \(sentence(action.text))"
    }
    if let owner = action.owner { sentences.append("Seen to by: \(sentence(owner))") }
    if let review = action.review { sentences.append("Looked at again: \(day(review)).") }
    return sentences.joined(separator: " ")
  }
  var whenWords: [String] { ["when"] }
  var thenWords: [String] { ["we will", "we'll", "we’ll", "i will", "i'll", "i’ll"] }
  func reasonsInSummary(shared: Int, kept: Int, isAsked: Bool) -> String {
    let own =
      "\(counted(kept, "reason stays", "reasons stay")) out of the summary, and only the own part of "
      + "whoever gave one has it."
    let all = "The summary will have \(counted(shared, "reason", "reasons")), without saying whose."
    let asked = "The room asked for that: in a small group people may still know whose a reason is."
    return [shared > 0 ? all : nil, kept > 0 ? own : nil, isAsked ? asked : nil]
      .compactMap { $0 }.joined(separator: " ")
  }
  func reviewHeading(_ number: Int, of total: Int) -> String {
    "An action agreed earlier, \(number) of \(total):"
  }
  func review(_ review: ActionReview) -> [String] {
    var lines = [action(review.action), "Agreed on \(day(of: review.session))."]
    if let outcome = review.action.outcome {
      lines.append("So far: \(self.outcome(outcome.result)).")
      lines += outcome.whatHappened.map { ["What happened: \($0)"] } ?? []
      lines += outcome.whatChanged.map { ["What it changed: \($0)"] } ?? []
    }
    return lines
  }
  private func day(of session: SessionID) -> String {
    CalendarDay(session.text.prefix(10)).map(day) ?? session.text
  }
  var nothingToReview: String { "No earlier action is waiting to be looked at." }
  var actionsAgreed: String { "Agreed in this session:" }
  var noActionAgreed: String { "No action was agreed in this session." }
  var parked: String { "Set aside for later:" }
  var noSupport: String {
    "The cards name no support. Turn to your supervisor, or to someone you trust."
  }
  var support: String { "Where support can be found:" }

  // MARK: - Reflection and ending

  func questionHeading(
    _ title: String, model: String, number: Int, of total: Int
  ) -> String {
    let hasEnd = model.last.map { ".?!…".contains($0) } ?? false
    return "\(model)\(hasEnd ? " Question" : ", question") \(number) of \(total): \(title)"
  }
  func ended(_ kind: Ending.Kind) -> String {
    switch kind {
    case .complete: "That was the whole session. Thank you for thinking it through."
    case .early: "The session has ended here. Everything said so far is kept. Thank you."
    }
  }
}
