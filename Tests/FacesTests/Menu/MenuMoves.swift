import Practice
import TestKit
import Testing
import Window

@testable import Faces

@Suite struct MenuMoves {
  private func chosen(_ walk: MenuWalk) -> Int { walk.menu.page.list.chosen }

  @Test(arguments: [
    (["Down"], 2), (["Down", "Down", "Up"], 2), (["End"], 16), (["Home"], 0), (["PageDown"], 16),
    (["Home", "Up"], 0), (["End", "Down"], 16), (["4"], 3), (["1", "0"], 9), (["1", "8"], 7),
    (["1", "Down", "0"], 1), (["0"], 1),
  ])
  func `keys move the choice and never past the ends`(_ keys: [String], _ place: Int) {
    var walk = MenuWalk(records: MenuSamples.records(sessions: 0))
    for key in keys { walk.press(key) }
    #expect(chosen(walk) == place)
  }

  @Test func `a line feed, as Enter comes from a script, opens what is chosen`() {
    var walk = MenuWalk()
    walk.press("2", "Ctrl-J", "Ctrl-J")
    #expect(walk.menu.pages.count == 3)
    #expect(walk.menu.notice == nil)
  }

  @Test func `a number that no item has is said to be none`() {
    var walk = MenuWalk()
    walk.press("2", "Enter", "7")
    #expect(walk.menu.notice?.string == "The items have the numbers 1 to 2.")
    #expect(chosen(walk) == 0)
  }

  @Test func `the first choice is the session to go on with, where there is one`() {
    #expect(chosen(MenuWalk()) == 0)
    #expect(chosen(MenuWalk(records: MenuSamples.records(sessions: 0))) == 1)
    #expect(Menu().page.list.chosen == 1)
  }

  @Test func `a key that leads to what has not been read asks for it, and others for nothing`() {
    var menu = Menu()
    let size = WindowSize(columns: 80, rows: 24)
    let early = menu.take(.down, in: size)
    #expect(early == .need && menu.need == .records)
    menu.take(MenuSamples.records())
    let number = menu.take(.character("6"), in: size)
    #expect(number == nil && menu.need == nil)
    let cards = menu.take(.enter, in: size)
    #expect(cards == .need && menu.need == .decks)
    menu.take(MenuSamples.library)
    let down = menu.take(.down, in: size)
    #expect(down == nil && menu.need == nil)
  }

  @Test func `what somebody has chosen stays chosen when the records are there`() {
    var menu = Menu()
    _ = menu.take(.down, in: WindowSize(columns: 80, rows: 24))
    menu.take(MenuSamples.records())
    #expect(menu.page.list.chosen == 2)
  }

  @Test func `Esc, Left and Backspace go back a page, and on the first they do nothing`() {
    for key in ["Esc", "Left", "Backspace"] {
      var walk = MenuWalk()
      walk.press("2", "Enter", "Enter")
      #expect(walk.menu.pages.count == 3)
      walk.press(key, key, key)
      #expect(walk.menu.pages.count == 1)
    }
  }

  @Test func `going back finds the page as it was left`() {
    var walk = MenuWalk()
    walk.press("4", "Enter", "Down", "Enter", "Esc")
    #expect(chosen(walk) == 1)
    walk.press("Esc")
    #expect(chosen(walk) == 3)
  }

  @Test(arguments: [("q", MenuRequest.quit), ("Ctrl-C", .interrupt), ("Ctrl-Z", .suspend)])
  func `stopping asks nothing`(_ key: String, _ request: MenuRequest) {
    var walk = MenuWalk()
    walk.press(key)
    #expect(walk.requests == [request])
  }

  @Test func `a letter that is no key says how to search, another key that it does nothing`() {
    var walk = MenuWalk()
    walk.press("z")
    #expect(walk.menu.notice?.string == "To search, press / first. ? lists the keys.")
    _ = walk.menu.take(.function(6), in: walk.size)
    #expect(walk.menu.notice?.string == "That key does nothing here. ? lists the keys.")
    walk.press("Down")
    #expect(walk.menu.notice == nil)
  }

  @Test func `help opens with a question mark, F1 or its item, and closes as it opened`() {
    for keys in [["?"], ["F1"], ["@help"]] {
      var walk = MenuWalk()
      for key in keys { walk.press(key) }
      #expect(walk.menu.page.kind == .help)
      walk.press("?")
      #expect(walk.menu.page.kind == .main)
    }
  }

  @Test func `a long text scrolls to its end and no further`() {
    var walk = MenuWalk(columns: 40, rows: 12)
    walk.press("?", "End")
    let end = walk.text
    walk.press("Down", "PageDown")
    #expect(walk.text == end)
    #expect(end.contains("reflect --help: Everything else."))
    walk.press("Home", "Up")
    #expect(walk.menu.page.reading == .start)
  }

  @Test func `one session is gone on with at once, several are listed, and none is said`() {
    var one = MenuWalk()
    one.press("1", "Enter")
    #expect(one.requests == [.resume(Samples.id())])
    var several = MenuWalk(records: MenuSamples.records(sessions: 3))
    several.press("1", "Enter", "Down", "Enter")
    #expect(several.requests == [.resume(Samples.id("d4f5"))])
    var none = MenuWalk(records: MenuSamples.records(sessions: 0))
    none.press("1", "Enter")
    #expect(none.requests == [])
    #expect(
      none.menu.notice?.string
        == "No session is waiting. If you stop one half-way, you can go on with it from here.")
  }

  @Test func `records that cannot be read are told of`() {
    let records = MenuRecords(
      sessions: [], actions: [], unreadable: 2, today: Samples.day)
    let walk = MenuWalk(records: records)
    #expect(
      walk.menu.notice?.string
        == "2 files among the records can't be read. `reflect sessions` says why.")
  }
}
