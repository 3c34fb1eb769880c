internal import Practice
internal import Window

extension Menu {
  /// Does what a command says.
  mutating func follow(_ command: MenuCommand, _ key: Key, in size: WindowSize) -> MenuRequest? {
    switch command {
    case .up, .down, .pageUp, .pageDown, .first, .last: move(command, in: size)
    case .number: typeNumber(key)
    case .scrollUp, .scrollDown, .scrollPageUp, .scrollPageDown, .scrollFirst, .scrollLast:
      scroll(command, in: size)
    case .open: return openChosen()
    case .give: return giveAnswer()
    case .back: goBack()
    case .read: read()
    case .leaveReading: page.focus = .list
    case .search, .leaveSearch, .dropSearch: search(command)
    case .help: help()
    case .quit: return .quit
    case .interrupt: return .interrupt
    case .suspend: return .suspend
    case .repaint: return .repaint
    case .more: count(by: 1)
    case .fewer: count(by: -1)
    default: return followOwn(command, in: size)
    }
    return nil
  }

  private mutating func followOwn(_ command: MenuCommand, in size: WindowSize) -> MenuRequest? {
    let content = content
    if let filter = content.filters.first(where: { $0.command == command }) { step(filter) }
    let side = page.side
    let request = content.own.first { $0.command == command }?.act(&self, page.list.chosenItem)
    // Where the text does not stand beside the list, it is gone to.
    if page.side != side, !layout(in: size).isWide { page.focus = .reading }
    return request ?? nil
  }

  // MARK: - In a list

  private mutating func move(_ command: MenuCommand, in size: WindowSize) {
    if page.focus == .search { page.focus = .list }
    let rows = max(1, listRows(in: layout(in: size)) - 1)
    switch command {
    case .up: page.list.move(by: -1)
    case .down: page.list.move(by: 1)
    case .pageUp: page.list.move(by: -rows)
    case .pageDown: page.list.move(by: rows)
    case .first: page.list.choose(0)
    default: page.list.choose(page.list.count - 1)
    }
    settle(in: size)
  }

  private mutating func typeNumber(_ key: Key) {
    guard case .character(let character) = key, let digit = character.wholeNumberValue else {
      return
    }
    if !page.list.type(digit) { say(language.noSuchNumber(page.list.count)) }
    page.turnToFront()
  }

  // The first row drawn stays where it is for as long as the choice can be seen.
  private mutating func settle(in size: WindowSize) {
    page.turnToFront()
    page.list.top = listTop(in: layout(in: size))
  }

  // MARK: - In a text

  private mutating func read() {
    guard page.list.chosenItem != nil else {
      say(language.noSuchNumber(0))
      return
    }
    page.focus = .reading
  }

  private mutating func scroll(_ command: MenuCommand, in size: WindowSize) {
    let layout = layout(in: size)
    let move: TextPages.Move =
      switch command {
      case .scrollUp: .up
      case .scrollDown: .down
      case .scrollPageUp: .pageUp
      case .scrollPageDown: .pageDown
      case .scrollFirst: .first
      default: .last
      }
    page.reading = pages(in: layout, rows: layout.bodyRows).place(after: move, from: page.reading)
  }

  private mutating func help() {
    if page.kind == .help { goBack() } else { open(.help, text: help(on: page)) }
  }

  private func help(on page: MenuPage) -> [ReadingPart] {
    let keys = keys.merged.map {
      ReadingPart.key(language.keys.names(of: $0.keys), language.does($0.action, on: page))
    }
    let commands = language.commands.map { ReadingPart.item("\($0.0): \($0.1)") }
    return [.heading(language.helpKeys)] + keys + [.heading(language.helpAbout)]
      + language.helpParagraphs.map(ReadingPart.paragraph) + [.heading(language.helpCommands)]
      + commands
  }
}

extension MenuPage {
  /// Shows the beginning of the front again, as whenever another card is chosen.
  mutating func turnToFront() {
    side = .front
    reading = .start
  }
}
