/// The drawing of one page as PDF has it (ISO 32000-1, 7.8.2), but for its words: their letters get their
/// codes when the fonts are made, which is last.
struct PageDrawing {
  /// Words that stand on one line.
  struct Line {
    /// Where they go among the bytes.
    let place: Int
    let pieces: Range<Int>
  }

  struct Piece {
    let run: ShapedRun
    let x: Double
    let y: Double
  }

  private(set) var bytes: [UInt8] = []
  private(set) var lines: [Line] = []
  private(set) var pieces: [Piece] = []
  private var fill: Tone?
  private var stroke: Tone?

  mutating func add(_ text: StaticString) { bytes.add(text) }

  mutating func add(_ edit: (inout [UInt8]) -> Void) { edit(&bytes) }

  // MARK: - State

  mutating func save() { bytes.add("q\n") }

  mutating func restore() {
    bytes.add("Q\n")
    (fill, stroke) = (nil, nil)
  }

  mutating func transform(_ a: Double, _ d: Double, _ x: Double, _ y: Double) {
    bytes.add(a)
    bytes.add("0 0 ")
    for value in [d, x, y] { bytes.add(value) }
    bytes.add("cm\n")
  }

  mutating func use(fill tone: Tone) {
    guard fill != tone else { return }
    fill = tone
    add(tone)
    bytes.add("rg\n")
  }

  mutating func use(stroke tone: Tone, weight: Double) {
    if stroke != tone {
      stroke = tone
      add(tone)
      bytes.add("RG\n")
    }
    bytes.add(weight)
    bytes.add("w 1 J 1 j\n")
  }

  private mutating func add(_ tone: Tone) {
    for part in [tone.red, tone.green, tone.blue] { bytes.add(part) }
  }

  // MARK: - Paths

  mutating func move(_ x: Double, _ y: Double) { add(x, y, "m\n") }

  mutating func line(_ x: Double, _ y: Double) { add(x, y, "l\n") }

  mutating func curve(
    _ a: Double, _ b: Double, _ c: Double, _ d: Double, _ x: Double, _ y: Double
  ) {
    for value in [a, b, c, d, x] { bytes.add(value) }
    add(y, "c\n")
  }

  mutating func rectangle(_ box: Box) {
    bytes.add(box.x)
    bytes.add(box.y)
    add(box.width, box.height, "re\n")
  }

  /// Goes on by quarters of a circle, the first from the right to the bottom.
  mutating func arc(_ x: Double, _ y: Double, _ radius: Double, quarters: Range<Int>) {
    // How far the handles of a curve reach that is a quarter of a circle.
    let reach = 0.5523 * radius
    for quarter in quarters {
      let (cos, sin) = Self.axes[quarter % 4]
      let (nextCos, nextSin) = Self.axes[(quarter + 1) % 4]
      curve(
        x + radius * cos - reach * sin, y + radius * sin + reach * cos,
        x + radius * nextCos + reach * nextSin, y + radius * nextSin - reach * nextCos,
        x + radius * nextCos, y + radius * nextSin)
    }
  }

  private static let axes: [(Double, Double)] = [(1, 0), (0, 1), (-1, 0), (0, -1)]

  private mutating func add(_ x: Double, _ y: Double, _ operation: StaticString) {
    bytes.add(x)
    add(y, operation)
  }

  private mutating func add(_ value: Double, _ operation: StaticString) {
    bytes.add(value)
    bytes.add(operation)
  }

  // MARK: - Words

  /// Shows words from left to right on one line.
  mutating func show(_ words: some Sequence<Piece>, in fonts: FontBook) {
    let first = pieces.count
    pieces += words
    for piece in pieces[first...] { fonts.add(piece.run) }
    lines.append(Line(place: bytes.count, pieces: first..<pieces.count))
  }
}
