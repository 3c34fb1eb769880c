internal import Practice
internal import Window

/// One page of the menu, with where somebody stands on it.
struct MenuPage: Sendable {
  /// What the page is about.
  enum Kind: Equatable, Sendable {
    case main
    /// The sessions to go on with.
    case sessions
    /// By a plan, or by choosing cards.
    case ways(Setting)
    case plans(PlanUse)
    case cards(CardUse)
    case findings
    /// Who a session on the chosen cards or by a plan is for.
    case settings(SessionWish)
    case people(SessionWish)
    case roles(SessionWish)
    /// What the people who meet call themselves.
    case group(SessionWish)
    case newGroup(SessionWish)
    /// How views are taken down; the last page before a session.
    case begin(SessionWish)
    /// All sessions, and what can be done with one.
    case past
    case session(SessionID)
    case delete([SessionID])
    /// Everything written in a session, and one thing of it.
    case written(SessionID)
    case item(SessionID, Written.ID)
    case rewording(SessionID, Written.ID)
    /// What was written in all sessions, as it's searched for.
    case search
    /// Whose way is looked back on, and what's done with it.
    case lookBacks
    case lookBack(Company)
    /// The cards that come back to someone alone.
    case returns
    case learnings
    case learning(SessionID)
    case deleteLearning(SessionID)
    /// The forms of a record of learning, which may draw on a session.
    case profiles(SessionID?)
    case actions
    case action(String)
    case happened(String, ActionOutcome.Result)
    case wording(String, Correction.Subject)
    case addAction(SessionID)
    case handouts
    case handoutKinds(HandoutRequest)
    case formats(MenuFile)
    case file(MenuFile)
    case reading(MenuText)
    case help
  }

  /// What plans are looked at for.
  enum PlanUse: Equatable, Sendable {
    case browsing
    case session(Setting)
    case handout
  }

  /// What cards are looked at for.
  enum CardUse: Equatable, Sendable {
    case browsing
    case session(Setting)
    case handout

    /// Who they are looked at for, where that's known.
    var setting: Setting? { if case .session(let setting) = self { setting } else { nil } }
  }

  /// What keys go to.
  enum Focus: Equatable, Sendable {
    case list
    /// The text beside the list, or the page's own.
    case reading
    case search
    case number
    case words
  }

  /// What the page is about.
  let kind: Kind
  /// Where somebody stands in its list.
  var list = ChoiceList()
  /// The items that the list has no others than; nil for all.
  var only: [Int]?
  /// The step at which each filter stands that narrows the list.
  var narrowed: [MenuCommand: Int] = [:]
  /// What keys go to.
  var focus: Focus
  /// Where in the text the reader stands.
  var reading = ReadingPlace.start
  /// The side of a card that is shown.
  var side = CardSide.front
  /// What is searched for.
  var query = ""
  /// What a search through the records found.
  var found: [SearchResult] = []
  /// What is being typed.
  var field: LineField
  /// Whether the number in the field is only proposed, so that the first digit takes its place.
  var isProposal = true
  /// The text of a page that is only read, such as help; nil until it has been made.
  var text: [ReadingPart]?

  /// Makes a page.
  init(_ kind: Kind, focus: Focus = .list, field: String = "", text: [ReadingPart]? = nil) {
    self.kind = kind
    self.focus = focus
    self.field = LineField(field)
    self.text = text
  }

  /// Whether it has no list, only a text.
  var isText: Bool {
    switch kind {
    case .help, .reading: true
    default: false
    }
  }

  /// Whether something is typed that leads on.
  var isQuestion: Bool { focus == .number || focus == .words }

  /// Whether it lists what is read where it is chosen.
  var isToRead: Bool { isCards || kind == .findings }

  /// Whether it lists cards.
  var isCards: Bool { if case .cards = kind { true } else { false } }

  /// What has to be read for it beside the records.
  var needs: [MenuNeed] {
    switch kind {
    case .plans(.browsing): [.plans, .decks]
    case .plans: [.plans]
    case .cards, .findings: [.decks]
    case .search: [.search]
    case .learnings, .learning, .deleteLearning, .profiles: [.learning]
    case .reading(let text): [.text(text)]
    default: []
    }
  }
}
