internal import CPangoCairo
internal import Practice

/// Words set in lines, ready to be drawn.
final class SetText {
  /// One line.
  struct Line {
    enum Content {
      case words(RowLine)
      /// As Pango has it; it lives as long as the text. Its layout's text begins at `base`, in UTF-8 bytes.
      case layout(UnsafeMutablePointer<PangoLayoutLine>, base: Int)
    }

    /// What it is made of.
    let content: Content
    /// Where it begins in the words, in UTF-8 bytes.
    let start: Int
    /// Where it begins, from the left edge of the column.
    let x: Double
    let width: Double
    /// From the top of the line to its baseline.
    let baseline: Double
    let height: Double
  }

  let words: Words
  let style: TextStyle
  /// The width of its column; that of its longest line where lines end only as the words do.
  var column: Double { given.isFinite ? given : width }
  private let given: Double
  /// Who set it; it may keep the text, so the text must not keep it.
  unowned let typesetter: Typesetter
  private(set) var lines: [Line] = []
  /// The characters that no font has.
  private(set) var unknown: Set<Unicode.Scalar> = []
  /// The structure elements of its wrappers, made where they are first drawn.
  var wrapperNodes: [Int: StructureTree.Node] = [:]
  private var layouts: [OpaquePointer] = []

  /// Text beyond this many bytes is set in parts, or wrapping it would grow with its square.
  private static let part = 1_500

  /// Sets `words`; a `width` of infinity breaks lines only where the words do.
  init(_ words: Words, _ style: TextStyle, width: Double, typesetter: Typesetter) {
    (self.words, self.style, self.typesetter, given) = (words, style, typesetter, width)
    if let row = WordRow(words, style, typesetter), let lines = row.lines(within: width) {
      for parts in lines { add(RowLine(row: row, parts: parts)) }
      return
    }
    let length = words.text.utf8.count
    var start = 0
    repeat {
      let end = Self.end(of: words.text, from: start)
      add(start..<end, width: width)
      guard end < length else { break }
      start = takeLast(from: start) ?? end
    } while start < length
  }

  deinit {
    for layout in layouts { g_object_unref(UnsafeMutableRawPointer(layout)) }
  }

  /// The height of all lines.
  var height: Double { lines.reduce(0) { $0 + $1.height } }

  /// Whether a line ends within a word.
  var partsWords: Bool {
    lines.dropFirst().contains { line in
      guard line.start > 0 else { return false }
      let before = words.text.utf8.dropFirst(line.start - 1).first ?? 32
      return before != 32 && before != 10 && before != UInt8(ascii: "-")
    }
  }

  /// Where what stays together on its only line begins and ends; none where there are more lines, or it reads both ways.
  var places: [Range<Double>] {
    guard lines.count == 1, let line = lines.first else { return [] }
    switch line.content {
    case .words(let row):
      return row.row.parts.map { Self.points($0.left)..<Self.points($0.right) }
    case .layout(let layout, _): return places(on: layout, line)
    }
  }

  private func places(
    on layout: UnsafeMutablePointer<PangoLayoutLine>, _ line: Line
  ) -> [Range<Double>] {
    guard line.runs.allSatisfy({ ($0.pointee.item?.pointee.analysis.level ?? 0) % 2 == 0 })
    else { return [] }
    func x(of index: Int) -> Double {
      var x: Int32 = 0
      pango_layout_line_index_to_x(layout, Int32(index), 0, &x)
      return Self.points(x)
    }
    let (text, tied) = (words.text, words.tied)
    var places: [Range<Double>] = []
    for word in text.split(separator: " ") {
      let start = text.utf8.distance(from: text.startIndex, to: word.startIndex)
      let (left, right) = (x(of: start), x(of: start + word.utf8.count))
      let isTied = tied.contains { $0.contains(start - 1) }
      if isTied, let last = places.popLast() {
        places.append(last.lowerBound..<max(right, last.upperBound))
      } else {
        places.append(left..<max(left, right))
      }
    }
    return places
  }

