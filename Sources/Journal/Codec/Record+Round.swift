internal import Practice

extension Round: RecordObject {
  static var blank: Self { Self(card: .blank) }

  mutating func members(_ form: inout some RecordForm) throws(RecordProblem) {
    try form.member("card", &card)
    try form.member("earlier", ifAny: &earlier)
    try form.member("present", ifFilled: &present)
    var views = ViewsByMoment(round: self)
    try form.member("views", &views)
    for moment in ViewMoment.allCases { put(views.round[moment], moment) }
    try form.member("notes", &notes)
    try form.member("actions", &actions)
    try form.member("findingShown", &findingShown)
  }

  /// Writing changes nothing, and whoever is in a hurry copies no dictionary for it.
  fileprivate mutating func put(_ views: Views, _ moment: ViewMoment) {
    if self[moment] != views { self[moment] = views }
  }
}

/// The views of a round under the names of their moments.
private struct ViewsByMoment: RecordObject {
  var round: Round

  static var blank: Self { Self(round: .blank) }

  mutating func members(_ form: inout some RecordForm) throws(RecordProblem) {
    for moment in ViewMoment.allCases {
      var views = round[moment].isBlank ? nil : round[moment]
      try form.member(moment.rawValue, ifAny: &views)
      round.put(views ?? Views(), moment)
    }
  }
}

extension Round.Earlier: RecordObject {
  static var blank: Self { Self(session: SessionRecord.blank.id, step: 0) }

  mutating func members(_ form: inout some RecordForm) throws(RecordProblem) {
    try form.member("session", &session)
    try form.member("step", &step, in: recordCounts)
  }
}

extension Views: RecordObject {
  static var blank: Self { Self() }

  mutating func members(_ form: inout some RecordForm) throws(RecordProblem) {
    try form.member("asked", ifAny: &asked)
    try form.member("left", ifFilled: &left)
    try form.member("closed", ifSet: &isClosed)
    try form.member("each", &each)
    try form.member("tallies", &tallies)
  }
}

extension View: RecordObject {
  static var blank: Self { Self(participant: 0, position: .pass) }

  mutating func members(_ form: inout some RecordForm) throws(RecordProblem) {
    try form.member("participant", &participant)
    try position.members(&form)
    try form.member("confidence", ifAny: &confidence, in: View.confidences)
    try form.member("reason", ifAny: &reason)
  }
}

extension Tally: RecordObject {
  static var blank: Self { Self(counts: []) }

  mutating func members(_ form: inout some RecordForm) throws(RecordProblem) {
    try form.member("role", ifAny: &role)
    try form.member("counts", &counts)
  }
}

extension Tally.Count: RecordObject {
  static var blank: Self { Self(position: .pass, people: 0) }

  mutating func members(_ form: inout some RecordForm) throws(RecordProblem) {
    try position.members(&form)
    try form.member("people", &people, in: recordCounts)
  }
}

extension Position {
  /// `"position": "agree"` or `"passed": true`: a card may have a position called "pass".
  fileprivate mutating func members(_ form: inout some RecordForm) throws(RecordProblem) {
    var name: String? = if case .named(let name) = self { name } else { nil }
    var passed: Bool? = self == .pass ? true : nil
    try form.member("position", ifAny: &name)
    try form.member("passed", ifAny: &passed)
    switch (name, passed) {
    case (let name?, nil): self = .named(name)
    case (nil, true?): self = .pass
    default: throw RecordProblem(.notA(.position))
    }
  }
}

extension Action: RecordObject {
  static var blank: Self { Self(number: 1, text: "") }

  mutating func members(_ form: inout some RecordForm) throws(RecordProblem) {
    try form.member("number", &number, in: 1...recordCounts.upperBound)
    try form.member("when", ifAny: &when)
    try form.member("will", &text)
    try form.member("who", ifAny: &owner)
    try form.member("day", ifAny: &review)
    try form.member("outcome", ifAny: &outcome)
  }
}

extension ActionOutcome: RecordObject {
  static var blank: Self { Self(result: .dropped, moment: Moment(seconds: 0)) }

