internal import Practice
internal import Window

extension Menu {
  /// The first page.
  var mainContent: MenuContent {
    let records = records
    return MenuContent(
      title: language.title, lead: language.lead, count: MainChoice.allCases.count,
      item: { MenuItem(language.label(MainChoice.allCases[$0])) },
      text: { text(of: MainChoice.allCases[$0], records) })
  }

  private func text(of choice: MainChoice, _ records: MenuRecords?) -> [ReadingPart] {
    switch choice {
    case .goOn: goingOn(records)
    case .actions: [.paragraph(actions(records))]
    default: [.paragraph(language.about(choice))]
    }
  }

  private func goingOn(_ records: MenuRecords?) -> [ReadingPart] {
    guard let records else { return [.paragraph(language.lookingForSessions)] }
    guard let last = records.unfinished.first else {
      return [.paragraph(language.nothingToGoOnWith)]
    }
    let several = records.unfinished.count
    return several > 1
      ? [.paragraph(language.severalWaiting(several))] + sessionText(last) : sessionText(last)
  }

  private func actions(_ records: MenuRecords?) -> String {
    guard let records else { return language.readingActions }
    return records.actions.isEmpty
      ? language.noActions : language.actionsOpen(records.actions.count, due: records.due)
  }

  /// Opens what the first page offers.
  mutating func openMain(_ item: Int) -> MenuRequest? {
    switch MainChoice.allCases[item] {
    case .goOn: return goOn()
    case .solo: open(.ways(.solo))
    case .pair: open(.ways(.pair))
    case .team: open(.ways(.team))
    case .agencies: open(.ways(.multiAgency))
    case .cards: open(.cards(.browsing))
    case .actions: open(.actions)
    case .handouts: open(.handouts)
    case .help: return follow(.help, .function(1), in: WindowSize(columns: 1, rows: 1))
    case .quit: return .quit
    }
    return nil
  }

  // One session needs no list.
  private mutating func goOn() -> MenuRequest? {
    guard let waiting = records?.unfinished, let first = waiting.first else {
      say(language.nothingToGoOnWith)
      return nil
    }
    if waiting.count == 1 { return .resume(first.record.id) }
    open(.sessions)
    return nil
  }
}

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
