package import Practice

/// Builds the summary of a session: what it leaves to read, to send round or to keep.
///
/// People are never named, and groups that gave fewer than five views are told of only by whether
/// views moved. Facilitator notes stay out.
package struct SummaryBuilder {
  /// Makes a builder.
  package init() {}

  /// The summary of `record`, finished or not.
  package func document(for record: SessionRecord) -> Document {
    let rounds = record.steps.flatMap { SummaryRound(step: $0, record: record)?.elements ?? [] }
    return Document(
      title: Messages.title(record), language: record.language,
      elements: opening(record) + rounds + closing(record),
      closing: [.paragraph([.text(Messages.closing)])])
  }

  private func opening(_ record: SessionRecord) -> [Document.Element] {
    var facts = [
      fact(Messages.date, Messages.day(record.day)),
      fact(Messages.setting, setting(record)),
      fact(Messages.plan, record.plan == nil ? Messages.chosenCards : record.title),
      fact(Messages.ending, ending(record)),
    ]
    if let cards = cards(record) { facts.append(fact(Messages.cards, cards)) }
    return [.paragraph(Messages.purpose(record.setting)), .facts(facts)]
  }

  private func fact(_ name: String, _ words: String) -> Document.Fact {
    Document.Fact(name: name, words: [.text(words)])
  }

  private func setting(_ record: SessionRecord) -> String {
    Messages.setting(
      record.setting, people: record.participants.count, roles: record.roleGroups.map(\.role))
  }

  private func ending(_ record: SessionRecord) -> String {
    if let ending = record.ending { return Messages.ending(ending.kind) }
    // A record edited by hand may say that it stands beyond its steps.
    let current = min(max(record.current, 0), record.steps.count - 1)
    guard record.steps.indices.contains(current) else { return Messages.unfinished }
    return Messages.unfinished(
      step: current + 1, of: record.steps.count, title: record.steps[current].title)
  }

  private func cards(_ record: SessionRecord) -> String? {
    let titles = record.steps.compactMap { step -> String? in
      guard let round = step.round else { return nil }
      switch SummaryRound.standing(of: step) {
      case .told: return round.card.title
      case .skipped: return Messages.skipped(round.card.title)
      case .notReached: return Messages.notReached(round.card.title)
      }
    }
    return titles.isEmpty ? nil : titles.joined(separator: "; ")
  }
}

extension [Document.Element] {
  /// A section under its heading; nothing at all when it would be empty.
  static func section(_ level: Int, _ title: String, _ elements: Self) -> Self {
    elements.isEmpty ? [] : [.heading(level, title)] + elements
  }

  /// Blocks as elements.
  static func blocks(_ blocks: [Block]) -> Self {
    blocks.map { .block($0) }
  }

  /// What several people wrote, an item each.
  static func items(_ texts: [String]) -> Self {
    let items = texts.map { WrittenWords($0).blocks }.filter { !$0.isEmpty }
    return items.isEmpty ? [] : [.block(.list(MarkupList(items: items)))]
  }
}
