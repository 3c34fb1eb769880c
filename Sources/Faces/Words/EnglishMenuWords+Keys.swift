internal import Practice

extension EnglishMenuWords {
  // MARK: - Keys

  func does(_ command: MenuCommand, on page: MenuPage) -> String {
    switch command {
    case .up: "The item above."
    case .down: "The item below."
    case .pageUp, .scrollPageUp: "A windowful up."
    case .pageDown, .scrollPageDown: "A windowful down."
    case .first: "The first item."
    case .last: "The last item."
    case .number: "The item with this number. Enter then opens it."
    case .open: page.isToRead ? "Read all of it." : "Choose the item."
    case .read: "Go to the text beside the list, to read all of it."
    case .back: "Go back a page."
    case .search: "Search the list: type, and it grows shorter."
    case .scrollUp: "A line up."
    case .scrollDown: "A line down."
    case .scrollFirst: "The beginning."
    case .scrollLast: "The end."
    case .leaveReading: "Back to the list."
    case .tick:
      page.isCards
        ? "Tick the card, or take the tick away." : "Tick the session, or take the tick away."
    case .finding: "Show what the research found, or the front again."
    case .notes: "Show the facilitator notes, or the front again."
    case .start:
      page.kind == .cards(.handout)
        ? "Go on with the ticked cards, or with this one."
        : "Start a session with the ticked cards, or with this one."
    case .evidence: "List the findings that the card rests on."
    case .cards: "List the cards that rest on the finding."
    case .done: "Record that the action is done."
    case .dropped: "Record that the action is dropped."
    case .reopen: "Open the action again."
    case .add: "Add an action to the last session."
    case .delete: "Delete the ticked sessions, or this one; you're asked first."
    case .clear: "Delete all that are unfinished; you're asked first."
    case .group: "Only one group's, then the next one's, then all."
    case .state: "Only open ones, only those that are done or dropped, then all."
    case .weight: "Only what is gentle, then steady, then heavy, then all."
    case .setting: "Only what suits someone alone, then two people, and so on, then all."
    case .minutes: "Only what takes so many minutes, then more, then all."
    case .help: "Show this help."
    case .quit, .interrupt: "Quit. Nothing is lost by it."
    case .suspend: "Stop for now; the shell's fg comes back here."
    case .repaint: "Paint the window again."
    case .leaveSearch: "Go to what was found."
    case .dropSearch:
      page.kind == .search ? "Go back a page." : "Stop searching and show the whole list."
    case .give: "Go on with what is written."
    case .more: "One more."
    case .fewer: "One fewer."
    }
  }
  func letters(for command: MenuCommand) -> [Character] {
    switch command {
    case .tick: [" "]
    case .add: ["a"]
    case .cards: ["c"]
    case .clear: ["u"]
    case .done: ["d"]
    case .delete, .dropped: ["x"]
    case .evidence: ["e"]
    case .finding: ["f"]
    case .group: ["g"]
    case .minutes: ["m"]
    case .notes: ["n"]
    case .quit: ["q"]
    case .reopen: ["r"]
    case .setting: ["p"]
    case .start: ["s"]
    case .state: ["o"]
    case .weight: ["w"]
    default: []
    }
  }

  func short(_ command: MenuCommand, on page: MenuPage) -> String? {
    switch command {
    case .open: page.isToRead ? "read" : "choose"
    case .back, .leaveReading: "back"
    case .search: "search"
    case .tick: "tick"
    case .finding: "finding"
    case .notes: "notes"
    case .start: page.kind == .cards(.handout) ? "use" : "start"
    case .evidence: "evidence"
    case .cards: "cards"
    case .done: "done"
    case .dropped: "dropped"
    case .reopen: "reopen"
    case .add: "add"
    case .delete: "delete"
    case .clear: "unfinished"
    case .group: "group"
    case .state: "state"
    case .weight: "weight"
    case .setting: "people"
    case .minutes: "minutes"
    case .help: "help"
    case .quit: "quit"
    case .leaveSearch: "to the list"
    case .dropSearch: page.kind == .search ? "back" : "show all"
    case .give: "go on"
    default: nil
    }
  }
}
