package import Practice
package import Window

/// The full-screen menu: a pure value that keys change and frames are drawn from.
///
/// It reads nothing. Its first page can be shown before anything is known; what a page needs is
/// asked for with `need` and given with `take`.
package struct Menu: WindowFace, Sendable {
  /// The pages somebody has come through, the one shown last; never empty.
  var pages = [MenuPage(.main)]
  /// What is on this computer; nil until it has been read.
  var records: MenuRecords?
  /// The plans; nil until they have been read.
  var plans: [Plan]?
  /// How much each plan's cards ask of people, where that's known.
  var planWeights: [String: Card.Weight] = [:]
  /// The cards; nil until they have been read.
  var shelf: CardShelf?
  /// The search through the cards; nil until they have been read.
  var seeking: CardSeeking?
  /// What was written, made ready to be searched; nil until somebody searches.
  var writings: SearchShelf?
  /// The records of learning; nil until they have been read.
  var learning: MenuLearning?
  /// The ticked cards in the order they were ticked.
  var ticked: [Int] = []
  /// The ticked sessions.
  var marked: [SessionID] = []
  /// The cards that a session or a handout is being made of.
  var inUse: [Int] = []
  /// What is said until the next key.
  var notice: SafeText?
  private var isTouched = false

  /// The kinds of handout and of file there are.
  let handouts: HandoutRows
  private let preferredCapture: Capture?
  let preferredGroup: GroupName?
  /// All the words there are: the menu in plain lines draws figures as the plain face does.
  let words: FaceLanguage
  var language: any MenuWords { words.menu }

  /// Makes a menu that knows nothing else yet.
  ///
  /// - Parameters:
  ///   - capture: How views are taken down unless something else is chosen.
  ///   - group: Whose sessions come first.
  package init(
    handouts: HandoutRows, preferring capture: Capture? = nil, group: GroupName? = nil,
    language: FaceLanguage = .english
  ) {
    words = language
    self.handouts = handouts
    preferredCapture = capture
    preferredGroup = group
    pages[0].list = ChoiceList(count: mainChoices.count)
    choose(.solo)
  }

  /// The page shown.
  var page: MenuPage {
    get { pages[pages.count - 1] }
    set { pages[pages.count - 1] = newValue }
  }

  // MARK: - What it is given

  /// What has to be read before the page can be shown; nil where it can.
  package var need: MenuNeed? {
    ([.records] + page.needs).first { need in
      switch need {
      case .records: records == nil
      case .plans: plans == nil
      case .decks: shelf == nil
      case .search: writings == nil
      case .learning: learning == nil
      case .text: page.text == nil
      }
    }
  }

  /// Takes what the records say.
  package mutating func take(_ records: MenuRecords) {
    self.records = records
    writings = nil
    marked.removeAll { records.session($0) == nil }
    showAllEverywhere()
    if !isTouched { choose(records.unfinished.isEmpty ? .solo : .goOn) }
    if records.unreadable > 0, notice == nil { say(language.unreadable(records.unreadable)) }
  }

  /// Takes the plans.
  package mutating func take(_ plans: [Plan], faults: Int = 0) {
    self.plans = plans.inOrder
    weighPlans()
    if faults > 0 { say(language.faults(faults)) }
    showAll()
  }

  /// Takes the decks.
  package mutating func take(_ library: Library, faults: Int = 0) {
    let shelf = CardShelf(library)
    self.shelf = shelf
    weighPlans()
    seeking = CardSeeking(shelf)
    if faults > 0 { say(language.faults(faults)) }
    showAll()
  }

  // Known once both plans and cards are.
  private mutating func weighPlans() {
    guard let plans, let library = shelf.map({ Library($0.decks) }) else { return }
    for plan in plans { planWeights[plan.id] = plan.weight(in: library) }
  }

  /// Takes what was written, made ready to be searched.
  package mutating func take(_ writings: SearchShelf) {
    self.writings = writings
    showAll()
  }

  /// Takes the records of learning.
  package mutating func take(_ learning: MenuLearning) {
    self.learning = learning
    showAll()
  }

  /// Takes the text that the page shows.
  package mutating func take(_ text: [ReadingPart]) {
    page.text = text
  }

  /// Says something until the next key.
  @discardableResult
  package mutating func say(_ words: some StringProtocol) -> MenuRequest? {
    notice = words.isEmpty ? nil : SafeText.line(words)
    return nil
  }

  /// Stands again where a session was begun from, or on the first page, and says how it went.
  ///
  /// The records are to be read anew.
  package mutating func comeBack(toFirstPage isOver: Bool, saying words: String) {
    if isOver {
      pages.removeSubrange(1...)
      (ticked, marked, inUse) = ([], [], [])
      isTouched = false
    }
    (records, learning) = (nil, nil)
    say(words)
  }

  // MARK: - Keys

  /// Takes a key pressed in a window of `size`.
  package mutating func take(_ key: Key, in size: WindowSize) -> MenuRequest? {
    follow(key.newLineAsEnter, in: size) ?? (need == nil ? nil : .need)
  }

  private mutating func follow(_ key: Key, in size: WindowSize) -> MenuRequest? {
    isTouched = true
    notice = nil
    if let command = keys.action(for: key) {
      if command != .number { page.list.endNumber() }
      return follow(command, key, in: size)
    }
    if !write(key) { say(Self.isLetter(key) ? language.pressSlash : language.notAKey) }
    return nil
  }

  private static func isLetter(_ key: Key) -> Bool {
    if case .character(let character) = key { character.isLetter } else { false }
  }

  // MARK: - Pages

  /// The ways to take views down, first the one that's usual for this person or setting.
  func captures(_ setting: Setting) -> [Capture] {
    guard let preferredCapture, setting.captures.contains(preferredCapture) else {
      return setting.captures
    }
    return [preferredCapture] + setting.captures.filter { $0 != preferredCapture }
  }

  /// Opens a page; nothing is asked for by it.
  @discardableResult
  mutating func open(
    _ kind: MenuPage.Kind, focus: MenuPage.Focus = .list, field: String = "",
    text: [ReadingPart]? = nil, only: [Int]? = nil, narrowed: [MenuCommand: Int] = [:]
  ) -> MenuRequest? {
    var page = MenuPage(kind, focus: focus, field: field, text: text)
    if page.isText { page.focus = .reading }
    page.only = only
    page.narrowed = narrowed
    pages.append(page)
    showAll()
    return nil
  }

  /// Goes back a page; on the first there is nowhere to go.
  @discardableResult
  package mutating func goBack() -> MenuRequest? {
    guard pages.count > 1 else { return nil }
    pages.removeLast()
    // What it lists may have changed meanwhile; a search stays as it was.
    if page.query.isEmpty { showAll() }
    return nil
  }

  // MARK: - Which items are shown

  /// Shows every item of the page's list that nothing leaves out.
  mutating func showAll() {
    guard page.query.isEmpty else { return find() }
    page.list.show(shown, of: content.count ?? 0)
  }

  /// The items that belong to the page as its filters stand; nil for all.
  var shown: [Int]? {
    let content = content
    let steps = content.filters.compactMap { filter in
      page.narrowed[filter.command].map { (filter, $0) }
    }
    guard !steps.isEmpty || page.only != nil else { return nil }
    let count = content.count ?? 0
    let items = page.only.map { $0.filter { $0 < count } } ?? Array(0..<count)
    return items.filter { item in steps.allSatisfy { $0.passes(item, $1) } }
  }

  /// Shows what a filter's next step leaves, and after the last everything again.
  mutating func step(_ filter: MenuFilter) {
    let next = page.narrowed[filter.command].map { $0 + 1 } ?? 0
    page.narrowed[filter.command] = next < filter.options.count ? next : nil
    page.turnToFront()
    showAll()
  }

  // A record that's gone is gone from the pages that lie below as well.
  private mutating func showAllEverywhere() {
    for depth in pages.indices where pages[depth].needs.isEmpty {
      let above = pages[(depth + 1)...]
      pages.removeSubrange((depth + 1)...)
      showAll()
      pages += above
    }
  }
}
