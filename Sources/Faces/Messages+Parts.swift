internal import Practice

extension Messages {
  // MARK: - At the start

  /// What not to write.
  static let privacyReminder =
    "Never write anything that identifies a young person: no names, initials, birth dates, "
    + "places or case numbers. Nothing here asks for a name, and this is not a case record."

  /// What is always allowed, and where a worry goes, for sessions that no plan welcomes.
  static let mayPass =
    "You may always pass, and nobody asks why. A worry about a young person's safety goes to "
    + "your organisation's safeguarding procedure, not in here."

  /// Where to find what else can be typed.
  static let helpHint = "At any question you can type help to see what else can be typed."

  // MARK: - Views

  /// How many people's views, or groups' counts, are in.
  static func viewsIn(_ count: Int, of total: Int) -> String {
    "Taken down so far: \(count) of \(total)."
  }

  /// Says that first views stay as they are.
  static func firstViewsLocked(_ setting: Setting) -> String {
    setting.isPrivate
      ? "Your first view is locked from here on."
      : "The first views are locked from here on."
  }

  /// Where somebody stood before.
  static func ownFirstView(_ view: View) -> [String] {
    let sure = view.confidence.map { ", \($0) of 5 sure" } ?? ""
    let reason = view.reason.map { ["Why, in your words: \($0)"] } ?? []
    return ["Before the finding you said: \(position(view.position))\(sure)."] + reason
  }

  // MARK: - Talk and finding

  /// Heads a prompt.
  static func promptHeading(_ number: Int, of total: Int, solo: Bool) -> String {
    "\(solo ? "Think about it" : "Talk about it"), \(number) of \(total):"
  }

  /// What can be done while a group talks, said at the first prompt.
  static let talkHint =
    "While you talk: note and some words keeps what is said, park and some words sets a point "
    + "aside, all shows every question at once."

  /// Something noted under a prompt.
  static func noted(_ note: String) -> String { "Noted: \(note)" }

  /// Something the person alone has written under a prompt.
  static func written(_ note: String) -> String { "You wrote: \(note)" }

  /// Heads a finding.
  static func findingHeading(_ number: Int, of total: Int) -> String {
    total > 1 ? "What the research found, \(number) of \(total):" : "What the research found:"
  }

  /// Heads what a finding does not say.
  static let doesNotSay = "What this does not say:"

  /// Where a finding comes from.
  static func source(_ sources: [String], locator: String) -> [String] {
    let place = locator.isEmpty ? [] : ["Where: \(sentence(locator))"]
    return sources.map { "Source: \($0)" } + place
  }

  // MARK: - Before and after

  /// Heads what may be told of views before and after.
  static func movementHeading(role: String?) -> String {
    "Before and after the finding" + (role.map { ", \($0):" } ?? ":")
  }

  /// How many took a position before and after; nil where views were not taken.
  static func moved(_ position: String, before: Int?, after: Int?) -> String {
    let counts = [before.map { "\($0) before" }, after.map { "\($0) after" }].compactMap { $0 }
    return "- \(position): \(counts.joined(separator: ", "))"
  }

  /// Says that no views were taken at one of the two times.
  static func noViews(after: Bool) -> String {
    "No views were taken \(after ? "after" : "before") the finding."
  }

  /// Says of counts that a change is no score.
  static let movementIsNoScore = "A view that moved is no better than one that stayed."

  /// Says of a small group whether any view moved.
  static func smallMovement(_ moved: Bool?) -> String {
    switch moved {
    case true?: "At least one view moved."
    case false?: "No view moved."
    case nil: "Views were taken only once, so there is nothing to set side by side."
    }
  }

  /// Says why no counts are told of few people or few views.
  static let smallGroup =
    "With fewer than \(Movement.smallestCountedGroup) people or views no counts are shown, to keep "
    + "each view private."

  /// A person's own two views.
  static func ownMovement(before: Position?, after: Position?) -> String {
    switch (before, after) {
    case (let before?, let after?) where before == after:
      "You said the same both times: \(position(after))."
    case (let before?, let after?):
      "Before the finding you said: \(position(before)). Now you say: \(position(after))."
    case (let before?, nil): "Before the finding you said: \(position(before))."
    case (nil, let after?): "After the finding you said: \(position(after))."
    case (nil, nil): "You gave no view on this card."
    }
  }

  // MARK: - Actions

  /// Heads the one change a card suggests.
  static let tryThis = "Something to try:"

  /// An action as far as it is written.
  static func action(_ action: Action) -> String {
    var sentences = ["Action \(action.number): \(sentence(action.text))"]
    if let owner = action.owner { sentences.append("Seen to by: \(sentence(owner))") }
    if let review = action.review { sentences.append("Looked at again: \(day(review)).") }
    return sentences.joined(separator: " ")
  }

  /// Heads an earlier action.
  static func reviewHeading(_ number: Int, of total: Int) -> String {
    "An action agreed earlier, \(number) of \(total):"
  }

  /// An earlier action with what is known of it.
  static func review(_ review: ActionReview) -> [String] {
    var lines = [action(review.action), "Agreed on \(day(of: review.session))."]
    if let outcome = review.action.outcome {
      lines.append("So far: \(self.outcome(outcome.result)).")
      lines += outcome.whatHappened.map { ["What happened: \($0)"] } ?? []
    }
    return lines
  }

  private static func day(of session: SessionID) -> String {
    CalendarDay(session.text.prefix(10)).map(day) ?? session.text
  }

  /// Says that no earlier action waits.
  static let nothingToReview = "No earlier action is waiting to be looked at."
  /// Heads the actions agreed.
  static let actionsAgreed = "Agreed in this session:"
  /// Says that no action was agreed.
  static let noActionAgreed = "No action was agreed in this session."
  /// Heads the points set aside.
  static let parked = "Set aside for later:"
  /// Says that a deck names no support.
  static let noSupport =
    "The cards name no support. Turn to your supervisor, or to somebody you trust."
  /// Heads where support can be found.
  static let support = "Where support can be found:"

  // MARK: - Reflection and ending

  /// Heads a question of a reflective model.
  static func questionHeading(
    _ title: String, model: String, number: Int, of total: Int
  ) -> String {
    let hasEnd = model.last.map { ".?!…".contains($0) } ?? false
    return "\(model)\(hasEnd ? " Question" : ", question") \(number) of \(total): \(title)"
  }

  /// Says how the session ended.
  static func ended(_ kind: Ending.Kind) -> String {
    switch kind {
    case .complete: "That was the whole session. Thank you for thinking it through."
    case .early: "The session has ended here. Everything said so far is kept. Thank you."
    }
  }

  /// What a table or chart shows, as its heading.
  static func figure(_ title: String) -> String { "\(title):" }

  /// A figure with its unit.
  static func figure(_ figure: String, unit: String?) -> String {
    guard let unit, !unit.isEmpty else { return figure }
    return unit == "%" ? figure + unit : "\(figure) \(unit)"
  }
}
