internal import Practice

extension EnglishMenuWords {
  // MARK: - In plain lines

  var quitWord: String { "quit" }
  var quitLetter: String { "q" }
  var backWord: String { "back" }
  var helpWord: String { "help" }
  var searchWord: String { "search" }
  var tickedMark: String { "(ticked)" }
  func plainField(_ label: String, proposal: String) -> String {
    proposal.isEmpty ? label.trimmingBlanks() : "\(label)(Enter for \(proposal))"
  }
  var plainSearch: String {
    "Type what you look for, a number to open what was found, or Enter to go back:"
  }
  var plainText: String { "Press Enter to go back:" }
  func plainList(isFirst: Bool, own: [String]) -> String {
    let also = own.isEmpty ? "" : ", \(own.joined(separator: ", "))"
    return isFirst
      ? "Type a number (2? tells more about the second), search WORDS, help or quit:"
      : "Type a number (2? tells more)\(also), search WORDS, or Enter to go back:"
  }
  func plainUnclear(_ count: Int, isFirst: Bool) -> String {
    "Type a number from 1 to \(max(1, count)), or \(isFirst ? "quit" : "Enter to go back")."
  }

  // MARK: - Help

  var helpTitle: String { "Help" }
  var helpKeys: String { "Keys on the page you came from" }
  var helpAbout: String { "About" }
  var helpParagraphs: [String] {
    [
      "A card puts a view that thoughtful colleagues can differ about. You take a position, you "
        + "talk, you see what the research found, you look again, and you settle on one thing to try.",
      "It is a learning tool: not a case record, and not a risk score. Never write anything that "
        + "identifies a young person.",
      "Everything stays on this computer. Every answer of a session is saved at once; stop at any "
        + "time, and go on from the first page.",
    ]
  }
  var helpCommands: String { "By typing" }
  var commands: [(String, String)] {
    [
      ("reflect solo", "A session on your own."), ("reflect team", "A session for others."),
      ("reflect resume", "Go on with the last one."), ("reflect cards", "List the cards."),
      ("reflect plans", "List the plans."), ("reflect sessions", "List what is recorded."),
      ("reflect summary last", "Sum up the last session."),
      ("reflect actions", "List what was agreed."),
      ("reflect --plain", "The menu in plain lines."),
      ("reflect --help", "Everything else."),
    ]
  }
}
