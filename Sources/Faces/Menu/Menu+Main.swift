internal import Practice
internal import Window

extension Menu {
  private typealias Words = Messages.Menu

  /// The first page.
  var mainContent: MenuContent {
    let records = records
    return MenuContent(
      title: Words.title, lead: Words.lead, count: MainChoice.allCases.count,
      item: { MenuItem(Words.label(MainChoice.allCases[$0])) },
      text: { Self.text(of: MainChoice.allCases[$0], records) })
  }

  private static func text(of choice: MainChoice, _ records: MenuRecords?) -> [ReadingPart] {
    switch choice {
    case .goOn: goingOn(records)
    case .actions: [.paragraph(actions(records))]
    default: [.paragraph(Words.about(choice))]
    }
  }

  private static func goingOn(_ records: MenuRecords?) -> [ReadingPart] {
    guard let records else { return [.paragraph(Words.lookingForSessions)] }
    guard let last = records.unfinished.first else { return [.paragraph(Words.nothingToGoOnWith)] }
    let several = records.unfinished.count
    return several > 1
      ? [.paragraph(Words.severalWaiting(several))] + sessionText(last) : sessionText(last)
  }

  private static func actions(_ records: MenuRecords?) -> String {
    guard let records else { return Words.readingActions }
    return records.actions.isEmpty
      ? Words.noActions : Words.actionsOpen(records.actions.count, due: records.due)
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
      say(Words.nothingToGoOnWith)
      return nil
    }
    if waiting.count == 1 { return .resume(first.record.id) }
    open(.sessions)
    return nil
  }
}
