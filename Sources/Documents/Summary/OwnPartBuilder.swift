package import Practice

/// Builds one person's own part of a session: their views with how sure they were and why, and nothing of anybody else's.
///
/// What was said in talk carries no names, so none of it can be told to be theirs; it stays out, as
/// do parked points and answers typed for the group. What was agreed is everybody's.
package struct OwnPartBuilder {
  private let words: any DocumentWords

  package init(words: any DocumentWords = EnglishDocumentWords()) {
    self.words = words
  }

  /// The part of the participant at `index` in `record`; of a person alone, the whole summary.
  package func document(for record: SessionRecord, of index: Int) -> Document {
    guard !record.setting.isPrivate, record.participants.indices.contains(index) else {
      return SummaryBuilder(words: words).document(for: record)
    }
    let steps = record.steps.filter { $0.round != nil && SummaryRound.standing(of: $0) == .told }
    return Document(
      title: words.ownTitle(record.title), language: record.language,
      elements: opening(record, record.participants[index])
        + steps.flatMap { card($0, record, index) } + agreed(record)
        + .section(2, words.support, .blocks(record.$support.blocks)),
      closing: [.paragraph([.text(words.closing)])])
  }

  private func opening(_ record: SessionRecord, _ person: Participant) -> [Document.Element] {
    let facts = [
      (words.ownLabel, person.label), (words.roleGroup, person.role ?? ""),
      (words.date, words.day(record.day)),
      (
        words.setting,
        words.setting(record.setting, people: record.participants.count, roles: [])
      ),
    ]
    return [
      .paragraph(words.ownPurpose),
      .facts(
        facts.filter { !$0.1.isEmpty }.map { Document.Fact(name: $0.0, words: [.text($0.1)]) }),
    ]
  }

  private func card(_ step: Step, _ record: SessionRecord, _ index: Int) -> [Document.Element] {
    guard let round = step.roundAsTold(in: record) else { return [] }
    let front: [Block] =
      [.paragraph([.strong(round.card.$statement.inlines)])] + round.card.$setUp.blocks
    let isHidden = step.round != round
    return [.heading(2, round.card.title), .block(.quotation(front))]
      + .section(
        3, words.myViews, views(round, record.participants[index].number, isHidden: isHidden))
      + findings(round)
  }

  private func views(_ round: Round, _ number: Int, isHidden: Bool) -> [Document.Element] {
    let own = ViewMoment.allCases.flatMap { moment in
      round[moment].each.filter { $0.participant == number }.prefix(1)
        .flatMap { SummaryViews.own(words.name(of: moment), $0, words) }
    }
    if isHidden { return own + [.paragraph(words.viewsBeingTaken)] }
    guard own.isEmpty else { return own }
    let isCounted = !round.first.tallies.isEmpty || !round.second.tallies.isEmpty
    return [.paragraph(isCounted ? words.countedTogether : words.noOwnView)]
  }

  private func findings(_ round: Round) -> [Document.Element] {
    guard round.findingShown else { return [] }
    return .section(
      3, SummaryFinding.heading(of: round.card, words),
      round.card.findings.flatMap { SummaryFinding($0, words).inShort })
  }

  private func agreed(_ record: SessionRecord) -> [Document.Element] {
    let actions = record.actions
    guard !actions.isEmpty else { return [] }
    let rows = actions.map { action in
      [
        WrittenWords(words.whole(action)).inlines, WrittenWords(action.owner ?? "").inlines,
        action.review.map { [.text(words.day($0))] } ?? [],
      ]
    }
    let columns = [words.action, words.owner, words.review]
    return [
      .heading(2, words.agreedByAll),
      .table(TextTable(title: words.agreedByAll, columns: columns, rows: rows)),
    ]
  }
}
