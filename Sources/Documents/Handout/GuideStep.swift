internal import Practice

/// One step of a guide: when it begins, what is said, and the card it is about.
struct GuideStep {
  let title: String
  /// The minute it begins at.
  let start: Int
  /// How many minutes it takes.
  let minutes: Int
  let says: [Block]
  /// Its card; nil for other steps, and where the card is still to be chosen.
  let member: CardChoice.Member?
  /// Whether its card is still to be chosen.
  let isOpen: Bool
  /// The title of the theme to choose a card of; nil for any.
  let theme: String?
  /// The cards of that theme.
  let candidates: [Card]

  /// The steps of `plan`; those that leave the card open take `cards` in their order.
  static func steps(
    of plan: Plan, filling cards: [CardChoice.Member], from library: Library
  ) -> [GuideStep] {
    var rest = cards[...]
    var start = 0
    let steps = plan.steps.map { step in
      let named = card(of: step, in: library)
      let member = named ?? (step.kind == .card ? rest.popFirst() : nil)
      let theme = member == nil ? theme(of: step, in: library) : nil
      defer { start += step.minutes }
      return GuideStep(
        title: step.title, start: start, minutes: step.minutes, says: step.says, member: member,
        isOpen: step.kind == .card && member == nil, theme: theme?.title,
        candidates: theme?.cards ?? [])
    }
    return steps
      + rest.map { member in
        defer { start += member.card.minutes }
        return Self(member, start: start)
      }
  }

  /// A welcome, a step for each card of `choice`, and a close.
  static func steps(for choice: CardChoice, _ words: any DocumentWords) -> [GuideStep] {
    var start = usual
    let welcome = Self(words.welcome, start: 0, says: words.welcoming(choice.decks))
    let cards = choice.members.map { member in
      defer { start += member.card.minutes }
      return Self(member, start: start)
    }
    return [welcome] + cards + [Self(words.close, start: start, says: words.closeSession)]
  }

  private static let usual = 5

  private init(_ title: String, start: Int, says: [Block]) {
    self.init(
      title: title, start: start, minutes: Self.usual, says: says, member: nil, isOpen: false,
      theme: nil, candidates: [])
  }

  private init(_ member: CardChoice.Member, start: Int) {
    self.init(
      title: member.card.title, start: start, minutes: member.card.minutes, says: [],
      member: member, isOpen: false, theme: nil, candidates: [])
  }

  private init(
    title: String, start: Int, minutes: Int, says: [Block], member: CardChoice.Member?,
    isOpen: Bool, theme: String?, candidates: [Card]
  ) {
    (self.title, self.start, self.minutes, self.says) = (title, start, minutes, says)
    (self.member, self.isOpen, self.theme, self.candidates) = (member, isOpen, theme, candidates)
  }

  private static func card(of step: PlanStep, in library: Library) -> CardChoice.Member? {
    guard case .card(let name) = step.choice, let found = try? library.card(name) else {
      return nil
    }
    return CardChoice.Member(found.card, in: found.deck)
  }

  private static func theme(
    of step: PlanStep, in library: Library
  ) -> (title: String, cards: [Card])? {
    guard case .theme(let id) = step.choice else { return nil }
    let title = library.decks.flatMap(\.themes).first { $0.id == id }?.title ?? id
    return (title, library.cards.map(\.card).filter { $0.theme == id })
  }
}

/// What a guide says of itself before its steps.
struct GuideHead {
  /// The title of the plan or choice.
  let title: String
  let audience: String
  let settings: [Setting]
  /// What a plan says before its first step.
  let about: [Block]
}
