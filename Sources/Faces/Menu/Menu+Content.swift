internal import Practice
internal import Window

extension Menu {
  /// What the page shown is: the one place that knows all pages.
  var content: MenuContent {
    switch page.kind {
    case .main: mainContent
    case .sessions: sessionsContent
    case .ways(let setting): waysContent(setting)
    case .plans(let use): plansContent(use)
    case .cards(let use): cardsContent(use)
    case .findings: findingsContent
    case .settings(let wish): settingsContent(wish)
    case .people(let wish): peopleContent(wish)
    case .roles(let wish): rolesContent(wish)
    case .group(let wish): groupContent(wish)
    case .newGroup(let wish): newGroupContent(wish)
    case .begin(let wish): beginContent(wish)
    case .past: pastContent
    case .session(let id): sessionContent(id)
    case .delete(let ids): deleteContent(ids)
    case .written(let id): writtenContent(id)
    case .item(let id, let item): itemContent(id, item)
    case .rewording(let id, let item): rewordingContent(id, item)
    case .search: searchContent
    case .lookBacks: lookBacksContent
    case .lookBack(let company): lookBackContent(company)
    case .returns: returnsContent
    case .learnings: learningsContent
    case .learning(let id): learningContent(id)
    case .deleteLearning(let id): deleteLearningContent(id)
    case .profiles(let session): profilesContent(session)
    case .actions: actionsContent
    case .action(let id): actionContent(id)
    case .happened(let id, let result): happenedContent(id, result)
    case .wording(let id, let subject): wordingContent(id, subject)
    case .addAction(let id): addActionContent(id)
    case .handouts: handoutsContent
    case .handoutKinds(let request): handoutKindsContent(request)
    case .formats(let file): formatsContent(file)
    case .file(let file): fileContent(file)
    case .reading(let text): MenuContent(title: language.title(of: text))
    case .help: MenuContent(title: language.helpTitle)
    }
  }

  /// Opens the chosen item.
  mutating func openChosen() -> MenuRequest? {
    guard let item = page.list.chosenItem else { return say(language.noSuchNumber(0)) }
    return content.open(&self, item)
  }

  /// Takes the number or the words typed on the page.
  mutating func giveAnswer() -> MenuRequest? { content.give(&self, page.field.text) }

  // MARK: - What pages share

  /// A list of choices that stand in `all`, each with what it says beside it.
  func choices<Choice>(
    _ title: String, lead: [String] = [], _ all: [Choice], label: @escaping (Choice) -> String,
    text: @escaping (Choice) -> [ReadingPart], open: @escaping (inout Menu, Choice) -> MenuRequest?
  ) -> MenuContent {
    MenuContent(
      title: title, lead: lead, count: all.count, item: { MenuItem(label(all[$0])) },
      text: { text(all[$0]) }, open: { open(&$0, all[$1]) })
  }

  /// A question that is answered in words.
  func question(
    _ title: String, lead: [String], label: String,
    give: @escaping (inout Menu, String) -> MenuRequest?
  ) -> MenuContent {
    MenuContent(title: title, lead: lead, label: label, give: give)
  }

  /// A page about something that isn't there any more.
  var goneContent: MenuContent { MenuContent(title: language.goneTitle, empty: language.gone) }

  /// Goes back until a page that `isIt` is shown, or the first.
  mutating func goBack(to isIt: (MenuPage.Kind) -> Bool) {
    while pages.count > 1, !isIt(page.kind) { goBack() }
  }
}
