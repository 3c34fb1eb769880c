internal import Practice

/// Minutes, turns and people, far above any honest number.
let recordCounts = 0...1_000_000

extension SessionRecord: RecordObject {
  /// The name and version of the file format.
  static let format = "reflect.session/2"

  static let blank = {
    let id = SessionID("0001-01-01-2222")
    guard let id, let day = CalendarDay(year: 1, month: 1, day: 1) else {
      preconditionFailure("the first day of the calendar has an id")
    }
    let moment = Moment(seconds: 0)
    return Self(
      id: id, title: "", setting: .solo, capture: .each, day: day, began: moment,
      updated: moment, participants: [], steps: [])
  }()

  mutating func members(_ form: inout some RecordForm) throws(RecordProblem) {
    try form.member("id", &id)
    try form.member("title", &title)
    try form.member("plan", ifAny: &plan)
    try form.member("group", ifAny: &group)
    try form.member("setting", &setting)
    try form.member("lead", &lead)
    try form.member("capture", &capture)
    try form.member("phones", ifAny: &phones)
    try form.member("views", &views, in: 2...3)
    try form.member("withReasons", &withReasons)
    try form.member("language", &language)
    try form.member("day", &day)
    try form.member("began", &began)
    try form.member("updated", &updated)
    try form.member("endBy", ifAny: &endBy)
    try form.member("ending", ifAny: &ending)
    try form.member("keptUntil", ifAny: &keptUntil)
    try form.member("shown", ifAny: &shown)
    try form.member("contentNote", &contentNote)
    try form.member("support", &$support)
    try form.member("participants", &participants)
    try form.member("steps", &steps)
    try form.member("current", &current)
    try form.member("paused", &paused)
    try form.member("signalled", &signalled)
    try form.member("parked", &parked)
    try form.member("reviews", &reviews)
    try form.member("furtherActions", ifFilled: &furtherActions)
    try form.member("corrections", ifFilled: &corrections)
  }
}

extension SessionLook: RecordObject {
  static var blank: Self { Self(large: false, calm: false, look: "") }

  mutating func members(_ form: inout some RecordForm) throws(RecordProblem) {
    try form.member("large", &large)
    try form.member("calm", &calm)
    try form.member("look", &look)
  }
}

extension PhoneTerms: RecordObject {
  static var blank: Self { Self() }

  mutating func members(_ form: inout some RecordForm) throws(RecordProblem) {
    try form.member("open", &isOpen)
    try form.member("reasons", &asksReasons)
    try form.member("roles", &roles)
  }
}

extension Ending: RecordObject {
  static var blank: Self { Self(.early, at: Moment(seconds: 0)) }

  mutating func members(_ form: inout some RecordForm) throws(RecordProblem) {
    try form.member("kind", &kind)
    try form.member("at", &moment)
  }
}

extension Participant: RecordObject {
  static var blank: Self { Self(label: "") }

  mutating func members(_ form: inout some RecordForm) throws(RecordProblem) {
    try form.member("number", &number, in: recordCounts)
    try form.member("label", &label)
    try form.member("role", ifAny: &role)
    try form.member("seat", ifAny: &seat)
    try form.member("joined", ifAny: &joined)
    try form.member("left", ifAny: &left)
  }
}

extension ParkedPoint: RecordObject {
  static var blank: Self { Self(step: 0, text: "") }

  mutating func members(_ form: inout some RecordForm) throws(RecordProblem) {
    try form.member("step", &step)
    try form.member("text", &text)
  }
}

extension Correction: RecordObject {
  static var blank: Self { Self(.corrected, .note, at: Moment(seconds: 0)) }

  mutating func members(_ form: inout some RecordForm) throws(RecordProblem) {
    try form.member("kind", &kind)
    try form.member("of", &subject)
    try form.member("step", ifAny: &step)
    try form.member("action", ifAny: &action, in: 1...recordCounts.upperBound)
    try form.member("at", &moment)
  }
}

extension ActionReview: RecordObject {
  static var blank: Self { Self(session: SessionRecord.blank.id, action: .blank) }

  mutating func members(_ form: inout some RecordForm) throws(RecordProblem) {
    try form.member("session", &session)
    try form.member("action", &action)
  }
}

// MARK: - Steps

extension Step: RecordObject {
  static var blank: Self { Self(kind: .pause, title: "", minutes: 0) }

