internal import Practice

extension RecordReading {
  static func round(_ field: RecordField) throws(RecordProblem) -> Round {
    try field.object { (members) throws(RecordProblem) in
      Round(
        card: try card(members.required("card")), first: try views(members.required("first")),
        second: try views(members.required("second")),
        notes: try members.required("notes").list(note),
        actions: try members.required("actions").list(action),
        findingShown: try members.required("findingShown").flag())
    }
  }

  private static func views(_ field: RecordField) throws(RecordProblem) -> Views {
    try field.object { (members) throws(RecordProblem) in
      Views(
        each: try members.required("each").list(view),
        tallies: try members.required("tallies").list(tally))
    }
  }

  private static func view(_ field: RecordField) throws(RecordProblem) -> View {
    try field.object { (members) throws(RecordProblem) in
      View(
        participant: try members.required("participant").number(),
        position: try position(&members, of: field),
        confidence: try members.optional("confidence")?.number(),
        reason: try members.optional("reason")?.text())
    }
  }

  private static func tally(_ field: RecordField) throws(RecordProblem) -> Tally {
    try field.object { (members) throws(RecordProblem) in
      Tally(
        role: try members.optional("role")?.text(),
        counts: try members.required("counts").list(count))
    }
  }

  private static func count(_ field: RecordField) throws(RecordProblem) -> Tally.Count {
    try field.object { (members) throws(RecordProblem) in
      Tally.Count(
        position: try position(&members, of: field),
        people: try members.required("people").number())
    }
  }

  /// Takes `"position": "agree"` or `"passed": true`: a card may have a position called "pass".
  private static func position(
    _ members: inout RecordMembers, of field: RecordField
  ) throws(RecordProblem) -> Position {
    let named = members.optional("position")
    let passed = members.optional("passed")
    switch (named, passed) {
    case (let named?, nil): return .named(try named.text())
    case (nil, let passed?) where try passed.flag(): return .pass
    default: throw field.not(.position)
    }
  }

  static func action(_ field: RecordField) throws(RecordProblem) -> Action {
    try field.object { (members) throws(RecordProblem) in
      Action(
        number: try members.required("number").number(),
        text: try members.required("text").text(),
        owner: try members.optional("owner")?.text(),
        review: try members.optional("review")?.day(),
        outcome: try members.optional("outcome").map(outcome))
    }
  }

  private static func outcome(_ field: RecordField) throws(RecordProblem) -> ActionOutcome {
    try field.object { (members) throws(RecordProblem) in
      ActionOutcome(
        result: try members.required("result").choice(),
        whatHappened: try members.optional("whatHappened")?.text(),
        moment: try members.required("moment").moment())
    }
  }
}
