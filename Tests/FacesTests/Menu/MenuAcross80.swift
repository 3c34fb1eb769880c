import Testing
import Window

@testable import Faces

/// Every page of the menu at 80 columns and 24 rows, to the letter.
@Suite struct MenuAcross80 {
  private func expect(_ keys: [String], cursor: (Int, Int), _ name: String) {
    MenuWalk.expect(keys, columns: 80, rows: 24, cursor: cursor, name)
  }

  @Test func `the first page`() {
    expect([], cursor: (5, 8), "MenuAcross80: the first page")
  }

  @Test func `sessions to go on with`() {
    expect(["1", "Enter"], cursor: (3, 7), "MenuAcross80: sessions to go on with")
  }

  @Test func `by plan or by cards`() {
    expect(["2", "Enter"], cursor: (3, 7), "MenuAcross80: by plan or by cards")
  }

  @Test func `plans`() {
    expect(["4", "Enter", "Enter"], cursor: (3, 7), "MenuAcross80: plans")
  }

  @Test func `how many people`() {
    expect(["4", "Enter", "Enter", "Enter"], cursor: (6, 11), "MenuAcross80: how many people")
  }

  @Test func `which agencies`() {
    expect(
      ["5", "Enter", "Enter", "Enter", "health:2"], cursor: (6, 18), "MenuAcross80: which agencies")
  }

  @Test func `how views are taken`() {
    expect(
      ["4", "Enter", "Enter", "Enter", "Enter"], cursor: (3, 7), "MenuAcross80: how views are taken"
    )
  }

  @Test func `ready to begin alone`() {
    expect(
      ["2", "Enter", "2", "Enter", "Space", "Down", "Space", "s"], cursor: (3, 7),
      "MenuAcross80: ready to begin alone")
  }

  @Test func `cards`() {
    expect(["6", "Enter", "Down", "Space"], cursor: (7, 8), "MenuAcross80: cards")
  }

  @Test func `a card's finding`() {
    expect(["6", "Enter", "f"], cursor: (4, 8), "MenuAcross80: a card's finding")
  }

  @Test func `a card's notes`() {
    expect(["6", "Enter", "n"], cursor: (4, 8), "MenuAcross80: a card's notes")
  }

  @Test func `a card that is read`() {
    expect(["6", "Enter", "Enter", "Down"], cursor: (3, 35), "MenuAcross80: a card that is read")
  }
}
