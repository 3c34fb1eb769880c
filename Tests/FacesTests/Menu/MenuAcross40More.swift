import Testing
import Window

@testable import Faces

/// Every page of the menu at 40 columns and 12 rows, to the letter.
@Suite struct MenuAcross40More {
  private func expect(_ keys: [String], cursor: (Int, Int), _ name: String) {
    MenuWalk.expect(keys, columns: 40, rows: 12, cursor: cursor, name)
  }

  @Test func `a search`() {
    expect(["6", "Enter", "/", "room"], cursor: (1, 12), "MenuAcross40More: a search")
  }

  @Test func `a search without a find`() {
    expect(
      ["6", "Enter", "/", "nowhere", "Enter"], cursor: (2, 0),
      "MenuAcross40More: a search without a find")
  }

  @Test func `who it is for`() {
    expect(["6", "Enter", "s"], cursor: (1, 5), "MenuAcross40More: who it is for")
  }

  @Test func `actions`() {
    expect(["7", "Enter"], cursor: (2, 5), "MenuAcross40More: actions")
  }

  @Test func `what became of an action`() {
    expect(["7", "Enter", "Enter"], cursor: (1, 5), "MenuAcross40More: what became of an action")
  }

  @Test func `what happened`() {
    expect(["7", "Enter", "d", "They stayed."], cursor: (6, 27), "MenuAcross40More: what happened")
  }

  @Test func `handouts`() {
    expect(["8", "Enter"], cursor: (1, 5), "MenuAcross40More: handouts")
  }

  @Test func `layouts`() {
    expect(["8", "Enter", "2", "Enter"], cursor: (1, 5), "MenuAcross40More: layouts")
  }

  @Test func `kinds of file`() {
    expect(
      ["8", "Enter", "2", "Enter", "Enter"], cursor: (1, 5), "MenuAcross40More: kinds of file")
  }

  @Test func `a file to be written`() {
    expect(
      ["8", "Enter", "2", "Enter", "Enter", "Enter"], cursor: (1, 5),
      "MenuAcross40More: a file to be written")
  }

  @Test func `help`() {
    expect(["9", "Enter"], cursor: (1, 0), "MenuAcross40More: help")
  }

  @Test func `a key without a meaning`() {
    expect(["2", "Enter", "z"], cursor: (1, 5), "MenuAcross40More: a key without a meaning")
  }
}
