/// Where a step stands: what it has come to, and with whom or which item.
package enum Place: Hashable, Sendable {
  /// The step's text, or a card's front.
  case opening
  /// Views are being given.
  case views(ViewMoment, Giver)
  /// A prompt to talk about.
  case talk(prompt: Int)
  /// A finding of the card.
  case finding(Int)
  /// Agreeing one action.
  case action(ActionQuestion)
  /// An earlier action that is looked at again.
  case review(Int, ReviewQuestion)
  /// A question of a reflective model.
  case reflection(question: Int)
  /// Nothing is left to do in the step.
  case finished

  /// Who gives a view just now, and how.
  package enum Giver: Hashable, Sendable {
    /// One person at the keyboard, by their number.
    case person(Int, ViewQuestion)
    /// A role group or the whole room, counted by the facilitator.
    case counts(group: Int)
    /// Everybody at once, each on a phone of their own.
    case phones
  }

  /// What one person is asked about their view, in order.
  package enum ViewQuestion: String, CaseIterable, Sendable {
    case position, confidence, reason
  }

  /// What is asked about an action, in order.
  package enum ActionQuestion: String, CaseIterable, Sendable {
    case text = "action"
    case owner
    case review = "review-date"
  }

  /// What is asked about an earlier action, in order.
  package enum ReviewQuestion: String, CaseIterable, Sendable {
    case outcome
    case whatHappened = "what-happened"
    case whatChanged = "what-changed"
  }
}

extension Place {
  /// The part of a step it belongs to; those from the first views to the action make up a round.
  package enum Phase: String, CaseIterable, Sendable {
    case opening
    case firstViews = "first-views"
    case talk
    case viewsAfterTalk = "views-after-talk"
    case finding
    case secondViews = "second-views"
    case action, review, reflection, finished
  }

  /// Everything that can be asked.
  package enum Asking: String, CaseIterable, Sendable {
    case goOn = "go-on"
    case position, confidence, reason, tally, views, answer
    case actionText = "action"
    case actionOwner = "owner"
    case actionReview = "review-date"
    case outcome
    case whatHappened = "what-happened"
    case whatChanged = "what-changed"
  }

  package var phase: Phase {
    switch self {
    case .opening: .opening
    case .views(.beforeTalk, _): .firstViews
    case .views(.afterTalk, _): .viewsAfterTalk
    case .views(.afterFinding, _): .secondViews
    case .talk: .talk
    case .finding: .finding
    case .action: .action
    case .review: .review
    case .reflection: .reflection
    case .finished: .finished
    }
  }

  /// Whose turn, or which prompt, finding, review or question it is, counted from 0.
  package var turn: Int {
    switch self {
    case .views(_, .person(let index, _)), .views(_, .counts(let index)), .talk(let index),
      .finding(let index), .review(let index, _), .reflection(let index):
      index
    case .opening, .views(_, .phones), .action, .finished: 0
    }
  }

  /// What is asked here; alone one writes where a group talks.
  package func asking(in setting: Setting) -> Asking {
    switch self {
    case .opening, .finding, .finished: .goOn
    case .talk: setting.isPrivate ? .answer : .goOn
    case .views(_, .counts): .tally
    case .views(_, .phones): .views
    case .views(_, .person(_, .position)): .position
    case .views(_, .person(_, .confidence)): .confidence
    case .views(_, .person(_, .reason)): .reason
    case .action(.text): .actionText
    case .action(.owner): .actionOwner
    case .action(.review): .actionReview
    case .review(_, .outcome): .outcome
    case .review(_, .whatHappened): .whatHappened
    case .review(_, .whatChanged): .whatChanged
    case .reflection: .answer
    }
  }
}

/// When a view is given: before anyone talks, after talk where a plan asks for it, after the finding.
package enum ViewMoment: String, CaseIterable, Sendable {
  case beforeTalk = "before-talk"
  case afterTalk = "after-talk"
  case afterFinding = "after-finding"
}

/// An answer that is being written and not yet given: kept so that a kill loses little of it.
package struct AnswerDraft: Equatable, Sendable {
  /// The step it is written in, counted from 0.
  package var step: Int
  /// The place within the step.
  package var place: Place
  /// What is written so far, as it was typed.
  package var text: String

  package init(step: Int, place: Place, text: String) {
    self.step = step
    self.place = place
    self.text = text
  }

  /// Whether the session still stands where it was written, so that nobody else is shown it.
  package func belongs(to record: SessionRecord) -> Bool {
    record.ending == nil && record.current == step && record.steps.indices.contains(step)
      && record.steps[step].place == place
  }
}
