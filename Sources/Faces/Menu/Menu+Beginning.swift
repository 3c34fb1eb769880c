internal import Practice
internal import Window

extension Menu {
  // MARK: - By plan or by cards

  /// By a plan, or by choosing cards.
  func waysContent(_ setting: Setting) -> MenuContent {
    choices(
      language.waysTitle(setting), Way.allCases, label: { language.way($0) },
      text: { [.paragraph(language.about($0))] },
      open: { menu, way in
        switch way {
        case .plan: menu.open(.plans(.session(setting)))
        case .cards: menu.open(.cards(.session(setting)))
        }
      })
  }

  /// Who a session is for, on chosen cards or by a plan that's for several.
  func settingsContent(_ wish: SessionWish) -> MenuContent {
    let cards = wish.isOnCards ? titlesInUse.map(ReadingPart.item) : [.item(wish.title)]
    let settings =
      wish.isOnCards ? Setting.allCases : plans?.first { .plan($0.id) == wish.subject }?.settings
    return choices(
      language.settingsTitle, settings ?? [], label: language.setting,
      text: { [.paragraph(language.about($0)), .heading(language.willBegin)] + cards },
      open: { menu, setting in
        var wish = wish
        wish.setting = setting
        return menu.complete(wish)
      })
  }

  // MARK: - How many people

  /// Asks what a wish still lacks: how many people, which group, how views are taken.
  mutating func complete(_ wish: SessionWish) -> MenuRequest? {
    switch wish.setting {
    case .solo: wish.isOnCards ? open(.begin(wish)) : .start(wish)
    case .pair: open(.group(wish))
    case .team: open(.people(wish), focus: .number, field: Self.usualTeam)
    case .multiAgency: open(.roles(wish), focus: .words)
    }
  }

  private static let usualTeam = "6"

  /// How many people take part.
  func peopleContent(_ wish: SessionWish) -> MenuContent {
    let range = wish.setting.people
    return question(
      language.peopleTitle, lead: [language.howMany(range)], label: language.peopleLabel
    ) { menu, words in
      guard let number = Int(words), range.contains(number) else {
        return menu.say(menu.language.notThatMany(range))
      }
      var wish = wish
      wish.people = .number(number)
      return menu.open(.group(wish))
    }
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

  /// Which agencies take part, and how many people of each; without any, everyone is counted together.
  func rolesContent(_ wish: SessionWish) -> MenuContent {
    question(
      language.rolesTitle, lead: [language.whichRoles], label: language.rolesLabel
    ) { menu, words in
      guard !words.allSatisfy(\.isWhitespace) else {
        return menu.open(.people(wish), focus: .number, field: Self.usualTeam)
      }
      guard let roles = RoleGroups(words) else { return menu.say(menu.language.rolesUnclear) }
      let range = wish.setting.people
      guard range.contains(roles.people) else {
        return menu.say(menu.language.tooFewInRoles(roles.people, range))
      }
      var wish = wish
      wish.people = .roles(roles)
      return menu.open(.group(wish))
    }
  }

  // MARK: - Which group

  private enum GroupChoice {
    case known(GroupName)
    case new
    case none
  }

  /// Which group meets: the preferred one, those that met last, another, or none.
  func groupContent(_ wish: SessionWish) -> MenuContent {
    let known = [preferredGroup].compactMap { $0 } + (records?.groups ?? [])
    let groups = known.reduce(into: [GroupName]()) { if !$0.contains($1) { $0.append($1) } }
    return choices(
      language.groupTitle, groups.map(GroupChoice.known) + [.new, .none],
      label: { choice in
        switch choice {
        case .known(let group): group.text
        case .new: groups.isEmpty ? language.nameGroup : language.otherGroup
        case .none: language.noGroup
        }
      },
      text: { choice in
        if case .none = choice { return [.paragraph(language.aboutNoGroup)] }
        return [.paragraph(language.aboutGroup)]
      },
      open: { menu, choice in
        switch choice {
        case .known(let group): menu.begin(wish, of: group)
        case .new: menu.open(.newGroup(wish), focus: .words)
        case .none: menu.begin(wish, of: nil)
        }
      })
  }

  /// The name of a group that hasn't met yet; no words leave it out.
  func newGroupContent(_ wish: SessionWish) -> MenuContent {
    question(
      language.newGroupTitle, lead: [language.newGroupLead], label: language.groupLabel
    ) { menu, words in
      do throws(GroupName.Fault) {
        return menu.begin(wish, of: try GroupName(words))
      } catch {
        if error == .empty { return menu.begin(wish, of: nil) }
        return menu.say(menu.language.groupUnclear(error))
      }
    }
  }

  private mutating func begin(_ wish: SessionWish, of group: GroupName?) -> MenuRequest? {
    var wish = wish
    wish.group = group
    return open(.begin(wish))
  }

  // MARK: - How views are taken

  /// How views are taken, the usual way first; alone only whether to begin.
  func beginContent(_ wish: SessionWish) -> MenuContent {
    func begins(_ way: Capture? = nil) -> [ReadingPart] { beginText(wish, way) }
    guard !wish.setting.isPrivate else {
      return choices(
        language.beginAloneTitle, [wish], label: { _ in language.begin },
        text: { _ in begins() + [.quiet(language.beginAbout)] }, open: { .start($1) })
    }
    let ways = captures(wish.setting)
    return choices(
      language.beginTitle, ways, label: language.capture,
      text: { way in
        [.paragraph(language.about(way))]
          + (way == ways.first ? [.quiet(language.usualCapture)] : []) + begins(way)
          + [.quiet(language.beginAbout)]
      },
      open: { _, way in
        var wish = wish
        wish.capture = way
        return .start(wish)
      })
  }

  private func beginText(_ wish: SessionWish, _ way: Capture?) -> [ReadingPart] {
    let titles = wish.isOnCards && inUse.count > 1 ? titlesInUse : []
    return [.heading(language.willBegin), .item(wish.title)] + titles.map(ReadingPart.item)
      + (wish.setting.isPrivate ? [] : [.item(people(wish, way))])
      + (wish.group.map { [.item(language.group($0))] } ?? [])
  }

  private var titlesInUse: [String] {
    shelf.map { shelf in inUse.map { shelf.places[$0].card.title } } ?? []
  }

  private func people(_ wish: SessionWish, _ way: Capture?) -> String {
    switch wish.people {
    case .number where way == .phones:
      "\(language.setting(wish.setting)), \(language.asManyAsJoin)"
    case .roles(let roles) where way == .phones:
      roles.groups.map(\.role).joined(separator: ", ") + ": \(language.asManyAsJoin)"
    case .usual: language.setting(wish.setting)
    case .number(let number): "\(language.setting(wish.setting)), \(language.people(number))"
    case .roles(let roles): roles.groups.map { "\($0.role): \($0.people)" }.joined(separator: ", ")
    }
  }
}
