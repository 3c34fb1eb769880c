#if os(Linux)
  import FoundationEssentials
  import Journal
  import Practice
  import TestKit
  import Testing

  /// A year of one practitioner's life, day by day: what it leaves, and what it must not leave.
  @Suite(.waiting) struct YearTests {
    private static let january = "Blame comes to me before the question does."
    private static let march = "The carer heard it from the child."
    private static let june = "I still say it late on some days."
    private static let later = "quite another four words"

    @Test func `a year alone and with a team, sealed on the way, moved, and forgotten in time`()
      throws
    {
      let year = try Year()
      try beginAlone(year)
      try meetAgain(year)
      try meetTeam(year)
      try seal(year)
      try writeLearning(year)
      try lookBack(year)
      let moved = try move(year)
      try openWithAge(year)
      try forget(moved)
    }

    // January: a card met alone. It's on its way back from February.
    private func beginAlone(_ year: Year) throws {
      let met = try year.on("2026-01-12", ["solo", "--card", "early-word", "--plain"]).run(lines: [
        "", "3", "4", Self.january, "", "", "", "", "1", "5", "", "Say it on Monday.", "1 month",
      ])
      #expect(met.ending == .code(0) && met.text.contains("Say it on Monday."), "\(met.messages)")
      let early = try year.on("2026-02-11", "returns").run()
      #expect(early.text.hasPrefix("from 2026-02-12 "), "\(early.text)\(early.messages)")
      #expect(try year.on("2026-02-13", "returns").run().text.hasPrefix("since 2026-02-12 "))
      let due = try year.on("2026-02-13", "actions due").run()
      #expect(due.text.contains("Say it on Monday."), "\(due.text)\(due.messages)")
      let id = try #require(year.workspace.names(in: "Sessions/Records").first).dropLast(5)
      let done = try year.on("2026-02-13", ["actions", "done", "\(id).1", "--what", "-"])
        .run(lines: ["It was said on the Monday."])
      #expect(done.ending == .code(0), "\(done.messages)")
    }

    // February: the card comes back. What was thought in January stays unseen until the finding.
    private func meetAgain(_ year: Year) throws {
      let again = try year.on("2026-02-14", "solo --return --plain").run(lines: [
        "", "1", "5", Self.june, "", "", "", "", "", "", "", "",
      ])
      #expect(again.ending == .code(0), "\(again.messages)")
      let lines = again.lines
      let finding = try #require(lines.firstIndex { $0.hasPrefix("What the research found") })
      #expect(!lines[..<finding].contains { $0.contains(Self.january) })
      #expect(lines[finding...].contains { $0.contains(Self.january) })
    }

    // March and May: a team twice. The second time begins with what it agreed the first.
    private func meetTeam(_ year: Year) throws {
      let team = Script.team
      var lines = team.lines
      lines[4] = "note \(Self.march)"
      let words = team.arguments + ["--group", "Night team", "--plain"]
      let first = try year.on("2026-03-09", words).run(lines: lines)
      #expect(first.ending == .code(0), "\(first.messages)")
      let second = try year.on("2026-05-11", words).run(lines: [
        "", "done", "", "It came up in supervision.", "", "", "3 1 1 1", "quit",
      ])
      #expect(second.text.contains("Tell the carer first."), "\(second.text)")
      let alone = try year.on("2026-05-12", "solo --plain").run(lines: ["quit"])
      #expect(!alone.text.contains("Tell the carer first."))
    }

    // June: sealed from here on. Writing goes on without the passphrase, reading wants it.
    private func seal(_ year: Year) throws {
      #expect(try year.unlocked("2026-06-01", "seal on --yes").run().ending == .code(0))
      let words = [Self.january, Self.march, Self.june]
      #expect(try year.workspace.files(with: words) == [])
      let locked = try year.on("2026-06-02", "sessions").run()
      #expect(locked.ending == .code(77) && locked.output.isEmpty)
      let solo = try year.on("2026-06-12", ["solo", "--card", "which-room", "--plain"]).run(lines: [
        "", "2", "3", "The office is where the kettle is.", "", "", "", "", "1", "4", "", "", "",
      ])
      #expect(solo.ending == .code(0), "\(solo.messages)")
      let changed = try year.on("2026-07-01", "seal passphrase --passphrase-fd 3")
      #expect(
        try changed.handing([Workspace.passphrase, Self.later]).run().ending == .code(0))
      #expect(try year.unlocked("2026-07-02", "sessions").run().ending == .code(77))
      year.passphrase = Self.later
    }

    // September: a record of learning, drawn from own sessions.
    private func writeLearning(_ year: Year) throws {
      let sessions = try year.unlocked("2026-09-01", "sessions --json").run()
      let own = try JSONReader.read(sessions.output).items
        .filter { $0["setting"]?.text == "solo" && $0["state"]?.text == "complete" }
      #expect(own.count >= 2, "\(sessions.text)\(sessions.messages)")
      let names = own.compactMap { $0["id"]?.text }
      let first = try #require(names.min())
      let begun = try year.unlocked("2026-09-01", "cpd new --profile plain --from \(first)")
        .run(lines: ["I ask before I blame.", "35"])
      #expect(begun.ending == .code(0), "\(begun.text)\(begun.messages)")
      for format in ["docx", "html", "txt"] {
        let file = "learning.\(format)"
        let outcome = try year.unlocked("2026-09-02", "cpd export last -o \(file)").run()
        #expect(outcome.ending == .code(0), "\(outcome.messages)")
      }
      let text = try year.workspace.text(of: "learning.txt").split(whereSeparator: \.isWhitespace)
        .joined(separator: " ")
      #expect(text.contains("I ask before I blame."))
      #expect(text.contains("as checked on 21 November 2026"), "\(text)")
      #expect(!text.contains("requirement"))
    }

    // October: the trail of the year, and the two views of one card on it.
    private func lookBack(_ year: Year) throws {
      let back = try year.unlocked("2026-10-01", "look-back --since 2026-01-01").run()
      for words in ["An early word", "Which room", Self.january, Self.june, "Say it on Monday."] {
        #expect(back.text.contains(words), "\(words): \(back.text)\(back.messages)")
      }
      #expect(!back.text.contains(Self.march))
      let page = try year.unlocked("2026-10-01", "look-back -o back.html").run()
      #expect(page.ending == .code(0), "\(page.messages)")
      #expect(try year.workspace.text(of: "back.html").contains("<h1"))
      let found = try year.unlocked("2026-10-01", "sessions search kettle").run()
      #expect(found.text.contains("The office is where the kettle is."), "\(found.messages)")
    }

    // November: another computer, and nothing overwritten there.
    private func move(_ year: Year) throws -> Year {
      let archive = "\(year.workspace.folder)/all.age"
      #expect(try year.unlocked("2026-11-02", "export-all \(archive)").run().ending == .code(0))
      let there = try Year()
      there.passphrase = Self.later
      let moved = try there.unlocked("2026-11-03", "import \(archive)").run()
      #expect(moved.ending == .code(0), "\(moved.text)\(moved.messages)")
      let list = "sessions --json"
      #expect(
        try there.unlocked("2026-11-03", list).run().output
          == year.unlocked("2026-11-03", list).run().output)
      let again = try there.unlocked("2026-11-03", "import \(archive)").run()
      #expect(again.text.hasPrefix("Brought 0 files."), "\(again.text)\(again.messages)")
      return there
    }

    // The files are worth as much without this program: `age` opens each of them.
    private func openWithAge(_ year: Year) throws {
      let workspace = year.workspace
      let identity = "Sessions/Records/\(Vault.identityName)"
      let key = try year.unlocked("2026-11-03", "seal open \(identity) -o key.txt").run()
      #expect(key.ending == .code(0), "\(key.messages)")
      let names = workspace.names(in: "Sessions/Records").filter { $0.hasSuffix(".json") }
      #expect(names.count >= 5)
      for name in names {
        let opened = try workspace.program(
          "/usr/bin/age", ["-d", "-i", "key.txt", "Sessions/Records/\(name)"]
        ).run()
        #expect(opened.ending == .code(0) && opened.text.hasPrefix("{"), "\(name)")
      }
      try FileManager.default.removeItem(atPath: "\(workspace.folder)/key.txt")
    }

    // A year and a day after January: what has passed its day is said, and goes when that's asked.
    private func forget(_ year: Year) throws {
      let due = try year.unlocked("2027-01-14", "sessions due").run()
      #expect(due.text.contains("2026-01-12"), "\(due.text)\(due.messages)")
      #expect(!due.text.contains("2026-02-14"))
      let before = year.workspace.names(in: "Sessions/Records")
      let told = try year.unlocked("2027-01-14", "sessions purge --due --dry-run").run()
      #expect(told.text.contains("2026-01-12"), "\(told.messages)")
      #expect(year.workspace.names(in: "Sessions/Records") == before)
      let purged = try year.unlocked("2027-01-14", "sessions purge --due --yes").run()
      #expect(purged.ending == .code(0), "\(purged.messages)")
      let left = try year.unlocked("2027-01-14", "sessions").run().text
      #expect(!left.contains("2026-01-12") && left.contains("2026-02-14"))
      // What was learnt is kept as long as a registration runs, and then it is said as well.
      let kept = try year.unlocked("2029-09-01", "cpd due").run()
      #expect(kept.text.hasPrefix("No record of learning is past its day."), "\(kept.messages)")
      let past = try year.unlocked("2029-09-02", "cpd due").run()
      #expect(past.text.contains("; kept until 2029-09-01"), "\(past.text)\(past.messages)")
      let also = try year.unlocked("2029-09-02", "sessions due").run()
      #expect(also.messages.contains("1 record of learning is past the day"), "\(also.messages)")
    }
  }

  /// A workspace whose program believes in whatever day it's told, by Debian's `libfaketime`.
  private final class Year {
    let workspace: Workspace
    var passphrase = Workspace.passphrase

    init() throws { workspace = try Workspace() }

    func on(_ day: String, _ words: String) throws -> Program {
      try on(day, words.split(separator: " ").map(String.init))
    }

    func on(_ day: String, _ arguments: [String]) throws -> Program {
      let library = try #require(
        Self.libraries.first { FileManager.default.fileExists(atPath: $0) },
        "libfaketime is missing: install faketime, or run the tests with make test")
      var program = workspace.reflect(arguments)
        .setting("FAKETIME", "@\(day) 10:00:00").setting("FAKETIME_DONT_FAKE_MONOTONIC", "1")
      // Not for the shell before it: the library shares memory that only a program's end takes away.
      program.before += "export LD_PRELOAD='\(library)'\n"
      return program
    }

    func unlocked(_ day: String, _ words: String) throws -> Program {
      try on(day, "\(words) --passphrase-fd 3").handing([passphrase])
    }

    private static let libraries = ["x86_64", "aarch64"].map {
      "/usr/lib/\($0)-linux-gnu/faketime/libfaketimeMT.so.1"
    }
  }

  extension Program {
    /// The same program, to which lines are handed over at descriptor 3.
    fileprivate func handing(_ lines: [String]) -> Program {
      var program = self
      program.before += "exec 3<<'HANDED'\n\(lines.joined(separator: "\n"))\nHANDED\n"
      return program
    }
  }
#endif
