import Practice
import TestKit
import Testing
import Window

@testable import Faces

@Suite struct MenuSessions {
  private func requests(_ keys: [String]) -> [MenuRequest] {
    var walk = MenuWalk()
    for key in keys { walk.press(key) }
    return walk.requests
  }

  @Test func `alone, a plan begins with its choice`() {
    #expect(
      requests(["2", "Enter", "Enter", "Enter"]) == [
        .start(
          SessionWish(setting: .solo, subject: .plan("solo-10"), title: "Ten minutes alone"))
      ])
  }

  @Test func `two people are asked how views are taken, each at the keyboard first`() {
    var wish = SessionWish(
      setting: .pair, subject: .plan("pair-30"), title: "Half an hour for two")
    wish.capture = .each
    #expect(requests(["3", "Enter", "Enter", "Enter", "2", "Enter", "Enter"]) == [.start(wish)])
    wish.capture = .hands
    #expect(
      requests(["3", "Enter", "Enter", "Enter", "2", "Enter", "2", "Enter"]) == [.start(wish)])
  }

  @Test func `a team is asked how many it is and how views are taken`() {
    var wish = SessionWish(
      setting: .team, subject: .plan("team-60"), title: "An hour with a team",
      people: .number(6), capture: .slips)
    #expect(
      requests(["4", "Enter", "Enter", "Enter", "Enter", "2", "Enter", "Enter"]) == [.start(wish)])
    wish.people = .number(12)
    wish.capture = .hands
    #expect(
      requests(["4", "Enter", "Enter", "Enter", "1", "2", "Enter", "2", "Enter", "2", "Enter"])
        == [.start(wish)])
  }

  @Test func `on phones there are as many as join, whatever number was proposed`() {
    var walk = MenuWalk()
    walk.press("4", "Enter", "Enter", "Enter", "Enter", "2", "Enter")
    #expect(walk.text.contains("A team, 6 people"))
    walk.press("4")
    #expect(walk.text.contains("A team, as many as join"))
    walk.press("Enter")
    let wish = SessionWish(
      setting: .team, subject: .plan("team-60"), title: "An hour with a team",
      people: .number(6), capture: .phones)
    #expect(walk.requests == [.start(wish)])
  }

  @Test(arguments: [
    (["8"], "8"), (["1", "2"], "12"), (["Up"], "7"), (["Down", "Down"], "4"),
    (["9", "Backspace"], ""), (["9", "Backspace", "Up"], "4"), (["1", "2", "3", "4"], "234"),
    (["-", "-", "-", "-", "-"], "3"), (["2", "0", "0", "+"], "200"), (["x"], "6"),
  ])
  func `a number is typed over the one proposed, or made larger and smaller`(
    _ keys: [String], _ number: String
  ) {
    var walk = MenuWalk()
    walk.press("4", "Enter", "Enter", "Enter")
    for key in keys { walk.press(key) }
    #expect(walk.menu.page.field.text == number)
  }

  @Test(arguments: ["2", "201", "0"])
  func `a number out of range is not taken`(_ number: String) {
    var walk = MenuWalk()
    walk.press("4", "Enter", "Enter", "Enter")
    for digit in number { walk.press(String(digit)) }
    walk.press("Enter")
    #expect(walk.menu.notice?.string == "Write a number from 3 to 200.")
    #expect(walk.menu.page.focus == .number)
  }

  @Test func `several agencies are written with their numbers`() throws {
    let roles = try #require(RoleGroups("health:2,police:1"))
    let wish = SessionWish(
      setting: .multiAgency, subject: .plan("team-60"), title: "An hour with a team",
      people: .roles(roles), capture: .slips)
    #expect(
      requests([
        "5", "Enter", "Enter", "Enter", "health:2, police: 1", "Enter", "2", "Enter", "Enter",
      ]) == [.start(wish)])
  }

  @Test(arguments: [
    (
      "health",
      "That can't be read. Write each group once with its number: health:2, police:1, education:3."
    ),
    ("health:1, police:1", "That makes 2 people. It takes 3 to 200."),
  ])
  func `groups that cannot be are told why`(_ typed: String, _ words: String) {
    var walk = MenuWalk()
    walk.press("5", "Enter", "Enter", "Enter", typed, "Enter")
    #expect(walk.menu.notice?.string == words)
    #expect(walk.menu.page.focus == .words)
  }

  @Test func `without groups everybody is counted together`() {
    let wish = SessionWish(
      setting: .multiAgency, subject: .plan("team-60"), title: "An hour with a team",
      people: .number(6), capture: .slips)
    #expect(
      requests(["5", "Enter", "Enter", "Enter", "Enter", "Enter", "2", "Enter", "Enter"]) == [
        .start(wish)
      ])
  }

  @Test func `a plan is offered only to those it suits`() {
    var walk = MenuWalk()
    walk.press("3", "Enter", "Enter")
    #expect(walk.menu.page.list.count == 1)
    #expect(walk.text.contains("> 1  Half an hour for two "))
  }
}
