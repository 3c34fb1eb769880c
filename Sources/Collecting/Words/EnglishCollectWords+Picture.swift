internal import Counts
internal import Practice

extension EnglishCollectWords {
  var language: String { "en" }
  func title(_ quarters: [Quarter]) -> String { "Many rooms, one picture: \(period(quarters))" }
  func period(_ quarters: [Quarter]) -> String {
    guard let first = quarters.first, let last = quarters.last else { return "" }
    return first == last ? "\(first)" : "\(first) to \(last)"
  }
  func number(_ number: Int) -> String {
    var digits = String(number)
    var end = digits.count - 3
    while end > 0 {
      digits.insert(",", at: digits.index(digits.startIndex, offsetBy: end))
      end -= 3
    }
    return digits
  }
  var purpose: String {
    """
    Facilitators chose to share these counts. They tell which cards were used, where people stood before talk and \
    after the finding, and what became of promises. They don't tell what anyone said, how one team voted, or \
    whether anyone's work got better.
    """
  }

  var quarters: String { "Quarters" }
  var facilitators: String { "Facilitators" }
  var contributions: String { "Contributions" }
  var organisations: String { "Organisation" }
  var noOrganisation: String { "none given" }
  func about(_ number: Int) -> String { "about \(self.number(number))" }

  // MARK: - In short

  var inShort: String { "In short" }
  func timesMet(_ times: Int) -> String {
    "Cards were talked over about \(number(times)) times. A card that comes up in one session counts once."
  }
  func mostApart(_ cards: [(title: String, apart: Int)]) -> String {
    let names = cards.map { "“\($0.title)” (\($0.apart) of 100 apart)" }
    return "These most need talking about: " + names.joined(separator: "; ") + "."
  }
  func still(_ count: Int, of all: Int) -> String {
    count == 0
      ? "On every card with enough views, views were different after the finding."
      : "On \(count) of \(all) cards with enough views, views were much the same after the finding as before."
  }
  func promisesInShort(done: Int, letGo: Int) -> String {
    "Of the promises that were looked at again, about \(number(done)) had been kept and \(number(letGo)) let go."
  }

  // MARK: - Cards

  var needTalk: String { "Cards that most need talking about" }
  var needTalkNote: String {
    """
    On these, people were furthest from one view once they had talked and seen the finding. That's no fault of any \
    team. Some cards have no answer that everyone should come to, and there the talk is the point.
    """
  }
  var noneNeedsTalk: String {
    "No card has \(CardPicture.fewestViews) views or more with every answer shown, so none is named here."
  }
  func apart(_ apart: Int, from position: String) -> String {
    """
    Of 100 people who took a view after the finding, \(apart) didn't take the most common one, “\(position)”:
    """
  }
  var howApart: String {
    """
    How they were chosen: from the publications that show every answer to a card, the share of people who didn't take the \
    most common one, for each card with at least \(CardPicture.fewestViews) such views after the finding. Passing isn't \
    counted as a view. The three highest are here.
    """
  }
  var stillCards: String { "Cards that never move" }
  var stillNote: String {
    """
    On these, views were nearly the same before talk and after the finding: fewer than \(CardPicture.still) of 100 \
    people would have had to change. A card that doesn't move isn't a bad card, and nobody's a bad team for it. \
    People may have known the finding, or weighed it and kept their view, or changed places so that the counts \
    stayed level.
    """
  }
  var noneStill: String { "There's none among the cards with enough views." }
  func stillCard(_ title: String, before: Int, after: Int) -> String {
    "\(title): \(number(before)) views before, \(number(after)) after"
  }
  var inUse: String { "Cards in use" }
  var mostUsed: String { "Used most, in times talked over" }
  var notUsedUnknown: String {
    "Every card is in the table under “Card by card”. One that's missing there wasn't shared, or is held back."
  }
  func before(_ position: String) -> String { "\(position), before" }
  func after(_ position: String) -> String { "\(position), after" }
  func notShown(_ positions: [String]) -> String {
    "Not shown: \(positions.joined(separator: ", "))."
  }
  func wholeParts(_ whole: Int, of all: Int, on card: String) -> String {
    "“\(card)” from \(whole) of \(all) publications: in the others, some answers are held back."
  }
  func noWholePart(on card: String) -> String {
    """
    “\(card)”: in every publication some answers are held back, so compare before with after, and not one answer \
    with another.
    """
  }
  func partlyShown(_ positions: [String]) -> String {
    "Held back for some quarters: \(positions.joined(separator: ", "))."
  }

