internal import Practice
internal import Window

extension PlainFace {
  /// The lines of `part`; none where it says nothing.
  func words(of part: Scene.Part, in scene: Scene) -> [SafeText] {
    switch part {
    case .finding(let finding, let number, let total):
      findingLines(finding, heading: language.findingHeading(finding, number, of: total))
    case .front(let card):
      folded([""] + Paragraphs.spaced([card.statement] + card.setUp) + [""])
    default: folded(paragraphs(of: part, in: scene))
    }
  }

  private func paragraphs(of part: Scene.Part, in scene: Scene) -> [String] {
    switch part {
    case .contentNote(let note): note.isEmpty ? [] : Paragraphs.spaced([note, language.mayPass])
    case .privacyReminder: Paragraphs.spaced([language.privacyReminder, language.helpHint])
    case .says(let paragraphs): Paragraphs.spaced(paragraphs)
    case .viewsIn(let count, let total): [language.viewsIn(count, of: total)]
    case .firstViewsLocked: [language.firstViewsLocked(scene.setting)]
    case .prompt(let text, let number, let total, let notes):
      prompt(text, number, of: total, notes, in: scene)
    case .ownFirstView(let view): language.ownFirstView(view)
    case .earlierView(let earlier, let now): [""] + language.earlierView(earlier, now: now)
    case .earlierCounts(let earlier, let findings): [""] + earlier.lines(findings, language)
    case .earlierGone: ["", language.earlierGone]
    case .returnOffered(let offer): [language.returnOffered(offer)]
    case .movement(let movement, let positions, let role):
      self.movement(movement, positions, role: role)
    case .tryThis(let paragraphs): headed(language.tryThis, paragraphs)
    case .action(let action): [language.action(action)]
    case .review(let review, let number, let total):
      [language.reviewHeading(number, of: total)] + language.review(review)
    case .nothingToReview: [language.nothingToReview]
    case .question(let item, let model, let number, let total):
      question(item, model, number, of: total)
    case .actionsAgreed(let actions):
      actions.isEmpty
        ? [language.noActionAgreed]
        : headed(language.actionsAgreed, actions.map { "- " + language.action($0) })
    case .reasonsInSummary(let shared, let kept, let isAsked):
      [language.reasonsInSummary(shared: shared, kept: kept, isAsked: isAsked)]
        + (language.reasonsHint(kept: kept, isAsked: isAsked).map { [$0] } ?? [])
    case .parked(let points): headed(language.parked, points.map { "- " + $0 })
    case .support(let paragraphs): headed(language.support, paragraphs)
    case .ended(let kind): [language.ended(kind)]
    case .front, .finding: []
    }
  }

  private func prompt(
    _ text: String, _ number: Int, of total: Int, _ notes: [String], in scene: Scene
  ) -> [String] {
    let isSolo = scene.setting.isPrivate
    let noted = notes.map { isSolo ? language.written($0) : language.noted($0) }
    let hint = number == 1 && !isSolo ? ["", language.talkHint] : []
    return [language.promptHeading(number, of: total, solo: isSolo), text] + noted + hint
  }

  private func question(
    _ item: Reflection.Item, _ model: String, _ number: Int, of total: Int
  ) -> [String] {
    let heading = language.questionHeading(item.title, model: model, number: number, of: total)
    return [heading] + Paragraphs.spaced(item.text)
      + (item.answer.map { [language.written($0)] } ?? [])
  }

  private func findingLines(_ finding: FindingWording, heading: String) -> [SafeText] {
    let detail = finding.detail.isEmpty ? [] : [""] + Paragraphs.spaced(finding.detail)
    let limits =
      finding.doesNotSay.isEmpty
      ? [] : ["", language.doesNotSay] + Paragraphs.spaced(finding.doesNotSay)
    let sources = language.source(finding.sources, locator: finding.locator)
    let blank = [SafeText("")]
    return folded([heading, "", finding.statement] + detail)
      + finding.charts.flatMap { blank + lines(of: $0) }
      + finding.tables.flatMap { blank + lines(of: $0) }
      + folded(limits + (sources.isEmpty ? [] : [""] + sources))
  }

  // MARK: - Before and after

  private func movement(_ movement: Movement, _ positions: [String], role: String?) -> [String] {
    switch movement {
    case .own(let views):
      [language.ownMovement(views)]
    case .small(let moved):
      [
        language.movementHeading(role: role), language.smallMovement(moved),
        language.smallGroup,
      ]
    case .counts(let counts):
      [language.movementHeading(role: role)]
        + MovementRows(counts, positions: positions, language).lines(language)
    }
  }

  // MARK: - Paragraphs

  private func headed(_ heading: String, _ paragraphs: [String]) -> [String] {
    paragraphs.isEmpty ? [] : [heading] + Paragraphs.spaced(paragraphs)
  }
}

// Bars and columns say nothing read aloud: a figure stands with its words, a line each.
extension PlainFace {
  /// A chart: its title, a line for each figure, its note.
  func lines(of chart: Chart) -> [SafeText] {
    folded(
      [FigureLines.words(chart.title)]
        + chart.bars.map { "- \($0.label): \(FigureLines.words($0.figure, unit: chart.unit))" }
        + (chart.note.map { [Paragraphs.sentence($0)] } ?? []))
  }

  /// A table: its title, each row with its columns named, its note.
  func lines(of table: FigureTable) -> [SafeText] {
    let figures = FigureLines(width: width)
    return folded([FigureLines.words(table.title)]) + figures.namedRows(of: table)
      + figures.notes(of: table)
  }
}
