internal import Practice

/// Checks that the values of a record fit each other, so that nothing that reads it can go astray.
///
/// It runs before a record is written as well as after it is read: what is saved can be read.
enum RecordCheck {
  /// Minutes, turns and people, far above any honest number.
  static let counts = 0...1_000_000
  /// Numbers of actions.
  static let actionNumbers = 1...1_000_000
  /// Seconds of a step: three hundred years, so that adding to it is safe.
  static let seconds = 0...10_000_000_000

  /// Finds the first value that does not fit.
  static func check(_ record: SessionRecord) throws(RecordProblem) {
    let top = JSONPath.top
    if record.steps.isEmpty { throw RecordProblem(.empty(top["steps"])) }
    try index(record.current, of: record.steps.count, in: "steps", at: top["current"])
    for (number, step) in record.steps.enumerated() {
      try check(step, of: record, at: top["steps"][number])
    }
    for (number, point) in record.parked.enumerated() {
      try index(
        point.step, of: record.steps.count, in: "steps", at: top["parked"][number]["step"])
    }
    for (number, review) in record.reviews.enumerated() {
      try check(review.action, at: top["reviews"][number]["action"])
    }
  }

  private static func check(
    _ step: Step, of record: SessionRecord, at path: JSONPath
  ) throws(RecordProblem) {
    try range(step.minutes, counts, at: path["minutes"])
    try range(step.seconds, seconds, at: path["seconds"])
    try range(step.place.turn, counts, at: path["place"]["turn"])
    let prompts = step.round?.card.prompts.count ?? 0
    try check(step.notes, prompts: prompts, at: path["notes"])
    guard let round = step.round else { return }
    try check(round, people: record.participants.count, at: path["round"])
  }

  private static func check(
    _ round: Round, people: Int, at path: JSONPath
  ) throws(RecordProblem) {
    try check(round.first, people: people, at: path["first"])
    try check(round.second, people: people, at: path["second"])
    try check(round.notes, prompts: round.card.prompts.count, at: path["notes"])
    for (number, action) in round.actions.enumerated() {
      try check(action, at: path["actions"][number])
    }
    for (number, finding) in round.card.findings.enumerated() {
      for (index, table) in finding.tables.enumerated() {
        try check(table, at: path["card"]["findings"][number]["tables"][index])
      }
    }
  }

  private static func check(
    _ views: Views, people: Int, at path: JSONPath
  ) throws(RecordProblem) {
    for (number, view) in views.each.enumerated() {
      let path = path["each"][number]
      try index(view.participant, of: people, in: "participants", at: path["participant"])
      if let confidence = view.confidence {
        try range(confidence, View.confidences, at: path["confidence"])
      }
    }
    for (number, tally) in views.tallies.enumerated() {
      for (index, count) in tally.counts.enumerated() {
        try range(
          count.people, counts, at: path["tallies"][number]["counts"][index]["people"])
      }
    }
  }

  private static func check(
    _ notes: [Note], prompts: Int, at path: JSONPath
  ) throws(RecordProblem) {
    for (number, note) in notes.enumerated() {
      guard let prompt = note.prompt else { continue }
      try index(prompt, of: prompts, in: "prompts", at: path[number]["prompt"])
    }
  }

  private static func check(_ action: Action, at path: JSONPath) throws(RecordProblem) {
    try range(action.number, actionNumbers, at: path["number"])
  }

  private static func check(_ table: FigureTable, at path: JSONPath) throws(RecordProblem) {
    if table.columns.isEmpty { throw RecordProblem(.empty(path["columns"])) }
    let width = table.columns.count - 1
    for (number, row) in table.rows.enumerated() {
      guard case .figures(_, let cells) = row, cells.count != width else { continue }
      throw RecordProblem(.outOfRange(path["rows"][number]["cells"], width...width))
    }
  }

  private static func index(
    _ index: Int, of count: Int, in list: String, at path: JSONPath
  ) throws(RecordProblem) {
    if !(0..<count).contains(index) { throw RecordProblem(.noSuchItem(path, of: list)) }
  }

  private static func range(
    _ number: Int, _ range: ClosedRange<Int>, at path: JSONPath
  ) throws(RecordProblem) {
    if !range.contains(number) { throw RecordProblem(.outOfRange(path, range)) }
  }
}
