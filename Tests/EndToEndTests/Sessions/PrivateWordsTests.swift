import Practice
import TestKit
import Testing

/// What someone gave in private is in the record, and no command shows it unless that person asks.
@Suite(.waiting) struct PrivateWordsTests {
  private static let words = "hawthorn"

  private func workspace() throws -> Workspace {
    let workspace = try Workspace()
    var record = Samples.record(setting: .team, capture: .each, people: 3)
    let step = try #require(record.steps.firstIndex { $0.round != nil })
    record.steps[step].round?[.beforeTalk].each = (0..<3).map {
      View(participant: $0, position: .pass, confidence: 3, reason: "The \(Self.words) \($0).")
    }
    try workspace.keep(record)
    return workspace
  }

  @Test(arguments: [
    ["sessions"], ["sessions", "--json"], ["sessions", "show", "last"],
    ["sessions", "edit", "last"],
    ["sessions", "edit", "last", "--json"], ["sessions", "search", words],
    ["sessions", "search", words, "--json"], ["summary", "last", "--format", "md"],
    ["summary", "last", "--format", "text"], ["summary", "last", "--format", "csv"],
    ["summary", "last", "--format", "html"], ["summary", "last", "--for", "Person 1"],
    ["actions", "--json"], ["look-back"], ["doctor"], ["resume", "--plain"],
  ])
  func `no command shows a reason that was given in private`(_ arguments: [String]) throws {
    let outcome = try workspace().reflect(arguments).run()
    #expect([0, 64].contains(outcome.code), "\(outcome.messages)")
    #expect(!(outcome.text + outcome.messages).contains(Self.words), "\(outcome.text)")
  }

  @Test func `a search says that something was found, and where`() throws {
    let outcome = try workspace().reflect("sessions", "search", Self.words).run()
    #expect(outcome.text.contains("in a reason that was given in private, and isn't shown"))
  }

  @Test func `whoever says that a part is theirs gets it`() throws {
    let outcome = try workspace().reflect("summary", "last", "--for", "Person 1", "--yes").run()
    #expect(outcome.text.contains("The \(Self.words) 0."), "\(outcome.messages)")
    #expect(!outcome.text.contains("The \(Self.words) 1."))
  }
}
