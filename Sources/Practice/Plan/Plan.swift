/// A timed run of steps for a session.
package struct Plan: Equatable, Sendable {
  /// Its id, the file's name without `.md`.
  package var id: String
  package var title: String
  /// The settings it suits; the first is the default.
  package var settings: [Setting]
  /// How many minutes it takes in all.
  package var minutes: Int
  /// Who it is for.
  package var audience: String?
  /// Who leads a session of it, unless something else is asked for.
  package var lead = SessionRecord.Lead.facilitator
  /// At how many moments views are given in it, unless something else is asked for.
  package var views = 2
  /// What it is for.
  package var about: [Block]
  package var steps: [PlanStep]
  /// The file it came from.
  package var place: SourceLine

  package init(
    id: String, title: String, settings: [Setting], minutes: Int, audience: String? = nil,
    about: [Block] = [], steps: [PlanStep], place: SourceLine
  ) {
    self.id = id
    self.title = title
    self.settings = settings
    self.minutes = minutes
    self.audience = audience
    self.about = about
    self.steps = steps
    self.place = place
  }
}

/// One step of a plan.
package struct PlanStep: Equatable, Sendable {
  /// What a step is for.
  package enum Kind: String, CaseIterable, Sendable {
    case welcome
    case checkIn = "check-in"
    case actions
    case card
    case close
    case pause
  }

  /// Which card a card step is about.
  package enum Choice: Equatable, Sendable {
    /// A named card: an id, or `deck/id`.
    case card(String)
    /// Any card of a theme not yet used in this session.
    case theme(String)
    /// Any card not yet used in this session.
    case any

    /// Whether a card has to be drawn.
    package var isOpen: Bool {
      if case .card = self { false } else { true }
    }
  }

  /// What the step is for.
  package var kind: Kind
  package var title: String
  /// How many minutes it takes.
  package var minutes: Int
  /// The card, for a card step.
  package var choice: Choice?
  /// The id of the reflective model, for a close step.
  package var model: String?
  /// What the facilitator says, or what a person alone reads.
  package var says: [Block]
  /// Where it stands.
  package var place: SourceLine

  package init(
    kind: Kind, title: String, minutes: Int, choice: Choice? = nil, model: String? = nil,
    says: [Block] = [], place: SourceLine
  ) {
    self.kind = kind
    self.title = title
    self.minutes = minutes
    self.choice = choice
    self.model = model
    self.says = says
    self.place = place
  }
}

/// A set of questions that closes a reflection, such as What / So what / Now what.
package struct ReflectiveModel: Equatable, Sendable {
  /// One question: a heading and the words that put it.
  package struct Question: Equatable, Sendable {
    /// The heading, such as `So what?`.
    package var title: String
    /// The words that put the question.
    package var text: [Block]

    package init(title: String, text: [Block]) {
      self.title = title
      self.text = text
    }
  }

  /// Its id, the file's name without `.md`.
  package var id: String
  package var title: String
  package var credit: String
  /// What it is for.
  package var about: [Block]
  /// Its questions in order; at least one.
  package var questions: [Question]

  package init(
    id: String, title: String, credit: String, about: [Block] = [], questions: [Question]
  ) {
    self.id = id
    self.title = title
    self.credit = credit
    self.about = about
    self.questions = questions
  }
}

extension PlanStep {
  package var saysToAll: [Block] { says.saidToAll }
}

extension [Block] {
  /// What a plan says to everyone, which stands in block quotations and may be shown to the room.
  ///
  /// All the rest is for whoever leads, and never reaches a shared screen. Someone alone reads both.
  package var saidToAll: [Block] {
    flatMap { block in
      if case .quotation(let said) = block { said } else { [Block]() }
    }
  }
}

extension [Plan] {
  /// The plan with this id or, where none has it, this title in any case; of several the last.
  package func named(_ name: String) -> Plan? {
    last { $0.id == name } ?? last { $0.title.lowercased() == name.lowercased() }
  }

  /// The plans by who they're for, the usual one of each first, then from short to long.
  package var inOrder: [Plan] { sorted { $0.order < $1.order } }

  /// The plans for a setting in the same order: its usual one first, then from short to long.
  package func suitable(for setting: Setting) -> [Plan] {
    filter { $0.settings.contains(setting) }.sorted {
      $0.order(in: setting) < $1.order(in: setting)
    }
  }
}

extension Plan {
  /// Who it's first of all for: the setting whose usual plan it is, or else the first it names.
  package var purpose: Setting? {
    Setting.allCases.first { $0.usualPlan == id && settings.contains($0) }
      ?? settings.first
  }

  fileprivate var order: (Int, Int, Int, String) {
    let (usual, minutes, id) = order(in: purpose)
    let first = purpose.flatMap(Setting.allCases.firstIndex) ?? Setting.allCases.count
    return (first, usual, minutes, id)
  }

  fileprivate func order(in setting: Setting?) -> (Int, Int, String) {
    (setting?.usualPlan == id ? 0 : 1, minutes, id)
  }
}
