internal import Practice
internal import Window

extension Menu {
  // MARK: - By plan or by cards

  /// By a plan, or by choosing cards.
  func waysContent(_ setting: Setting) -> MenuContent {
    MenuContent(
      title: language.waysTitle(setting), count: Way.allCases.count,
      item: { MenuItem(language.way(Way.allCases[$0])) },
      text: { [.paragraph(language.about(Way.allCases[$0]))] })
  }

  /// Opens the plans or the cards.
  mutating func openWay(_ item: Int, _ setting: Setting) {
    switch Way.allCases[item] {
    case .plan: open(.plans(.session(setting)))
    case .cards: open(.cards(.session(setting)))
    }
  }

  /// Who a session on chosen cards is for.
  var settingsContent: MenuContent {
    let choices: [MainChoice] = [.solo, .pair, .team, .agencies]
    let cards = titlesInUse.map(ReadingPart.item)
    return MenuContent(
      title: language.settingsTitle, count: Setting.allCases.count,
      item: { MenuItem(language.setting(Setting.allCases[$0])) },
      text: { [.paragraph(language.about(choices[$0])), .heading(language.cardsHeading)] + cards })
  }

  // MARK: - How many people

  /// Asks what a wish still lacks: how many people, which groups, how views are taken.
  mutating func complete(_ wish: SessionWish) -> MenuRequest? {
    switch wish.setting {
    case .solo:
      if case .plan = wish.subject { return .start(wish) }
      open(.begin(wish))
    case .pair: open(.begin(wish))
    case .team: open(.people(wish), focus: .number, field: Self.usualTeam)
    case .multiAgency: open(.roles(wish), focus: .words)
    }
    return nil
  }

  private static let usualTeam = "6"

  /// How many people take part.
  func peopleContent(_ wish: SessionWish) -> MenuContent {
    MenuContent(title: language.peopleTitle, lead: [language.howMany(wish.setting.people)])
  }

  /// Takes the number of people.
  mutating func givePeople(_ wish: SessionWish) {
    guard let number = Int(page.field.text), wish.setting.people.contains(number) else {
      return say(language.notThatMany(wish.setting.people))
    }
    var wish = wish
    wish.people = .number(number)
    open(.begin(wish))
  }

  /// Takes a key of a number: a digit, or what takes one away.
  mutating func writeNumber(_ key: Key) -> Bool {
    switch key {
    case .character(let digit) where digit.isASCII && digit.isNumber:
      // The number that stood there was only a proposal.
      let before = page.isProposal ? "" : page.field.text
      page.field = LineField(String((before + String(digit)).suffix(3)))
    case .backspace, .delete: page.field = LineField(String(page.field.text.dropLast()))
    default: return false
    }
    page.isProposal = false
    return true
  }

  /// Makes the number larger or smaller.
  mutating func count(by step: Int) {
    guard case .people(let wish) = page.kind else { return }
    let range = wish.setting.people
    let number = (Int(page.field.text) ?? range.lowerBound) + step
    page.field = LineField(String(min(max(number, range.lowerBound), range.upperBound)))
    page.isProposal = false
  }

  // MARK: - Which agencies

  /// Which agencies take part, and how many people of each.
  func rolesContent(_ wish: SessionWish) -> MenuContent {
    MenuContent(title: language.rolesTitle, lead: [language.whichRoles])
  }

  /// Takes the groups; without any, everybody is counted together.
  mutating func giveRoles(_ wish: SessionWish) {
    guard !page.field.text.allSatisfy(\.isWhitespace) else {
      return open(.people(wish), focus: .number, field: Self.usualTeam)
    }
    guard let roles = RoleGroups(page.field.text) else { return say(language.rolesUnclear) }
    guard wish.setting.people.contains(roles.people) else {
      return say(language.tooFewInRoles(roles.people, wish.setting.people))
    }
    var wish = wish
    wish.people = .roles(roles)
    open(.begin(wish))
  }

  // MARK: - How views are taken

  /// How views are taken, the usual way first; alone only whether to begin.
  func beginContent(_ wish: SessionWish) -> MenuContent {
    let ways = captures(wish.setting)
    let begins = beginText(wish)
    guard !wish.setting.isPrivate else {
      return MenuContent(
        title: language.beginAloneTitle, count: 1, item: { _ in MenuItem(language.begin) },
        text: { _ in begins + [.quiet(language.beginAbout)] })
    }
    return MenuContent(
      title: language.beginTitle, count: ways.count, item: { MenuItem(language.capture(ways[$0])) },
      text: { index in
        [.paragraph(language.about(ways[index]))]
          + (index == 0 ? [.quiet(language.usualCapture)] : []) + begins + [
            .quiet(language.beginAbout)
          ]
      })
  }

  private func beginText(_ wish: SessionWish) -> [ReadingPart] {
    [.heading(language.willBegin), .item(wish.title)] + titles(wish.subject).map(ReadingPart.item)
      + (wish.setting == .solo ? [] : [.item(people(wish))])
  }

  private func titles(_ subject: SessionWish.Subject) -> [String] {
    guard case .cards(let names) = subject, names.count > 1 else { return [] }
    return titlesInUse
  }

  private var titlesInUse: [String] {
    shelf.map { shelf in inUse.map { shelf.places[$0].card.title } } ?? []
  }

  private func people(_ wish: SessionWish) -> String {
    switch wish.people {
    case .usual: language.setting(wish.setting)
    case .number(let number): "\(language.setting(wish.setting)), \(language.people(number))"
    case .roles(let roles): roles.groups.map { "\($0.role): \($0.people)" }.joined(separator: ", ")
    }
  }

  /// Begins the session.
  func begin(_ wish: SessionWish, _ item: Int) -> MenuRequest {
    var wish = wish
    wish.capture = wish.setting.isPrivate ? nil : captures(wish.setting)[item]
    return .start(wish)
  }
}
