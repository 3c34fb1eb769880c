internal import Practice

extension JSONWriter {
  /// Writes the members of a record, from `format` to `reviews`.
  mutating func members(of record: SessionRecord) {
    member("format", SessionRecord.format)
    member("id", record.id.text)
    member("title", record.title)
    member("plan", ifAny: record.plan)
    member("setting", record.setting.rawValue)
    member("capture", record.capture.rawValue)
    member("language", record.language)
    times(of: record)
    member("contentNote", record.contentNote)
    member("support", record.support)
    member("participants", objects: record.participants) {
      $0.member("label", $1.label)
      $0.member("role", ifAny: $1.role)
    }
    member("steps", objects: record.steps) { $0.members(of: $1, in: record.setting) }
    standing(of: record)
  }

  private mutating func times(of record: SessionRecord) {
    member("day", record.day.description)
    member("began", record.began.description)
    member("updated", record.updated.description)
    member("ending", ifAny: record.ending) {
      $0.member("kind", $1.kind.rawValue)
      $0.member("moment", $1.moment.description)
    }
  }

  private mutating func standing(of record: SessionRecord) {
    member("current", record.current)
    member("paused", record.paused)
    member("signalled", record.signalled.map(\.rawValue))
    member("parked", objects: record.parked) {
      $0.member("step", $1.step)
      $0.member("text", $1.text)
    }
    member("reviews", objects: record.reviews) {
      $0.member("session", $1.session.text)
      $0.member("action", object: $1.action) { $0.members(of: $1) }
    }
  }

  /// Writes the members of a place within a step.
  mutating func members(of place: Place, in setting: Setting = .solo) {
    member("stage", place.phase.rawValue)
    member("turn", place.turn)
    member("asking", place.asking(in: setting).rawValue)
  }

  private mutating func members(of step: Step, in setting: Setting) {
    member("kind", step.kind.rawValue)
    member("title", step.title)
    member("minutes", step.minutes)
    member("says", step.says)
    member("status", step.status.rawValue)
    member("place", object: step.place) { $0.members(of: $1, in: setting) }
    member("seconds", step.seconds)
    member("notes", objects: step.notes) { $0.members(of: $1) }
    member("round", ifAny: step.round) { $0.members(of: $1) }
    member("reflection", ifAny: step.reflection) { $0.members(of: $1) }
  }

  private mutating func members(of reflection: Reflection) {
    member("model", reflection.model)
    member("title", reflection.title)
    member("credit", reflection.credit)
    member("items", objects: reflection.items) {
      $0.member("title", $1.title)
      $0.member("text", $1.text)
      $0.member("answer", ifAny: $1.answer)
    }
  }
}

extension JSONWriter {
  /// Writes an object as a member; `write` writes the value's members.
  mutating func member<Value>(
    _ name: String, object value: Value, _ write: (inout JSONWriter, Value) -> Void
  ) {
    member(name) { $0.object { write(&$0, value) } }
  }

  /// Writes an object as a member; leaves it out when there is none.
  mutating func member<Value>(
    _ name: String, ifAny value: Value?, _ write: (inout JSONWriter, Value) -> Void
  ) {
    if let value { member(name, object: value, write) }
  }
}
