import Faces
import Journal
import Practice
import Session
import TestKit
import Testing
import Window

@testable import Commands

/// A workspace with one broken file of each kind beside sound ones.
@Suite struct BrokenWorkspaceTests {
  private let folder: TextFolder
  private let shelf: Shelf

  init() throws {
    folder = try TextFolder(Self.files)
    shelf = Shelf(
      workspace: try Workspace(
        asked: nil,
        in: Surroundings(currentFolder: folder.path, environment: [:], program: nil)))
  }

  @Test func `every fault is listed with its file and line`() throws {
    let check = try DeckCheck(shelf.workspace)
    #expect(
      check.diagnostics.map { String($0.description.split(separator: ";")[0].prefix(80)) } == [
        "Cards/lost/deck.md:1: the file has no header",
        "Cards/lost/sources:1: warning: this folder isn't there",
        "Cards/lost/findings:1: warning: this folder isn't there",
        "Cards/lost/cards:1: warning: this folder isn't there",
        "Cards/mine/outline.md:5: this item isn't `id: words`",
        "Cards/mine/sources/leaflet.md:1: the header lacks `year:`",
        "Cards/mine/findings/heard.md:1: warning: no card rests on this finding and it co",
        "Cards/mine/findings/heard.md:4: there's no source `nowhere`",
        "Cards/mine/cards/listen.md:6: `ages` isn't a number of minutes",
        "Sessions/Models/why.md:6: the model has no questions",
        "Sessions/Plans/long.md:5: the steps take 5 minutes in all, the header says 50",
        "Cards/language.md:6: the term \"sad\" isn't complete. Write a list under its headi",
      ])
    #expect(check.conclusion == "1 card, 1 finding, 1 plan: 8 errors, 4 warnings.")
  }

  @Test func `what is sound is there all the same`() throws {
    let library = try shelf.library()
    #expect(library.decks.map(\.id) == ["mine"])
    #expect(library.cards.map(\.card.id) == ["look"])
    #expect(shelf.plans(with: library).map(\.id) == ["short"])
    #expect(shelf.models().map(\.id) == ["ask"])
  }

  @Test func `a session of what is sound runs to its end`() throws {
    let library = try shelf.library()
    let opening = SessionOpening(
      id: Samples.id(), day: Samples.day, moment: Samples.moment, setting: .solo, capture: .each,
      participants: Samples.people(1), library: library, models: shelf.models())
    var generator = SeededGenerator(seed: 1)
    let plan = try shelf.plan("short", with: library)
    let journal = Journal(folder: "/Records", files: FaultyFileSystem())
    let console = ScriptedConsole(
      ["", "1", "", "", "One.", "", "", "", "2", "", "", "", "", "What it was."])
    let runner = SessionRunner(
      RunningSession(
        try journal.create(opening.record(of: plan, using: &generator)), path: "x",
        today: Samples.day, now: { Samples.moment }),
      console: console, editor: AnswerEditor(environment: [:]))
    #expect(try runner.run() == .ended)
    let record = try journal.read(Samples.id()).record
    #expect(record.rounds.first?.second.each.first?.position == .named("it depends"))
    #expect(record.steps.last?.reflection?.items.first?.answer == "What it was.")
  }

  @Test func `a plan that is broken is asked for in vain, and the sound ones are named`() throws {
    let library = try shelf.library()
    #expect(throws: CommandFailure(.notFound, Language.words.noSuchPlan("long", known: ["short"])))
    {
      try shelf.plan("long", with: library)
    }
  }

  private static let files = LibraryTests.files.merging([
    "Cards/lost/deck.md": "# No header",
    "Cards/mine/outline.md": "---\ntitle: Outline\n---\n\n- only words\n",
    "Cards/mine/sources/leaflet.md":
      "---\nid: leaflet\ntitle: L\nauthors: A\npublisher: P\n---\n",
    "Cards/mine/findings/heard.md": changed(
      "Cards/mine/findings/seen.md", ("id: seen", "id: heard"), ("source: book", "source: nowhere")),
    "Cards/mine/cards/listen.md": changed(
      "Cards/mine/cards/look.md", ("id: look", "id: listen"), ("minutes: 5", "minutes: ages")),
    "Sessions/Plans/short.md": plan("short", minutes: 5),
    "Sessions/Plans/long.md": plan("long", minutes: 50),
    "Sessions/Models/ask.md": SideBySideTests.model("Ask"),
    "Sessions/Models/why.md": "---\nid: why\ntitle: Why\ncredit: Me\n---\n",
    "Cards/language.md": "---\ntitle: Words\nlang: en\n---\n\n## sad\n\n- Why: Because.\n",
  ]) { $1 }

  private static func changed(_ file: String, _ changes: (String, String)...) -> String {
    changes.reduce(LibraryTests.files[file] ?? "") { $0.replacing($1.0, with: $1.1) }
  }

  private static func plan(_ id: String, minutes: Int) -> String {
    """
    ---
    id: \(id)
    title: A plan
    setting: solo
    minutes: \(minutes)
    ---

    ## A card

    ```step
    kind: card
    card: look
    minutes: 4
    ```

    ## Close

    ```step
    kind: close
    minutes: 1
    model: ask
    ```
    """
  }
}