  /// The width of the longest line.
  var width: Double { lines.reduce(0) { max($0, $1.width) } }

  // The last line of a part is set again with the part that follows, unless it is all there is.
  private func takeLast(from start: Int) -> Int? {
    guard let last = lines.last, case .layout(_, start) = last.content, last.start > start else {
      return nil
    }
    lines.removeLast()
    return last.start
  }

  // Where there is a space near the end of a part, it ends there.
  private static func end(of text: String, from start: Int) -> Int {
    let bytes = text.utf8
    guard bytes.count - start > part else { return bytes.count }
    let first = bytes.index(bytes.startIndex, offsetBy: start)
    let window = bytes[first...].prefix(part)
    if let space = window.suffix(200).lastIndex(of: UInt8(ascii: " ")) {
      return start + bytes.distance(from: first, to: space) + 1
    }
    var count = window.count
    while count > 1, bytes[bytes.index(first, offsetBy: count)] & 0xC0 == 0x80 { count -= 1 }
    return start + count
  }

  private func add(_ range: Range<Int>, width: Double) {
    let layout = typesetter.layout(style, composing: words.composes)
    layouts.append(layout)
    var text = words.text
    text.withUTF8 { bytes in
      let part = UnsafeRawBufferPointer(rebasing: UnsafeRawBufferPointer(bytes)[range])
      pango_layout_set_text(
        layout, part.assumingMemoryBound(to: CChar.self).baseAddress, Int32(range.count))
    }
    if width.isFinite { pango_layout_set_width(layout, Int32(width * Double(PANGO_SCALE))) }
    if words.segments.count > 1 || words.segments.first?.isPlain == false || words.hasTied {
      setAttributes(of: layout, range)
    }
    addLines(of: layout, base: range.lowerBound)
    if pango_layout_get_unknown_glyphs_count(layout) > 0 { findUnknown(from: range.lowerBound) }
  }

  private func setAttributes(of layout: OpaquePointer, _ range: Range<Int>) {
    let attributes = pango_attr_list_copy(typesetter.attributes(style, composing: words.composes))
    for segment in words.segments where !segment.isPlain && segment.range.overlaps(range) {
      let part = segment.range.clamped(to: range)
      func insert(_ attribute: UnsafeMutablePointer<PangoAttribute>?) {
        attribute?.pointee.start_index = UInt32(part.lowerBound - range.lowerBound)
        attribute?.pointee.end_index = UInt32(part.upperBound - range.lowerBound)
        pango_attr_list_insert(attributes, attribute)
      }
      if segment.isBold { insert(pango_attr_weight_new(PANGO_WEIGHT_BOLD)) }
      if segment.isMono { insert(pango_attr_family_new(typesetter.mono)) }
      for case .language(let tag) in segment.path.map({ words.wrappers[$0] }) {
        insert(pango_attr_language_new(typesetter.language(tag.text)))
      }
      // It is never drawn: it only makes Pango begin a run of its own for each link.
      if !segment.path.isEmpty { insert(pango_attr_underline_new(PANGO_UNDERLINE_SINGLE)) }
    }
    for tied in words.tied where tied.overlaps(range) {
      let attribute = pango_attr_allow_breaks_new(0)
      attribute?.pointee.start_index = UInt32(max(tied.lowerBound - range.lowerBound, 0))
      attribute?.pointee.end_index = UInt32(
        min(tied.upperBound, range.upperBound) - range.lowerBound)
      pango_attr_list_insert(attributes, attribute)
    }
    pango_layout_set_attributes(layout, attributes)
    pango_attr_list_unref(attributes)
  }

