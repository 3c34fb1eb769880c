internal import Practice
internal import Window

extension Stage {
  /// What is shown now, section by section.
  var sections: [StageSection] {
    if let overlay { return sections(of: overlay) }
    return sceneSections
  }

  /// What is shown where nothing lies over the session.
  var sceneSections: [StageSection] {
    if waitsForHands { return [handover] }
    if scene.ask == .paused { return [pause] }
    return reminder + opening + partSections + askSections
  }

  // Before and after is a moment of its own: what is to be changed comes on the next page.
  private var partSections: [StageSection] {
    guard let last = scene.parts.lastIndex(where: \.isMovement) else {
      return scene.parts.flatMap(sections)
    }
    var moment = scene.parts[...last].flatMap(sections)
    if !moment.isEmpty { moment[moment.count - 1].endsPage = true }
    return moment + scene.parts[(last + 1)...].flatMap(sections)
  }

  // Whoever takes a session up again sees what the card says before what is asked about it.
  private var reminder: [StageSection] {
    guard remindsOfCard, let card = context.card else { return [] }
    return [front(card, isAlone: true)]
  }

  // A step begins with its name; a card begins with its front, which says more.
  private var opening: [StageSection] {
    guard scene.place.phase == .opening, !hasFront, scene.ask != .nothing else { return [] }
    let title = scene.status.title
    return [StageSection([hidesSays ? .statement(title) : .heading(title)])]
  }

  private var handover: StageSection {
    let holder = scene.holder
    let words = holder.map { Messages.stageHandover(to: $0.label) } ?? [Messages.handedBack]
    let question = holder == nil ? Messages.stageHandedBack : Messages.stageHandoverQuestion
    return StageSection(
      [.heading(words[0])] + words.dropFirst().flatMap { [.gap, .text($0)] }
        + [.gap, .text(question)], lift: .middle)
  }

  private var pause: StageSection {
    StageSection(
      [.heading(Messages.pausedHeading), .gap, .text(Messages.pausedWords)], lift: .middle)
  }

  // MARK: - Hidden figures

  /// Whether only the sentence of a finding is open so far, whatever lies over it.
  var hasHiddenFigures: Bool {
    guard !isRevealed, !waitsForHands, scene.ask == .goOn else { return false }
    return scene.parts.contains { if case .finding = $0 { true } else { false } }
  }

  /// Whether only the sentence of a finding is shown so far.
  var isHidingFigures: Bool { overlay == nil && hasHiddenFigures }

  /// The number of the last block that is shown before the figures are.
  var lastShownBlock: Int {
    let blocks = sceneSections.flatMap(\.blocks)
    let statement = blocks.lastIndex { if case .statement = $0 { true } else { false } }
    return statement ?? max(0, blocks.count - 1)
  }

  // MARK: - Parts

  private func sections(of part: Scene.Part) -> [StageSection] {
    switch part {
    case .contentNote(let note):
      note.isEmpty ? [] : [StageSection(Self.blocks([note, Messages.mayPass]))]
    case .privacyReminder:
      [StageSection(Self.blocks([Messages.privacyReminder, Messages.stageHelpHint]))]
    case .says(let paragraphs): says(paragraphs)
    case .front(let card): [front(card, isAlone: scene.place.phase == .opening)]
    case .viewsIn: []
    case .firstViewsLocked: hasPrompt ? [] : [StageSection(locked)]
    case .prompt(let text, let number, let total, let notes):
      [talk(text, number, of: total, notes)]
    case .finding(let finding, let number, let total): self.finding(finding, number, of: total)
    case .ownFirstView(let view):
      [StageSection(Messages.ownFirstView(view).map { .text($0, .quiet) })]
    case .movement(let movement, let positions, let role):
      [self.movement(movement, positions, role: role)]
    case .tryThis(let paragraphs): Self.headed(Messages.tryThis, paragraphs)
    case .action(let action): [StageSection([.text(Messages.action(action))])]
    case .review(let review, let number, let total):
      [
        StageSection(
          [.heading(Messages.reviewHeading(number, of: total)), .gap]
            + Messages.review(review).map { .text($0) })
      ]
    case .nothingToReview: [StageSection([.text(Messages.nothingToReview)])]
    case .question(let item, let model, let number, let total):
      [question(item, model, number, of: total)]
    case .actionsAgreed(let actions): agreed(actions)
    case .parked(let points): Self.headed(Messages.parked, points.map { "- " + $0 })
    case .support(let paragraphs): Self.headed(Messages.support, paragraphs)
    case .ended(let kind):
      [StageSection([.statement(Messages.ended(kind))])]
    }
  }

  /// What is said at a step, where it is not for the facilitator of a card alone.
  private func says(_ paragraphs: [String]) -> [StageSection] {
    guard !hidesSays, !paragraphs.isEmpty else { return [] }
    return [StageSection(Self.blocks(paragraphs))]
  }

  /// Whether what is said stays off the screen: a room reads the card's front and nothing beside it,
  /// and where the facilitator has a window of their own it stands there at every step.
  var hidesSays: Bool { scene.setting.hasFacilitator && (context.isFollowed || hasFront) }

  private var hasFront: Bool {
    scene.parts.contains { if case .front = $0 { true } else { false } }
  }

