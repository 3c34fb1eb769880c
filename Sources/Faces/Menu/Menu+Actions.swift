internal import Practice
internal import Window

extension Menu {
  /// The actions: due, open, and what's over.
  var actionsContent: MenuContent {
    let actions = records?.actions
    let today = records?.today
    return MenuContent(
      title: language.actionsTitle, count: actions?.count,
      empty: actions == nil ? language.readingRecords : language.noActions,
      filters: [
        companyFilter { actions?[$0].company },
        MenuFilter(command: .state, options: [language.openOnly, language.overOnly]) {
          actions?[$0].isOpen == ($1 == 0)
        },
      ].compactMap { $0 },
      item: { index in
        guard let entry = actions?[index], let today else { return MenuItem("") }
        return MenuItem(entry.action.text, under: heading(entry, today))
      },
      text: { index in actions.map { text(of: $0[index]) } ?? [] },
      open: { menu, item in actions.map { menu.open(.action($0[item].id)) } ?? nil },
      own: [
        .item(.done) { menu, item in actions.map { menu.ask(.done, $0[item]) } ?? nil },
        .item(.dropped) { menu, item in actions.map { menu.ask(.dropped, $0[item]) } ?? nil },
        .item(.reopen) { menu, item in actions.map { menu.reopen($0[item]) } ?? nil },
        MenuOwn(.add) { menu, _ in menu.add() },
      ])
  }

  private func heading(_ entry: ActionLedger.Entry, _ today: CalendarDay) -> String {
    if entry.isDue(on: today) { return language.dueHeading }
    return entry.isOpen ? language.openHeading : language.overHeading
  }

  private func text(of entry: ActionLedger.Entry) -> [ReadingPart] {
    let action = entry.action
    let lines = [
      action.when.map(language.when), action.owner.map(language.owner),
      action.review.map(language.review), language.agreed(entry.agreed, entry.company),
      action.outcome.map(language.soFar),
    ]
    return [.statement(action.text)] + lines.compactMap { $0 }.map(ReadingPart.paragraph)
  }

  // MARK: - One action

  /// What can become of an action, and what can be put right in it.
  func actionContent(_ id: String) -> MenuContent {
    guard let entry = records?.action(id) else { return goneContent }
    let ends: [ActionChoice] =
      entry.isOpen ? [.end(.done), .end(.partly), .end(.dropped), .leave] : [.leave, .reopen]
    var content = choices(
      language.actionTitle, ends + [.action, .when, .owner, .day].map(ActionChoice.put),
      label: { language.label($0) }, text: { [.paragraph(language.about($0))] + text(of: entry) },
      open: { menu, choice in
        switch choice {
        case .end(let result): menu.ask(result, entry)
        case .leave: menu.goBack()
        case .reopen: menu.reopen(entry)
        case .put(let subject):
          menu.open(.wording(id, subject), focus: .words, field: entry.action.words(subject))
        }
      })
    content.own = [
      MenuOwn(.done) { menu, _ in menu.ask(.done, entry) },
      MenuOwn(.dropped) { menu, _ in menu.ask(.dropped, entry) },
      MenuOwn(.reopen) { menu, _ in menu.reopen(entry) },
    ]
    return content
  }

  // Asks what happened before it's recorded.
  private mutating func ask(
    _ result: ActionOutcome.Result, _ entry: ActionLedger.Entry
  ) -> MenuRequest? {
    entry.isOpen ? open(.happened(entry.id, result), focus: .words) : say(language.isOverAlready)
  }

  private mutating func reopen(_ entry: ActionLedger.Entry) -> MenuRequest? {
    guard !entry.isOpen else { return say(language.isOpenAlready) }
    goBack { $0 == .actions }
    return .change(.end(entry, .notYet, whatHappened: nil))
  }

  /// The question what happened.
  func happenedContent(_ id: String, _ result: ActionOutcome.Result) -> MenuContent {
    guard let entry = records?.action(id) else { return goneContent }
    return question(
      language.happenedTitle(result), lead: [language.happenedLead, entry.action.text],
      label: language.happenedLabel
    ) { menu, words in
      let words = words.trimmingBlanks()
      menu.goBack { $0 == .actions }
      return .change(.end(entry, result, whatHappened: words.isEmpty ? nil : words))
    }
  }

  /// Other words for what an action says.
  func wordingContent(_ id: String, _ subject: Correction.Subject) -> MenuContent {
    guard let entry = records?.action(id) else { return goneContent }
    return question(
      language.wordingTitle(subject), lead: [language.wordingLead(subject), entry.action.text],
      label: language.wordsLabel
    ) { menu, typed in
      let typed = typed.trimmingBlanks()
      if subject == .action, typed.isEmpty { return menu.say(menu.language.actionNeedsWords) }
      guard let words = menu.written(typed, as: subject) else { return nil }
      menu.goBack()
      return .change(.put(entry, subject, words))
    }
  }

  /// What was typed as a record has it: a day by its date; nil where it's no day that can be, which is said.
  mutating func written(_ typed: String, as subject: Correction.Subject) -> String? {
    guard subject == .day, !typed.isEmpty, let today = records?.today else { return typed }
    switch ReviewDayWords(language: words.plain).match(typed, today: today) {
    case .day(let day): return day.description
    case .noDay: return ""
    case .past: say(language.dayPast)
    case .unclear: say(language.dayUnclear)
    }
    return nil
  }

  // MARK: - Another action

  // It goes to the session of those people that was last added to.
  private mutating func add() -> MenuRequest? {
    let step = page.narrowed[.group]
    let company = step.flatMap { step in records?.companies[step] }
    let session = records?.sessions.first { company == nil || $0.record.company == company }
    guard let session else { return say(language.noSessions) }
    return open(.addAction(session.record.id), focus: .words)
  }

  func addActionContent(_ id: SessionID) -> MenuContent {
    guard let session = records?.session(id) else { return goneContent }
    return question(
      language.addActionTitle, lead: [language.addActionLead(session.record)],
      label: language.actionLabel
    ) { menu, words in
      guard !words.allSatisfy(\.isWhitespace) else {
        return menu.say(menu.language.actionNeedsWords)
      }
      menu.goBack()
      return .change(.addAction(id, words.trimmingBlanks()))
    }
  }
}

extension Action {
  fileprivate func words(_ subject: Correction.Subject) -> String {
    switch subject {
    case .action: text
    case .when: when ?? ""
    case .owner: owner ?? ""
    case .day: review?.description ?? ""
    default: ""
    }
  }
}
