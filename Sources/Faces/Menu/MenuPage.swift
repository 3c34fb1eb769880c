internal import Practice
internal import Window

/// One page of the menu, with where somebody stands on it.
struct MenuPage: Sendable {
  /// What the page is about.
  enum Kind: Hashable, Sendable {
    case main
    /// The sessions to go on with.
    case sessions
    /// By a plan, or by choosing cards.
    case ways(Setting)
    case plans(PlanUse)
    case cards(CardUse)
    /// Who a session on the chosen cards is for.
    case settings
    case people(SessionWish)
    case roles(SessionWish)
    /// How views are taken down; the last page before a session.
    case begin(SessionWish)
    case actions
    case action(ActionLedger.Entry)
    case happened(ActionLedger.Entry, ActionOutcome.Result)
    case handouts
    case handoutKinds(HandoutRequest)
    case formats(HandoutRequest)
    case handout(HandoutRequest)
    case help
  }

  /// What plans are looked at for.
  enum PlanUse: Hashable, Sendable {
    case session(Setting)
    case handout
  }

  /// What cards are looked at for.
  enum CardUse: Hashable, Sendable {
    case browsing
    case session(Setting)
    case handout
  }

  /// What keys go to.
  enum Focus: Hashable, Sendable {
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
  /// What keys go to.
  var focus: Focus
  /// Where in the text the reader stands.
  var reading = ReadingPlace.start
  /// The side of a card that is shown.
  var side = CardSide.front
  /// What is searched for.
  var query = ""
  /// What is being typed.
  var field: LineField
  /// Whether the number in the field is only proposed, so that the first digit takes its place.
  var isProposal = true
  /// The text of a page that is only read, such as help.
  var text: [ReadingPart] = []

  /// Makes a page.
  init(_ kind: Kind, focus: Focus = .list, field: String = "", text: [ReadingPart] = []) {
    self.kind = kind
    self.focus = focus
    self.field = LineField(field)
    self.text = text
  }

  /// Whether it has no list, only a text.
  var isText: Bool { kind == .help }

  /// Whether it lists cards.
  var isCards: Bool { if case .cards = kind { true } else { false } }
}
