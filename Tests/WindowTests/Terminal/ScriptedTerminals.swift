import TestKit
import Testing
import Window

/// The terminal that stands in for a real one in tests, and its screen.
struct ScriptedTerminals {
  private let size = WindowSize(columns: 10, rows: 3)

  private func screen(_ written: String) -> VirtualScreen {
    var screen = VirtualScreen(size)
    screen.feed(written.utf8)
    return screen
  }

  // MARK: - The script

  @Test func `a script comes step by step, and then the end`() throws {
    var seen: [String] = []
    let terminal = ScriptedTerminal(
      columns: 10, rows: 3,
      [
        .keys("PageDown", "q"), .look { seen.append("\($0.size.columns)") },
        .resize(columns: 4, rows: 2), .look { seen.append("\($0.size.columns)") }, .timeouts(2),
        .paste("a\nb"), .text("End"), .input(.interrupted), .input(.ready(7)), .input(.resumed),
      ])
    var inputs: [TerminalInput] = []
    for _ in 0..<11 { inputs.append(try terminal.next(within: 1_000, watching: [7])) }
    #expect(
      inputs == [
        .bytes(Array("\u{1B}[6~".utf8)), .bytes([0x71]), .resized, .timeout, .timeout,
        .bytes(Array("\u{1B}[200~a\nb\u{1B}[201~".utf8)), .bytes(Array("End".utf8)), .interrupted,
        .ready(7), .resumed, .end,
      ])
    #expect(seen == ["10", "4"])
    #expect(terminal.waits == Array(repeating: 1_000, count: 11))
    #expect(terminal.watched == [7])
    #expect(terminal.script.isEmpty)
  }

  @Test(arguments: [
    ("Enter", Key.enter), ("NewLine", .newLine), ("Tab", .tab), ("ShiftTab", .backTab),
    ("Space", .character(" ")), ("Backspace", .backspace), ("Delete", .delete), ("Up", .up),
    ("Down", .down), ("Left", .left), ("Right", .right), ("Home", .home), ("End", .end),
    ("PageUp", .pageUp), ("PageDown", .pageDown), ("WordLeft", .wordLeft),
    ("WordRight", .wordRight), ("Top", .top), ("Bottom", .bottom), ("F1", .function(1)),
    ("F5", .function(5)), ("F10", .function(10)), ("Ctrl-C", .control("c")),
    ("Ctrl-Z", .control("z")), ("Ctrl-_", .control("_")), ("Alt-B", .alt("b")),
    ("ŵ", .character("ŵ")), ("-", .character("-")), ("?", .character("?")),
  ])
  func `keys have the names that are written on them`(_ name: String, _ key: Key) {
    var decoder = KeyDecoder()
    #expect(decoder.keys(from: ScriptedKeys.bytes(name)) == [key])
    #expect(!decoder.isWaiting)
  }

  @Test(arguments: ["Ctrl-Alt", "self-care", "Alt", "Non-A", "We could ask."])
  func `what is no key's name is typed as it stands`(_ text: String) {
    #expect(ScriptedKeys.bytes(text) == Array(text.utf8))
  }

  @Test func `Esc is followed by the pause that makes a key of it`() throws {
    let terminal = ScriptedTerminal([.keys("Esc", "q")])
    var decoder = KeyDecoder()
    guard case .bytes(let bytes) = try terminal.next(within: nil, watching: []) else { return }
    #expect(decoder.keys(from: bytes) == [])
    #expect(try terminal.next(within: 50, watching: []) == .timeout)
    #expect(decoder.settle() == [.escape])
    #expect(try terminal.next(within: nil, watching: []) == .bytes([0x71]))
  }

  @Test func `it fails where it is told to, once`() throws {
    let gone = ConsoleError.outputFailed(reason: "gone")
    let terminal = ScriptedTerminal([.fail(.inputFailed(reason: "gone")), .keys("q")])
    terminal.fail(with: gone)
    #expect(throws: gone) { try terminal.open() }
    try terminal.open()
    terminal.fail(with: gone)
    #expect(throws: gone) { try terminal.write([0x61]) }
    try terminal.write([0x61])
    #expect(terminal.screen.rows[0] == "a")
    #expect(throws: ConsoleError.inputFailed(reason: "gone")) {
      try terminal.next(within: nil, watching: [])
    }
    #expect(try terminal.next(within: nil, watching: []) == .bytes([0x71]))
  }

  @Test func `it is taken over and given back like a live one`() throws {
    let terminal = ScriptedTerminal(columns: 10, rows: 2, [.keys("q")])
    #expect(terminal.screen.showsCursor && !terminal.screen.isOwn)
    try terminal.open()
    #expect(terminal.isOpen && terminal.screen.isOwn && terminal.screen.marksPastes)
    #expect(!terminal.screen.showsCursor)
    var painter = Painter(palette: .terminal, usesColour: false)
    try terminal.write(painter.bytes(for: Frame(size: terminal.size, rows: [FrameRow("one")])))
    #expect(terminal.screen.text == "one\n")
    try terminal.suspend()
    #expect(terminal.suspensions == 1)
    #expect(terminal.screen.text == "\n")
    #expect(try terminal.next(within: nil, watching: []) == .resumed)
    painter.forget()
    try terminal.write(painter.bytes(for: Frame(size: terminal.size, rows: [FrameRow("two")])))
    #expect(terminal.screen.text == "two\n")
    #expect(terminal.writings.count == 2)
    terminal.close()
    #expect(!terminal.isOpen && !terminal.screen.isOwn && terminal.screen.showsCursor)
  }

  // MARK: - The screen

  @Test(arguments: [
    ("\u{1B}[2;3Hab", "\n  ab\n"), ("abc\u{1B}[1;2H\u{1B}[K", "a\n\n"),
    ("漢字\u{1B}[1;2Hx", " x字\n\n"),
    ("漢字\u{1B}[1;1Hx", "x 字\n\n"), ("漢字\u{1B}[1;4H\u{1B}[K", "漢\n\n"), ("abc\u{1B}[2J", "\n\n"),
    ("0123456789\u{1B}[2;1Hx", "0123456789\nx\n"), ("w\u{302}👩‍👩‍👧|", "ŵ👩‍👩‍👧|\n\n"),
    // What an erasing at the end of a full row does.
    ("0123456789\u{1B}[K", "012345678\n\n"),
  ])
  func `the screen shows what a terminal would`(_ written: String, _ text: String) {
    #expect(screen(written).text == text)
    #expect(screen(written).complaints == [])
    var divided = VirtualScreen(size)
    for byte in written.utf8 { divided.feed([byte]) }
    if !written.unicodeScalars.contains("\u{200D}") { #expect(divided.text == text) }
  }

  @Test(arguments: [
    ("0123456789a", "a beyond the right edge of row 0"),
    ("012345678漢", "漢 beyond the right edge of row 0"),
    ("a\nb", "a control in the text: \"\\n\""), ("\u{7}", "a control in the text: \"\\u{07}\""),
    ("\u{301}", "a mark without a base: \"\\u{0301}\""),
    ("\u{1B}[31m", "an unknown sequence: \"\\u{1B}[31m\""),
    ("\u{1B}c", "an unknown sequence: \"\\u{1B}c\""),
    ("\u{1B}[4;1H", "the cursor outside the window: 4;1"),
    ("\u{1B}[1;11H", "the cursor outside the window: 1;11"),
    ("\u{1B}[?1000h", "an unknown mode: 1000h"),
    ("\u{1B}[2K", "an unknown sequence: \"\\u{1B}[2K\""),
    ("\u{1B}[38;5;256m", "an unknown sequence: \"\\u{1B}[38;5;256m\""),
  ])
  func `the screen reports what must not happen`(_ written: String, _ complaint: String) {
    #expect(screen(written).complaints == [complaint])
  }

  @Test func `the screen keeps how each place looks`() {
    let written = "a\u{1B}[1m\u{1B}[4mb\u{1B}[0m\u{1B}[7m\u{1B}[38;5;16m\u{1B}[48;5;231mc\u{1B}[0md"
    let looks = (0..<5).map { screen(written).look(row: 0, column: $0) }
    #expect(
      looks == [
        Look(), Look(bold: true, underlined: true),
        Look(reversed: true, colours: .init(16, on: 231)), Look(), Look(),
      ])
  }
}
