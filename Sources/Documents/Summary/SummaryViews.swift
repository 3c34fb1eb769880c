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
    case .counts(let before, let after):
      return [.heading(3, title(before, after)), counts(before, after, of: nil)] + roleGroups
    case .small(let moved):
      return [
        .heading(3, words.views), .paragraph(moved.map(words.moved) ?? words.onlyOnce),
        .paragraph(words.fewViews),
      ]
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

  private var roleGroups: [Document.Element] {
    Movement.byRole(of: round, in: record).compactMap { group in
      guard case .counts(let before, let after) = group.movement else { return nil }
      return counts(before, after, of: group)
    }
  }

  private func title(_ before: [Tally.Count], _ after: [Tally.Count]) -> String {
    if Self.isEmpty(after) { return words.viewsBefore }
    return Self.isEmpty(before) ? words.viewsAfter : words.views
  }

  private func counts(
    _ before: [Tally.Count], _ after: [Tally.Count], of group: Movement.OfRole?
  ) -> Document.Element {
    let sides = [(words.before, before), (words.after, after)].filter {
      !Self.isEmpty($0.1)
    }
    let rows = before.indices.compactMap { index -> FigureTable.Row? in
      let people = sides.map { $0.1[index].people }
      guard before[index].position != .pass || people.contains(where: { $0 > 0 }) else {
        return nil
      }
      return .figures(
        label: Self.name(before[index].position, words), cells: people.map(String.init))
    }
    let title = title(before, after)
    return .block(
      .table(
        FigureTable(
          title: group.map { words.inRole(title, role: $0.role, people: $0.people) } ?? title,
          columns: [words.view] + sides.map(\.0), rows: rows)))
  }

  private static func isEmpty(_ counts: [Tally.Count]) -> Bool {
    counts.allSatisfy { $0.people == 0 }
  }
}
