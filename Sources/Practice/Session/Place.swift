/// Where a step stands: its stage, whose turn or which question, and what is asked.
package struct Place: Hashable, Sendable {
  /// The parts of a step in order; those from `firstViews` to `action` belong to a round.
  package enum Stage: String, CaseIterable, Sendable {
    /// The step's text, or a card's front.
    case opening
    /// Views before the finding.
    case firstViews = "first-views"
    /// The prompts, one by one.
    case talk
    /// The findings, one by one.
    case finding
    /// Views after the finding.
    case secondViews = "second-views"
    /// Agreeing one action.
    case action
    /// Earlier actions, one by one.
    case review
    /// The questions of a reflective model, one by one.
    case reflection
    /// Nothing is left to do in the step.
    case finished
  }

  /// What is asked at this place.
  package enum Asking: String, CaseIterable, Sendable {
    case goOn = "go-on"
    case position
    case confidence
    case reason
    case tally
    case answer
    case actionText = "action"
    case actionOwner = "owner"
    case actionReview = "review-date"
    case outcome
    case whatHappened = "what-happened"
  }

  /// The stage.
  package var stage: Stage
  /// Whose turn, which role group, prompt, finding, review or question: counted from 0.
  package var turn: Int
  /// What is asked.
  package var asking: Asking

  /// Makes a place.
  package init(_ stage: Stage, turn: Int = 0, asking: Asking = .goOn) {
    self.stage = stage
    self.turn = turn
    self.asking = asking
  }
}
