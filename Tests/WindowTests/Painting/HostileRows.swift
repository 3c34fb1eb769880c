import Practice
import TestKit
import Testing
import Window

/// Hostile texts in rows: nothing but the painter's own sequences reaches the terminal.
struct HostileRows {
  private static let texts = (HostileCorpus.texts + HostileCorpus.scripts).map { SafeText.line($0) }

  @Test(arguments: [1, 7, 40, 200])
  func `no hostile text brings a sequence of its own or breaks the grid`(_ columns: Int) {
    var painter = Painter(palette: .dark, usesColour: true)
    let size = WindowSize(columns: columns, rows: 3)
    var screen = VirtualScreen(size)
    for text in Self.texts {
      let rows = [
        FrameRow(text, .statement),
        FrameRow([.init(SafeText("before ")), .init(text, .chosen)]), FrameRow("after"),
      ]
      let bytes = painter.bytes(for: Frame(size: size, rows: rows))
      #expect(TerminalOutput.foreign(in: bytes, allowing: TerminalOutput.frameForms) == [])
      screen.feed(bytes)
      #expect(screen.rows[2] == String("after".prefix(columns)))
      #expect(screen.complaints == [])
      screen.complaints = []
    }
  }

  @Test(arguments: HostileCorpus.notUTF8)
  func `bytes that are not UTF-8 are shown as such`(_ bytes: [UInt8]) {
    var painter = Painter(palette: .terminal, usesColour: true)
    let size = WindowSize(columns: 20, rows: 1)
    var screen = VirtualScreen(size)
    let row = FrameRow(String(decoding: bytes, as: UTF8.self))
    screen.feed(painter.bytes(for: Frame(size: size, rows: [row])))
    #expect(screen.rows[0].contains("\u{FFFD}"))
    #expect(screen.complaints == [])
  }
}
