/// One step of a session: what is said in it, where it stands and what was recorded.
package struct Step: Hashable, Sendable {
  /// How a step stands as a whole.
  package enum Status: String, CaseIterable, Sendable {
    case ahead
    case open
    case done
    case skipped
  }

  /// What the step is for.
  package var kind: PlanStep.Kind
  /// Its heading.
  package var title: String
  /// How many minutes it may take; grows when time is extended.
  package var minutes: Int
  /// What the facilitator says, or a person alone reads, by paragraph.
  package var says: [String]
  /// How it stands.
  package var status: Status
  /// Where it stands within.
  package var place: Place
  /// How many seconds it has taken so far, breaks left out.
  package var seconds: Int
  /// Notes on the step as a whole; a round keeps its own.
  package var notes: [Note]
  /// The round, for a card step.
  package var round: Round?
  /// The closing reflection, for a close step with a model.
  package var reflection: Reflection?

  /// Makes a step that has not begun.
  package init(
    kind: PlanStep.Kind, title: String, minutes: Int, says: [String] = [],
    status: Status = .ahead, place: Place = .opening, seconds: Int = 0,
    notes: [Note] = [], round: Round? = nil, reflection: Reflection? = nil
  ) {
    self.kind = kind
    self.title = title
    self.minutes = minutes
    self.says = says
    self.status = status
    self.place = place
    self.seconds = seconds
    self.notes = notes
    self.round = round
    self.reflection = reflection
  }
}
