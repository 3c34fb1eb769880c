internal import Practice
internal import Window

extension Menu {
  private typealias Words = Messages.Menu

  /// The actions that are open, those due first.
  var actionsContent: MenuContent {
    let actions = records?.actions
    let today = records?.today
    return MenuContent(
      title: Words.actionsTitle, count: actions?.count,
      empty: actions == nil ? Words.readingActions : Words.noActions,
      item: { index in
        guard let entry = actions?[index], let today else { return MenuItem("") }
        let heading = entry.isDue(on: today) ? Words.dueHeading : Words.openHeading
        return MenuItem(entry.action.text, under: heading)
      },
      text: { index in actions.map { Self.text(of: $0[index]) } ?? [] })
  }

  private static func text(of entry: ActionLedger.Entry) -> [ReadingPart] {
    let action = entry.action
    let lines = [
      action.owner.map(Words.owner), action.review.map(Words.review),
      Words.agreed(entry.agreed, entry.setting), action.outcome.map(Words.soFar),
    ]
    return [.statement(action.text)] + lines.compactMap { $0 }.map(ReadingPart.paragraph)
  }

  /// Opens an action.
  mutating func openAction(_ item: Int) {
    guard let entry = records?.actions[item] else { return }
    open(.action(entry))
  }

  private static let endings: [ActionOutcome.Result?] = [.done, .dropped, nil]

  /// What can become of an action.
  func actionContent(_ entry: ActionLedger.Entry) -> MenuContent {
    MenuContent(
      title: Words.actionTitle, count: Self.endings.count,
      item: { MenuItem(Self.endings[$0].map(Words.ends) ?? Words.leaveOpen) },
      text: { [.paragraph(Words.aboutEnding(Self.endings[$0]))] + Self.text(of: entry) })
  }

  /// Ends an action in the chosen way, or leaves it.
  mutating func endAction(_ item: Int) {
    guard let result = Self.endings[item] else { return goBack() }
    close(result)
  }

  /// Asks what happened before an action is recorded as done or dropped.
  mutating func close(_ result: ActionOutcome.Result) {
    switch page.kind {
    case .action(let entry): open(.happened(entry, result), focus: .words)
    case .actions:
      guard let item = page.list.chosenItem, let entry = records?.actions[item] else {
        return say(Words.noSuchNumber(0))
      }
      open(.happened(entry, result), focus: .words)
    default: break
    }
  }

  /// The question what happened.
  func happenedContent(
    _ entry: ActionLedger.Entry, _ result: ActionOutcome.Result
  ) -> MenuContent {
    MenuContent(title: Words.happenedTitle(result), lead: [Words.happenedLead, entry.action.text])
  }

  /// Asks for what became of an action to be recorded, and goes back to the list.
  mutating func giveWhatHappened(
    _ entry: ActionLedger.Entry, _ result: ActionOutcome.Result
  ) -> MenuRequest {
    let words = page.field.text.trimmingBlanks()
    while pages.count > 1, page.kind != .actions { goBack() }
    return .close(entry, result, whatHappened: words.isEmpty ? nil : words)
  }
}
