package import Practice

/// What a session begins with: who takes part, from which decks, and what earlier sessions left open.
package struct SessionOpening: Sendable {
  package var id: SessionID
  /// The day, where it takes place.
  package var day: CalendarDay
  package var moment: Moment
  /// Who it is for.
  package var setting: Setting
  /// How views are taken down.
  package var capture: Capture
  /// Who takes part; at least one, unless phones come by themselves.
  package var participants: [Participant]
  /// The decks cards are taken from.
  package var library: Library
  /// The closing model asked for, or nil to leave it to the plan.
  package var model: ModelChoice
  /// The reflective models at hand.
  package var models: [ReflectiveModel]
  /// Actions that earlier sessions of the same people left open, oldest first.
  package var openActions: [ActionLedger.Entry]
  /// The cards that the same people have met lately, as `deck/id`.
  package var lately: Set<String>
  /// The rounds in which cards, by `deck/id`, were met before: these come back.
  package var returning: [String: Round.Earlier] = [:]
  /// What the people call themselves, if they meet again.
  package var group: GroupName?
  /// Who leads; nil to leave it to the plan.
  package var lead: SessionRecord.Lead?
  /// At how many moments views are given; nil to leave it to the plan.
  package var views: Int?
  /// Whether the room was asked for its reasons in the summary, however few people there are.
  package var withReasons = false
  /// What holds for phones, where people answer on them.
  package var phones: PhoneTerms?

  /// Which reflective model closes the session.
  package enum ModelChoice: Equatable, Sendable {
    case asPlanned
    case none
    case named(String)
  }

  package init(
    id: SessionID, day: CalendarDay, moment: Moment, setting: Setting, capture: Capture,
    participants: [Participant], library: Library, model: ModelChoice = .asPlanned,
    models: [ReflectiveModel] = [], openActions: [ActionLedger.Entry] = [],
    lately: Set<String> = []
  ) {
    self.id = id
    self.day = day
    self.moment = moment
    self.setting = setting
    self.capture = capture
    self.participants = participants
    self.library = library
    self.model = model
    self.models = models
    self.openActions = openActions
    self.lately = lately
  }

  /// A session of `plan`, its open choices of cards drawn by `generator`.
  ///
  /// A reflective model closes the sessions of people alone; groups close in talk.
  ///
  /// - Throws: `OpeningFault` when a card or model cannot be found, or a theme has too few cards.
  package func record(
    of plan: Plan, using generator: inout some RandomNumberGenerator
  ) throws(OpeningFault) -> SessionRecord {
    var drawing = CardDrawing(
      library: library, plan: plan, setting: setting, lately: lately)
    var steps: [Step] = []
    var decks: [Deck] = []
    for (index, planned) in plan.steps.enumerated() {
      var step = Step(kind: planned.kind, title: planned.title, minutes: planned.minutes)
      step.$says = Markdown(planned.says)
      if let choice = planned.choice {
        let drawn = try drawing.draw(choice, at: index, using: &generator)
        step.round = round(drawn.card, in: drawn.deck)
        decks.append(drawn.deck)
      }
      step.reflection = try reflection(plannedModel: planned.model)
      steps.append(step)
    }
    if case .named = model, !steps.contains(where: { $0.reflection != nil }) {
      try addReflection(to: &steps)
    }
    return record(title: plan.title, plan: plan, steps: steps, decks: decks)
  }

  /// A session of chosen cards, in the order given, closed by the model asked for.
  ///
  /// - Throws: `OpeningFault` when a card or model cannot be found.
  package func record(
    ofCards names: [String], title: String
  ) throws(OpeningFault) -> SessionRecord {
    var steps: [Step] = []
    var decks: [Deck] = []
    for name in names {
      let found = try look { () throws(LookupFault) in try library.card(name) }
      var step = Step(kind: .card, title: found.card.title, minutes: found.card.minutes)
      step.round = round(found.card, in: found.deck)
      steps.append(step)
      decks.append(found.deck)
    }
    if case .named = model { try addReflection(to: &steps) }
    return record(title: title, plan: nil, steps: steps, decks: decks)
  }

  private func record(
    title: String, plan: Plan?, steps: [Step], decks: [Deck]
  ) -> SessionRecord {
    var steps = steps
    if !steps.isEmpty { steps[0].status = .open }
    let used = decks.reduce(into: [Deck]()) { known, deck in
      if !known.contains(where: { $0.id == deck.id }) { known.append(deck) }
    }
    let reviewing = steps.contains { $0.kind == .actions }
    var record = SessionRecord(
      id: id, title: title, plan: plan?.id, group: Company(setting, group).group,
      setting: setting,
      lead: setting.hasFacilitator ? lead ?? plan?.lead ?? .facilitator : .facilitator,
      capture: capture, views: views ?? plan?.views ?? 2, withReasons: withReasons,
      language: used.first?.language ?? "en", day: day, began: moment, updated: moment,
      contentNote: used.map(\.contentNote).joined(separator: " "),
      participants: participants.numbered, steps: steps,
      reviews: reviewing ? openActions.map(Self.review) : [])
    if capture == .phones {
      record.phones = phones ?? PhoneTerms()
      for index in record.participants.indices { record.participants[index].seat = .keyboard }
    }
    record.$support = Markdown(used.flatMap(\.support))
    record.endBy = Moment(seconds: moment.seconds + record.secondsLeft)
    return record
  }

  private func round(_ card: Card, in deck: Deck) -> Round {
    var round = Round(card: CardWording(card, in: deck))
    round.earlier = returning[round.card.key]
    return round
  }

  private static func review(_ entry: ActionLedger.Entry) -> ActionReview {
    var action = entry.action
    action.outcome = nil
    return ActionReview(session: entry.session, action: action)
  }

  // MARK: - The closing model

  private func reflection(plannedModel: String?) throws(OpeningFault) -> Reflection? {
    guard let plannedModel, setting.closesWithModel else { return nil }
    switch model {
    case .none: return nil
    case .asPlanned: return try reflection(named: plannedModel)
    case .named(let name): return try reflection(named: name)
    }
  }

  private func addReflection(to steps: inout [Step]) throws(OpeningFault) {
    guard case .named(let name) = model else { return }
    let reflection = try reflection(named: name)
    if let last = steps.indices.last(where: { steps[$0].kind == .close }) {
      steps[last].reflection = reflection
    } else {
      let minutes = reflection.items.count
      steps.append(
        Step(kind: .close, title: reflection.title, minutes: minutes, reflection: reflection))
    }
  }

  private func reflection(named name: String) throws(OpeningFault) -> Reflection {
    guard let model = models.first(where: { $0.id == name }) else {
      throw .noSuchModel(name, known: models.map(\.id))
    }
    return Reflection(model)
  }

  private func look<Found>(
    _ lookup: () throws(LookupFault) -> Found
  ) throws(OpeningFault) -> Found {
    do { return try lookup() } catch { throw .card(error, at: nil) }
  }
}

