internal import Practice

extension SummaryCSV {
  /// What may be told of the views of a round.
  func views(_ round: Round, _ record: SessionRecord) -> [CSVRow] {
    guard !round.first.isEmpty || !round.second.isEmpty else { return [] }
    switch Movement(of: round, in: record) {
    case .own: return own(round)
    case .counts(let before, let after):
      let groups = Movement.byRole(of: round, in: record)
      return counts(round, before, after, role: "")
        + groups.flatMap { group -> [CSVRow] in
          guard case .counts(let before, let after) = group.movement else { return [] }
          return counts(round, before, after, role: group.role)
        }
    case .small(let moved):
      let words = moved.map(SummaryViews.words) ?? Messages.onlyOnce
      return [CSVRow(.movement, card: round.card, text: words)]
    }
  }

  /// The reasons given: a person's own beside their view, a group's in no order.
  func reasons(_ round: Round, _ record: SessionRecord) -> [CSVRow] {
    guard record.setting != .solo else { return [] }
    return round.reasonsInNoOrder.map { CSVRow(.reason, card: round.card, text: $0) }
  }

  private static func word(_ position: Position) -> String {
    switch position {
    case .named(let name): name
    case .pass: "pass"
    }
  }

  private func own(_ round: Round) -> [CSVRow] {
    [(CSVRow.Kind.viewBefore, round.first), (.viewAfter, round.second)].flatMap { kind, views in
      views.each.prefix(1).map { view in
        var row = CSVRow(kind, card: round.card, text: view.reason ?? "")
        row.position = Self.word(view.position)
        row.confidence = view.confidence
        return row
      }
    }
  }

  private func counts(
    _ round: Round, _ before: [Tally.Count], _ after: [Tally.Count], role: String
  ) -> [CSVRow] {
    [(CSVRow.Kind.countBefore, before), (.countAfter, after)].flatMap { kind, counts in
      let given = counts.contains { $0.people > 0 }
      return (given ? counts : []).map { count in
        var row = CSVRow(kind, card: round.card)
        row.role = role
        row.position = Self.word(count.position)
        row.people = count.people
        return row
      }
    }
  }
}
