internal import CPangoCairo

/// Letters of one font as they stand beside each other.
final class ShapedRun {
  struct Glyph {
    let index: UInt32
    /// From the run's left edge and baseline, in points.
    let x: Double
    let y: Double
  }

  /// Letters that are drawn as one, with what they say.
  struct Cluster {
    let text: ArraySlice<UInt8>
    var glyphs: Range<Int>
  }

  /// cairo's font; it lives as long as Pango's.
  let font: OpaquePointer
  private let pango: UnsafeMutablePointer<PangoFont>
  private(set) var glyphs: [Glyph] = []
  /// In the order in which they are read.
  private(set) var clusters: [Cluster] = []
  /// In Pango's units.
  let width: Int32
  /// The book in which its letters are noted.
  var book: ObjectIdentifier?
  /// How it is written, once its font is made.
  var stretches: [WrittenStretch] = []

  /// Takes over what Pango made of a part of `text`.
  init?(_ run: UnsafeMutablePointer<PangoGlyphItem>, of text: UnsafePointer<CChar>) {
    guard let item = run.pointee.item, let pango = item.pointee.analysis.font,
      let string = run.pointee.glyphs,
      let font = pango_cairo_font_get_scaled_font(OpaquePointer(pango))
    else { return nil }
    self.font = font
    self.pango = pango
    g_object_ref(pango)
    var found: [(start: Int, glyphs: Range<Int>)] = []
    var x = Int32(0)
    for index in 0..<Int(string.pointee.num_glyphs) {
      let glyph = string.pointee.glyphs[index]
      let start = Int(string.pointee.log_clusters[index])
      if found.last?.start != start { found.append((start, glyphs.count..<glyphs.count)) }
      defer { x &+= glyph.geometry.width }
      // What no font has, and what is not seen, is not drawn.
      guard glyph.glyph < SetText.empty else { continue }
      glyphs.append(
        Glyph(
          index: glyph.glyph, x: SetText.points(x &+ glyph.geometry.x_offset),
          y: SetText.points(glyph.geometry.y_offset)))
      found[found.count - 1].glyphs = found[found.count - 1].glyphs.lowerBound..<glyphs.count
    }
    width = x
    if item.pointee.analysis.level % 2 == 1 { found.reverse() }
    let start = UnsafeRawPointer(text) + Int(item.pointee.offset)
    let bytes = [UInt8](UnsafeRawBufferPointer(start: start, count: Int(item.pointee.length)))
    for (index, cluster) in found.enumerated() where !cluster.glyphs.isEmpty {
      let end = index + 1 < found.count ? found[index + 1].start : bytes.count
      guard cluster.start < end else { return nil }
      clusters.append(Cluster(text: bytes[cluster.start..<end], glyphs: cluster.glyphs))
    }
  }

  deinit { g_object_unref(pango) }

  /// Whether a glyph is what the font has for a character.
  func isUsual(_ glyph: UInt32, for text: ArraySlice<UInt8>) -> Bool { usual(for: text) == glyph }

  /// The glyph that the font has for a character; nil where it has none, or there are more characters.
  func usual(for text: ArraySlice<UInt8>) -> UInt32? {
    let scalars = String(decoding: text, as: UTF8.self).unicodeScalars
    var glyph: UInt32 = 0
    guard scalars.count == 1, let scalar = scalars.first,
      hb_font_get_nominal_glyph(pango_font_get_hb_font(pango), scalar.value, &glyph) != 0
    else { return nil }
    return glyph
  }
}

/// A word as its font draws it, with the blank after it: set once, and used wherever the word stands.
final class ShapedWord {
  let run: ShapedRun
  /// In Pango's units, as the other measures are.
  let width: Int32
  /// The width without the blank.
  let seen: Int32
  let above: Int32
  let below: Int32
  /// Whether a line might end within it.
  let mayPart: Bool

  /// Takes over what Pango made of `text`; nil unless it is one run of known glyphs from left to right.
  init?(_ text: [UInt8], in layout: OpaquePointer, tracking: Int32) {
    guard pango_layout_get_unknown_glyphs_count(layout) == 0,
      let runs = pango_layout_get_line_readonly(layout, 0)?.pointee.runs,
      runs.pointee.next == nil,
      let item = runs.pointee.data?.assumingMemoryBound(to: PangoGlyphItem.self),
      let analysis = item.pointee.item?.pointee.analysis, analysis.level == 0,
      let string = item.pointee.glyphs, let words = pango_layout_get_text(layout),
      let run = ShapedRun(item, of: words), run.glyphs.count == Int(string.pointee.num_glyphs)
    else { return nil }
    var box = PangoRectangle()
    pango_glyph_string_extents(string, analysis.font, nil, &box)
    self.run = run
    let blank =
      text.last == 32 ? string.pointee.glyphs[run.glyphs.count - 1].geometry.width : nil
    width = run.width + tracking
    seen = blank.map { run.width - $0 - (tracking - tracking / 2) } ?? run.width
    (above, below) = (-box.y, box.height + box.y)
    mayPart = Self.mayPart(text)
  }

  // Only between letters, figures and the marks that go with them does Unicode's rule (UAX 14) allow no break.
  private static func mayPart(_ text: [UInt8]) -> Bool {
    let text = text.last == 32 ? text.dropLast() : text[...]
    guard text.count > 1 else { return false }
    return String(decoding: text, as: UTF8.self).unicodeScalars.contains { scalar in
      switch scalar {
      case "a"..."z", "A"..."Z", "0"..."9", ".", ",", ":", ";", "'", "\"", "(", ")", "%", "£",
        "\u{A0}", "\u{B7}":
        false
      case "\u{C0}"..."\u{24F}", "\u{2018}", "\u{2019}", "\u{201C}", "\u{201D}": false
      case "?", "!": text.last != UInt8(scalar.value)
      default: true
      }
    }
  }
}

/// The words of one look.
final class WordShapes {
  private let layout: OpaquePointer
  private let tracking: Int32
  private var known: [[UInt8]: ShapedWord?] = [:]
  private static let most = 4_000

  /// Takes over a layout.
  init(_ layout: OpaquePointer, tracking: Double) {
    self.layout = layout
    self.tracking = Int32(tracking * Double(PANGO_SCALE))
  }

  deinit { g_object_unref(UnsafeMutableRawPointer(layout)) }

  /// A word's shape; nil where it takes more than one run.
  func shape(_ word: [UInt8]) -> ShapedWord? {
    if let known = known[word] { return known }
    word.withUnsafeBytes {
      pango_layout_set_text(
        layout, $0.assumingMemoryBound(to: CChar.self).baseAddress, Int32($0.count))
    }
    let shape = ShapedWord(word, in: layout, tracking: tracking)
    if known.count >= Self.most { known = [:] }
    known[word] = shape
    return shape
  }
}
