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
  /// The cards; nil until they have been read.
  var shelf: CardShelf?
  /// The search through the cards; nil until they have been read.
  var seeking: CardSeeking?
  /// The ticked cards in the order they were ticked.
  var ticked: [Int] = []
  /// The cards that a session or a handout is being made of.
  var inUse: [Int] = []
  /// What is said until the next key.
  var notice: SafeText?
  private var isTouched = false

  /// The kinds of handout and of file there are.
  let handouts: HandoutRows
  private let preferredCapture: Capture?
  /// All the words there are: the menu in plain lines draws figures as the plain face does.
  let words: FaceLanguage
  var language: any MenuWords { words.menu }

  /// Makes a menu that knows nothing else yet.
  ///
  /// - Parameter preferring: How views are taken down unless something else is chosen.
  package init(
    handouts: HandoutRows, preferring capture: Capture? = nil, language: FaceLanguage = .english
  ) {
    words = language
    self.handouts = handouts
    preferredCapture = capture
    pages[0].list = ChoiceList(count: MainChoice.allCases.count)
    pages[0].list.choose(MainChoice.solo.rawValue)
  }

  /// The page shown.
  var page: MenuPage {
    get { pages[pages.count - 1] }
    set { pages[pages.count - 1] = newValue }
  }

  // MARK: - What it is given

  /// What has to be read before the page can be shown; nil where it can.
  package var need: MenuNeed? {
    if records == nil { return .records }
    switch page.kind {
    case .plans: return plans == nil ? .plans : nil
    case .cards: return shelf == nil ? .decks : nil
    default: return nil
    }
  }

  /// Takes what the records say.
  package mutating func take(_ records: MenuRecords) {
    self.records = records
    if !isTouched {
      page.list.choose((records.unfinished.isEmpty ? MainChoice.solo : .goOn).rawValue)
    }
    if records.unreadable > 0, notice == nil { say(language.unreadable(records.unreadable)) }
    showAll()
  }

  /// Takes the plans.
  package mutating func take(_ plans: [Plan], faults: Int = 0) {
    self.plans = plans
    if faults > 0 { say(language.faults(faults)) }
    showAll()
  }

  /// Takes the decks.
  package mutating func take(_ library: Library, faults: Int = 0) {
    let shelf = CardShelf(library)
    self.shelf = shelf
    seeking = CardSeeking(shelf)
    if faults > 0 { say(language.faults(faults)) }
    showAll()
  }

  /// Says something until the next key.
  package mutating func say(_ words: some StringProtocol) {
    notice = words.isEmpty ? nil : SafeText.line(words)
  }

  // MARK: - Keys

  /// Takes a key pressed in a window of `size`.
  package mutating func take(_ key: Key, in size: WindowSize) -> MenuRequest? {
    follow(key.newLineAsEnter, in: size) ?? (need == nil ? nil : .need)
  }

  private mutating func follow(_ key: Key, in size: WindowSize) -> MenuRequest? {
    isTouched = true
    notice = nil
    if let command = page.keys(language).action(for: key) {
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

  /// Opens a page.
  mutating func open(
    _ kind: MenuPage.Kind, focus: MenuPage.Focus = .list, field: String = "",
    text: [ReadingPart] = []
  ) {
    pages.append(MenuPage(kind, focus: focus, field: field, text: text))
    showAll()
  }

  /// Goes back a page; on the first there is nowhere to go.
  mutating func goBack() {
    if pages.count > 1 { pages.removeLast() }
  }

  /// Shows every item of the page's list.
  mutating func showAll() {
    guard page.query.isEmpty else { return find() }
    page.list.show(nil, of: content.count ?? 0)
  }
}
