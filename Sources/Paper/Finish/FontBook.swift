internal import CPangoCairo

/// The letters and pictures of a document, of which cairo makes what goes into its file.
///
/// cairo makes fonts of every kind. It is given each letter once, and the codes are those that it then uses.
final class FontBook {
  struct Letter {
    let index: UInt32
    /// What it says; nil where several say it together.
    var text: ArraySlice<UInt8>?
  }

  /// A font at one size, with the letters that were drawn.
  private struct Font {
    let run: ShapedRun
    private(set) var letters: [Letter] = []
    private var places: [UInt32: Int] = [:]

    init(_ run: ShapedRun) { self.run = run }

    mutating func add(_ index: UInt32, _ text: ArraySlice<UInt8>?) {
      if let place = places[index] {
        if letters[place].text == nil { letters[place].text = text }
      } else {
        places[index] = letters.count
        letters.append(Letter(index: index, text: text))
      }
    }
  }

  /// Letters of a font that are shown together.
  struct Group {
    let font: Int
    let letters: [Letter]
  }

  private var fonts: [Font] = []
  private var indices: [OpaquePointer: Int] = [:]
  private var runs: [ShapedRun] = []
  private var pictures: [EmojiPicture] = []
  private var names: [ObjectIdentifier: Int] = [:]

  /// Notes the letters of a run that is drawn.
  func add(_ run: ShapedRun) {
    guard run.book != ObjectIdentifier(self) else { return }
    run.book = ObjectIdentifier(self)
    runs.append(run)
    let font = indices[run.font] ?? fonts.count
    if font == fonts.count {
      indices[run.font] = font
      fonts.append(Font(run))
    }
    for cluster in run.clusters {
      let text = cluster.glyphs.count == 1 ? cluster.text : nil
      for glyph in run.glyphs[cluster.glyphs] { fonts[font].add(glyph.index, text) }
    }
  }

  /// The index of a picture.
  func index(of picture: EmojiPicture) -> Int {
    if let known = names[ObjectIdentifier(picture)] { return known }
    names[ObjectIdentifier(picture)] = pictures.count
    pictures.append(picture)
    return pictures.count - 1
  }

  /// Makes the fonts, and says of each run how it is written.
  ///
  /// - Throws: A `PaperFault` where cairo refuses, or writes what is not as expected.
  func made() throws -> MadeFonts {
    let groups = groups()
    let bytes = try PDFBytes.drawn { cairo in
      for (index, group) in groups.enumerated() {
        cairo_set_scaled_font(cairo, fonts[group.font].run.font)
        Self.mark(cairo, .letters, index)
        Self.show(group.letters, cairo)
      }
      for (index, picture) in pictures.enumerated() {
        Self.mark(cairo, .picture, index)
        cairo_set_source_surface(cairo, picture.surface, 0, 0)
        cairo_paint(cairo)
        cairo_set_source_rgb(cairo, 0, 0, 0)
      }
    }
    let made = try MadeFonts(bytes, fonts: fonts.count, groups)
    for run in runs {
      if let index = indices[run.font] { run.stretches = made.stretches(of: run, index) }
    }
    return made
  }

  // First those that a font has for a character, so that they share its usual code at all sizes; then others
  // that stand for one, such as figures of one width; then those that say something only together.
  private func groups() -> [Group] {
    var groups: [[Group]] = [[], [], []]
    for (index, font) in fonts.enumerated() {
      let kinds = Dictionary(grouping: font.letters) { letter in
        letter.text.map { font.run.isUsual(letter.index, for: $0) ? 0 : 1 } ?? 2
      }
      for kind in groups.indices {
        guard let letters = kinds[kind] else { continue }
        groups[kind].append(Group(font: index, letters: letters + anchor(for: letters, font.run)))
      }
    }
    return Array(groups.joined())
  }

  // cairo leaves out what is nothing but blank.
  private func anchor(for letters: [Letter], _ run: ShapedRun) -> [Letter] {
    let dot = [UInt8(ascii: ".")][...]
    guard letters.allSatisfy({ $0.text == [32] }), let index = run.usual(for: dot) else {
      return []
    }
    return [Letter(index: index, text: dot)]
  }

  // A box whose size says what comes next.
  private static func mark(_ cairo: OpaquePointer, _ kind: MadeFonts.Kind, _ index: Int) {
    cairo_rectangle(cairo, 1, 1, Double(index + 1), Double(kind.rawValue))
    cairo_fill(cairo)
  }

  private static func show(_ letters: [Letter], _ cairo: OpaquePointer) {
    let glyphs = letters.enumerated().map {
      cairo_glyph_t(index: UInt($1.index), x: 10 + Double($0), y: 400)
    }
    let texts = letters.compactMap(\.text)
    guard texts.count == letters.count else {
      return cairo_show_glyphs(cairo, glyphs, Int32(glyphs.count))
    }
    let clusters = texts.map { cairo_text_cluster_t(num_bytes: Int32($0.count), num_glyphs: 1) }
    Array(texts.joined()).withUnsafeBytes {
      cairo_show_text_glyphs(
        cairo, $0.assumingMemoryBound(to: CChar.self).baseAddress, Int32($0.count), glyphs,
        Int32(glyphs.count), clusters, Int32(clusters.count), cairo_text_cluster_flags_t(0))
    }
  }
}

/// What cairo writes.
private final class PDFBytes {
  private var bytes: [UInt8] = []

  /// A file with one page that holds what `draw` draws.
  static func drawn(_ draw: (OpaquePointer) -> Void) throws -> [UInt8] {
    let collector = PDFBytes()
    return try withExtendedLifetime(collector) {
      let surface = cairo_pdf_surface_create_for_stream(
        { target, data, count in
          guard let target, let data else { return CAIRO_STATUS_WRITE_ERROR }
          let collector = Unmanaged<PDFBytes>.fromOpaque(target).takeUnretainedValue()
          collector.bytes += UnsafeBufferPointer(start: data, count: Int(count))
          return CAIRO_STATUS_SUCCESS
        }, Unmanaged.passUnretained(collector).toOpaque(), 10_000, 10_000)
      // Its newer form packs objects, which would have to be unpacked.
      cairo_pdf_surface_restrict_to_version(surface, CAIRO_PDF_VERSION_1_4)
      defer { cairo_surface_destroy(surface) }
      guard let cairo = cairo_create(surface) else { throw PaperFault.cannotDraw("out of memory") }
      defer { cairo_destroy(cairo) }
      draw(cairo)
      cairo_show_page(cairo)
      let drawn = cairo_status(cairo)
      cairo_surface_finish(surface)
      let status = drawn == CAIRO_STATUS_SUCCESS ? cairo_surface_status(surface) : drawn
      guard status == CAIRO_STATUS_SUCCESS else {
        throw PaperFault.cannotDraw(
          cairo_status_to_string(status).map { String(cString: $0) } ?? "")
      }
      return collector.bytes
    }
  }
}
