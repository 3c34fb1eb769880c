import Journal
import Practice
import TestKit
import Testing
import Window

@testable import Commands

/// Words that may let someone be known again, pointed out before they are kept.
@Suite struct WordsWatchTests {
  /// What a session has in writing once `lines` were typed, with what was put on the list of harmless words.
  private func written(
    _ lines: [String], setting: Setting = .team, isTerminal: Bool = true
  ) throws -> (words: [String], harmless: [String], shown: String) {
    var record = Samples.record(
      setting: setting, capture: setting == .solo ? .each : .hands, people: setting == .solo ? 1 : 6
    )
    record.steps[0].status = .open
    let journal = Journal(folder: "/Records", files: FaultyFileSystem())
    let console = ScriptedConsole(answers: lines.map(ConsoleLine.line), isTerminal: isTerminal)
    var harmless: [String] = []
    let watch = WordsWatch(today: Samples.day) {
      harmless += $0
      return harmless
    }
    let runner = SessionRunner(
      RunningSession(
        try journal.create(record), path: "Records/x.json", today: Samples.day,
        now: { Samples.moment }),
      console: console, editor: AnswerEditor(environment: [:]), watch: watch)
    #expect(try runner.run() == .stopped)
    let words = try journal.read(record.id).record.written.map(\.text)
    return (words, harmless, console.transcript)
  }

  @Test(arguments: [
    ([""], ["Chloe's nan rang."], [String]()),
    (["e"], [], []),
    (["e", "note Her nan rang."], ["Her nan rang."], []),
    (["what", ""], ["Chloe's nan rang."], []),
    (["n", "note Chloe again."], ["Chloe's nan rang.", "Chloe again."], ["Chloe"]),
  ])
  func `whoever typed them keeps them, writes them again, or says that they name nobody`(
    _ answers: [String], _ words: [String], _ harmless: [String]
  ) throws {
    let outcome = try written(["note Chloe's nan rang."] + answers)
    #expect(outcome.words == words)
    #expect(outcome.harmless == harmless)
    #expect(outcome.shown.contains("“Chloe” (someone's name?)"))
  }

  @Test func `a script is told and not asked`() throws {
    let outcome = try written(["note Chloe's nan rang.", "note Her nan rang."], isTerminal: false)
    #expect(outcome.words == ["Chloe's nan rang.", "Her nan rang."])
    #expect(outcome.shown.contains("“Chloe”") && !outcome.shown.contains("Enter keeps it"))
  }

  @Test func `one person alone is not warned, nor is anyone of harmless words`() throws {
    #expect(try !written(["note Chloe's nan rang."], setting: .solo).shown.contains("known again"))
    #expect(try !written(["note Her nan rang."]).shown.contains("known again"))
  }
}
