import Practice
import TestKit
import Testing

@testable import Commands

@Suite struct FollowMessageTests {
  private static let moment = FollowMoment(
    revision: 7, stepSeconds: 431, moment: Moment(seconds: 1_795_276_200))

  @Test(
    arguments: [
      (
        .greeting(Samples.id(), folder: "/home/a b/Records"),
        "reflect.follow/1 2026-11-21-k7m2 /home/a b/Records"
      ),
      (.changed(moment), "changed 7 431 1795276200"), (.taken, "taken"),
      (.refused("Not just now."), "refused Not just now."), (.refused(""), "refused "),
      (.full, "full"), (.stopped, "stopped"),
      (.typed("/note ŵ 👩‍👩‍👧", revision: 7), "typed 7 /note ŵ 👩‍👩‍👧"),
      (.typed("", revision: 0), "typed 0 "), (.typed("  3 1", revision: 0), "typed 0   3 1"),
    ] as [(FollowMessage, String)])
  func `a message is one line, and the line is the message`(
    _ message: FollowMessage, _ line: String
  ) {
    #expect(message.line == line)
    #expect(FollowMessage(line) == message)
  }

  @Test(
    arguments: [
      "", " ", "taken ", "taken now", "TAKEN", "full 1", "stopped\r", "typed", "typed x agree",
      "typed -1 agree", "typed 1.5 agree", "typed 9999999999999 agree", "typed  1 agree",
      "changed", "changed 1 2", "changed 1 2 3 4", "changed 1 -2 3", "changed 1  3",
      "changed a b c",
      "changed 1 2 9999999999999", "reflect.follow/1", "reflect.follow/1 2026-11-21-k7m2",
      "reflect.follow/1 2026-11-21-k7m2 relative", "reflect.follow/1 ../../etc /Records",
      "reflect.follow/2 2026-11-21-k7m2 /Records", "typed 1 a\u{1B}[31mb", "typed 1 a\tb",
      "typed 1 a\u{9B}b", "typed 1 a\u{7F}b", "typed 1 a\u{FFFD}b", "refused a\nb",
      "GET / HTTP/1.1", "typed 1 " + String(repeating: "a", count: 8_192),
    ])
  func `a line that means nothing is no message`(_ line: String) {
    #expect(FollowMessage(line) == nil)
  }

  @Test(arguments: HostileCorpus.short)
  func `hostile words refused by a session travel as safe text`(_ text: String) {
    let line = FollowMessage.refused(text).line
    #expect(!line.contains("\n"))
    #expect(SafeText.line(line).string == line)
  }
}
