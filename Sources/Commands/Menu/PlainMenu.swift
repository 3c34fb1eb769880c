internal import Decks
internal import Faces
internal import Journal
internal import Practice
internal import Window

/// The menu in plain lines: numbered choices, one after another.
struct PlainMenu {
  /// How it came to its end.
  enum Finish: Hashable {
    /// Somebody quit, or a session has been held.
    case done
    /// The help of the program is wanted, and then nothing more.
    case helpWanted
  }

  /// What is offered.
  enum Choice: Hashable {
    case resume(SessionID)
    case others
    case begin(plan: String, Setting)
    case plans
    case cards
    case actions
    case handouts
    case help
  }

  let workspace: Workspace
  let screen: SessionScreen
  let console: any Console

  /// Makes a menu over a workspace at the console of this process.
  init(in workspace: Workspace, on screen: SessionScreen, console: any Console = LiveConsole()) {
    self.workspace = workspace
    self.screen = screen
    self.console = console
  }

  /// Asks until something has been chosen that ends the menu.
  ///
  /// - Throws: A `CommandFailure` or an error of a part.
  func run() throws -> Finish {
    while let choice = try choose() {
      switch choice {
      case .help: return .helpWanted
      case .resume(let id): return try resume(id)
      case .others: if let id = try chooseOther() { return try resume(id) }
      case .begin(let plan, let setting): return try begin(plan, setting)
      case .plans: if try choosePlan() { return .done }
      case .cards: try showCards()
      case .actions: try showActions()
      case .handouts: try tell(Messages.menuHandoutsHint)
      }
    }
    return .done
  }

  private func resume(_ id: SessionID) throws -> Finish {
    try SessionStart(in: workspace, on: screen).resume(id)
    return .done
  }

  // MARK: - What is offered

  private func choose() throws -> Choice? {
    let records = try records()
    let open = ActionLedger(records).open
    let due = open.count { $0.isDue(on: WallClock.today) }
    let choices: [(String, Choice)] =
      goingOn(Self.unfinished(records))
      + [
        (Messages.menuSolo, .begin(plan: "solo-10", .solo)),
        (Messages.menuPair, .begin(plan: "pair-30", .pair)),
        (Messages.menuTeam, .begin(plan: "team-60", .team)),
        (Messages.menuAgencies, .begin(plan: "team-60", .multiAgency)),
        (Messages.menuPlans, .plans), (Messages.menuCards, .cards),
        (Messages.menuActions(open.count, due: due), .actions),
        (Messages.menuHandouts, .handouts), (Messages.menuHelp, .help),
      ]
    try say([Messages.menuHeading])
    try write(choices.map(\.0), then: [Messages.menuQuit])
    let place = try number(
      of: choices.count, asking: Messages.menuQuestion, otherwise: Messages.menuUnclear)
    return place.map { choices[$0].1 }
  }

  private func goingOn(_ unfinished: [SessionRecord]) -> [(String, Choice)] {
    guard let last = unfinished.first else { return [] }
    let others = unfinished.count - 1
    return [(Messages.menuResume(last), .resume(last.id))]
      + (others > 0 ? [(Messages.menuOthers(others), .others)] : [])
  }

  private func records() throws -> [SessionRecord] {
    try Journal(folder: workspace.records, reader: .decks).list().records.map(\.record)
  }

  private static func unfinished(_ records: [SessionRecord]) -> [SessionRecord] {
    records.filter { $0.ending == nil }.sorted { ($0.updated, $0.id) > ($1.updated, $1.id) }
  }

  private func chooseOther() throws -> SessionID? {
    let others = Self.unfinished(try records()).dropFirst()
    let place = try choose(among: others.map(Messages.menuResume))
    return place.map { others[others.startIndex + $0].id }
  }

  // MARK: - What is only shown

  private func showCards() throws {
    let library = try Shelf(workspace: workspace).library(.listing)
    let list = CardList(library: library, cards: library.cards.map(\.card))
    try say(list.lines.map(\.string), hanging: 4)
    try tell([Messages.menuCardsHint])
  }

  private func showActions() throws {
    let open = ActionLedger(try records()).open
    let lines = open.flatMap { Messages.actionLines($0, today: WallClock.today) }
    try say(open.isEmpty ? [Messages.noActions] : lines, hanging: 2)
    try tell(open.isEmpty ? [] : [Messages.menuActionsHint])
  }

  /// Writes paragraphs between blank lines.
  private func tell(_ paragraphs: [String]) throws {
    try say([""] + paragraphs + (paragraphs.isEmpty ? [] : [""]))
  }
}
