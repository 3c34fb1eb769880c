internal import Window

/// The table of all bindings: contexts share groups of them, and help is made from it.
extension KeyBinding {
  /// The bindings of `context`, those that matter most there first.
  static func bindings(in context: KeyContext) -> [KeyBinding] {
    Array(groups(of: context).joined()) + always
  }

  private static func groups(of context: KeyContext) -> [[KeyBinding]] {
    switch context {
    case .reading: [forward, backward, pages, letters()]
    case .choosing: [list, give, pass, paging, letters(park: "k")]
    case .rating: [list, give, paging, letters()]
    case .counting: [counts, give, showCounts, pass, paging, letters(park: "k")]
    case .writing: [give, newLine, aside, writingPages, ownEditor]
    case .line: [give, aside, writingPages, ownEditor]
    case .aside: [writeOn, backward, letters()]
    case .paused: [goOn, words(park: "p", "k"), aboutSession, ending]
    case .handover: [[KeyBinding(.goOn, .enter)], turning]
    case .over: [forward, previousPages, overLetters]
    case .page: [forward, previousPages, close]
    case .list: [list, give, close, turningPages]
    case .searching: [arrows, give, closeByEsc, turningPages]
    case .noting: [give, newLine, closeByEsc, ownEditor, turningPages]
    case .timing: [give, closeByEsc, turningPages]
    case .confirming: [[KeyBinding(.yes, .character("y"))], no, turning]
    case .checking: [[KeyBinding(.yes, .enter, .character("y"))], noButEnter, showCounts, turning]
    }
  }

  // MARK: - Groups

  private static let always = [
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
  private static let list = [KeyBinding(.number, digits: "123456789")] + arrows
  private static let counts =
    [KeyBinding(.number, digits: "0123456789"), KeyBinding(.erase, .backspace, .delete)] + arrows
  private static let give = [KeyBinding(.give, .enter)]
  private static let showCounts = [KeyBinding(.showCounts, .character("r"))]
  private static let pass = [
    KeyBinding(.pass, .character("p")), KeyBinding(.goAhead, .character("g")),
  ]

  private static let newLine = [KeyBinding(.newLine, .control("j"), .newLine)]
  private static let aside = [KeyBinding(.aside, .escape)]
  private static let writeOn = [KeyBinding(.writeOn, .enter, .escape, .character(" "))]
  private static let ownEditor = [KeyBinding(.editor, .control("o"))]

  private static func words(park: Character...) -> [KeyBinding] {
    [
      KeyBinding(.note, .character("n")),
      KeyBinding(keys: park.map(Key.character), action: .park),
    ]
  }

  // Where p passes, k alone sets a point aside.
  private static func letters(park: Character? = nil) -> [KeyBinding] {
    (park.map { words(park: $0) } ?? words(park: "p", "k"))
      + [
        KeyBinding(.allPrompts, .character("a")), KeyBinding(.back, .character("b")),
        KeyBinding(.skip, .character("s")), KeyBinding(.pause, .character("z"), .character("P")),
      ] + aboutSession + [KeyBinding(.editor, .character("e"))] + ending
  }

  private static let aboutSession = [
    KeyBinding(.time, .character("t")), KeyBinding(.cards, .character("c")),
    KeyBinding(.search, .character("/")), KeyBinding(.says, .character("i")),
    KeyBinding(.facilitatorNotes, .character("f")), KeyBinding(.support, .character("v")),
    KeyBinding(.saved, .character("w")),
  ]
  private static let ending = [
    KeyBinding(.help, .character("?")), KeyBinding(.stop, .character("q")),
    KeyBinding(.end, .character("x"), .character("Q")),
  ]
  private static let overLetters = [
    KeyBinding(.support, .character("v")), KeyBinding(.saved, .character("w")),
    KeyBinding(.help, .character("?")), KeyBinding(.stop, .character("q")),
  ]

  private static let goOn = [KeyBinding(.goOn, .enter, .character(" "))]
  private static let close = [KeyBinding(.close, .escape, .character("q"))]
  private static let closeByEsc = [KeyBinding(.close, .escape)]
  private static let no = [KeyBinding(.no, .escape, .enter, .character("n"))]
  private static let noButEnter = [KeyBinding(.no, .escape, .character("n"))]
}
