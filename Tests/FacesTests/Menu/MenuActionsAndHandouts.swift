import Practice
import TestKit
import Testing
import Window

@testable import Faces

@Suite struct MenuActionsAndHandouts {
  private func requests(_ keys: String...) -> [MenuRequest] {
    var walk = MenuWalk()
    for key in keys { walk.press(key) }
    return walk.requests
  }

  private let first = MenuSamples.actions[0]
  private let second = MenuSamples.actions[1]

  @Test func `an action is recorded as done with what happened`() {
    #expect(
      requests("@actions", "d", "They stayed.", "Enter") == [
        .change(.end(first, .done, whatHappened: "They stayed."))
      ])
  }

  @Test func `what happened may be left out`() {
    #expect(
      requests("@actions", "Down", "x", "  ", "Enter")
        == [.change(.end(second, .dropped, whatHappened: nil))])
  }

  @Test func `an action can also be opened and ended by a choice`() {
    #expect(
      requests("@actions", "Enter", "3", "Enter", "Gone.", "Enter")
        == [.change(.end(first, .dropped, whatHappened: "Gone."))])
    #expect(requests("@actions", "Enter", "4", "Enter") == [])
  }

  @Test func `Esc records nothing`() {
    #expect(requests("@actions", "d", "Half a word", "Esc", "Esc") == [])
  }

  @Test func `afterwards the list is shown, and again with what is left`() {
    var walk = MenuWalk()
    walk.press("@actions", "Enter", "Enter", "Enter")
    #expect(walk.menu.page.kind == .actions)
    walk.menu.take(MenuSamples.records(actions: [second]))
    #expect(walk.menu.page.list.count == 1)
    walk.menu.take(MenuSamples.records(actions: []))
    #expect(walk.text.contains("No action is open."))
  }

  @Test func `a handout of ticked cards is asked for with its layout and its kind of file`() {
    #expect(
      requests(
        "@handouts", "Enter", "Space", "Down", "Space", "s", "3", "Enter", "2", "Enter", "Enter")
        == [
          .write(
            MenuFile(
              HandoutRequest(
                names: ["sample/every-move", "sample/early-word"], kind: "page", ending: "docx")))
        ])
  }

  @Test func `a handout of a plan, and one of everything`() {
    #expect(
      requests("@handouts", "3", "Enter", "3", "Enter", "4", "Enter", "Enter", "Enter") == [
        .write(MenuFile(HandoutRequest(plan: "team-60", kind: "guide")))
      ])
    #expect(
      requests("@handouts", "2", "Enter", "Enter", "4", "Enter", "2", "Enter", "1", "Enter")
        == [])
  }

  @Test(arguments: [
    (
      HandoutRequest(all: true, kind: "cards"), "all-cards.pdf",
      "handout --all --layout cards -o all-cards.pdf"
    ),
    (
      HandoutRequest(plan: "team-60", kind: "guide", ending: "docx"),
      "team-60-guide.docx", "handout --plan team-60 --layout guide -o team-60-guide.docx"
    ),
    (
      HandoutRequest(names: ["a/b", "a/c"], kind: "page", ending: "html"),
      "2-chosen-page.html", "handout a/b a/c --layout page -o 2-chosen-page.html"
    ),
    (
      HandoutRequest(names: ["a/b"], kind: "large", ending: "md"), "b-large.md",
      "handout a/b --layout large -o b-large.md"
    ),
  ])
  func `a request names its file and the command that writes it`(
    _ request: HandoutRequest, _ file: String, _ command: String
  ) {
    let written = MenuFile(request)
    #expect(written.file == file && request.file == file)
    #expect(written.arguments.joined(separator: " ") == command)
  }

  @Test func `a number keeps a file apart from one that is there`() {
    var request = MenuFile(HandoutRequest(all: true, kind: "cards"))
    request.number = 2
    #expect(request.file == "all-cards-2.pdf")
    request.number = 1
    #expect(request.file == "all-cards.pdf")
  }
}
