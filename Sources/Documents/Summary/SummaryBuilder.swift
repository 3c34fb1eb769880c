package import Practice

/// Builds the summary of a session: what it leaves to read, to send round or to keep.
///
/// People are never named, and groups that gave fewer than five views are told of only by whether
/// views moved. Facilitator notes stay out.
package struct SummaryBuilder {
  let words: any DocumentWords

  package init(words: any DocumentWords = EnglishDocumentWords()) {
    self.words = words
  }

  /// The summary of `record`, finished or not.
  package func document(for record: SessionRecord) -> Document {
    let rounds = record.steps.flatMap {
      SummaryRound(step: $0, record: record, words)?.elements ?? []
    }
    let first = [.facts(facts(record))] + outcome(of: record)
    var document = Document(
      title: words.title(record), language: record.language,
      subject: words.purpose(record.setting), elements: first + rounds + closing(record),
      closing: [.paragraph([.text(words.closing)])])
    document.firstPage = first.count
    return document
  }

  // The title says which plan it was; cards that were talked about have sections of their own.
  private func facts(_ record: SessionRecord) -> [Document.Fact] {
    [
      (words.date, words.day(record.day)), (words.setting, setting(record)),
      (words.plan, record.plan == nil ? words.chosenCards : nil),
      (words.ending, ending(record)), (words.cards, cards(record)),
    ].compactMap { name, text in text.map { Document.Fact(name: name, words: [.text($0)]) } }
  }

  private func setting(_ record: SessionRecord) -> String {
    words.setting(
      record.setting, people: record.participants.count, roles: record.roleGroups.map(\.role))
  }

  // Nothing where it ended as sessions do.
  private func ending(_ record: SessionRecord) -> String? {
    if let ending = record.ending {
      return ending.kind == .complete ? nil : words.ending(ending.kind)
    }
    // A record edited by hand may say that it stands beyond its steps.
    let current = min(max(record.current, 0), record.steps.count - 1)
    guard record.steps.indices.contains(current) else { return words.unfinished }
    return words.unfinished(
      step: current + 1, of: record.steps.count, title: record.steps[current].title)
  }

  // Nothing where all of them are told below.
  private func cards(_ record: SessionRecord) -> String? {
    let isAllTold = record.steps.allSatisfy {
      $0.round == nil || SummaryRound.standing(of: $0) == .told
    }
    guard !isAllTold else { return nil }
    let titles = record.steps.compactMap { step -> String? in
      guard let round = step.round else { return nil }
      switch SummaryRound.standing(of: step) {
      case .told: return round.card.title
      case .skipped: return words.skipped(round.card.title)
      case .notReached: return words.notReached(round.card.title)
      }
    }
    return titles.isEmpty ? nil : titles.joined(separator: "; ")
  }
}

extension [Document.Element] {
  /// A section under its heading; nothing at all when it would be empty.
  package static func section(_ level: Int, _ title: String, _ elements: Self) -> Self {
    elements.isEmpty ? [] : [.heading(level, title)] + elements
  }

  static func blocks(_ blocks: [Block]) -> Self {
    blocks.map { .block($0) }
  }

  /// What several people wrote, an item each.
  static func items(_ texts: [String]) -> Self {
    let items = texts.map { WrittenWords($0).blocks }.filter { !$0.isEmpty }
    return items.isEmpty ? [] : [.block(.list(MarkupList(items: items)))]
  }
}

extension SummaryBuilder {
  /// What stands on the first page: what was agreed, how views moved, support.
  private func outcome(of record: SessionRecord) -> [Document.Element] {
    let blocks = record.$support.blocks.inShort
    let support: [Document.Element] = .section(
      2, words.support, blocks.isEmpty ? [] : [.columns(blocks)])
    let moved = record.steps.flatMap { self.moved($0, in: record) }
    let views: [Document.Element] = .section(2, words.howViewsMoved, moved)
    // Views of many cards may fill more than a page: support stays on the first.
    return actions(record) + (moved.count > ChartPairs.most ? support + views : views + support)
  }

  private func moved(_ step: Step, in record: SessionRecord) -> [Document.Element] {
    guard let round = step.roundAsTold(in: record), SummaryRound.standing(of: step) == .told else {
      return []
    }
    return SummaryViews(round: round, record: record, words: words)
      .inShort(titled: round.card.title)
  }

