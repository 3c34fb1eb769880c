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
    return reminder + lobby + opening + partSections + askSections
  }

  // Whoever comes in sees first how to take part.
  private var lobby: [StageSection] {
    guard let phones = context.phones, scene.status.step == 1, scene.place.phase == .opening,
      scene.ask != .nothing
    else { return [] }
    return [phoneSection(phones)]
  }

  /// The pattern and the address, with how many have joined.
  func phoneSection(_ phones: PhonesShown) -> StageSection {
    guard case .ready(let address, let code) = phones.state else {
      return StageSection(Self.blocks(language.phones(phones)), isAlone: true)
    }
    let words: [StageBlock] =
      [
        .text(language.joinHeading), .gap, .statement(PhonesShown.short(address)), .gap,
        .heading(language.haveJoined(phones.joined)),
      ] + language.joinNotes(phones).flatMap { [.gap, .text($0, .quiet)] }
    return StageSection([.code(CodeRows(code: code, words: words))], isAlone: true)
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
    let duties = scene.duties.map { [StageBlock.gap, .text(language.duties($0))] } ?? []
    return [StageSection([saysToRoom.isEmpty ? .statement(title) : .heading(title)] + duties)]
  }

  private var handover: StageSection {
    let holder = scene.holder
    let words =
      holder.map { language.handover(to: $0.label) + [language.reasonGoes(scene.sharesReasons)] }
      ?? [language.handedBack]
    let question = holder == nil ? language.handedBackQuestion : language.handoverQuestion
    return StageSection(
      [.heading(words[0])] + words.dropFirst().flatMap { [.gap, .text($0)] }
        + [.gap, .text(question)], lift: .middle)
  }

  private var pause: StageSection {
    StageSection(
      [.heading(language.pausedHeading), .gap, .text(language.pausedWords)], lift: .middle)
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
      note.isEmpty ? [] : [StageSection(Self.blocks([note, language.mayPass]))]
    case .privacyReminder:
      [StageSection(Self.blocks([language.privacyReminder, language.helpHint]))]
    case .says(let paragraphs): says(paragraphs)
    case .front(let card): [front(card, isAlone: scene.place.phase == .opening)]
    case .viewsIn: []
    case .firstViewsLocked: hasPrompt ? [] : [StageSection(locked)]
    case .prompt(let text, let number, let total, let notes):
      [talk(text, number, of: total, notes)]
    case .finding(let finding, let number, let total): self.finding(finding, number, of: total)
    case .ownFirstView(let view):
      [StageSection(language.ownFirstView(view).map { .text($0, .quiet) })]
    case .earlierView(let earlier, let now):
      [StageSection(language.earlierView(earlier, now: now).map { .text($0) })]
    case .earlierCounts(let earlier, let findings): [self.earlier(earlier, findings)]
    case .earlierGone: [StageSection([.text(language.earlierGone, .quiet)])]
    case .returnOffered(let offer): [StageSection([.text(language.returnOffered(offer))])]
    case .movement(let movement, let positions, let role):
      [self.movement(movement, positions, role: role)]
    case .tryThis(let paragraphs): Self.headed(language.tryThis, paragraphs)
    case .action(let action): [StageSection([.text(language.action(action))])]
    case .review(let review, let number, let total):
      [
        StageSection(
          [.heading(language.reviewHeading(number, of: total)), .gap]
            + language.review(review).map { .text($0) })
      ]
    case .nothingToReview: [StageSection([.text(language.nothingToReview)])]
    case .question(let item, let model, let number, let total):
      [question(item, model, number, of: total)]
    case .actionsAgreed(let actions): agreed(actions)
    case .reasonsInSummary(let shared, let kept, let isAsked):
      [
        StageSection([
          .text(language.reasonsInSummary(shared: shared, kept: kept, isAsked: isAsked), .quiet)
        ])
      ]
    case .parked(let points): Self.headed(language.parked, points.map { "- " + $0 })
    case .support(let paragraphs): Self.headed(language.support, paragraphs)
    case .ended(let kind):
      [StageSection([.statement(language.ended(kind))])]
    }
  }

  // What a room is told stands as large as a card's front.
  private func says(_ paragraphs: [String]) -> [StageSection] {
    guard scene.setting.hasLeader else { return [StageSection(Self.blocks(paragraphs))] }
    let said = Paragraphs.spaced(paragraphs).map { $0.isEmpty ? StageBlock.gap : .statement($0) }
    return saysToRoom.isEmpty ? [] : [StageSection(said)]
  }

  /// What the plan says to everyone: beside a card's front the room reads nothing else.
  var saysToRoom: [String] {
    guard !scene.setting.hasFacilitator || !hasFront else { return [] }
    return scene.parts.flatMap { part -> [String] in
      if case .says(let paragraphs) = part { paragraphs } else { [] }
    }
  }

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
    [.text(language.firstViewsLocked(scene.setting), .quiet)]
  }

  private func talk(
    _ text: String, _ number: Int, of total: Int, _ notes: [String]
  ) -> StageSection {
    let isSolo = scene.setting.isPrivate
    let noted = notes.map {
      StageBlock.text(isSolo ? language.written($0) : language.noted($0), .quiet)
    }
    let heading = language.promptHeading(number, of: total, solo: isSolo)
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
    let heading = language.questionHeading(item.title, model: model, number: number, of: total)
    return StageSection(
      [.heading(heading)] + (item.text.isEmpty ? [] : [.gap]) + Self.blocks(item.text))
  }

  private func agreed(_ actions: [Action]) -> [StageSection] {
    actions.isEmpty
      ? [StageSection([.text(language.noActionAgreed)])]
      : Self.headed(language.actionsAgreed, actions.map { "- " + language.action($0) })
  }

  // MARK: - Findings and movement

  private func finding(_ finding: FindingWording, _ number: Int, of total: Int) -> [StageSection] {
    let heading = language.findingHeading(finding, number, of: total)
    return [StageSection([.heading(heading), .gap, .statement(finding.statement)])]
      + finding.charts.map(Self.chart)
      + (finding.detail.isEmpty ? [] : [StageSection(Self.blocks(finding.detail))])
      + finding.tables.map(Self.table)
      + limits(finding)
  }

  // Where it comes from stands under what it does not say, so that a projector shows both together.
  private func limits(_ finding: FindingWording) -> [StageSection] {
    let sources = language.source(finding.sources, locator: finding.locator)
    let cited = sources.map { StageBlock.text($0, .quiet) }
    guard var section = Self.headed(language.doesNotSay, finding.doesNotSay).first else {
      return cited.isEmpty ? [] : [StageSection(cited)]
    }
    section.blocks += (cited.isEmpty ? [] : [.gap]) + cited
    return [section]
  }

  private static func chart(_ chart: Chart) -> StageSection {
    StageSection(
      [.heading(FigureLines.words(chart.title)), .bars(chart)]
        + (chart.note.map { [.text(Paragraphs.sentence($0), .quiet)] } ?? []))
  }

  private static func table(_ table: FigureTable) -> StageSection {
    let notes = FigureLines(width: nil).notes(of: table).map { StageBlock.text($0.string, .quiet) }
    return StageSection([.heading(FigureLines.words(table.title)), .table(table)] + notes)
  }

  private func movement(
    _ movement: Movement, _ positions: [String], role: String?
  ) -> StageSection {
    let heading = StageBlock.heading(language.movementHeading(role: role))
    switch movement {
    case .own(let views):
      return StageSection(
        [.statement(language.ownMovement(views))])
    case .small(let moved):
      return StageSection(
        [
          heading, .gap, .statement(language.smallMovement(moved)), .gap,
          .text(language.smallGroup, .quiet),
        ])
    case .counts(let counts):
      let rows = MovementRows(counts, positions: positions, language)
      let bars: [StageBlock] = rows.rows.isEmpty ? [] : [.movement(rows), .gap]
      return StageSection(
        [heading, .gap] + bars + rows.remarks.map { .text($0, .quiet) })
    }
  }

  // Beside today's: both on one screen, where there is room for them.
  private func earlier(_ earlier: EarlierCounts, _ findings: [String]) -> StageSection {
    let beside = language.besideEarlier(findings: findings).map { StageBlock.text($0) }
    guard case .counts(let counts) = earlier.movement else {
      let lines = earlier.lines([], language).dropFirst().dropLast().map { StageBlock.text($0) }
      return StageSection([.heading(language.earlierCounts(earlier.day))] + lines + beside)
    }
    let rows = MovementRows(counts, positions: earlier.positions, language).withoutScore(language)
    return StageSection(
      [.heading(language.earlierCounts(earlier.day)), .movement(rows), .gap]
        + rows.remarks.map { .text($0, .quiet) } + beside)
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
