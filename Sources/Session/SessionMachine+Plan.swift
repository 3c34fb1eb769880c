internal import Practice

extension SessionMachine {
  /// Changes what is left of the plan; what is begun or done stays as it is.
  mutating func change(_ plan: PlanChange) -> SessionResponse {
    do throws(Refusal) {
      switch plan {
      case .swap(let step, let name): put(try card(name, insteadOf: step), inStep: step)
      case .gentler(let step): put(try gentlerCard(insteadOf: step), inStep: step)
      case .leaveOut(let step): try leaveOut(step)
      case .bringBack(let step): try bringBack(step)
      case .insertCard(let card, let before): try insert(try self.card(card), before)
      case .insert(let kind, let title, let minutes, let before):
        try insert(kind, title, minutes, before)
      case .move(let step, let before): try move(step, before)
      case .minutes(let minutes): try give(minutes)
      }
    } catch {
      return .refused(error)
    }
    return .saved
  }

  private mutating func put(_ new: CardWording, inStep number: Int) {
    let index = number - 1
    guard let old = record.steps[index].round?.card else { return }
    record.steps[index].title = new.title
    record.steps[index].round = Round(card: new)
    guard record.steps[index].change?.isInserted != true else { return }
    changeStep(index) { $0.card = $0.card ?? "\(old.deck)/\(old.id)" }
  }

  private mutating func leaveOut(_ number: Int) throws(Refusal) {
    let index = try index(number)
    guard index != record.current, isUntouched(index) else { throw .stepStays(number) }
    record.steps[index].status = .skipped
    changeStep(index) { $0.isLeftOut = true }
  }

  private mutating func bringBack(_ number: Int) throws(Refusal) {
    let index = try index(number)
    guard record.steps[index].change?.isLeftOut == true else { throw .stepNotLeftOut(number) }
    record.steps[index].status = .ahead
    changeStep(index) { $0.isLeftOut = false }
  }

  private mutating func insert(_ card: CardWording, _ before: Int) throws(Refusal) {
    let planned = record.steps.lazy.filter { $0.kind == .card }.map(\.minutes).max()
    let minutes = library.card(card)?.minutes ?? planned ?? 10
    var round = Round(card: card)
    if memory.offered?.card == card.key { round.earlier = memory.offered?.earlier }
    try insert(
      Step(kind: .card, title: card.title, minutes: minutes, round: round), before)
  }

  private mutating func insert(
    _ kind: PlanStep.Kind, _ title: String, _ minutes: Int, _ before: Int
  ) throws(Refusal) {
    // A card comes with its words, and earlier actions are looked at once.
    guard ![.card, .actions].contains(kind) else { throw .cannotPutIn }
    try check(minutes)
    guard let words = title.wordsIfAny else { throw .empty }
    guard words.utf8.count <= GroupName.longest else { throw .tooLong(limit: GroupName.longest) }
    try insert(Step(kind: kind, title: words, minutes: minutes), before)
  }

  private mutating func insert(_ step: Step, _ before: Int) throws(Refusal) {
    guard record.steps.count < Self.mostSteps else { throw .tooManySteps(limit: Self.mostSteps) }
    let place = try placeAhead(before)
    var step = step
    var change = Step.Change()
    change.isInserted = true
    step.change = change
    var order = record.steps.indices.map(Int?.some)
    order.insert(nil, at: place)
    rearrange(order, putting: step)
  }

  private mutating func move(_ number: Int, _ before: Int) throws(Refusal) {
    let index = try index(number)
    guard record.stepsAhead.contains(index) else { throw .stepStays(number) }
    let place = try placeAhead(before)
    if record.steps[index].change?.isInserted != true {
      changeStep(index) { $0.position = $0.position ?? index }
    }
    var order = record.steps.indices.map(Int?.some)
    let moved = order.remove(at: index)
    order.insert(moved, at: place > index ? place - 1 : place)
    rearrange(order)
  }

  private mutating func give(_ minutes: [Pace.StepMinutes]) throws(Refusal) {
    if minutes.isEmpty { throw .empty }
    for item in minutes {
      let index = try index(item.step)
      guard index == record.current || record.stepsAhead.contains(index) else {
        throw .stepStays(item.step)
      }
      try check(item.minutes)
    }
    for item in minutes { setMinutes(item.minutes, ofStep: item.step - 1) }
  }

  // MARK: - Steps

