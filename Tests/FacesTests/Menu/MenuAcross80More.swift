import Testing
import Window

@testable import Faces

/// Every page of the menu at 80 columns and 24 rows, to the letter.
@Suite struct MenuAcross80More {
  private func expect(_ keys: [String], cursor: (Int, Int), _ name: String) {
    MenuWalk.expect(keys, columns: 80, rows: 24, cursor: cursor, name)
  }

  @Test func `a search`() {
    expect(["6", "Enter", "/", "room"], cursor: (3, 14), "MenuAcross80More: a search")
  }

  @Test func `a search without a find`() {
    expect(
      ["6", "Enter", "/", "nowhere", "Enter"], cursor: (4, 2),
      "MenuAcross80More: a search without a find")
  }

  @Test func `who it is for`() {
    expect(["6", "Enter", "s"], cursor: (3, 7), "MenuAcross80More: who it is for")
  }

  @Test func `actions`() {
    expect(["7", "Enter"], cursor: (4, 7), "MenuAcross80More: actions")
  }

  @Test func `what became of an action`() {
    expect(["7", "Enter", "Enter"], cursor: (3, 7), "MenuAcross80More: what became of an action")
  }

  @Test func `what happened`() {
    expect(["7", "Enter", "d", "They stayed."], cursor: (7, 29), "MenuAcross80More: what happened")
  }

  @Test func `handouts`() {
    expect(["8", "Enter"], cursor: (3, 7), "MenuAcross80More: handouts")
  }

  @Test func `layouts`() {
    expect(["8", "Enter", "2", "Enter"], cursor: (3, 7), "MenuAcross80More: layouts")
  }

  @Test func `kinds of file`() {
    expect(
      ["8", "Enter", "2", "Enter", "Enter"], cursor: (3, 7), "MenuAcross80More: kinds of file")
  }

  @Test func `a file to be written`() {
    expect(
      ["8", "Enter", "2", "Enter", "Enter", "Enter"], cursor: (3, 7),
      "MenuAcross80More: a file to be written")
  }

  @Test func `help`() {
    expect(["9", "Enter"], cursor: (3, 2), "MenuAcross80More: help")
  }

  @Test func `a key without a meaning`() {
    expect(["2", "Enter", "z"], cursor: (3, 7), "MenuAcross80More: a key without a meaning")
  }
}
