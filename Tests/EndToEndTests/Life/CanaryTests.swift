import FoundationEssentials
import Journal
import Practice
import TestKit
import Testing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Words given while sealing is on, wherever they're typed and however it ends: found nowhere on the disk.
@Suite(.waiting) struct CanaryTests {
  private static let phrases = (1...12).map { "the \($0)th damson of Bardsey" }

  @Test func `what is written into a record of learning stays sealed, whenever it is killed`()
    throws
  {
    let workspace = try Workspace.sealed()
    for (number, phrase) in Self.phrases.enumerated() {
      let process = try Process(
        workspace.unlocked("cpd new --profile plain --title Damsons\(number)"))
      #expect(process.waitsForQuestion(1))
      process.type(phrase)
      #expect(process.waitsForQuestion(2))
      process.interrupt(SIGKILL)
      #expect(process.end().ending == .signal(SIGKILL))
    }
    #expect(try workspace.files(with: Self.phrases) == [])
    let shown = try workspace.unlocked("cpd show last").run()
    #expect(Self.phrases.contains { shown.text.contains($0) }, "\(shown.messages)")
  }

  @Test func `what an editor had lies in memory alone, and is gone when the session goes on`()
    throws
  {
    let workspace = try Workspace.sealed()
    let memory = "\(workspace.root)/memory"
    try FileManager.default.createDirectory(atPath: memory, withIntermediateDirectories: false)
    chmod(memory, 0o700)
    let editor = try workspace.put(
      script: """
        #!/bin/sh
        echo '\(Self.phrases[0])' > "$1"
        : > "\(memory)/open"
        while [ -e "\(memory)/open" ] && [ ! -e "\(memory)/close" ]; do sleep 0.05; done
        """, at: "editor.sh")
    let window = try workspace.window(
      "solo", settings: ["EDITOR": editor, "XDG_RUNTIME_DIR": memory])
    for line in Script.solo.lines.prefix(4) { try #require(window.answer(line)) }
    window.press("Ctrl-O")
    try #require(Patience.waits { access("\(memory)/open", F_OK) == 0 })
    window.signal(SIGKILL)
    #expect(window.end() == .signal(SIGKILL))
    try Data().write(to: URL(filePath: "\(memory)/close"))
    // The script of the editor has the words, too.
    try FileManager.default.removeItem(atPath: "\(workspace.folder)/editor.sh.script")
    try FileManager.default.removeItem(atPath: editor)
    let found = try workspace.files(with: [Self.phrases[0]])
    #expect(!found.isEmpty && found.allSatisfy { $0.hasPrefix("memory/reflect-answer-") })
    let resumed = try workspace.unlocked("resume last --plain")
      .setting("XDG_RUNTIME_DIR", memory).run()
    #expect(resumed.ending == .code(0), "\(resumed.messages)")
    #expect(try workspace.files(with: [Self.phrases[0]]) == [])
  }

  @Test func `no core is left of a session that dies, though the shell would allow it`() throws {
    let workspace = try Workspace.sealed()
    // Swift's own report would be written first, where it's installed.
    var program = workspace.unlocked("resume bcdf --plain").setting(
      "SWIFT_BACKTRACE", "enable=no")
    program.before = "ulimit -c unlimited\n" + program.before
    let process = try Process(program)
    process.type("note \(Self.phrases[1])")
    #expect(process.waitsForQuestion(2))
    #if os(Linux)
      for file in ["cmdline", "environ"] {
        let told = FileManager.default.contents(atPath: "/proc/\(process.number)/\(file)")
        let text = String(decoding: told ?? Data(), as: UTF8.self)
        #expect(!text.isEmpty && !text.contains(Workspace.passphrase))
      }
    #endif
    process.interrupt(SIGABRT)
    #expect(process.end().ending == .signal(SIGABRT))
    #expect(try workspace.files(with: [Self.phrases[1], Workspace.passphrase]) == [])
    #expect(workspace.names(in: "").filter { $0.hasPrefix("core") } == [])
  }

  @Test func `an archive of all that one owns is sealed too`() throws {
    let workspace = try Workspace.sealed()
    let words = ["cpd", "new", "--profile", "plain", "--title", "x", "--passphrase-fd", "3"]
    let written = try workspace.reflect(Array(words.dropLast(2)), handing: [Workspace.passphrase])
      .run(lines: [Self.phrases[2], "5"])
    #expect(written.ending == .code(0), "\(written.messages)")
    #expect(try workspace.unlocked("export-all all.age").run().ending == .code(0))
    #expect(try workspace.files(with: [Self.phrases[2]]) == [])
  }

  @Test func `reasons typed on phones are found nowhere either, whichever program is killed`()
    throws
  {
    let workspace = try Workspace.sealed()
    var random = SeededGenerator(seed: 14)
    var program = workspace.reflect(
      "team", "--phones", "--phone-reasons", "--address", "127.0.0.1", "--plain"
    ).setting("SWIFT_BACKTRACE", "enable=no")
    program.before = "ulimit -c unlimited\n"
    let phrases = (1...18).map { "the \($0)th medlar of Enlli" }
    for (number, some) in [phrases[0..<6], phrases[6..<12], phrases[12..<18]].enumerated() {
      let session = try PhoneSession(program)
      let phones = try session.phones(6)
      #expect(session.goesOnToViews())
      let killed = Int.random(in: 1...5, using: &random)
      for (index, (phone, phrase)) in zip(phones, some).enumerated() {
        if index == killed { try session.endRoom(by: number == 1 ? SIGABRT : SIGKILL) }
        // A room that was killed is started again; until then nobody answers.
        #expect(phone.shows("Where do you stand?"))
        try phone.give(0, reason: phrase)
      }
      for process in [session.process.number, try #require(session.room)] {
        #expect(try told(of: process).allSatisfy { !$0.contains("medlar") && !$0.isEmpty })
      }
      session.process.watch(microseconds: Int.random(in: 0...20_000, using: &random))
      session.process.interrupt(number == 2 ? SIGABRT : SIGKILL)
      _ = session.process.end()
    }
    #expect(try workspace.files(with: phrases) == [])
    #expect(workspace.names(in: "").filter { $0.hasPrefix("core") } == [])
    let rounds = try workspace.listing().records.flatMap(\.record.rounds)
    let given = rounds.flatMap { $0.first.each.compactMap(\.reason) }.filter(phrases.contains)
    #expect(given.count >= 12, "\(given)")
  }

  // What others may read of a process.
  private func told(of process: pid_t) throws -> [String] {
    #if os(Linux)
      ["cmdline", "environ"].map { file in
        String(
          decoding: FileManager.default.contents(atPath: "/proc/\(process)/\(file)") ?? Data(),
          as: UTF8.self)
      }
    #else
      []
    #endif
  }
}
