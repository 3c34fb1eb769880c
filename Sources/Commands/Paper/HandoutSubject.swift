internal import Documents
internal import Practice

/// What a handout is about: cards, a plan or findings that were looked up, with what its file is called.
struct HandoutSubject {
  /// What it is about.
  enum Content {
    case cards(CardChoice)
    /// A plan, with cards for the steps that leave one open.
    case plan(Plan, [CardChoice.Member])
    case findings(FindingChoice)
  }

  /// What it is about.
  let content: Content
  /// The layout asked for, or the usual one.
  let layout: HandoutLayout
  /// What a file about it is called, without its ending.
  let stem: String

  /// Looks up what `request` names, on `shelf` with its `library`.
  ///
  /// - Throws: A `CommandFailure` or `LookupFault` when something is not there or does not go together.
  init(_ request: HandoutRequest, _ library: Library, on shelf: Shelf) throws {
    var names = HandoutNames(library, on: shelf, preferringFindings: request.layout == .findings)
    for id in request.ids { try names.take(id) }
    if let plan = request.plan { try names.take(plan: plan) }
    let layout = request.layout ?? names.usualLayout
    self.layout = layout
    let shelf = HandoutCards(library)
    if let theme = request.theme {
      (content, stem) = try Self.content(shelf.ofTheme(theme), theme, layout)
    } else if request.all {
      (content, stem) = Self.everything(shelf, library, layout)
    } else {
      (content, stem) = try names.content(layout)
    }
  }

  private static func content(
    _ choice: CardChoice, _ name: String, _ layout: HandoutLayout
  ) throws -> (Content, String) {
    let content: Content =
      layout == .findings ? .findings(FindingChoice(behind: choice)) : .cards(choice)
    return (content, "\(name)-\(layout.rawValue)")
  }

  private static func everything(
    _ cards: HandoutCards, _ library: Library, _ layout: HandoutLayout
  ) -> (Content, String) {
    let name = library.decks.count == 1 ? library.decks[0].id : Messages.allFileName
    let content: Content =
      layout == .findings ? .findings(cards.allFindings) : .cards(cards.all)
    return (content, "\(name)-\(layout.rawValue)")
  }
}