  mutating func members(_ form: inout some RecordForm) throws(RecordProblem) {
    try form.member("result", &result)
    try form.member("whatHappened", ifAny: &whatHappened)
    try form.member("whatChanged", ifAny: &whatChanged)
    try form.member("at", &moment)
  }
}

// MARK: - Wording

extension CardWording: RecordObject {
  static var blank: Self {
    Self(id: "", deck: "", title: "", statement: "", positions: [], prompts: [])
  }

  mutating func members(_ form: inout some RecordForm) throws(RecordProblem) {
    try form.member("id", &id)
    try form.member("deck", &deck)
    try form.member("title", &title)
    try form.member("statement", &$statement)
    try form.member("setUp", &$setUp)
    try form.member("positions", &positions)
    try form.member("prompts", &$prompts)
    try form.member("facilitatorNotes", &$facilitatorNotes)
    try form.member("tryThis", &$tryThis)
    try form.member("findings", &findings)
  }
}

extension FindingWording: RecordObject {
  static var blank: Self { Self(id: "", statement: "", doesNotSay: [], sources: [], locator: "") }

  mutating func members(_ form: inout some RecordForm) throws(RecordProblem) {
    try form.member("id", &id)
    try form.member("statement", &$statement)
    try form.member("detail", &$detail)
    try form.member("charts", &charts)
    try form.member("tables", &tables)
    try form.member("doesNotSay", &$doesNotSay)
    try form.member("sources", &$sources)
    try form.member("locator", &locator)
  }
}

extension Chart: RecordObject {
  static var blank: Self { Self(title: "", bars: []) }

  mutating func members(_ form: inout some RecordForm) throws(RecordProblem) {
    try form.member("title", &title)
    try form.member("unit", ifAny: &unit)
    try form.member("note", ifAny: &note)
    try form.member("bars", &bars)
  }
}

extension Chart.Bar: RecordObject {
  static var blank: Self {
    guard let bar = Self(label: "", figure: "0") else {
      preconditionFailure("a nought is a figure")
    }
    return bar
  }

  mutating func members(_ form: inout some RecordForm) throws(RecordProblem) {
    try form.member("label", &label)
    try form.member("figure", &figure)
    guard let bar = Self(label: label, figure: figure) else {
      throw RecordProblem(.notA(.figure)).within("figure")
    }
    self = bar
  }
}

extension FigureTable: RecordObject {
  static var blank: Self { Self(title: "", columns: [], rows: []) }

  mutating func members(_ form: inout some RecordForm) throws(RecordProblem) {
    try form.member("title", &title)
    try form.member("columns", &columns)
    try form.member("rows", &rows)
    try form.member("marks", &marks)
    try form.member("note", ifAny: &note)
    if columns.isEmpty { throw RecordProblem(.empty).within("columns") }
    let width = columns.count - 1
    for (number, row) in rows.enumerated() {
      guard case .figures(_, let cells) = row, cells.count != width else { continue }
      throw RecordProblem(.outOfRange(width...width)).within("cells").within(number).within("rows")
    }
  }
}

extension FigureTable.Row: RecordObject {
  static var blank: Self { .group("") }

  mutating func members(_ form: inout some RecordForm) throws(RecordProblem) {
    var (group, label, cells): (String?, String?, [String]?)
    switch self {
    case .group(let name): group = name
    case .figures(let name, let figures): (label, cells) = (name, figures)
    }
    try form.member("group", ifAny: &group)
    try form.member("label", ifAny: &label)
    try form.member("cells", ifAny: &cells)
    switch (group, label, cells) {
    case (let group?, nil, nil): self = .group(group)
    case (nil, let label?, let cells?): self = .figures(label: label, cells: cells)
    default: throw RecordProblem(.notA(.row))
    }
  }
}

extension FigureTable.Mark: RecordObject {
  static var blank: Self { Self(symbol: "", meaning: "") }

  mutating func members(_ form: inout some RecordForm) throws(RecordProblem) {
    try form.member("symbol", &symbol)
    try form.member("meaning", &meaning)
  }
}
