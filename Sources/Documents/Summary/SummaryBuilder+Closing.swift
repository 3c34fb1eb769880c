internal import Practice

extension SummaryBuilder {
  /// What stands after the cards: notes elsewhere, actions, parked points, reflection, support.
  func closing(_ record: SessionRecord) -> [Document.Element] {
    stepNotes(record) + actions(record) + reviews(record)
      + .section(2, Messages.parked, .items(record.parked.map(\.text)))
      + record.steps.compactMap(\.reflection).flatMap(reflection)
      + .section(2, Messages.support, .blocks(record.$support.blocks))
  }

  private func stepNotes(_ record: SessionRecord) -> [Document.Element] {
    let notes = record.steps.filter { $0.round == nil }.flatMap { step -> [Document.Element] in
      let items = [Document.Element].items(step.notes.map(\.text))
      return items.isEmpty ? [] : [.block(.paragraph([.strong([.text(step.title)])]))] + items
    }
    return .section(2, Messages.stepNotes, notes)
  }

  private func actions(_ record: SessionRecord) -> [Document.Element] {
    let actions = record.actions
    let title = record.setting == .solo ? Messages.agreedAlone : Messages.agreed
    let columns = [
      (Messages.action, actions.map { WrittenWords($0.text).inlines }),
      (Messages.owner, actions.map { WrittenWords($0.owner ?? "").inlines }),
      (Messages.review, actions.map { $0.review.map { [.text(Messages.day($0))] } ?? [] }),
      (Messages.whatHappened, actions.map { Self.outcome($0.outcome) }),
    ]
    return .section(2, title, table(title, columns, rows: actions.count))
  }

  private func reviews(_ record: SessionRecord) -> [Document.Element] {
    let actions = record.reviews.map(\.action)
    let columns = [
      (Messages.action, actions.map { WrittenWords($0.text).inlines }),
      (Messages.agreedOn, record.reviews.map { [.text(Self.agreedOn($0))] }),
      (Messages.owner, actions.map { WrittenWords($0.owner ?? "").inlines }),
      (
        Messages.whatHappened,
        actions.map {
          $0.outcome == nil ? [.text(Messages.notLookedAt)] : Self.outcome($0.outcome)
        }
      ),
    ]
    return .section(2, Messages.earlier, table(Messages.earlier, columns, rows: actions.count))
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
      .heading(2, Messages.reflection(reflection.title)),
      .paragraph(Messages.credit(reflection.credit)),
    ] + answered
  }

  /// The day the session that agreed an action began, taken from that session's id.
  static func agreedOn(_ review: ActionReview) -> String {
    CalendarDay(review.session.description.prefix(10)).map(Messages.day) ?? ""
  }

  /// What happened with an action, in words; nothing before it is looked at.
  static func outcome(_ outcome: ActionOutcome?) -> [Inline] {
    guard let outcome else { return [] }
    let happened = WrittenWords(outcome.whatHappened ?? "").inlines
    let result = Messages.outcome(outcome.result)
    return happened.isEmpty ? [.text(result)] : [.text("\(result). ")] + happened
  }
}
