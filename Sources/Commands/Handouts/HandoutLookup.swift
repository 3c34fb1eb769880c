internal import Documents
internal import Practice

/// What a handout is about: cards, a plan or findings that were looked up, with what its file is called.
struct HandoutSubject {
  let content: HandoutKind.Content
  /// The kind asked for, or the usual one.
  let kind: HandoutKind
  /// What a file about it is called, without its ending.
  let stem: String

  /// Looks up what `request` names, on `shelf` with its `library`.
  ///
  /// - Throws: A `CommandFailure` or `LookupFault` when something isn't there or doesn't go together.
  init(_ request: HandoutRequest, _ kind: HandoutKind?, _ library: Library, on shelf: Shelf) throws
  {
    var names = HandoutNames(library, on: shelf, preferringFindings: kind?.isOfFindings == true)
    for name in request.names { try names.add(name) }
    if let plan = request.plan { try names.add(plan: plan) }
    let kind = kind ?? names.usualKind
    self.kind = kind
    let cards = HandoutCards(library: library)
    let name: String
    if let theme = request.theme {
      let choice = try cards.ofTheme(theme)
      content = kind.isOfFindings ? .findings(FindingChoice(behind: choice)) : .cards(choice)
      name = choice.members.first?.card.theme ?? theme
    } else if request.all {
      content = kind.isOfFindings ? .findings(cards.allFindings) : .cards(cards.all)
      name = library.decks.count == 1 ? library.decks[0].id : Language.words.allFileName
    } else {
      (content, name) = try (names.content(kind), names.stem)
    }
    stem = "\(name)-\(kind.rawValue)"
  }
}

extension HandoutRequest {
  /// Why it can't be followed; nil where it can.
  var fault: String? {
    let ways = [theme != nil, plan != nil, all].count { $0 }
    if ways > 1 || (!names.isEmpty && (theme != nil || all)) {
      return Language.words.oneHandoutSubject
    }
    return ways == 0 && names.isEmpty ? Language.words.noHandoutSubject : nil
  }
}

/// The cards and findings of a library in the order they're handed out: deck by deck, theme by theme.
private struct HandoutCards {
  let library: Library

  var all: CardChoice { CardChoice(title: title, members: library.decks.flatMap(Self.members)) }

  /// Every finding: those behind cards in the cards' order, then the others.
  var allFindings: FindingChoice {
    let others = library.decks.flatMap { deck in
      deck.ownFindings.map { FindingChoice.Member($0, in: deck) }
    }
    return FindingChoice(title: title, members: FindingChoice(behind: all).members + others)
  }

  /// - Throws: A `CommandFailure` when there are none.
  func ofTheme(_ theme: String) throws -> CardChoice {
    let (title, cards) = try library.theme(theme)
    let id = cards.first?.theme
    return CardChoice(title: title, members: all.members.filter { $0.card.theme == id })
  }

  private var title: String {
    library.decks.count == 1 ? library.decks[0].title : Language.words.allCards
  }

  // A deck may name no themes, or not all that its cards use: those come last.
  private static func members(of deck: Deck) -> [CardChoice.Member] {
    let order = Dictionary(
      deck.themes.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    let places = deck.cards.map { (order[$0.theme] ?? deck.themes.count, $0.theme, $0.id) }
    return places.indices.sorted { places[$0] < places[$1] }
      .map { CardChoice.Member(deck.cards[$0], in: deck) }
  }
}

/// Looks up what a handout names: cards, findings, and one plan.
private struct HandoutNames {
  private let library: Library
  private let shelf: Shelf
  private let preferringFindings: Bool
  private var cards: [CardChoice.Member] = []
  private var findings: [FindingChoice.Member] = []
  private var plan: Plan?
  private var reading: HandoutKind.Content?
  private var names: [String] = []

  /// - Parameter preferringFindings: Whether a name that a card and a finding share means the finding.
  init(_ library: Library, on shelf: Shelf, preferringFindings: Bool) {
    (self.library, self.shelf, self.preferringFindings) = (library, shelf, preferringFindings)
  }

  /// Adds the card, finding or plan with this id or title.
  mutating func add(_ name: String) throws {
    if preferringFindings, try addFinding(name) || addCard(name) { return }
    if try addCard(name) || addFinding(name) { return }
    if let page = shelf.page(name) {
      (reading, names) = (page, names + [name])
      return
    }
    guard let found = shelf.plans(with: library).named(name) else {
      throw CommandFailure(
        .notFound,
        Language.words.nothingToHandOut(name, near: try? shelf.nearest(to: name, library)))
    }
    try add(found)
  }

  mutating func add(plan name: String) throws {
    try add(shelf.plan(name, with: library))
  }

  var usualKind: HandoutKind {
    if let reading { return reading.usualKind }
    if plan != nil { return .guide }
    return cards.isEmpty && !findings.isEmpty ? .findings : .cards
  }

  /// What was named, for `kind`.
  ///
  /// - Throws: A `CommandFailure` when it doesn't go together.
  func content(_ kind: HandoutKind) throws -> HandoutKind.Content {
    if let reading {
      guard names.count == 1, plan == nil else {
        throw CommandFailure(.usage, Language.words.oneHandoutSubject)
      }
      return reading
    }
    if kind.isOfFindings { return .findings(try evidence()) }
    if let finding = findings.first {
      throw CommandFailure(.usage, Language.words.findingsNeedLayout(finding.finding.id))
    }
    if let plan, kind == .guide { return .plan(plan, cards) }
    return .cards(try choice())
  }

  private mutating func addCard(_ name: String) throws -> Bool {
    do {
      let (card, deck) = try library.card(name)
      cards.append(CardChoice.Member(card, in: deck))
      names.append(card.id)
      return true
    } catch .notFound { return false }
  }

  private mutating func addFinding(_ name: String) throws -> Bool {
    do {
      let (finding, deck) = try library.finding(name)
      findings.append(FindingChoice.Member(finding, in: deck))
      names.append(finding.id)
      return true
    } catch .notFound { return false }
  }

  private mutating func add(_ plan: Plan) throws {
    guard self.plan == nil || self.plan == plan else {
      throw CommandFailure(.usage, Language.words.onePlan)
    }
    self.plan = plan
  }

  // MARK: - What was named

  var stem: String {
    plan?.id ?? Language.words.fileName(names.first ?? "", more: names.count - 1)
  }

  private func choice() throws -> CardChoice {
    let planned = plan.map { plannedCards($0) } ?? []
    let members = planned + cards
    guard !members.isEmpty else {
      throw CommandFailure(.notFound, Language.words.planWithoutCards(plan?.id ?? ""))
    }
    return CardChoice(title: plan?.title ?? title(members), members: members)
  }

  private func plannedCards(_ plan: Plan) -> [CardChoice.Member] {
    plan.steps.compactMap { step in
      guard case .card(let name) = step.choice, let found = try? library.card(name) else {
        return nil
      }
      return CardChoice.Member(found.card, in: found.deck)
    }
  }

  private func title(_ members: [CardChoice.Member]) -> String {
    members.count == 1
      ? members[0].card.title : Language.words.chosenFrom(members.count, members[0].deck.title)
  }

  private func evidence() throws -> FindingChoice {
    guard plan != nil || !cards.isEmpty else {
      let title =
        findings.count == 1
        ? findings[0].finding.title
        : Language.words.findingsFrom(findings.count, findings[0].deck.title)
      return FindingChoice(title: title, members: findings)
    }
    let choice = try choice()
    return FindingChoice(
      title: choice.title, members: findings + FindingChoice(behind: choice).members)
  }
}
