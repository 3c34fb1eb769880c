internal import Documents
internal import Practice

/// Looks up what a handout names by id: cards, findings, and one plan.
struct HandoutNames {
  private let library: Library
  private let shelf: Shelf
  private let preferringFindings: Bool
  private var cards: [CardChoice.Member] = []
  private var findings: [FindingChoice.Member] = []
  private var plan: Plan?
  private var names: [String] = []

  /// Looks in `library` and among the plans on `shelf`.
  ///
  /// - Parameter preferringFindings: Whether an id that a card and a finding share means the finding.
  init(_ library: Library, on shelf: Shelf, preferringFindings: Bool) {
    self.library = library
    self.shelf = shelf
    self.preferringFindings = preferringFindings
  }

  /// Takes the card, finding or plan with this id.
  mutating func take(_ id: String) throws {
    names.append(id)
    if preferringFindings, try takeFinding(id) || takeCard(id) { return }
    if try takeCard(id) || takeFinding(id) { return }
    let plans = shelf.plans(with: library)
    guard let found = plans.last(where: { $0.id == id }) else {
      throw CommandFailure(.notFound, Messages.nothingToHandOut(id))
    }
    try take(found)
  }

  /// Takes the plan with this id.
  mutating func take(plan id: String) throws {
    names.append(id)
    try take(shelf.plan(id, with: library))
  }

  /// The layout where none was asked for.
  var usualLayout: HandoutLayout {
    if plan != nil { return .guide }
    return cards.isEmpty && !findings.isEmpty ? .findings : .cards
  }

  /// What was taken, for `layout`, with what a file about it is called.
  ///
  /// - Throws: A `CommandFailure` when it does not go together.
  func content(_ layout: HandoutLayout) throws -> (HandoutSubject.Content, String) {
    let stem = "\(self.stem)-\(layout.rawValue)"
    if layout == .findings { return (.findings(try evidence()), stem) }
    if let finding = findings.first {
      throw CommandFailure(.usage, Messages.findingsNeedLayout(finding.finding.id))
    }
    if let plan, layout == .guide { return (.plan(plan, cards), stem) }
    return (.cards(try choice()), stem)
  }

  private mutating func takeCard(_ id: String) throws -> Bool {
    do {
      let (card, deck) = try library.card(id)
      cards.append(CardChoice.Member(card, in: deck))
      return true
    } catch .notFound { return false }
  }

  private mutating func takeFinding(_ id: String) throws -> Bool {
    do {
      let (finding, deck) = try library.finding(id)
      findings.append(FindingChoice.Member(finding, in: deck))
      return true
    } catch .notFound { return false }
  }

  private mutating func take(_ plan: Plan) throws {
    guard self.plan == nil || self.plan == plan else {
      throw CommandFailure(.usage, Messages.onePlan)
    }
    self.plan = plan
  }

  // MARK: - What was taken

  private var stem: String {
    let first = names.first.map { $0.split(separator: "/").last.map(String.init) ?? $0 } ?? ""
    return plan?.id ?? Messages.fileName(first, more: names.count - 1)
  }

  private func choice() throws -> CardChoice {
    let planned = plan.map { plannedCards($0) } ?? []
    let members = planned + cards
    guard !members.isEmpty else {
      throw CommandFailure(.notFound, Messages.planWithoutCards(plan?.id ?? ""))
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
      ? members[0].card.title : Messages.chosenFrom(members.count, members[0].deck.title)
  }

  private func evidence() throws -> FindingChoice {
    guard plan != nil || !cards.isEmpty else {
      let title =
        findings.count == 1
        ? findings[0].finding.title
        : Messages.findingsFrom(findings.count, findings[0].deck.title)
      return FindingChoice(title: title, members: findings)
    }
    let choice = try choice()
    return FindingChoice(
      title: choice.title, members: findings + FindingChoice(behind: choice).members)
  }
}
