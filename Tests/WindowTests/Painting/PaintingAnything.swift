import Practice
import TestKit
import Testing
import Window

/// Frames without end, painted over one another, and judged by what is then seen.
struct PaintingAnything {
  private static let words = [
    "What helps?", "Llŷn ac Eifionydd: tŷ, dŵr, ŵyr", "w\u{302}r a d\u{302}d", "漢字 かな 한국어",
    "👩‍👩‍👧 and 👍🏽", "🏴󠁧󠁢󠁷󠁬󠁳󠁿 🇬🇧", "█████▌ 7.3 (n = 151)", "☁️ 1️⃣ ❤", "नमस्ते", "नि क्षि", "e\u{301}\u{323}\u{302}",
    "ＡＢ", "a", "-", "     ", "│ edge │", "½ ¾ …", "\u{1B}[2J\u{7}", "\u{202E}abc", "",
  ]

  private static func run(_ random: inout SeededGenerator) -> FrameRow.Run {
    FrameRow.Run(
      SafeText.line(words.randomElement(using: &random) ?? ""),
      Style.allCases.randomElement(using: &random) ?? .body)
  }

  private static func row(_ random: inout SeededGenerator) -> FrameRow {
    // A run between, so that what is joined over the end of a run is not what is tested.
    FrameRow(
      (0..<Int.random(in: 0...4, using: &random)).flatMap { _ in
        [run(&random), FrameRow.Run(SafeText("|"), .quiet)]
      })
  }

  private static func change(_ frame: Frame, _ random: inout SeededGenerator) -> Frame {
    var size = frame.size
    if Int.random(in: 0..<12, using: &random) == 0 {
      size = WindowSize(
        columns: .random(in: 1...90, using: &random), rows: .random(in: 1...12, using: &random))
    }
    let rows = (0..<size.rows).map { place in
      let isKept = place < frame.rows.count && Bool.random(using: &random)
      return isKept ? frame.rows[place] : row(&random)
    }
    let cursor = Frame.Cursor(
      row: .random(in: 0..<14, using: &random), column: .random(in: 0..<100, using: &random))
    return Frame(size: size, rows: rows, cursor: Bool.random(using: &random) ? cursor : nil)
  }

  /// What a row has to look like: whole characters up to the window's edge.
  private static func seen(_ row: FrameRow, in columns: Int) -> String {
    var left = columns
    var words = ""
    for character in row.runs.flatMap({ Array($0.text.string) }) {
      left -= DisplayWidth.columns(character)
      if left < 0 { break }
      words.append(character)
    }
    while words.last == " " { words.removeLast() }
    return words
  }

  @Test(arguments: Palette.allCases, [true, false])
  func `after any frames the screen shows the last one, and nothing foreign was written`(
    _ palette: Palette, _ usesColour: Bool
  ) {
    var random = SeededGenerator(seed: 7)
    var painter = Painter(palette: palette, usesColour: usesColour)
    var frame = Frame(size: WindowSize(columns: 60, rows: 8), rows: [])
    var screen = VirtualScreen(frame.size)
    for _ in 0..<400 {
      let next = Self.change(frame, &random)
      if next.size != frame.size { screen.resize(to: next.size) }
      frame = next
      let bytes = painter.bytes(for: frame)
      #expect(TerminalOutput.foreign(in: bytes, allowing: TerminalOutput.frameForms) == [])
      screen.feed(bytes)
      #expect(screen.rows == frame.rows.map { Self.seen($0, in: frame.size.columns) })
      #expect(screen.cursor == frame.cursor)
      #expect(!screen.isHeldBack)
      if !screen.complaints.isEmpty { break }
    }
    #expect(screen.complaints == [])
  }

  @Test(arguments: Palette.allCases)
  func `every run has the look of its style, and the rest the palette's ground`(
    _ palette: Palette
  ) {
    var painter = Painter(palette: palette, usesColour: true)
    var screen = VirtualScreen(WindowSize(columns: 30, rows: Style.allCases.count))
    for words in ["before, and longer", "after"] {
      let rows = Style.allCases.map { style in
        FrameRow([.init(SafeText("> ")), .init(SafeText(words), style), .init(SafeText("."))])
      }
      screen.feed(painter.bytes(for: Frame(size: screen.size, rows: rows)))
      for (row, style) in Style.allCases.enumerated() {
        let looks = (0..<30).map { screen.look(row: row, column: $0) }
        let body = palette.look(of: .body, usesColour: true)
        let ofStyle = palette.look(of: style, usesColour: true)
        let end = 2 + words.count
        #expect(looks[0..<2].allSatisfy { $0 == body })
        #expect(looks[2..<end].allSatisfy { $0 == ofStyle })
        #expect(looks[end...].allSatisfy { $0 == body })
      }
    }
  }

  @Test func `a terminal that keeps nothing of a resize is painted whole again`() {
    var painter = Painter(palette: .light, usesColour: true)
    let sizes = [(40, 12), (1, 1), (300, 100), (2, 1), (1, 30), (80, 24)]
    for (columns, rows) in sizes {
      let size = WindowSize(columns: columns, rows: rows)
      var screen = VirtualScreen(size)
      let frame = Frame(size: size, rows: Array(repeating: FrameRow("w|漢"), count: rows))
      screen.feed(painter.bytes(for: frame))
      #expect(screen.rows == frame.rows.map { Self.seen($0, in: columns) })
      #expect(screen.complaints == [])
    }
  }
}
