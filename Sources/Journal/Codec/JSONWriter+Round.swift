internal import Practice

extension JSONWriter {
  /// Writes the members of a round.
  mutating func members(of round: Round) {
    member("card", object: round.card) { $0.members(of: $1) }
    member("first", object: round.first) { $0.members(of: $1) }
    member("second", object: round.second) { $0.members(of: $1) }
    member("notes", objects: round.notes) { $0.members(of: $1) }
    member("actions", objects: round.actions) { $0.members(of: $1) }
    member("findingShown", round.findingShown)
  }

  /// Writes the members of a note.
  mutating func members(of note: Note) {
    member("prompt", ifAny: note.prompt)
    member("text", note.text)
  }

  /// Writes the members of an action.
  mutating func members(of action: Action) {
    member("number", action.number)
    member("text", action.text)
    member("owner", ifAny: action.owner)
    member("review", ifAny: action.review?.description)
    member("outcome", ifAny: action.outcome) {
      $0.member("result", $1.result.rawValue)
      $0.member("whatHappened", ifAny: $1.whatHappened)
      $0.member("moment", $1.moment.description)
    }
  }

  private mutating func members(of views: Views) {
    member("each", objects: views.each) {
      $0.member("participant", $1.participant)
      $0.member($1.position)
      $0.member("confidence", ifAny: $1.confidence)
      $0.member("reason", ifAny: $1.reason)
    }
    member("tallies", objects: views.tallies) {
      $0.member("role", ifAny: $1.role)
      $0.member("counts", objects: $1.counts) {
        $0.member($1.position)
        $0.member("people", $1.people)
      }
    }
  }

  private mutating func member(_ position: Position) {
    switch position {
    case .named(let name): member("position", name)
    case .pass: member("passed", true)
    }
  }
}
