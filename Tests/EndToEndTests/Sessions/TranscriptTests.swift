import Practice
import TestKit
import Testing

@Suite(.waiting) struct TranscriptTests {
  @Test func `a solo session says this, word for word`() throws {
    let workspace = try Workspace()
    let outcome = try Script.solo.run(in: workspace)
    let transcript = outcome.transcript(typed: Script.solo.lines)
    #expect(try workspace.told(transcript) == SoloTranscript.text)
    #expect(outcome.messages == "")
    #expect(outcome.ending == .code(0))
  }

  @Test func `a session of a team says this, word for word`() throws {
    let workspace = try Workspace()
    let outcome = try Script.team.run(in: workspace)
    let transcript = outcome.transcript(typed: Script.team.lines)
    #expect(try workspace.told(transcript) == TeamTranscript.text)
    #expect(outcome.messages == "")
    #expect(outcome.ending == .code(0))
  }

  @Test func `a team's session records views as counts, and what was agreed`() throws {
    let workspace = try Workspace()
    _ = try Script.team.run(in: workspace)
    let record = try workspace.record()
    #expect(record.participants == Samples.people(6))
    let rounds = record.rounds
    try #require(rounds.count == 2)
    #expect(rounds[0].first.tallies.first?.counts.map(\.people) == [3, 1, 1, 1, 0])
    #expect(rounds[0].second.tallies.first?.counts.map(\.people) == [1, 4, 0, 1, 0])
    #expect(rounds[0].notes == [Note(prompt: 0, text: "We waited for the letter.")])
    #expect(rounds[0].actions.map(\.text) == ["Tell the carer first."])
    #expect(rounds[0].actions.map(\.owner) == ["key worker"])
    #expect(rounds[0].actions.map(\.review) == [record.day.adding(days: 42)])
    #expect(rounds[1].first.tallies.first?.counts.map(\.people) == [4, 1, 1, 0])
    #expect(rounds[1].actions == [])
    #expect(record.parked.map(\.text) == ["Who has the key?"])
    #expect(record.ending?.kind == .complete)
  }

  @Test func `a pair hands the keyboard round, and no view is shown to the other`() throws {
    let workspace = try Workspace()
    let talk = try Conversation(workspace.reflect(Script.pair.arguments))
    let outcome = talk.end(after: Script.pair.lines)
    #expect(outcome.ending == .code(0))
    let handed = outcome.lines.filter { $0.hasPrefix("Hand the keyboard to ") }
    #expect(
      handed == [
        "Hand the keyboard to Person 1.", "Hand the keyboard to Person 2.",
        "Hand the keyboard to Person 1.", "Hand the keyboard to Person 2.",
      ])
    #expect(outcome.lines.filter { $0 == "Taken down so far: 1 of 2." }.count == 2)
    #expect(outcome.lines.contains("At least one view moved."))
    #expect(!outcome.text.contains("Early is kind."))
    #expect(!outcome.text.contains("Some of it is true."))
    #expect(!outcome.text.contains("Before the finding you said"))
    let round = try #require(try workspace.record().rounds.first)
    #expect(
      round.first.each == [
        View(
          participant: 0, position: .named("agree"), confidence: 4, reason: "Early is kind."),
        View(participant: 1, position: .named("disagree")),
      ])
    #expect(round.second.each.map(\.position) == [.named("agree"), .named("it depends")])
  }

  @Test func `several agencies are counted agency by agency`() throws {
    let workspace = try Workspace()
    let outcome = try Script.agencies.run(in: workspace)
    #expect(outcome.ending == .code(0))
    for words in [
      "First everyone decides alone, in silence (health, 5 people).",
      "First everyone decides alone, in silence (police, 6 people).",
      "After the finding, everyone looks again, alone and in silence (health, 5 people).",
      "- agree: 5 before, 8 after", "- agree: 3 before, 5 after", "- agree: 2 before, 3 after",
      "Before and after the finding, health:", "Before and after the finding, police:",
    ] {
      #expect(outcome.text.contains(words), "\(words)")
    }
    let record = try workspace.record()
    #expect(record.setting == .multiAgency)
    #expect(
      record.participants.map(\.role) == Array(repeating: "health", count: 5)
        + Array(repeating: "police", count: 6))
  }

  @Test(arguments: [
    (["solo", "--card", "which-room"], "Which room"),
    (["solo", "--theme", "places"], "Places"),
    (["solo", "--card", "sample/early-word,which-room"], "2 chosen cards"),
    (["team", "--card", "which-room", "--labels", "Oak,Elm,Ash"], "Which room"),
    (["team", "--card", "which-room", "--setting", "pair", "--capture", "tally"], "Which room"),
    (
      ["team", "--plan", "team-60", "--roles", "a:2,b:2", "--capture", "each"],
      "A short team session"
    ),
  ])
  func `a session begins from what was chosen`(_ arguments: [String], _ title: String) throws {
    let workspace = try Workspace()
    let outcome = try workspace.reflect(arguments).run()
    #expect(outcome.ending == .code(0))
    #expect(outcome.text.hasPrefix("Step 1 of "))
    #expect(
      outcome.messages.contains("make them roles, not names") == arguments.contains("--labels"))
    #expect(try workspace.record().title == title)
  }

  @Test func `a model can be chosen, or left out`() throws {
    for (model, questions) in [("two-questions", 2), ("none", 0)] {
      let workspace = try Workspace()
      _ = try workspace.reflect("solo", "--model", model).run()
      let reflections = try workspace.record().steps.compactMap(\.reflection)
      #expect(reflections.flatMap(\.items).count == questions)
    }
  }

  @Test func `the number of people is asked for where nothing says it`() throws {
    let workspace = try Workspace()
    let outcome = try workspace.reflect("team").run(lines: ["two", "2", "4"])
    #expect(outcome.ending == .code(0))
    #expect(outcome.replies[0].hasPrefix("Type a number from 3 to 200."))
    #expect(outcome.replies[1].hasPrefix("Type a number from 3 to 200."))
    #expect(try workspace.record().participants == Samples.people(4))
  }
}
