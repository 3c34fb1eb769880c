import TestKit
import Testing

@testable import Commands

@Suite struct WorkspaceTests {
  private func surroundings(
    _ folder: String, _ environment: [String: String] = [:], program: String? = nil
  ) -> Surroundings {
    Surroundings(currentFolder: folder, environment: environment, program: program)
  }

  @Test func `the nearest folder upwards with cards is the workspace`() throws {
    let root = try TextFolder(["Cards/a/deck.md": "", "deep/down/x.txt": ""])
    let below = try Workspace(asked: nil, in: surroundings("\(root.path)/deep/down"))
    #expect(below.records == "\(root.path)/Sessions/Records")
    #expect(below.cardFolders.map(\.shown) == ["\(root.path)/Cards"])
    let inside = try Workspace(asked: nil, in: surroundings(root.path))
    #expect(inside.cardFolders.map(\.shown) == ["Cards"])
  }

  @Test
  func `a folder that is asked for comes before the environment's, and that before the nearest`()
    throws
  {
    let near = try TextFolder(["Cards/a/deck.md": ""])
    let other = try TextFolder(["Cards/b/deck.md": "", "Sessions/x": ""])
    let third = try TextFolder(["Cards/c/deck.md": ""])
    let set = surroundings(near.path, ["REFLECT_WORKSPACE": other.path])
    #expect(try Workspace(asked: nil, in: set).records == "\(other.path)/Sessions/Records")
    #expect(
      try Workspace(asked: third.path + "//", in: set).records
        == "\(third.path)/Sessions/Records")
    #expect(
      try Workspace(asked: nil, in: surroundings(near.path, ["REFLECT_WORKSPACE": ""])).records
        == "\(near.path)/Sessions/Records")
  }

  @Test func `an installed program reads beside itself and records in the home`() throws {
    let installed = try TextFolder(["share/reflect/Cards/a/deck.md": "", "bin/reflect": ""])
    let home = try ScratchFolder()
    let program = "\(installed.path)/bin/reflect"
    let usual = try Workspace(
      asked: nil, in: surroundings(home.path, ["HOME": home.path], program: program))
    #expect(usual.records == "\(home.path)/.local/share/reflect/Sessions/Records")
    #expect(usual.roots.map(\.path) == ["\(installed.path)/share/reflect"])
    let moved = try Workspace(
      asked: nil,
      in: surroundings(
        home.path, ["HOME": home.path, "XDG_DATA_HOME": "/data"], program: program))
    #expect(moved.records == "/data/reflect/Sessions/Records")
    let relative = try Workspace(
      asked: nil,
      in: surroundings(
        home.path, ["HOME": home.path, "XDG_DATA_HOME": "data"], program: program))
    #expect(relative.records == "\(home.path)/.local/share/reflect/Sessions/Records")
  }

  @Test func `one's own decks stand beside those that ship`() throws {
    let installed = try TextFolder(["share/reflect/Cards/a/deck.md": "", "bin/reflect": ""])
    let own = try TextFolder(["Cards/mine/deck.md": ""])
    let workspace = try Workspace(
      asked: nil, in: surroundings(own.path, program: "\(installed.path)/bin/reflect"))
    #expect(workspace.roots.map(\.path) == ["\(installed.path)/share/reflect", own.path])
    #expect(Shelf(workspace: workspace).deckFolders.map(\.name) == ["a", "mine"])
  }

  @Test func `of two decks with one name the user's own is read, and once`() throws {
    let installed = try TextFolder(["share/reflect/Cards/a/deck.md": "", "bin/reflect": ""])
    let own = try TextFolder(["Cards/a/deck.md": "", "Cards/b/deck.md": ""])
    let workspace = try Workspace(
      asked: nil, in: surroundings(own.path, program: "\(installed.path)/bin/reflect"))
    let shelf = Shelf(workspace: workspace)
    #expect(shelf.deckFolders.map(\.path) == ["\(own.path)/Cards/a", "\(own.path)/Cards/b"])
    #expect(shelf.ownDeckFolders.map(\.name) == ["a", "b"])
  }

  @Test func `no deck anywhere, and a folder that is not there, are told with what to do`() throws {
    let empty = try ScratchFolder()
    #expect(throws: CommandFailure(.notFound, Language.words.noWorkspace)) {
      try Workspace(asked: nil, in: surroundings(empty.path))
    }
    #expect(throws: CommandFailure(.notFound, Language.words.noFolder("nowhere"))) {
      try Workspace(asked: "nowhere", in: surroundings(empty.path))
    }
  }
}
