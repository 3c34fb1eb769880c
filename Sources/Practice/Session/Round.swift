/// One card within a session.
package struct Round: Equatable, Sendable {
  /// An earlier round on the same card, met again.
  package struct Earlier: Hashable, Sendable {
    package var session: SessionID
    /// The step of that session, counted from 0.
    package var step: Int

    package init(session: SessionID, step: Int) {
      self.session = session
      self.step = step
    }
  }

  /// The card as it is shown.
  package var card: CardWording
  /// The earlier round whose views stay hidden until the new ones are in; nil for a first meeting.
  package var earlier: Earlier?
  /// The numbers of the participants who were there when first views were opened; empty before.
  package var present: [Int] = []
  /// What was given at each moment; a moment without views is left out.
  package private(set) var views: [ViewMoment: Views] = [:]
  /// Notes and, in solo, written answers, by prompt.
  package var notes: [Note]
  /// What was agreed.
  package var actions: [Action]
  /// Whether the finding has been shown.
  package var findingShown: Bool

  /// A round that has not begun, unless views are given.
  package init(
    card: CardWording, first: Views = Views(), second: Views = Views(), notes: [Note] = [],
    actions: [Action] = [], findingShown: Bool = false
  ) {
    self.card = card
    self.notes = notes
    self.actions = actions
    self.findingShown = findingShown
    self.first = first
    self.second = second
  }

  package subscript(_ moment: ViewMoment) -> Views {
    get { views[moment] ?? Views() }
    set { views[moment] = newValue.isBlank ? nil : newValue }
  }

  /// Views before anyone talks; locked once talk begins.
  package var first: Views {
    get { self[.beforeTalk] }
    set { self[.beforeTalk] = newValue }
  }

  /// Views after the finding.
  package var second: Views {
    get { self[.afterFinding] }
    set { self[.afterFinding] = newValue }
  }
}
