internal import Practice
internal import Window

extension Stage {
  /// The row of keys: what Enter or Space does now, and the few others that matter here, as many as fit.
  func keyRow(in view: StageView) -> FrameRow {
    let margin = min(view.geometry.left, 1)
    return KeyRow.row(entries(in: view), columns: view.geometry.size.columns - 2 * margin)
      .indented(by: margin)
  }

  // Help comes second in the asking for room, so that it is there in the narrowest row.
  private func entries(in view: StageView) -> [KeyRow.Entry] {
    keyRowActions(in: view).compactMap { action in
      let names = keys(for: action, in: view)
      guard let words = words(for: action, in: view), !names.isEmpty else { return nil }
      return (names, words)
    }
  }

  private func keys(for action: KeyAction, in view: StageView) -> String {
    if action == .number { return language.keys.digits(upTo: numberedChoices) }
    guard let key = view.context.keys(language).key(for: action) else { return "" }
    return language.keys.name(of: key)
  }

  private var numberedChoices: Int {
    if case .cards = overlay { return min(9, context.cardTitles.count) }
    guard case .choice(_, let count) = answer else { return 0 }
    if isPosition { return min(9, count - 1) }
    return count
  }

  private func keyRowActions(in view: StageView) -> [KeyAction] {
    switch view.context {
    case .reading: reading(in: view)
    case .phones: onPhones(in: view)
    case .choosing: [.give, .number, .help, .pass, .backward, .goAhead]
    case .rating: [.give, .number, .help, .backward]
    case .counting: [.give, .help, .pass, .showCounts, .backward, .goAhead]
    case .writing: [.give, .aside, .newLine, .help, .editor]
    case .line: [.give, .aside, .help]
    case .aside:
      [.writeOn, .back, .help] + (reasonsConfirmation == nil ? [] : [.reasons]) + [
        .note, .park, .skip, .editor, .stop,
      ]
    case .paused: [.goOn, .help, .note, .time, .stop]
    case .handover: [.goOn, .help]
    case .over, .page: [.forward] + (isList ? [.command] : []) + [.close, .previousPage, .help]
    case .list: [.give, .number, .close]
    case .searching: [.give, .nextChoice, .close]
    case .noting: [.give, .close, .newLine, .editor]
    case .planning:
      (scene.status.pace?.proposal.isEmpty == false ? [.spread] : [])
        + (isCardChosen
          ? [.swapCard, .help, .gentler, .close] : [.leaveOut, .help, .longer, .close])
    case .timing, .command: [.give, .close]
    case .slips: slipsActions
    case .confirming, .checking: [.yes, .no, .showCounts]
    }
  }

  private var isCardChosen: Bool {
    guard case .plan(let sheet) = overlay, let steps = context.record?.steps else { return false }
    return steps.indices.contains(sheet.chosen) && steps[sheet.chosen].round != nil
  }

  private var isList: Bool { overlay == .sheet(.written) }

  private var hasMoreToSay: Bool {
    scene.setting.hasFacilitator && !scene.script.isEmpty && scene.script != saysToRoom
  }

  private var slipsActions: [KeyAction] {
    let areIn = if case .slips(let slips) = scene.ask { slips.missing == 0 } else { false }
    return (areIn ? [.give] : [.number, .pass]) + [.help, .erase, .goAhead]
  }

  private func reading(in view: StageView) -> [KeyAction] {
    let isTalk = scene.place.phase == .talk
    let says: [KeyAction] = hasMoreToSay ? [.says] : []
    let reasons: [KeyAction] = reasonsConfirmation == nil ? [] : [.reasons]
    return [.forward, .help, .backward] + reasons
      + (isTalk ? [.note, .park, .allPrompts] : says + [.time, .cards])
  }

  private func onPhones(in view: StageView) -> [KeyAction] {
    guard case .phones(let views) = scene.ask else {
      return reading(in: view) + [.phones, .door]
    }
    let turn: [KeyAction] = views.atKeyboard > 0 ? [.turn] : []
    return (views.missing == 0 ? [.forward, .help] : [.goAhead, .help]) + turn + [
      .hands, .phones, .door, .note,
    ]
  }

  // What a key does now, where that is more than its name in the help.
  private func words(for action: KeyAction, in view: StageView) -> String? {
    let isLast = view.index + 1 >= view.pages.count
    switch action {
    case .forward:
      if !isLast { return language.more }
      if view.context == .over { return language.leave }
      if view.context == .page { return language.short(.close) }
      return isHidingFigures ? language.showFigures : language.goOn(in: scene)
    case .backward: return view.index > 0 ? language.pageBefore : language.short(.back)
    case .previousPage: return view.index > 0 ? language.pageBefore : nil
    case .close where view.context == .page && isLast: return nil
    case .give: return giveWords(in: view)
    case .goOn where waitsForHands:
      return scene.holder == nil ? language.short(.goOn) : language.handoverGo
    case .yes, .no:
      guard case .confirm(let confirmation) = overlay else { return nil }
      return language.answer(action == .yes, to: confirmation)
    case .goAhead where scene.setting.isPrivate: return nil
    case .showCounts: return isFirstTally ? language.counts(shown: showsCounts) : nil
    case .pass where view.context == .counting: return language.everybodyPasses
    case .allPrompts where showsAllPrompts: return language.onePrompt
    default: return language.short(action)
    }
  }

  private func giveWords(in view: StageView) -> String {
    if let overlay { return language.give(overlay) }
    switch answer {
    case .choice where view.context == .slips: return language.lockSlips
    case .choice(nil, _): return isOptional ? language.leaveOut : language.giveAnswer
    case .field(let field, _) where !field.hasWords: return language.giveNothing(to: scene)
    case .counts(let fields): return fields.isLast ? language.giveCounts : language.nextCount
    case .none, .choice, .field: return language.giveAnswer
    }
  }

  private var isOptional: Bool {
    if case .position = scene.ask { false } else { true }
  }
}
