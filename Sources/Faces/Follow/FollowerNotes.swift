internal import Practice
internal import Window

/// What the second window tells about, in its order.
package enum FollowerTopic: Equatable, Sendable {
  case says, phones, shown, next, views, earlier, notes, noted, parked, actions, saysElse
}

/// What the facilitator's second window tells of a session: notes, what comes next, views, points, actions.
struct FollowerNotes: Sendable {
  /// Paragraphs under a heading.
  struct Section: Equatable {
    let topic: FollowerTopic
    let paragraphs: [String]
  }

  let record: SessionRecord
  let scene: Scene
  /// When it ends, in minutes after midnight.
  let ends: Int?
  /// Where phones find it; nil where people aren't on phones.
  let phones: PhonesShown?
  let words: any FollowerWords

  /// Takes a session as it stands, and what it shows.
  init(
    _ record: SessionRecord, _ scene: Scene, ends: Int? = nil, phones: PhonesShown? = nil,
    _ words: any FollowerWords
  ) {
    self.phones = phones
    self.record = record
    self.scene = scene
    self.ends = ends
    self.words = words
  }

  /// The session's status, a card step named by its card as on the main screen.
  var status: Scene.Status {
    var status = scene.status
    if let card = step.round?.card { status.title = card.title }
    return status
  }

  /// The notes as lines, but for what stood in `previous` already.
  func lines(after previous: FollowerNotes?) -> [String] {
    let isNewStep = previous?.scene.status.step != scene.status.step
    let known = isNewStep ? [] : previous?.sections ?? []
    let pace = scene.status.pace.map { [words.pace($0, ends: ends)] } ?? []
    let heading = isNewStep ? [["", words.heading(scene.status)] + pace] : []
    let news = sections.compactMap { $0.news(after: known) }.map {
      ["", "\(words.heading($0.topic)):"] + $0.paragraphs
    }
    return (heading + news).joined().map { $0 }
  }

  /// The sections in order; those that would say nothing are left out.
  var sections: [Section] {
    [
      Section(topic: .says, paragraphs: says.now),
      Section(topic: .phones, paragraphs: onPhones),
      Section(topic: .shown, paragraphs: shown),
      Section(topic: .next, paragraphs: next),
      Section(topic: .views, paragraphs: views),
      Section(topic: .earlier, paragraphs: earlier),
      Section(topic: .notes, paragraphs: scene.facilitatorNotes),
      Section(topic: .noted, paragraphs: noted),
      Section(topic: .parked, paragraphs: record.parked.map { "- \($0.text)" }),
      Section(topic: .actions, paragraphs: record.actions.map { "- \(words.action($0))" }),
      Section(topic: .saysElse, paragraphs: says.rest),
    ].filter { !$0.paragraphs.isEmpty }
  }

  var step: Step { record.steps[record.current] }
  var place: Place { step.place }

  // MARK: - What there is to say

  /// What the plan says for this moment of the round, and what it says for the others: first what is
  /// still to come.
  private var says: (now: [String], rest: [String]) {
    let says = step.says
    guard step.round != nil else { return (says, []) }
    let begun = Self.moments.map { phase in
      says.firstIndex { said in words.signs(of: phase).contains(where: said.lowercased().contains) }
    }
    let phase = place.phase == .viewsAfterTalk ? .talk : place.phase
    let moment = Self.moments.lastIndex { $0 == phase || phase == .action } ?? 0
    // Where no words name them, a plan's last words are for the second views and the action.
    let isLate = Self.moments[moment] == .secondViews
    let first = begun[moment] ?? (isLate ? max(0, says.count - 1) : 0)
    let end = begun[(moment + 1)...].compactMap { $0 }.first { $0 > first } ?? says.count
    // What comes before the first moment's words introduces them.
    let start = moment == 0 ? 0 : first
    return (Array(says[start..<end]), Array(says[end...] + says[..<start]))
  }

  private static let moments: [Place.Phase] = [.firstViews, .talk, .finding, .secondViews]

