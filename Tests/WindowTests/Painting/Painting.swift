import Practice
import TestKit
import Testing
import Window

/// What the painter writes, judged by a grid that knows nothing of it.
struct Painting {
  private static let small = WindowSize(columns: 20, rows: 3)

  private func frame(
    _ rows: String..., cursor: Frame.Cursor? = nil, size: WindowSize = Painting.small
  ) -> Frame {
    Frame(size: size, rows: rows.map { FrameRow($0) }, cursor: cursor)
  }

  private func text(_ bytes: [UInt8]) -> String {
    String(decoding: bytes, as: UTF8.self).split(
      separator: "\u{1B}", omittingEmptySubsequences: false
    )
    .joined(separator: "␛")
  }

  @Test func `the first frame is painted whole, row by row, and the cursor hidden`() {
    var painter = Painter(palette: .terminal, usesColour: true)
    let row = FrameRow([.init(SafeText("Key "), .key), .init(SafeText("go on"))])
    let bytes = painter.bytes(for: Frame(size: Self.small, rows: [row]))
    #expect(
      text(bytes) == """
        ␛[?2026h␛[?25l\
        ␛[1;1H␛[0m␛[K␛[0m␛[1mKey ␛[0mgo on␛[0m\
        ␛[2;1H␛[0m␛[K\
        ␛[3;1H␛[0m␛[K\
        ␛[?2026l
        """)
  }

  @Test func `the same frame again is nothing at all`() {
    var painter = Painter(palette: .terminal, usesColour: true)
    let frame = frame("one", "two", cursor: .init(row: 1, column: 3))
    #expect(!painter.bytes(for: frame).isEmpty)
    #expect(painter.bytes(for: frame) == [])
  }

  @Test func `only the row that changed is written`() {
    var painter = Painter(palette: .terminal, usesColour: true)
    _ = painter.bytes(for: frame("one", "two", "three"))
    let bytes = painter.bytes(for: frame("one", "2", "three"))
    #expect(text(bytes) == "␛[?2026h␛[2;1H␛[0m␛[K2␛[?2026l")
  }

  @Test func `what stands before a change in a row is left as it is`() {
    var painter = Painter(palette: .terminal, usesColour: true)
    func row(_ time: String) -> FrameRow {
      FrameRow([
        .init(SafeText("Card 2 of 5  "), .status), .init(SafeText(time), .status),
      ])
    }
    _ = painter.bytes(for: Frame(size: Self.small, rows: [row("4:59")]))
    let bytes = painter.bytes(for: Frame(size: Self.small, rows: [row("4:58")]))
    #expect(text(bytes) == "␛[?2026h␛[1;14H␛[0m␛[K␛[0m␛[7m4:58␛[0m␛[?2026l")
  }

  @Test func `what follows a character of doubtful width is placed by itself`() {
    var painter = Painter(palette: .terminal, usesColour: true)
    let row = FrameRow([.init(SafeText("Tŷ 👩‍👩‍👧 "), .heading), .init(SafeText("4:59"))])
    let bytes = painter.bytes(for: Frame(size: WindowSize(columns: 20, rows: 1), rows: [row]))
    #expect(
      text(bytes) == "␛[?2026h␛[?25l␛[1;1H␛[0m␛[K␛[0m␛[1mTŷ 👩‍👩‍👧 ␛[1;7H␛[0m4:59␛[0m␛[?2026l")
  }

  @Test func `a palette with a ground of its own fills each row with it`() {
    var painter = Painter(palette: .highContrast, usesColour: true)
    let bytes = painter.bytes(
      for: Frame(size: WindowSize(columns: 6, rows: 1), rows: [FrameRow("one", .chosen)]))
    #expect(
      text(bytes) == """
        ␛[?2026h␛[?25l␛[1;1H␛[0m␛[38;5;231m␛[48;5;16m␛[K\
        ␛[0m␛[1m␛[7m␛[38;5;226m␛[48;5;16mone\
        ␛[0m␛[38;5;231m␛[48;5;16m   ␛[0m␛[?2026l
        """)
  }

  @Test(arguments: Palette.allCases)
  func `without colour every palette is painted like the terminal's own`(_ palette: Palette) {
    var painter = Painter(palette: palette, usesColour: false)
    var own = Painter(palette: .terminal, usesColour: true)
    let frame = Frame(
      size: WindowSize(columns: 40, rows: 10),
      rows: Style.allCases.map { FrameRow("in this style", $0) })
    #expect(painter.bytes(for: frame) == own.bytes(for: frame))
  }

  @Test(arguments: [
    ("abcdef", "abcd"), ("abc漢", "abc"), ("ab漢字", "ab漢"), ("漢字漢", "漢字"), ("abcé", "abcé"),
    ("👩‍👩‍👧👩‍👩‍👧👩‍👩‍👧", "👩‍👩‍👧👩‍👩‍👧"), ("a👍🏽b👍🏽", "a👍🏽b"),
  ])
  func `a row wider than the window is cut between characters`(_ words: String, _ seen: String) {
    var painter = Painter(palette: .terminal, usesColour: true)
    let size = WindowSize(columns: 4, rows: 2)
    var screen = VirtualScreen(size)
    screen.feed(painter.bytes(for: Frame(size: size, rows: [FrameRow(words), FrameRow("2")])))
    #expect(screen.rows == [seen, "2"])
    #expect(screen.complaints == [])
  }

  @Test func `a row is cut across its runs`() {
    var painter = Painter(palette: .terminal, usesColour: true)
    let size = WindowSize(columns: 5, rows: 1)
    let row = FrameRow(["ab", "漢字", "cd"].map { FrameRow.Run(SafeText($0), .body) })
    var screen = VirtualScreen(size)
    screen.feed(painter.bytes(for: Frame(size: size, rows: [row])))
    #expect(screen.rows == ["ab漢"])
    #expect(screen.complaints == [])
  }

  @Test func `a window of another size, and a terminal others wrote to, are painted whole`() {
    var painter = Painter(palette: .terminal, usesColour: true)
    let first = painter.bytes(for: frame("one", "two"))
    painter.forget()
    #expect(painter.bytes(for: frame("one", "two")) == first)
    let wider = painter.bytes(for: frame("one", "two", size: WindowSize(columns: 21, rows: 3)))
    #expect(wider == first)
  }

  @Test func `the cursor alone is moved, hidden and shown`() {
    var painter = Painter(palette: .terminal, usesColour: true)
    _ = painter.bytes(for: frame("one"))
    let steps: [(Frame.Cursor?, String)] = [
      (.init(row: 0, column: 1), "␛[1;2H␛[?25h"), (.init(row: 2, column: 0), "␛[3;1H"),
      (nil, "␛[?25l"), (nil, ""),
    ]
    for (cursor, written) in steps {
      #expect(text(painter.bytes(for: frame("one", cursor: cursor))) == written)
    }
  }
}
