/// One agreed change: when, what, who (a role), by which day, and later what happened.
package struct Action: Equatable, Sendable {
  /// Its number within its session, from 1.
  package var number: Int
  /// When it is called for: "when …, we will …"; nil where it was agreed without.
  package var when: String?
  /// What is to change.
  package var text: String
  /// Who does it: a role, not a name.
  package var owner: String?
  /// The day on which it is looked at again.
  package var review: CalendarDay?
  /// What happened, once looked at.
  package var outcome: ActionOutcome?

  package init(
    number: Int, when: String? = nil, text: String, owner: String? = nil,
    review: CalendarDay? = nil, outcome: ActionOutcome? = nil
  ) {
    self.number = number
    self.when = when
    self.text = text
    self.owner = owner
    self.review = review
    self.outcome = outcome
  }
}

/// How an action had gone when it was looked at again.
package struct ActionOutcome: Equatable, Sendable {
  package enum Result: String, CaseIterable, Sendable {
    case done
    case partly
    case notYet = "not-yet"
    case dropped

    /// Whether the action stays open after it.
    package var leavesOpen: Bool { self == .partly || self == .notYet }
  }

  package var result: Result
  /// What happened, in the group's words.
  package var whatHappened: String?
  /// What it changed for a young person, in general words.
  package var whatChanged: String?
  /// When it was looked at.
  package var moment: Moment

  package init(
    result: Result, whatHappened: String? = nil, whatChanged: String? = nil, moment: Moment
  ) {
    self.result = result
    self.whatHappened = whatHappened
    self.whatChanged = whatChanged
    self.moment = moment
  }
}

/// An earlier session's open action, brought up in this one.
package struct ActionReview: Equatable, Sendable {
  /// The session that agreed it.
  package var session: SessionID
  /// The action as it was then, with what happened once it has been asked.
  package var action: Action

  package init(session: SessionID, action: Action) {
    self.session = session
    self.action = action
  }
}

/// All actions of all sessions as they stand now: an outcome may be recorded with the action or in a later session's review.
package struct ActionLedger: Sendable {
  /// An action with the session that agreed it.
  package struct Entry: Equatable, Sendable {
    /// The session that agreed it.
    package var session: SessionID
    /// The day that session began.
    package var agreed: CalendarDay
    /// Whose that session was.
    package var company: Company
    /// The action with its latest outcome.
    package var action: Action

    package init(
      session: SessionID, agreed: CalendarDay, setting: Setting, group: GroupName? = nil,
      action: Action
    ) {
      self.session = session
      self.agreed = agreed
      company = Company(setting, group)
      self.action = action
    }

    /// Who that session was for.
    package var setting: Setting { company.setting }

    /// The id commands use: the session's id, a full stop and the action's number.
    package var id: String { "\(session).\(action.number)" }

    /// Whether it still waits to be done.
    package var isOpen: Bool { action.outcome?.result.leavesOpen ?? true }

    /// Whether it is open and its review date is `day` or earlier.
    package func isDue(on day: CalendarDay) -> Bool {
      isOpen && (action.review.map { $0 <= day } ?? false)
    }
  }

  private struct Key: Hashable {
    var session: SessionID
    var number: Int
  }

  /// Every action, oldest session first.
  package let entries: [Entry]

  /// Brings the actions and reviews of `records` together.
  package init(_ records: [SessionRecord]) {
    let records = records.sorted { ($0.began, $0.id) < ($1.began, $1.id) }
    var latest: [Key: ActionOutcome] = [:]
    for review in records.flatMap(\.reviews) {
      guard let outcome = review.action.outcome else { continue }
      let key = Key(session: review.session, number: review.action.number)
      latest[key] = Self.later(latest[key], outcome)
    }
    entries = records.flatMap { record in
      record.actions.map { Self.entry($0, in: record, latest) }
    }
  }

  /// The actions that still wait to be done.
  package var open: [Entry] { entries.filter(\.isOpen) }

  /// Those that sessions of the same people left open: the only ones they're shown.
  package func open(for company: Company) -> [Entry] {
    entries.filter { $0.isOpen && $0.company == company }
  }

  private static func entry(
    _ action: Action, in record: SessionRecord, _ latest: [Key: ActionOutcome]
  ) -> Entry {
    var action = action
    if let reviewed = latest[Key(session: record.id, number: action.number)] {
      action.outcome = later(action.outcome, reviewed)
    }
    return Entry(
      session: record.id, agreed: record.day, setting: record.setting, group: record.group,
      action: action)
  }

  private static func later(_ known: ActionOutcome?, _ other: ActionOutcome) -> ActionOutcome {
    guard let known else { return other }
    // Within one second nobody opens again what was closed, so what closes came later.
    if known.moment == other.moment { return known.result.leavesOpen ? other : known }
    return known.moment > other.moment ? known : other
  }
}
