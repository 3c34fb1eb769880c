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
      let phase: Place.Phase = try members.required("stage").choice()
      let turn = try members.required("turn").number()
      let asking = try members.required("asking")
      guard let place = try Place(phase, turn: turn, asking: asking.choice()) else {
        throw asking.not(.oneOf(Place.Asking.allCases.map(\.rawValue)))
      }
      return place
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

extension Place {
  fileprivate init?(_ phase: Phase, turn: Int, asking: Asking) {
    let giver: Giver? =
      switch asking {
      case .position: .person(turn, .position)
      case .confidence: .person(turn, .confidence)
      case .reason: .person(turn, .reason)
      case .tally: .counts(group: turn)
      default: nil
      }
    switch (phase, giver, asking) {
    case (.opening, nil, .goOn): self = .opening
    case (.firstViews, let giver?, _): self = .views(.beforeTalk, giver)
    case (.viewsAfterTalk, let giver?, _): self = .views(.afterTalk, giver)
    case (.secondViews, let giver?, _): self = .views(.afterFinding, giver)
    case (.talk, nil, .goOn), (.talk, nil, .answer): self = .talk(prompt: turn)
    case (.finding, nil, .goOn): self = .finding(turn)
    case (.action, nil, .actionText): self = .action(.text)
    case (.action, nil, .actionOwner): self = .action(.owner)
    case (.action, nil, .actionReview): self = .action(.review)
    case (.review, nil, .outcome): self = .review(turn, .outcome)
    case (.review, nil, .whatHappened): self = .review(turn, .whatHappened)
    case (.reflection, nil, .answer): self = .reflection(question: turn)
    case (.finished, nil, .goOn): self = .finished
    default: return nil
    }
  }
}