/// Why a session cannot begin.
package enum OpeningFault: Error, Equatable, Sendable {
  /// A card's id leads to nothing or to several cards; the place where a plan names it.
  case card(LookupFault, at: SourceLine?)
  /// There are fewer unused cards than the plan's steps draw.
  case tooFewCards(theme: String?, at: SourceLine)
  /// No reflective model has this id.
  case noSuchModel(String, known: [String])
}

/// Draws cards for a plan's open choices, each card at most once in a session.
///
/// A card that its author calls heavy is never drawn for someone alone, nor one at a place it rules
/// out for itself; and one that fits a step's minutes comes before one that does not, and among those
/// one that these people have not met lately. Where nothing fits, because a deck is small, any card
/// will do: a plan that cannot begin helps nobody.
struct CardDrawing {
  /// The decks drawn from.
  let library: Library
  private let plan: Plan
  private let setting: Setting
  private let lately: Set<String>
  private var used: Set<String>

  /// Begins a drawing; cards that `plan` names outright are kept for their own steps.
  init(library: Library, plan: Plan, setting: Setting, lately: Set<String>) {
    self.library = library
    self.plan = plan
    self.setting = setting
    self.lately = lately
    used = []
    for step in plan.steps {
      guard case .card(let name) = step.choice, let found = try? library.card(name) else {
        continue
      }
      used.insert(Self.key(found.card))
    }
  }

  /// The card for `choice`, which the plan's step at `index` leaves open or names.
  mutating func draw(
    _ choice: PlanStep.Choice, at index: Int,
    using generator: inout some RandomNumberGenerator
  ) throws(OpeningFault) -> (card: Card, deck: Deck) {
    switch choice {
    case .card(let name):
      do { return try library.card(name) } catch { throw .card(error, at: plan.steps[index].place) }
    case .theme(let theme): return try draw(theme: theme, at: index, using: &generator)
    case .any: return try draw(theme: nil, at: index, using: &generator)
    }
  }

  private mutating func draw(
    theme: String?, at index: Int, using generator: inout some RandomNumberGenerator
  ) throws(OpeningFault) -> (card: Card, deck: Deck) {
    let unused = library.cards.filter {
      (theme == nil || $0.card.theme == theme) && !used.contains(Self.key($0.card))
    }
    let fit = unused.filter { fits($0.card, at: index) }
    let short = fit.filter { $0.card.minutes(in: setting) <= plan.steps[index].minutes }
    let fresh = short.filter { !lately.contains(Self.key($0.card)) }
    let choices = [fresh, short, fit, unused].first { !$0.isEmpty } ?? []
    guard let drawn = choices.randomElement(using: &generator) else {
      throw .tooFewCards(theme: theme, at: plan.steps[index].place)
    }
    used.insert(Self.key(drawn.card))
    return drawn
  }

  private func fits(_ card: Card, at index: Int) -> Bool {
    guard card.suits(setting) else { return false }
    let isFirst = !plan.steps[..<index].contains { $0.kind == .card }
    let isLast = !plan.steps[(index + 1)...].contains { $0.kind == .card }
    return !(isFirst && card.unfit.contains(.first)) && !(isLast && card.unfit.contains(.last))
  }

  private static func key(_ card: Card) -> String { "\(card.deck)/\(card.id)" }
}
