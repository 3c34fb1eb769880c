import FoundationEssentials
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

/// An evening as evenings go: people come late and leave, a card is swapped, a name has to come out again,
/// the hour is behind, and the laptop dies.
@Suite(.waiting, .timeLimit(.minutes(60))) final class EveningTests {
  private let workspace: Workspace
  private let runtime: Runtime
  private static let name = "Zebedee Quillfeather"

  private static let card = """
    ---
    id: third
    title: A third card
    theme: listening
    findings: said-early
    minutes: 5
    weight: gentle
    ---

    # Someone small is asked first.

    They rarely are.

    ## Talk about it

    - Who is asked first?

    ## Facilitator notes

    Keep it light.

    ## Try this

    Ask someone small first.

    """

  init() throws {
    workspace = try Workspace()
    runtime = try Runtime()
  }

  private func window(_ arguments: String..., columns: Int, rows: Int) throws -> Window {
    try runtime.window(workspace.reflect(arguments), columns: columns, rows: rows)
  }

  /// Types a command behind a colon.
  private func type(_ command: String, in window: Window) {
    window.press(":")
    #expect(window.shows("Type "))
    window.press(command, "Enter")
  }

  // Six slips of paper, a key each, and Enter.
  private func slips(_ keys: String, in window: Window) {
    #expect(window.shows("0 of \(keys.count) slips"))
    for key in keys { window.press(String(key)) }
    #expect(window.shows("Press Enter to lock them"))
    window.press("Enter")
  }

  @Test(arguments: [(80, 24), (120, 40)])
  func `nothing of it is lost, and what was taken out is nowhere`(
    _ columns: Int, _ rows: Int
  ) throws {
    try workspace.write(Self.card, to: "Cards/sample/cards/third.md")
    var room = try window(
      "team", "--plan", "team-60", "--participants", "5", "--group", "Night team",
      columns: columns, rows: rows)
    try #require(room.shows("Step 1 of"))
    let notes = try window("follow", columns: columns, rows: rows)
    #expect(notes.shows("Step 1 of"))

    // The third person comes late.
    type("came", in: notes)
    #expect(notes.shows("Done."))
    type("jump 1", in: room)
    #expect(room.shows("It is better to say too early"))

    // A name is being typed when the laptop dies.
    room.press("n", "Ring \(Self.name) on Monday")
    #expect(room.shows("on Monday"))
    #expect(Patience.waits { self.isDraftKept })
    room.signal(SIGKILL)
    #expect(room.end() == .signal(SIGKILL))
    #expect(notes.shows("The session has stopped."))
    room = try window("resume", "last", columns: columns, rows: rows)
    #expect(room.shows("on Monday"))
    #expect(notes.shows { !$0.contains("The session has stopped.") })
    room.press("Enter")
    #expect(room.shows("known again"))
    room.press("Enter")
    #expect(room.shows("Noted."))

    // It has to come out again.
    #expect(holds(Self.name))
    room.press("w")
    #expect(room.shows(Self.name))
    room.press(":")
    #expect(room.shows("Type a command"))
    room.press("remove 1", "Enter")
    #expect(room.shows("Take this out for good?"))
    room.press("y")
    #expect(Patience.waits { !self.holds(Self.name) })

    room.press("Esc")
    #expect(room.readsOn())
    room.press("Space")
    slips("112344", in: room)
    #expect(notes.shows("Before the finding: 6 of 6 in."))
    try finish(room, notes)
    for file in files() { #expect(!file.contains(Self.name), "\(file.prefix(200))") }
    let summary = try workspace.reflect(["summary", "last", "--format", "text"]).run()
    #expect(!summary.text.contains(Self.name))
    #expect(room.screen.complaints.isEmpty && notes.screen.complaints.isEmpty)
  }

  // One leaves after the first card, the second card is another, and nine minutes are made up.
  private func finish(_ room: Window, _ notes: Window) throws {
    type("left Person 2", in: notes)
    #expect(notes.shows("Done."))
    let second = try workspace.record().rounds[1].card.id
    room.press("m")
    #expect(room.shows("The steps:"))
    room.press("Enter")
    #expect(room.shows("in place of “Which room”"))
    #expect(room.shows("A third card, 5 minutes (gentler)"))
    room.press("Enter")
    #expect(Patience.waits { (try? self.workspace.record().rounds[1].card.id) != second })
    room.press("Esc", "t")
    #expect(room.shows("How many more minutes"))
    // Two steps of five minutes were left for the first card.
    room.press("19", "Enter")
    #expect(room.shows("9 min behind"))
    #expect(notes.shows("9 min behind"))
    notes.press("m")
    #expect(notes.shows("The steps:"))
    notes.press("s")
    #expect(room.shows { !$0.contains("min behind") })
    notes.press("Esc", "q")
    #expect(notes.end() == .code(0))
    room.press("x")
    #expect(room.shows("End the session"))
    room.press("y")
    #expect(room.shows("The session is over"))
    room.press("q")
    #expect(room.end() == .code(0))
    let record = try workspace.record()
    #expect(record.participants.count == 6 && record.participants[1].left != nil)
  }

  private func files() -> [String] {
    let folder = workspace.records
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return names.map { name in
      let bytes = FileManager.default.contents(atPath: "\(folder)/\(name)") ?? Data()
      return String(decoding: bytes, as: UTF8.self)
    }
  }

  // What is being written counts as kept once it has its name.
  private var isDraftKept: Bool {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: workspace.records)) ?? []
    return names.contains { name in
      guard name.hasSuffix(".draft") else { return false }
      let bytes = FileManager.default.contents(atPath: "\(workspace.records)/\(name)") ?? Data()
      return String(decoding: bytes, as: UTF8.self).contains("\(Self.name) on Monday")
    }
  }

  private func holds(_ words: String) -> Bool { files().contains { $0.contains(words) } }
}
