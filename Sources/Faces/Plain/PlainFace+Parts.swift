internal import Practice
internal import Window

extension PlainFace {
  /// The lines of `part`; none where it says nothing.
  func words(of part: Scene.Part, in scene: Scene) -> [SafeText] {
    switch part {
    case .finding(let finding, let number, let total):
      findingLines(finding, heading: Messages.findingHeading(number, of: total))
    case .front(let card):
      folded([""] + Paragraphs.spaced([card.statement] + card.setUp) + [""])
    default: folded(paragraphs(of: part, in: scene))
    }
  }

  private func paragraphs(of part: Scene.Part, in scene: Scene) -> [String] {
    switch part {
    case .contentNote(let note): note.isEmpty ? [] : Paragraphs.spaced([note, Messages.mayPass])
    case .privacyReminder: Paragraphs.spaced([Messages.privacyReminder, Messages.helpHint])
    case .says(let paragraphs): Paragraphs.spaced(paragraphs)
    case .viewsIn(let count, let total): [Messages.viewsIn(count, of: total)]
    case .firstViewsLocked: [Messages.firstViewsLocked(scene.setting)]
    case .prompt(let text, let number, let total, let notes):
      prompt(text, number, of: total, notes, in: scene)
    case .ownFirstView(let view): Messages.ownFirstView(view)
    case .movement(let movement, let positions, let role):
      self.movement(movement, positions, role: role)
    case .tryThis(let paragraphs): headed(Messages.tryThis, paragraphs)
    case .action(let action): [Messages.action(action)]
    case .review(let review, let number, let total):
      [Messages.reviewHeading(number, of: total)] + Messages.review(review)
    case .nothingToReview: [Messages.nothingToReview]
    case .question(let item, let model, let number, let total):
      question(item, model, number, of: total)
    case .actionsAgreed(let actions):
      actions.isEmpty
        ? [Messages.noActionAgreed]
        : headed(Messages.actionsAgreed, actions.map { "- " + Messages.action($0) })
    case .parked(let points): headed(Messages.parked, points.map { "- " + $0 })
    case .support(let paragraphs): headed(Messages.support, paragraphs)
    case .ended(let kind): [Messages.ended(kind)]
    case .front, .finding: []
    }
  }

  private func prompt(
    _ text: String, _ number: Int, of total: Int, _ notes: [String], in scene: Scene
  ) -> [String] {
    let isSolo = scene.setting.isPrivate
    let noted = notes.map { isSolo ? Messages.written($0) : Messages.noted($0) }
    let hint = number == 1 && !isSolo ? ["", Messages.talkHint] : []
    return [Messages.promptHeading(number, of: total, solo: isSolo), text] + noted + hint
  }

  private func question(
    _ item: Reflection.Item, _ model: String, _ number: Int, of total: Int
  ) -> [String] {
    let heading = Messages.questionHeading(item.title, model: model, number: number, of: total)
    return [heading] + Paragraphs.spaced(item.text)
      + (item.answer.map { [Messages.written($0)] } ?? [])
  }

  private func findingLines(_ finding: FindingWording, heading: String) -> [SafeText] {
    let detail = finding.detail.isEmpty ? [] : [""] + Paragraphs.spaced(finding.detail)
    let limits =
      finding.doesNotSay.isEmpty
      ? [] : ["", Messages.doesNotSay] + Paragraphs.spaced(finding.doesNotSay)
    let sources = Messages.source(finding.sources, locator: finding.locator)
    let blank = [SafeText("")]
    return folded([heading, "", finding.statement] + detail)
      + finding.charts.flatMap { blank + lines(of: $0) }
      + finding.tables.flatMap { blank + lines(of: $0) }
      + folded(limits + (sources.isEmpty ? [] : [""] + sources))
  }

  // MARK: - Before and after

  private func movement(_ movement: Movement, _ positions: [String], role: String?) -> [String] {
    switch movement {
    case .own(let before, let after): [Messages.ownMovement(before: before, after: after)]
    case .small(let moved):
      [Messages.movementHeading(role: role), Messages.smallMovement(moved), Messages.smallGroup]
    case .counts(let before, let after):
      [Messages.movementHeading(role: role)] + counts(before, after, positions)
    }
  }

  private func counts(
    _ before: [Tally.Count], _ after: [Tally.Count], _ positions: [String]
  ) -> [String] {
    let rows = MovementRows(before: before, after: after, positions: positions)
    return rows.rows.map { Messages.moved($0.label, before: $0.before, after: $0.after) }
      + rows.remarks
  }

  // MARK: - Paragraphs

  private func headed(_ heading: String, _ paragraphs: [String]) -> [String] {
    paragraphs.isEmpty ? [] : [heading] + Paragraphs.spaced(paragraphs)
  }
}
