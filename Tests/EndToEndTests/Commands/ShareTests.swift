import Practice
import TestKit
import Testing

/// Counts that a facilitator shares, and all that must stay behind.
@Suite(.waiting) struct ShareTests {
  private static let all = "2026-11-21-bbbb,2026-11-21-cccc,2026-11-21-dddd"

  /// A workspace with three sessions on one card, and a drive to share with.
  private func workspace(_ tails: [String] = ["bbbb", "cccc", "dddd"]) throws -> Workspace {
    let workspace = try Workspace()
    try workspace.write("", to: "drive/notes.txt")
    for tail in tails { try workspace.keep(session(tail)) }
    return workspace
  }

  private func session(_ tail: String) -> SessionRecord {
    var record = Samples.finishedRecord(tail: tail)
    record.steps[1].round?.card.id = "early-word"
    return record
  }

  private func shared(_ workspace: Workspace) -> [String] {
    workspace.names(in: "drive").filter { $0.hasSuffix(".counts.json") }
  }

  private func file(_ workspace: Workspace) throws -> JSONValue {
    try JSONReader.read(
      Array(workspace.text(of: "drive/\(#require(shared(workspace).first))").utf8))
  }

  @Test func `a preview shows the file that is sent, and sends nothing`() throws {
    let workspace = try workspace()
    let preview = try workspace.reflect("share", "preview", "--sessions", Self.all).run()
    #expect(preview.code == 0, "\(preview.messages)")
    #expect(preview.text.contains("An early word: met in 3 rooms by 18 people."))
    #expect(preview.text.contains("agree 9, then 3; it depends 3, then 12;"))
    #expect(shared(workspace) == [])
    let bare = try workspace.reflect("share", "preview", "--json", "--sessions", Self.all).run()
    #expect(preview.text.hasSuffix(bare.text))
    let sent = try workspace.reflect("share", "drive", "--sessions", Self.all).run()
    #expect(sent.code == 0, "\(sent.messages)")
    #expect(try workspace.text(of: "drive/\(#require(shared(workspace).first))") == bare.text)
    for word in ["2026-11", "Person", "transport", "planning", "manager", "bbbb"] {
      #expect(!bare.text.contains(word), "\(word)")
    }
  }

  @Test func `sent twice there is one file, and what is taken back is gone`() throws {
    let workspace = try workspace()
    for words in ["Shared the counts", "The counts of"] {
      let sent = try workspace.reflect("share", "drive", "--sessions", Self.all).run()
      #expect(sent.text.hasPrefix(words), "\(sent.text)\(sent.messages)")
    }
    #expect(shared(workspace).count == 1)
    let name = shared(workspace)
    let back = try workspace.reflect("share", "withdraw", "drive").run()
    #expect(back.text.hasPrefix("Took back"), "\(back.messages)")
    #expect(shared(workspace) == [])
    #expect(try workspace.reflect("share", "withdraw", "drive").run().code == 66)
    // Sent again it has the same random name, and nobody is counted twice.
    #expect(try workspace.reflect("share", "drive", "--sessions", Self.all).run().code == 0)
    #expect(shared(workspace) == name)
  }

  @Test func `moved to another computer it is still the same facilitator's`() throws {
    let old = try workspace()
    #expect(try old.reflect("share", "drive", "--sessions", Self.all).run().code == 0)
    #expect(try old.reflect("export-all", "../moving.tar").run().code == 0)
    let new = try Workspace()
    try new.write("", to: "drive/notes.txt")
    let taken = try new.reflect("import", "\(old.root)/moving.tar").run()
    #expect(taken.code == 0, "\(taken.messages)")
    #expect(try new.reflect("share", "drive", "--sessions", Self.all).run().code == 0)
    #expect(shared(new) == shared(old))
    let again = try new.reflect("import", "\(old.root)/moving.tar").run()
    #expect(!again.text.contains("stays in the archive"), "\(again.text)")
    #expect(try workspace().reflect("share", "preview", "--sessions", Self.all).run().code == 0)
  }

