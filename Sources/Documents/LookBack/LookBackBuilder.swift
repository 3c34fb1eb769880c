internal import Practice

/// Builds the page of a look back: what was met and when, views then and now, promises, and what was
/// left out so far.
///
/// Movement is shown and never judged. A group's views are told as its summaries tell them, and nobody's
/// own.
package struct LookBackBuilder {
  let words: any DocumentWords

  package init(words: any DocumentWords = EnglishDocumentWords()) {
    self.words = words
  }

  package func document(for look: LookBack) -> Document {
    let whose = look.company.group?.text
    guard !look.isEmpty else {
      return Document(
        title: words.lookBackTitle(whose), language: look.language,
        elements: [.paragraph(words.nothingToLookBackOn(since: look.since, isOwn: whose == nil))])
    }
    return Document(
      title: words.lookBackTitle(whose), language: look.language,
      elements: opening(look) + met(look) + views(look) + promises(look) + ahead(look),
      closing: [.paragraph([.text(words.closing)])])
  }

  private func opening(_ look: LookBack) -> [Document.Element] {
    var facts: [Document.Fact] = []
    if let first = look.sessions.first, let last = look.sessions.last {
      facts = [
        fact(words.period, words.period(from: first.day, to: last.day)),
        fact(words.cardsMet, String(look.trails.count)),
      ]
    }
    return [
      .paragraph(words.lookBackPurpose(isOwn: look.company.group == nil)), .facts(facts),
    ]
  }

  private func fact(_ name: String, _ text: String) -> Document.Fact {
    Document.Fact(name: name, words: [.text(text)])
  }

  // MARK: - What was met

  private func met(_ look: LookBack) -> [Document.Element] {
    let rows = look.sessions.compactMap { record -> [[Inline]]? in
      let cards = look.trails.filter { trail in
        trail.meetings.contains { $0.record.id == record.id }
      }
      guard !cards.isEmpty else { return nil }
      let titles = cards.map(\.title).joined(separator: "; ")
      return [[.text(words.day(record.day))], [.text(titles)], [.text(record.title)]]
    }
    guard !rows.isEmpty else { return [] }
    let columns = [words.date, words.cards, words.session]
    return [
      .heading(2, words.metAndWhen),
      .table(TextTable(title: words.metAndWhen, columns: columns, rows: rows)),
    ] + themes(look)
  }

  private func themes(_ look: LookBack) -> [Document.Element] {
    let bars = look.themes.compactMap { Chart.Bar(label: $0.title, figure: String($0.met)) }
    guard !bars.isEmpty else { return [] }
    let left = look.themesNotVisited
    return [.block(.chart(Chart(title: words.cardsByTheme, bars: bars)))]
      + (left.isEmpty ? [] : [.paragraph(words.themesNotVisited(left))])
  }

  // MARK: - Views

  private func views(_ look: LookBack) -> [Document.Element] {
    let trails = look.trails.flatMap { trail -> [Document.Element] in
      let told = trail.meetings.flatMap { meeting($0, of: trail, look) }
      return .section(3, trail.title, told + sureness(trail, look))
    }
    let note = trails.isEmpty ? [] : [Document.Element.paragraph(words.movementIsNoScore)]
    return .section(2, words.viewsThenAndNow, note + trails)
  }

  private func meeting(
    _ meeting: LookBack.Meeting, of trail: LookBack.Trail, _ look: LookBack
  ) -> [Document.Element] {
    let day = words.metOn(meeting.record.day, again: meeting.round.earlier != nil)
    let views = SummaryViews(round: meeting.round, record: meeting.record, words: words)
    guard meeting.record.setting.isPrivate else { return views.inShort(titled: day) }
    let own = views.own
    return own.isEmpty ? [] : [.block(.paragraph([.strong([.text(day)])]))] + own
  }

  // How sure someone was is a figure they gave themselves; two or more of them can be held together.
  private func sureness(_ trail: LookBack.Trail, _ look: LookBack) -> [Document.Element] {
    guard look.company.setting.isPrivate else { return [] }
    let bars = trail.meetings.flatMap { meeting -> [Chart.Bar] in
      ViewMoment.allCases.compactMap { moment in
        meeting.round[moment].each.first?.confidence.flatMap {
          let name = words.name(of: moment).lowercased()
          return Chart.Bar(
            label: "\(words.day(meeting.record.day)), \(name)", figure: String($0))
        }
      }
    }
    guard trail.meetings.count > 1, bars.count > 1 else { return [] }
    return [.block(.chart(Chart(title: words.howSureThen, bars: bars)))]
  }

  // MARK: - Promises

  private func promises(_ look: LookBack) -> [Document.Element] {
    guard !look.promises.isEmpty else { return [] }
    let rows = look.promises.map { entry in
      [
        WrittenWords(entry.action.text).inlines, [.text(words.day(entry.agreed))],
        WrittenWords(entry.action.owner ?? "").inlines, became(entry),
      ]
    }
    let isOwned = rows.contains { !$0[2].isEmpty }
    let columns = [words.action, words.agreedOn, words.owner, words.whatBecame]
    let kept = columns.indices.filter { $0 != 2 || isOwned }
    return [
      .heading(2, words.promises),
      .table(
        TextTable(
          title: words.promises, columns: kept.map { columns[$0] },
          rows: rows.map { row in kept.map { row[$0] } })),
    ]
  }

  private func became(_ entry: ActionLedger.Entry) -> [Inline] {
    guard let outcome = entry.action.outcome else {
      return [.text(entry.action.review.map(words.lookedAtOn) ?? words.notLookedAtYet)]
    }
    let changed = WrittenWords(outcome.whatChanged ?? "").inlines
    return SummaryBuilder(words: words).outcome(outcome)
      + (changed.isEmpty ? [] : [.text(" \(words.whatItChanged) ")] + changed)
  }

  // MARK: - What comes

  private func ahead(_ look: LookBack) -> [Document.Element] {
    let rows = look.returns.compactMap { card in
      card.due.map { due in
        [
          [Inline.text(card.title)], [.text(words.day(card.met))], [.text(words.day(due))],
        ]
      }
    }
    guard !rows.isEmpty else { return [] }
    let columns = [words.card, words.metLast, words.comesBackFrom]
    return [
      .heading(2, words.cardsComeBack),
      .table(TextTable(title: words.cardsComeBack, columns: columns, rows: rows)),
    ]
  }
}
