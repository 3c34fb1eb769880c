package import Practice

extension EnglishDocumentWords {
  package var talkAboutIt: String { "Talk about it" }
  package var facilitatorNotes: String { "Facilitator notes" }
  package var tryThis: String { "Try this" }
  package var theme: String { "Theme" }
  package var themes: String { "Themes" }
  package var time: String { "Time" }
  package var positions: String { "Positions" }
  package var covers: String { "Covers" }
  package var place: String { "Where" }
  package var audience: String { "For" }
  package var behindIt: String { "What the research found" }
  package var ownWork: String { "What we know from our own work" }
  package var ownExperience: String { "From our own experience, not from research." }
  package var heldBack: String { "The finding is held back. Add --with-finding to see it." }
  package var cardsOnIt: String { "Cards that rest on it" }

  package func minutes(_ minutes: Int) -> String {
    minutes == 1 ? "1 minute" : "\(minutes) minutes"
  }

  package var language: String { "en" }

  // MARK: - Kinds

  package func label(_ kind: HandoutKind) -> String {
    switch kind {
    case .cards: "Cards to cut out"
    case .large: "Large cards"
    case .page: "A page for each card"
    case .guide: "A facilitator's guide"
    case .findings: "The findings"
    case .ballots: "Slips and voting cards"
    }
  }
  package func about(_ kind: HandoutKind) -> String {
    switch kind {
    case .cards:
      "Postcard size (A6), four to a sheet, printed on both sides: the front, and on the back "
        + "what to talk about and the finding."
    case .large: "Two to a sheet (A5), in large letters."
    case .page:
      "Each card on a page of its own, with what the research found, its figures and its sources."
    case .guide: "Times, what to say, notes, and a page to write on."
    case .findings: "What the research found, with tables, charts and sources."
    case .ballots: "Slips to write a view on in private, four to a sheet, and cards to hold up."
    }
  }

  // MARK: - Titles

  package func cardsTitle(_ title: String) -> String { "Cards: \(title)" }
  package func guideTitle(_ title: String, _ settings: [Setting]) -> String {
    settings.readership == .room ? "Facilitator’s guide: \(title)" : "Guide: \(title)"
  }
  package func findingsTitle(_ title: String) -> String { "What the research found: \(title)" }
  package var testSheetTitle: String { "Test sheet for cards" }

  package func cardsSubject(_ count: Int) -> String {
    count == 1 ? "A card to print and cut out" : "\(count) cards to print and cut out"
  }
  package var pagesSubject: String { "Something to think about, with what the research found" }
  package var guideSubject: String { "For whoever holds a session with these cards" }
  package var findingsSubject: String { "The evidence behind the cards, with what it does not say" }

  // MARK: - Cards

  package var whereYouStand: String { "Where do you stand?" }

  package func first(of count: Int) -> String { "1 of \(count)" }
  package var takeAView: String { "Take a view, then turn over" }

  package var roundAtATable: [Block] {
    let steps = [
      ("Take a view", "On your own. You can pass, and nobody asks why."),
      ("Talk", "Give your reason, then ask for theirs. Talk about practice, never about a case."),
      ("Turn over", "Choose two or three questions. Then read what the research found."),
      ("Look again", "Keep your view or change it. Neither is better."),
      ("Agree one thing", "Small, within a month, and done by someone here."),
    ]
    return [
      .list(
        MarkupList(
          start: 1,
          items: steps.map { [.paragraph([.strong([.text($0.0)]), .text(". \($0.1)")])] }))
    ]
  }

  package var question: String { "Question" }
  package func takeFinding(_ number: Int?) -> String {
    "When you have talked, take finding\(number.map { " \($0)" } ?? "")"
  }
  package func belongsTo(_ number: Int?) -> String {
    "Belongs to question\(number.map { " \($0)" } ?? "")"
  }
  package var turnOverWhen: String {
    """
    What the research found is on the other side. Turn over when everyone has taken a view, or \
    passed, and you have talked.
    """
  }
  package var roundInWords: [String] {
    ["take a view", "talk", "see the finding", "look again", "agree one thing"]
  }
  package var lookAgain: String { "Look again" }
  package func cardsInThemes(_ cards: Int, themes: Int) -> String {
    "\(cards) cards in \(themes) themes"
  }

