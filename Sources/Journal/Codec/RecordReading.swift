internal import Practice

/// Takes records from JSON, strictly: what is not understood is an error with its place.
enum RecordReading {
  /// Takes a whole record; the checksum is left to `RecordCodec`.
  static func record(_ value: JSONValue) throws(RecordProblem) -> SessionRecord {
    try RecordField(value: value, path: .top).object { (members) throws(RecordProblem) in
      let format = try members.required("format")
      guard try format.text() == SessionRecord.format else {
        throw RecordProblem(.unknownFormat(try format.text()), line: format.value.line)
      }
      let record = try record(&members)
      _ = members.optional("checksum")
      return record
    }
  }

  private static func record(
    _ members: inout RecordMembers
  ) throws(RecordProblem) -> SessionRecord {
    SessionRecord(
      id: try members.required("id").sessionID(), title: try members.required("title").text(),
      plan: try members.optional("plan")?.text(),
      setting: try members.required("setting").choice(),
      capture: try members.required("capture").choice(),
      language: try members.required("language").text(),
      day: try members.required("day").day(), began: try members.required("began").moment(),
      updated: try members.required("updated").moment(),
      ending: try ending(members.optional("ending")),
      contentNote: try members.required("contentNote").text(),
      support: try members.required("support").texts(),
      participants: try members.required("participants").list(participant),
      steps: try members.required("steps").list(step),
      current: try members.required("current").number(),
      paused: try members.required("paused").flag(),
      signalled: try members.required("signalled").list(signal),
      parked: try members.required("parked").list(parkedPoint),
      reviews: try members.required("reviews").list(review))
  }

  private static func ending(_ field: RecordField?) throws(RecordProblem) -> Ending? {
    try field?.object { (members) throws(RecordProblem) in
      Ending(
        try members.required("kind").choice(), at: try members.required("moment").moment())
    }
  }

  private static func participant(_ field: RecordField) throws(RecordProblem) -> Participant {
    try field.object { (members) throws(RecordProblem) in
      Participant(
        label: try members.required("label").text(),
        role: try members.optional("role")?.text())
    }
  }

  private static func signal(_ field: RecordField) throws(RecordProblem) -> TimeSignal {
    try field.choice()
  }

  private static func parkedPoint(_ field: RecordField) throws(RecordProblem) -> ParkedPoint {
    try field.object { (members) throws(RecordProblem) in
      ParkedPoint(
        step: try members.required("step").number(), text: try members.required("text").text())
    }
  }

  private static func review(_ field: RecordField) throws(RecordProblem) -> ActionReview {
    try field.object { (members) throws(RecordProblem) in
      ActionReview(
        session: try members.required("session").sessionID(),
        action: try action(members.required("action")))
    }
  }
}
