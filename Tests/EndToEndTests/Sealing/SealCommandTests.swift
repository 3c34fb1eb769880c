import FoundationEssentials
import Journal
import Practice
import Sealing
import TestKit
import Testing

/// Sealing by its commands, and what bad input gets.
@Suite(.waiting) struct SealCommandTests {
  @Test func `sealed, sessions go on without the passphrase, and are read with it`() throws {
    let workspace = try Workspace.sealedByProgram()
    let told = try workspace.reflect("seal", "status").run().text
    #expect(told.hasPrefix("Records are sealed."))
    #expect(told.contains("2 files sealed, 0 not"))
    #expect(try workspace.reflect(Script.solo.arguments).run(lines: Script.solo.lines).code == 0)
    for words in ["sessions", "actions", "summary bcdf"] {
      let program = workspace.reflect(words.split(separator: " ").map(String.init))
      let locked = try program.run()
      #expect(locked.ending == .code(77) && locked.output.isEmpty, "\(words): \(locked.text)")
      #expect(locked.messages.contains("--passphrase-fd"), "\(words): \(locked.messages)")
      let outcome = try workspace.unlocked(words).run()
      #expect(
        outcome.ending == .code(0) && !outcome.output.isEmpty, "\(words): \(outcome.messages)")
    }
    let listing = try workspace.listing()
    #expect(listing.records.count == 3 && listing.setAside.isEmpty)
    #expect(try workspace.reflect("doctor").run().text.contains("They are sealed: 3 files."))
  }

  @Test func `a session that is resumed needs it, and a wrong one is told in plain words`() throws {
    let workspace = try Workspace.sealed()
    let wrong = try workspace.unlocked("resume bcdf --plain", "wrong").run()
    #expect(wrong.ending == .code(77))
    #expect(wrong.messages.contains("isn't the passphrase"), "\(wrong.messages)")
    let none = try workspace.reflect("resume", "bcdf", "--plain").run()
    #expect(none.ending == .code(77), "\(none.messages)")
    #expect(try workspace.unlocked("resume bcdf --plain").run().ending == .code(0))
    #expect(workspace.names(in: "Sessions/Records").contains("\(Samples.id("bcdf")).json"))
    for number in ["99", "-1", "x"] {
      let outcome = try workspace.reflect("sessions", "--passphrase-fd=\(number)").run()
      #expect(outcome.ending == .code(64), "\(number): \(outcome.messages)")
    }
  }

  @Test func `on, passphrase, employer and off, one after another`() throws {
    let workspace = try Workspace.sealed()
    let again = try workspace.unlocked("seal on --yes").run()
    #expect(again.text.contains("sealed already"))
    let changed = try workspace.reflect(
      ["seal", "passphrase"], handing: [Workspace.passphrase, "short"]
    ).run()
    #expect(changed.ending == .code(0), "\(changed.messages)")
    #expect(changed.messages.contains("This has 5 characters"))
    #expect(try workspace.unlocked("sessions").run().ending == .code(77))
    #expect(try workspace.unlocked("sessions", "short").run().ending == .code(0))
    var generator = SeededGenerator(seed: 1)
    let employer = try SecretKey(using: &generator)
    let key = employer.publicKey.text
    #expect(try workspace.unlocked("seal employer add \(key)", "short").run().ending == .code(0))
    #expect(try workspace.reflect("seal", "status").run().text.contains(key))
    try workspace.write(employer.text, to: "employer.txt")
    let file = "Sessions/Records/\(Samples.id()).json"
    let opening = workspace.reflect("seal", "open", file, "--identity", "employer.txt")
    #expect(try opening.run().output == RecordCodec.bytes(of: Samples.finishedRecord()))
    #expect(try workspace.unlocked("seal employer remove \(key)", "short").run().ending == .code(0))
    #expect(try opening.run().ending == .code(65))
    for words in ["add age1frob", "remove \(key)", "frob \(key)"] {
      let outcome = try workspace.unlocked("seal employer \(words)", "short").run()
      #expect([64, 65, 66].contains(outcome.code), "\(words)")
    }
    #expect(try workspace.unlocked("seal off --yes", "short").run().ending == .code(0))
    #expect(try workspace.reflect("sessions").run().ending == .code(0))
    #expect(try workspace.journal.read(Samples.id()).record == Samples.finishedRecord())
    #expect(try workspace.reflect("seal", "off", "--yes").run().text.contains("not sealed"))
  }

  @Test
  func `a recovery key counts once it was typed back, and opens all when the passphrase is gone`()
    throws
  {
    let workspace = try Workspace.sealed()
    // What is typed back can only be known from what is shown: a pipe stands for the paper.
    let program = workspace.reflect("seal", "recovery", "--passphrase-fd", "0")
    let process = try Process(program)
    process.type(Workspace.passphrase)
    #expect(process.waitsForText("checksum"))
    let page = String(decoding: process.output, as: UTF8.self).split(separator: "\n")
    let rows = page.filter { $0.hasPrefix("  ") }.joined().filter { !$0.isWhitespace }
    process.type(String(rows.dropLast()) + (rows.hasSuffix("Q") ? "P" : "Q"))
    process.type(rows.lowercased())
    process.endInput()
    let outcome = process.end()
    #expect(outcome.ending == .code(0), "\(outcome.messages)")
    #expect(outcome.messages.contains("a character is wrong or missing"))
    try workspace.write("\(rows)\n", to: "paper.txt")
    try FileManager.default.removeItem(atPath: "\(workspace.records)/\(Vault.identityName)")
    let lost = try workspace.unlocked("sessions").run()
    #expect(lost.messages.contains("recovery key"), "\(lost.messages)")
    let file = "Sessions/Records/\(Samples.id()).json"
    let opened = try workspace.reflect("seal", "open", file, "--identity", "paper.txt").run()
    #expect(opened.output == RecordCodec.bytes(of: Samples.finishedRecord()))
    let wrong = try workspace.reflect(
      ["seal", "passphrase", "--recovery"], handing: ["AGE-SECRET-KEY-1FROB", "new words here now"]
    ).run()
    #expect(wrong.ending == .code(65))
    let restored = try workspace.reflect(
      ["seal", "passphrase", "--recovery"], handing: [rows, "new words here now"]
    ).run()
    #expect(restored.ending == .code(0), "\(restored.messages)")
    #expect(try workspace.listing(["new words here now"]).records.count == 2)
  }

  @Test
  func `a plain file among sealed ones is read, told of, and sealed when that is asked again`()
    throws
  {
    let workspace = try Workspace.sealed()
    try workspace.keep(Samples.record(tail: "cccc"))
    #expect(try workspace.unlocked("sessions").run().lines.count == 4)
    #expect(try workspace.reflect("seal", "status").run().text.contains("2 files sealed, 1 not"))
    let sealed = try workspace.reflect("seal", "on", "--yes").run()
    #expect(sealed.text == "Sealed 1 file.\n", "\(sealed.text)\(sealed.messages)")
    #expect(try workspace.reflect("seal", "status").run().text.contains("3 files sealed, 0 not"))
    #expect(try workspace.listing().records.count == 3)
    // Without the key nothing can be read, which isn't to say that nothing is there.
    try FileManager.default.removeItem(atPath: "\(workspace.records)/\(Vault.identityName)")
    let lost = try workspace.unlocked("sessions").run()
    #expect(lost.text.isEmpty && lost.messages.ranges(of: "isn't there").count == 1)
  }

  @Test func `not typed back, a recovery key opens nothing and changes nothing`() throws {
    let workspace = try Workspace.sealed()
    let outcome = try workspace.unlocked("seal recovery").run()
    #expect(outcome.ending == .code(64))
    #expect(try workspace.reflect("seal", "status").run().text.contains("There is no recovery key"))
  }

  @Test func `nothing of a file that was changed or cut off gets a name`() throws {
    let workspace = try Workspace.sealed()
    let file = "Sessions/Records/\(Samples.id()).json"
    let bytes = [UInt8](try Data(contentsOf: URL(filePath: "\(workspace.folder)/\(file)")))
    var flipped = bytes
    flipped[bytes.count - 40] ^= 1
    for changed in [flipped, Array(bytes.dropLast(1)), Array(bytes.prefix(300)), [], [0x61]] {
      try Data(changed).write(to: URL(filePath: "\(workspace.folder)/changed.age"))
      let outcome = try workspace.unlocked("seal open changed.age -o out").run()
      #expect(outcome.ending == .code(65), "\(changed.count): \(outcome.messages)")
      #expect(!workspace.names(in: "").contains("out"))
    }
    #expect(try workspace.unlocked("seal open nowhere").run().ending == .code(66))
    try workspace.write("no key\n", to: "no-key")
    let outcome = try workspace.reflect("seal", "open", file, "--identity", "no-key").run()
    #expect(outcome.ending == .code(65) && outcome.messages.contains("AGE-SECRET-KEY-1"))
  }

  @Test func `what is said while sealing is on is found nowhere, whenever it is killed`() throws {
    let workspace = try Workspace.sealed()
    var random = SeededGenerator(seed: 3)
    let phrases = (1...50).map { "the \($0)th quince of Aberdaron" }
    var rest = phrases[...]
    var isFirst = true
    while !rest.isEmpty {
      let some = rest.prefix(12)
      rest = rest.dropFirst(12)
      let program =
        isFirst
        ? workspace.reflect(Script.team.arguments + ["--plain"])
        : workspace.unlocked("resume last --plain")
      let lines = (isFirst ? ["", ""] : []) + some.map { "note \($0)" }
      isFirst = false
      let process = try Process(program)
      process.send(lines.map { $0 + "\n" }.joined().utf8)
      #expect(process.waitsForQuestion(min(8, some.count)))
      process.watch(microseconds: Int.random(in: 0...20_000, using: &random))
      process.interrupt(9)
      _ = process.end()
    }
    // The search itself finds what is there.
    try workspace.write(phrases[3], to: "exported.txt")
    #expect(try workspace.files(with: phrases) == ["workspace/exported.txt: \(phrases[3])"])
    let steps = try workspace.listing().records.flatMap(\.record.steps)
    let notes = steps.flatMap { $0.notes + ($0.round?.notes ?? []) }
    #expect(notes.count > 20)
  }
}
