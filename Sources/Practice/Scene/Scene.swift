/// What a session shows and asks now: the one source that both faces draw from.
package struct Scene: Hashable, Sendable {
  /// Where the session stands.
  package struct Status: Hashable, Sendable {
    /// The step's number, from 1.
    package var step: Int
    /// How many steps there are.
    package var steps: Int
    /// The step's heading.
    package var title: String
    /// The card's number among the cards, from 1; nil outside card steps.
    package var card: Int?
    /// How many cards there are.
    package var cards: Int
    /// Seconds left in the step; negative once over.
    package var stepSecondsLeft: Int
    /// Seconds left in the session by its plan; negative once over.
    package var sessionSecondsLeft: Int
    /// Whether the clock is stopped.
    package var paused: Bool

    /// Makes a status.
    package init(
      step: Int, steps: Int, title: String, card: Int? = nil, cards: Int = 0,
      stepSecondsLeft: Int, sessionSecondsLeft: Int, paused: Bool = false
    ) {
      self.step = step
      self.steps = steps
      self.title = title
      self.card = card
      self.cards = cards
      self.stepSecondsLeft = stepSecondsLeft
      self.sessionSecondsLeft = sessionSecondsLeft
      self.paused = paused
    }
  }

  /// Where the session stands.
  package var status: Status
  /// Who it is for.
  package var setting: Setting
  /// The place within the step; two scenes of one step and place show the same thing.
  package var place: Place
  /// What is shown, in order.
  package var parts: [Part]
  /// What is asked.
  package var ask: Ask
  /// Notes for the facilitator, by paragraph, shown only when asked for.
  package var facilitatorNotes: [String]

  /// Makes a scene.
  package init(
    status: Status, setting: Setting, place: Place, parts: [Part], ask: Ask,
    facilitatorNotes: [String] = []
  ) {
    self.status = status
    self.setting = setting
    self.place = place
    self.parts = parts
    self.ask = ask
    self.facilitatorNotes = facilitatorNotes
  }
}
