import TestKit
import Testing

/// A reason given in private at a terminal that keeps what has scrolled off it.
@Suite(.waiting) struct PrivateReasonTests {
  private static let erasing = "\u{1B}[2J\u{1B}[3J"

  /// A pair's session in plain lines, up to where the keyboard goes to the second person.
  private func written(term: String) throws -> String {
    let workspace = try Workspace()
    var program = workspace.reflect(Script.pair.arguments + ["--plain", "--group", "Us two"])
    program = program.setting("TERM", term)
    let window = try Window(program)
    var seen = 0
    for line in Script.pair.lines.prefix(4) {
      var isHandover = true
      while isHandover {
        try #require(window.shows { _ in window.text.hasSuffix(" ") && window.text.count > seen })
        seen = window.text.count
        isHandover = window.text.suffix(90).contains("Press Enter when")
        window.press(isHandover ? "" : line, "Enter")
      }
    }
    try #require(window.shows { _ in window.text.hasSuffix(" ") && window.text.count > seen })
    return window.text.replacing("\r\n", with: " ")
  }

  @Test(arguments: ["xterm-256color", "tmux-256color", "linux", "rxvt-unicode"])
  func `a terminal that can wipes it, with what was scrolled off, before the next person looks`(
    term: String
  ) throws {
    let text = try written(term: term)
    let reason = try #require(text.ranges(of: "Early is kind.").last)
    let wiped = try #require(text.ranges(of: Self.erasing).last)
    #expect(reason.upperBound <= wiped.lowerBound)
    #expect(text.contains("wiped from the screen"))
  }

  @Test(arguments: ["screen", "vt100", "dumb"])
  func `one that cannot says so before the reason is typed`(term: String) throws {
    let text = try written(term: term)
    #expect(!text.contains("\u{1B}[3J"))
    let said = try #require(text.firstRange(of: "scrolled back to"))
    let reason = try #require(text.firstRange(of: "Early is kind."))
    #expect(said.upperBound <= reason.lowerBound)
  }
}
