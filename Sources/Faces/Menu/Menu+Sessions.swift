internal import Practice
internal import Window

extension Menu {
  /// The sessions to go on with.
  var sessionsContent: MenuContent {
    let waiting = records?.unfinished
    return MenuContent(
      title: language.sessionsTitle, count: waiting?.count, empty: language.nothingToGoOnWith,
      item: { index in MenuItem(waiting.map { language.session($0[index].record) } ?? "") },
      text: { index in waiting.map { sessionText($0[index]) } ?? [] })
  }

  // No deck or plan has a longer one: a line of their files is no longer.
  private static let longestTitle = Limits.lineBytes

  /// Where a session stands.
  func sessionText(_ waiting: MenuRecords.Unfinished) -> [ReadingPart] {
    let record = waiting.record
    let title = String(record.title.prefix(Self.longestTitle))
    return [
      .heading(title), .quiet(language.whoFor(record)), .quiet(language.begun(record.day)),
      .quiet(language.lastAdded(waiting.lastDay)), .paragraph(language.standsAt(record)),
      .heading(language.stepsHeading),
    ] + record.steps.enumerated().map { .item(words(for: $1, at: $0, in: record)) }
  }

  private func words(for step: Step, at index: Int, in record: SessionRecord) -> String {
    let card = step.round?.card.title ?? step.title
    let title = card == step.title ? card : "\(step.title): \(card)"
    let words = title.prefix(Self.longestTitle)
    if index == record.current { return "\(words) \(language.hereMark)" }
    return step.status == .done ? "\(words) \(language.doneMark)" : String(words)
  }
}
