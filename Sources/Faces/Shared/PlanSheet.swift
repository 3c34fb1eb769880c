internal import Practice
internal import Window

/// The steps of a session with one of them chosen, and the cards that may come into it: what someone
/// changes a plan by, on the main screen and in the second window.
struct PlanSheet: Equatable, Sendable {
  /// What a key does to the step that is chosen.
  enum Action: String, CaseIterable, Sendable {
    case swapCard, gentler, leaveOut, earlier, later, longer, shorter, putCard, putBreak, spread
  }

  /// What that leads to.
  enum Outcome: Equatable {
    case event(SessionEvent)
    /// Cards are chosen from, which may have to be read first.
    case seeking
    case refused(Refusal)
    case nothingToSpread
  }

  /// A card that is looked for.
  struct Seeking: Equatable, Sendable {
    /// Whether it takes the chosen step's card's place, rather than coming before the step.
    let swaps: Bool
    var editor = TextEditor("", limit: GroupName.longest)
    var chosen = 0
  }

  /// The index of the step.
  var chosen: Int
  var seeking: Seeking?

  /// Begins at the card that comes next.
  init(_ record: SessionRecord) {
    let ahead = record.stepsAhead
    chosen = ahead.first { record.steps[$0].round != nil } ?? ahead.first ?? record.current
  }

  /// Chooses another step, or another card.
  mutating func move(by count: Int, _ record: SessionRecord, _ cards: CardStock) {
    if var seeking {
      let most = max(0, offers(record, cards).count - 1)
      seeking.chosen = min(max(seeking.chosen + count, 0), most)
      self.seeking = seeking
    } else {
      chosen = min(max(chosen + count, 0), record.steps.count - 1)
    }
  }

  /// The cards that have the words typed so far.
  func offers(_ record: SessionRecord, _ cards: CardStock) -> [CardStock.Offer] {
    guard let seeking else { return [] }
    return cards.offers(
      at: seeking.swaps ? chosen : place(record), swapping: seeking.swaps, in: record,
      holding: seeking.editor.text)
  }

  /// Types into what is looked for.
  mutating func type(_ key: Key, width: Int) -> TextEditor.Taken {
    guard var seeking else { return .notForWriting }
    self.seeking = nil
    let before = seeking.editor.text
    let taken = seeking.editor.take(key.inOneLine, width: width)
    if seeking.editor.text != before { seeking.chosen = 0 }
    self.seeking = seeking
    return taken
  }

  /// Takes the card that is chosen; nil where none is.
  mutating func take(_ record: SessionRecord, _ cards: CardStock) -> SessionEvent? {
    let offers = offers(record, cards)
    guard let seeking, offers.indices.contains(seeking.chosen) else { return nil }
    self.seeking = nil
    let name = offers[seeking.chosen].name
    return .plan(
      seeking.swaps
        ? .swap(step: chosen + 1, card: name) : .insertCard(name, before: place(record) + 1))
  }

  /// Does what a key says to the step that is chosen.
  mutating func act(
    _ action: Action, in record: SessionRecord, _ pace: Pace?, _ words: any PlainWords
  ) -> Outcome {
    let step = record.steps[chosen]
    let number = chosen + 1
    let isAhead = record.stepsAhead.contains(chosen)
    let isOpen = isAhead || chosen == record.current
    switch action {
    case .swapCard, .gentler:
      guard step.round != nil else { return .refused(.noCardInStep(number)) }
      guard isOpen, step.place == .opening else { return .refused(.stepStays(number)) }
      if action == .gentler { return .event(.plan(.gentler(step: number))) }
      seeking = Seeking(swaps: true)
      return .seeking
    case .putCard:
      seeking = Seeking(swaps: false)
      return .seeking
    case .putBreak:
      let pause = PlanChange.insert(
        .pause, title: words.pauseTitle, minutes: 10, before: place(record) + 1)
      return .event(.plan(pause))
    case .leaveOut:
      let isLeftOut = step.change?.isLeftOut == true
      guard isAhead || isLeftOut else { return .refused(.stepStays(number)) }
      return .event(.plan(isLeftOut ? .bringBack(step: number) : .leaveOut(step: number)))
    case .earlier, .later:
      let place = action == .earlier ? chosen - 1 : chosen + 1
      guard isAhead, place > record.current, place < record.steps.count else {
        return .refused(.stepStays(number))
      }
      chosen = place
      return .event(.plan(.move(step: number, before: place > number - 1 ? place + 2 : place + 1)))
    case .longer, .shorter:
      guard isOpen else { return .refused(.stepStays(number)) }
      let minutes = step.minutes + (action == .longer ? 1 : -1)
      return .event(.plan(.minutes([Pace.StepMinutes(step: number, minutes: minutes)])))
    case .spread:
      let proposal = pace?.proposal ?? []
      return proposal.isEmpty ? .nothingToSpread : .event(.plan(.minutes(proposal)))
    }
  }

  /// What is chosen from, each with what it's counted by.
  func items(
    _ record: SessionRecord, _ cards: CardStock, _ words: any SessionWords
  ) -> (heading: String, items: [(key: String, words: String)], chosen: Int) {
    guard let seeking else {
      let steps = SessionLists(language: words, record: record).steps.enumerated()
      return (words.planHeading, steps.map { ("\($0 + 1)", $1) }, chosen)
    }
    let title = seeking.swaps ? record.steps[chosen].round?.card.title : nil
    let offers = offers(record, cards).map { ("-", words.offer($0)) }
    return (words.offersHeading(title), offers, seeking.chosen)
  }

  // What is put in comes before the step chosen, and never before what is begun.
  private func place(_ record: SessionRecord) -> Int { max(chosen, record.current + 1) }
}

extension Key {
  // What was pasted may have several lines; what is looked for has one.
  fileprivate var inOneLine: Key {
    guard case .paste(let text) = self else { return self }
    return .paste(String(text.map { $0.isNewline ? " " : $0 }))
  }
}
