import Practice
import TestKit
import Testing
import Window

@testable import Faces

/// Every part and every ask is drawn.
@Suite struct StageParts {
  private func words(_ scene: Scene) -> String {
    var stage = Stage(at: scene)
    stage.waitsForHands = false
    stage.isRevealed = true
    let view = StageView(stage, in: WindowSize(columns: 300, rows: 100))
    let rows = view.pages.indices.flatMap { view.pages[$0].rows.map(\.content.row.words) }
    return rows.joined(separator: " ") + " " + stage.statusRow(columns: 300).words
  }

  static let parts: [(part: Scene.Part, words: [String])] = [
    (.contentNote("A neutral line."), ["A neutral line.", EnglishStageWords().mayPass]),
    (.reasonsInSummary(shared: 1, kept: 2, isAsked: false), ["1 reason", "2 reasons"]),
    (.privacyReminder, ["Never write anything that identifies a young person"]),
    (.says(["Said first.", "Said next."]), ["Said first.", "Said next."]),
    (.front(Samples.card), ["ask first what we got wrong", "Moves are decided by adults"]),
    (.viewsIn(2, of: 6), ["2 of 6 in"]),
    (.firstViewsLocked, ["The first views are locked"]),
    (
      .prompt("What now?", number: 2, of: 3, notes: ["So it is."]),
      ["Talk about it, 2 of 3:", "What now?", "Noted: So it is."]
    ),
    (
      .finding(Samples.finding, number: 1, of: 2),
      [
        "What the research found, 1 of 2:", "had moved about twice as", "Moves were counted",
        "Mean number of moves:", "█ 14.8 moves", "Not exploited (n = 151)", "66.7*",
        "* p < 0.05", "Phase 1 only.", "What this does not say:", "Source: Author, A.",
        "Where: Table 1.",
      ]
    ),
    (
      .ownFirstView(View(participant: 0, position: .named("agree"), confidence: 2, reason: "So.")),
      ["Before the finding you said: agree, 2 of 5 sure.", "Why, in your words: So."]
    ),
    (
      .earlierView(
        EarlierView(
          day: Samples.day,
          before: View(participant: 0, position: .named("disagree"), confidence: 2),
          after: nil),
        now: View(participant: 0, position: .named("agree"), reason: "So.")),
      [
        "You met this card before, on 21 November 2026.",
        "Then, before the finding: disagree, 2 of 5 sure.",
        "Today, before the finding: agree.", "Why, in your words: So.",
      ]
    ),
    (
      .earlierCounts(
        EarlierCounts(
          day: Samples.day, movement: Parts.counts(3, 1, 1, 1, 0, after: 1, 4, 0, 1, 0),
          positions: Parts.positions), findings: ["Moves were many."]),
      [
        "This group met the card before, on 21 November 2026.", "The finding: Moves were many.",
        "What has changed around you since?",
      ]
    ),
    (.earlierGone, ["that record is no longer kept here"]),
    (
      .returnOffered(Parts.returning[0]),
      ["“Every move counts”, last met on 21 November 2026", "put sample/every-move-counts"]
    ),
    (
      .movement(StageScenes.counts, positions: StageScenes.positions, role: "health"),
      ["Before and after the finding, health:", "█ 4", "it depends", "no better than one"]
    ),
    (
      .movement(.small(Movement.Moved(inAll: nil)), positions: [], role: nil),
      ["Views were taken only once", "no counts are shown"]
    ),
    (
      .movement(.own(ByMoment(before: .pass, after: .named("agree"))), positions: [], role: nil),
      ["you said: pass. Now you say: agree."]
    ),
    (.tryThis(["One thing."]), ["Something to try:", "One thing."]),
    (
      .action(Action(number: 3, text: "Ask", owner: "team manager", review: Samples.day)),
      ["Action 3: Ask.", "Seen to by: team manager.", "Looked at again: 21 November 2026."]
    ),
    (
      .review(
        ActionReview(
          session: Samples.id(),
          action: Action(
            number: 1, text: "Ask",
            outcome: ActionOutcome(result: .partly, whatHappened: "A bit.", moment: Samples.moment))
        ),
        number: 2, of: 2),
      ["An action agreed earlier, 2 of 2:", "So far: partly.", "What happened: A bit."]
    ),
    (.nothingToReview, ["No earlier action is waiting"]),
    (
      .question(
        Reflection.Item(title: "So what?", text: ["What does it mean?"]), model: "Three questions",
        number: 2, of: 3),
      ["Three questions, question 2 of 3: So what?", "What does it mean?"]
    ),
    (.actionsAgreed([]), ["No action was agreed in this session."]),
    (
      .actionsAgreed([Action(number: 1, text: "Ask")]),
      ["Agreed in this session:", "Action 1: Ask."]
    ),
    (.parked(["Later."]), ["Set aside for later:", "Later."]),
    (.support(["Somebody."]), ["Where support can be found:", "Somebody."]),
    (.ended(.early), ["The session has ended here."]),
  ]

