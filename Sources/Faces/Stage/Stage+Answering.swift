internal import Practice
internal import Window

extension Stage {
  /// What is chosen or written where `scene` asks something, before any key.
  func answer(to scene: Scene) -> StageAnswer {
    switch scene.ask {
    case .goOn, .paused, .phones, .nothing: .none
    case .position(_, let choices, _): .choice(nil, of: choices.count + 1)
    case .confidence: .choice(nil, of: View.confidences.count)
    case .outcome: .choice(nil, of: ActionOutcome.Result.allCases.count)
    case .tally(_, _, let choices, _): .counts(CountFields(choices.count))
    case .slips(let slips): .choice(nil, of: slips.choices.count + 1)
    case .reason, .whatHappened, .whatChanged, .answer, .actionText:
      .field(WritingField(.text, text: written(before: scene)), isAside: false)
    case .actionOwner: .field(WritingField(.line, text: written(before: scene)), isAside: false)
    case .actionReview: .field(WritingField(.line), isAside: false)
    }
  }

  // Words that the session would replace are there to be changed.
  private func written(before scene: Scene) -> String {
    for part in scene.parts {
      switch (part, scene.ask) {
      case (.action(let action), .actionText): return ActionLine(language: language).words(action)
      case (.action(let action), .actionOwner): return action.owner ?? ""
      case (.question(let item, _, _, _), .answer): return item.answer ?? ""
      case (.review(let review, _, _), .whatHappened):
        return review.action.outcome?.whatHappened ?? ""
      case (.review(let review, _, _), .whatChanged):
        return review.action.outcome?.whatChanged ?? ""
      default: continue
      }
    }
    return ""
  }

  // MARK: - Choosing

  /// Chooses by a number, an arrow or a digit.
  mutating func choose(_ action: KeyAction, _ key: Key) {
    let digit: Int? =
      if case .character(let character) = key { character.wholeNumberValue } else { nil }
    if let overlay {
      choose(in: overlay) { chosen in
        digit.map { $0 - 1 } ?? (action == .nextChoice ? chosen + 1 : chosen - 1)
      }
      return
    }
    switch answer {
    case .choice(let chosen, let count): choose(action, digit, after: chosen, of: count)
    case .counts(var fields):
      count(action, digit, in: &fields)
      answer = .counts(fields)
    case .none, .field: break
    }
    reading = .answer
  }

  private mutating func choose(
    _ action: KeyAction, _ digit: Int?, after chosen: Int?, of count: Int
  ) {
    guard let digit else {
      let start = action == .nextChoice ? -1 : count
      let step = action == .nextChoice ? 1 : -1
      answer = .choice(Self.held((chosen ?? start) + step, to: count), of: count)
      return
    }
    // The last of the positions is passing, which has a letter and no number.
    let numbers = isPosition ? count - 1 : count
    guard (1...max(1, numbers)).contains(digit) else {
      return say(SafeText(language.noSuchChoice(numbers)))
    }
    answer = .choice(digit - 1, of: count)
  }

  /// Whether positions are chosen, of which the last is to pass.
  var isPosition: Bool {
    switch scene.ask {
    case .position, .slips: true
    default: false
    }
  }

  private func count(_ action: KeyAction, _ digit: Int?, in fields: inout CountFields) {
    switch action {
    case .erase: fields.erase()
    case .nextChoice: fields.move(by: 1)
    case .previousChoice: fields.move(by: -1)
    default: if let digit { fields.type(Character("\(digit)")) }
    }
  }

  /// Chooses to pass; for a room that everybody passes.
  mutating func pass() {
    switch answer {
    case .choice(_, let count):
      answer = .choice(count - 1, of: count)
      reading = .answer
    case .counts(let fields): open(.confirm(.counts(fields.typed.map { _ in 0 })))
    case .none, .field: break
    }
  }

  /// Leaves writing for the keys that are letters, or comes back to it.
  mutating func setAside(_ isAside: Bool) {
    guard case .field(let field, _) = answer else { return }
    answer = .field(field, isAside: isAside)
    reading = .answer
  }

  // MARK: - Giving

  /// Hands over what is chosen or written.
  mutating func give(in view: StageView) -> StageRequest? {
    if isWarnedNow() { return nil }
    if let overlay { return give(overlay) }
    switch answer {
    case .choice(let chosen, _): return give(choice: chosen)
    case .counts(let fields): return give(fields)
    case .field(let field, _): return give(field.words)
    case .none: return nil
    }
  }