  private var onPhones: [String] {
    guard let phones, record.ending == nil else { return [] }
    var address: [String] = []
    if case .ready(let found, _) = phones.state { address = [PhonesShown.short(found)] }
    let door = phones.isOpen ? nil : words.taken(.door(isOpen: false))
    return address + [words.haveJoined(phones.joined)] + (door.map { [$0] } ?? [])
  }

  // MARK: - What the room sees

  private var shown: [String] {
    if record.ending != nil { return [words.ended(record.ending?.kind ?? .early)] }
    let paused = record.paused ? [words.paused] : []
    return paused + onTheScreen
  }

  private var onTheScreen: [String] {
    guard let round = step.round else { return withoutCard }
    switch place {
    case .opening: return [words.front, round.card.statement]
    case .views: return viewsBeingTaken(of: round)
    case .talk(let prompt): return self.prompt(prompt, of: round)
    case .finding(let finding): return self.finding(finding, of: round)
    case .action: return [words.agreeing]
    case .review, .reflection, .finished: return []
    }
  }

  private var withoutCard: [String] {
    switch place {
    case .review(let index, _):
      record.reviews.indices.contains(index)
        ? [words.reviewHeading(index + 1, of: record.reviews.count)]
          + words.review(record.reviews[index]) : []
    case .reflection(let index): question(index)
    default: []
    }
  }

  private func viewsBeingTaken(of round: Round) -> [String] {
    guard case .views(let moment, _) = place else { return [] }
    let whose: String
    switch scene.ask {
    case .position(let person, _, _), .confidence(let person, _), .reason(let person, _):
      whose = person.map { words.hasKeyboard($0.label) } ?? ""
    case .tally(let role, _, _, _): whose = role.map(words.counting) ?? ""
    case .phones(let views): whose = words.viewsOnPhones(views)
    default: whose = ""
    }
    return [words.taking(moment), whose, round.card.statement].filter {
      !$0.isEmpty
    }
  }

  // MARK: - Its parts, now or next

  func prompt(_ index: Int, of round: Round) -> [String] {
    guard round.card.prompts.indices.contains(index) else { return [] }
    let heading = words.promptHeading(
      index + 1, of: round.card.prompts.count, solo: record.setting.isPrivate)
    return ["\(heading) \(round.card.prompts[index])"]
  }

  func finding(_ index: Int, of round: Round) -> [String] {
    guard round.card.findings.indices.contains(index) else { return [] }
    let finding = round.card.findings[index]
    let heading = words.findingHeading(finding, index + 1, of: round.card.findings.count)
    return ["\(heading) \(finding.statement)"]
  }

  func question(_ index: Int) -> [String] {
    guard let reflection = step.reflection, reflection.items.indices.contains(index) else {
      return []
    }
    return [
      words.questionHeading(
        reflection.items[index].title, model: reflection.title, number: index + 1,
        of: reflection.items.count)
    ]
  }

  // MARK: - What was said

  // The very part the main screen shows, as long as it does.
  private var earlier: [String] {
    scene.parts.flatMap { part -> [String] in
      switch part {
      case .earlierView(let earlier, let now): words.earlierView(earlier, now: now)
      case .earlierCounts(let earlier, let findings): earlier.lines(findings, words)
      case .earlierGone: [words.earlierGone]
      default: []
      }
    }
  }

  private var noted: [String] {
    guard let round = step.round else { return step.notes.map { "- \($0.text)" } }
    return round.notes.map { "- \($0.text)" }
  }

  private var views: [String] {
    guard let round = step.round else { return [] }
    return ViewMoment.allCases.flatMap { moment in
      told(of: ViewsSpread(moment, of: round, in: record, isOver: isOver(moment)), moment)
    }
  }

  private func isOver(_ moment: ViewMoment) -> Bool {
    switch moment {
    case .beforeTalk: ![.opening, .firstViews].contains(place.phase)
    case .afterTalk: [.finding, .secondViews, .action, .finished].contains(place.phase)
    case .afterFinding: [.action, .finished].contains(place.phase)
    }
  }

