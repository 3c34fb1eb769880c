internal import Window

/// Where a key is pressed; the same key may do different things in different contexts.
enum KeyContext: Equatable, Sendable, CaseIterable {
  /// Something is shown, and nothing is asked but to go on.
  case reading
  /// A position is chosen from a list.
  case choosing
  /// How sure, or what became of an action, is chosen from a list.
  case rating
  /// Counts are typed.
  case counting
  /// Slips of paper are typed, a key for each.
  case slips
  /// Something is shown, or asked on phones, and nothing at the keyboard but to go on.
  case phones
  /// Words are written over several lines.
  case writing
  /// Words, a day or a number are written on one line.
  case line
  /// Writing is left for a moment, so that letters are keys.
  case aside
  /// The clock is stopped.
  case paused
  /// The keyboard goes from one person to another.
  case handover
  /// The session is over.
  case over
  /// A page about the session lies over what is shown.
  case page
  /// A card is chosen from the list of them.
  case list
  /// A card or a passage is searched for.
  case searching
  /// A note or a point to set aside is written.
  case noting
  /// A number of minutes is typed.
  case timing
  /// The steps are gone through, to change what is left of them.
  case planning
  /// A command is typed.
  case command
  /// Something is asked about before it is done; Enter leaves it.
  case confirming
  /// Counts are read back before they are taken down; Enter takes them.
  case checking
}

/// What a key does in the full-screen face.
enum KeyAction: String, Equatable, Sendable, CaseIterable {
  /// The next page, or what comes next in the session.
  case forward
  /// The page before, or what came before in the session.
  case backward
  /// The next page, and never further.
  case nextPage
  /// The page before, and never further.
  case previousPage
  case firstPage
  case lastPage
  /// The choice with the number typed.
  case number
  case previousChoice
  case nextChoice
  /// What is chosen or written, as the answer.
  case give
  case pass
  case goAhead
  case erase
  /// Show counts that are hidden from the room, or hide them again.
  case showCounts
  case newLine
  /// From writing to the keys that are letters.
  case aside
  /// Back to writing.
  case writeOn
  case note
  case park
  case skip
  case back
  case pause
  case goOn
  case time
  case cards
  case search
  case allPrompts
  case says
  case support
  case saved
  case plan
  case written
  /// Type a command, as in plain lines.
  case command
  case facilitatorNotes
  /// Whether the summary is to have the room's reasons.
  case reasons
  /// Where phones find the session.
  case phones
  /// Close the door to new phones, or open it.
  case door
  /// Let someone without a phone answer at the keyboard.
  case turn
  /// Count hands in place of what phones send.
  case hands
  // What is left of the plan, as in `PlanSheet.Action`.
  case swapCard
  case gentler
  case leaveOut
  case earlier
  case later
  case longer
  case shorter
  case putCard
  case putBreak
  case spread
  case editor
  /// What was warned of names nobody.
  case noName
  case stop
  case end
  case help
  case close
  case yes
  case no
  case suspend
  case repaint
}

/// The keys of each context, made of groups that contexts share.
extension KeyContext {
  /// The table of its keys, which help and the row of keys are made from as well.
  func keys(_ language: any StageWords) -> KeyTable<KeyAction> {
    KeyTable(KeyGroups(language: language).groups(of: self) + [KeyGroups.always])
  }
}

private struct KeyGroups {
  typealias KeyBinding = Window.KeyBinding<KeyAction>

  let language: any StageWords

  func groups(of context: KeyContext) -> [[KeyBinding]] {
    switch context {
    case .reading:
      [Self.forward, Self.backward, Self.pages, letters(), [letter(.reasons)]]
    case .phones:
      [
        Self.forward, Self.backward, Self.pages,
        [letter(.goAhead), letter(.turn), letter(.hands), letter(.phones), letter(.door)],
        letters(), [letter(.reasons)],
      ]
    case .choosing: [Self.listKeys, Self.give, pass, Self.paging, letters(besidePass: true)]
    case .rating: [Self.listKeys, Self.give, Self.paging, letters()]
    case .counting:
      [Self.counts, Self.give, showCounts, pass, Self.paging, letters(besidePass: true)]
    case .slips:
      [Self.counts, Self.give, pass, Self.paging, letters(besidePass: true)]
    case .writing:
      [
        Self.give, Self.newLine, Self.asideKeys, Self.writingPages, Self.ownEditor, Self.noName,
      ]
    case .line: [Self.give, Self.asideKeys, Self.writingPages, Self.ownEditor, Self.noName]
    case .aside: [Self.writeOn, Self.backward, letters(), [letter(.reasons)]]
    case .paused: [Self.goOn, words(), aboutSession, ending]
    case .handover: [[KeyBinding(.goOn, .enter)], Self.turning]
    case .over: [Self.forward, Self.previousPages, overLetters]
    case .page: [Self.forward, Self.previousPages, close, [Self.command]]
    case .planning:
      [Self.listKeys, planKeys, [Self.command, Self.help], close, Self.turningPages]
    case .list: [Self.listKeys, Self.give, close, Self.turningPages]
    case .searching: [Self.arrows, Self.give, Self.closeByEsc, Self.turningPages]
    case .noting:
      [
        Self.give, Self.newLine, Self.closeByEsc, Self.ownEditor, Self.noName, Self.turningPages,
      ]
    case .timing, .command: [Self.give, Self.closeByEsc, Self.turningPages]
    case .confirming: [[letter(.yes)], no, Self.turning]
    case .checking:
      [[letter(.yes, after: .enter)], noButEnter, showCounts, Self.turning]
    }
  }

