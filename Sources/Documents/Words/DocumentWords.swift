package import Practice

/// The words of everything that is written to be read: summaries, handouts and pages, one type for each language.
package protocol DocumentWords: LookBackWords, LearningDocumentWords {
  // MARK: - A summary, and what every page has

  func title(_ record: SessionRecord) -> String
  func purpose(_ setting: Setting) -> String
  var date: String { get }
  var setting: String { get }
  var plan: String { get }
  var ending: String { get }
  var cards: String { get }
  var chosenCards: String { get }
  func day(_ day: CalendarDay) -> String
  func setting(_ setting: Setting, people: Int, roles: [String]) -> String
  func ending(_ kind: Ending.Kind) -> String
  var unfinished: String { get }
  func unfinished(step: Int, of steps: Int, title: String) -> String
  func skipped(_ title: String) -> String
  func notReached(_ title: String) -> String
  var skippedPartWay: String { get }
  var skippedPartWayAlone: String { get }
  var viewsBeingTaken: String { get }
  var views: String { get }
  var viewsBefore: String { get }
  var viewsAfter: String { get }
  var myViews: String { get }
  var view: String { get }
  var before: String { get }
  var after: String { get }
  var afterTalk: String { get }
  var passed: String { get }
  func moved(_ change: Movement.Change) -> String
  var onlyOnce: String { get }
  var fewViews: String { get }
  /// That views from phones are counted only once those after the finding are in.
  var viewsNotClosed: String { get }
  var viewsByRole: String { get }
  func people(_ people: Int, in role: String) -> String
  var howViewsMoved: String { get }
  func sure(_ confidence: Int) -> String
  var reasons: String { get }
  var talk: String { get }
  var answers: String { get }
  var otherNotes: String { get }
  var finding: String { get }
  var doesNotSay: String { get }
  var source: String { get }
  var sources: String { get }
  var stepNotes: String { get }
  var agreed: String { get }
  var agreedAlone: String { get }
  var action: String { get }
  var owner: String { get }
  var review: String { get }
  var whatHappened: String { get }
  /// An action with when it is called for.
  func whole(_ action: Action) -> String
  /// What an action changed for a young person.
  func changed(_ words: String) -> String
  var earlier: String { get }
  var agreedOn: String { get }
  var notLookedAt: String { get }
  var parked: String { get }
  var support: String { get }
  var supportInFull: String { get }
  func outcome(_ result: ActionOutcome.Result) -> String
  func reflection(_ title: String) -> String
  func credit(_ credit: String) -> String
  var closing: String { get }
  var contents: String { get }
  var skipLink: String { get }
  var noFigures: String { get }
  var figure: String { get }
  var label: String { get }
  var empty: String { get }
  var testSheetElsewhere: String { get }
  func chartSays(_ figures: [String]) -> String

  // MARK: - One person's own part

  func ownTitle(_ title: String) -> String
  var ownLabel: String { get }
  var roleGroup: String { get }
  var ownPurpose: String { get }
  var countedTogether: String { get }
  var noOwnView: String { get }
  var agreedByAll: String { get }

  // MARK: - Pages about cards, findings and plans

  var talkAboutIt: String { get }
  var facilitatorNotes: String { get }
  var tryThis: String { get }
  var theme: String { get }
  var themes: String { get }
  var time: String { get }
  var positions: String { get }
  var covers: String { get }
  var place: String { get }
  var audience: String { get }
  var behindIt: String { get }
  var ownWork: String { get }
  var ownExperience: String { get }
  var heldBack: String { get }
  var cardsOnIt: String { get }
  func minutes(_ minutes: Int) -> String

  // MARK: - Handouts

  var language: String { get }
  func label(_ kind: HandoutKind) -> String
  func about(_ kind: HandoutKind) -> String
  func cardsTitle(_ title: String) -> String
  func guideTitle(_ title: String, _ settings: [Setting]) -> String
  func findingsTitle(_ title: String) -> String
  var testSheetTitle: String { get }
  func cardsSubject(_ count: Int) -> String
  var pagesSubject: String { get }
  var guideSubject: String { get }
  var findingsSubject: String { get }
  var whereYouStand: String { get }
  /// Which of how many findings a card shows.
  func first(of count: Int) -> String
  var takeAView: String { get }
  var roundAtATable: [Block] { get }
  var question: String { get }
  func takeFinding(_ number: Int?) -> String
  func belongsTo(_ number: Int?) -> String
  var turnOverWhen: String { get }
  var roundInWords: [String] { get }
  var lookAgain: String { get }
  func cardsInThemes(_ cards: Int, themes: Int) -> String
  func two(_ first: String, _ second: String) -> String
  func andOthers(_ first: String) -> String
  var findingsPurpose: String { get }
  var evidence: String { get }
  var titlesInOrder: String { get }
  var evidenceOnce: String { get }
  func someOf(_ count: Int, _ all: Int) -> String
  func pages(_ pages: String) -> String
  func doi(_ doi: String) -> String
  var creditsTitle: String { get }
  var deck: String { get }
  var credits: String { get }
  var licence: String { get }
  var handoutClosing: String { get }

  // MARK: - Slips and voting cards

  func ballotsTitle(_ title: String) -> String
  var ballotsSubject: String { get }
  var firstView: String { get }
  var secondView: String { get }
  var howSure: String { get }
  var why: String { get }
  /// What makes two slips one person's, without a name.
  var ownMark: String { get }
  var roleOnSlip: String { get }
  var foldAndHandIn: String { get }

  // MARK: - A facilitator's guide

  var contentNote: String { get }
  var beforeYouBegin: String { get }
  var runSheet: String { get }
  var step: String { get }
  var fromMinute: String { get }
  var minutesColumn: String { get }
  func settings(_ settings: [Setting]) -> String
  func stepHeading(_ title: String, from start: Int, to end: Int) -> String
  var preparing: [Block] { get }
  var aRound: String { get }
  func roundInSteps(_ settings: [Setting]) -> [Block]
  func toHaveReady(_ settings: [Setting]) -> [String]
  var runningLate: String { get }
  var clock: String { get }
  var begins: String { get }
  var ends: String { get }
  var people: String { get }
  func span(_ start: Int, _ end: Int) -> String
  var welcome: String { get }
  var close: String { get }
  func welcoming(_ decks: [Deck]) -> [Block]
  var closeSession: [Block] { get }
  func chooseCard(theme: String?) -> String
  var yourNotes: String { get }
  var noNames: String { get }
  func notesToTake(_ settings: [Setting]) -> [(title: String, lines: Int)]
}

extension DocumentWords {
  /// The positions of a card in a line, behind the question which is taken.
  func positions(_ positions: [String], language: String = "", within other: String = "") -> Block {
    let all: [Inline] = [.text(positions.map(Self.onOneLine).joined(separator: "\u{A0}· "))]
    return .paragraph(
      [.strong([.text(whereYouStand)]), .text(" ")] + all.marked(language, within: other))
  }

  // A position that's parted by a line's end reads as two; a long one would stand out beyond a narrow screen.
  private static func onOneLine(_ position: String) -> String {
    DisplayWidth.columns(position) > 20 ? position : position.replacing(" ", with: "\u{A0}")
  }
}
