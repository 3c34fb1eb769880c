/// A body's questions for a record of learning (CPD), with the day on which they were checked.
package struct LearningProfile: Equatable, Sendable {
  /// One question: a heading, the words that put it, and what its answer is kept as.
  package struct Question: Equatable, Sendable {
    /// The heading, such as `What you learnt`.
    package var title: String
    /// The words that put the question.
    package var text: [Block]
    package var field: LearningField
    /// What of a session may help to answer it.
    package var drawsOn: [LearningSource]

    package init(
      title: String, text: [Block], field: LearningField, drawsOn: [LearningSource] = []
    ) {
      self.title = title
      self.text = text
      self.field = field
      self.drawsOn = drawsOn
    }
  }

  /// Its id, the file's name without `.md`.
  package var id: String
  package var title: String
  /// The body whose questions they are.
  package var body: String
  /// The language of its questions (BCP 47).
  package var language: String
  package var checked: CalendarDay
  /// What to check again, in a sentence.
  package var checkAgain: String
  /// Where the body says what it asks for.
  package var address: Link?
  /// What was found, and what could not be verified.
  package var about: [Block]
  /// Its questions in order; at least one.
  package var questions: [Question]

  package init(
    id: String, title: String, body: String, language: String = "en", checked: CalendarDay,
    checkAgain: String, address: Link? = nil, about: [Block] = [], questions: [Question]
  ) {
    self.id = id
    self.title = title
    self.body = body
    self.language = language
    self.checked = checked
    self.checkAgain = checkAgain
    self.address = address
    self.about = about
    self.questions = questions
  }

  /// Whether it was checked more than a year before `today`.
  package func isOld(on today: CalendarDay) -> Bool { checked.adding(months: 12) < today }
}

/// What the answer to a question of a profile is kept as, so that one record serves every body.
package enum LearningField: String, CaseIterable, Sendable {
  case title, kind, date, minutes
  case peerRole = "peer-role"
  case standards, evidence
  case reviewOn = "review-on"
  case description
  case whyRelevant = "why-relevant"
  case whatILearnt = "what-i-learnt"
  case impact
  case whoBenefits = "who-benefits"
  case peerLearning = "peer-learning"
  case nextNeeds = "next-needs"

  /// Whether it says something short about the activity, and isn't an answer in one's own words.
  package var isFact: Bool {
    switch self {
    case .title, .kind, .date, .minutes, .peerRole, .standards, .evidence, .reviewOn: true
    case .description, .whyRelevant, .whatILearnt, .impact, .whoBenefits, .peerLearning,
      .nextNeeds:
      false
    }
  }
}

/// What of a session may help to answer a question of a profile.
package enum LearningSource: String, CaseIterable, Sendable {
  case cards, findings, views, answers, reflection, actions
}
