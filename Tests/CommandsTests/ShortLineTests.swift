import ArgumentParser
import Practice
import Testing

@testable import Commands

@Suite struct ShortLineTests {
  @Test(
    arguments: [
      "team", "solo", "team --plan team-60", "solo --plan solo-10", "solo --card the-phone",
      "team --card the-phone,keeping-safe/what-they-wanted --participants 2",
      "team --participants 6 --plan team-60", "team --participants 007",
      "team --group Nights --plan multi-agency-120 --participants 100",
    ])
  func `a short line asks for what the parser finds in it`(line: String) throws {
    let words = line.split(separator: " ").map(String.init)
    let short = try #require(ShortLine(words))
    let parsed = try Reflect.parseAsRoot(words)
    if let team = parsed as? Team {
      #expect(short.isTeam)
      #expect(short.plan == team.selection.plan)
      #expect(short.card == team.selection.card)
      #expect(short.participants == team.participants.participants)
      #expect(short.group == (try team.group.name))
    } else {
      let solo = try #require(parsed as? Solo)
      #expect(!short.isTeam)
      #expect(short.plan == solo.selection.plan)
      #expect(short.card == solo.selection.card)
    }
  }

  @Test(
    arguments: [
      "", "cards", "cards --plan team-60", "resume", "team team-60", "team --plan",
      "team --plan --participants 6", "team --plan=team-60", "team --plan team-60 --plan team-90",
      "team --plan team-60 --card the-phone", "team --participants six", "team --participants 0",
      "team --participants 201", "team --participants -1", "team --large", "team --plain",
      "team --plan team-60 --workspace here", "team --theme home", "team --phones",
      "team --help", "solo --participants 1", "solo --group Nights", "solo --return",
      "solo --model gibbs", "TEAM", "team --group \u{2028}",
    ])
  func `what is longer, or isn't right, is left to the parser`(line: String) {
    #expect(ShortLine(line.split(separator: " ").map(String.init)) == nil)
  }
}