  mutating func members(_ form: inout some RecordForm) throws(RecordProblem) {
    try form.member("kind", &kind)
    try form.member("title", &title)
    try form.member("minutes", &minutes, in: recordCounts)
    try form.member("change", ifAny: &change)
    try form.member("says", &$says)
    try form.member("status", &status)
    try form.member("place", &place)
    // Three hundred years, so that adding to it is safe.
    try form.member("seconds", &seconds, in: 0...10_000_000_000)
    try form.member("notes", &notes)
    try form.member("round", ifAny: &round)
    try form.member("reflection", ifAny: &reflection)
  }
}

extension Step.Change: RecordObject {
  static var blank: Self { Self() }

  mutating func members(_ form: inout some RecordForm) throws(RecordProblem) {
    try form.member("minutes", ifAny: &minutes, in: recordCounts)
    try form.member("card", ifAny: &card)
    try form.member("position", ifAny: &position, in: recordCounts)
    try form.member("inserted", ifSet: &isInserted)
    try form.member("leftOut", ifSet: &isLeftOut)
  }
}

extension Note: RecordObject {
  static var blank: Self { Self(text: "") }

  mutating func members(_ form: inout some RecordForm) throws(RecordProblem) {
    try form.member("prompt", ifAny: &prompt)
    try form.member("text", &text)
  }
}

extension Reflection: RecordObject {
  static var blank: Self { Self(model: "", title: "", credit: "", items: []) }

  mutating func members(_ form: inout some RecordForm) throws(RecordProblem) {
    try form.member("model", &model)
    try form.member("title", &title)
    try form.member("credit", &credit)
    try form.member("items", &items)
  }
}

extension Reflection.Item: RecordObject {
  static var blank: Self { Self(title: "") }

  mutating func members(_ form: inout some RecordForm) throws(RecordProblem) {
    try form.member("title", &title)
    try form.member("text", &$text)
    try form.member("answer", ifAny: &answer)
  }
}

extension Place: RecordObject {
  private enum Kind: String, RecordChoice {
    case opening, views, talk, finding, action, review, reflection, finished

    init(_ place: Place) {
      self =
        switch place {
        case .opening: .opening
        case .views: .views
        case .talk: .talk
        case .finding: .finding
        case .action: .action
        case .review: .review
        case .reflection: .reflection
        case .finished: .finished
        }
    }
  }

  static var blank: Self { .opening }

  mutating func members(_ form: inout some RecordForm) throws(RecordProblem) {
    var kind = Kind(self)
    var index = turn
    try form.member("phase", &kind)
    switch kind {
    case .opening: self = .opening
    case .views: try views(&form)
    case .talk:
      try form.member("prompt", &index, in: recordCounts)
      self = .talk(prompt: index)
    case .finding:
      try form.member("finding", &index, in: recordCounts)
      self = .finding(index)
    case .action:
      var question: ActionQuestion =
        if case .action(let question) = self { question } else { .text }
      try form.member("asking", &question)
      self = .action(question)
    case .review:
      var question = ReviewQuestion.outcome
      if case .review(_, let asked) = self { question = asked }
      try form.member("review", &index, in: recordCounts)
      try form.member("asking", &question)
      self = .review(index, question)
    case .reflection:
      try form.member("question", &index, in: recordCounts)
      self = .reflection(question: index)
    case .finished: self = .finished
    }
  }

  private mutating func views(_ form: inout some RecordForm) throws(RecordProblem) {
    var moment = ViewMoment.beforeTalk
    var (person, group): (Int?, Int?)
    var question = ViewQuestion.position
    var isOnPhones = false
    if case .views(let given, let giver) = self {
      moment = given
      switch giver {
      case .person(let number, let asked): (person, question) = (number, asked)
      case .counts(let number): group = number
      case .phones: isOnPhones = true
      }
    }
    try form.member("moment", &moment)
    try form.member("phones", ifSet: &isOnPhones)
    if isOnPhones {
      self = .views(moment, .phones)
      return
    }
    try form.member("group", ifAny: &group, in: recordCounts)
    guard let group else {
      var number = person ?? 0
      try form.member("person", &number, in: recordCounts)
      try form.member("asking", &question)
      self = .views(moment, .person(number, question))
      return
    }
    self = .views(moment, .counts(group: group))
  }
}
