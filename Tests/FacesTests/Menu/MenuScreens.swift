import Testing
import Window

@testable import Faces

/// Every page of the menu in a large and in a small window: a dozen to the letter, of the others that
/// all fits, and where the cursor stands for whoever has the screen read out.
@Suite struct MenuScreens {
  struct Page: Sendable {
    var name: String
    var keys: [String]
    /// Where the cursor stands at 80 columns and 24 rows, and at 40 and 12.
    var large: (Int, Int)?
    var small: (Int, Int)?
  }

  private static let inLetters: Set = [
    "40: a search", "40: cards", "40: how many people", "40: the first page",
    "80: a card's finding", "80: a file to be written", "80: actions", "80: cards", "80: help",
    "80: how views are taken", "80: plans", "80: the first page",
  ]

  static let pages: [Page] = [
    Page(name: "the first page", keys: [], large: (4, 8), small: (1, 6)),
    Page(name: "sessions to go on with", keys: ["1", "Enter"], large: (3, 7), small: (1, 5)),
    Page(name: "by plan or by cards", keys: ["2", "Enter"], large: (3, 7), small: (1, 5)),
    Page(name: "plans", keys: ["4", "Enter", "Enter"], large: (3, 7), small: (1, 5)),
    Page(
      name: "how many people", keys: ["4", "Enter", "Enter", "Enter"], large: (5, 11), small: (4, 9)
    ),
    Page(
      name: "which agencies", keys: ["5", "Enter", "Enter", "Enter", "health:2"], large: (5, 18),
      small: (5, 16)),
    Page(
      name: "how views are taken",
      keys: ["4", "Enter", "Enter", "Enter", "Enter", "3", "Enter"], large: (3, 7),
      small: (1, 5)),
    Page(
      name: "ready to begin alone",
      keys: ["2", "Enter", "2", "Enter", "Space", "Down", "Space", "s"], large: (3, 7),
      small: (1, 5)),
    Page(name: "cards", keys: ["6", "Enter", "Down", "Space"], large: (7, 8), small: (4, 6)),
    Page(name: "a card's finding", keys: ["6", "Enter", "f"], large: (4, 8), small: (1, 0)),
    Page(name: "a card's notes", keys: ["6", "Enter", "n"], large: (4, 8), small: (1, 0)),
    Page(
      name: "a card that is read", keys: ["6", "Enter", "Enter", "Down"], large: (3, 35),
      small: (1, 0)),
    Page(name: "a search", keys: ["6", "Enter", "/", "room"], large: (3, 14), small: (1, 12)),
    Page(
      name: "a search without a find", keys: ["6", "Enter", "/", "nowhere", "Enter"], large: (4, 2),
      small: (2, 0)),
    Page(name: "who it is for", keys: ["6", "Enter", "s"], large: (3, 7), small: (1, 5)),
    Page(name: "actions", keys: ["@actions"], large: (4, 7), small: (2, 5)),
    Page(
      name: "what became of an action", keys: ["@actions", "Enter"], large: (3, 7), small: (1, 5)),
    Page(
      name: "what happened", keys: ["@actions", "d", "They stayed."], large: (6, 29),
      small: (6, 27)),
    Page(name: "handouts", keys: ["@handouts"], large: (3, 7), small: (1, 5)),
    Page(name: "layouts", keys: ["@handouts", "2", "Enter"], large: (3, 7), small: (1, 5)),
    Page(
      name: "kinds of file", keys: ["@handouts", "2", "Enter", "Enter"], large: (3, 7),
      small: (1, 5)),
    Page(
      name: "a file to be written", keys: ["@handouts", "2", "Enter", "Enter", "Enter"],
      large: (3, 7), small: (1, 5)),
    Page(name: "help", keys: ["@help"], large: (3, 2), small: (1, 0)),
    Page(name: "a key without a meaning", keys: ["2", "Enter", "z"], large: (3, 7), small: (1, 5)),
  ]

  @Test(arguments: pages)
  func `every page fits, and the cursor stands where something is done`(page: Page) {
    for (columns, rows, cursor) in [(80, 24, page.large), (40, 12, page.small)] {
      guard let cursor else { continue }
      var walk = MenuWalk(
        columns: columns, rows: rows, records: MenuSamples.several)
      for key in page.keys { walk.press(key) }
      let name = "\(columns): \(page.name)"
      if Self.inLetters.contains(name) { Golden.expect(walk.text, in: "menu", name) }
      #expect(walk.frame.cursor == Frame.Cursor(row: cursor.0, column: cursor.1))
      #expect(walk.frame.fits)
    }
  }
}