  @Test(arguments: 0..<parts.count)
  func `every part is drawn`(index: Int) {
    let (part, expected) = Self.parts[index]
    let shown = words(StageScenes.scene([part], at: .talk(prompt: 0)))
    for words in expected { #expect(shown.contains(words), "\(words)") }
  }

  @Test func `the table holds every kind of part`() {
    let kinds = Self.parts.map { String(describing: $0.part).prefix { $0 != "(" } }
    #expect(Set(kinds).count == 24)
  }

  @Test(arguments: Scenes.asks)
  func `every ask is put and has its own keys`(ask: Scene.Ask) throws {
    let shown = words(StageScenes.scene([], ask, at: .talk(prompt: 0)))
    switch ask {
    case .goOn, .nothing: break
    case .paused: #expect(shown.contains("The clock is stopped"))
    case .position(_, let choices, let moment):
      #expect(
        shown.lowercased().contains(
          moment == .beforeTalk ? "where do you stand?" : "where do you stand now?"))
      for (index, choice) in choices.enumerated() {
        #expect(shown.contains("\(index + 1)  \(choice)"))
      }
      #expect(shown.contains("p  pass"))
    case .confidence: #expect(shown.contains("5  fully"))
    case .reason: #expect(shown.lowercased().contains("why"))
    case .tally(_, _, let choices, _):
      for choice in choices { #expect(shown.contains(choice)) }
    case .answer: #expect(shown.contains("Write what you think"))
    case .actionText: #expect(shown.contains("What is the one thing to change?"))
    case .actionOwner: #expect(shown.contains("Who'll do it?"))
    case .actionReview: #expect(shown.contains("Enter for 19 December 2026."))
    case .outcome: #expect(shown.contains("4  dropped"))
    case .whatHappened: #expect(shown.contains("What happened?"))
    case .whatChanged: #expect(shown.contains("What did it change for a young person?"))
    case .slips: #expect(shown.contains("6 slips"))
    case .phones: #expect(shown.contains("7 of 12 are in; 5 still thinking."))
    }
  }

  @Test func `counts say who is left, and never take more than there are`() {
    var stage = Stage(at: StageScenes.tally)
    stage.press(.character("r"), .character("4"), .enter, .character("1"))
    #expect(stage.text(80, 24).contains("1 person is left, and passes."))
    stage.press(.enter, .character("9"))
    #expect(stage.text(80, 24).contains("That is 8 more than the people present."))
    stage.press(.enter, .enter)
    #expect(stage.overlays.isEmpty)
    #expect(stage.text(80, 24).contains("Please count again."))
    stage.press(.up, .backspace, .down)
    #expect(stage.press(.enter, .enter) == .event(.tally([4, 1, 0, 0])))
  }

  @Test func `a bare Enter takes no counts for granted`() {
    var stage = Stage(at: StageScenes.tally)
    #expect(stage.press(.enter, .enter, .enter, .enter, .enter) == nil)
    #expect(stage.text(80, 24).contains("press p if everyone passes"))
  }

  @Test func `Esc leaves counts as they are, to be changed`() {
    var stage = Stage(at: StageScenes.tally)
    stage.press(.character("6"), .enter, .enter, .enter, .enter, .escape)
    #expect(stage.text(80, 24).contains("not sure"))
    stage.press(.character("r"))
    #expect(stage.text(80, 24).contains("agree       6"))
  }
}
