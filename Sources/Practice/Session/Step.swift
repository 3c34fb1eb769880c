/// One step of a session: what is said in it, where it stands and what was recorded.
package struct Step: Equatable, Sendable {
  /// How a step stands as a whole.
  package enum Status: String, CaseIterable, Sendable {
    case ahead, open, done, skipped
  }

  /// How a step differs from the plan's; what is nil is as planned.
  package struct Change: Equatable, Sendable {
    /// The minutes the plan gave it.
    package var minutes: Int?
    /// The card, `deck/id`, that stood here before another was taken.
    package var card: String?
    /// Where the plan had it, counted from 0.
    package var position: Int?
    /// Whether it was put in, or left out before it began.
    package var isInserted = false
    package var isLeftOut = false

    package init() {}
  }

  package var kind: PlanStep.Kind
  package var title: String
  /// How many minutes it may take; grows when time is extended.
  package var minutes: Int
  /// What the facilitator says, or a person alone reads.
  @MarkdownParagraphs package var says: [String]
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
  /// How it differs from the plan; nil where it doesn't.
  package var change: Change?

  package init(
    kind: PlanStep.Kind, title: String, minutes: Int, says: [String] = [],
    status: Status = .ahead, place: Place = .opening, seconds: Int = 0, notes: [Note] = [],
    round: Round? = nil, reflection: Reflection? = nil
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

/// Something recorded in talk, under a prompt or for the step as a whole.
package struct Note: Equatable, Sendable {
  /// The prompt it was recorded under, an index into the card's prompts; nil for the whole step.
  package var prompt: Int?
  package var text: String

  package init(prompt: Int? = nil, text: String) {
    self.prompt = prompt
    self.text = text
  }
}

/// A moment in a step's time that is worth saying; it never blocks anything.
package enum TimeSignal: String, CaseIterable, Sendable {
  case half
  case fiveMinutes = "five-minutes"
  case oneMinute = "one-minute"
  case timeUp = "time-up"
}

/// A closing reflection after a model, with the answers given.
package struct Reflection: Equatable, Sendable {
  /// One question and its answer.
  package struct Item: Equatable, Sendable {
    package var title: String
    /// The words that put the question.
    @MarkdownParagraphs package var text: [String]
    /// nil when none was given.
    package var answer: String?

    package init(
      title: String, text: [String] = [], answer: String? = nil
    ) {
      self.title = title
      self.text = text
      self.answer = answer
    }
  }

  package var model: String
  package var title: String
  package var credit: String
  package var items: [Item]

  package init(model: String, title: String, credit: String, items: [Item]) {
    self.model = model
    self.title = title
    self.credit = credit
    self.items = items
  }

  /// The questions of `model`, unanswered.
  package init(_ model: ReflectiveModel) {
    self.init(
      model: model.id, title: model.title, credit: model.credit,
      items: model.questions.map { question in
        var item = Item(title: question.title)
        item.$text = Markdown(question.text)
        return item
      })
  }
}
