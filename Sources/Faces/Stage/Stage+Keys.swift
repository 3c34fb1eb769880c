internal import Practice
package import Window

extension Stage: WindowFace {
  /// Takes a key pressed in a window of `size`.
  package mutating func take(_ key: Key, in size: WindowSize) -> StageRequest? {
    let view = StageView(self, in: size)
    let hasLines = view.context.keys(language).key(for: .newLine) != nil
    let key = hasLines ? key : key.newLineAsEnter
    if turnNotice(by: key, in: view) { return nil }
    notice = nil
    if let action = view.context.keys(language).action(for: key) {
      return act(action, key, in: view)
    }
    write(key, in: view)
    return nil
  }

  // In a tiny window a message can be longer than a page.
  private mutating func turnNotice(by key: Key, in view: StageView) -> Bool {
    guard let pages = view.noticePages, KeyContext.page.keys(language).action(for: key) == .forward
    else {
      return false
    }
    noticePage += 1
    if noticePage >= pages.count { notice = nil }
    return true
  }

  // MARK: - Bound keys

  private mutating func act(_ action: KeyAction, _ key: Key, in view: StageView) -> StageRequest? {
    switch action {
    case .forward: return forward(in: view)
    case .backward: return turn(to: view.index - 1, in: view) ? nil : .event(.back)
    case .nextPage: nextPage(in: view)
    case .previousPage: turn(to: view.index - 1, in: view)
    case .firstPage: turn(to: 0, in: view)
    case .lastPage: turn(to: view.pages.count - 1, in: view)
    case .number where view.context == .slips:
      if case .character(let digit) = key { return type(slip: digit.wholeNumberValue ?? 0) }
    case .pass where view.context == .slips: return type(slip: 0)
    case .erase where view.context == .slips: return takeSlipBack()
    case .turn: return .event(.phones(.turn))
    case .door: return .event(.phones(.door(isOpen: context.phones?.isOpen == false)))
    case .number, .previousChoice, .nextChoice, .erase: choose(action, key)
    case .showCounts: toggleCounts(in: view)
    case .give: return give(in: view)
    case .pass: pass()
    case .newLine: write(.newLine, in: view)
    case .aside, .writeOn: setAside(action == .aside)
    case .back: return .event(.back)
    case .pause: return .event(.pause)
    case .goOn: return goOn()
    case .stop: return stop(in: view)
    case .suspend: return .suspend
    case .repaint: return .repaint
    case .close, .no: leave()
    case .yes: if case .confirm(let confirmation) = overlay { return confirm(confirmation) }
    case .editor: return openEditor()
    case .noName: return ignoreWarned()
    case .allPrompts where scene.place.phase == .talk: toggleAllPrompts()
    case .reasons where reasonsConfirmation == nil: say(SafeText(language.noReasonsLeftOut))
    default:
      if let change = PlanSheet.Action(rawValue: action.rawValue) { return self.change(change) }
      if let overlay = overlay(for: action, in: view) { open(overlay) }
    }
    return nil
  }

  private func overlay(for action: KeyAction, in view: StageView) -> Overlay? {
    switch action {
    case .goAhead: .confirm(.goAhead)
    case .note: keeping(.note)
    case .park: keeping(.parked)
    case .skip: .confirm(.skip)
    case .time: .minutes(WritingField(.digits))
    case .cards: .cards(chosen: max(0, (scene.status.card ?? 1) - 1))
    case .search: .search(WritingField(.line), chosen: 0)
    case .allPrompts: .sheet(.allPrompts)
    case .says: scene.setting == .solo ? .sheet(.says) : .confirm(.says)
    case .support: .sheet(.support)
    case .saved: .sheet(.saved)
    case .plan: context.record.map { .plan(PlanSheet($0)) }
    case .reasons: reasonsConfirmation.map(Overlay.confirm)
    case .written: .sheet(.written)
    case .phones: .sheet(.phones)
    case .hands: .confirm(.hands)
    case .command: .command(WritingField(.line))
    case .facilitatorNotes:
      scene.setting.isPrivate ? .sheet(.facilitatorNotes) : .confirm(.facilitatorNotes)
    case .end: .confirm(.end)
    case .help: isHelp ? nil : .sheet(.help(view.context))
    default: nil
    }
  }

  /// What is asked about reasons in the summary; nil where all of them are in it.
  var reasonsConfirmation: Confirmation? {
    for case .reasonsInSummary(_, let kept, let isAsked) in scene.parts where kept > 0 || isAsked {
      return .reasons(!isAsked)
    }
    return nil
  }

  private var isHelp: Bool {
    if case .sheet(.help) = overlay { true } else { false }
  }

  private mutating func forward(in view: StageView) -> StageRequest? {
    if overlay != nil {
      if !turn(to: view.index + 1, in: view) { close() }
      return nil
    }
    if turn(to: view.index + 1, in: view) { return nil }
    if isHidingFigures {
      reveal(in: view)
      return nil
    }
    if scene.ask == .nothing { return .stop }
    return .event(.next)
  }

