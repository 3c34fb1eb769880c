import Faces
import Journal
import Practice
import TestKit
import Testing
import Window

@testable import Commands

@Suite struct PlainMenuTests {
  private let folder: TextFolder
  private let workspace: Workspace

  init() throws {
    folder = try TextFolder(MenuRunnerTests.files)
    workspace = try Workspace(
      asked: folder.path,
      in: Surroundings(currentFolder: folder.path, environment: [:], program: nil))
  }

  private var journal: Journal { Journal(folder: workspace.records) }

  private func run(_ lines: String..., width: Int? = nil) throws -> (PlainMenu.Finish, String) {
    let console = ScriptedConsole(lines, width: width)
    let screen = SessionScreen(plain: true, environment: [:])
    let finish = try PlainMenu(in: workspace, on: screen, console: console).run()
    return (finish, console.transcript)
  }

  private static let heading =
    "reflect: check your thinking, alone or together. Nothing leaves this computer.\n"
  private static let choices = """
    1  Ten minutes alone with one card
    2  Half an hour for two
    3  An hour with a team
    4  An hour with several agencies
    5  Choose from all plans
    6  See the cards
    7  See the actions that are open (none)
    8  How to print cards and guides
    9  Help
    q  Quit

    """

  @Test(arguments: ["q", "quit", "", " Q "])
  func `everything is offered by number, and quitting asks nothing`(_ typed: String) throws {
    let (finish, text) = try run(typed)
    #expect(finish == .done)
    #expect(text == Self.heading + Self.choices + "Type a number and press Enter: \(typed)\n")
  }

  @Test func `the end of the input is no choice`() throws {
    #expect(try run().0 == .done)
    #expect(try run("5").0 == .done)
  }

  @Test(arguments: ["0", "10", "x", "-1", "99999999999999999999"])
  func `what is no number of the list is asked again`(_ typed: String) throws {
    #expect(try run(typed, "q").1.contains("Type a number from 1 to 9, or q to quit."))
  }

  @Test func `help ends the menu`() throws {
    #expect(try run("9").0 == .helpWanted)
  }

  @Test func `sessions to go on with come first, and the others are a list`() throws {
    for tail in ["k7m2", "b2c3"] { try journal.create(Samples.record(tail: tail)).close() }
    let (_, text) = try run("2", "", "q")
    #expect(
      text.hasPrefix(
        Self.heading + """
          1  Go on with "Sample plan" of 2026-11-21
          2  Go on with another session
          3  Ten minutes alone with one card

          """))
    #expect(
      text.contains(
        """
        1  Go on with "Sample plan" of 2026-11-21
        Type a number and press Enter, or Enter alone to go back: \n
        """))
  }

  @Test func `cards, actions and handouts are shown, and the menu comes again`() throws {
    try journal.create(Samples.finishedRecord()).close()
    let (_, text) = try run("6", "7", "8", "q")
    #expect(text.contains("Home\n  look  Look (5 min)\n"))
    #expect(text.contains("To read one: reflect cards show ID."))
    #expect(text.contains("(1, "))
    #expect(text.contains("Ask at each planning meeting what would let them stay."))
    #expect(text.contains("When one is done: reflect actions done ID."))
    #expect(text.contains("A guide for whoever leads: reflect handout --plan ID --layout guide."))
    #expect(text.components(of: "9  Help") == 4)
  }

  @Test func `a plan for several settings asks which, and Enter goes back each time`() throws {
    let (_, text) = try run("5", "1", "", "5", "", "q")
    #expect(text.contains("1  A short plan, 5 minutes (on your own, a team, several agencies)"))
    #expect(text.contains("Who is it for?\n1  On your own\n2  A team\n3  Several agencies\n"))
  }

  @Test func `groups and the way of taking views are asked until they can be read`() throws {
    let console = ScriptedConsole(["5", "1", "3", "health", "health:1", "health:2,police:1", "3"])
    let screen = SessionScreen(plain: true, environment: [:])
    #expect(try PlainMenu(in: workspace, on: screen, console: console).run() == .done)
    #expect(console.transcript.contains("That cannot be read."))
    #expect(console.transcript.contains("Type a number from 3 to 60."))
    #expect(console.transcript.contains("Type 1 or 2, or Enter alone for 1."))
    #expect(try journal.list().records.isEmpty)
  }

  @Test func `lines are folded in a window, under their words`() throws {
    let (_, text) = try run("q", width: 30)
    #expect(text.contains("reflect: check your thinking,\nalone or together. Nothing\n"))
    #expect(text.contains("7  See the actions that are\n   open (none)\n"))
  }
}

extension String {
  fileprivate func components(of words: String) -> Int {
    ranges(of: words).count
  }
}