  private mutating func given(_ event: SessionEvent) -> StageRequest {
    isGiven = true
    return .event(event)
  }

  private mutating func give(choice: Int?) -> StageRequest? {
    switch scene.ask {
    case .position(_, let choices, _):
      guard let choice else {
        say(SafeText(language.chooseFirst(.choosing)))
        return nil
      }
      return given(.position(choices.indices.contains(choice) ? .named(choices[choice]) : .pass))
    case .slips(let slips): return give(slip: choice, of: slips)
    case .confidence: return given(.confidence(choice.map { View.confidences.lowerBound + $0 }))
    default: return given(.outcome(choice.map { ActionOutcome.Result.allCases[$0] }))
    }
  }

  private mutating func give(slip: Int?, of slips: Scene.Slips) -> StageRequest? {
    if slips.missing == 0 { return given(.next) }
    guard let slip else {
      say(SafeText(language.slips(slips)))
      return nil
    }
    return given(.slips(.add([slip < slips.choices.count ? slip + 1 : 0])))
  }

  /// Hands one slip over at once: nothing on it stays on the screen.
  mutating func type(slip: Int) -> StageRequest? {
    guard case .slips(let slips) = scene.ask else { return nil }
    guard slips.missing > 0 else {
      say(SafeText(language.slips(slips)))
      return nil
    }
    guard (0...slips.choices.count).contains(slip) else {
      say(SafeText(language.noSuchChoice(slips.choices.count)))
      return nil
    }
    slipsTyped.append(slip)
    return .event(.slips(.add([slip])))
  }

  /// Takes back the slip that was typed last.
  mutating func takeSlipBack() -> StageRequest? {
    guard let slip = slipsTyped.popLast() else {
      say(SafeText(language.slipsNotKnown))
      return nil
    }
    return .event(.slips(.takeBack(slip)))
  }

  private mutating func give(_ fields: CountFields) -> StageRequest? {
    guard case .tally(_, let people, let choices, _) = scene.ask else { return nil }
    guard fields.isLast else {
      var fields = fields
      fields.move(by: 1)
      answer = .counts(fields)
      return nil
    }
    guard !fields.isEmpty else {
      say(SafeText(language.countsMissing))
      return nil
    }
    let line = fields.counts.map(String.init).joined(separator: " ")
    do {
      let counts = try TallyWords(choices: choices, people: people, pass: language.position(.pass))
        .counts(in: line)
      open(.confirm(.counts(counts)))
    } catch {
      say(SafeText(language.tallyTooMany(people)))
    }
    return nil
  }

  private mutating func give(_ words: String?) -> StageRequest? {
    switch scene.ask {
    case .reason: return given(.reason(words))
    case .answer: return given(.answer(words))
    case .actionText: return given(ActionLine(language: language).event(words))
    case .actionOwner: return given(.actionOwner(words))
    case .whatHappened: return given(.whatHappened(words))
    case .whatChanged: return given(.whatChanged(words))
    case .actionReview(let suggested): return give(day: words, suggested)
    case .goOn, .paused, .position, .confidence, .tally, .slips, .phones, .outcome, .nothing:
      return nil
    }
  }

  private mutating func give(day words: String?, _ suggested: CalendarDay) -> StageRequest? {
    guard let words else { return given(.actionReview(suggested)) }
    switch ReviewDayWords(language: language).match(words, today: context.today ?? suggested) {
    case .day(let day): return given(.actionReview(day))
    case .noDay: return given(.actionReview(nil))
    case .past: say(SafeText(language.reviewPast))
    case .unclear: say(SafeText(language.reviewUnclear(suggested)))
    }
    return nil
  }

  // MARK: - The person's own editor

  /// Asks for the person's own editor, with what is written so far.
  mutating func openEditor() -> StageRequest? {
    switch (overlay, answer) {
    case (.keep(_, let field), _): return .openEditor(field.editor.text)
    case (nil, .field(let field, _)): return .openEditor(field.editor.text)
    case (nil, .none): return .openEditor("")
    default:
      say(SafeText(language.nothingToWrite))
      return nil
    }
  }
}
