/// Everything a session is: what was shown, what was answered and where it stands.
///
/// Each is one JSON file; `Documentation/session.schema.json` says what each member means.
package struct SessionRecord: Equatable, Sendable {
  package var id: SessionID
  /// The plan's title, or the card's where cards were chosen.
  package var title: String
  /// The plan's id; nil where cards were chosen.
  package var plan: String?
  /// The people who meet again, such as `Night team`; sessions of one group share open actions.
  package var group: GroupName?
  package var setting: Setting
  package var lead: Lead
  package var capture: Capture
  /// What holds for phones, where people answer on them.
  package var phones: PhoneTerms?
  /// At how many moments views are given: before talk and after the finding, or after talk as well.
  package var views: Int
  /// Whether the room asked for its reasons in the summary, however few people there are.
  package var withReasons: Bool
  /// The language of what is shown (BCP 47).
  package var language: String
  /// The day it began, where it took place.
  package var day: CalendarDay
  package var began: Moment
  /// When it was last added to.
  package var updated: Moment
  /// When its plan had it end, counted from when it was begun or last taken up after a longer break.
  package var endBy: Moment?
  /// How it ended; nil while it can be gone on with.
  package var ending: Ending?
  /// The last day on which it should be kept; nil where nobody has said.
  package var keptUntil: CalendarDay?
  /// How the whole window showed it; nil where nobody has said.
  package var shown: SessionLook?
  /// The deck's neutral line on what the cards are about.
  package var contentNote: String
  /// Where support can be found.
  @MarkdownParagraphs package var support: [String]
  package var participants: [Participant]
  /// The steps in order; at least one.
  package var steps: [Step]
  /// The step it stands at, an index into `steps`.
  package var current: Int
  package var paused: Bool
  /// The time signals already given in the current step.
  package var signalled: [TimeSignal]
  package var parked: [ParkedPoint]
  /// Earlier sessions' open actions, brought up in this one.
  package var reviews: [ActionReview]
  /// Actions agreed outside the rounds, or added later.
  package var furtherActions: [Action] = []
  /// What was put right or taken out, without the words.
  package var corrections: [Correction] = []

  package init(
    id: SessionID, title: String, plan: String? = nil, group: GroupName? = nil, setting: Setting,
    lead: Lead = .facilitator, capture: Capture, views: Int = 2, withReasons: Bool = false,
    language: String = "en", day: CalendarDay, began: Moment, updated: Moment,
    ending: Ending? = nil, keptUntil: CalendarDay? = nil, contentNote: String = "",
    support: [String] = [], participants: [Participant], steps: [Step],
    current: Int = 0, paused: Bool = false, signalled: [TimeSignal] = [],
    parked: [ParkedPoint] = [], reviews: [ActionReview] = []
  ) {
    self.id = id
    self.title = title
    self.plan = plan
    self.group = group
    self.setting = setting
    self.lead = lead
    self.capture = capture
    self.views = views
    self.withReasons = withReasons
    self.language = language
    self.day = day
    self.began = began
    self.updated = updated
    self.ending = ending
    self.keptUntil = keptUntil
    self.contentNote = contentNote
    self.support = support
    self.participants = participants
    self.steps = steps
    self.current = current
    self.paused = paused
    self.signalled = signalled
    self.parked = parked
    self.reviews = reviews
  }

  /// The rounds in the order of their steps.
  package var rounds: [Round] { steps.compactMap(\.round) }

  /// The actions agreed: those of the rounds in order, then the others.
  package var actions: [Action] { rounds.flatMap(\.actions) + furtherActions }

  /// The cards that were come to, as `deck/id`.
  package var cardsMet: [String] {
    steps.filter { $0.status == .done || $0.status == .open }.compactMap(\.round?.card)
      .map { "\($0.deck)/\($0.id)" }
  }

  /// The role groups in the order they first appear, with how many people each has had.
  package var roleGroups: [(role: String, people: Int)] { roleGroups(of: participants) }

  /// The role groups of the people with these numbers, in the order of all.
  package func roleGroups(among numbers: [Int]) -> [(role: String, people: Int)] {
    let numbers = Set(numbers)
    return roleGroups(of: participants.filter { numbers.contains($0.number) })
  }

  private func roleGroups(of people: [Participant]) -> [(role: String, people: Int)] {
    var groups: [(role: String, people: Int)] = []
    var places: [String: Int] = [:]
    for role in people.compactMap(\.role) {
      if let place = places[role] {
        groups[place].people += 1
      } else {
        places[role] = groups.count
        groups.append((role, 1))
      }
    }
    return groups
  }

  /// Changes the action with this number, wherever it was agreed; nil where there is none.
  @discardableResult
  package mutating func changeAction(
    _ number: Int, _ change: (inout Action) -> Void
  ) -> Action? {
    for step in steps.indices {
      let actions = steps[step].round?.actions ?? []
      guard let index = actions.firstIndex(where: { $0.number == number }) else { continue }
      var action = actions[index]
      change(&action)
      steps[step].round?.actions[index] = action
      return action
    }
    guard let index = furtherActions.firstIndex(where: { $0.number == number }) else { return nil }
    change(&furtherActions[index])
    return furtherActions[index]
  }

  /// The number of the next action: none is given again, nor one whose action was taken out.
  package var freshActionNumber: Int {
    (actions.map(\.number) + corrections.compactMap(\.action)).reduce(0, max) + 1
  }

  package func participant(_ number: Int) -> Participant? {
    participants.first { $0.number == number }
  }

  /// The numbers of the people who are there now.
  package var present: [Int] { participants.filter { $0.left == nil }.map(\.number) }

  /// Who leads a session.
  package enum Lead: String, CaseIterable, Sendable {
    case facilitator
    /// The group leads itself, by turns.
    case shared
  }
}

