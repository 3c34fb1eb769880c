internal import Window

/// What a key does in the menu.
enum MenuCommand: Equatable, Sendable {
  // In a list.
  case up, down, pageUp, pageDown, first, last, number
  // In a text that is read.
  case scrollUp, scrollDown, scrollPageUp, scrollPageDown, scrollFirst, scrollLast
  // From page to page.
  case open, back, read, leaveReading, help, quit, interrupt, suspend, repaint
  // Looking for something.
  case search, leaveSearch, dropSearch
  // With cards, findings and plans.
  case tick, finding, notes, start, evidence, cards
  // With actions.
  case done, dropped, reopen, add
  // With sessions.
  case delete, clear
  // Narrowing a list.
  case group, state, weight, setting, minutes
  // With numbers and words.
  case more, fewer, give
}

extension Menu {
  /// The keys of the page shown, in the order that help lists them.
  var keys: KeyTable<MenuCommand> {
    let content = content
    let own = content.own.map(\.command) + content.filters.map(\.command)
    return page.keys(language, own: own)
  }
}

extension MenuPage {
  private typealias KeyBinding = Window.KeyBinding<MenuCommand>

  /// The keys where these commands are the page's own.
  func keys(_ language: any MenuWords, own: [MenuCommand]) -> KeyTable<MenuCommand> {
    let everywhere = [Self.help, Self.letter(.quit, language)] + Self.stopping
    let own = own.map { Self.letter($0, language) }
    return switch focus {
    case .list:
      KeyTable([
        [KeyBinding(.open, .enter, .function(5))], own, Self.moving,
        [KeyBinding(.read, .right, .tab)] + (kind == .main ? [] : [Self.back]),
        [KeyBinding(.search, .character("/"))], everywhere,
      ])
    case .reading:
      KeyTable([
        [isText ? Self.back : Self.leaveReading], own, Self.reading, everywhere,
      ])
    case .search: KeyTable([Self.searching, Self.stopping])
    case .number: KeyTable([Self.counting, everywhere])
    case .words: KeyTable([Self.writing, Self.stopping])
    }
  }

  // MARK: - Groups

  private static let rows = [
    KeyBinding(.up, .up), KeyBinding(.down, .down), KeyBinding(.pageUp, .pageUp),
    KeyBinding(.pageDown, .pageDown),
  ]
  private static let moving =
    rows + [
      KeyBinding(.first, .home, .top), KeyBinding(.last, .end, .bottom),
      KeyBinding(.number, digits: "0123456789"),
    ]
  private static let reading = [
    KeyBinding(.scrollUp, .up), KeyBinding(.scrollDown, .down, .enter),
    KeyBinding(.scrollPageUp, .pageUp), KeyBinding(.scrollPageDown, .pageDown),
    KeyBinding(.scrollFirst, .home, .top), KeyBinding(.scrollLast, .end, .bottom),
  ]
  private static let back = KeyBinding(.back, .escape, .left, .backspace)
  private static let leaveReading = KeyBinding(.leaveReading, .escape, .left, .backspace, .tab)
  private static let stopping = [
    KeyBinding(.interrupt, .control("c")), KeyBinding(.suspend, .control("z")),
    KeyBinding(.repaint, .control("l")),
  ]
  private static let help = KeyBinding(.help, .character("?"), .function(1))
  private static func letter(_ command: MenuCommand, _ language: any MenuWords) -> KeyBinding {
    KeyBinding(command, keys: language.letters(for: command).map(Key.character))
  }
  private static let searching =
    [KeyBinding(.leaveSearch, .enter, .tab)] + rows + [KeyBinding(.dropSearch, .escape)]
  private static let counting = [
    KeyBinding(.give, .enter), KeyBinding(.more, .up, .character("+")),
    KeyBinding(.fewer, .down, .character("-")), KeyBinding(.back, .escape, .left),
  ]
  private static let writing = [KeyBinding(.give, .enter), KeyBinding(.back, .escape)]
}