  // MARK: - Groups

  static let always = [
    KeyBinding(.stop, .control("c")), KeyBinding(.suspend, .control("z")),
    KeyBinding(.repaint, .control("l")), KeyBinding(.help, .function(1)),
  ]

  // What a presenter's clicker sends is among them.
  private static let forward = [
    KeyBinding(.forward, .character(" "), .enter, .right, .pageDown)
  ]
  private static let backward = [KeyBinding(.backward, .pageUp, .left)]
  private static let pages = [
    KeyBinding(.nextPage, .down), KeyBinding(.previousPage, .up),
    KeyBinding(.firstPage, .home, .top),
    KeyBinding(.lastPage, .end, .bottom),
  ]
  private static let previousPages = [
    KeyBinding(.previousPage, .pageUp, .left, .up), KeyBinding(.nextPage, .down),
    KeyBinding(.firstPage, .home, .top), KeyBinding(.lastPage, .end, .bottom),
  ]
  private static let paging = [
    KeyBinding(.nextPage, .character(" "), .pageDown, .right),
    KeyBinding(.backward, .pageUp, .left),
  ]
  private static let turning = [
    KeyBinding(.nextPage, .character(" "), .pageDown, .right, .down),
    KeyBinding(.previousPage, .pageUp, .left, .up),
  ]
  private static let turningPages = [
    KeyBinding(.nextPage, .pageDown), KeyBinding(.previousPage, .pageUp),
  ]
  private static let writingPages = [
    KeyBinding(.nextPage, .pageDown), KeyBinding(.backward, .pageUp),
  ]

  private static let arrows = [
    KeyBinding(.nextChoice, .down, .tab), KeyBinding(.previousChoice, .up, .backTab),
  ]
  private static let listKeys = [KeyBinding(.number, digits: "123456789")] + arrows
  private static let counts =
    [KeyBinding(.number, digits: "0123456789"), KeyBinding(.erase, .backspace, .delete)] + arrows
  private static let give = [KeyBinding(.give, .enter)]
  private var showCounts: [KeyBinding] { [letter(.showCounts)] }
  private var pass: [KeyBinding] { [letter(.pass), letter(.goAhead)] }

  private static let newLine = [KeyBinding(.newLine, .control("j"), .newLine)]
  private static let asideKeys = [KeyBinding(.aside, .escape)]
  private static let writeOn = [KeyBinding(.writeOn, .enter, .escape, .character(" "))]
  private static let noName = [KeyBinding(.noName, .function(2))]
  private static let ownEditor = [KeyBinding(.editor, .control("o"))]

  // Where a letter passes, only another sets a point aside.
  private func words(besidePass: Bool = false) -> [KeyBinding] {
    let taken = besidePass ? language.letters(for: .pass) : []
    let park = language.letters(for: .park).filter { !taken.contains($0) }
    return [letter(.note), KeyBinding(.park, keys: park.map(Key.character))]
  }

  private func letters(besidePass: Bool = false) -> [KeyBinding] {
    words(besidePass: besidePass) + [.allPrompts, .back, .skip, .pause].map { letter($0) }
      + aboutSession + [letter(.editor)] + ending
  }

  private func letter(_ action: KeyAction, after keys: Key...) -> KeyBinding {
    KeyBinding(action, keys: keys + language.letters(for: action).map(Key.character))
  }

  private var aboutSession: [KeyBinding] {
    [
      letter(.time), letter(.cards), KeyBinding(.search, .character("/")), letter(.says),
      letter(.facilitatorNotes), letter(.plan), letter(.written), Self.command,
      letter(.support), letter(.saved),
    ]
  }
  private var ending: [KeyBinding] { [Self.help, letter(.stop), letter(.end)] }
  private var planKeys: [KeyBinding] {
    PlanSheet.Action.allCases.compactMap { KeyAction(rawValue: $0.rawValue) }.map {
      $0 == .swapCard ? letter($0, after: .enter) : letter($0)
    }
  }
  private var overLetters: [KeyBinding] {
    [letter(.support), letter(.saved), Self.help, letter(.stop)]
  }
  private var close: [KeyBinding] { [letter(.close, after: .escape)] }
  private var no: [KeyBinding] { [letter(.no, after: .escape, .enter)] }
  private var noButEnter: [KeyBinding] { [letter(.no, after: .escape)] }

  private static let command = KeyBinding(.command, .character(":"))
  private static let help = KeyBinding(.help, .character("?"))
  private static let goOn = [KeyBinding(.goOn, .enter, .character(" "))]
  private static let closeByEsc = [KeyBinding(.close, .escape)]
}