  // MARK: - Promises, places and times

  var promises: String { "Promises" }
  func promises(by table: CountTable) -> String { "Promises, \(by(table))" }
  var promisesNote: String {
    """
    Actions agreed in sessions, and what people said of them when they met again. One that's agreed in a quarter is \
    often looked at in a later one, so the figures of a row aren't shares of each other.
    """
  }
  var agreed: String { "Agreed" }
  var done: String { "Kept" }
  var letGo: String { "Let go" }
  var whereAndWhen: String { "Where and when" }
  func timesBy(_ table: CountTable) -> String {
    "Times talked over, \(by(table))"
  }
  private func by(_ table: CountTable) -> String {
    switch table {
    case .quarter: "by quarter"
    case .theme: "by theme"
    case .setting: "by setting"
    case .region: "by region"
    case .card: "by card"
    case .views: "by position"
    }
  }
  func name(_ setting: Setting) -> String {
    switch setting {
    case .solo: "One person"
    case .pair: "Two people"
    case .team: "A team"
    case .multiAgency: "Several agencies"
    }
  }
  var noRegion: String { "no region given" }
  var quarter: String { "Quarter" }
  var region: String { "Region" }

  // MARK: - What is held back

  var heldBack: String { "What isn't shown, and why" }
  var heldBackRules: [String] {
    [
      "Nothing about fewer than \(Disclosure.threshold) people or actions.",
      """
      Nothing from fewer than \(Disclosure.facilitators) facilitators, or where one of them gave more than half.
      """,
      """
      Where one figure is held back, others beside it are too, so that it can't be worked out from the rest.
      """,
      """
      All else is rounded to \(Disclosure.step), quarter by quarter, and totals are made from what's shown. So they may be \
      a little off, and too low where something is held back.
      """,
      """
      What was shown once stays as it is. Counts that come late are shown as a part of their own, so two versions \
      of this page give nothing away when they're held against each other.
      """,
      """
      Why a single figure is held back isn't said, as that would tell something about it.
      """,
    ]
  }
  func figures(by table: CountTable) -> String {
    let words = by(table)
    return words.prefix(1).uppercased() + words.dropFirst()
  }
  func extent(shown: Int, held: Int) -> String {
    let all = number(shown + held)
    return held == 0
      ? "all \(all) figures are shown" : "\(number(held)) of \(all) figures are held back"
  }
  var notShownMark: String { "not shown" }
  var partlyShownMark: String { "a part of it is held back" }
  var doesNotSay: String { "What this does not say" }
  var limits: [String] {
    [
      """
      Movement isn't improvement. A view that changed isn't better than one that was kept, and what people do next \
      week isn't in these counts.
      """,
      """
      Who shares isn't who works. Facilitators share when they like. Teams that don't use the cards, or whose \
      facilitator doesn't share, aren't here, and nothing tells how they'd differ.
      """,
      """
      These are counts of rooms, not of people followed over time. Someone who came to three sessions is counted \
      three times, and nobody's change of mind can be traced.
      """,
      """
      Counts that stay level can hide movement: as many people may have gone one way as the other.
      """,
      """
      It doesn't tell what moved a view: the talk, the finding, a colleague, or second thoughts.
      """,
      """
      A promise that was kept helped or didn't; only the people concerned can tell. One that was let go may have been \
      the wrong promise.
      """,
      """
      Quarters, regions and settings differ in who shares and which cards they choose. They aren't a league table.
      """,
      """
      Nothing here is about young people, their safety or any risk. These are views of adults about their work.
      """,
      """
      Figures are rounded and small ones are held back, so small differences mean nothing.
      """,
    ]
  }

  // MARK: - Card by card

  var cardByCard: String { "Card by card" }
  var everyCard: String { "Every card" }
  var card: String { "Card" }
  var times: String { "Times used" }
  var viewsBefore: String { "Views before" }
  var viewsAfter: String { "Views after" }
  var movedOf100: String { "Moved, of 100" }
  var apartOf100: String { "Apart, of 100" }
  var tooFewMark: String { "fewer than \(CardPicture.fewestViews) views with every answer shown" }
  var whereStood: String { "Where people stood" }
  var closing: String {
    "Made by reflect-collect from counts alone. It's for learning, and no measure of a person, a team or an employer."
  }
}
