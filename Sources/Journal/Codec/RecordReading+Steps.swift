internal import Practice

extension RecordReading {
  static func step(_ field: RecordField) throws(RecordProblem) -> Step {
    try field.object { (members) throws(RecordProblem) in
      Step(
        kind: try members.required("kind").choice(),
        title: try members.required("title").text(),
        minutes: try members.required("minutes").number(),
        says: try members.required("says").texts(),
        status: try members.required("status").choice(),
        place: try place(members.required("place")),
        seconds: try members.required("seconds").number(),
        notes: try members.required("notes").list(note),
        round: try members.optional("round").map(round),
        reflection: try members.optional("reflection").map(reflection))
    }
  }

  static func place(_ field: RecordField) throws(RecordProblem) -> Place {
    try field.object { (members) throws(RecordProblem) in
      Place(
        try members.required("stage").choice(), turn: try members.required("turn").number(),
        asking: try members.required("asking").choice())
    }
  }

  static func note(_ field: RecordField) throws(RecordProblem) -> Note {
    try field.object { (members) throws(RecordProblem) in
      Note(
        prompt: try members.optional("prompt")?.number(),
        text: try members.required("text").text())
    }
  }

  private static func reflection(_ field: RecordField) throws(RecordProblem) -> Reflection {
    try field.object { (members) throws(RecordProblem) in
      Reflection(
        model: try members.required("model").text(), title: try members.required("title").text(),
        credit: try members.required("credit").text(),
        items: try members.required("items").list(reflectionItem))
    }
  }

  private static func reflectionItem(
    _ field: RecordField
  ) throws(RecordProblem) -> Reflection.Item {
    try field.object { (members) throws(RecordProblem) in
      Reflection.Item(
        title: try members.required("title").text(), text: try members.required("text").texts(),
        answer: try members.optional("answer")?.text())
    }
  }
}
