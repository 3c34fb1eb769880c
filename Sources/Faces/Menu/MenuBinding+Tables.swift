internal import Window

extension MenuBinding {
  private typealias Words = Messages.Menu.Keys

  /// The keys of a page, in the order that help lists them.
  static func table(for page: MenuPage) -> [MenuBinding] {
    switch page.focus {
    case .list: ofList(page)
    case .reading: ofReading(page)
    case .search: ofSearch
    case .number: ofNumber
    case .words: ofWords
    }
  }

  private static func ofList(_ page: MenuPage) -> [MenuBinding] {
    [open(page.kind)] + own(page.kind) + moving
      + (page.kind == .main ? [readOn] : [readOn, back])
      + [find] + everywhere
  }

  private static func ofReading(_ page: MenuPage) -> [MenuBinding] {
    [page.isText ? backFromText : leaveReading] + own(page.kind) + reading + everywhere
  }

  private static func own(_ kind: MenuPage.Kind) -> [MenuBinding] {
    switch kind {
    case .cards(let use):
      use == .handout ? [tick, useForHandout, finding, notes] : [tick, start, finding, notes]
    case .actions, .action: [done, dropped]
    default: []
    }
  }

  // MARK: - In lists

  private static let moving = [
    MenuBinding([.up], .up, Words.up, Words.itemUp),
    MenuBinding([.down], .down, Words.down, Words.itemDown),
    MenuBinding([.pageUp], .pageUp, Words.pageUp, Words.itemsUp),
    MenuBinding([.pageDown], .pageDown, Words.pageDown, Words.itemsDown),
    MenuBinding([.home, .top], .first, Words.home, Words.firstItem),
    MenuBinding([.end, .bottom], .last, Words.end, Words.lastItem),
    MenuBinding("0123456789".map(Key.character), .number, Words.digits, Words.itemByNumber),
  ]

  private static func open(_ kind: MenuPage.Kind) -> MenuBinding {
    if case .cards = kind {
      return MenuBinding([.enter], .open, Words.enter, Words.readCard, hint: Words.readHint)
    }
    return MenuBinding([.enter], .open, Words.enter, Words.chooses, hint: Words.chooseHint)
  }

  private static let readOn = MenuBinding(
    [.right, .tab], .read, Words.right, Words.readsOn)
  private static let back = MenuBinding(
    [.escape, .left, .backspace], .back, Words.escape, Words.goesBack, hint: Words.backHint)
  private static let find = MenuBinding(
    [.character("/")], .search, Words.slash, Words.searches, hint: Words.searchHint)

  // MARK: - In a text

  private static let reading = [
    MenuBinding([.up], .scrollUp, Words.up, Words.lineUp),
    MenuBinding([.down, .enter], .scrollDown, Words.down, Words.lineDown),
    MenuBinding([.pageUp], .scrollPageUp, Words.pageUp, Words.screenUp),
    MenuBinding([.pageDown], .scrollPageDown, Words.pageDown, Words.screenDown),
    MenuBinding([.home, .top], .scrollFirst, Words.home, Words.textStart),
    MenuBinding([.end, .bottom], .scrollLast, Words.end, Words.textEnd),
  ]
  private static let leaveReading = MenuBinding(
    [.escape, .left, .backspace, .tab], .leaveReading, Words.escape, Words.backToList,
    hint: Words.backHint)
  private static let backFromText = MenuBinding(
    [.escape, .left, .backspace], .back, Words.escape, Words.goesBack, hint: Words.backHint)

  // MARK: - On some pages

  private static let tick = MenuBinding(
    [.character(" ")], .tick, Words.space, Words.ticks, hint: Words.tickHint)
  private static let finding = MenuBinding(
    [.character("f")], .finding, "f", Words.showsFinding, hint: Words.findingHint)
  private static let notes = MenuBinding(
    [.character("n")], .notes, "n", Words.showsNotes, hint: Words.notesHint)
  private static let start = MenuBinding(
    [.character("s")], .start, "s", Words.starts, hint: Words.startHint)
  private static let useForHandout = MenuBinding(
    [.character("s")], .start, "s", Words.usesCards, hint: Words.useHint)
  private static let done = MenuBinding(
    [.character("d")], .done, "d", Words.marksDone, hint: Words.doneHint)
  private static let dropped = MenuBinding(
    [.character("x")], .dropped, "x", Words.marksDropped, hint: Words.dropHint)

  // MARK: - Everywhere

  private static let stopping = [
    MenuBinding([.control("c")], .interrupt, "Ctrl-C", Words.quits),
    MenuBinding([.control("z")], .suspend, "Ctrl-Z", Words.suspends),
  ]
  private static let everywhere =
    [
      MenuBinding(
        [.character("?"), .function(1)], .help, "?", Words.helps, hint: Words.helpHint),
      MenuBinding([.character("q")], .quit, "q", Words.quits, hint: Words.quitHint),
    ] + stopping

  // MARK: - Where something is typed

  private static let ofSearch =
    [
      MenuBinding(
        [.enter, .tab], .leaveSearch, Words.enter, Words.toResults, hint: Words.toListHint),
      MenuBinding([.up], .up, Words.up, Words.itemUp),
      MenuBinding([.down], .down, Words.down, Words.itemDown),
      MenuBinding([.pageUp], .pageUp, Words.pageUp, Words.itemsUp),
      MenuBinding([.pageDown], .pageDown, Words.pageDown, Words.itemsDown),
      MenuBinding([.escape], .dropSearch, Words.escape, Words.dropsSearch, hint: Words.allHint),
    ] + stopping
  private static let ofNumber =
    [
      MenuBinding([.enter], .give, Words.enter, Words.goesOn, hint: Words.goOnHint),
      MenuBinding([.up, .character("+")], .more, Words.up, Words.oneMore),
      MenuBinding([.down, .character("-")], .fewer, Words.down, Words.oneFewer),
      MenuBinding([.escape, .left], .back, Words.escape, Words.goesBack, hint: Words.backHint),
    ] + everywhere
  private static let ofWords =
    [
      MenuBinding([.enter], .give, Words.enter, Words.goesOn, hint: Words.goOnHint),
      MenuBinding([.escape], .back, Words.escape, Words.goesBack, hint: Words.backHint),
    ] + stopping
}