  package func two(_ first: String, _ second: String) -> String { "\(first) and \(second)" }
  package func andOthers(_ first: String) -> String { "\(first) and others" }

  // MARK: - Findings

  package var findingsPurpose: String {
    """
    Each finding says what was found, in which group, and what it does not say. The last part matters as \
    much as the first: read it, and read it out.
    """
  }
  package var titlesInOrder: String { "Titles from A to Z" }
  package var evidence: String { "The evidence" }
  package var evidenceOnce: String {
    "Every finding that the cards rest on stands here once, with its figures and all that it does not say."
  }
  package func someOf(_ count: Int, _ all: Int) -> String {
    "\(count) of \(all); all of them are in the evidence at the end."
  }
  package func pages(_ pages: String) -> String { "Pages \(pages)." }
  package func doi(_ doi: String) -> String { "DOI: \(doi)" }

  // MARK: - The end

  package var creditsTitle: String { "Who made this" }
  package var deck: String { "Cards" }
  package var credits: String { "Credits" }
  package var licence: String { "Licence" }
  package var handoutClosing: String {
    """
    This is for learning from published research. It is not a case record, and it does not judge \
    risk. Write nothing on it that could identify a young person. A worry about a child goes to \
    your organisation’s own safeguarding procedure, today.
    """
  }

  // MARK: - Slips and voting cards

  package func ballotsTitle(_ title: String) -> String { "Slips and voting cards: \(title)" }
  package var ballotsSubject: String { "Views given in private, or held up together" }
  package var firstView: String { "First view, before the talk" }
  package var secondView: String { "Second view, after the finding" }
  package var howSure: String { "How sure?" }
  package var why: String { "Why?" }
  package var ownMark: String { "A mark only you know, on both slips. No name:" }
  package var roleOnSlip: String { "Role group, only where five or more share it:" }
  package var foldAndHandIn: String { "Fold it and hand it in. Left empty, it is a pass." }

  // MARK: - The head of a guide

  package var contentNote: String { "About the subject" }
  package var beforeYouBegin: String { "Before you begin" }
  package var runSheet: String { "Run sheet" }
  package var step: String { "Step" }
  package var fromMinute: String { "From minute" }
  package var minutesColumn: String { "Minutes" }

  package func settings(_ settings: [Setting]) -> String {
    settings.map { setting in
      switch setting {
      case .solo: "one person alone"
      case .pair: "two people"
      case .team: "a team"
      case .multiAgency: "several agencies"
      }
    }.joined(separator: ", ")
  }

  package func stepHeading(_ title: String, from start: Int, to end: Int) -> String {
    "\(title) (minutes \(start) to \(end))"
  }

  // MARK: - What there is to do

  package var preparing: [Block] {
    list([
      "Tell people the subject before the day, and that anyone may sit it out.",
      "Read each card with its notes, and each finding with what it does not say.",
      "Ask a colleague to be free afterwards, in case someone would like to talk.",
      "Have water, paper, and a clock that all can see.",
    ])
  }

  package var aRound: String { "How a card goes" }

  package func roundInSteps(_ settings: [Setting]) -> [Block] {
    switch settings.readership {
    case .one: list(alone, start: 1)
    case .two: list(inPairs, start: 1)
    case .room: list(inARoom, start: 1)
    }
  }

  private var alone: [String] {
    [
      "Read the front twice. Take a view before you go on, or pass.",
      "Choose two or three of the questions. Write a line or two on each.",
      "Read what the research found, and what it does not say. Stop for a moment.",
      "Look again. A view that moved is no better than one that stayed.",
      "Write down one thing to change, and when you look at it again.",
    ]
  }

