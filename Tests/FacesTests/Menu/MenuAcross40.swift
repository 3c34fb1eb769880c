import Testing
import Window

@testable import Faces

/// Every page of the menu at 40 columns and 12 rows, to the letter.
@Suite struct MenuAcross40 {
  private func expect(_ keys: [String], cursor: (Int, Int), _ name: String) {
    MenuWalk.expect(keys, columns: 40, rows: 12, cursor: cursor, name)
  }

  @Test func `the first page`() {
    expect([], cursor: (1, 6), "MenuAcross40: the first page")
  }

  @Test func `sessions to go on with`() {
    expect(["1", "Enter"], cursor: (1, 5), "MenuAcross40: sessions to go on with")
  }

  @Test func `by plan or by cards`() {
    expect(["2", "Enter"], cursor: (1, 5), "MenuAcross40: by plan or by cards")
  }

  @Test func `plans`() {
    expect(["4", "Enter", "Enter"], cursor: (1, 5), "MenuAcross40: plans")
  }

  @Test func `how many people`() {
    expect(["4", "Enter", "Enter", "Enter"], cursor: (4, 9), "MenuAcross40: how many people")
  }

  @Test func `which agencies`() {
    expect(
      ["5", "Enter", "Enter", "Enter", "health:2"], cursor: (5, 16), "MenuAcross40: which agencies")
  }

  @Test func `how views are taken`() {
    expect(
      ["4", "Enter", "Enter", "Enter", "Enter"], cursor: (1, 5), "MenuAcross40: how views are taken"
    )
  }

  @Test func `ready to begin alone`() {
    expect(
      ["2", "Enter", "2", "Enter", "Space", "Down", "Space", "s"], cursor: (1, 5),
      "MenuAcross40: ready to begin alone")
  }

  @Test func `cards`() {
    expect(["6", "Enter", "Down", "Space"], cursor: (4, 6), "MenuAcross40: cards")
  }

  @Test func `a card's finding`() {
    expect(["6", "Enter", "f"], cursor: (1, 0), "MenuAcross40: a card's finding")
  }

  @Test func `a card's notes`() {
    expect(["6", "Enter", "n"], cursor: (1, 0), "MenuAcross40: a card's notes")
  }

  @Test func `a card that is read`() {
    expect(["6", "Enter", "Enter", "Down"], cursor: (1, 0), "MenuAcross40: a card that is read")
  }
}
