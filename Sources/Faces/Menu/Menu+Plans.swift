internal import Practice
internal import Window

extension Menu {
  /// The plans that suit.
  func plansContent(_ use: MenuPage.PlanUse) -> MenuContent {
    let plans = suitable(use)
    let settings: [Setting] = if case .session = use { [] } else { Setting.allCases }
    return MenuContent(
      title: language.plansTitle(use), count: plans?.count,
      empty: plans == nil ? language.readingPlans : language.noPlans,
      filters: [
        weightFilter(Card.Weight.allCases.filter(planWeights.values.contains)) {
          [planWeights] item in
          plans.flatMap { planWeights[$0[item].id] }
        },
        settingFilter(settings) { item, setting in plans?[item].settings.contains(setting) == true
        },
        minutesFilter(plans?.map(\.minutes).range) { plans?[$0].minutes ?? 0 },
      ].compactMap { $0 },
      item: { index in MenuItem(plans.map { language.plan($0[index]) } ?? "") },
      text: { index in plans.map { text(of: $0[index]) } ?? [] },
      open: { menu, item in plans.map { menu.open($0[item], use) } ?? nil })
  }

  private func suitable(_ use: MenuPage.PlanUse) -> [Plan]? {
    guard case .session(let setting) = use else { return plans }
    return plans?.suitable(for: setting)
  }

  private func text(of plan: Plan) -> [ReadingPart] {
    let about = plan.about.dropFirst(Self.isTitle(plan.about.first) ? 1 : 0)
    return [.heading(plan.title)] + (plan.audience.map { [.quiet(language.planFor($0))] } ?? [])
      + [.heading(language.stepsHeading)] + plan.steps.map { .item(language.step($0)) }
      + PlainText.paragraphs(Array(about)).map(ReadingPart.words)
  }

  private static func isTitle(_ block: Block?) -> Bool {
    if case .heading(level: 1, _) = block { true } else { false }
  }

  private mutating func open(_ plan: Plan, _ use: MenuPage.PlanUse) -> MenuRequest? {
    var wish = SessionWish(setting: .solo, subject: .plan(plan.id), title: plan.title)
    switch use {
    case .handout: return open(.handoutKinds(HandoutRequest(plan: plan.id)))
    case .session(let setting): wish.setting = setting
    case .browsing:
      guard let only = plan.settings.first, plan.settings.count == 1 else {
        return open(.settings(wish))
      }
      wish.setting = only
    }
    return complete(wish)
  }
}

// MARK: - What cards and plans are narrowed by

extension Menu {
  /// How much is asked of people; nil where there's nothing to choose.
  func weightFilter(
    _ weights: [Card.Weight], of weight: @escaping (_ item: Int) -> Card.Weight?
  ) -> MenuFilter? {
    weights.count < 2
      ? nil
      : MenuFilter(command: .weight, options: weights.map(language.weight)) {
        weight($0) == weights[$1]
      }
  }

  /// Who something is for; nil where there's nothing to choose.
  func settingFilter(
    _ settings: [Setting], suits: @escaping (_ item: Int, Setting) -> Bool
  ) -> MenuFilter? {
    settings.count < 2
      ? nil
      : MenuFilter(command: .setting, options: settings.map(language.setting)) {
        suits($0, settings[$1])
      }
  }

  private static let lengths = [5, 10, 15, 20, 30, 45, 60, 90, 120, 180]

  /// How long it takes at most, in steps that some of them pass; nil where there's nothing to choose.
  func minutesFilter(
    _ range: ClosedRange<Int>?, of minutes: @escaping (_ item: Int) -> Int
  ) -> MenuFilter? {
    let steps = range.map { range in
      Self.lengths.filter { range.contains($0) && $0 < range.upperBound }
    }
    guard let steps, !steps.isEmpty else { return nil }
    return MenuFilter(command: .minutes, options: steps.map(language.upTo)) {
      minutes($0) <= steps[$1]
    }
  }
}
