package import Practice

/// Builds a page about one plan: its steps with their times and what is said in each.
package struct PlanPageBuilder {
  /// Makes a builder.
  package init() {}

  /// The page about `plan`, in `language`.
  package func document(for plan: Plan, language: String) -> Document {
    let facts = [
      (Messages.audience, plan.audience ?? ""),
      (Messages.setting, plan.settings.map(\.rawValue).joined(separator: ", ")),
      (Messages.time, Messages.minutes(plan.minutes)),
    ]
    return Document(
      title: plan.title, language: language,
      elements: [
        .facts(
          facts.filter { !$0.1.isEmpty }.map { Document.Fact(name: $0.0, words: [.text($0.1)]) })
      ] + .blocks(plan.about.filter { !Self.isTitle($0) }) + steps(plan))
  }

  private func steps(_ plan: Plan) -> [Document.Element] {
    var elapsed = 0
    return plan.steps.flatMap { step -> [Document.Element] in
      let heading = "\(elapsed)–\(elapsed + step.minutes) min  \(step.title)"
      elapsed += step.minutes
      return .section(2, heading, .blocks(step.says))
    }
  }

  private static func isTitle(_ block: Block) -> Bool {
    if case .heading(level: 1, _) = block { true } else { false }
  }
}
