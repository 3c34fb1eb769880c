internal import Practice

extension JSONWriter {
  /// Writes one JSON array with an object for each of `values`.
  static func list<Value>(
    _ values: [Value], _ write: (inout JSONWriter, Value) -> Void
  ) -> [UInt8] {
    // A card takes about 330 bytes; too small an estimate would be moved when there is twice as much.
    var writer = JSONWriter(capacity: 384 * values.count + 16)
    writer.array { list in
      for value in values { list.item { $0.object { write(&$0, value) } } }
    }
    writer.endLine()
    return writer.bytes
  }

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
    member("settings", Setting.allCases.filter(card.suits).map(\.rawValue))
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
  mutating func members(of plan: Plan, in library: Library) {
    member("id", plan.id)
    member("title", plan.title)
    member("settings", plan.settings.map(\.rawValue))
    member("minutes", plan.minutes)
    member("for", ifAny: plan.audience)
    member("weight", ifAny: plan.weight(in: library)?.rawValue)
  }

  /// Writes what a listing says of a session.
  mutating func members(of record: SessionRecord) {
    member("id", record.id.text)
    member("title", record.title)
    member("setting", record.setting.rawValue)
    member("group", ifAny: record.group?.text)
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
    member("group", ifAny: entry.company.group?.text)
    member("outcome", ifAny: entry.action.outcome?.result.rawValue)
    member("whatHappened", ifAny: entry.action.outcome?.whatHappened)
  }
}

extension JSONWriter {
  /// Writes all of a card, in plain words.
  mutating func everything(of card: Card, in deck: Deck) {
    members(of: card)
    member("positions", card.positions)
    member("statement", PlainText.words(card.statement))
    member("setUp", PlainText.paragraphs(card.setUp))
    member("prompts", card.prompts.map(PlainText.words))
    member("facilitatorNotes", PlainText.paragraphs(card.facilitatorNotes))
    member("tryThis", PlainText.paragraphs(card.tryThis))
  }

  /// Writes all of a finding, in plain words.
  mutating func everything(of finding: Finding, in deck: Deck) {
    members(of: finding)
    let wording = FindingWording(finding, in: deck)
    member("detail", wording.detail)
    member("charts", objects: wording.charts) { $0.members(of: $1) }
    member("tables", objects: wording.tables) { $0.members(of: $1) }
    member("doesNotSay", wording.doesNotSay)
    member("citations", wording.sources)
    member("cards", deck.cards.filter { $0.findings.contains(finding.id) }.map(\.id))
  }

  /// Writes all of a plan.
  mutating func everything(of plan: Plan, in library: Library) {
    members(of: plan, in: library)
    member("steps", objects: plan.steps) { writer, step in
      writer.member("kind", step.kind.rawValue)
      writer.member("title", step.title)
      writer.member("minutes", step.minutes)
      writer.member("says", PlainText.paragraphs(step.says))
    }
  }
}
