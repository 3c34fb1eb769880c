internal import Practice
internal import Window

extension Menu {
  /// What the page shown holds.
  var content: MenuContent {
    switch page.kind {
    case .main: mainContent
    case .sessions: sessionsContent
    case .ways(let setting): waysContent(setting)
    case .plans(let use): plansContent(use)
    case .cards(let use): cardsContent(use)
    case .settings: settingsContent
    case .people(let wish): peopleContent(wish)
    case .roles(let wish): rolesContent(wish)
    case .begin(let wish): beginContent(wish)
    case .actions: actionsContent
    case .action(let entry): actionContent(entry)
    case .happened(let entry, let result): happenedContent(entry, result)
    case .handouts: handoutsContent
    case .handoutKinds: handoutKindsContent
    case .formats: formatsContent
    case .handout(let request): handoutContent(request)
    case .help: MenuContent(title: language.helpTitle)
    }
  }

  /// Opens the chosen item.
  mutating func openChosen() -> MenuRequest? {
    guard let item = page.list.chosenItem else {
      say(language.noSuchNumber(0))
      return nil
    }
    switch page.kind {
    case .main: return openMain(item)
    case .sessions: return records.map { .resume($0.unfinished[item].record.id) }
    case .ways(let setting): openWay(item, setting)
    case .plans(let use): return openPlan(item, use)
    case .cards: page.focus = .reading
    case .settings: beginWithCards(Setting.allCases[item])
    case .begin(let wish): return begin(wish, item)
    case .actions: openAction(item)
    case .action: endAction(item)
    case .handouts: openHandouts(item)
    case .handoutKinds(let request): openFormats(request, item)
    case .formats(let request): openHandout(request, item)
    case .handout(let request): return finishHandout(request, item)
    case .people, .roles, .happened, .help: break
    }
    return nil
  }

  /// Takes the number or the words typed on the page.
  mutating func giveAnswer() -> MenuRequest? {
    switch page.kind {
    case .people(let wish): givePeople(wish)
    case .roles(let wish): giveRoles(wish)
    case .happened(let entry, let result): return giveWhatHappened(entry, result)
    default: break
    }
    return nil
  }
}
