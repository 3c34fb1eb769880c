import ArgumentParser
import Practice
import Session
import TestKit
import Testing

@testable import Commands

@Suite struct OptionTests {
  @Test(arguments: [
    ("a,b", ["a", "b"]), (" a b , c ", ["a b", "c"]), ("", []), (",,", []), ("ŵ", ["ŵ"]),
  ])
  func `lists are taken apart at commas`(_ text: String, _ words: [String]) {
    #expect(CommaList.words(text) == words)
  }

  @Test func `a number makes people with labels and no names`() throws {
    let people = try ParticipantOptions.parse(["--participants", "3"]).people
    #expect(people?.map(\.label) == ["Person 1", "Person 2", "Person 3"])
    #expect(try ParticipantOptions.parse([]).people == nil)
  }

  @Test func `role groups make people with roles`() throws {
    let people = try ParticipantOptions.parse(["--roles", "health: 2, police:1"]).people
    #expect(
      people == [
        Participant(label: "health 1", role: "health"),
        Participant(label: "health 2", role: "health"),
        Participant(label: "police", role: "police"),
      ])
  }

  @Test(arguments: [
    ["--roles", "health"], ["--roles", "health:0"], ["--roles", "health:2,health:1"],
    ["--roles", "health:201"], ["--roles", "a:140,b:140"], ["--roles", ""], ["--roles", "a:b:c"],
    ["--participants", "0"], ["--participants", "201"], ["--labels", "a,a"],
    ["--labels", "a", "--participants", "2"],
  ])
  func `what cannot be meant is refused`(_ arguments: [String]) {
    #expect(throws: (any Error).self) { try ParticipantOptions.parse(arguments) }
  }

  @Test func `a session is run from one thing only`() throws {
    #expect(throws: (any Error).self) {
      try CardSelection.parse(["--plan", "a", "--card", "b"])
    }
    #expect(try CardSelection.parse(["--card", "a, b"]).cardNames == ["a", "b"])
  }

  @Test(arguments: [
    ("12mo", "2025-11-21"), ("1y", "2025-11-21"), ("2w", "2026-11-07"), ("90d", "2026-08-23"),
  ])
  func `an age leads to a day`(_ text: String, _ day: String) throws {
    let today = try #require(CalendarDay("2026-11-21"))
    #expect(Age(text)?.day(before: today).description == day)
  }

  @Test(arguments: ["", "12", "mo", "-1d", "1m", "0d", "99999999999y", "12 mo", "٣d"])
  func `an age that cannot be meant is none`(_ text: String) {
    #expect(Age(text) == nil)
  }
}
