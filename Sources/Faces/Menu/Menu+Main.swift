internal import Practice
internal import Window

extension Menu {
  /// What the first page offers now.
  var mainChoices: [MainChoice] {
    MainChoice.allCases.filter { $0 != .overdue || records?.overdue.isEmpty == false }
  }

  /// Chooses what the first page offers, which is shown.
  mutating func choose(_ choice: MainChoice) {
    pages[0].list.choose(mainChoices.firstIndex(of: choice) ?? 0)
  }

  /// The first page.
  var mainContent: MenuContent {
    let records = records
    return choices(
      language.title, lead: language.lead, mainChoices,
      label: { language.label($0, due: records?.due($0) ?? 0) }, text: { text(of: $0, records) },
      open: { $0.goTo($1) })
  }

  private func text(of choice: MainChoice, _ records: MenuRecords?) -> [ReadingPart] {
    switch choice {
    case .goOn: goingOn(records)
    case .actions: [.paragraph(actions(records))]
    case .past: [.paragraph(past(records))]
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
    guard let records else { return language.readingRecords }
    return records.open == 0
      ? language.noActions : language.actionsOpen(records.open, due: records.due)
  }

  private func past(_ records: MenuRecords?) -> String {
    guard let records else { return language.readingRecords }
    return records.sessions.isEmpty
      ? language.noSessions
      : language.sessionsKept(records.sessions.count, unfinished: records.unfinished.count)
  }

  private mutating func goTo(_ choice: MainChoice) -> MenuRequest? {
    switch choice {
    case .goOn: goOn()
    case .solo: open(.ways(.solo))
    case .pair: open(.ways(.pair))
    case .team: open(.ways(.team))
    case .agencies: open(.ways(.multiAgency))
    case .cards: open(.cards(.browsing))
    case .findings: open(.findings)
    case .plans: open(.plans(.browsing))
    case .returns: open(.returns)
    case .search: open(.search, focus: .search, narrowed: ownFirst)
    case .lookBack:
      records?.groups.isEmpty == false ? open(.lookBacks) : open(.lookBack(Company(.solo)))
    case .learning: open(.learnings)
    case .overdue: open(.past, only: overdue)
    case .past: open(.past, narrowed: ownFirst)
    case .actions: open(.actions, narrowed: ownFirst.merging([.state: 0]) { $1 })
    case .handouts: open(.handouts)
    case .help: follow(.help, .function(1), in: WindowSize(columns: 1, rows: 1))
    case .quit: .quit
    }
  }

  // One session needs no list.
  private mutating func goOn() -> MenuRequest? {
    guard let waiting = records?.unfinished, let first = waiting.first else {
      return say(language.nothingToGoOnWith)
    }
    let company = records?.companies.firstIndex(of: first.record.company)
    let isMixed = waiting.contains { $0.record.company != first.record.company }
    return waiting.count == 1
      ? .resume(first.record.id)
      : open(.sessions, narrowed: isMixed ? company.map { [.group: $0] } ?? [:] : [:])
  }
}

extension MenuRecords {
  fileprivate func due(_ choice: MainChoice) -> Int {
    switch choice {
    case .actions: due
    case .returns: returned
    case .overdue: overdue.count
    default: 0
    }
  }
}

extension Menu {
  /// The sessions to go on with.
  var sessionsContent: MenuContent {
    let waiting = records?.unfinished
    return MenuContent(
      title: language.sessionsTitle, count: waiting?.count, empty: language.nothingToGoOnWith,
      filters: [companyFilter { waiting?[$0].record.company }].compactMap { $0 },
      item: { index in MenuItem(waiting.map { language.session($0[index].record) } ?? "") },
      text: { index in waiting.map { sessionText($0[index]) } ?? [] },
      open: { menu, item in waiting.map { .resume($0[item].record.id) } })
  }

  // No deck or plan has a longer one: a line of their files is no longer.
  private static let longestTitle = Limits.lineBytes

  /// Where a session stands.
  func sessionText(_ session: MenuRecords.Session) -> [ReadingPart] {
    let record = session.record
    let title = String(record.title.prefix(Self.longestTitle))
    let facts = [
      record.group.map(language.group), language.whoFor(record), language.begun(record.day),
      language.lastAdded(session.lastDay),
    ]
    let stands = record.ending == nil ? language.standsAt(record) : language.isOver(record.ending)
    return [.heading(title)] + facts.compactMap { $0 }.map(ReadingPart.quiet)
      + [.paragraph(stands), .heading(language.stepsHeading)]
      + record.steps.enumerated().map { .item(words(for: $1, at: $0, in: record)) }
  }

  private func words(for step: Step, at index: Int, in record: SessionRecord) -> String {
    let card = step.round?.card.title ?? step.title
    let title = card == step.title ? card : "\(step.title): \(card)"
    let words = title.prefix(Self.longestTitle)
    if index == record.current, record.ending == nil { return "\(words) \(language.hereMark)" }
    return step.status == .done ? "\(words) \(language.doneMark)" : String(words)
  }
}