  private func front(_ card: CardWording, isAlone: Bool) -> StageSection {
    let setUp = card.setUp.isEmpty ? [] : [.gap] + Self.blocks(card.setUp)
    return StageSection(
      [.statement(card.statement)] + setUp, lift: isAlone ? .middle : .raised, isAlone: isAlone)
  }

  private var hasPrompt: Bool {
    scene.parts.contains { if case .prompt = $0 { true } else { false } }
  }

  private var locked: [StageBlock] {
    [.text(Messages.firstViewsLocked(scene.setting), .quiet)]
  }

  private func talk(
    _ text: String, _ number: Int, of total: Int, _ notes: [String]
  ) -> StageSection {
    let isSolo = scene.setting.isPrivate
    let noted = notes.map {
      StageBlock.text(isSolo ? Messages.written($0) : Messages.noted($0), .quiet)
    }
    let heading = Messages.promptHeading(number, of: total, solo: isSolo)
    let blocks: [StageBlock] =
      if showsAllPrompts, let prompts = context.card?.prompts, prompts.count == total {
        prompts.enumerated().flatMap { index, prompt -> [StageBlock] in
          let item = StageBlock.choice(
            key: "\(index + 1)", words: prompt, isChosen: index + 1 == number, hasCursor: false)
          return index == 0 ? [item] : [.gap, item]
        }
      } else {
        [.statement(text)]
      }
    let lead = scene.parts.contains(.firstViewsLocked) ? locked + [.gap] : []
    return StageSection(
      lead + [.heading(heading), .gap] + blocks + (noted.isEmpty ? [] : [.gap]) + noted)
  }

  private func question(
    _ item: Reflection.Item, _ model: String, _ number: Int, of total: Int
  ) -> StageSection {
    let heading = Messages.questionHeading(item.title, model: model, number: number, of: total)
    return StageSection(
      [.heading(heading)] + (item.text.isEmpty ? [] : [.gap]) + Self.blocks(item.text))
  }

  private func agreed(_ actions: [Action]) -> [StageSection] {
    actions.isEmpty
      ? [StageSection([.text(Messages.noActionAgreed)])]
      : Self.headed(Messages.actionsAgreed, actions.map { "- " + Messages.action($0) })
  }

  // MARK: - Findings and movement

  private func finding(_ finding: FindingWording, _ number: Int, of total: Int) -> [StageSection] {
    let heading = Messages.findingHeading(number, of: total)
    return [StageSection([.heading(heading), .gap, .statement(finding.statement)])]
      + finding.charts.map(Self.chart)
      + (finding.detail.isEmpty ? [] : [StageSection(Self.blocks(finding.detail))])
      + finding.tables.map(Self.table)
      + Self.limits(finding)
  }

  // Where it comes from stands under what it does not say, so that a projector shows both together.
  private static func limits(_ finding: FindingWording) -> [StageSection] {
    let sources = Messages.source(finding.sources, locator: finding.locator)
    let cited = sources.map { StageBlock.text($0, .quiet) }
    guard var section = headed(Messages.doesNotSay, finding.doesNotSay).first else {
      return cited.isEmpty ? [] : [StageSection(cited)]
    }
    section.blocks += (cited.isEmpty ? [] : [.gap]) + cited
    return [section]
  }

  private static func chart(_ chart: Chart) -> StageSection {
    StageSection(
      [.heading(Messages.figure(chart.title)), .bars(chart)]
        + (chart.note.map { [.text(Messages.sentence($0), .quiet)] } ?? []))
  }

  private static func table(_ table: FigureTable) -> StageSection {
    let notes = FigureLines(width: nil).notes(of: table).map { StageBlock.text($0.string, .quiet) }
    return StageSection([.heading(Messages.figure(table.title)), .table(table)] + notes)
  }

  private func movement(
    _ movement: Movement, _ positions: [String], role: String?
  ) -> StageSection {
    let heading = StageBlock.heading(Messages.movementHeading(role: role))
    switch movement {
    case .own(let before, let after):
      return StageSection(
        [.statement(Messages.ownMovement(before: before, after: after))])
    case .small(let moved):
      return StageSection(
        [
          heading, .gap, .statement(Messages.smallMovement(moved)), .gap,
          .text(Messages.smallGroup, .quiet),
        ])
    case .counts(let before, let after):
      let rows = MovementRows(before: before, after: after, positions: positions)
      let bars: [StageBlock] = rows.rows.isEmpty ? [] : [.movement(rows), .gap]
      return StageSection(
        [heading, .gap] + bars + rows.remarks.map { .text($0, .quiet) })
    }
  }

  // MARK: - Paragraphs

  /// Paragraphs set apart by blank rows, list items kept together.
  static func blocks(_ paragraphs: [String], _ style: Style = .body) -> [StageBlock] {
    Paragraphs.spaced(paragraphs).map { $0.isEmpty ? .gap : .text($0, style) }
  }

  /// Paragraphs under a heading; nothing where there are none.
  static func headed(_ heading: String, _ paragraphs: [String]) -> [StageSection] {
    paragraphs.isEmpty ? [] : [StageSection([.heading(heading), .gap] + blocks(paragraphs))]
  }
}

extension Scene.Part {
  fileprivate var isMovement: Bool {
    if case .movement = self { true } else { false }
  }
}
