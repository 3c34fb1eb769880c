package import Practice
internal import Window

/// What the facilitator's second window tells of a session: notes, what comes next, views, points, actions.
package struct FollowerNotes: Sendable {
  /// Paragraphs under a heading.
  struct Section: Hashable {
    /// The heading.
    var heading: String
    /// The paragraphs.
    var paragraphs: [String]
  }

  let record: SessionRecord
  let scene: Scene

  /// Takes a session as it stands, and what it shows.
  package init(_ record: SessionRecord, _ scene: Scene) {
    self.record = record
    self.scene = scene
  }

  /// The session's status, a card step named by its card as on the main screen.
  var status: Scene.Status {
    var status = scene.status
    if let card = step.round?.card { status.title = card.title }
    return status
  }

  /// The notes as lines, but for what stood in `previous` already.
  package func lines(after previous: FollowerNotes?) -> [SafeText] {
    let isNewStep = previous?.scene.status.step != scene.status.step
    let known = isNewStep ? [] : previous?.sections ?? []
    let heading = isNewStep ? [["", Messages.heading(scene.status)]] : []
    let news = sections.filter { !known.contains($0) }.map {
      ["", "\($0.heading):"] + $0.paragraphs
    }
    return (heading + news).joined().map { SafeText.line($0) }
  }

  /// The sections in order; those that would say nothing are left out.
  var sections: [Section] {
    [
      Section(heading: Messages.followShown, paragraphs: shown),
      Section(heading: Messages.followNext, paragraphs: next),
      Section(heading: Messages.followViews, paragraphs: views),
      Section(heading: Messages.followSays, paragraphs: step.says),
      Section(heading: Messages.followNotes, paragraphs: scene.facilitatorNotes),
      Section(heading: Messages.followNoted, paragraphs: noted),
      Section(
        heading: Messages.followParked, paragraphs: record.parked.map { "- \($0.text)" }),
      Section(
        heading: Messages.followActions,
        paragraphs: record.actions.map { "- \(Messages.action($0))" }),
    ].filter { !$0.paragraphs.isEmpty }
  }

  var step: Step { record.steps[record.current] }
  var place: Place { step.place }

  // MARK: - What the room sees

  private var shown: [String] {
    if record.ending != nil { return [Messages.ended(record.ending?.kind ?? .early)] }
    let paused = record.paused ? [Messages.followPaused] : []
    return paused + onTheScreen
  }

  private var onTheScreen: [String] {
    guard let round = step.round else { return withoutCard }
    switch place {
    case .opening: return [Messages.followFront, round.card.statement]
    case .views: return viewsBeingTaken(of: round)
    case .talk(let prompt): return self.prompt(prompt, of: round)
    case .finding(let finding): return self.finding(finding, of: round)
    case .action: return [Messages.followAction]
    case .review, .reflection, .finished: return []
    }
  }

  private var withoutCard: [String] {
    switch place {
    case .review(let index, _):
      record.reviews.indices.contains(index)
        ? [Messages.reviewHeading(index + 1, of: record.reviews.count)]
          + Messages.review(record.reviews[index]) : []
    case .reflection(let index): question(index)
    default: []
    }
  }

  private func viewsBeingTaken(of round: Round) -> [String] {
    let isFirst = place.phase == .firstViews
    let whose: String
    switch scene.ask {
    case .position(let person, _, _), .confidence(let person, _), .reason(let person, _):
      whose = person.map { Messages.followKeyboard($0.label) } ?? ""
    case .tally(let role, _, _, _): whose = role.map(Messages.followCounting) ?? ""
    default: whose = ""
    }
    return [Messages.followTaking(first: isFirst), whose, round.card.statement].filter {
      !$0.isEmpty
    }
  }

  // MARK: - Its parts, now or next

  func prompt(_ index: Int, of round: Round) -> [String] {
    guard round.card.prompts.indices.contains(index) else { return [] }
    let heading = Messages.promptHeading(
      index + 1, of: round.card.prompts.count, solo: record.setting.isPrivate)
    return ["\(heading) \(round.card.prompts[index])"]
  }

  func finding(_ index: Int, of round: Round) -> [String] {
    guard round.card.findings.indices.contains(index) else { return [] }
    let heading = Messages.findingHeading(index + 1, of: round.card.findings.count)
    return ["\(heading) \(round.card.findings[index].statement)"]
  }

  func question(_ index: Int) -> [String] {
    guard let reflection = step.reflection, reflection.items.indices.contains(index) else {
      return []
    }
    return [
      Messages.questionHeading(
        reflection.items[index].title, model: reflection.title, number: index + 1,
        of: reflection.items.count)
    ]
  }

  // MARK: - What was said

  private var noted: [String] {
    guard let round = step.round else { return step.notes.map { "- \($0.text)" } }
    return round.notes.map { "- \($0.text)" }
  }

  private var views: [String] {
    guard let round = step.round else { return [] }
    let isFirstOver = ![.opening, .firstViews].contains(place.phase)
    let isSecondOver = [.action, .finished].contains(place.phase)
    return words(
      of: ViewsSpread(first: true, of: round, in: record, isOver: isFirstOver), first: true)
      + words(
        of: ViewsSpread(first: false, of: round, in: record, isOver: isSecondOver), first: false)
  }

  private func words(of spread: ViewsSpread, first: Bool) -> [String] {
    // One count of the whole room is there or not: a number of it says nothing.
    let isNow = spread.total > 1 && place.phase == (first ? .firstViews : .secondViews)
    guard spread.given > 0 || isNow, record.setting.tellsCounts else { return [] }
    let given = Messages.followViewsIn(spread.given, of: spread.total, first: first)
    guard let counts = spread.counts else { return [given] }
    return [given] + counts.map { "- \(Messages.position($0.position)): \($0.people)" }
  }

  // MARK: - What comes next

  /// What comes after what is shown now.
  var next: [String] {
    guard record.ending == nil else { return [] }
    return step.round.map(nextInRound) ?? nextInStep
  }

  private func nextInRound(_ round: Round) -> [String] {
    switch place {
    case .opening: [Messages.followTaking(first: true)]
    case .views(.beforeTalk, _): talk(0, round)
    case .talk(let prompt): talk(prompt + 1, round)
    case .views(.afterTalk, _): findings(0, round)
    case .finding(let finding): findings(finding + 1, round)
    case .views(.afterFinding, _): [Messages.followAction]
    case .action, .finished, .review, .reflection: nextStep
    }
  }

  private func talk(_ turn: Int, _ round: Round) -> [String] {
    turn < round.card.prompts.count ? prompt(turn, of: round) : findings(0, round)
  }

  private func findings(_ turn: Int, _ round: Round) -> [String] {
    turn < round.card.findings.count
      ? finding(turn, of: round) : [Messages.followTaking(first: false)]
  }

  private var nextInStep: [String] {
    let turn = place == .opening ? 0 : place.turn + 1
    switch step.kind {
    case .actions where turn < record.reviews.count:
      return [
        Messages.reviewHeading(turn + 1, of: record.reviews.count)
          + " \(Messages.action(record.reviews[turn].action))"
      ]
    case .close:
      let following = question(turn)
      return following.isEmpty ? nextStep : following
    default: return nextStep
    }
  }

  private var nextStep: [String] {
    let ahead = record.steps.indices.first {
      $0 > record.current && ![.done, .skipped].contains(record.steps[$0].status)
    }
    guard let ahead else { return [Messages.followLast] }
    let step = record.steps[ahead]
    let heading = Messages.followStep(
      ahead + 1, of: record.steps.count, title: step.title, minutes: step.minutes)
    return [heading] + (step.round.map { [$0.card.statement] } ?? [])
  }
}

/// How many views of a card are in, and how they are spread where nobody's own can be worked out.
struct ViewsSpread: Hashable {
  /// How many people's views, or groups' counts, are in.
  let given: Int
  /// How many there will be.
  let total: Int
  /// How many took each position, last those who passed; nil while views are missing, and of a
  /// small group that gives them by turns always.
  let counts: [Tally.Count]?

  /// Takes the views of `round` in `record`: the first ones, or those after the finding.
  ///
  /// - Parameter isOver: Whether the time for giving them is past, with some still missing.
  init(first: Bool, of round: Round, in record: SessionRecord, isOver: Bool) {
    let views = first ? round.first : round.second
    let byTurns = !record.capture.isCounted
    given = byTurns ? views.each.count : views.tallies.count
    total =
      byTurns
      ? (round.present.isEmpty ? record.present : round.present).count
      : max(1, record.roleGroups.count)
    let smallest = Movement.smallestCountedGroup
    // Counts of raised hands are the facilitator's own; views given in private are not.
    let mayBeTold = !byTurns || (given >= smallest && total >= smallest)
    counts =
      mayBeTold && given > 0 && (given >= total || isOver)
      ? views.counts(of: round.card.positions, participants: record.participants) : nil
  }
}
