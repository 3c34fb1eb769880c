package import Practice

/// Writes a session's summary as a table for spreadsheets: a row for each thing recorded.
///
/// It tells no more than the summary to read: no labels, and no counts of fewer than five views.
package struct SummaryCSV {
  let words: any DocumentWords

  package init(words: any DocumentWords = EnglishDocumentWords()) {
    self.words = words
  }

  /// The table (RFC 4180): every cell quoted, every row ended with CR and LF, the first names columns.
  package func text(for record: SessionRecord) -> String { text(for: [record]) }

  /// The same of several sessions, one after another.
  package func text(for records: [SessionRecord]) -> String {
    let cells = records.flatMap { record in rows(record).map { $0.cells(in: record) } }
    return CSVCell.table([CSVRow.columns.map(CSVCell.words)] + cells)
  }

  private func rows(_ record: SessionRecord) -> [CSVRow] {
    record.steps.flatMap { rows($0, record) } + record.reviews.map(row)
      + record.parked.map { row($0, record) }
      + record.steps.compactMap(\.reflection).flatMap(rows)
  }

  private func rows(_ step: Step, _ record: SessionRecord) -> [CSVRow] {
    guard let round = step.roundAsTold(in: record) else {
      return step.notes.map { CSVRow(.note, question: step.title, text: $0.text) }
    }
    switch SummaryRound.standing(of: step) {
    case .skipped: return [CSVRow(.skipped, card: round.card)]
    case .notReached: return [CSVRow(.notReached, card: round.card)]
    case .told:
      return views(round, record) + reasons(round, record) + notes(round, step)
        + round.actions.map { CSVRow(.action, card: round.card, $0, words) }
    }
  }

  private func notes(_ round: Round, _ step: Step) -> [CSVRow] {
    let prompted = round.card.prompts.enumerated().flatMap { index, prompt in
      round.notes(on: index).map { CSVRow(.note, card: round.card, question: prompt, text: $0) }
    }
    let others = round.notes(on: nil) + step.notes.map(\.text)
    return prompted + others.map { CSVRow(.note, card: round.card, text: $0) }
  }

  private func row(_ review: ActionReview) -> CSVRow {
    CSVRow(.review, review.action, words, agreedIn: review.session.description)
  }

  private func row(_ point: ParkedPoint, _ record: SessionRecord) -> CSVRow {
    let step = record.steps.indices.contains(point.step) ? record.steps[point.step] : nil
    return CSVRow(.parked, card: step?.round?.card, text: point.text)
  }

  private func rows(_ reflection: Reflection) -> [CSVRow] {
    reflection.items.compactMap { item in
      item.answer.map { CSVRow(.reflection, question: item.title, text: $0) }
    }
  }
}

extension SummaryCSV {
  /// What may be told of the views of a round.
  func views(_ round: Round, _ record: SessionRecord) -> [CSVRow] {
    guard !round.first.isEmpty || !round.second.isEmpty else { return [] }
    switch Movement(of: round, in: record) {
    case .own: return own(round)
    case .counts(let all):
      return counts(round, all, role: "")
        + Movement.byRole(of: round, in: record).flatMap {
          counts(round, $0.counts, role: $0.role)
        }
    case .small(let moved):
      let words = moved.inAll.map(words.moved) ?? words.onlyOnce
      return [CSVRow(.movement, card: round.card, text: words)]
    }
  }

  /// The reasons given: a person's own beside their view, a group's in no order.
  func reasons(_ round: Round, _ record: SessionRecord) -> [CSVRow] {
    guard !record.setting.isPrivate else { return [] }
    return round.reasonsInNoOrder(in: record).map { CSVRow(.reason, card: round.card, text: $0) }
  }

  private static func word(_ position: Position) -> String {
    switch position {
    case .named(let name): name
    case .pass: "pass"
    }
  }

  private func own(_ round: Round) -> [CSVRow] {
    ViewMoment.allCases.flatMap { moment in
      round[moment].each.prefix(1).map { view in
        var row = CSVRow(.view(at: moment), card: round.card, text: view.reason ?? "")
        row.position = Self.word(view.position)
        row.confidence = view.confidence
        return row
      }
    }
  }

  private func counts(
    _ round: Round, _ all: ByMoment<[Tally.Count]>, role: String
  ) -> [CSVRow] {
    all.all.flatMap { moment, counts in
      let given = counts.contains { $0.people > 0 }
      return (given ? counts : []).map { count in
        var row = CSVRow(.count(at: moment), card: round.card)
        row.role = role
        row.position = Self.word(count.position)
        row.people = count.people
        return row
      }
    }
  }
}
