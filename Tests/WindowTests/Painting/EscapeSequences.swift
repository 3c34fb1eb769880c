import TestKit
import Testing
import Window

/// The list of what is sent to a terminal.
struct EscapeSequences {
  private static let all: [(EscapeSequence, String)] = [
    (.place(row: 1, column: 1_000), "[1;1000H"), (.eraseRow, "[K"), (.eraseScreen, "[2J"),
    (.plain, "[0m"), (.bold, "[1m"), (.underline, "[4m"), (.reverse, "[7m"),
    (.foreground(0), "[38;5;0m"), (.background(255), "[48;5;255m"),
    (.showCursor, "[?25h"), (.hideCursor, "[?25l"), (.beginFrame, "[?2026h"),
    (.endFrame, "[?2026l"), (.enterScreen, "[?1049h"), (.leaveScreen, "[?1049l"),
    (.markPastes, "[?2004h"), (.leavePastes, "[?2004l"), (.wrap, "[?7h"), (.cut, "[?7l"),
    (.eraseScrolledOff, "[3J"), (.askForPlace, "[6n"),
  ]

  // A new sequence does not compile until it has a place in the list above.
  private static func place(of sequence: EscapeSequence) -> Int {
    switch sequence {
    case .place: 0
    case .eraseRow: 1
    case .eraseScreen: 2
    case .plain: 3
    case .bold: 4
    case .underline: 5
    case .reverse: 6
    case .foreground: 7
    case .background: 8
    case .showCursor: 9
    case .hideCursor: 10
    case .beginFrame: 11
    case .endFrame: 12
    case .enterScreen: 13
    case .leaveScreen: 14
    case .markPastes: 15
    case .leavePastes: 16
    case .wrap: 17
    case .cut: 18
    case .eraseScrolledOff: 19
    case .askForPlace: 20
    }
  }

  @Test func `there are at most 24 of them, and the oracle knows exactly those`() {
    #expect(Self.all.map { Self.place(of: $0.0) } == Array(0..<21))
    #expect(TerminalOutput.forms.count == 21)
    #expect(TerminalOutput.forms.count <= 24)
  }

  @Test(arguments: all)
  func `each is sent as it is known, and passes the oracle`(
    _ sequence: EscapeSequence, _ words: String
  ) {
    #expect(sequence.bytes == [0x1B] + Array(words.utf8))
    #expect(TerminalOutput.foreign(in: Array("a".utf8) + sequence.bytes + Array("ŵ".utf8)) == [])
  }

  @Test(arguments: [
    ("\u{1B}[1J", ["ESC [1J"]), ("\u{1B}[31m", ["ESC [31m"]),
    ("\u{1B}]0;x\u{7}", ["ESC ]0;x", "\\u{07}"]),
    ("\u{1B}[38;5;12345m", ["ESC [38;5;12345m"]), ("\u{1B}[;1H", ["ESC [;1H"]),
    ("a\u{7}", ["\\u{07}"]),
    ("\u{1B}", ["ESC "]), ("a\u{1B}[?25", ["ESC [?25"]), ("\u{1B}[0m\u{9B}2J", ["\\u{009B}"]),
    ("\u{1B}c", ["ESC c"]), ("x\r\n", ["\\r", "\\n"]),
  ])
  func `the oracle names what is not on the list`(_ written: String, _ foreign: [String]) {
    #expect(TerminalOutput.foreign(in: written.utf8) == foreign)
  }

  @Test(arguments: HostileCorpus.escapes)
  func `no hostile sequence passes the oracle`(_ text: String) {
    #expect(TerminalOutput.foreign(in: text.utf8, allowing: TerminalOutput.frameForms) != [])
  }

  @Test func `a frame needs fewer than a terminal that is taken over and given back`() {
    #expect(TerminalOutput.frameForms.isSubset(of: TerminalOutput.forms))
    #expect(TerminalOutput.forms.subtracting(TerminalOutput.frameForms).count == 9)
  }
}
