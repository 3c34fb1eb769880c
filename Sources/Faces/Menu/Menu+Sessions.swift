internal import Practice
internal import Window

extension Menu {
  private typealias Words = Messages.Menu

  /// The sessions to go on with.
  var sessionsContent: MenuContent {
    let waiting = records?.unfinished
    return MenuContent(
      title: Words.sessionsTitle, count: waiting?.count, empty: Words.nothingToGoOnWith,
      item: { index in MenuItem(waiting.map { Words.session($0[index].record) } ?? "") },
      text: { index in waiting.map { Self.sessionText($0[index]) } ?? [] })
  }

  // No deck or plan has a longer one: a line of their files is no longer.
  private static let longestTitle = Limits.lineBytes

  /// Where a session stands.
  static func sessionText(_ waiting: MenuRecords.Unfinished) -> [ReadingPart] {
    let record = waiting.record
    let title = String(record.title.prefix(longestTitle))
    return [
      .heading(title), .quiet(Words.whoFor(record)), .quiet(Words.begun(record.day)),
      .quiet(Words.lastAdded(waiting.lastDay)), .paragraph(Words.standsAt(record)),
      .heading(Words.stepsHeading),
    ] + record.steps.enumerated().map { .item(words(for: $1, at: $0, in: record)) }
  }

  private static func words(for step: Step, at index: Int, in record: SessionRecord) -> String {
    let card = step.round?.card.title ?? step.title
    let title = card == step.title ? card : "\(step.title): \(card)"
    let words = title.prefix(longestTitle)
    if index == record.current { return "\(words) \(Words.hereMark)" }
    return step.status == .done ? "\(words) \(Words.doneMark)" : String(words)
  }
}