  @Test func `one room alone gives no views away, nor does one more than before`() throws {
    let workspace = try workspace()
    #expect(try workspace.reflect("share", "drive", "--sessions", "bbbb").run().code == 0)
    #expect(try file(workspace)["cards"]?.items.first?["views"] == nil)
    #expect(try workspace.reflect("share", "drive", "--sessions", Self.all).run().code == 0)
    let three = try file(workspace)["cards"]?.items.first?["views"]?.items.map {
      $0["before"]?.content
    }
    #expect(three == [.whole(9), .whole(3), .whole(3), .whole(3)])
    try workspace.keep(session("ffff"))
    #expect(try workspace.reflect("share", "drive", "--sessions", "ffff").run().code == 0)
    let four = try #require(try file(workspace)["cards"]?.items.first)
    #expect(four["views"]?.items.map { $0["before"]?.content } == three)
    #expect(four["met"]?.items.first?["rounds"]?.content == .whole(4))
  }

  @Test func `a quarter that goes on is only shared by its sessions`() throws {
    let workspace = try workspace()
    let later = try workspace.reflect("share", "drive", "--quarter", "2999-Q1").run()
    #expect(later.code == 64)
    #expect(later.messages.contains("isn't over yet"))
    #expect(try workspace.reflect("share", "drive", "--quarter", "2020-Q1").run().code == 66)
    #expect(try workspace.reflect("share", "drive", "--quarter", "2026").run().code == 64)
    #expect(shared(workspace) == [])
  }

  @Test(arguments: [
    ("share no-drive", 66, "can't be opened as a folder"), ("share drive/notes.txt", 66, "folder"),
    ("share", 64, "Say where to"),
    ("preferences set share drive", 64, "a folder's whole path"),
    ("share postgresql://nowhere.invalid/county", 66, "reflect-collect"),
  ])
  func `a place that can't be shared with is told`(
    _ words: String, _ code: Int32, _ told: String
  ) throws {
    let workspace = try workspace()
    // Without the program beside it, as where nobody installed it.
    let isShare = words.hasPrefix("share")
    var arguments = words.split(separator: " ").map(String.init)
    if isShare { arguments += ["--sessions", Self.all] }
    let program = try workspace.put(Built.reflect, at: "alone/reflect")
    let outcome = try workspace.program(program, arguments).run()
    #expect(outcome.code == code, "\(outcome.messages)")
    #expect(outcome.messages.contains(told), "\(outcome.messages)")
    #expect(shared(workspace) == [])
  }

  @Test func `a list of what was published that can't be read stops everything`() throws {
    let workspace = try workspace()
    #expect(try workspace.reflect("share", "drive", "--sessions", Self.all).run().code == 0)
    let before = try file(workspace)
    try workspace.write("{}", to: "drive/reflect-published.json")
    #expect(try workspace.reflect("share", "withdraw", "drive").run().code == 65)
    try workspace.keep(session("ffff"))
    let outcome = try workspace.reflect("share", "drive", "--sessions", "ffff").run()
    #expect(outcome.code == 65)
    #expect(outcome.messages.contains("drive/reflect-published.json"))
    #expect(try file(workspace) == before)
  }

  @Test func `a note of what was shared that was damaged stops everything`() throws {
    let workspace = try workspace()
    #expect(try workspace.reflect("share", "drive", "--sessions", Self.all).run().code == 0)
    try workspace.write(
      "{\"format\":\"reflect.shares/9\"}", to: "Sessions/Records/Shares/shares.json")
    let outcome = try workspace.reflect("share", "drive", "--sessions", Self.all).run()
    #expect(outcome.code == 65)
    #expect(outcome.messages.contains("reflect.shares/9"))
    #expect(shared(workspace).count == 1)
  }

  @Test func `a full disk leaves what was shared before`() throws {
    let workspace = try workspace()
    #expect(try workspace.reflect("share", "drive", "--sessions", Self.all).run().code == 0)
    let before = try file(workspace)
    try workspace.keep(session("ffff"))
    var program = workspace.reflect("share", "drive", "--sessions", "ffff")
    program.before = "ulimit -f 0; "
    let outcome = try program.run()
    #expect(outcome.code == 74, "\(outcome.messages)")
    #expect(try file(workspace) == before)
  }

  @Test func `sealed sessions are shared where the passphrase is given`() throws {
    let workspace = try workspace()
    #expect(try workspace.unlocked("seal on --yes").run().code == 0)
    let shut = try workspace.reflect("share", "preview", "--sessions", Self.all).run()
    #expect(shut.code == 77, "\(shut.messages)")
    let open = try workspace.unlocked("share drive --sessions \(Self.all)").run()
    #expect(open.code == 0, "\(open.messages)")
    #expect(shared(workspace).count == 1)
  }
}