  private var inPairs: [String] {
    [
      "One of you reads the front, twice. Each of you takes a view in silence. Either can pass, and "
        + "gives no reason.",
      "Show each other your views only when both are ready.",
      "Talk. Choose two or three of the questions, and ask before you answer.",
      "Read what the research found, and what it does not say. Leave a moment of quiet.",
      "Look again, each for yourself. A view that moved is no better than one that stayed.",
      "Agree one thing to change: what, which of you, and when you look at it again.",
    ]
  }

  private var inARoom: [String] {
    [
      "Read the front out, twice. Everyone takes a view alone and in silence. Anyone can pass, "
        + "and gives no reason.",
      "Wait until every view is in or passed. Do not show a count yet.",
      "Talk: first in pairs, then in the whole room. Choose two or three of the questions.",
      "Read out what the research found, and what it does not say in the same voice. Leave a "
        + "moment of quiet.",
      "Everyone looks again, alone. A view that moved is no better than one that stayed.",
      "Agree one thing to change: what, who by role, and when you look at it again.",
    ]
  }

  package func toHaveReady(_ settings: [Setting]) -> [String] {
    switch settings.readership {
    case .one:
      [
        "A card", "Something to write with", "Support, where you can see it", "A clock you can see",
        "Someone you could ring afterwards",
      ]
    case .two:
      [
        "A card you can both read", "Something to write with", "Support, where you both see it",
        "A clock you both see",
      ]
    case .room:
      [
        "Cards, one for each person or pair", "Slips and pens", "Support, where everyone sees it",
        "A clock you can see", "Someone free to talk afterwards",
      ]
    }
  }
  package var runningLate: String {
    """
    Running late? Leave out a card, never the finding, never what it does not say, and never the close.
    """
  }
  package var clock: String { "Clock" }
  package var begins: String { "Start" }
  package var ends: String { "Finish" }
  package var people: String { "People" }
  package func span(_ start: Int, _ end: Int) -> String { "\(start)–\(end)" }

  package var welcome: String { "Welcome" }
  package var close: String { "Close" }

  package func welcoming(_ decks: [Deck]) -> [Block] {
    paragraphs([
      "Show where support can be found before you begin, so that nobody has to ask for it. Then "
        + "say, in your own words or in these:"
    ]) + [
      .quotation(
        paragraphs(
          decks.map(\.contentNote) + [
            "You can pass on anything, or step out and come back. You don't have to give a reason.",
            "What people say stays in the room. There is one limit: a worry about a child, or about "
              + "anyone’s safety, goes to your own organisation’s procedure.",
            "We talk about our practice. We don't talk about cases, and we never write anything that "
              + "identifies a young person.",
          ]))
    ]
  }

  package var closeSession: [Block] {
    paragraphs([
      "Read back the actions. For each: is it small enough, who does it, and when do you look "
        + "at it again?"
    ]) + [.quotation(paragraphs(["One thing you take with you. You can pass."]))]
      + paragraphs([
        "Show where support can be found once more, thank people, and finish on time."
      ])
  }

  package func chooseCard(theme: String?) -> String {
    guard let theme else { return "The plan leaves the card open. Choose one before the day." }
    return "The plan leaves the card open. Choose one of the theme “\(theme)” before the day:"
  }

  // MARK: - The page to write on

  package var yourNotes: String { "Your notes" }
  package var noNames: String {
    """
    Write about practice. No names, initials, dates or stories by which someone could recognise a \
    young person.
    """
  }

  package func notesToTake(_ settings: [Setting]) -> [(title: String, lines: Int)] {
    let agreed =
      switch settings.readership {
      case .one: "What I will do, and when I look again"
      case .two: "What we agreed: what, which of us, when we look again"
      case .room: "What we agreed: what, who by role, when we look again"
      }
    return [
      ("What came up", 6), (agreed, 5), ("Set aside for later", 3),
      ("What I would do differently next time", 3),
    ]
  }

  private func list(_ items: [String], start: Int? = nil) -> [Block] {
    [.list(MarkupList(start: start, items: items.map { [.paragraph([.text($0)])] }))]
  }

  private func paragraphs(_ texts: [String]) -> [Block] {
    texts.map { .paragraph([.text($0)]) }
  }
}