  private func addLines(of layout: OpaquePointer, base: Int) {
    let iterator = pango_layout_get_iter(layout)
    defer { pango_layout_iter_free(iterator) }
    repeat {
      guard let line = pango_layout_iter_get_line_readonly(iterator) else { return }
      var box = PangoRectangle()
      pango_layout_iter_get_line_extents(iterator, nil, &box)
      if !words.text.isEmpty { Self.keepSpace(atEndOf: line) }
      add(
        .layout(line, base: base), start: base + Int(line.pointee.start_index),
        x: Self.points(box.x), width: Self.points(box.width),
        above: Self.points(pango_layout_iter_get_baseline(iterator) - box.y),
        height: Self.points(box.height))
    } while pango_layout_iter_next_line(iterator) != 0
  }

  private func add(_ line: RowLine) {
    let (width, reach) = (line.width, line.reach)
    let rest = column - width
    let x =
      switch style.edge {
      case .left: 0.0
      case .right: rest
      case .middle: rest / 2
      }
    add(
      .words(line), start: line.start, x: given.isFinite ? x : 0, width: width,
      above: reach.above, height: reach.above + reach.below)
  }

  private func add(
    _ content: Line.Content, start: Int, x: Double, width: Double, above: Double, height: Double
  ) {
    let (upper, lower) = typesetter.reach
    let rest = (style.line - style.size * (upper + lower)) / 2 + style.size * upper
    // Letters of a fallback font may be taller than the leading.
    let baseline = height > style.line ? max(rest, above) : rest
    lines.append(
      Line(
        content: content, start: start, x: x, width: width, baseline: baseline,
        height: max(style.line, baseline + height - above)))
  }

  // Pango takes the space out at which it breaks a line. Programs that take text out by its glyphs would make one
  // word of two.
  private static func keepSpace(atEndOf line: UnsafeMutablePointer<PangoLayoutLine>) {
    var link = line.pointee.runs
    while let next = link?.pointee.next { link = next }
    guard let run = link?.pointee.data?.assumingMemoryBound(to: PangoGlyphItem.self),
      let glyphs = run.pointee.glyphs, let font = run.pointee.item?.pointee.analysis.font
    else { return }
    let last = Int(glyphs.pointee.num_glyphs) - 1
    var space: UInt32 = 0
    guard last >= 0, glyphs.pointee.glyphs[last].glyph == empty,
      hb_font_get_nominal_glyph(pango_font_get_hb_font(font), 0x20, &space) != 0
    else { return }
    glyphs.pointee.glyphs[last].glyph = space
  }

  private func findUnknown(from base: Int) {
    for line in lines {
      guard case .layout(_, base) = line.content else { continue }
      for run in line.runs {
        guard let glyphs = run.pointee.glyphs else { continue }
        for index in 0..<Int(glyphs.pointee.num_glyphs) {
          let glyph = glyphs.pointee.glyphs[index].glyph
          guard glyph & Self.unknownFlag != 0, glyph != Self.invalid,
            let scalar = Unicode.Scalar(glyph & ~Self.unknownFlag)
          else { continue }
          unknown.insert(scalar)
        }
      }
    }
  }

  // `PANGO_GLYPH_UNKNOWN_FLAG` and the glyph for invalid input, macros that Swift does not see.
  private static let unknownFlag: UInt32 = 0x1000_0000
  private static let invalid: UInt32 = 0xFFFF_FFFF
  // `PANGO_GLYPH_EMPTY`.
  static let empty: UInt32 = 0x0FFF_FFFF

  static func points(_ units: Int32) -> Double { Double(units) / Double(PANGO_SCALE) }
}

extension SetText.Line {
  /// Its runs from left to right where Pango made them.
  var runs: [UnsafeMutablePointer<PangoGlyphItem>] {
    guard case .layout(let line, _) = content else { return [] }
    var runs: [UnsafeMutablePointer<PangoGlyphItem>] = []
    var next = line.pointee.runs
    while let link = next {
      if let run = link.pointee.data?.assumingMemoryBound(to: PangoGlyphItem.self) {
        runs.append(run)
      }
      next = link.pointee.next
    }
    return runs
  }
}