/// How the whole window of a session is laid out and coloured, so that it's gone on with as it was.
package struct SessionLook: Equatable, Sendable {
  package var large: Bool
  package var calm: Bool
  /// The name of its colours.
  package var look: String

  package init(large: Bool, calm: Bool, look: String) {
    self.large = large
    self.calm = calm
    self.look = look
  }
}

/// What holds for the phones in a room.
package struct PhoneTerms: Equatable, Sendable {
  /// The numbers that seats are drawn from: in the order people come they would be a name.
  package static let numbers = 0..<1_000
  /// Whether new phones may come in.
  package var isOpen: Bool
  /// Whether phones are asked for reasons, which others on the same network could read.
  package var asksReasons: Bool
  /// The role groups that people join in; none where it doesn't matter.
  package var roles: [String]

  package init(isOpen: Bool = true, asksReasons: Bool = false, roles: [String] = []) {
    self.isOpen = isOpen
    self.asksReasons = asksReasons
    self.roles = roles
  }
}

/// How and when a session ended.
package struct Ending: Equatable, Sendable {
  package enum Kind: String, CaseIterable, Sendable {
    /// Every step was gone through or skipped.
    case complete
    /// Someone ended it before that.
    case early
  }

  package var kind: Kind
  package var moment: Moment

  package init(_ kind: Kind, at moment: Moment) {
    self.kind = kind
    self.moment = moment
  }
}

/// Someone in a session: a label and perhaps a role group, never a name that was asked for.
package struct Participant: Equatable, Sendable {
  /// Where someone answers from.
  package enum Seat: String, CaseIterable, Sendable {
    case keyboard, slip, phone
  }

  /// What views refer to; it stays theirs, whoever comes or goes.
  package var number: Int
  /// `Person 1` unless the facilitator chose others.
  package var label: String
  /// The role group, such as `health`, in multi-agency sessions.
  package var role: String?
  /// nil for the usual one of the session's way to take views.
  package var seat: Seat?
  /// The step in which they came; nil for whoever was there from the start.
  package var joined: Int?
  /// The step in which they left; nil for whoever stayed.
  package var left: Int?

  package init(number: Int = 0, label: String, role: String? = nil) {
    self.number = number
    self.label = label
    self.role = role
  }

  /// What someone is called unless the facilitator chose otherwise.
  package static func usualLabel(_ number: Int) -> String { "Person \(number)" }
}

extension [Participant] {
  /// The same people numbered in this order, as those are who are there from the start.
  package var numbered: [Participant] {
    enumerated().map { number, person in
      var person = person
      person.number = number
      return person
    }
  }
}

/// A point set aside for later.
package struct ParkedPoint: Equatable, Sendable {
  /// The step it came up in, an index into the record's steps.
  package var step: Int
  package var text: String

  package init(step: Int, text: String) {
    self.step = step
    self.text = text
  }
}

/// That something written was put right or taken out; what it was before is gone.
package struct Correction: Equatable, Sendable {
  package enum Kind: String, CaseIterable, Sendable {
    case corrected, removed
  }

  /// What can be put right.
  package enum Subject: String, CaseIterable, Sendable {
    case note, reason, action, when, owner, day, parked, answer
    case whatHappened = "what-happened"
    case whatChanged = "what-changed"
  }

  package var kind: Kind
  package var subject: Subject
  /// The step it stood in; nil for what stands outside the steps.
  package var step: Int?
  /// The action's number, which is never given again.
  package var action: Int?
  package var moment: Moment

  package init(
    _ kind: Kind, _ subject: Subject, step: Int? = nil, action: Int? = nil, at moment: Moment
  ) {
    self.kind = kind
    self.subject = subject
    self.step = step
    self.action = action
    self.moment = moment
  }
}
