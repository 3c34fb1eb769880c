internal import Practice

extension JSONWriter {
  /// Writes one JSON array with an object for each of `values`.
  static func list<Value>(
    _ values: [Value], _ write: (inout JSONWriter, Value) -> Void
  ) -> [UInt8] {
    var writer = JSONWriter(capacity: 256 * values.count + 16)
    writer.array { list in
      for value in values { list.item { $0.object { write(&$0, value) } } }
    }
    writer.endLine()
    return writer.bytes
  }

  /// Writes one JSON object.
  static func single(_ members: (inout JSONWriter) -> Void) -> [UInt8] {
    var writer = JSONWriter()
    writer.object(members)
    writer.endLine()
    return writer.bytes
  }

  /// Writes what a listing says of a card.
  mutating func members(of card: Card) {
    member("id", card.id)
    member("deck", card.deck)
    member("title", card.title)
    member("theme", card.theme)
    member("minutes", card.minutes)
    member("findings", card.findings)
    member("covers", card.covers)
    if let number = card.number { member("number", number) }
    member("weight", ifAny: card.weight?.rawValue)
    if !card.unfit.isEmpty {
      member("not", Card.Unfit.allCases.filter(card.unfit.contains).map(\.rawValue))
    }
  }

  /// Writes what a listing says of a finding.
  mutating func members(of finding: Finding) {
    member("id", finding.id)
    member("deck", finding.deck)
    member("title", finding.title)
    member("statement", PlainText.words(finding.statement))
    member("sources", finding.sources)
    member("locator", finding.locator)
    member("covers", finding.covers)
  }

  /// Writes what a listing says of a plan.
  mutating func members(of plan: Plan) {
    member("id", plan.id)
    member("title", plan.title)
    member("settings", plan.settings.map(\.rawValue))
    member("minutes", plan.minutes)
    member("for", ifAny: plan.audience)
  }

  /// Writes what a listing says of a session.
  mutating func members(of record: SessionRecord) {
    member("id", record.id.text)
    member("title", record.title)
    member("setting", record.setting.rawValue)
    member("day", record.day.description)
    member("participants", record.participants.count)
    member("state", record.ending?.kind.rawValue ?? "unfinished")
    member("actions", record.actions.count)
  }

  /// Writes what a listing says of an action.
  mutating func members(of entry: ActionLedger.Entry) {
    member("id", entry.id)
    member("text", entry.action.text)
    member("owner", ifAny: entry.action.owner)
    member("review", ifAny: entry.action.review?.description)
    member("agreed", entry.agreed.description)
    member("setting", entry.setting.rawValue)
    member("outcome", ifAny: entry.action.outcome?.result.rawValue)
    member("whatHappened", ifAny: entry.action.outcome?.whatHappened)
  }
}
