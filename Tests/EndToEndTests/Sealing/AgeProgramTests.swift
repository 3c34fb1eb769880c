import FoundationEssentials
import Journal
import Practice
import TestKit
import Testing

/// Both ways with the program `age`, which `make test` installs.
@Suite(.waiting) struct AgeProgramTests {
  private func age(_ workspace: Workspace, _ name: String, _ arguments: [String]) throws -> Program
  {
    let places = ["/usr/bin/\(name)", "/usr/local/bin/\(name)"]
    let program = try #require(
      places.first { Device(path: $0).isProgram },
      "age is missing: install it, or run the tests with make test")
    return workspace.program(program, arguments)
  }

  @Test func `age opens what we sealed, with the identity that the passphrase opens`() throws {
    let workspace = try Workspace.sealedByProgram()
    let identity = "Sessions/Records/\(Vault.identityName)"
    let opened = try workspace.unlocked("seal open \(identity) -o key.txt").run()
    #expect(opened.ending == .code(0), "\(opened.messages)")
    for (id, record) in [
      ("k7m2", Samples.finishedRecord()), ("bcdf", Samples.record(tail: "bcdf")),
    ] {
      let file = "Sessions/Records/\(Samples.id(id)).json"
      let outcome = try age(workspace, "age", ["-d", "-i", "key.txt", file]).run()
      #expect(outcome.output == RecordCodec.bytes(of: record), "\(outcome.messages)")
    }
    // The identity itself is one that `age -p` could have made: it asks at a terminal.
    let words = "age -d -o again.txt \(identity)"
    let typed = try workspace.program("/usr/bin/script", ["-qec", words, "/dev/null"])
      .run(lines: [Workspace.passphrase])
    #expect(typed.ending == .code(0), "\(typed.text)")
    #expect(try workspace.text(of: "again.txt") == workspace.text(of: "key.txt"))
  }

  @Test func `we open what age sealed: to the store's keys, to another's, as text or not`() throws {
    let workspace = try Workspace.sealed()
    // A record, sealed by age to the file of the keys.
    let record = Samples.record(tail: "cccc")
    try workspace.write(String(decoding: RecordCodec.bytes(of: record), as: UTF8.self), to: "plain")
    let file = "Sessions/Records/\(record.id).json"
    let keys = "Sessions/Records/\(Vault.keysName)"
    #expect(try age(workspace, "age", ["-R", keys, "-o", file, "plain"]).run().ending == .code(0))
    #expect(try workspace.unlocked("sessions").run().text.contains(record.id.text))
    let shown = try workspace.unlocked("seal open \(file)").run()
    #expect(shown.output == RecordCodec.bytes(of: record), "\(shown.messages)")
    // A file of somebody else's, larger than a chunk, and the same as text.
    let key = try age(workspace, "age-keygen", ["-o", "other.txt"]).run().messages
    let shared = try #require(key.split(separator: " ").last).filter { !$0.isWhitespace }
    let text = String(repeating: "Said early, it is kind. ", count: 9_000)
    try workspace.write(text, to: "long")
    for options in [["-r", shared], ["-a", "-r", shared]] {
      #expect(
        try age(workspace, "age", options + ["-o", "sealed", "long"]).run().ending == .code(0))
      let outcome = try workspace.reflect("seal", "open", "sealed", "--identity", "other.txt").run()
      #expect(outcome.text == text, "\(outcome.messages)")
      let refused = try workspace.unlocked("seal open sealed").run()
      #expect(refused.ending == .code(65) && refused.output.isEmpty, "\(refused.messages)")
    }
    // One under a passphrase, which age asks for twice at a terminal.
    let words = "age -p -o secret long"
    let typed = try workspace.program("/usr/bin/script", ["-qec", words, "/dev/null"])
      .run(lines: ["some other words", "some other words"])
    #expect(typed.ending == .code(0), "\(typed.text)")
    #expect(try workspace.unlocked("seal open secret", "some other words").run().text == text)
    #expect(try workspace.unlocked("seal open secret", "not the words").run().ending == .code(65))
  }
}