  /// The step's index, where its card can still be another.
  private func swappable(_ number: Int) throws(Refusal) -> Int {
    let index = try index(number)
    if record.steps[index].round == nil { throw .noCardInStep(number) }
    guard isUntouched(index) else { throw .stepStays(number) }
    return index
  }

  private func card(_ name: String, insteadOf number: Int) throws(Refusal) -> CardWording {
    _ = try swappable(number)
    return try card(name)
  }

  private func gentlerCard(insteadOf number: Int) throws(Refusal) -> CardWording {
    let stock = CardStock(library, lately: lately)
    guard let offer = stock.gentler(at: try swappable(number), in: record) else {
      throw .noGentlerCard
    }
    return try card(offer.name)
  }

  /// The card with this name, or the only one with these words, which the session doesn't have yet.
  private func card(_ name: String) throws(Refusal) -> CardWording {
    let found = try find(name)
    if isIn(found.card, found.deck) { throw .cardAlreadyIn(found.card.title) }
    return CardWording(found.card, in: found.deck)
  }

  private func isIn(_ card: Card, _ deck: Deck) -> Bool {
    record.rounds.contains { $0.card.id == card.id && $0.card.deck == deck.id }
  }

  private func find(_ name: String) throws(Refusal) -> (card: Card, deck: Deck) {
    do throws(LookupFault) {
      return try library.card(name)
    } catch {
      if case .ambiguous(_, let names) = error { throw .severalCards(names) }
    }
    let search = CardSearch(name.utf8.count <= GroupName.longest ? name : "")
    guard !search.isEmpty else { throw .unknownCard(name) }
    let all = library.cards.filter { card, _ in search.finds(in: [FoldedText(card)]) }
    let others = all.filter { card, deck in !isIn(card, deck) }
    let cards = others.isEmpty ? all : others
    let byTitle = cards.filter { card, _ in search.rank(of: card) == 0 }
    let found = byTitle.isEmpty ? cards : byTitle
    guard let only = found.first else { throw .unknownCard(name) }
    guard found.count == 1 else { throw .severalCards(found.prefix(5).map(\.card.title)) }
    return only
  }

  private func check(_ minutes: Int) throws(Refusal) {
    guard (1...240).contains(minutes) else { throw .minutesOutOfRange(minutes) }
  }

  private func index(_ number: Int) throws(Refusal) -> Int {
    guard (1...record.steps.count).contains(number) else {
      throw .noSuchStep(number, of: record.steps.count)
    }
    return number - 1
  }

  /// Where a step goes that is to come before this one; a number after the last is the end.
  private func placeAhead(_ before: Int) throws(Refusal) -> Int {
    guard (1...record.steps.count + 1).contains(before) else {
      throw .noSuchStep(before, of: record.steps.count)
    }
    guard before - 1 > record.current else { throw .stepStays(before) }
    return before - 1
  }

  private func isUntouched(_ index: Int) -> Bool {
    let step = record.steps[index]
    guard step.status != .done, step.status != .skipped else { return false }
    guard step.place == .opening, step.notes.isEmpty else { return false }
    return step.round.map { $0 == Round(card: $0.card) } ?? true
  }

  /// Changes how a step differs from the plan; nothing is kept where it doesn't.
  mutating func changeStep(_ index: Int, _ change: (inout Step.Change) -> Void) {
    var changed = record.steps[index].change ?? Step.Change()
    change(&changed)
    record.steps[index].change = changed == Step.Change() ? nil : changed
  }

  // What refers to a step by where it is goes with it.
  private mutating func rearrange(_ order: [Int?], putting inserted: Step? = nil) {
    let old = record.steps
    record.steps = order.compactMap { $0.map { old[$0] } ?? inserted }
    var places = Array(old.indices)
    for (place, index) in order.enumerated() { if let index { places[index] = place } }
    for index in record.parked.indices {
      record.parked[index].step = places[record.parked[index].step]
    }
    for index in record.participants.indices {
      let person = record.participants[index]
      record.participants[index].joined = person.joined.map { places[$0] }
      record.participants[index].left = person.left.map { places[$0] }
    }
    for index in record.corrections.indices {
      record.corrections[index].step = record.corrections[index].step.map { places[$0] }
    }
    record.current = places[record.current]
  }

  private static let mostSteps = 60
}

extension Library {
  fileprivate func card(_ wording: CardWording) -> Card? {
    try? card("\(wording.deck)/\(wording.id)").card
  }
}
