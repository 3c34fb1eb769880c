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

  private func run(_ lines: String..., width: Int? = nil) throws -> (MenuFinish, String) {
    let console = ScriptedConsole(lines, width: width)
    let desk = MenuDesk {
      MenuSupplies(
        workspace: workspace, here: Installation(),
        files: FileRun(program: nil, workspace: nil, folder: folder.path))
    }
    var menu = Faces.Menu(Installation())
    let finish = try PlainMenu(desk, console: console).run(&menu)
    return (finish, console.transcript)
  }

  @Test(arguments: ["q", "quit", "", " Q "])
  func `quitting asks nothing`(_ typed: String) throws {
    #expect(try run(typed).0 == .quit)
  }

  @Test func `the end of the input is no choice`() throws {
    #expect(try run().0 == .quit)
    #expect(try run("2", "1").0 == .quit)
    #expect(try journal.list().records.isEmpty)
  }

  @Test(arguments: ["0", "18", "x", "-1", "99999999999999999999"])
  func `what is no number of the list is asked again`(_ typed: String) throws {
    #expect(try run(typed, "q").1.contains("Type a number from 1 to 17, or quit."))
  }

  @Test func `one session to go on with is gone on with, of several a list is shown`() throws {
    try journal.create(Samples.record(tail: "k7m2")).close()
    guard case .resume = try run("1").0 else {
      Issue.record("it was not gone on with")
      return
    }
    try journal.create(Samples.record(tail: "b2c3")).close()
    let (finish, text) = try run("1", "2")
    #expect(text.contains("Sample plan, 21 November 2026"))
    guard case .resume = finish else {
      Issue.record("it was not gone on with")
      return
    }
  }

  @Test func `a card can be read, ticked and begun with`() throws {
    let (finish, text) = try run("6", "1", "finding", "tick", "start", "1", "1")
    #expect(text.contains("What the research found"))
    #expect(text.contains("Who is it for?"))
    guard case .start(let wish) = finish else {
      Issue.record("it led to \(finish)")
      return
    }
    #expect(wish.setting == .solo)
  }

  @Test func `the cards can be searched from the first page on`() throws {
    let (_, text) = try run("search zzzz", "", "q")
    #expect(text.contains("Nothing has all of these words."))
  }

  @Test func `groups are asked for until they can be read`() throws {
    let (finish, text) = try run("5", "1", "1", "health", "health:1", "health:2,police:1", "2", "1")
    #expect(text.contains("That can't be read."))
    #expect(text.contains("That makes 1 person."))
    guard case .start(let wish) = finish else {
      Issue.record("it led to \(finish)")
      return
    }
    #expect(wish.setting == .multiAgency)
    #expect(wish.capture == .slips)
  }

  @Test func `Enter takes the number that is proposed`() throws {
    guard case .start(let wish) = try run("4", "1", "1", "", "2", "1").0 else {
      Issue.record("no session was begun")
      return
    }
    #expect(wish.people == .number(6))
  }

  @Test func `an action is recorded as done with what happened`() throws {
    try journal.create(Samples.finishedRecord()).close()
    _ = try run("10", "1", "1", "It helped.", "q")
    let open = ActionLedger(try journal.list().records.map(\.record)).entries
    #expect(open.contains { $0.action.outcome?.whatHappened == "It helped." })
  }

  @Test func `every page is helped with, and help leads back`() throws {
    let (_, text) = try run("help", "", "6", "?", "", "q")
    #expect(text.contains("reflect summary last"))
  }

  @Test func `lines are folded in a window, under their words`() throws {
    let (_, text) = try run("2", "q", width: 30)
    #expect(text.split(separator: "\n").allSatisfy { $0.count <= 30 })
  }
}
