import Testing

@testable import Commands

@Suite struct SessionFaceChoiceTests {
  @Test(
    arguments: [
      ("xterm-256color", nil, SessionFaceChoice.stage), ("screen", nil, .stage),
      ("linux", nil, .stage), ("tmux-256color", nil, .stage),
      ("dumb", nil, .lines(reason: Language.words.dumbTerminal)),
      ("", nil, .lines(reason: Language.words.unknownTerminal)),
      ("unknown", nil, .lines(reason: Language.words.unknownTerminal)),
      (nil, nil, .lines(reason: Language.words.unknownTerminal)),
      ("xterm", "1", .lines(reason: nil)), ("xterm", "yes", .lines(reason: nil)),
      ("xterm", "0", .stage), ("xterm", "false", .stage), ("xterm", "No", .stage),
      ("xterm", "", .stage), ("dumb", "1", .lines(reason: nil)),
    ] as [(String?, String?, SessionFaceChoice)])
  func `the terminal's name and ACCESSIBLE decide`(
    _ terminal: String?, _ accessible: String?, _ choice: SessionFaceChoice
  ) {
    var environment: [String: String] = [:]
    environment["TERM"] = terminal
    environment["ACCESSIBLE"] = accessible
    #expect(
      SessionFaceChoice(plain: false, isConversation: true, environment: environment) == choice)
  }

  @Test func `plain lines asked for, a pipe and a file have plain lines without a word`() {
    let environment = ["TERM": "xterm"]
    #expect(
      SessionFaceChoice(plain: true, isConversation: true, environment: environment)
        == .lines(reason: nil))
    #expect(
      SessionFaceChoice(plain: false, isConversation: false, environment: [:])
        == .lines(reason: nil))
  }
}
