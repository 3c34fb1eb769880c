import Faces
import Practice
import TestKit
import Testing
import Window

@testable import Commands

@Suite struct FollowRuleTests {
  private static let positions = Card.usualPositions
  private static let person = Participant(label: "Person 3")

  private func rule(_ ask: Scene.Ask, isWriting: Bool = false) -> FollowRule {
    FollowRule(
      scene: Scene(
        status: Scene.Status(
          step: 2, steps: 3, title: "A card", card: 1, cards: 1, stepSecondsLeft: 60,
          sessionSecondsLeft: 60),
        setting: .team, place: .talk(prompt: 0), parts: [], ask: ask),
      today: Samples.day, isWriting: isWriting)
  }

  @Test(
    arguments: [
      ("/next", .next), ("", .next), ("back", .back), ("/skip", .skip), ("pause", .pause),
      ("/more 5", .extend(minutes: 5)), ("note Said.", .note("Said.")),
      ("park Who?", .park("Who?")),
      ("jump 2", .jump(card: 2)), ("/end", .end), ("go", .next),
    ] as [(String, SessionEvent)])
  func `commands of the plain face are taken`(_ line: String, _ event: SessionEvent) {
    #expect(rule(.goOn).read(line) == .event(event))
  }

  @Test func `counts, actions and answers are taken, as are days`() {
    let tally = Scene.Ask.tally(role: nil, people: 6, choices: Self.positions, second: false)
    #expect(rule(tally).read("3 1 1 0") == .event(.tally([3, 1, 1, 0])))
    #expect(rule(tally).read("go") == .event(.goAhead))
    #expect(rule(.actionText).read("Ask first") == .event(.actionText("Ask first")))
    #expect(rule(.answer).read("It was so.") == .event(.answer("It was so.")))
    #expect(
      rule(.actionReview(suggested: Samples.day)).read("") == .event(.actionReview(Samples.day)))
  }

  @Test(
    arguments: [
      Scene.Ask.position(participant: person, choices: positions, second: false),
      .position(participant: nil, choices: positions, second: true),
      .confidence(participant: person, second: false), .confidence(participant: nil, second: false),
      .reason(participant: person, second: true), .reason(participant: nil, second: false),
    ],
    ["agree", "1", "4", "p", "pass", "", "next", "/next", "back", "/back", "Because.", "/pass"])
  func `nobody's view, and nobody's turn, is touched from elsewhere`(
    _ ask: Scene.Ask, _ line: String
  ) {
    guard case .refused = rule(ask).read(line) else {
      Issue.record("\(line) was taken")
      return
    }
  }

  @Test(arguments: ["/go", "/pause", "/more 5", "/note Said.", "/park Who?", "/skip", "/end"])
  func `while views are given in private, the facilitator's own commands are taken`(_ line: String)
  {
    let ask = Scene.Ask.position(participant: Self.person, choices: Self.positions, second: false)
    guard case .event = rule(ask).read(line) else {
      Issue.record("\(line) was refused")
      return
    }
  }

  @Test(arguments: ["", "/back", "/skip", "/end", "jump 1"])
  func `what would take words from somebody who writes is refused`(_ line: String) {
    #expect(
      rule(.goOn, isWriting: true).read(line) == .refused(Messages.somebodyIsWriting))
  }

  @Test(arguments: ["/pause", "/more 5", "note Said.", "park Who?"])
  func `what leaves the place as it is is taken while somebody writes`(_ line: String) {
    guard case .event = rule(.goOn, isWriting: true).read(line) else {
      Issue.record("\(line) was refused")
      return
    }
  }

  @Test(arguments: ["quit", "edit", "help", "time", "notes", "where", "cards", "all", "support"])
  func `what is about the window it is typed in is not for the session`(_ line: String) {
    #expect(rule(.goOn).read(line) == .refused(Messages.onlyAtMainKeyboard))
  }

  @Test(arguments: HostileCorpus.short)
  func `hostile lines lead to nothing but words and notes`(_ text: String) {
    switch rule(.goOn).read(text) {
    case .refused, .event(.next): break
    case .event(let event): Issue.record("\(event)")
    }
  }
}
