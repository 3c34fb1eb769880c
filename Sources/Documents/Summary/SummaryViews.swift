internal import Practice

/// What a summary may tell of the views on one card.
struct SummaryViews {
  /// A round as it may be told, of `record`.
  let round: Round
  let record: SessionRecord
  let words: any DocumentWords

  /// The views' part of the summary.
  var elements: [Document.Element] {
    guard !round.first.isEmpty || !round.second.isEmpty else { return [] }
    switch Movement(of: round, in: record) {
    case .own:
      return .section(3, words.myViews, own)
    case .counts(let all):
      return [.heading(3, title(all.before, all.after)), counts(all)] + roleGroups
    case .small(let moved):
      return [
        .heading(3, words.views), .paragraph(moved.inAll.map(words.moved) ?? words.onlyOnce),
        .paragraph(words.fewViews),
      ]
    }
  }

  /// How views moved, for a page about the whole session: a pair of bars for each position.
  ///
  /// One person alone has it with each card.
  func inShort(titled title: String) -> [Document.Element] {
    switch Movement(of: round, in: record) {
    case .own: return []
    case .counts(let all):
      guard !Self.isEmpty(all.before), !Self.isEmpty(all.after) else { return [] }
      let bars = zip(all.before, all.after).flatMap { before, after -> [Chart.Bar] in
        guard before.position != .pass || before.people + after.people > 0 else { return [] }
        let name = Self.name(before.position, words)
        return [(words.before, before.people), (words.after, after.people)].compactMap {
          Chart.Bar(label: "\(name), \($0.0.lowercased())", figure: String($0.1))
        }
      }
      return [.block(.chart(Chart(title: title, bars: bars)))]
    case .small(let moved):
      guard !round.first.isEmpty || !round.second.isEmpty else { return [] }
      let told = moved.inAll.map(words.moved) ?? words.onlyOnce
      return [.paragraph("\(title): \(told)")]
    }
  }

  private static func name(_ position: Position, _ words: any DocumentWords) -> String {
    switch position {
    case .named(let name): name
    case .pass: words.passed
    }
  }

  private var own: [Document.Element] {
    [(words.before, round.first.each.first), (words.after, round.second.each.first)]
      .flatMap { name, view in view.map { Self.own(name, $0, words) } ?? [] }
  }

  /// A person's own view, with how sure they were and why.
  static func own(
    _ name: String, _ view: View, _ words: any DocumentWords
  ) -> [Document.Element] {
    let sure = view.confidence.map { " (\(words.sure($0)))" } ?? ""
    let line: [Inline] = [
      .strong([.text("\(name):")]), .text(" \(Self.name(view.position, words))\(sure)"),
    ]
    return [.block(.paragraph(line))] + .blocks(WrittenWords(view.reason ?? "").blocks)
  }

  // All groups in one table, so that they can be held against each other.
  private var roleGroups: [Document.Element] {
    let groups = Movement.byRole(of: round, in: record)
    guard !groups.isEmpty else { return [] }
    let sides = [
      (words.before, \ByMoment<[Tally.Count]>.before),
      (words.after, \ByMoment<[Tally.Count]>.after),
    ].filter { side in groups.contains { !Self.isEmpty($0.counts[keyPath: side.1]) } }
    let lines = groups.flatMap { group -> [FigureTable.Row] in
      [.group(words.people(group.people, in: group.role))]
        + rows(sides.map { group.counts[keyPath: $0.1] })
    }
    return [table(words.viewsByRole, sides.map(\.0), lines)]
  }

  private func title(_ before: [Tally.Count], _ after: [Tally.Count]) -> String {
    if Self.isEmpty(after) { return words.viewsBefore }
    return Self.isEmpty(before) ? words.viewsAfter : words.views
  }

  private func counts(_ all: ByMoment<[Tally.Count]>) -> Document.Element {
    let sides = [(words.before, all.before), (words.after, all.after)].filter {
      !Self.isEmpty($0.1)
    }
    return table(title(all.before, all.after), sides.map(\.0), rows(sides.map(\.1)))
  }

  private func rows(_ sides: [[Tally.Count]]) -> [FigureTable.Row] {
    guard let first = sides.first else { return [] }
    return first.indices.compactMap { index in
      let people = sides.map { $0[index].people }
      guard first[index].position != .pass || people.contains(where: { $0 > 0 }) else {
        return nil
      }
      let cells = zip(sides, people).map { Self.isEmpty($0) ? words.empty : String($1) }
      return .figures(label: Self.name(first[index].position, words), cells: cells)
    }
  }

  private func table(
    _ title: String, _ columns: [String], _ rows: [FigureTable.Row]
  ) -> Document.Element {
    .block(.table(FigureTable(title: title, columns: [words.view] + columns, rows: rows)))
  }

  private static func isEmpty(_ counts: [Tally.Count]) -> Bool {
    counts.allSatisfy { $0.people == 0 }
  }
}
