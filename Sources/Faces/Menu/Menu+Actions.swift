internal import Practice
internal import Window

extension Menu {
  /// The actions that are open, those due first.
  var actionsContent: MenuContent {
    let actions = records?.actions
    let today = records?.today
    return MenuContent(
      title: language.actionsTitle, count: actions?.count,
      empty: actions == nil ? language.readingActions : language.noActions,
      item: { index in
        guard let entry = actions?[index], let today else { return MenuItem("") }
        let heading = entry.isDue(on: today) ? language.dueHeading : language.openHeading
        return MenuItem(entry.action.text, under: heading)
      },
      text: { index in actions.map { text(of: $0[index]) } ?? [] })
  }

  private func text(of entry: ActionLedger.Entry) -> [ReadingPart] {
    let action = entry.action
    let lines = [
      action.owner.map(language.owner), action.review.map(language.review),
      language.agreed(entry.agreed, entry.setting), action.outcome.map(language.soFar),
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
      title: language.actionTitle, count: Self.endings.count,
      item: { MenuItem(Self.endings[$0].map(language.ends) ?? language.leaveOpen) },
      text: { [.paragraph(language.aboutEnding(Self.endings[$0]))] + text(of: entry) })
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
        return say(language.noSuchNumber(0))
      }
      open(.happened(entry, result), focus: .words)
    default: break
    }
  }

  /// The question what happened.
  func happenedContent(
    _ entry: ActionLedger.Entry, _ result: ActionOutcome.Result
  ) -> MenuContent {
    MenuContent(
      title: language.happenedTitle(result), lead: [language.happenedLead, entry.action.text])
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
