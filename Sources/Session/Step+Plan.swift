internal import Practice

extension Step {
  /// Takes over a plan's step; its card and its model are added by the opening.
  init(_ planned: PlanStep) {
    self.init(
      kind: planned.kind, title: planned.title, minutes: planned.minutes,
      says: PlainText.paragraphs(planned.says))
  }
}
