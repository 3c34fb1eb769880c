import FoundationEssentials
import Journal
import Practice
import Sealing
import TestKit
import Testing

/// Sealing by its commands, and what bad input gets.
@Suite(.waiting) struct SealCommandTests {
  @Test func `sealed, sessions go on without the passphrase, and are read with it`() throws {
    let workspace = try Workspace.sealed()
    let told = try workspace.reflect("seal", "status").run().text
    #expect(told.hasPrefix("Records are sealed."))
    #expect(told.contains("2 files sealed, 0 not"))
    #expect(try workspace.reflect(Script.solo.arguments).run(lines: Script.solo.lines).code == 0)
    for words in ["sessions", "actions", "summary bcdf"] {
      let program =
        isFirst
        ? workspace.reflect(Script.team.arguments + ["--plain"])
        : workspace.unlocked("resume last --plain")
      let lines = (isFirst ? ["", ""] : []) + some.map { "note \($0)" }
      isFirst = false
      let process = try Process(program)
      process.send(lines.map { $0 + "\n" }.joined().utf8)
      #expect(process.waitsForQuestion(8))
      process.watch(microseconds: Int.random(in: 0...20_000, using: &random))
      process.interrupt(9)
      _ = process.end()
    }
    // The search itself finds what is there.
    try workspace.write(phrases[3], to: "exported.txt")
    #expect(try workspace.files(with: phrases) == ["workspace/exported.txt: \(phrases[3])"])
    let notes = try workspace.listing().records.flatMap(\.record.steps).flatMap(\.notes)
    #expect(notes.count > 20)
  }
}
