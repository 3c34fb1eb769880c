import Faces
import Journal
import Practice
import TestKit
import Testing
import Window

@testable import Commands

@Suite struct MenuRunnerTests {
  static let files = LibraryTests.files.merging([
    "Sessions/Plans/short.md": """
    ---
    id: short
    title: A short plan
    setting: solo, team, multi-agency
    minutes: 5
    ---

    # A short plan

    ## A card

    ```step
    kind: card
    minutes: 5
    pick: any
    ```
    """
  ]) { $1 }

  private var folder: TextFolder
  private var workspace: Workspace

  init() throws {
    (folder, workspace) = try Self.place(Self.files)
  }

  private static func place(_ files: [String: String]) throws -> (TextFolder, Workspace) {
    let folder = try TextFolder(files)
    let surroundings = Surroundings(
      currentFolder: folder.path, environment: [:], program: nil)
    return (folder, try Workspace(asked: folder.path, in: surroundings))
  }

  private var journal: Journal { Journal(folder: workspace.records) }

  private func run(
    _ steps: ScriptedStep..., on terminal: ScriptedTerminal = ScriptedTerminal()
  ) throws -> (MenuFinish, ScriptedTerminal) {
    for step in steps { terminal.then(step) }
    let painter = Painter(palette: .terminal, usesColour: false)
    let desk = MenuDesk {
      MenuSupplies(
        workspace: workspace, here: Installation(),
        files: FileRun(program: nil, workspace: nil, folder: folder.path))
    }
    var menu = Faces.Menu(Installation())
    let finish = try MenuRunner(on: terminal, painter, desk).run(&menu)
    #expect(terminal.screen.complaints == [])
    #expect(!terminal.isOpen)
    return (finish, terminal)
  }

  private func keep(_ record: SessionRecord) throws {
    try journal.create(record).close()
  }

  // MARK: - The first frame

  @Test func `the first frame is painted before anything is looked for`() throws {
    let terminal = ScriptedTerminal()
    struct Nothing: Error {}
    let desk = MenuDesk {
      #expect(terminal.screen.text.contains("Go on with a session"))
      #expect(terminal.writings.count == 1)
      throw Nothing()
    }
    let runner = MenuRunner(on: terminal, Painter(palette: .terminal, usesColour: false), desk)
    var menu = Faces.Menu(Installation())
    #expect(throws: Nothing.self) { try runner.run(&menu) }
    #expect(!terminal.isOpen)
  }

  @Test mutating func `the decks are read only when cards are looked at`() throws {
    (folder, workspace) = try Self.place(
      Self.files.merging(["Cards/mine/cards/bad.md": "---\ntitle: Bad\n---\n"]) { $1 })
    let words = "`reflect cards check` lists them."
    _ = try run(
      .look { #expect(!$0.screen.text.contains(words)) }, .keys("6", "Enter"),
      .look { #expect($0.screen.text.contains(words)) }, .keys("q"))
  }

  // MARK: - What it leads to

  @Test func `quitting, Ctrl-C, signals and the end of the input lead out`() throws {
    #expect(try run(.keys("q")).0 == .quit)
    #expect(try run(.keys("Ctrl-C")).0 == .interrupted)
    #expect(try run(.input(.interrupted)).0 == .interrupted)
    #expect(try run(.input(.end)).0 == .quit)
  }

  @Test func `a session to go on with is offered first and taken up`() throws {
    try keep(Samples.record())
    let (finish, _) = try run(
      .look { #expect($0.screen.text.contains("Step 1 of 3: Welcome.")) }, .keys("Enter"))
    #expect(finish == .resume(Samples.id()))
  }

  @Test func `a card is found, ticked and begun with`() throws {
    let (finish, _) = try run(
      .keys("2", "Enter", "2", "Enter", "/", "badgers", "Enter", "Space", "s", "Enter"))
    #expect(
      finish
        == .start(SessionWish(setting: .solo, subject: .cards(["mine/look"]), title: "Look")))
  }

  @Test func `a plan is read and begun`() throws {
    let (finish, _) = try run(
      .keys("2", "Enter", "Enter"),
      .look { #expect($0.screen.text.contains("A short plan (5")) }, .keys("Enter"))
    #expect(
      finish
        == .start(SessionWish(setting: .solo, subject: .plan("short"), title: "A short plan")))
  }

  // MARK: - What it changes

  @Test func `an action is recorded, and what is open is read again`() throws {
    try keep(Samples.finishedRecord())
    let (_, terminal) = try run(
      .keys("1", "0", "Enter", "d", "They stayed.", "Enter"),
      .look {
        #expect($0.screen.text.contains("Recorded as done: Ask at each planning meeting"))
        #expect($0.screen.text.contains("No action is open."))
      }, .keys("q"))
    let outcome = try journal.read(Samples.id()).record.actions.first?.outcome
    #expect(outcome?.result == .done)
    #expect(outcome?.whatHappened == "They stayed.")
    #expect(terminal.suspensions == 0)
  }

  @Test func `an action of a session that is open elsewhere stays as it is, and that is said`()
    throws
  {
    let open = try journal.create(Samples.finishedRecord())
    defer { open.close() }
    _ = try run(
      .keys("1", "0", "Enter", "x", "Enter"),
      .look { #expect($0.screen.text.contains("Ask at each planning")) }, .keys("q"))
    #expect(try journal.read(Samples.id()).record.actions.first?.outcome == nil)
  }

  @Test func `a handout that cannot be begun tells the command to type`() throws {
    _ = try run(
      .keys("1", "5", "Enter", "2", "Enter", "Enter", "Enter", "Enter"),
      .look {
        #expect($0.screen.text.contains("-o all-cards.pdf"))
        #expect($0.screen.text.contains("The file could not be begun."))
      }, .keys("q"))
  }

  @Test func `a handout's program is run with a name that is free, and what it says is shown`()
    throws
  {
    let folder = try TextFolder(["all-cards.pdf": ""])
    let run = FileRun(program: "/bin/echo", workspace: "there", folder: folder.path)
    let file = MenuFile(HandoutRequest(all: true, kind: "cards"))
    let said = Descriptors.undisturbed { () -> String? in
      guard case .started(let running) = run.start(file) else { return nil }
      while true { if let words = running.words() { return words } }
    }
    #expect(said == "handout --all --layout cards -o all-cards-2.pdf --workspace there")
  }

  // MARK: - The window

  @Test func `Ctrl-Z stops for now, and afterwards everything is painted anew`() throws {
    let (_, terminal) = try run(
      .keys("Ctrl-Z"), .look { _ in }, .keys("Down", "q"))
    #expect(terminal.suspensions == 1)
  }

  @Test func `another size of the window is drawn for at once`() throws {
    _ = try run(
      .resize(columns: 40, rows: 12), .keys("Down"),
      .look { #expect($0.screen.rows[11] == "Enter choose  ? help  / search  q quit") },
      .keys("q"))
  }

  @Test mutating func `records that cannot be read are no reason not to begin`() throws {
    (folder, workspace) = try Self.place(
      Self.files.merging(["Sessions/Records": "not a folder"]) { $1 })
    let (finish, _) = try run(
      .look { #expect($0.screen.text.contains("On your own")) },
      .keys("2", "Enter", "Enter", "Enter"))
    guard case .start = finish else {
      Issue.record("it led to \(finish)")
      return
    }
  }
}
