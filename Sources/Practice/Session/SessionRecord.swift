/// Everything a session is: what was shown, what was answered and where it stands.
///
/// Each is one JSON file.
package struct SessionRecord: Hashable, Sendable {
  /// The name and version of the file format.
  package static let format = "reflect.session/1"

  /// Its id, also the file's name.
  package var id: SessionID
  /// Its title: the plan's, or the card's where cards were chosen.
  package var title: String
  /// The plan's id; nil where cards were chosen.
  package var plan: String?
  /// Who it is for.
  package var setting: Setting
  /// How views are taken down.
  package var capture: Capture
  /// The language of what is shown (BCP 47).
  package var language: String
  /// The day it began, where it took place.
  package var day: CalendarDay
  /// When it began.
  package var began: Moment
  /// When it was last added to.
  package var updated: Moment
  /// How it ended; nil while it can be gone on with.
  package var ending: Ending?
  /// The deck's neutral line on what the cards are about.
  package var contentNote: String
  /// Where support can be found, by paragraph.
  package var support: [String]
  /// Who takes part.
  package var participants: [Participant]
  /// The steps in order; at least one.
  package var steps: [Step]
  /// The step it stands at, an index into `steps`.
  package var current: Int
  /// Whether it is paused.
  package var paused: Bool
  /// The time signals already given in the current step.
  package var signalled: [TimeSignal]
  /// Points set aside for later.
  package var parked: [ParkedPoint]
  /// Earlier sessions' open actions, brought up in this one.
  package var reviews: [ActionReview]

  /// Makes a record.
  package init(
    id: SessionID, title: String, plan: String? = nil, setting: Setting, capture: Capture,
    language: String = "en", day: CalendarDay, began: Moment, updated: Moment,
    ending: Ending? = nil, contentNote: String = "", support: [String] = [],
    participants: [Participant], steps: [Step], current: Int = 0, paused: Bool = false,
    signalled: [TimeSignal] = [], parked: [ParkedPoint] = [], reviews: [ActionReview] = []
  ) {
    self.id = id
    self.title = title
    self.plan = plan
    self.setting = setting
    self.capture = capture
    self.language = language
    self.day = day
    self.began = began
    self.updated = updated
    self.ending = ending
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

  /// The actions agreed, in the order of their rounds.
  package var actions: [Action] { rounds.flatMap(\.actions) }

  /// The role groups in the order they first appear, with how many people each has.
  package var roleGroups: [(role: String, people: Int)] {
    var groups: [(role: String, people: Int)] = []
    for role in participants.compactMap(\.role) {
      if let index = groups.firstIndex(where: { $0.role == role }) {
        groups[index].people += 1
      } else {
        groups.append((role, 1))
      }
    }
    return groups
  }
}
