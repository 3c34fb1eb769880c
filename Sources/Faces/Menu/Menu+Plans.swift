internal import Practice
internal import Window

extension Menu {
  /// The plans that suit.
  func plansContent(_ use: MenuPage.PlanUse) -> MenuContent {
    let suitable = suitable(use)
    return MenuContent(
      title: language.plansTitle(use), count: suitable?.count,
      empty: suitable == nil ? language.readingPlans : language.noPlans,
      item: { index in MenuItem(suitable.map { language.plan($0[index]) } ?? "") },
      text: { index in suitable.map { text(of: $0[index]) } ?? [] })
  }

  private func suitable(_ use: MenuPage.PlanUse) -> [Plan]? {
    guard let plans else { return nil }
    guard case .session(let setting) = use else { return plans.inOrder }
    return plans.suitable(for: setting)
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

  /// Goes on with the chosen plan.
  mutating func openPlan(_ item: Int, _ use: MenuPage.PlanUse) -> MenuRequest? {
    guard let plan = suitable(use)?[item] else { return nil }
    switch use {
    case .handout: open(.handoutKinds(HandoutRequest(plan: plan.id)))
    case .session(let setting):
      return complete(SessionWish(setting: setting, subject: .plan(plan.id), title: plan.title))
    }
    return nil
  }
}
