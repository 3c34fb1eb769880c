internal import Practice

/// What a summary may tell of the views on one card.
struct SummaryViews {
  private let round: Round
  private let record: SessionRecord

  /// Takes a round as it may be told, of `record`.
  init(round: Round, record: SessionRecord) {
    self.round = round
    self.record = record
  }

  /// The views' part of the summary.
  var elements: [Document.Element] {
    guard !round.first.isEmpty || !round.second.isEmpty else { return [] }
    switch Movement(of: round, in: record) {
    case .own:
      return .section(3, Messages.myViews, own)
    case .counts(let before, let after):
      return [.heading(3, title(before, after)), counts(before, after, of: nil)] + roleGroups
    case .small(let moved):
      return [
        .heading(3, Messages.views), .paragraph(moved.map(Self.words) ?? Messages.onlyOnce),
        .paragraph(Messages.fewViews),
      ]
    }
  }

  /// Whether views moved, in words.
  static func words(_ moved: Bool) -> String {
    moved ? Messages.someMoved : Messages.noneMoved
  }

  /// A position in words.
  static func words(_ position: Position) -> String {
    switch position {
    case .named(let name): name
    case .pass: Messages.passed
    }
  }

  private var own: [Document.Element] {
    [(Messages.before, round.first.each.first), (Messages.after, round.second.each.first)]
      .flatMap { name, view in view.map { Self.own(name, $0) } ?? [] }
  }

  /// A person's own view, with how sure they were and why.
  static func own(_ name: String, _ view: View) -> [Document.Element] {
    let sure = view.confidence.map { " (\(Messages.sure($0)))" } ?? ""
    let line: [Inline] = [
      .strong([.text("\(name):")]), .text(" \(words(view.position))\(sure)"),
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
    if Self.isEmpty(after) { return Messages.viewsBefore }
    return Self.isEmpty(before) ? Messages.viewsAfter : Messages.views
  }

  private func counts(
    _ before: [Tally.Count], _ after: [Tally.Count], of group: Movement.OfRole?
  ) -> Document.Element {
    let sides = [(Messages.before, before), (Messages.after, after)].filter {
      !Self.isEmpty($0.1)
    }
    let rows = before.indices.compactMap { index -> FigureTable.Row? in
      let people = sides.map { $0.1[index].people }
      guard before[index].position != .pass || people.contains(where: { $0 > 0 }) else {
        return nil
      }
      return .figures(label: Self.words(before[index].position), cells: people.map(String.init))
    }
    let title = title(before, after)
    return .block(
      .table(
        FigureTable(
          title: group.map { Messages.inRole(title, role: $0.role, people: $0.people) } ?? title,
          columns: [Messages.view] + sides.map(\.0), rows: rows)))
  }

  private static func isEmpty(_ counts: [Tally.Count]) -> Bool {
    counts.allSatisfy { $0.people == 0 }
  }
}
