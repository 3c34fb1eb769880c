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
    case .small where isUncounted:
      return [.heading(3, words.views), .paragraph(words.viewsNotClosed)]
    case .small(let moved):
      return [
        .heading(3, words.views), .paragraph(moved.inAll.map(words.moved) ?? words.onlyOnce),
        .paragraph(words.fewViews),
      ]
    }
  }

  // However many they are, views from phones wait for the second ones: so nobody's is found out by a difference.
  private var isUncounted: Bool {
    record.capture == .phones && !round[.afterFinding].isClosed
  }

  /// How views moved, for a page about the whole session: a pair of bars for each position.
  ///
  /// One person alone has it with each card.
  func inShort(titled title: String) -> [Document.Element] {
    switch Movement(of: round, in: record) {
    case .own: return []
    case .counts(let all):
      guard !Self.isEmpty(all.before), !Self.isEmpty(all.after) else { return [] }
      let (before, after) = (words.name(of: .beforeTalk), words.name(of: .afterFinding))
      let sides = [(name: before, counts: all.before), (name: after, counts: all.after)]
      let bars = all.before.indices.flatMap { index -> [Chart.Bar] in
        let counts = sides.map { $0.counts[index] }
        guard counts[0].position != .pass || counts.contains(where: { $0.people > 0 }) else {
          return []
        }
        let name = Self.name(counts[0].position, words)
        return zip(sides, counts).compactMap {
          Chart.Bar(label: "\(name), \($0.name.lowercased())", figure: String($1.people))
        }
      }
      return [.block(.chart(Chart(title: title, bars: bars)))]
    case .small(let moved):
      guard !isUncounted, !round.first.isEmpty || !round.second.isEmpty else { return [] }
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

  /// One person's own views, in the order they were given.
  var own: [Document.Element] {
    ViewMoment.allCases.flatMap { moment in
      round[moment].each.first.map { Self.own(words.name(of: moment), $0, words) } ?? []
    }
  }

  // The moments at which views were given, side by side.
  private func sides(
    of all: ByMoment<[Tally.Count]>
  ) -> [(name: String, counts: [Tally.Count])] {
    all.all.filter { !Self.isEmpty($0.value) }.map { (words.name(of: $0.moment), $0.value) }
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
    let given = ViewMoment.allCases.filter { moment in
      groups.contains { !Self.isEmpty($0.counts[moment] ?? []) }
    }
    let lines = groups.flatMap { group -> [FigureTable.Row] in
      [.group(words.people(group.people, in: group.role))]
        + rows(given.compactMap { group.counts[$0] })
    }
    return [table(words.viewsByRole, given.map(words.name), lines)]
  }

  private func title(_ before: [Tally.Count], _ after: [Tally.Count]) -> String {
    if Self.isEmpty(after) { return words.viewsBefore }
    return Self.isEmpty(before) ? words.viewsAfter : words.views
  }

  private func counts(_ all: ByMoment<[Tally.Count]>) -> Document.Element {
    let sides = sides(of: all)
    return table(title(all.before, all.after), sides.map(\.name), rows(sides.map(\.counts)))
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

extension ByMoment<[Tally.Count]> {
  fileprivate subscript(_ moment: ViewMoment) -> [Tally.Count]? {
    all.first { $0.moment == moment }?.value
  }
}

extension DocumentWords {
  /// A moment at which views are given.
  func name(of moment: ViewMoment) -> String {
    switch moment {
    case .beforeTalk: before
    case .afterTalk: afterTalk
    case .afterFinding: after
    }
  }
}
