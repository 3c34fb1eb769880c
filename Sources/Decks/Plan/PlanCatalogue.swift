internal import Practice

/// The cards, themes and models that plans may name; nil where they are not known.
struct PlanCatalogue: Sendable {
  private let decksByCard: [String: [String]]?
  private let cardsByTheme: [String: Int]?
  private let models: Set<String>?
  private let decks: [Deck]

  /// Takes what is known.
  init(decks: [Deck]?, models: [ReflectiveModel]?) {
    self.decks = decks ?? []
    let cards = decks?.flatMap(\.cards)
    decksByCard = cards.map { Dictionary(grouping: $0, by: \.id).mapValues { $0.map(\.deck) } }
    cardsByTheme = cards.map { Dictionary(grouping: $0, by: \.theme).mapValues(\.count) }
    self.models = models.map { Set($0.map(\.id)) }
  }

  /// Notes what `plan` names and is not there.
  func check(_ plan: Plan, _ remarks: inout Remarks) {
    var picks: [String: Int] = [:]
    for step in plan.steps {
      switch step.choice {
      case .card(let card):
        check(card, step, &remarks)
        checkTime(of: card, step, in: plan, &remarks)
      case .theme(let theme):
        picks[theme, default: 0] += 1
        check(theme, pick: picks[theme] ?? 0, step, &remarks)
      case .any, nil: break
      }
      checkModel(step, plan, &remarks)
    }
  }

  private func check(_ name: String, _ step: PlanStep, _ remarks: inout Remarks) {
    guard let decksByCard else { return }
    let parts = name.split(separator: "/")
    let decks = decksByCard[String(parts.last ?? "")] ?? []
    let line = step.place.line
    if parts.count == 2 {
      if !decks.contains(String(parts[0])) { remarks.error(line) { $0.planCardUnknown(name) } }
    } else if decks.isEmpty {
      remarks.error(line) { $0.planCardUnknown(name) }
    } else if decks.count > 1 {
      remarks.error(line) { $0.planCardAmbiguous(name, decks: decks.sorted()) }
    }
  }

  private func check(
    _ theme: String, pick: Int, _ step: PlanStep, _ remarks: inout Remarks
  ) {
    guard let cardsByTheme else { return }
    let count = cardsByTheme[theme] ?? 0
    if count == 0 {
      let known = cardsByTheme.keys.sorted()
      remarks.error(step.place.line) { $0.planThemeUnknown(theme, known: known) }
    } else if pick > count {
      remarks.warning(step.place.line) { $0.planThemeUsedUp(theme, cards: count) }
    }
  }

  /// Notes a step with less time than its card is made for, or than reading it aloud takes.
  private func checkTime(
    of name: String, _ step: PlanStep, in plan: Plan, _ remarks: inout Remarks
  ) {
    // Someone alone reads as fast and as much as they like.
    guard plan.settings != [.solo], let (card, deck) = try? Library(decks).card(name) else {
      return
    }
    let heard = deck.findings(behind: card).map { WordCount.aloud($0).short }
    let words = heard.reduce(WordCount.beforeTalk(card) + WordCount.words(in: step.saysToAll), +)
    let needs = max(card.minutes, words / WordCount.aMinute + 1)
    if needs > step.minutes {
      remarks.warning(step.place.line) {
        $0.stepTooShortForCard(name, needs: needs, minutes: step.minutes)
      }
    }
  }

  private func checkModel(_ step: PlanStep, _ plan: Plan, _ remarks: inout Remarks) {
    guard let model = step.model else { return }
    if let models, !models.contains(model) {
      remarks.error(step.place.line) { $0.planModelUnknown(model, known: models.sorted()) }
    }
    if !plan.settings.contains(where: \.closesWithModel) {
      remarks.warning(step.place.line) { $0.planModelUnused }
    }
  }
}