  private func told(of spread: ViewsSpread, _ moment: ViewMoment) -> [String] {
    // One count of the whole room is there or not: a number of it says nothing.
    var isNow = false
    if case .views(moment, _) = place { isNow = spread.total > 1 }
    guard spread.given > 0 || isNow, record.setting.tellsCounts else { return [] }
    let given = words.viewsIn(spread.given, of: spread.total, moment)
    guard let counts = spread.counts else { return [given] }
    return [given] + counts.map { "- \(words.position($0.position)): \($0.people)" }
  }

  // MARK: - What comes next

  /// What comes after what is shown now.
  var next: [String] {
    guard record.ending == nil else { return [] }
    return step.round.map(nextInRound) ?? nextInStep
  }

  private func nextInRound(_ round: Round) -> [String] {
    switch place {
    case .opening: [words.taking(.beforeTalk)]
    case .views(.beforeTalk, _): talk(0, round)
    case .talk(let prompt): talk(prompt + 1, round)
    case .views(.afterTalk, _): findings(0, round)
    case .finding(let finding): findings(finding + 1, round)
    case .views(.afterFinding, _): [words.agreeing]
    case .action, .finished, .review, .reflection: nextStep
    }
  }

  private func talk(_ turn: Int, _ round: Round) -> [String] {
    if turn < round.card.prompts.count { return prompt(turn, of: round) }
    return record.views == 3 && !round.findingShown
      ? [words.taking(.afterTalk)] : findings(0, round)
  }

  private func findings(_ turn: Int, _ round: Round) -> [String] {
    turn < round.card.findings.count
      ? finding(turn, of: round) : [words.taking(.afterFinding)]
  }

  private var nextInStep: [String] {
    let turn = place == .opening ? 0 : place.turn + 1
    switch step.kind {
    case .actions where turn < record.reviews.count:
      return [
        words.reviewHeading(turn + 1, of: record.reviews.count)
          + " \(words.action(record.reviews[turn].action))"
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
    guard let ahead else { return [words.lastStep] }
    let step = record.steps[ahead]
    let heading = words.step(
      ahead + 1, of: record.steps.count, title: step.title, minutes: step.minutes)
    return [heading] + (step.round.map { [$0.card.statement] } ?? [])
  }
}

extension FollowerNotes.Section {
  /// What is new in it; what else there is to say is told once in a step.
  func news(after known: [Self]) -> Self? {
    guard let said = known.first(where: { $0.topic == topic }) else { return self }
    // People come one by one: the address needn't be told with each.
    if topic == .phones {
      let news = paragraphs.filter { !said.paragraphs.contains($0) }
      return news.isEmpty ? nil : Self(topic: topic, paragraphs: news)
    }
    return said.paragraphs == paragraphs || topic == .saysElse ? nil : self
  }
}

/// How many views of a card are in, and how they are spread where nobody's own can be worked out.
struct ViewsSpread: Equatable {
  /// How many people's views, or groups' counts, are in.
  let given: Int
  /// How many there will be.
  let total: Int
  /// How many took each position, last those who passed; nil while views are missing, and of a
  /// small group always, unless it raised hands.
  let counts: [Tally.Count]?

  /// Takes the views of `round` in `record` at one moment.
  ///
  /// - Parameter isOver: Whether the time for giving them is past, with some still missing.
  init(_ moment: ViewMoment, of round: Round, in record: SessionRecord, isOver: Bool) {
    let isByPhone = record.capture == .phones
    let views = round[moment]
    let asked = round.asked(at: moment, in: record)
    let isSeen = record.capture == .hands
    given = isSeen ? views.tallies.count : views.given
    // Whoever has left without a view isn't waited for.
    let waited = isByPhone ? Set(record.present).union(views.each.map(\.participant)) : []
    total =
      isSeen
      ? max(1, record.roleGroups(among: asked).count)
      : asked.count { !isByPhone || waited.contains($0) }
    // Raised hands were seen by everyone; views given in private, on slips or by turns, were not.
    let mayBeTold = isSeen || round.mayTellCounts(at: [moment], in: record)
    // Until views are closed one can be mended, and someone may come: the difference would tell whose.
    let isIn = isOver || views.isClosed || isSeen && given >= total
    counts =
      mayBeTold && given > 0 && isIn
      ? round.told(at: moment, in: record).counts(
        of: round.card.positions, participants: record.participants) : nil
  }
}