  /// What stands after the cards: notes elsewhere, earlier actions, parked points, reflection.
  func closing(_ record: SessionRecord) -> [Document.Element] {
    stepNotes(record) + reviews(record)
      + .section(2, words.parked, .items(record.parked.map(\.text)))
      + record.steps.compactMap(\.reflection).flatMap(reflection)
      + supportInFull(record)
  }

  private func supportInFull(_ record: SessionRecord) -> [Document.Element] {
    let support = record.$support.blocks
    return support.inShort == support
      ? [] : .section(2, words.supportInFull, .blocks(support))
  }

  private func stepNotes(_ record: SessionRecord) -> [Document.Element] {
    let notes = record.steps.filter { $0.round == nil }.flatMap { step -> [Document.Element] in
      let items = [Document.Element].items(step.notes.map(\.text))
      return items.isEmpty ? [] : [.block(.paragraph([.strong([.text(step.title)])]))] + items
    }
    return .section(2, words.stepNotes, notes)
  }

  private func actions(_ record: SessionRecord) -> [Document.Element] {
    let actions = record.actions
    let title = record.setting.isPrivate ? words.agreedAlone : words.agreed
    let columns = [
      (words.action, actions.map { WrittenWords(words.whole($0)).inlines }),
      (words.owner, actions.map { WrittenWords($0.owner ?? "").inlines }),
      (words.review, actions.map { $0.review.map { [.text(words.day($0))] } ?? [] }),
      (words.whatHappened, actions.map { outcome($0.outcome) }),
    ]
    return .section(2, title, table(title, columns, rows: actions.count))
  }

  private func reviews(_ record: SessionRecord) -> [Document.Element] {
    let actions = record.reviews.map(\.action)
    let columns = [
      (words.action, actions.map { WrittenWords(words.whole($0)).inlines }),
      (words.agreedOn, record.reviews.map { [.text(agreedOn($0))] }),
      (words.owner, actions.map { WrittenWords($0.owner ?? "").inlines }),
      (
        words.whatHappened,
        actions.map {
          $0.outcome == nil ? [.text(words.notLookedAt)] : outcome($0.outcome)
        }
      ),
    ]
    return .section(2, words.earlier, table(words.earlier, columns, rows: actions.count))
  }

  private func table(
    _ title: String, _ columns: [(name: String, cells: [[Inline]])], rows: Int
  ) -> [Document.Element] {
    guard rows > 0 else { return [] }
    let used = columns.filter { column in column.cells.contains { !$0.isEmpty } }
    let cells = (0..<rows).map { row in used.map { $0.cells[row] } }
    return [.table(TextTable(title: title, columns: used.map(\.name), rows: cells))]
  }

  private func reflection(_ reflection: Reflection) -> [Document.Element] {
    let answered = reflection.items.flatMap { item -> [Document.Element] in
      let answer = WrittenWords(item.answer ?? "").blocks
      guard !answer.isEmpty else { return [] }
      let question: [Block] = item.$text.isEmpty ? [] : [.quotation(item.$text.blocks)]
      return [.heading(3, item.title)] + .blocks(question + answer)
    }
    guard !answered.isEmpty else { return [] }
    return [
      .heading(2, words.reflection(reflection.title)),
      .paragraph(words.credit(reflection.credit)),
    ] + answered
  }

  /// The day the session that agreed an action began, taken from that session's id.
  func agreedOn(_ review: ActionReview) -> String {
    CalendarDay(review.session.description.prefix(10)).map(words.day) ?? ""
  }

  /// What happened with an action, in words; nothing before it is looked at.
  func outcome(_ outcome: ActionOutcome?) -> [Inline] {
    guard let outcome else { return [] }
    let happened = WrittenWords(outcome.whatHappened ?? "").inlines
    let result = words.outcome(outcome.result)
    let changed = outcome.whatChanged.map { WrittenWords(" " + words.changed($0)).inlines } ?? []
    guard !happened.isEmpty || !changed.isEmpty else { return [.text(result)] }
    return [.text("\(result). ")] + happened + changed
  }
}