  private mutating func nextPage(in view: StageView) {
    guard !turn(to: view.index + 1, in: view) else { return }
    switch (view.context, answer) {
    case (.choosing, .choice(.some, _)), (.rating, .choice(.some, _)):
      say(SafeText(language.enterGives))
    case (.choosing, _), (.rating, _), (.counting, _):
      say(SafeText(language.chooseFirst(view.context)))
    case (.handover, _): say(SafeText(language.keyUnknown(in: .handover)))
    case (.writing, _), (.line, _): say(SafeText(language.fieldIsOpen))
    default: break
    }
  }

  mutating func reveal(in view: StageView) {
    let last = lastShownBlock
    isRevealed = true
    let revealed = StageView(self, in: view.geometry.size)
    let isFull = !revealed.page.rows.contains { $0.block > last }
    if isFull { turn(to: revealed.index + 1, in: revealed) }
  }

  @discardableResult
  mutating func turn(to page: Int, in view: StageView) -> Bool {
    guard page != view.index, let place = view.pages.place(of: page) else { return false }
    if overlay == nil { reading = place } else { overlayReading = place }
    return true
  }

  private mutating func goOn() -> StageRequest? {
    guard waitsForHands else { return .event(.goOn) }
    waitsForHands = false
    return nil
  }

  private mutating func stop(in view: StageView) -> StageRequest? {
    if view.context == .over || overlay == .confirm(.stop) { return .stop }
    open(.confirm(.stop))
    return nil
  }

  private mutating func toggleCounts(in view: StageView) {
    guard isFirstTally else { return say(SafeText(language.keyUnknown(in: view.context))) }
    showsCounts.toggle()
  }

  private mutating func toggleAllPrompts() {
    // Beside a field they would move it off the page that is read.
    if case .field = answer { return open(.sheet(.allPrompts)) }
    showsAllPrompts.toggle()
    reading = .start
  }

  // MARK: - Keys that write

  private mutating func write(_ key: Key, in view: StageView) {
    switch (overlay, answer) {
    case (.keep(let kind, var field), _):
      tell(field.take(key, width: view.geometry.measure))
      replaceOverlay(with: .keep(kind, field))
    case (.minutes(var field), _):
      tell(field.take(key, width: view.geometry.measure))
      replaceOverlay(with: .minutes(field))
    case (.command(var field), _):
      tell(field.take(key, width: view.geometry.measure))
      replaceOverlay(with: .command(field))
    case (.plan(var sheet), _) where sheet.seeking != nil:
      tell(sheet.type(key, width: view.geometry.measure))
      replaceOverlay(with: .plan(sheet))
    case (.search(var field, _), _):
      tell(field.take(key, width: view.geometry.measure))
      replaceOverlay(with: .search(field, chosen: 0))
    case (nil, .field(let field, false)) where key == .character(" ") && field.isEmpty:
      // Whoever wants to go on presses Space; a blank nobody sees is no answer.
      say(SafeText(language.fieldIsOpen))
    case (nil, .field(var field, false)) where [.writing, .line].contains(view.context):
      // Taken out first, so that a long text is changed in place and not copied.
      answer = .none
      tell(field.take(key, width: view.geometry.measure))
      answer = .field(field, isAside: false)
      reading = .answer
    default: hint(at: key, in: view)
    }
  }

  private mutating func tell(_ taken: TextEditor.Taken) {
    if taken == .tooLong { say(SafeText(language.tooLong(limit: Limits.answerBytes))) }
  }

  // A clicker's key that blanks the picture does nothing and says nothing.
  private mutating func hint(at key: Key, in view: StageView) {
    guard case .character(let character) = key, character != "." else { return }
    say(SafeText(language.keyUnknown(in: view.context)))
  }
}

extension Stage {
  /// Where keys are pressed, on a page with or without what is answered.
  func context(hasAsk: Bool) -> KeyContext {
    if let overlay { return overlay.context }
    if waitsForHands { return .handover }
    switch scene.ask {
    case .goOn: return context.phones == nil ? .reading : .phones
    case .phones: return .phones
    case .paused: return .paused
    case .nothing: return .over
    case .position: return hasAsk ? .choosing : .reading
    case .slips: return hasAsk ? .slips : .reading
    case .confidence, .outcome: return hasAsk ? .rating : .reading
    case .tally: return hasAsk ? .counting : .reading
    case .reason, .answer, .actionText, .actionOwner, .actionReview, .whatHappened,
      .whatChanged:
      return hasAsk ? writing : .reading
    }
  }

  private var writing: KeyContext {
    guard case .field(let field, let isAside) = answer else { return .reading }
    if isAside { return .aside }
    return field.kind == .text ? .writing : .line
  }
}
