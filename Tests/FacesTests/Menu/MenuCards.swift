import Practice
import TestKit
import Testing
import Window

@testable import Faces

@Suite struct MenuCards {
  private func cards(_ keys: String..., columns: Int = 80, rows: Int = 24) -> MenuWalk {
    var walk = MenuWalk(columns: columns, rows: rows)
    walk.press("6", "Enter")
    for key in keys { walk.press(key) }
    return walk
  }

  @Test func `ticked cards begin a session in the order they were ticked`() {
    let wish = SessionWish(
      setting: .solo, subject: .cards(["sample/which-room", "sample/every-move"]),
      title: "2 chosen cards")
    let walk = cards("End", "Space", "Home", "Space", "s", "1", "Enter", "Enter")
    #expect(walk.requests == [.start(wish)])
  }

  @Test func `without a tick the chosen card is meant, and is not ticked by it`() {
    let walk = cards("Down", "s", "2", "Enter", "2", "Enter", "Enter")
    let wish = SessionWish(
      setting: .pair, subject: .cards(["sample/early-word"]), title: "An early word",
      capture: .each)
    #expect(walk.requests == [.start(wish)])
    #expect(walk.menu.ticked == [])
  }

  @Test func `a tick goes as it came`() {
    #expect(cards("Space").menu.ticked == [0])
    #expect(cards("Space").text.contains("Cards  1 of 3, 1 ticked"))
    #expect(cards("Space", "Space").menu.ticked == [])
  }

  @Test func `cards chosen for a setting need not be asked about it`() {
    var walk = MenuWalk()
    walk.press("2", "Enter", "Down", "Enter", "s")
    #expect(walk.text.contains("Ready to begin?"))
    walk.press("Enter")
    let wish = SessionWish(
      setting: .solo, subject: .cards(["sample/every-move"]), title: "Every move counts")
    #expect(walk.requests == [.start(wish)])
  }

  @Test func `the finding is held back until it is asked for, on every card anew`() {
    let words = "What the research found"
    #expect(!cards().text.contains(words))
    #expect(cards("f").text.contains(words))
    #expect(!cards("f", "f").text.contains(words))
    #expect(!cards("f", "Down").text.contains(words))
    #expect(!cards("f", "2").text.contains(words))
    #expect(cards("n").text.contains("Blame comes quickly here."))
    #expect(cards("n", "f").text.contains(words))
  }

  @Test func `in a narrow window the finding is gone to, and Esc leads back to the list`() {
    var walk = cards("f", columns: 40, rows: 12)
    #expect(walk.menu.page.focus == .reading)
    #expect(walk.text.contains("What the research found"))
    walk.press("Esc")
    #expect(walk.menu.page.focus == .list)
    #expect(walk.text.contains("> [ ] Every move counts"))
  }

  @Test func `a text beside the list scrolls once it has been gone to`() {
    var walk = MenuWalk(columns: 80, rows: 12)
    walk.press("6", "Enter")
    #expect(walk.text.contains("(more: press Right to read on)"))
    walk.press("Right", "Down", "Down")
    #expect(walk.menu.page.reading == .row(block: 1, line: 1))
    #expect(walk.frame.cursor == Frame.Cursor(row: 1, column: 35))
    walk.press("Left", "Down")
    #expect(walk.menu.page.list.chosen == 1)
    #expect(walk.menu.page.reading == .start)
  }

  // MARK: - Searching

  @Test(arguments: [
    ("room", ["Which room"]), ("EARLY", ["An early word"]), ("meet usually", ["Which room"]),
    ("exploited", ["Every move counts", "An early word", "Which room"]),
    ("university", ["Every move counts", "An early word", "Which room"]), ("nowhere", []),
    ("match broken", []), ("  ", ["Every move counts", "An early word", "Which room"]),
  ])
  func `a search finds words in cards, prompts, findings and sources`(
    _ words: String, _ titles: [String]
  ) throws {
    let walk = cards("/", words)
    let shelf = try #require(walk.menu.shelf)
    let list = walk.menu.page.list
    let found = (0..<list.count).compactMap(list.item).map { shelf.places[$0].card.title }
    #expect(found == titles)
  }

  @Test func `each key of a search changes what is found`() {
    var walk = cards("/")
    let counts = "which".map { letter in
      walk.press(String(letter))
      return walk.menu.page.list.count
    }
    #expect(counts == [3, 3, 1, 1, 1])
    #expect(walk.menu.page.list.count == 1)
    walk.press("Backspace", "Backspace", "Backspace", "Backspace", "Backspace")
    #expect(walk.menu.page.list.count == 3)
  }

  @Test func `nothing found is said, and Esc shows the whole list again`() {
    var walk = cards("/", "nowhere")
    #expect(walk.text.contains("Nothing has all of these words."))
    walk.press("Enter", "Space", "s", "f", "Right", "Enter", "3")
    #expect(walk.requests == [] && walk.menu.ticked == [])
    walk.press("/", "Esc")
    #expect(walk.menu.page.list.count == 3)
  }

  @Test func `arrows leave the search and keep what was found`() {
    var walk = cards("/", "w", "Down")
    #expect(walk.menu.page.focus == .list)
    #expect(walk.menu.page.query == "w")
    walk.press("/", "h")
    #expect(walk.menu.page.query == "wh")
  }

  @Test func `letters that are keys elsewhere are typed in a search`() {
    let walk = cards("/", "q", "?", "s", " ", "5")
    #expect(walk.menu.page.query == "q?s 5")
    #expect(walk.requests == [])
  }

  @Test func `a paste of several lines is searched for as one`() {
    var walk = cards("/")
    _ = walk.menu.take(.paste("which\r\nroom\n"), in: walk.size)
    #expect(walk.menu.page.query == "which room")
  }

  @Test func `the first page's search looks through the cards`() {
    var walk = MenuWalk()
    walk.press("/", "room")
    #expect(walk.menu.page.kind == .cards(.browsing))
    #expect(walk.menu.page.list.count == 1)
  }

  @Test func `other lists are searched by their words`() {
    var walk = MenuWalk()
    walk.press("@actions", "/", "carer")
    #expect(walk.menu.page.list.count == 1)
    #expect(walk.text.contains("Tell the carer first."))
  }

  @Test func `decks with faults are told of`() {
    var menu = Menu()
    menu.take(Library([]), faults: 1)
    #expect(menu.notice?.string == "1 fault in the decks: `reflect cards check` lists them.")
  }
}
